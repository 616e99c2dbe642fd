"""What an expression of time means before anything outside it is looked at."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from collatio.records.annotated import Counted
from collatio.text.calendar import CalendarDate

Base = Literal["published", "told", "event"]
Side = Literal["before", "after"]
#: How the words leave open what they count: not at all; the base's own day is not meant; the week's or the
#: nearest one ("last Wednesday"); by a rounded number of weeks, months or years.
Choice = Literal["plain", "other", "either", "loose"]


@dataclass(frozen=True, slots=True)
class Meaning:
    """A time as its words tell it.

    ``fixed`` is a TIMEX3 value that needs no anchor, ``last`` the last day of a span; ``counts`` what counts
    from ``base``, on the side that the words themselves name (``side``).  ``onto`` is the time counted from
    where the words tell it ("three days after Easter"); ``length`` what the words mean where they tell no
    time to come ("in two weeks").  ``part`` and ``clock`` tell the time of day, ``zone`` whose
    clock it is, ``stretch`` on which side of the base a duration lies, ``rival`` the other reading of
    figures.
    """

    kind: Literal["date", "time", "duration", "set"] = "date"
    fixed: str | None = None
    last: str | None = None
    counts: Counted | None = None
    base: Base = "published"
    side: Side | None = None
    choice: Choice = "plain"
    onto: Meaning | None = None
    length: str | None = None
    part: str | None = None
    clock: str | None = None
    zone: str | None = None
    stretch: Side | None = None
    rival: CalendarDate | None = None
