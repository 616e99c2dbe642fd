"""The comparisons of a pile, looked up from either article."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from collatio.group.clusters import Pair
from collatio.group.likeness import Likeness


@dataclass(frozen=True, slots=True)
class Compared:
    """All pairs that were compared, and for each article those it was compared with."""

    pairs: Mapping[Pair, Likeness]
    beside: Mapping[int, tuple[int, ...]]

    @classmethod
    def of(cls, pairs: Mapping[Pair, Likeness]) -> Compared:
        """The pairs, looked up from either side."""
        beside: dict[int, list[int]] = {}
        for one, other in sorted(pairs):
            beside.setdefault(one, []).append(other)
            beside.setdefault(other, []).append(one)
        return cls(pairs, {place: tuple(others) for place, others in beside.items()})

    def pair(self, one: int, other: int) -> Likeness | None:
        """The likeness of two articles; null where they share too little to be compared."""
        return self.pairs.get((one, other) if one < other else (other, one))
