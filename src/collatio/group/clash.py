"""What says that two pages, however alike, cannot tell of one event."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from collatio.group.days import Day, ordinal
from collatio.group.features import Features, speak_alike
from collatio.records.annotated import Quotation
from collatio.text.naming.inside import same_person

#: Days this far apart are another event's, unless a day is told by both.
FAR = 60
#: Accepted days of publication this far apart are two events'; the news of one is told within months.
LONG = 120
#: A day told this near to the day of publication is the news itself.
FRESH = 14
#: A page opens with its news; of the days told there, those this near to its publication are the news' own.
_OPENING, _NEWS = 600, 3


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
    return story_days_apart((one,), other)


def story_days_apart(story: Sequence[Features], other: Features) -> DaysApart | None:
    """The same for a page beside all pages of a story: one page near it is enough, and nothing clashes."""
    here = [day for one in story for day in _parting(one)]
    there = _parting(other)
    if not here or not there:
        return None
    if any(near(_known(one), _known(other), FAR) for one in story):
        return None
    return DaysApart(max(here, key=_latest), max(there, key=_latest))


def _parting(features: Features) -> list[Day]:
    """The days of a page that may part it from others: those of its news, not of its background.

    A page without a day of its own may be of any day after the last that it tells: what it does not open with
    bounds it and no more, and so does what is counted from a day told.
    """
    days = [day for day in features.days if day.is_day and not day.counted]
    if features.published is not None:
        return days
    return [day for day in days if day.passage.start < _OPENING]


def ends_before(one: Features, other: Features) -> tuple[Day, Day] | None:
    """The last day that an undated page tells, where its telling ends long before the other's begins.

    It may be of any later day, so this is a sign and no contradiction; it is none where a later month or
    year is told.  The other day is the earliest of those the other page tells.
    """
    days = [day for day in one.days if day.is_day and not day.counted]
    there = [day for day in other.days if day.is_day and not day.counted]
    if one.published is not None or not days or not there:
        return None
    last = max(days, key=_latest)
    if any(day.value > last.value[: len(day.value)] for day in one.days):
        return None
    if min(_known(other)) - ordinal(last.value) <= FAR:
        return None
    return last, min(there, key=_latest)


def _latest(day: Day) -> tuple[str, tuple[str, int, int]]:
    return day.value, day.passage.order


def _known(features: Features) -> Sequence[int]:
    """All days a page may speak of: those it tells and that of its publication."""
    told = features.told_in_order
    return told if features.published is None else sorted((*told, features.published))


def near(days: Sequence[int], others: Sequence[int], within: int) -> bool:
    """Whether a day of one list lies ``within`` so many days of one of another; both in order."""
    at = 0
    for day in days:
        while at < len(others) and others[at] < day - within:
            at += 1
        if at == len(others):
            return False
        if others[at] <= day + within:
            return True
    return False


def published_apart(one: Features, other: Features) -> int | None:
    """How many days lie between two accepted days of publication, where that parts the pages; else null.

    A page that tells the other's day bridges the gap: it tells the old event again.  It does not where the
    later page also has news of its own: then that is its event, and the old day background.
    """
    here, there = one.published, other.published
    if here is None or there is None or abs(here - there) <= LONG:
        return None
    bridged = not fresh_days(one if here > there else other) and (_tells(one, other) or _tells(other, one))
    return None if bridged else abs(here - there)


def _tells(one: Features, other: Features) -> bool:
    """Whether ``one`` tells a day that is (close to) one the other knows."""
    return near(one.told_in_order, _known(other), FRESH)


def fresh_days(features: Features) -> frozenset[str]:
    """The days that a page tells as news: those close to the day it was published."""
    if features.published is None:
        return frozenset()
    return frozenset(day for day in features.told if abs(ordinal(day) - features.published) <= FRESH)


def tells_later_news(first: Features, last: Features) -> bool:
    """Whether the later page opens with a day after the earlier was published, and unknown to it.

    An affair goes on: a vote today, what is said of it tomorrow, read alike and are two events.
    """
    if first.published is None or last.published is None:
        return False
    opening = (day for day in last.days if day.is_day and day.passage.start < _OPENING)
    return any(
        first.published < ordinal(day.value) <= last.published + _NEWS
        and ordinal(day.value) >= last.published - _NEWS
        and day.value not in first.told
        for day in opening
    )


def words_apart(one: Features, other: Features) -> tuple[Quotation, Quotation] | None:
    """A speaker both pages quote at length without sharing any run of words: another occasion, likely."""
    if one.quoted.keys() & other.quoted.keys() or not speak_alike(one, other):
        return None
    for name, here in one.speakers:
        for name_there, there in other.speakers:
            if same_person(name, name_there):
                return here, there
    return None
