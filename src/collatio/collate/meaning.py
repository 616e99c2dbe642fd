"""What the words of a statement mean there: the reader model's vectors, a row a word of the statement."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from collatio.collate.said.statements import Statement
from collatio.records.encoder import Meanings, Meant

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Meaning:
    """Unit vectors of a statement's words, in their order, and of the whole of it.

    A word that the model did not read (a lone sign) has a row of noughts: it is like nothing.
    """

    words: Floats
    whole: Floats


class StoryMeanings:
    """The meanings of a story's statements; the same words in another page are read once."""

    def __init__(self, meanings: Meanings) -> None:
        self._meanings = meanings
        self._known: dict[tuple[str, ...], Meaning] = {}

    def reads(self, statement: Statement) -> bool:
        """Whether it reads the statement's language; words of a page of unknown language count as read."""
        return statement.language is None or statement.language.split("-")[0] in self._meanings.languages

    def of(self, statement: Statement) -> Meaning:
        """The meaning of one statement, its pieces read as one sentence."""
        key = tuple(passage.exact for passage in statement.content)
        if key not in self._known:
            (meant,) = self._meanings.meant([" ".join(key)])
            self._known[key] = _by_word(statement, meant)
        return self._known[key]


def _by_word(statement: Statement, meant: Meant) -> Meaning:
    """The model's words are cut otherwise than ours ("don't" is three of its own): ours get their mean."""
    vectors = np.asarray(meant.vectors, dtype=np.float64)
    ends = [word.end for word in meant.words]
    rows = np.zeros((len(statement.words), vectors.shape[1] if len(vectors) else len(meant.whole)))
    before = _pieces_before(statement)
    for at, (word, piece) in enumerate(zip(statement.words, statement.word_pieces, strict=True)):
        moved = before[piece] - statement.content[piece].start
        start, end = word.start + moved, word.end + moved
        first = last = bisect_right(ends, start)
        while last < len(ends) and meant.words[last].start < end:
            last += 1
        if first < last:
            mean = vectors[first:last].mean(axis=0)
            rows[at] = mean / max(float(np.linalg.norm(mean)), 1e-9)
    return Meaning(rows, np.asarray(meant.whole, dtype=np.float64))


def _pieces_before(statement: Statement) -> Sequence[int]:
    """Where each piece of the content begins once they stand in one line."""
    found, at = [], 0
    for passage in statement.content:
        found.append(at)
        at += len(passage.exact) + 1
    return found
