"""Utterances brought together that say the same in other words: translations, paraphrases, reports.

Groups that their words have made are joined while any two are likely enough one thing said, the likeliest
first.  Likely is not only what is like: a page has, as a rule, one sentence for one thing said, so a pair
counts for more the further it is ahead of all that could be meant instead, on either's pages.  What speaks
against it is never outweighed: another speaker, another occasion, a denial.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from heapq import heapify, heappop, heappush

import numpy as np

from collatio.collate.said.likeness import Likeness
from collatio.collate.said.statements import Statement

#: Groups at least so likely one (log odds in hundredths) are joined: half by the mean of all pairs of their
#: wordings, half by the likeliest.  More is asked where a speaker is not known, where all is told in the
#: pages' own words, and where one text has both: a text that says two things means two things.
LEAST, _UNKNOWN, _REPORTED, _ONE_TEXT = 60, 150, 200, 300
#: What is left of the odds of their words alone, and what each hundredth counts by which a pair is ahead of
#: others; the odds where all are nought.  Fitted beside those of ``likeness``.
ALONE, AHEAD, BASE = 0.59, 0.86, 7
#: However far ahead: what its own words make less likely than one in four is not one.
FLOOR = -110
#: Places of a page that tell again what its text says.
_TOLD_AGAIN = frozenset(("headline", "standfirst", "caption"))
#: A pair is ahead by so much at most; so unlikely is what else could be meant where a page has nothing else.
_MOST_AHEAD, _NO_OTHER = 200, -400
#: So few telling words that fit two groups this evenly belong to neither for certain.
_SHORT, _EVEN = 4, 20
#: So many wordings of a group are compared, and so many groups with each.
_WORDINGS, _NEAREST = 4, 8
#: Wordings further apart than this on the whole are not compared word by word, and count as this unlikely.
_FAR, _NOT_COMPARED = 0.25, -400


@dataclass(slots=True)
class _Group:
    """Statements of one thing said, with a few wordings to compare by, and the odds against other groups."""

    statements: list[Statement]
    wordings: list[Statement]
    odds: dict[int, tuple[int, int, int]] = field(default_factory=dict)


def join_by_meaning(groups: Sequence[Sequence[Statement]], likeness: Likeness) -> list[list[Statement]]:
    """The groups, those that say one thing joined; in the order of their first members before."""
    held = [_Group(list(group), _wordings(group)) for group in groups]
    compared = {(left, right): odds for left, right, odds in _compared(held, likeness)}
    for (left, right), odds in _against_others(held, compared).items():
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
        if -likely < LEAST + _asked_more(held[left], held[right]) or _evenly(held, left, right):
            del held[left].odds[right], held[right].odds[left]
            continue
        gone.add(right)
        for other in _merge(held, left, right):
            pair = (min(left, other), max(left, other))
            heappush(waiting, (-_likely(held[left].odds[other]), *pair))
    return [group.statements for at, group in enumerate(held) if at not in gone]


Odds = tuple[int, int, int]


def _against_others(
    held: Sequence[_Group], compared: Mapping[tuple[int, int], Odds]
) -> dict[tuple[int, int], Odds]:
    """The odds of each pair once all that could be meant instead is looked at."""
    likely: dict[int, dict[int, int]] = {at: {} for at in range(len(held))}
    for (left, right), odds in compared.items():
        likely[left][right] = likely[right][left] = _likely(odds)
    pages = [frozenset(one.article for one in group.statements) for group in held]
    found: dict[tuple[int, int], Odds] = {}
    for (left, right), (total, count, best) in compared.items():
        mine = likely[left][right]
        if mine < FLOOR:
            continue
        moved = round(ALONE * mine + AHEAD * ahead(left, right, likely, pages) + BASE) - mine
        found[left, right] = (total + moved * count, count, best + moved)
    return found


def ahead(
    left: int, right: int, likely: Mapping[int, Mapping[int, int]], pages: Sequence[frozenset[str]]
) -> int:
    """How far two groups are likelier one than either is with anything else on the other's pages.

    What is likely one with the group itself (a headline above it) is nothing else.  Groups that share a page
    are told apart there: nobody has to choose between them.
    """
    if pages[left] & pages[right]:
        return 0
    rivals = [
        odds
        for one, other in ((left, right), (right, left))
        for rival, odds in likely[one].items()
        if rival != other and pages[rival] & pages[other] and likely[other].get(rival, -1) < 0
    ]
    return max(-_MOST_AHEAD, min(_MOST_AHEAD, likely[left][right] - max([_NO_OTHER, *rivals])))


def _evenly(held: Sequence[_Group], left: int, right: int) -> bool:
    """Whether one of the two is short and as likely one with a third that is not one with the other."""
    likely = _likely(held[left].odds[right])
    for short, long in ((left, right), (right, left)):
        if held[short].wordings[0].telling <= _SHORT:
            for third, odds in held[short].odds.items():
                between = held[long].odds.get(third, (_NOT_COMPARED, 1, _NOT_COMPARED))
                if third != long and abs(_likely(odds) - likely) < _EVEN and _likely(between) < 0:
                    return True
    return False


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


def _unlikely(one: _Group, other: _Group) -> Odds:
    count = len(one.wordings) * len(other.wordings)
    return _NOT_COMPARED * count, count, _NOT_COMPARED


def _likely(odds: Odds) -> int:
    total, count, best = odds
    return (total // count + best) // 2


def _wordings(group: Sequence[Statement]) -> list[Statement]:
    """The fullest of the different wordings."""
    different = {one.wording: one for one in reversed(group)}
    return sorted(different.values(), key=lambda one: (-one.telling, one.order))[:_WORDINGS]


def _compared(held: Sequence[_Group], likeness: Likeness) -> Iterator[tuple[int, int, Odds]]:
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


def _odds(one: _Group, other: _Group, likeness: Likeness) -> Odds:
    found = [likeness.odds(left, right) for left in one.wordings for right in other.wordings]
    return sum(found), len(found), max(found)


def _may_be_one(one: _Group, other: _Group) -> bool:
    """Whether nothing forbids it: one speaker, one occasion, both said or both denied."""
    both = [*one.statements, *other.statements]
    speakers = {statement.speaker for statement in both if statement.speaker is not None}
    channels = {s.quotation.channel for s in both if s.quotation.channel is not None}
    return len(speakers) == 1 and len(channels) < 2 and len({statement.denied for statement in both}) == 1


def _asked_more(one: _Group, other: _Group) -> int:
    """What else must speak for two groups: a speaker that one does not name, only the pages' own words."""
    if not _may_be_one(one, other):
        return 100_000
    asked = 0
    if any(all(s.speaker is None for s in group.statements) for group in (one, other)):
        asked += _UNKNOWN
    if all(s.is_reported for s in (*one.statements, *other.statements)):
        asked += _REPORTED
    told = {s.article for s in one.statements if s.quotation.place not in _TOLD_AGAIN}
    if any(s.article in told and s.quotation.place not in _TOLD_AGAIN for s in other.statements):
        asked += _ONE_TEXT
    return asked
