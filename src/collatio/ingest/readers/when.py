"""Dates that come with a page from outside it: the caller's, a feed's, an archive's, a PDF's."""

from __future__ import annotations

import re
from datetime import datetime
from email.utils import parsedate_to_datetime

from collatio.ingest.dates.instants import read_instant

_STRICT = re.compile(
    r"(?P<day>[0-9]{4}-[0-9]{2}-[0-9]{2})"
    r"(?:[Tt ](?P<clock>[0-9]{2}:[0-9]{2}(?::[0-9]{2})?)(?:\.[0-9]{1,9})?"
    r"(?P<zone>[Zz]|[+-][0-9]{2}:[0-9]{2})?)?"
)
_PDF = re.compile(
    r"(?:D:)?(?P<year>[0-9]{4})(?P<month>[0-9]{2})(?P<day>[0-9]{2})"
    r"(?:(?P<hour>[0-9]{2})(?P<minute>[0-9]{2})(?P<second>[0-9]{2})?"
    r"(?P<zone>Z|[+-][0-9]{2}(?:'?[0-9]{2})?)?)?"
)


def strict_instant(text: str) -> str:
    """An ISO 8601 day or instant as given, spelled one way; ``ValueError`` for anything else.

    A caller's own field is not guessed at: "17/11/2023" is refused, so that the caller says what it means.
    """
    match = _STRICT.fullmatch(text.strip())
    if match is None:
        raise ValueError(f"{text!r} is no ISO 8601 date such as 2023-11-17 or 2023-11-17T14:05:00+03:30")
    return _checked(match["day"], match["clock"], (match["zone"] or "").upper())


def told_instant(text: str) -> str:
    """The day or instant a feed, archive or mail header tells; ``ValueError`` where it is not one day."""
    told = read_instant(text, None)
    if told is not None and told.rival is None and len(told.value) >= 10:
        return told.value
    try:
        mailed = parsedate_to_datetime(text)  # reads the years of two figures that old feeds have
    except (TypeError, ValueError, IndexError, OverflowError) as error:
        raise ValueError(f"{text[:80]!r} does not tell one day") from error
    return mailed.isoformat()


def pdf_instant(text: str) -> str:
    """A PDF's own date, ``D:20231117140500+03'30'``, in ISO 8601; ``ValueError`` where it is none."""
    match = _PDF.match(text.strip())
    if match is None:
        raise ValueError(f"{text[:80]!r} is no date as PDF files write them")
    day = f"{match['year']}-{match['month']}-{match['day']}"
    if match["hour"] is None:
        return _checked(day, None, "")
    zone = (match["zone"] or "").replace("'", "")
    if len(zone) > 1:
        zone = f"{zone[:3]}:{zone[3:] or '00'}"
    return _checked(day, f"{match['hour']}:{match['minute']}:{match['second'] or '00'}", zone)


def _checked(day: str, clock: str | None, zone: str) -> str:
    value = f"{day}T{clock}{zone}" if clock else day
    datetime.fromisoformat(value)  # raises ValueError for a 31 April or a 25th hour
    return value
