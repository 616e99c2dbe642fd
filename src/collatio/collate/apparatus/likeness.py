"""How likely each word of one wording answers each word of another.

Every pair of words is looked at: are they equal, near in letters, near in meaning; is either the best the
other has; do their neighbours agree; do they stand about as far into their wordings.  A second look adds
what the first found around each pair: a word whose phrase is answered is answered with it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from collatio.collate.apparatus.fitted import Looks
from collatio.collate.apparatus.wording import Wording, leanings, phrases
from collatio.collate.tellingwords import sameness

Floats: TypeAlias = NDArray[np.float64]
#: Cosines from here on speak for one meaning, and this far above it for certain.
_LIKE, _SURELY = 0.2, 0.5


@dataclass(frozen=True, slots=True)
class Prepared:
    """A wording with what the comparison needs of it; ``meant`` is null where no meaning is known."""

    wording: Wording
    telling: NDArray[np.bool_]
    inserted: NDArray[np.bool_]
    leaning: Floats
    phrases: tuple[tuple[int, int], ...]
    meant: Floats | None


def prepared(wording: Wording, meant: Floats | None) -> Prepared:
    """The wording made ready; ``meant`` places its words by their meaning, where that can be had."""
    leaning = leanings(wording)
    return Prepared(
        wording,
        np.asarray(wording.telling, dtype=bool),
        np.asarray(wording.inserted, dtype=bool),
        np.asarray(leaning, dtype=np.float64),
        phrases(wording, leaning),
        meant,
    )


def likely(one: Prepared, other: Prepared, looks: Looks) -> Floats:
    """The chance that words answer each other, a row for each word of ``one``, to two decimals."""
    seen = evidence(one, other)
    chance = chance_of(one, other, seen, looks.first)
    return chance_of(one, other, seen | again(one, other, chance), looks.second)


def chance_of(
    one: Prepared, other: Prepared, seen: Mapping[str, Floats], weights: Mapping[str, float]
) -> Floats:
    """The chance that what is seen speaks for, to two decimals."""
    apart = one.inserted[:, None] != other.inserted[None, :]
    total: Floats = np.zeros(apart.shape)
    for name, weight in weights.items():
        total += weight * seen[name]
    chance: Floats = np.round(1 / (1 + np.exp(-np.clip(total, -30, 30))), 2)
    chance[apart] = 0.0  # what an editor put in answers no speaker's words
    return chance


def _letters(one: Sequence[str], other: Sequence[str]) -> Floats:
    """The sameness of all pairs of words; those that begin with other letters are other words."""
    found = np.zeros((len(one), len(other)))
    under: dict[str, list[int]] = {}
    for at, word in enumerate(other):
        under.setdefault(word[:1], []).append(at)
    for row, word in enumerate(one):
        for column in under.get(word[:1], ()):
            found[row, column] = sameness(word, other[column])
    return found


def evidence(one: Prepared, other: Prepared) -> dict[str, Floats]:
    """What the first look sees at each pair of words, by name."""
    letters = _letters(one.wording.words, other.wording.words)
    rows, columns = letters.shape
    small, small_too = ~one.telling[:, None], ~other.telling[None, :]
    both, mixed = (small & small_too).astype(np.float64), (small != small_too).astype(np.float64)
    equal, near = (letters == 1).astype(np.float64), ((letters > 0) & (letters < 1)).astype(np.float64)
    likeness, cosine, phrases_like = (
        letters,
        np.zeros_like(letters),
        np.zeros((len(one.phrases), len(other.phrases))),
    )
    if one.meant is not None and other.meant is not None:
        cosine = np.round(one.meant @ other.meant.T, 2)
        likeness = np.maximum(letters, np.clip((cosine - _LIKE) / _SURELY, 0, 1))
        phrases_like = np.round(_phrases_meant(one) @ _phrases_meant(other).T, 2)
    best_of_row = (likeness >= likeness.max(axis=1)[:, None]) & (likeness > 0)
    best_of_column = (likeness >= likeness.max(axis=0)[None, :]) & (likeness > 0)
    along = (_moved(likeness, -1, -1) + _moved(likeness, 1, 1)) / 2
    return {
        "always": np.ones_like(letters),
        "equal, telling": equal * (1 - both),
        "equal, small": equal * both,
        "near": near,
        "meaning, telling": cosine * (1 - both) * (1 - mixed),
        "meaning, small": cosine * both,
        "meaning, mixed": cosine * mixed,
        "small": both,
        "mixed": mixed,
        "best": (best_of_row.astype(np.float64) + best_of_column) / 2,
        "place": np.abs(_shares(rows)[:, None] - _shares(columns)[None, :]),
        "neighbours along": along,
        "rivals": _rival(likeness) + _rival(likeness.T).T,
        "neighbours aside": _aside(likeness),
        "best, neighbours along": along * (best_of_row & best_of_column),
        "meaning of phrases": _by_word(phrases_like, one, other),
        "rivals of phrases": _by_word(_rival(phrases_like) + _rival(phrases_like.T).T, one, other),
    }


def _phrases_meant(one: Prepared) -> Floats:
    """A vector of unit length for each phrase: which way its words point together."""
    assert one.meant is not None
    sums = np.add.reduceat(one.meant, [start for start, _ in one.phrases], axis=0)
    lengths = np.linalg.norm(sums, axis=1, keepdims=True)
    return np.asarray(sums / np.where(lengths == 0, 1, lengths), dtype=np.float64)


def _by_word(found: Floats, one: Prepared, other: Prepared) -> Floats:
    """What was found of phrases, at each pair of their words."""
    rows = np.repeat(np.arange(len(one.phrases)), [end - start for start, end in one.phrases])
    columns = np.repeat(np.arange(len(other.phrases)), [end - start for start, end in other.phrases])
    return np.asarray(found[np.ix_(rows, columns)], dtype=np.float64)


def again(one: Prepared, other: Prepared, chance: Floats) -> dict[str, Floats]:
    """What the second look adds, around the ``chance`` that the first one found."""
    equal = np.array(one.wording.words)[:, None] == np.array(other.wording.words)[None, :]
    unequal = (~equal).astype(np.float64)
    leaning = _Leaning(one.leaning, other.leaning)
    along = _moved(chance, -1, -1) + _moved(chance, 1, 1)
    far = (
        _moved(chance, -2, -2) + _moved(chance, 2, 2) + _moved(chance, -2, -1)
        + _moved(chance, -1, -2) + _moved(chance, 1, 2) + _moved(chance, 2, 1)
    )  # fmt: skip
    return {
        "answered beside": leaning.aside(chance * ~equal) * unequal,
        "equal beside": leaning.aside(chance * equal) * unequal,
        "answered along": leaning.along(chance) * unequal,
        "chance": chance,
        "chance along": along,
        "chance aside": _aside(chance),
        "rivals' chance": _rival(chance) + _rival(chance.T).T,
        "chance far along": far,
    }


class _Leaning:
    """How what is found at neighbouring words carries over to words that lean on them."""

    def __init__(self, rows: Floats, columns: Floats) -> None:
        none = np.zeros(1)
        self._up, self._down = np.concatenate([none, rows])[:, None], np.concatenate([rows, none])[:, None]
        self._left, self._right = np.concatenate([none, columns])[None], np.concatenate([columns, none])[None]

    def aside(self, found: Floats) -> Floats:
        sides = (
            _moved(found, -1, 0) * self._up, _moved(found, 1, 0) * self._down,
            _moved(found, 0, -1) * self._left, _moved(found, 0, 1) * self._right,
        )  # fmt: skip
        return _largest(*sides)

    def along(self, found: Floats) -> Floats:
        before = _moved(found, -1, -1) * np.minimum(self._up, self._left)
        after = _moved(found, 1, 1) * np.minimum(self._down, self._right)
        return _largest(before, after)


def _largest(*found: Floats) -> Floats:
    largest: Any = np.maximum.reduce(found)
    return np.asarray(largest, dtype=np.float64)


def _moved(found: Floats, down: int, right: int) -> Floats:
    """At each pair what was found ``down`` rows and ``right`` columns from it; nothing beyond the edges."""
    rows, columns = found.shape
    moved = np.zeros_like(found)
    if abs(down) < rows and abs(right) < columns:
        moved[max(0, -down) : rows - max(0, down), max(0, -right) : columns - max(0, right)] = found[
            max(0, down) : rows + min(0, down), max(0, right) : columns + min(0, right)
        ]
    return moved


def _aside(found: Floats) -> Floats:
    """The best of the words beside either."""
    rows = np.maximum(_moved(found, -1, 0), _moved(found, 1, 0))
    columns = np.maximum(_moved(found, 0, -1), _moved(found, 0, 1))
    return _largest(rows) + _largest(columns)


def _rival(found: Floats) -> Floats:
    """For each pair the best that its row has besides."""
    if found.shape[1] < 2:
        return np.zeros_like(found)
    ordered = np.partition(found, -2, axis=1)
    best, second = ordered[:, -1:], ordered[:, -2:-1]
    return np.where(found >= best, second, best)


def _shares(count: int) -> Floats:
    """How far into the wording each word stands, 0 to 1."""
    return (np.arange(count) + 0.5) / count
