"""Which found statement answers which gold statement."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from training.sets.letters import Stretches, likeness, shared, size

#: Two places are one when they share at least half of what they hold together.
HALF = 0.5


def pair_up(
    gold: Sequence[Stretches],
    found: Sequence[Stretches],
    gold_speakers: Sequence[Stretches],
    found_speakers: Sequence[Stretches],
) -> tuple[tuple[int, int], ...]:
    """Pairs (gold, found) of contents at likeness ≥ .5, the likest first, each in one pair at most.

    Several people may say the same words (a gold content stands twice): between pairs as like as each
    other the likeness of the speakers decides, then the order of the text.
    """
    pairs: list[tuple[float, float, int, int]] = []
    for mine, wanted in enumerate(gold):
        for theirs, given in enumerate(found):
            alike = likeness(wanted, given)
            if alike >= HALF:
                speakers = likeness(gold_speakers[mine], found_speakers[theirs])
                pairs.append((-alike, -speakers, mine, theirs))
    taken: list[tuple[int, int]] = []
    gone_gold: set[int] = set()
    gone_found: set[int] = set()
    for _, _, mine, theirs in sorted(pairs):
        if mine not in gone_gold and theirs not in gone_found:
            gone_gold.add(mine)
            gone_found.add(theirs)
            taken.append((mine, theirs))
    return tuple(sorted(taken))


def same_place(one: Stretches, other: Stretches) -> bool:
    """Whether two places are one for the measures: half shared, or both empty."""
    return likeness(one, other) >= HALF or not (one or other)


def exact_pairs(gold: Sequence[Stretches], found: Sequence[Stretches]) -> int:
    """How many found contents hold the very letters of a gold content, one to one."""
    return sum((Counter(gold) & Counter(found)).values())


def covered(places: Sequence[Stretches], by: Sequence[Stretches]) -> float:
    """The sum, over ``places``, of the share that the best of ``by`` covers."""
    return sum(
        max((shared(place, other) for other in by), default=0) / size(place) for place in places if place
    )
