"""From what the words mean to days: counted from the page's day or from a time told before."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from collatio.annotate.times.meaning import Meaning, Side
from collatio.records.annotated import Counted
from collatio.text.timex import around, bounds_of, period, shifted

#: A day without its year is taken for the one this near to its anchor; further off two years fit.
_NEAR = 150
#: What "two years ago" leaves open on each side, in days.
_LOOSE = {"W": 4, "M": 16, "Q": 46, "S": 46, "Y": 184, "E": 1827, "C": 18263}


@dataclass(frozen=True, slots=True)
class Anchor:
    """The day or the bounds that a time counts from; both ends the same where it is one accepted day."""

    first: date | None
    last: date | None

    @property
    def day(self) -> date | None:
        """The one day, null where only bounds are known."""
        return self.first if self.first == self.last else None


@dataclass(frozen=True, slots=True)
class Found:
    """A time with its days: the likeliest reading, what is settled, and the bounds of all readings."""

    timex: str | None
    value: str | None
    earliest: date | None
    latest: date | None


UNKNOWN = Found(None, None, None, None)


def count(meaning: Meaning, anchor: Anchor, side: Side | None) -> Found:
    """The days of a meaning that counts from ``anchor``; ``side`` is what the words or the clause tell."""
    counted = meaning.counts
    assert counted is not None
    day = anchor.day
    if day is None:
        return _between(meaning, counted, anchor, side)
    if meaning.choice == "loose":
        return _loose(meaning, counted, day)
    if meaning.choice == "other":
        return _settled(_beside(counted, day, side))
    if meaning.choice == "either":
        return _either(counted, day, side)
    before, after = around(counted, day)
    if _begun_elsewhere(meaning, day, after):
        return _settled(after)
    if before == after or (counted.unit == "W" and counted.by is None and side is not None):
        return _settled(before if side == "before" else after or before)
    if meaning.side is not None:
        return _settled(before if side == "before" else after)
    return _nearest(counted, day, before, after, side)


def _begun_elsewhere(meaning: Meaning, day: date, after: str | None) -> bool:
    """Whether a weekday of a zone of its own is the page's tomorrow: it has begun there."""
    counted = meaning.counts
    weekday = counted is not None and counted.unit == "W" and counted.by is None
    tomorrow = shifted(day, "D", 1)
    return weekday and meaning.zone is not None and tomorrow is not None and after == tomorrow.isoformat()


def _settled(timex: str | None) -> Found:
    bounds = bounds_of(timex) if timex is not None else None
    if timex is None or bounds is None:
        return UNKNOWN
    return Found(timex, timex if is_iso(timex) else None, *bounds)


def is_iso(timex: str) -> bool:
    """Whether it is a plain ISO day, month or year."""
    return len(timex) in (4, 7, 10) and timex.replace("-", "").isdigit()


def _loose(meaning: Meaning, counted: Counted, day: date) -> Found:
    """About then ("two years ago"); no single day, month or year is claimed.

    Counted from a day that the words name ("two weeks after 3 May") the likeliest reading is a day.
    """
    moved = shifted(day, counted.unit, counted.by or 0)
    if moved is None:
        return UNKNOWN
    likely = period(moved, "D" if meaning.onto is not None else counted.unit)
    open_by = timedelta(days=_LOOSE[counted.unit])
    try:
        return Found(likely, None, moved - open_by, moved + open_by)
    except OverflowError:
        return Found(likely, None, None, None)


def _either(counted: Counted, day: date, side: Side | None) -> Found:
    """The one of the week before ("last Wednesday"), to some the one just past."""
    week = around(counted, day)[0]
    other = _beside(Counted(counted.unit, None, counted.mark), day, side)
    if week is None or other is None:
        return UNKNOWN
    if week == other:
        return _settled(week)
    ends = [*(bounds_of(week) or ()), *(bounds_of(other) or ())]
    return Found(week, None, min(ends), max(ends))


def _beside(counted: Counted, day: date, side: Side | None) -> str | None:
    """The nearest one but ``day`` itself; null where calendars end before it."""
    start = shifted(day, "D", -1 if side == "before" else 1)
    if start is None:
        return None
    before, after = around(counted, start)
    return before if side == "before" else after


def _nearest(counted: Counted, day: date, before: str | None, after: str | None, side: Side | None) -> Found:
    """One of two readings on both sides of the anchor: by the clause, else the nearer one.

    Only where clause and nearness agree is it settled.
    """
    ends = {value: bounds_of(value) for value in (before, after) if value is not None}
    known = {value: bounds for value, bounds in ends.items() if bounds is not None}
    if not known:
        return UNKNOWN
    distance = {value: _apart(bounds, day) for value, bounds in known.items()}
    nearer = min(sorted(distance), key=distance.__getitem__)
    if counted.unit == "W" and side is None:
        chosen = before or after  # news tells a weekday of the past by its bare name
    else:
        chosen = {"before": before, "after": after, None: nearer}[side] or nearer
    assert chosen is not None
    if chosen == nearer and counted.unit == "Y" and distance[chosen] <= _NEAR:
        return _settled(chosen)
    first = min(bounds[0] for bounds in known.values())
    last = max(bounds[1] for bounds in known.values())
    return Found(chosen, None, first, last)


def _apart(bounds: tuple[date, date], day: date) -> int:
    if bounds[0] <= day <= bounds[1]:
        return 0
    return min(abs((bound - day).days) for bound in bounds)


def _between(meaning: Meaning, counted: Counted, anchor: Anchor, side: Side | None) -> Found:
    """The bounds that an anchor with bounds leaves; a value where both ends give the same."""
    ends = [
        count(meaning, Anchor(end, end), side) if end is not None else UNKNOWN
        for end in (anchor.first, anchor.last)
    ]
    value = ends[0].value if ends[0].value == ends[1].value else None
    if value is not None:
        return ends[0]
    return Found(None, None, ends[0].earliest, ends[1].latest)
