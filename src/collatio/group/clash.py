"""What says that two pages, however alike, cannot tell of one event."""

from __future__ import annotations

from dataclasses import dataclass

from collatio.group.days import Day, ordinal
from collatio.group.features import Features, speak_alike
from collatio.records.annotated import Quotation
from collatio.text.names import same_person

#: Days this far apart are another event's, unless a day is told by both.
FAR = 60


@dataclass(frozen=True, slots=True)
class DaysApart:
    """The latest days that two pages tell of, where they are too far apart for one event."""

    here: Day
    there: Day

    @property
    def turned(self) -> DaysApart:
        """The same, seen from the other page."""
        return DaysApart(self.there, self.here)

    @property
    def gap(self) -> int:
        """How many days lie between."""
        return abs(ordinal(self.here.value) - ordinal(self.there.value))


def days_apart(one: Features, other: Features) -> DaysApart | None:
    """Where no day that one page tells of comes near any day of the other: the latest day of each.

    The latest, because background lies in the past.  Only what the text tells counts: a day of publication
    may be the day a crawler came by, and years or months alone clash with nothing.
    """
    here = [day for day in one.days if day.is_day]
    there = [day for day in other.days if day.is_day]
    if not here or not there:
        return None
    if any(abs(day - near) <= FAR for day in _known(one) for near in _known(other)):
        return None
    return DaysApart(here[-1], there[-1])


def _known(features: Features) -> list[int]:
    """All days a page may speak of: those it tells and that of its publication."""
    told = [ordinal(day) for day in sorted(features.told)]
    return told if features.published is None else [*told, features.published]


def words_apart(one: Features, other: Features) -> tuple[Quotation, Quotation] | None:
    """A speaker both pages quote at length without sharing any run of words: another occasion, likely."""
    if one.quoted.keys() & other.quoted.keys() or not speak_alike(one, other):
        return None
    for name, here in one.speakers:
        for name_there, there in other.speakers:
            if same_person(name, name_there):
                return here, there
    return None
