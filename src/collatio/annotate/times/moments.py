"""Rules for days with their parts and times: dates, weekdays, holidays, "yesterday", "last night"."""

from __future__ import annotations

from dataclasses import replace

from collatio.annotate.times.lexing import Word
from collatio.annotate.times.meaning import Choice, Meaning
from collatio.annotate.times.named import year_part
from collatio.annotate.times.reading import SIDES, Read, counted
from collatio.records.annotated import Counted
from collatio.text.holidays import holiday


def moment(read: Read) -> Meaning | None:
    """A day with its part and its time of day, as far as they are told."""
    found = day(read) or part_day(read)
    if found is None:
        return None
    clock, zone = read.value("C") or found.clock, read.value("z")
    if clock is not None and zone is not None and len(clock) == len("04:00"):
        clock += zone
    part = read.value("P") or found.part
    if clock is not None and clock[:5] in ("24:00", "12:00"):
        part = None
    early = part is None and clock is None and read.has("b")
    return replace(
        found, kind="time" if clock or part or early else "date", clock=clock, part=part, zone=zone
    )


def counted_from(read: Read) -> Meaning | None:
    """Counted from the day told behind it: "three days after Easter"."""
    at = next(i for i, word in enumerate(read.words) if word.kind in "RBF")
    onto = day(Read(read.words[at + 1 :]))
    found = counted(read.count, read.unit, -1 if read.words[at].kind == "B" else 1, "told")
    if onto is None or found.counts is None:
        return None
    return replace(found, onto=onto)


def part_day(read: Read) -> Meaning | None:
    """The day that a part belongs to: "last night", "this morning", "the following evening"."""
    turn = read.turn
    if turn is None:
        return Meaning(counts=Counted("D", 0), base="told")
    by, base, side = turn
    told = next((at for at, word in enumerate(read.words) if word.kind in "np"), None)
    if told is not None and told > 0 and read.words[told - 1].kind == "H":
        base = "told"
    return Meaning(counts=Counted("D", by), base=base, side=side)


def day(read: Read) -> Meaning | None:
    """The day that a moment names."""
    word = read.first("D") or read.first("d") or read.first("TWZ")
    if word is None:
        return None
    if word.date is not None:
        found, turn = calendar_day(word), read.turn
        return replace(found, side=turn[2]) if turn is not None and found.counts is not None else found
    if word.kind == "T":
        digits = word.value.rstrip("MONIAFEV")
        return Meaning(counts=Counted("D", int(digits)), part=word.value[len(digits) :] or None)
    if word.kind == "Z":
        return feast(read, word)
    return weekday(read, word)


def calendar_day(word: Word) -> Meaning:
    """A day as a calendar has it, with its year or without."""
    found = word.date
    assert found is not None
    clock = f"{found.clock[:5]}{found.offset or ''}" if found.clock else None
    if found.has_year:
        return Meaning(fixed=found.value, clock=clock, rival=found if found.rival is not None else None)
    return Meaning(counts=Counted("Y", None, found.value[5:]), clock=clock)


def feast(read: Read, word: Word) -> Meaning | None:
    """A holiday of a year told, or the nearest one."""
    year = read.value("Y")
    if year is not None:
        found = holiday(word.value, int(year))
        return Meaning(fixed=found.isoformat()) if found is not None else None
    return year_part(read, f"@{word.value}")


def weekday(read: Read, word: Word) -> Meaning:
    """The weekday of this, last or next week; "Thursday" alone is the nearest one."""
    turn = read.turn
    if turn is None:
        return Meaning(counts=Counted("W", None, word.value))
    by, base, side = turn
    told = next(one for one in read.words if one.kind in SIDES)
    week = read.has("U") and read.unit == "W"
    if told.value == "near" and not week:  # "this past Wednesday": the nearest but today
        return Meaning(counts=Counted("W", None, word.value), base=base, side=side, choice="other")
    choice: Choice = "plain" if week or by == 0 else "either"
    return Meaning(counts=Counted("W", by, word.value), base=base, side=side, choice=choice)


def clock(read: Read) -> Meaning | None:
    """A time of day alone, on the day told before it."""
    return Meaning(kind="time", counts=Counted("D", 0), base="told", clock=read.value("C"))
