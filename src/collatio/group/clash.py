"""What says that two pages, however alike, cannot tell of one event."""

from __future__ import annotations

from dataclasses import dataclass

from collatio.group.days import ordinal
from collatio.group.features import Features, speak_alike
from collatio.records.annotated import Quotation
from collatio.records.passage import Passage
from collatio.text.names import same_person

#: Days this far apart are another event's, unless a day is told by both.
FAR = 60


@dataclass(frozen=True, slots=True)
class DaysApart:
    """The nearest days of two pages that are too far apart; a null passage means the publication day."""

    here: str
    there: str
    here_passage: Passage | None
    there_passage: Passage | None

    @property
    def turned(self) -> DaysApart:
        """The same, seen from the other page."""
        return DaysApart(self.there, self.here, self.there_passage, self.here_passage)

    @property
    def both_published(self) -> bool:
        """Whether both are days of publication, not days that the text tells of."""
        return self.here_passage is None and self.there_passage is None

    @property
    def gap(self) -> int:
        """How many days lie between."""
        return abs(ordinal(self.here) - ordinal(self.there))


def days_apart(one: Features, other: Features) -> DaysApart | None:
    """Where no day of one page comes near any day of the other, the latest day of each.

    A page's own day is its publication, where known, else the latest day it tells of: background lies
    in the past, so only the latest can be the news.  Years and months alone clash with nothing.
    """
    here, there = _latest(one), _latest(other)
    if here is None or there is None or abs(ordinal(here[0]) - ordinal(there[0])) <= FAR:
        return None
    left, right = _all(one), _all(other)
    if any(abs(day - near) <= FAR for day in left for near in right):
        return None
    return DaysApart(here[0], there[0], here[1], there[1])


def _latest(features: Features) -> tuple[str, Passage | None] | None:
    published = features.article.published.value
    if published is not None:
        return published[:10], None
    days = [day for day in features.days if day.is_day]
    return (days[-1].value, days[-1].passage) if days else None


def _all(features: Features) -> list[int]:
    told = [ordinal(day.value) for day in features.days if day.is_day]
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
