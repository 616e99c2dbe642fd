"""How much stands for each day a page may have been published on."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone

from collatio.ingest.dates.found import FoundDate
from collatio.ingest.dates.names import VAGUE

#: What one sort of evidence adds to its day; further evidence of the same sort adds nothing, because a
#: page's metadata are all written by one program.  Fitted to the tune half of htmldate's own pages.
WEIGHTS: Mapping[str, float] = {
    "caller": 100.0,
    "feed": 3.0,
    "machine": 3.0,
    "headline": 3.0,
    "address": 2.5,
    "words": 2.0,
    "opinion": 1.5,
    "machine-vague": 1.5,
    "created": 1.0,
    "changed": 1.0,
    "headline-time": 1.0,
    "banner": 1.0,
    "end": 0.5,
    "aside": 0.2,
}
#: What htmldate's word adds where our own reading of the page says the same: it read the same places.
ECHO = 0.5
#: What each further line at the headline adds that tells the same day.
REPEATED = 0.1
_READ_BY_LIBRARY = frozenset({"machine", "machine-vague", "created", "address", "headline", "headline-time"})
_SQUEEZE = re.compile(r"[^a-z0-9]+")


@dataclass(frozen=True, slots=True)
class Day:
    """One day with everything that stands for it."""

    day: str
    evidence: tuple[FoundDate, ...]
    sorts: frozenset[str]
    score: float


def sort_of(found: FoundDate) -> str:
    """The sort of evidence a published candidate is, as :data:`WEIGHTS` names it."""
    if found.place == "known":
        return "feed" if found.basis == "feed" else "caller"
    if found.place == "machine" or (found.place != "aside" and found.label.startswith("itemprop")):
        name = _SQUEEZE.sub("", found.label.lower())
        if "creat" in name or "upload" in name:
            return "created"
        return "machine-vague" if name in VAGUE else "machine"
    if found.place == "head":
        return "headline" if found.basis == "text" else "headline-time"
    return {"url": "address", "phrase": "words"}.get(found.place, found.place)


def days_for(published: Sequence[FoundDate]) -> tuple[Day, ...]:
    """The days the candidates stand for, the best supported first."""
    offset = page_offset(published)
    plain = {day for found in published if not _says_little(found) and (day := local_day(found, offset))}
    groups: dict[str, list[FoundDate]] = {}
    for found in published:
        for day in readings(found, offset, plain):
            groups.setdefault(day, []).append(found)
    days = [_day(day, tuple(evidence)) for day, evidence in groups.items()]
    return tuple(sorted(days, key=lambda day: (-day.score, day.day)))


def _day(day: str, evidence: tuple[FoundDate, ...]) -> Day:
    sorts = frozenset(sort_of(found) for found in evidence)
    score = sum(WEIGHTS[sort] for sort in sorted(sorts))
    if "opinion" in sorts and sorts & _READ_BY_LIBRARY:
        score -= WEIGHTS["opinion"] - ECHO
    repeated = sum(sort_of(found) == "headline" for found in evidence) - 1
    return Day(day, evidence, sorts, round(score + REPEATED * min(max(repeated, 0), 3), 2))


def _says_little(found: FoundDate) -> bool:
    """Whether a candidate is too weak to settle what another one means."""
    return found.rival is not None or is_utc(found) or found.place in ("aside", "opinion")


def readings(found: FoundDate, offset: timedelta | None, plain: set[str]) -> tuple[str, ...]:
    """The day of a candidate; both days of 03/04/2021, unless one of them is told plainly too.

    An instant in UTC means the neighbouring day where the page itself prints that one and not its own.
    """
    day = local_day(found, offset)
    if day is None:
        return ()
    if found.rival is not None:
        told = tuple(reading for reading in (day, found.rival) if reading in plain)
        return told if len(told) == 1 else (day, found.rival)
    if offset is None and is_utc(found) and day not in plain:
        neighbour = _neighbour(found)
        return (neighbour,) if neighbour in plain else (day,)
    return (day,)


def restating(found: Sequence[FoundDate]) -> frozenset[FoundDate]:
    """The days "of publication" that are the moment of a page's last change, beside an earlier one.

    Some sites refresh one of their two fields with every change.
    """
    moments = [
        (one, moment)
        for one in found
        if one.place == "machine" and (moment := instant(one.value)) and moment.tzinfo is not None
    ]
    changes = [moment for one, moment in moments if one.kind == "modified"]
    published = [(one, moment) for one, moment in moments if one.kind == "published"]
    first = min((moment for one, moment in published if sort_of(one) == "machine"), default=None)
    return frozenset(
        one
        for one, moment in published
        if first is not None
        and moment - first > timedelta(hours=1)
        and any(abs(change - moment) <= timedelta(minutes=1) for change in changes)
    )


def is_utc(found: FoundDate) -> bool:
    """Whether a candidate is an instant in UTC, whose day may be another one where the outlet sits."""
    moment = instant(found.value)
    return moment is not None and moment.utcoffset() == timedelta(0)


def _neighbour(found: FoundDate) -> str:
    """The other day that an instant in UTC can fall on: the next one in the evening, else the last."""
    moment = instant(found.value)
    assert moment is not None
    return (moment + timedelta(hours=14 if moment.hour >= 12 else -12)).date().isoformat()


def page_offset(found: Sequence[FoundDate]) -> timedelta | None:
    """The page's own distance from UTC, where its instants name one other than zero."""
    seen: dict[timedelta, int] = {}
    for one in found:
        moment = instant(one.value)
        shift = moment.utcoffset() if moment else None
        if shift:
            seen[shift] = seen.get(shift, 0) + 1
    return min(seen, key=lambda shift: (-seen[shift], shift)) if seen else None


def local_day(found: FoundDate, offset: timedelta | None) -> str | None:
    """The candidate's day in the page's own time zone, as far as that is known."""
    moment = instant(found.value)
    if moment is None or offset is None or not is_utc(found):
        return found.day
    return moment.astimezone(timezone(offset)).date().isoformat()


def instant(value: str) -> datetime | None:
    """The moment an ISO value tells, null where it tells no time of day."""
    if len(value) < 16:
        return None
    try:
        return datetime.fromisoformat(value)
    except ValueError:
        return None


def days_apart(one: str, other: str) -> int:
    """The distance of two ISO days."""
    return abs((date.fromisoformat(one) - date.fromisoformat(other)).days)
