"""The ranker: how far each entity, and none so far, is believed to be whom a mention stands for.

The beliefs of one mention sum to 1.  They are fitted on articles whose mentions were marked by people:
among gold mentions of GUM a belief of 0.9 is right about nine times in ten; on found mentions, less.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
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


def pair_rows(question: Question) -> Numbers:
    """For each candidate the rows of its answers."""
    if not question.pairs:
        return np.zeros((0, 2 * len(PAIR)), dtype=np.int64)
    answers = np.asarray(question.pairs, dtype=np.int64) + _PAIR_AT
    return np.concatenate([answers, _PAIRS + answers * CLASSES + question.kind], axis=1)


def alone_rows(question: Question) -> Numbers:
    """The rows of the answers for an entity of its own."""
    answers = np.asarray(question.alone, dtype=np.int64) + _ALONE_AT
    own = _ALONES + answers * CLASSES + question.kind
    return _ALONE_FROM + np.concatenate([answers, own])


@dataclass(frozen=True, slots=True)
class Ranker:
    """The weights: a row an answer, summed, through one layer; the last column goes straight through."""

    rows: Floats
    bias: Floats
    out: Floats

    @classmethod
    def read(cls, stored: bytes) -> Ranker:
        """The weights as ``training.coref`` writes them; raises ReaderError for any others."""
        try:
            with np.load(io.BytesIO(stored), allow_pickle=False) as held:
                signature = str(held["signature"])
                rows = held["rows"].astype(np.float32) * held["scale"].astype(np.float32)
                bias, out = held["bias"].astype(np.float32), held["out"].astype(np.float32)
        except (BadZipFile, KeyError, OSError, ValueError) as error:
            raise ReaderError(f"the weights of the ranker of people can't be read: {error}") from error
        if signature != SIGNATURE or rows.shape != (ROWS, len(out) + 1):
            raise ReaderError(
                "the weights of the ranker of people answer other questions: "
                "install the collatio-reader that fits this collatio"
            )
        return cls(rows, bias, out)

    def __call__(self, question: Question) -> tuple[float, ...]:
        """The belief in each candidate of the question, then that none is meant, to two decimals."""
        summed = self.rows[alone_rows(question)].sum(axis=0, keepdims=True)
        if question.pairs:
            summed = np.concatenate([self.rows[pair_rows(question)].sum(axis=1), summed])
        scores = np.maximum(summed[:, :-1] + self.bias, 0) @ self.out + summed[:, -1]
        shares = np.exp(scores - scores.max())
        return tuple(round(float(share), 2) for share in shares / shares.sum())
