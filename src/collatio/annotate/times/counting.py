"""Rules for times that count from another, for lengths and for sets."""

from __future__ import annotations

from dataclasses import replace

from collatio.annotate.times.meaning import Meaning
from collatio.annotate.times.reading import UNITS, Read, counted, length
from collatio.records.annotated import Counted


def ago(read: Read) -> Meaning | None:
    """So long before the page's day: "two years ago"."""
    return counted(read.count, read.unit, -1, "published")


def ahead(read: Read) -> Meaning | None:
    """So long after the page's day: "two weeks from now"."""
    return counted(read.count, read.unit, 1, "published")


def later(read: Read) -> Meaning | None:
    """So long from a time told before: "a day later", "two years earlier"."""
    return counted(read.count, read.unit, -1 if read.has("eB") else 1, "told")


def hence(read: Read) -> Meaning | None:
    """A time to come or a length, as the clause has it: "in two weeks"."""
    if read.value("i") != "in" or (read.value("A") or "") == "limit":
        return lasting(read)
    found = counted(read.count, read.unit, 1, "published")
    return replace(found, length=length(read.count, read.unit))


def beside(read: Read) -> Meaning | None:
    """How long from an event that nothing here dates: "two weeks after the quake"."""
    sign = -1 if read.has("B") else 1
    found = counted(read.count, read.unit, sign, "event")
    if read.unit == "D" and found.counts is not None:
        return found
    return replace(found, kind="duration", fixed=length(read.count, read.unit))


def lasting(read: Read) -> Meaning | None:
    """A length: "ninety days", "1 hr 4 mins"; "the hour" is one, "the week" as often a name of it."""
    if not read.has("Nxa") and read.unit != "Th":
        return None
    if read.unit == "H":
        return None
    pairs = [Read(read.words[at - 1 : at + 1]) for at, word in enumerate(read.words) if word.kind in "Uu"]
    if len(pairs) == 1:
        return Meaning(kind="duration", fixed=length(read.count, read.unit))
    parts = "".join(length(one.count, one.unit)[1:] for one in pairs)
    day, *hours = parts.split("T")
    return Meaning(kind="duration", fixed="P" + day + ("T" + "".join(hours) if hours else ""))


def stretch(read: Read) -> Meaning | None:
    """A length that reaches up to the page's day, or on from it: "the past two weeks"."""
    turn = read.turn
    if turn is None:
        return None
    return Meaning(kind="duration", fixed=length(read.count, read.unit), base="published", stretch=turn[2])


def every(read: Read) -> Meaning | None:
    """What comes again: "every week", "twice a year", "daily"."""
    whole = read.first("w")
    if whole is not None:
        return Meaning(kind="set", fixed=whole.value.rstrip("-"))
    word = read.first("W")
    if word is not None:
        return Meaning(kind="set", fixed=f"XXXX-WXX-{word.value}")
    part = read.value("P")
    if read.has("Uu"):
        often = 2 if read.value("O") == "2" else read.count if read.has("N") else 1
        return Meaning(kind="set", fixed=length(often, read.unit))
    if part is not None:
        return Meaning(kind="set", fixed=f"XXXX-XX-XXT{part}")
    month = read.value("m")
    if month is not None:
        return Meaning(kind="set", fixed=f"XXXX-{month}")
    season = read.value("S")
    return Meaning(kind="set", fixed="P1W" if season is None else f"XXXX-{season}")


def unit(read: Read) -> Meaning | None:
    """A whole unit: "last week", "this year", "the following month", "the end of the year"."""
    by, base, side = read.turn or (0, "published", None)
    if read.unit not in UNITS or read.unit == "S":  # "this season" is a sport's as a rule
        return None
    return Meaning(counts=Counted(UNITS[read.unit], by), base=base, side=side)


def weekend(read: Read) -> Meaning | None:
    """The nearest weekend, or the last or next one."""
    turn = read.turn
    if turn is None or (turn[0] == 0 and not read.has("U")):
        by = 0 if turn is not None else None
        return Meaning(counts=Counted("W", by, "WE"))
    return Meaning(counts=Counted("W", turn[0], "WE"), base=turn[1], side=turn[2])


def vague(read: Read) -> Meaning | None:
    """What tells no day: "recently", "now"."""
    return Meaning(fixed=read.value("V"))
