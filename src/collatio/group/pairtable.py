"""The likeness of all pairs of a large pile in a few bytes each; what sets two pages apart is found again."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from collatio.group.clusters import Pair
from collatio.group.likeness import Likeness, likeness
from collatio.group.weights import Weighed

#: One more than the farthest that a score may lie from nothing.
_SCORES = 128


class Scored(Protocol):
    """What deciding needs of a comparison."""

    @property
    def raw(self) -> int:
        """How alike the two are before what speaks against it."""
        ...

    @property
    def score(self) -> int:
        """How alike they are after."""
        ...

    @property
    def contradiction(self) -> bool:
        """Whether something in the two speaks against one event."""
        ...

    @property
    def other_news(self) -> bool:
        """Whether their first words share next to nothing."""
        ...


@dataclass(frozen=True, slots=True)
class Scores:
    """A pair's comparison without the passages that set the two apart."""

    raw: int
    score: int
    contradiction: bool
    other_news: bool


def coded(found: Scored) -> int:
    """A comparison's scores as one small number."""
    marks = 2 * found.contradiction + found.other_news
    return ((found.raw + _SCORES) * 2 * _SCORES + found.score + _SCORES) * 4 + marks


@cache  # there are few thousands of them
def decoded(code: int) -> Scores:
    """The scores of a small number."""
    both, marks = divmod(code, 4)
    raw, score = divmod(both, 2 * _SCORES)
    return Scores(raw - _SCORES, score - _SCORES, marks > 1, marks % 2 == 1)


@dataclass(frozen=True, slots=True)
class PairTable(Mapping[Pair, Scores]):
    """Pairs of places, each from both sides.

    Whom the page at ``place`` was compared with, in order, stands from ``starts[place]`` on in ``others``,
    and how alike the two are in ``codes``.
    """

    starts: array[int]
    others: array[int]
    codes: array[int]

    @classmethod
    def of(cls, pages: int, pairs: NDArray[np.int64], codes: NDArray[np.int32]) -> PairTable:
        """Pairs of some of so many ``pages``, the smaller places and the larger ones, each pair once."""
        here, there = np.concatenate(pairs), np.concatenate(pairs[::-1])
        order = np.argsort(here * pages + there)
        starts = np.concatenate(([0], np.cumsum(np.bincount(here, minlength=pages))))
        return cls(
            _kept("q", starts.astype(np.int64)),
            _kept("i", there[order].astype(np.int32)),
            _kept("i", np.concatenate((codes, codes))[order]),
        )

    def beside(self, place: int) -> Sequence[int]:
        """The places that a page was compared with, in order."""
        return self.others[self.starts[place] : self.starts[place + 1]]

    def linked(self, least: float) -> Iterator[Pair]:
        """The pairs of at least that score."""
        codes = np.array(self.codes, np.int32)
        enough = [code for code in np.unique(codes).tolist() if decoded(code).score >= least]
        for row in np.flatnonzero(np.isin(codes, enough)).tolist():
            place = bisect_right(self.starts, row) - 1
            if place < self.others[row]:
                yield place, self.others[row]

    def __getitem__(self, pair: Pair) -> Scores:
        row = self._row(pair)
        if row is None:
            raise KeyError(pair)
        return decoded(self.codes[row])

    def _row(self, pair: Pair) -> int | None:
        one, other = pair
        end = self.starts[one + 1]
        row = bisect_left(self.others, other, self.starts[one], end)
        return row if row < end and self.others[row] == other else None

    def __iter__(self) -> Iterator[Pair]:
        for place in range(len(self.starts) - 1):
            yield from ((place, other) for other in self.beside(place) if place < other)

    def __len__(self) -> int:
        return len(self.others) // 2


def _kept(kind: str, values: NDArray[np.int32] | NDArray[np.int64]) -> array[int]:
    column: array[int] = array(kind)
    column.frombytes(values.tobytes())
    return column


class Retold(Mapping[Pair, Likeness]):
    """Some pairs of a large pile with what sets them apart, compared again where something does."""

    def __init__(self, scores: Mapping[Pair, int], pages: Sequence[Weighed]) -> None:
        self._scores = scores
        self._pages = pages
        self._known: dict[Pair, Likeness] = {}

    def __getitem__(self, pair: Pair) -> Likeness:
        plain = _plain(self._scores[pair])
        if plain is not None:
            return plain
        if pair not in self._known:
            self._known[pair] = likeness(self._pages[pair[0]], self._pages[pair[1]])
        return self._known[pair]

    def __iter__(self) -> Iterator[Pair]:
        return iter(self._scores)

    def __len__(self) -> int:
        return len(self._scores)


@cache
def _plain(code: int) -> Likeness | None:
    """The whole comparison, where nothing sets the two apart."""
    found = decoded(code)
    if found.contradiction:
        return None
    return Likeness(found.raw, found.score, None, None, other_news=found.other_news)
