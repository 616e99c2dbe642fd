"""How alike two articles are, and what speaks against their telling of one event."""

from __future__ import annotations

import math
from dataclasses import dataclass

from collatio.group.clash import DaysApart, days_apart, published_apart, words_apart
from collatio.group.features import Features, speak_alike
from collatio.group.weights import Vector, Weighed
from collatio.records.annotated import Quotation

# Scores are whole hundredths, so that sums over clusters are exact and no order of adding matters.
_SHARES = {"words": 45.0, "names": 45.0, "numbers": 5.0, "days": 5.0}
#: Across languages words don't meet; names, numbers and days carry the whole comparison.
_SHARES_ACROSS = {"names": 70.0, "numbers": 15.0, "days": 15.0}
#: Each shared run of quoted words adds this much, up to the most.
_QUOTED, _QUOTED_MOST = 2, 10
#: Publication far apart makes one event less likely, never impossible: it halves the likeness at most.
_SOFT_DAYS, _SOFT_LEAST = 30.0, 0.5
#: What it takes away when the days told lie far apart, and when one speaker is quoted at length in quite
#: different words.  Between alike pages of two events the first is 3 to 13 times as frequent as between
#: pages of one, the second 2 to 3 times (AllSides, BASIL, ECB+).
_DAYS_APART, _WORDS_APART = 15, 10
#: What accepted publication far apart takes away besides; nothing then speaks for one event.
#: It is no ban: pages without a day still join reports of one affair that goes on for years (ECB+).
_PUBLISHED_APART = 25


@dataclass(frozen=True, slots=True)
class Likeness:
    """One pair's comparison, in hundredths: ``raw`` before what speaks against it, ``score`` after.

    ``apart`` is set when the two tell of days far apart; ``other_words`` when both quote one speaker at
    length without one shared run of words; ``published_apart`` holds the days between their publications
    where those are too many for one event.
    """

    raw: int
    score: int
    apart: DaysApart | None
    other_words: tuple[Quotation, Quotation] | None
    published_apart: int | None = None


def likeness(one: Weighed, other: Weighed) -> Likeness:
    """How alike two articles are; the same whichever comes first."""
    raw = _raw(one, other)
    if raw <= 0:
        return Likeness(0, 0, None, None)
    apart = days_apart(one.features, other.features)
    other_words = words_apart(one.features, other.features)
    gap = published_apart(one.features, other.features)
    score = round(raw * (_SOFT_LEAST if gap else _soft_dates(one.features, other.features)))
    score -= _DAYS_APART if apart else 0
    score -= _WORDS_APART if other_words else 0
    if gap:
        score = min(score - _PUBLISHED_APART, 0)
    return Likeness(raw, score, apart, other_words, gap)


def _raw(one: Weighed, other: Weighed) -> int:
    names = dot(one.by_names, other.by_names)
    numbers = dot(one.by_numbers, other.by_numbers)
    days = dot(one.by_days, other.by_days)
    if not speak_alike(one.features, other.features):
        if not _meet_across(one, other):
            return 0
        shares = _SHARES_ACROSS
        return round(shares["names"] * names + shares["numbers"] * numbers + shares["days"] * days)
    shares = _SHARES
    words = dot(one.by_words, other.by_words)
    worded = shares["words"] * words + shares["names"] * names
    if one.features.caseless:
        worded = (shares["words"] + shares["names"]) * words  # its possible names say little on their own
    quoted = min(_QUOTED_MOST, _QUOTED * len(one.features.quoted.keys() & other.features.quoted.keys()))
    return round(worded + shares["numbers"] * numbers + shares["days"] * days) + quoted


def dot(one: Vector, other: Vector) -> float:
    """The cosine of two channels, rounded before anything is decided by it."""
    if len(other) < len(one):
        one, other = other, one
    return round(math.fsum(value * other[key] for key, value in one.items() if key in other), 4)


def _meet_across(one: Weighed, other: Weighed) -> bool:
    """Two names at different places, or a name with a number or a day: less is chance across languages."""
    shared = one.names.keys() & other.names.keys()
    places = {(one.names[key].start, one.names[key].end) for key in shared}
    apart = 0
    reached = -1
    for start, end in sorted(places, key=lambda place: (place[0], -place[1])):
        if start >= reached:
            apart += 1
            reached = end
    figures = bool(one.by_numbers.keys() & other.by_numbers.keys())
    days = any(len(day) == 10 and day in other.by_days for day in one.by_days)
    return apart > 1 or (apart == 1 and (figures or days))


def _soft_dates(one: Features, other: Features) -> float:
    here, there = one.published, other.published
    if here is None or there is None or one.told & other.told:
        return 1.0
    return max(_SOFT_LEAST, math.exp(-max(0, abs(here - there) - 1) / _SOFT_DAYS))
