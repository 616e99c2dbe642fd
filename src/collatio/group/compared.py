"""The comparisons of a pile, looked up from either article."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from collatio.group.clusters import Pair
from collatio.group.copies import Copies
from collatio.group.likeness import Likeness

#: Near copies are as alike as can be.
_COPIES = Likeness(100, 100, None, None)


@dataclass(frozen=True, slots=True)
class Compared:
    """All pairs that were compared, and for each article those it was compared with.

    A near copy is compared through the page that stands for it.
    """

    pairs: Mapping[Pair, Likeness]
    beside: Mapping[int, tuple[int, ...]]
    copies: Copies | None = None

    @classmethod
    def of(cls, pairs: Mapping[Pair, Likeness], copies: Copies | None = None) -> Compared:
        """The pairs, looked up from either side."""
        beside: dict[int, list[int]] = {}
        for one, other in sorted(pairs):
            beside.setdefault(one, []).append(other)
            beside.setdefault(other, []).append(one)
        if copies is None:
            return cls(pairs, {place: tuple(others) for place, others in beside.items()})
        all_beside = {}
        for stand, others in beside.items():
            found = tuple(sorted(copy for other in others for copy in copies.of[other]))
            all_beside.update(dict.fromkeys(copies.of[stand], found))
        return cls(pairs, all_beside, copies)

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
