"""From the reader model's scores to stretches of words: pure functions over arrays.

All decisions are made on logarithms rounded to two decimals (kept as whole hundredths), so that the last
bits of a float, which differ between processors, hardly ever decide.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from collatio.records.encoder import NameKind, PartKind

Floats = NDArray[np.float32]
Wholes = NDArray[np.int64]

#: The kinds of names in the order of the scores: O, then B and I of each.
NAME_KINDS: tuple[NameKind, ...] = ("person", "organisation", "place", "group")
#: The kinds of parts in the order of the scores, after "none".
PART_KINDS: tuple[PartKind, ...] = ("content", "speaker", "addressee", "via", "channel")
_NEVER = -1_000_000


@dataclass(frozen=True, slots=True)
class Decoding:
    """What the decoding was tuned to on development sets; travels with the weights it fits.

    ``least_cue``: words at least so likely to be a cue are kept as one, for the stages after to judge.
    ``bridge``: a gap in a stretch is closed where the words in it argue against it by no more than this
    many nats.  ``lean``: nats added to each kind of part against "none".
    """

    least_cue: float = 0.2
    bridge: float = 4.0
    lean: tuple[float, ...] = field(default=(0.0,) * len(PART_KINDS))


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words ``start`` to ``end``, half-open, of kind number ``kind``, with the mean belief in them."""

    kind: int
    start: int
    end: int
    score: float


def softmax(logits: Floats) -> NDArray[np.float64]:
    """Probabilities along the last axis."""
    wide = logits.astype(np.float64)
    raised = np.exp(wide - np.maximum.reduce(wide, axis=-1, keepdims=True))
    shares: NDArray[np.float64] = raised / np.add.reduce(raised, axis=-1, keepdims=True)
    return shares


def sigmoid(logits: Floats) -> NDArray[np.float64]:
    """The probability of each yes."""
    bounded = np.minimum(np.maximum(logits.astype(np.float64), -50), 50)
    likely: NDArray[np.float64] = 1.0 / (1.0 + np.exp(-bounded))
    return likely


def hundredths(shares: NDArray[np.float64]) -> Wholes:
    """Natural logarithms in whole hundredths."""
    logs: Wholes = np.rint(100 * np.log(np.maximum(shares, 1e-30))).astype(np.int64)
    return logs


def bio_stretches(logits: Floats) -> tuple[Stretch, ...]:
    """The best legal reading of begin-inside-outside scores ([words, 1 + 2 x kinds]), in order."""
    if not logits.argmax(axis=1).any():
        return ()  # as in most sentences: nothing is likelier than being outside
    shares = softmax(logits)
    labels = _legal_labels(hundredths(shares))
    found: list[Stretch] = []
    for start, end in _bio_runs(labels):
        kind = (labels[start] - 1) // 2
        believed = shares[start:end, 2 * kind + 1 : 2 * kind + 3].sum(axis=1)
        found.append(Stretch(kind, start, end, _mean(believed)))
    return tuple(found)


def _legal_labels(logs: Wholes) -> list[int]:
    """The likeliest labels in which an I follows only a B or I of its kind."""
    best: list[int] = logs.argmax(axis=1).tolist()
    left = 0
    for right in best:
        if right and right % 2 == 0 and left not in (right - 1, right):
            return _viterbi(logs.tolist())
        left = right
    return best


def _viterbi(logs: list[list[int]]) -> list[int]:
    labels = range(len(logs[0]))
    total = [0] + [_NEVER * len(logs)] * (len(logs[0]) - 1)  # before the sentence: outside
    ways: list[list[int]] = []
    for row in logs:
        top = max(labels, key=lambda label: (total[label], -label))
        way = [top] * len(row)
        for inside in range(2, len(row), 2):
            way[inside] = inside - 1 if total[inside - 1] >= total[inside] else inside
        total = [total[way[label]] + row[label] for label in labels]
        ways.append(way)
    label = max(labels, key=lambda last: (total[last], -last))
    path = [label]
    for way in reversed(ways[1:]):
        label = way[label]
        path.append(label)
    return path[::-1]


def _bio_runs(labels: Sequence[int]) -> Iterator[tuple[int, int]]:
    start = -1
    for at, label in enumerate(labels):
        if label % 2 == 1 or label == 0:
            if start >= 0:
                yield start, at
            start = at if label else -1
    if start >= 0:
        yield start, len(labels)


def cue_stretches(logits: Floats, least: float) -> tuple[Stretch, ...]:
    """Stretches whose every word is at least so likely a cue ([words, 3]: outside, begin, inside)."""
    shares = softmax(logits)
    kept = np.rint(100 * (shares[:, 1] + shares[:, 2])) >= round(100 * least)
    if not kept.any():
        return ()
    begins = shares[:, 1] >= shares[:, 2]
    after_cue = np.concatenate(([False], kept[:-1]))
    labels: list[int] = np.where(kept, np.where(begins | ~after_cue, 1, 2), 0).tolist()
    return tuple(
        Stretch(0, start, end, _mean(shares[start:end, 1:].sum(axis=1))) for start, end in _bio_runs(labels)
    )


def _mean(shares: NDArray[np.float64]) -> float:
    return round(float(np.add.reduce(shares)) / len(shares), 2)
