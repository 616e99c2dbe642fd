"""Days of the year that are fixed by a rule: 25 December, the fourth Thursday of November, Easter Monday.

A rule is written "12-25", "11/4/4" (month, which, weekday; a negative which counts from the month's end)
or "easter", each with days added or taken ("11/4/4+1", "easter-2").
"""

from __future__ import annotations

import re
from datetime import date, timedelta

_RULE = re.compile(r"(easter|\d\d-\d\d|\d{1,2}/-?\d/\d)([+-]\d{1,3})?")


def holiday(rule: str, year: int) -> date | None:
    """The day of ``rule`` in ``year``; null where that year has none, or no calendar has the year."""
    found = _RULE.fullmatch(rule)
    if found is None:
        raise ValueError(f"no rule for a day of the year: {rule!r}")
    try:
        return _base(found[1], year) + timedelta(days=int(found[2] or 0))
    except (ValueError, OverflowError):
        return None


def _base(rule: str, year: int) -> date:
    if rule == "easter":
        return easter(year)
    if "/" not in rule:
        return date.fromisoformat(f"{year:04}-{rule}")
    month, which, weekday = (int(part) for part in rule.split("/"))
    if which > 0:
        first = date(year, month, 1)
        return first + timedelta(days=(weekday - first.isoweekday()) % 7 + 7 * (which - 1))
    last = date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)
    return last - timedelta(days=(last.isoweekday() - weekday) % 7 + 7 * (-which - 1))


def easter(year: int) -> date:
    """Easter Sunday of the western churches, in the Gregorian calendar."""
    century, golden = year // 100, year % 19
    leap = century - century // 4
    full_moon = (leap - (8 * century + 13) // 25 + 19 * golden + 15) % 30
    full_moon -= (full_moon // 28) * (1 - (29 // (full_moon + 1)) * ((21 - golden) // 11))
    weekday = (year + year // 4 + full_moon + 2 - leap) % 7
    shift = full_moon - weekday
    month = 3 + (shift + 40) // 44
    return date(year, month, shift + 28 - 31 * (month // 4))
