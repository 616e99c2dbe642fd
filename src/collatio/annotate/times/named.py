"""Rules for months, seasons, quarters, decades and days of a month."""

from __future__ import annotations

from collatio.annotate.times.meaning import Meaning
from collatio.annotate.times.reading import Read
from collatio.records.annotated import Counted
from collatio.text.timex import bounds_of

#: A year that has every day that any year has.
_LEAP_YEAR = 2000


def year_part(read: Read, mark: str) -> Meaning | None:
    """A month, season, quarter or holiday: of a year told, of last year, or the nearest one."""
    year, turn = read.value("Y"), read.turn
    if year is not None:
        return Meaning(fixed=f"{year}-{mark}")
    if turn is None:
        return Meaning(counts=Counted("Y", None, mark))
    by, base, side = turn
    if read.has("U") and read.unit == "Y":
        return Meaning(counts=Counted("Y", by, mark), base=base, side=side)
    if by == 0:
        return Meaning(counts=Counted("Y", 0, mark))
    return Meaning(counts=Counted("Y", None, mark), base=base, side=side)


def month(read: Read) -> Meaning | None:
    """A month by its name: "in May", "June last year"."""
    number = read.value("m")
    return None if number is None else year_part(read, number)


def season(read: Read) -> Meaning | None:
    """A season: "last spring", "the fall of 2013"."""
    name = read.value("SL")
    return None if name is None else year_part(read, name)


def quarter(read: Read) -> Meaning | None:
    """A quarter or half of a year: "Q2", "the first half of 2013"."""
    named = read.value("Q")
    if named is None:
        which, unit = read.value("O"), read.unit
        if unit not in ("Q", "H") or which is None or not 0 < int(which) <= (4 if unit == "Q" else 2):
            return None
        named = f"{unit}{which}"
    turn = read.turn
    other = [word.value for word in read.words if word.kind == "U"]
    if read.has("Y"):
        return Meaning(fixed=f"{read.value('Y')}-{named}")
    by = turn[0] if turn is not None and "Y" in other else None
    return Meaning(counts=Counted("Y", by, named), side=turn[2] if turn else None)


def century(read: Read) -> Meaning | None:
    """A century: "the 19th century"."""
    which = read.value("O")
    if read.unit != "C" or which is None or not 1 < int(which) <= 22:
        return None
    return Meaning(fixed=f"{int(which) - 1:02}")


def decade(read: Read) -> Meaning | None:
    """A decade: "the 1990s", "the '50s"."""
    told = read.value("J") or ""
    if len(told) == 2 and not read.has("H") and "'" not in read.words[-1].low[:1]:
        return None  # "in his early 30s"
    year = told if len(told) == 4 else ("20" if told < "30" else "19") + told
    return Meaning(fixed=f"{year[:3]}X")


def dated(read: Read) -> Meaning | None:
    """The nearest month that fits both: "Thursday the 16th"."""
    weekday, day = read.value("W"), read.value("ON")
    if weekday is None or day is None or not 0 < int(day) <= 31:
        return None
    return Meaning(counts=Counted("M", None, f"{int(day):02}/{weekday}"))


def ordinal(read: Read) -> Meaning | None:
    """What an ordinal names: a day of a month, else a quarter or half of a year."""
    found = monthday(read)
    return found if found is not None or read.has("mM") else quarter(read)


def monthday(read: Read) -> Meaning | None:
    """A day of a month: "on the 18th", "the 15th day of next month", "the fourth of July, 1995"."""
    told = read.value("O")
    if told is None or not 0 < int(told) <= 31:
        return None
    number = f"{int(told):02}"
    units = [word.value for word in read.words if word.kind == "U"]
    if units[:1] == ["D"]:
        units = units[1:]
    elif len(units) > 1:
        return None  # "the first week of next month"
    if read.has("mM"):
        return None if units else _in_month(read, number)
    spelled = not (read.first("O") or read.words[0]).low[0].isdigit()
    dated = not spelled and (read.value("i") == "on" or read.has("A"))
    if units not in ([], ["M"]) or not (dated or (units and read.has("o"))):
        return None  # "the third this month"
    turn = read.turn
    return Meaning(counts=Counted("M", turn[0] if turn else None, number), side=turn[2] if turn else None)


def _in_month(read: Read, number: str) -> Meaning | None:
    """A day of a month told by its name; null for a day that it never has ("the 31st of June")."""
    whole, year = read.value("M"), read.value("Y")
    if whole is not None or year is not None:
        month_told = whole or f"{year}-{read.value('m')}"
        fixed = f"{month_told}-{number}"
        return None if bounds_of(fixed) is None else Meaning(fixed=fixed)
    mark = f"{read.value('m')}-{number}"
    return Meaning(counts=Counted("Y", None, mark)) if bounds_of(f"{_LEAP_YEAR}-{mark}") else None


def fixed_time(read: Read) -> Meaning | None:
    """A month or year told in full."""
    word = read.first("MY")
    return None if word is None or word.date is None else Meaning(fixed=word.value)


def span(read: Read) -> Meaning | None:
    """Both ends of a span in one month: "3 to 5 May"."""
    day, other = read.first("dD"), read.value("N")
    if day is None or day.date is None or other is None or not 0 < int(other) <= 31:
        return None
    if day.date.rival is not None or day.date.form != "named":
        return None
    first, last = (int(one.value[-2:]) for one in read.words if one.kind in "dDN")
    whole = f"{read.value('Y')}{day.value[4:]}" if read.has("Y") and day.kind == "d" else day.value
    year = f"{_LEAP_YEAR}-" if whole[0] == "X" else whole[:5]
    if first >= last or bounds_of(f"{year}{day.value[5:8]}{last:02}") is None:
        return None  # "3 to 31 June"
    if whole[0] != "X":
        return Meaning(fixed=f"{whole[:8]}{first:02}", last=f"{whole[:8]}{last:02}")
    return Meaning(counts=Counted("Y", None, f"{day.value[5:8]}{first:02}"), last=f"{last:02}")
