"""The ranker: how far each entity, and none so far, is believed to be whom a mention stands for.

The beliefs of one mention sum to 1.  They are fitted on articles whose mentions were marked by people, then
brought down to how often a link is right where each decision rests on those before it: on articles never
seen a belief of 0.9 is right about nine times in ten.  docs/measured.md has the table.
"""

from __future__ import annotations

import io
import math
from collections.abc import Sequence
from zipfile import BadZipFile

import numpy as np
import numpy.typing as npt

from collatio.annotate.coref.profiles import CLASSES
from collatio.annotate.coref.questions import ALONE, PAIR, SIGNATURE
from collatio.annotate.coref.walk import Question
from collatio.records.errors import ReaderError

Floats = npt.NDArray[np.float32]
Numbers = npt.NDArray[np.int64]


def _offsets(questions: tuple[tuple[str, int], ...]) -> Numbers:
    counts = [count for _, count in questions]
    return np.cumsum([0, *counts])[:-1].astype(np.int64)


_PAIR_AT, _ALONE_AT = _offsets(PAIR), _offsets(ALONE)
_PAIRS, _ALONES = sum(count for _, count in PAIR), sum(count for _, count in ALONE)
_ALONE_FROM = _PAIRS * (CLASSES + 1)
#: Every answer has a row for all mentions and one for each class of mentions.
ROWS = (_PAIRS + _ALONES) * (CLASSES + 1)
#: In the table of one class: the rows of all answers, then one of noughts for answers never asked.
_NOTHING = _PAIRS + _ALONES
_UNASKED = bytes(len(PAIR) - len(ALONE))
_ALONE_PLACES = np.concatenate([_PAIRS + _ALONE_AT, np.full(len(_UNASKED), _NOTHING)])
_ALL = np.ones((1, len(PAIR)), dtype=np.float32)


def pair_rows(question: Question) -> Numbers:
    """For each candidate the rows of its answers."""
    answers = _numbers(question.pairs, len(PAIR)) + _PAIR_AT
    return np.concatenate([answers, _PAIRS + answers * CLASSES + question.kind], axis=1)


def alone_rows(question: Question) -> Numbers:
    """The rows of the answers for an entity of its own."""
    answers = _numbers([question.alone], len(ALONE))[0] + _ALONE_AT
    own = _ALONES + answers * CLASSES + question.kind
    return _ALONE_FROM + np.concatenate([answers, own])


def _numbers(answers: Sequence[bytearray], width: int) -> Numbers:
    return np.frombuffer(b"".join(answers), dtype=np.uint8).reshape(-1, width).astype(np.int64)


def _tables(rows: Floats) -> tuple[Floats, ...]:
    """For each class of mentions its answers' rows, those for all mentions added in."""
    width = rows.shape[1]
    pairs, own_pairs = rows[:_PAIRS], rows[_PAIRS:_ALONE_FROM].reshape(_PAIRS, CLASSES, width)
    alone = rows[_ALONE_FROM : _ALONE_FROM + _ALONES]
    own_alone = rows[_ALONE_FROM + _ALONES :].reshape(_ALONES, CLASSES, width)
    nothing = np.zeros((1, width), dtype=np.float32)
    return tuple(
        np.concatenate([pairs + own_pairs[:, kind], alone + own_alone[:, kind], nothing])
        for kind in range(CLASSES)
    )


class Ranker:
    """The weights: a row an answer, summed, through one layer; the last column goes straight through.

    ``rows`` are whole numbers in ``scale``: their sums are exact, whatever the order of adding.
    """

    def __init__(self, rows: Floats, scale: Floats, bias: Floats, out: Floats) -> None:
        self.rows, self.scale, self.bias, self.out = rows, scale, bias, out
        self._tables = _tables(rows)
        self._shift = np.append(bias, np.float32(0))
        self._floor = np.append(np.zeros_like(bias), np.float32(-np.inf))
        self._ahead = np.append(out, np.float32(1))
        self._places: dict[int, Numbers] = {}

    @classmethod
    def read(cls, stored: bytes) -> Ranker:
        """The weights as ``training.coref`` writes them; raises ReaderError for any others."""
        try:
            with np.load(io.BytesIO(stored), allow_pickle=False) as held:
                signature = str(held["signature"])
                rows, scale = held["rows"].astype(np.float32), held["scale"].astype(np.float32)
                bias, out = held["bias"].astype(np.float32), held["out"].astype(np.float32)
        except (BadZipFile, KeyError, OSError, ValueError) as error:
            raise ReaderError(f"the weights of the ranker of people can't be read: {error}") from error
        if signature != SIGNATURE or rows.shape != (ROWS, len(out) + 1):
            raise ReaderError(
                "the weights of the ranker of people answer other questions: "
                "install the collatio-reader that fits this collatio"
            )
        return cls(rows, scale, bias, out)

    def __call__(self, question: Question) -> tuple[float, ...]:
        """The belief in each candidate of the question, then that none is meant, to two decimals."""
        count = len(question.pairs)
        answers = b"".join((*question.pairs, question.alone, _UNASKED))
        places = np.frombuffer(answers, dtype=np.uint8).reshape(count + 1, len(PAIR)) + self._at(count)
        summed = np.matmul(_ALL, self._tables[question.kind].take(places, axis=0))[:, 0]
        scores = (np.maximum(summed * self.scale + self._shift, self._floor) @ self._ahead).tolist()
        highest = max(scores)
        shares = [math.exp(score - highest) for score in scores]
        total = sum(shares)
        return tuple([round(share / total, 2) for share in shares])

    def _at(self, count: int) -> Numbers:
        """Where the answers about ``count`` candidates, and about none, begin in a table."""
        if count not in self._places:
            self._places[count] = np.concatenate([np.tile(_PAIR_AT, (count, 1)), _ALONE_PLACES[None]])
        return self._places[count]
