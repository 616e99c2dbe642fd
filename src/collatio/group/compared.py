"""The comparisons of a pile, looked up from either article."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Generic, TypeVar

from collatio.group.clusters import Pair
from collatio.group.copies import Copies
from collatio.group.likeness import Likeness
from collatio.group.pairtable import PairTable, Scored

S = TypeVar("S", bound=Scored)

#: Near copies are as alike as can be.
_COPIES = Likeness(100, 100, None, None)


@dataclass(frozen=True, slots=True)
class Compared(Generic[S]):
    """All pairs that were compared, and for each page those it was compared with.

    A near copy is compared through the page that stands for it.
    """

    pairs: Mapping[Pair, S]
    beside: Callable[[int], Sequence[int]]
    copies: Copies | None = None

    @classmethod
    def of(cls, pairs: Mapping[Pair, S], copies: Copies | None = None) -> Compared[S]:
        """The pairs, looked up from either side."""
        table: object = pairs
        if isinstance(table, PairTable):
            return cls(pairs, table.beside, copies)
        beside: dict[int, list[int]] = {}
        for one, other in sorted(pairs):
            beside.setdefault(one, []).append(other)
            beside.setdefault(other, []).append(one)
        return cls(pairs, partial(_looked_up, beside), copies)

    def stand_of(self, place: int) -> int:
        """The page that is compared for this one, mostly itself."""
        return place if self.copies is None else self.copies.stands[place]

    def copies_of(self, stand: int) -> tuple[int, ...]:
        """The pages that one stands for, with itself."""
        return (stand,) if self.copies is None else self.copies.of[stand]

    def standing_in(self, story: Sequence[int]) -> tuple[int, ...]:
        """The pages of a story that are compared for themselves, in the order given."""
        return tuple(place for place in story if self.stand_of(place) == place)

    def scores(self, one: int, other: int) -> S | None:
        """How alike two pages are of which neither stands for the other; null where they share too little."""
        here, there = self.stand_of(one), self.stand_of(other)
        return self.pairs.get((here, there) if here < there else (there, here))

    def pair(self: Compared[Likeness], one: int, other: int) -> Likeness | None:
        """The likeness of two articles; null where they share too little to be compared.

        Days and words that set two pages apart are told of those pages alone, not of their copies.
        """
        stands = self.stand_of(one), self.stand_of(other)
        if stands[0] == stands[1] and self.copies is not None:
            return _COPIES
        found = self.scores(*stands)
        if found is None or stands == (one, other) or not (found.apart or found.other_words):
            return found
        return replace(found, apart=None, other_words=None)


def _looked_up(beside: Mapping[int, Sequence[int]], place: int) -> Sequence[int]:
    return beside.get(place, ())
