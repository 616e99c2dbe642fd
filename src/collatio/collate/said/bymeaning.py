"""Utterances brought together that say the same in other words: translations, paraphrases, reports.

Groups that their words have made are joined while any two are likely enough one thing said, the likeliest
first.  What speaks against it is never outweighed: another speaker, another occasion, a denial, or two places
of one page, for a page that says two things means two things.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from heapq import heapify, heappop, heappush

import numpy as np

from collatio.collate.said.likeness import Likeness
from collatio.collate.said.statements import Statement

#: Groups at least so likely one (log odds in hundredths) are joined: half by the mean of all pairs of their
#: wordings, half by the likeliest.  More is asked where a speaker is not known, or a page has both.
LEAST, _UNKNOWN, _SAME_PAGE = 60, 150, 200
#: So many wordings of a group are compared, and so many groups with each.
_WORDINGS, _NEAREST = 6, 12
#: Wordings further apart than this on the whole are not compared word by word, and count as this unlikely.
_FAR, _NOT_COMPARED = 0.25, -400
#: Places of a page that tell again what its text says.
_TOLD_AGAIN = frozenset(("headline", "standfirst", "caption"))


@dataclass(slots=True)
class _Group:
    """Statements of one thing said, with a few wordings to compare by, and the odds against other groups."""

    statements: list[Statement]
    wordings: list[Statement]
    odds: dict[int, tuple[int, int, int]] = field(default_factory=dict)


def join_by_meaning(groups: Sequence[Sequence[Statement]], likeness: Likeness) -> list[list[Statement]]:
    """The groups, those that say one thing joined; in the order of their first members before."""
    held = [_Group(list(group), _wordings(group)) for group in groups]
    for left, right, odds in _compared(held, likeness):
        held[left].odds[right] = held[right].odds[left] = odds
    waiting = [
        (-_likely(odds), left, right)
        for left, group in enumerate(held)
        for right, odds in group.odds.items()
        if left < right
    ]
    heapify(waiting)
    gone: set[int] = set()
    while waiting and -waiting[0][0] >= LEAST:
        likely, left, right = heappop(waiting)
        if left in gone or right in gone or held[left].odds.get(right) is None:
            continue
        if likely != -_likely(held[left].odds[right]):
            continue  # one of them has grown since
        if -likely < LEAST + _asked_more(held[left], held[right]):
            del held[left].odds[right], held[right].odds[left]
            continue
        gone.add(right)
        for other in _merge(held, left, right):
            pair = (min(left, other), max(left, other))
            heappush(waiting, (-_likely(held[left].odds[other]), *pair))
    return [group.statements for at, group in enumerate(held) if at not in gone]


def _merge(held: Sequence[_Group], left: int, right: int) -> list[int]:
    """The right group's statements go to the left one; the groups whose odds against it are new now."""
    kept, lost = held[left], held[right]
    del kept.odds[right], lost.odds[left]
    changed = sorted({*kept.odds, *lost.odds})
    for other in changed:
        both = (
            kept.odds.get(other) or _unlikely(kept, held[other]),
            lost.odds.get(other) or _unlikely(lost, held[other]),
        )
        total, count, best = both[0][0] + both[1][0], both[0][1] + both[1][1], max(both[0][2], both[1][2])
        kept.odds[other] = held[other].odds[left] = (total, count, best)
        held[other].odds.pop(right, None)
    kept.statements += lost.statements
    kept.wordings += lost.wordings
    return changed


def _unlikely(one: _Group, other: _Group) -> tuple[int, int, int]:
    count = len(one.wordings) * len(other.wordings)
    return _NOT_COMPARED * count, count, _NOT_COMPARED


def _likely(odds: tuple[int, int, int]) -> int:
    total, count, best = odds
    return (total // count + best) // 2


def _wordings(group: Sequence[Statement]) -> list[Statement]:
    """The fullest of the different wordings."""
    different = {one.wording: one for one in reversed(group)}
    return sorted(different.values(), key=lambda one: (-one.telling, one.order))[:_WORDINGS]


def _compared(held: Sequence[_Group], likeness: Likeness) -> Iterator[tuple[int, int, tuple[int, int, int]]]:
    """The pairs of groups near enough to be compared, with the sum, count and best of their odds."""
    owners = [at for at, group in enumerate(held) for _ in group.wordings]
    if not owners:
        return
    wholes = likeness.wholes([one for group in held for one in group.wordings])
    pairs: set[tuple[int, int]] = set()
    first = 0
    for left, group in enumerate(held):
        mine = wholes[first : first + len(group.wordings)]
        first += len(group.wordings)
        near = np.round((mine @ wholes.T).max(axis=0), 2)
        best: dict[int, float] = {}
        for row in np.flatnonzero(near >= _FAR).tolist():
            if owners[row] != left and _may_be_one(group, held[owners[row]]):
                best[owners[row]] = max(best.get(owners[row], 0.0), float(near[row]))
        nearest = sorted(best, key=lambda other: (-best[other], other))[:_NEAREST]
        pairs |= {(min(left, right), max(left, right)) for right in nearest}
    for left, right in sorted(pairs):
        yield left, right, _odds(held[left], held[right], likeness)


def _odds(one: _Group, other: _Group, likeness: Likeness) -> tuple[int, int, int]:
    found = [likeness.odds(left, right) for left in one.wordings for right in other.wordings]
    return sum(found), len(found), max(found)


def _may_be_one(one: _Group, other: _Group) -> bool:
    """Whether nothing forbids it: one speaker, one occasion, both said or both denied."""
    both = [*one.statements, *other.statements]
    speakers = {statement.speaker for statement in both if statement.speaker is not None}
    channels = {s.quotation.channel for s in both if s.quotation.channel is not None}
    return len(speakers) == 1 and len(channels) < 2 and len({statement.denied for statement in both}) == 1


def _asked_more(one: _Group, other: _Group) -> int:
    """What else must speak for two groups: a speaker that one does not name, a page that has both."""
    if not _may_be_one(one, other):
        return 100_000
    asked = 0
    if any(all(s.speaker is None for s in group.statements) for group in (one, other)):
        asked += _UNKNOWN
    places: dict[str, list[str]] = {}
    for statement in one.statements:
        places.setdefault(statement.article, []).append(statement.quotation.place)
    for statement in other.statements:
        here = places.get(statement.article, [])
        again = statement.quotation.place in _TOLD_AGAIN
        if any((place in _TOLD_AGAIN) == again for place in here):
            return asked + _SAME_PAGE
    return asked
