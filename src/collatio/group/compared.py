"""The comparisons of a pile, looked up from either article."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from collatio.group.clusters import Pair
from collatio.group.copies import Copies
from collatio.group.likeness import Likeness

#: Near copies are as alike as can be.
_COPIES = Likeness(100, 100, None, None)


@dataclass(frozen=True, slots=True)
class Compared:
    """All pairs that were compared, and for each article those it was compared with.

    A near copy is compared through the page that stands for it; ``standing`` holds, for each of those, the
    pages that stand beside it.
    """

    pairs: Mapping[Pair, Likeness]
    beside: Mapping[int, tuple[int, ...]]
    standing: Mapping[int, tuple[int, ...]]
    copies: Copies | None = None

    @classmethod
    def of(cls, pairs: Mapping[Pair, Likeness], copies: Copies | None = None) -> Compared:
        """The pairs, looked up from either side."""
        beside: dict[int, list[int]] = {}
        for one, other in sorted(pairs):
            beside.setdefault(one, []).append(other)
            beside.setdefault(other, []).append(one)
        standing = {place: tuple(others) for place, others in beside.items()}
        if copies is None:
            return cls(pairs, standing, standing)
        all_beside = {}
        for stand, others in beside.items():
            found = tuple(sorted(copy for other in others for copy in copies.of[other]))
            all_beside.update(dict.fromkeys(copies.of[stand], found))
        return cls(pairs, all_beside, standing, copies)

    def stand_of(self, place: int) -> int:
        """The page that is compared for this one, mostly itself."""
        return place if self.copies is None else self.copies.stands[place]

    def copies_of(self, stand: int) -> tuple[int, ...]:
        """The pages that one stands for, with itself."""
        return (stand,) if self.copies is None else self.copies.of[stand]

    def standing_in(self, story: Sequence[int]) -> tuple[int, ...]:
        """The pages of a story that are compared for themselves, in the order given."""
        return tuple(place for place in story if self.stand_of(place) == place)

    def pair(self, one: int, other: int) -> Likeness | None:
        """The likeness of two articles; null where they share too little to be compared.

        Days and words that set two pages apart are told of those pages alone, not of their copies.
        """
        if self.copies is None:
            return self._pair(one, other)
        stands = self.copies.stands[one], self.copies.stands[other]
        if stands[0] == stands[1]:
            return _COPIES
        found = self._pair(*stands)
        if found is None or stands == (one, other) or not (found.apart or found.other_words):
            return found
        return replace(found, apart=None, other_words=None)

    def _pair(self, one: int, other: int) -> Likeness | None:
        return self.pairs.get((one, other) if one < other else (other, one))
