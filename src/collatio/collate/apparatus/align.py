"""All wordings of one utterance set beside each other, place by place, whatever order they come in."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from collatio.collate.apparatus.fitted import BY_LETTERS, BY_MEANING, Looks
from collatio.collate.apparatus.gather import Gatherer, Place, Stretch
from collatio.collate.apparatus.likeness import Floats, Prepared, likely, prepared
from collatio.collate.apparatus.wording import Wording
from collatio.text.terms import bare

#: So many wordings are gathered together, those that say most; each further one is set beside their places.
_TOGETHER = 8
#: A further wording is compared with so many of them, the ones most like it.
_NEAREST = 3
#: So many pairs of words are compared in all: fifty pages' wordings of sixty words, not two hundred of four
#: hundred, which no page has by honest means.  What is beyond stands by itself.
_PAIRS = 1_500_000
#: Letters by which forms of one word are taken for it.
_STEM = 4


def align(wordings: Sequence[Wording], meant: Sequence[Floats] | None = None) -> tuple[Place, ...]:
    """The places of the utterance in the order of its fullest wording; equal wordings share theirs.

    Every word stands in one place, and the words that a wording has in a place follow each other in its
    page.  ``meant`` places the words of each wording by their meaning; without it letters alone tell.
    """
    rows: dict[tuple[object, ...], list[int]] = {}
    for row in sorted(range(len(wordings)), key=lambda row: wordings[row]):
        rows.setdefault(wordings[row].same, []).append(row)
    distinct = [prepared(wordings[row], meant[row] if meant else None) for row, *_ in rows.values()]
    distinct.sort(key=lambda one: _fullest_first(one.wording))
    places = _gathered(distinct, BY_LETTERS if meant is None else BY_MEANING)
    held = [sorted(rows[one.wording.same]) for one in distinct]
    return tuple(
        {row: stretch for at, stretch in sorted(place.items()) for row in held[at]}
        for place in _ordered(places, distinct)
    )


def _fullest_first(one: Wording) -> tuple[int, int, Wording]:
    return (-sum(one.telling), -len(one.words), one)


def _gathered(distinct: Sequence[Prepared], looks: Looks) -> list[dict[int, Stretch]]:
    """The places of the wordings by number: first of those that say most, then of each other one."""
    together = _most_telling(distinct)
    left = _PAIRS
    chances: dict[tuple[int, int], Floats] = {}
    for at, one in enumerate(together):
        for other in together[at + 1 :]:
            left -= _size(distinct, one, other)
            if left > 0:
                chances[one, other] = likely(distinct[one], distinct[other], looks)
    chosen = [distinct[at] for at in together]
    renumbered = {(together.index(a), together.index(b)): found for (a, b), found in chances.items()}
    places = [
        {together[at]: stretch for at, stretch in place.items()}
        for place in Gatherer(chosen, renumbered).gathered()
    ]
    for newcomer in (at for at in range(len(distinct)) if at not in together):
        nearest = _nearest(distinct, together, newcomer)
        left -= sum(_size(distinct, at, newcomer) for at in nearest)
        if left > 0:
            places = _set_beside(distinct, places, newcomer, nearest, looks)
        else:
            places += _whole(distinct[newcomer].wording, newcomer)
    return places


def _size(distinct: Sequence[Prepared], one: int, other: int) -> int:
    return len(distinct[one].wording.words) * len(distinct[other].wording.words)


def _stems(one: Prepared) -> frozenset[str]:
    words, telling = one.wording.words, one.wording.telling
    return frozenset(bare(word)[:_STEM] for word, tells in zip(words, telling, strict=True) if tells)


def _most_telling(distinct: Sequence[Prepared]) -> list[int]:
    """The fullest wording, then always the one that adds most to what those chosen say."""
    if len(distinct) <= _TOGETHER:
        return list(range(len(distinct)))
    stems = [_stems(one) for one in distinct]
    chosen, said = [0], set(stems[0])
    while len(chosen) < _TOGETHER:
        waiting = [at for at in range(len(distinct)) if at not in chosen]
        best = min(waiting, key=lambda at: (-len(stems[at] - said), at))
        chosen.append(best)
        said |= stems[best]
    return sorted(chosen)


def _nearest(distinct: Sequence[Prepared], together: Sequence[int], newcomer: int) -> list[int]:
    words = set(distinct[newcomer].wording.words)
    shared = {at: len(words & set(distinct[at].wording.words)) for at in together}
    return sorted(sorted(together, key=lambda at: (-shared[at], at))[:_NEAREST])


def _set_beside(
    distinct: Sequence[Prepared],
    places: Sequence[Place],
    newcomer: int,
    nearest: Sequence[int],
    looks: Looks,
) -> list[dict[int, Stretch]]:
    """The places with one more wording; those that stand are not cut or joined for it."""
    compared = [distinct[at] for at in (*nearest, newcomer)]
    last = len(nearest)
    chances = {(at, last): likely(distinct[one], distinct[newcomer], looks) for at, one in enumerate(nearest)}
    seen = [(place, {at: place[one] for at, one in enumerate(nearest) if one in place}) for place in places]
    standing = [place for place, part in seen if part]
    parts = [part for _, part in seen if part]
    found = Gatherer(compared, chances).gathered(parts)
    extended = [dict(place) for place, part in seen if not part]
    by_part = {min(part.items()): dict(place) for place, part in zip(standing, parts, strict=True)}
    for place in found:
        words = {at: stretch for at, stretch in place.items() if at != last}
        whole = by_part[min(words.items())] if words else {}
        if last in place:
            whole[newcomer] = place[last]
        extended.append(whole)
    return extended


def _whole(wording: Wording, number: int) -> list[dict[int, Stretch]]:
    """A wording that is compared with none, in as few places as its page allows."""
    count = len(wording.words)
    borders = [0, *(at for at in range(1, count) if wording.is_border(at)), count]
    return [{number: stretch} for stretch in pairwise(borders)]


def _ordered(places: Sequence[dict[int, Stretch]], distinct: Sequence[Prepared]) -> list[dict[int, Stretch]]:
    """The places as the fullest wording has them; what it lacks stands where fuller ones have it."""
    held: list[list[tuple[Stretch, int]]] = [[] for _ in distinct]
    for at, place in enumerate(places):
        for number, stretch in place.items():
            held[number].append((stretch, at))
    order: list[int] = []
    known: set[int] = set()
    for one in held:
        mine = [at for _, at in sorted(one)]
        order = _with_new(order, mine, known)
        known.update(mine)
    return [places[at] for at in order]


def _with_new(order: Sequence[int], mine: Sequence[int], known: set[int]) -> list[int]:
    """The order with a wording's new places, each behind the one it follows there."""
    behind: dict[int | None, list[int]] = {}
    first = next((at for at in mine if at in known), None)
    last: int | None = None
    for at in mine:
        if at in known:
            last = at
        else:
            behind.setdefault(last, []).append(at)
    found: list[int] = []
    for at in order:
        if at == first:
            found += behind.get(None, ())
        found += (at, *behind.get(at, ()))
    return found if first is not None else [*found, *behind.get(None, ())]
