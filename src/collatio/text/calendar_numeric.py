"""Dates written in figures, and bare years."""

from __future__ import annotations

import re
from collections.abc import Iterator

from collatio.text.calendar_parts import Parts, full_year, iso_day, iso_yearless
from collatio.text.jalali import YEARS, to_gregorian

_YEAR_FIRST = re.compile(r"(?<![\w.,/-])(\d{4})([./-])(\d{1,2})\2(\d{1,2})(?!\d)(?![./-]\d)")
_YEAR_LAST = re.compile(
    r"(?<![\w./-])(?<!\d,)(\d{1,2})(?:([./-])(\d{1,2})\2(\d{4}|\d{2})|([.])\s(\d{1,2})\.\s(\d{4}))(?!\d)(?![./:-]\d)(?!-\w)"
)
_CJK = re.compile(r"(?:(?<!\d)(\d{4})\s?[年년]\s?)?(?<!\d)(\d{1,2})\s?[月월](?:\s?(\d{1,2})\s?[日号號일])?")
_YEAR = re.compile(r"(?<![\w.,:/$£€¥#+-])((?:18|19|20)\d{2})(?![\w%°$£€/:-]|[.,]\d|\s?%)")
_CJK_YEAR = re.compile(r"(?<!\d)((?:18|19|20)\d{2})\s?[年년]")


def numeric_dates(folded: str, language: str | None) -> Iterator[Parts]:
    """Full dates in figures; where the order of day and month is open, both readings."""
    for match in _YEAR_FIRST.finditer(folded):
        year, month, day = int(match[1]), int(match[3]), int(match[4])
        value = _year_first(year, month, day, language)
        if value is not None:
            yield Parts(match.start(), match.end(), value, "day", "iso")
    for match in _YEAR_LAST.finditer(folded):
        mark = match[2] or match[5]
        one, two, digits = match[1], match[3] or match[6], match[4] or match[7]
        if len(digits) == 2 and mark == "-":
            continue  # 10-12-20 is a part number or a score as often as a day
        readings = _year_last(full_year(digits), int(one), int(two), mark, language)
        if readings:
            rival = readings[1] if len(readings) > 1 else None
            yield Parts(match.start(), match.end(), readings[0], "day", "numeric", rival)
    yield from _cjk_dates(folded)


def years(folded: str) -> Iterator[Parts]:
    """Figures that can be years, standing alone."""
    for pattern in (_YEAR, _CJK_YEAR):
        for match in pattern.finditer(folded):
            yield Parts(match.start(1), match.end(1), match[1], "year", "year")


def _year_first(year: int, month: int, day: int, language: str | None) -> str | None:
    if language in ("fa", None) and year in YEARS:
        persian = to_gregorian(year, month, day)
        return persian.isoformat() if persian else None
    return iso_day(year, month, day)


def _year_last(year: int, one: int, two: int, mark: str, language: str | None) -> list[str]:
    """The days that "one mark two mark year" can mean, the likelier first."""
    if language == "fa" and year in YEARS:
        persian = to_gregorian(year, two, one)
        return [persian.isoformat()] if persian else []
    day_first, month_first = iso_day(year, two, one), iso_day(year, one, two)
    if mark == "." or language not in ("en", None):
        # Only English has both orders; elsewhere a month-first figure is a slip, read if nothing else fits.
        month_first = None if day_first else month_first
    order = (month_first, day_first) if language == "en" and mark == "/" else (day_first, month_first)
    return list(dict.fromkeys(value for value in order if value is not None))


def _cjk_dates(folded: str) -> Iterator[Parts]:
    for match in _CJK.finditer(folded):
        year, month, day = match[1], int(match[2]), match[3]
        value: str | None
        if year and day:
            value = iso_day(int(year), month, int(day))
        elif day:
            value = iso_yearless(month, int(day))
        elif year and 1 <= month <= 12:
            value = f"{year}-{month:02}"
        else:
            value = None
        if value is not None:
            yield Parts(match.start(), match.end(), value, "day" if day else "month", "cjk")
