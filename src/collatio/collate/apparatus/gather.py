"""Phrases of several wordings gathered into places of an utterance: what answers what.

Each phrase begins as a place of its own.  Two places become one as long as that makes more right than
wrong: every word is held against all words it would answer then, and the chance that it does so must
outweigh what it costs to say so of words that do not.  Where words stand does not bind them, so that a
phrase that another translation moved is found; but a place holds one unbroken stretch of a wording.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from heapq import heappop, heappush
from itertools import combinations

import numpy as np

from collatio.collate.apparatus.likeness import Floats, Prepared

#: A stretch of one wording: the indexes of its first word and of the one behind its last.
Stretch = tuple[int, int]
#: One place of the utterance: by the number of a wording its words there.
Place = dict[int, Stretch]

#: Words answer each other from this chance on: lower gathers more, higher splits finer.
_WORTH_SAYING = 0.3
#: Places none of whose words have this chance are not tried.
_WORTH_TRYING = 0.15
#: Below this a gain is what is left of rounding.
_NOTHING = 1e-6


@dataclass(slots=True)
class Gatherer:
    """Gathers the phrases of wordings; ``chances`` of every pair of them that is compared."""

    wordings: Sequence[Prepared]
    chances: Mapping[tuple[int, int], Floats]
    places: dict[int, dict[int, Stretch]] = field(default_factory=dict)
    _rows: dict[tuple[int, int], list[list[float]]] = field(default_factory=dict)
    _worth: dict[int, float] = field(default_factory=dict)
    _near: dict[int, set[int]] = field(default_factory=dict)
    _known: dict[tuple[int, Stretch, int, Stretch], float] = field(default_factory=dict)
    _waiting: list[tuple[float, int, int]] = field(default_factory=list)
    _standing: set[int] = field(default_factory=set)
    _next: int = 0

    def gathered(self, fixed: Sequence[Place] = ()) -> list[dict[int, Stretch]]:
        """The places, in no order that tells; ``fixed`` ones stand already and never become one."""
        self._rows = {pair: chance.tolist() for pair, chance in self.chances.items()}
        for place in fixed:
            self._standing.add(self._add(dict(place)))
        standing = {number for place in fixed for number in place}
        for number, one in enumerate(self.wordings):
            if number not in standing:
                for stretch in one.phrases:
                    self._add({number: stretch})
        self._meet()
        while self._waiting:
            _, at, with_it = heappop(self._waiting)
            if at in self.places and with_it in self.places:
                self._join(at, with_it)
        return [self.places[at] for at in sorted(self.places)]

    def _add(self, place: dict[int, Stretch]) -> int:
        at, self._next = self._next, self._next + 1
        self.places[at] = place
        self._worth[at] = 0.0
        self._near[at] = set()
        return at

    def _meet(self) -> None:
        """Finds which places are worth trying together."""
        owner = {
            number: np.zeros(len(one.wording.words), dtype=np.int64)
            for number, one in enumerate(self.wordings)
        }
        for at, place in self.places.items():
            for number, (start, end) in place.items():
                owner[number][start:end] = at
        pairs: set[tuple[int, int]] = set()
        for (one, other), chance in self.chances.items():
            rows, columns = np.nonzero(chance >= _WORTH_TRYING)
            pairs.update(zip(owner[one][rows].tolist(), owner[other][columns].tolist(), strict=True))
        for held in owner.values():
            pairs.update(zip(held[:-1].tolist(), held[1:].tolist(), strict=True))
        for one, other in sorted({(min(pair), max(pair)) for pair in pairs}):
            if one != other:
                self._near[one].add(other)
                self._near[other].add(one)
                self._try(one, other)

    def _join(self, one: int, other: int) -> None:
        place = self._joined(one, other)
        if place is None:
            return
        near = (self._near.pop(one) | self._near.pop(other)) - {one, other}
        gain = self._gain(one, other, place)
        worth = self._worth.pop(one) + self._worth.pop(other) + gain
        del self.places[one], self.places[other]
        at = self._add(place)
        self._worth[at], self._near[at] = worth, near
        if one in self._standing or other in self._standing:
            self._standing.add(at)
        for neighbour in sorted(near):
            self._near[neighbour] -= {one, other}
            self._near[neighbour].add(at)
            self._try(neighbour, at)

    def _try(self, one: int, other: int) -> None:
        place = self._joined(one, other)
        if place is not None:
            gain = round(self._gain(one, other, place), 4)
            if gain > _NOTHING:
                heappush(self._waiting, (-gain, one, other))

    def _joined(self, one: int, other: int) -> dict[int, Stretch] | None:
        """The two places as one; null where a wording's words there would not follow each other."""
        if one in self._standing and other in self._standing:
            return None
        place = dict(self.places[one])
        inserted = self._is_inserted(place)
        if inserted != self._is_inserted(self.places[other]):
            return None
        for number, (start, end) in self.places[other].items():
            if number not in place:
                place[number] = (start, end)
                continue
            known_start, known_end = place[number]
            if end != known_start and start != known_end:
                return None
            border = max(start, known_start)
            if self.wordings[number].wording.is_border(border):
                return None
            place[number] = (min(start, known_start), max(end, known_end))
        return place

    def _is_inserted(self, place: Place) -> bool:
        number, (start, _) = next(iter(place.items()))
        return self.wordings[number].wording.inserted[start]

    def _gain(self, one: int, other: int, place: Place) -> float:
        here, there = self.places[one], self.places[other]
        if here.keys().isdisjoint(there):
            return sum(
                self._pair(a, stretch, b, far) for a, stretch in here.items() for b, far in there.items()
            )
        whole = sum(self._pair(a, place[a], b, place[b]) for a, b in combinations(sorted(place), 2))
        return whole - self._worth[one] - self._worth[other]

    def _pair(self, one: int, stretch: Stretch, other: int, far: Stretch) -> float:
        if one > other:
            one, stretch, other, far = other, far, one, stretch
        key = (one, stretch, other, far)
        if key not in self._known:
            self._known[key] = self._worth_of(*key)
        return self._known[key]

    def _worth_of(self, one: int, stretch: Stretch, other: int, far: Stretch) -> float:
        """What it is worth that two stretches answer each other.

        Equal words answer each other, in their order; of the rest each answers all of the other's rest.
        """
        rows = self._rows.get((one, other))
        if rows is None:
            return 0.0
        words, others = self.wordings[one].wording.words, self.wordings[other].wording.words
        waiting: dict[str, list[int]] = {}
        for column in range(far[1] - 1, far[0] - 1, -1):
            waiting.setdefault(others[column], []).append(column)
        total, rest = 0.0, []
        for row in range(*stretch):
            equal = waiting.get(words[row])
            if equal:
                total += 2 * (rows[row][equal.pop()] - _WORTH_SAYING)
            else:
                rest.append(rows[row])
        there = sorted(column for columns in waiting.values() for column in columns)
        if rest and there:
            mean = sum([row[column] for row in rest for column in there]) / (len(rest) * len(there))
            total += (len(rest) + len(there)) * (mean - _WORTH_SAYING)
        return total
