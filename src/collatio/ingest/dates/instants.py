"""Dates as machines write them: ISO 8601 in its many spellings, mail dates, seconds since 1970."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import NamedTuple

from collatio.text.calendar import find_dates_in_text
from collatio.text.calendar_parts import iso_day

_ISO = re.compile(
    r"\s*(?P<year>[12]\d{3})(?P<mark>[-/.]?)(?P<month>\d{2})(?P=mark)(?P<day>\d{2})"
    r"(?:(?:[T_,]|\s)\s*(?P<hour>\d{2}|\d(?=:)):?(?P<minute>\d{2})(?::?(?P<second>\d{2})(?:[.,]\d{1,9})?)?"
    r"\s*(?P<half>[AaPp][Mm])?\s*(?P<zone>Z|z|UTC|GMT|[+-]\d{2}:?(?:\d{2})?)?)?(?!\d)"
)
_SECONDS = re.compile(r"\s*(\d{10})(?:\d{3})?\s*$")
_LESS = re.compile(r"\s*([12]\d{3})(?:[-/](0[1-9]|1[0-2]))?\s*$")
#: Longer values are no dates; looking for one in them is not worth it.
_LONGEST = 120


class Told(NamedTuple):
    """What a machine's value says: an ISO value, and the other day it can mean (03/04/2021)."""

    value: str
    rival: str | None = None


def read_instant(value: str, language: str | None) -> Told | None:
    """The day or instant in a machine's ``value``, null where there is none."""
    iso = _ISO.match(value)
    if iso is not None and (told := _from_iso(iso)):
        return Told(told)
    seconds = _SECONDS.match(value)
    if seconds is not None:
        return Told(datetime.fromtimestamp(int(seconds[1]), UTC).strftime("%Y-%m-%dT%H:%M:%SZ"))
    less = _LESS.match(value)
    if less is not None:
        return Told(f"{less[1]}-{less[2]}" if less[2] else less[1])
    found = [date for date in find_dates_in_text(value[:_LONGEST], language) if date.has_year]
    days = [date for date in found if date.precision == "day"]
    if days:
        return Told(days[0].instant, days[0].rival)
    return Told(found[0].value) if found else None


def _from_iso(match: re.Match[str]) -> str | None:
    day = iso_day(int(match["year"]), int(match["month"]), int(match["day"]))
    if day is None or match["hour"] is None:
        return day
    hour, minute, second = int(match["hour"]), int(match["minute"]), match["second"]
    if match["half"]:
        hour = hour % 12 + (12 if match["half"].lower() == "pm" else 0)
    if hour > 23 or minute > 59 or int(second or 0) > 59:
        return day
    clock = f"{hour:02}:{minute:02}" + (f":{second}" if second else "")
    return f"{day}T{clock}{_zone(match['zone'])}"


def _zone(zone: str | None) -> str:
    if zone is None:
        return ""
    if zone[0] not in "+-":
        return "Z"
    digits = zone[1:].replace(":", "")
    return f"{zone[0]}{digits[:2]}:{digits[2:] or '00'}"
