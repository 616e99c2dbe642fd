"""The Persian (Jalali) calendar, as far as a date printed in a Persian page needs it."""

from __future__ import annotations

from datetime import date, timedelta

#: Years in which the rhythm of the leap years changes (Borkowski's table for the years we can meet).
_BREAKS = (
    -61, 9, 38, 199, 426, 686, 756, 818, 1111, 1181, 1210,
    1635, 2060, 2097, 2192, 2262, 2324, 2394, 2456, 3178,
)  # fmt: skip

#: Persian years that a news page can mean; a larger or smaller number is another calendar's.
YEARS = range(1300, 1451)


def to_gregorian(year: int, month: int, day: int) -> date | None:
    """The Gregorian day of a Persian one, null where the Persian calendar has no such day."""
    if year not in YEARS or not 1 <= month <= 12 or not 1 <= day <= _length(year, month):
        return None
    days = (month - 1) * 31 - max(0, month - 7) + day - 1
    return _new_year(year) + timedelta(days=days)


def _length(year: int, month: int) -> int:
    if month <= 6:
        return 31
    if month <= 11:
        return 30
    return (_new_year(year + 1) - _new_year(year)).days - 336


def _new_year(year: int) -> date:
    """The Gregorian day of 1 Farvardin."""
    leaps, start = -14, _BREAKS[0]
    jump = 0
    for end in _BREAKS[1:]:
        jump = end - start
        if year < end:
            break
        leaps += jump // 33 * 8 + jump % 33 // 4
        start = end
    into = year - start
    leaps += into // 33 * 8 + (into % 33 + 3) // 4
    if jump % 33 == 4 and jump - into == 4:
        leaps += 1
    gregorian = year + 621
    leaps_there = gregorian // 4 - (gregorian // 100 + 1) * 3 // 4 - 150
    return date(gregorian, 3, 20 + leaps - leaps_there)
