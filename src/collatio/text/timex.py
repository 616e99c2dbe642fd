"""Times as TIMEX3 writes them ("2023-11-16", "2023-W46", "2023-SU", "199X"), and counting between them.

Everything a text can tell of a time that counts from another is one :class:`Counted`: "yesterday" is the day
1 day before, "last Wednesday" the Wednesday of the week before, "June" the June of some year.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

from collatio.records.annotated import Counted
from collatio.text.holidays import holiday

#: The first month of each season, as the north has them; in the south the words mean other months.
_SEASONS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
_HALVES = {"Q1": (1, 3), "Q2": (4, 3), "Q3": (7, 3), "Q4": (10, 3), "H1": (1, 6), "H2": (7, 6)}
_YEARS_OF = {"Y": 1, "E": 10, "C": 100}
_MONTHS_OF = {"M": 1, "Q": 3, "S": 3}
_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)")
_WEEK = re.compile(r"(\d{4})-W(\d\d)(-WE|-\d)?")
_PART_OF_YEAR = re.compile(r"(\d{4})-(\d\d|SP|SU|FA|WI|Q[1-4]|H[12])")


def bounds_of(timex: str) -> tuple[date, date] | None:
    """The first and the last day of a time that calendars have; null for any other value."""
    try:
        return _bounds(timex.partition("T")[0])
    except (ValueError, OverflowError):
        return None


def _bounds(value: str) -> tuple[date, date] | None:
    if found := _DAY.fullmatch(value):
        day = date.fromisoformat(found[0])
        return day, day
    if found := _WEEK.fullmatch(value):
        monday = date.fromisocalendar(int(found[1]), int(found[2]), 1)
        part = found[3]
        if part is None:
            return monday, monday + timedelta(days=6)
        if part == "-WE":
            return monday + timedelta(days=5), monday + timedelta(days=6)
        day = monday + timedelta(days=int(part[1]) - 1)
        return day, day
    if found := _PART_OF_YEAR.fullmatch(value):
        year, part = int(found[1]), found[2]
        if part.isdigit():
            return _months(year, int(part), 1)
        return _months(year, _SEASONS[part], 3) if part in _SEASONS else _months(year, *_HALVES[part])
    if re.fullmatch(r"\d{2,4}X{0,2}", value) and 2 <= len(value) <= 4:
        return date(int(value.replace("X", "0").ljust(4, "0")), 1, 1), date(
            int(value.replace("X", "9").ljust(4, "9")), 12, 31
        )
    return None


def _months(year: int, first: int, count: int) -> tuple[date, date]:
    begin = date(year, first, 1)
    last = first + count - 1
    return begin, date(year + last // 12, last % 12 + 1, 1) - timedelta(days=1)


def shifted(day: date, unit: str, by: int) -> date | None:
    """``day`` moved by so many units; a day that the month reached does not have becomes its last one."""
    try:
        if unit in ("D", "W"):
            return day + timedelta(days=by * (7 if unit == "W" else 1))
        if unit in _MONTHS_OF:
            return _month_moved(day, by * _MONTHS_OF[unit])
        return _month_moved(day, 12 * by * _YEARS_OF[unit]) if unit in _YEARS_OF else None
    except (ValueError, OverflowError):
        return None


def _month_moved(day: date, months: int) -> date:
    index = day.year * 12 + day.month - 1 + months
    last = _months(index // 12, index % 12 + 1, 1)[1]
    return last.replace(day=min(day.day, last.day))


def period(day: date, unit: str) -> str:
    """The day, week, month, quarter, season, year, decade or century around ``day``."""
    if unit == "W":
        year, week, _ = day.isocalendar()
        return f"{year:04}-W{week:02}"
    if unit == "Q":
        return f"{day.year:04}-Q{(day.month + 2) // 3}"
    if unit == "S":
        name = {1: "SP", 2: "SU", 3: "FA"}.get(day.month // 3, "WI")
        return f"{day.year - (day.month < 3):04}-{name}"
    text = day.isoformat()
    return {"D": text, "M": text[:7], "Y": text[:4], "E": f"{text[:3]}X", "C": text[:2]}[unit]


def around(counted: Counted, anchor: date) -> tuple[str | None, str | None]:
    """The nearest times that ``counted`` may mean, not after ``anchor`` and not before it.

    They are one where the words settle it ("last month"), or where the anchor lies inside it.
    """
    if counted.by is not None:
        moved = shifted(anchor, counted.unit, counted.by)
        value = _marked(moved, counted) if moved is not None else None
        return value, value
    before = after = None
    for step in _steps(counted):
        moved = shifted(anchor.replace(day=1) if counted.unit == "M" else anchor, counted.unit, step)
        value = _marked(moved, counted) if moved is not None else None
        bounds = bounds_of(value) if value is not None else None
        if bounds is None:
            continue
        if bounds[0] <= anchor:
            before = value
        if bounds[1] >= anchor and after is None:
            after = value
    return before, after


def _steps(counted: Counted) -> range:
    """Leap days come every fourth year, and not in every year divisible by four."""
    if counted.mark == "02-29":
        return range(-8, 9)
    if counted.mark is not None and "/" in counted.mark:
        return range(-14, 15)
    return range(-2, 3) if counted.unit in ("M", "E") else range(-1, 2)


def _marked(day: date, counted: Counted) -> str | None:
    """The marked part of the unit around ``day``; the whole unit where nothing is marked."""
    mark, unit = counted.mark, counted.unit
    if mark is None:
        return period(day, unit)
    if unit == "W":
        if mark == "WE":
            return f"{period(day, 'W')}-WE"
        found_day = shifted(day, "D", int(mark) - day.isoweekday())
        return found_day.isoformat() if found_day else None
    if unit == "M":
        number, _, weekday = mark.partition("/")
        value = f"{period(day, 'M')}-{number}"
        bounds = bounds_of(value)
        return value if bounds and weekday in ("", str(bounds[0].isoweekday())) else None
    if mark[0] == "@":
        found = holiday(mark[1:], day.year)
        return found.isoformat() if found else None
    value = f"{day.year:04}-{mark}"
    return value if bounds_of(value) else None
