"""Fitting the ranker's weights: a seeded run of Adam over the questions, in numpy, on one core."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_matrix

from collatio.annotate.coref.questions import SIGNATURE
from collatio.annotate.coref.ranker import ROWS, Floats, Ranker
from training.coref.examples import Example


@dataclass(frozen=True, slots=True)
class Settings:
    """How the weights are fitted; chosen on folds of the training part."""

    hidden: int = 32
    rounds: int = 7
    batch: int = 64
    rate: float = 0.005
    decay: float = 1e-4
    dropped: float = 0.4
    seed: int = 0


def fit(examples: Sequence[Example], settings: Settings) -> Ranker:
    """The weights that give the right candidates the most belief."""
    chance = np.random.default_rng(settings.seed)
    width = settings.hidden
    rows = chance.normal(0, 0.1, (ROWS, width + 1)).astype(np.float32)
    rows[:, width] = 0
    bias = np.zeros(width, np.float32)
    out = chance.normal(0, 1 / np.sqrt(width), width).astype(np.float32)
    weights = (rows, bias, out)
    descent = _Descent(weights, settings.decay)
    steps = settings.rounds * (len(examples) // settings.batch + 1)
    seen = np.zeros(ROWS, dtype=bool)
    for _ in range(settings.rounds):
        order = chance.permutation(len(examples))
        for first in range(0, len(examples), settings.batch):
            chosen = [examples[at] for at in order[first : first + settings.batch]]
            slopes = _slopes(chosen, weights, settings, chance, seen)
            rate = settings.rate * (1 - 0.9 * descent.steps / steps)
            descent.step(slopes, len(chosen), rate)
    rows[~seen] = 0  # what no example asked must not speak by chance
    return Ranker(rows, np.ones(width + 1, np.float32), bias, out)


def _slopes(
    chosen: Sequence[Example],
    weights: tuple[Floats, Floats, Floats],
    settings: Settings,
    chance: np.random.Generator,
    seen: npt.NDArray[np.bool_],
) -> tuple[Floats, Floats, Floats]:
    """Where a batch would have the weights go: those of the rows, the bias and the layer."""
    rows, bias, out = weights
    asked = _asked(chosen)
    seen[asked.indices] = True
    summed = asked @ rows
    kept = (chance.random((len(summed), len(bias))) >= settings.dropped) / (1 - settings.dropped)
    before = summed[:, :-1] + bias
    active = np.maximum(before, 0) * kept.astype(np.float32)
    pairs = sum(len(example.pairs) for example in chosen)
    error = _errors(chosen, active @ out + summed[:, -1], pairs)
    back = error[:, None] * out * kept.astype(np.float32) * (before > 0)
    sums = np.concatenate([back, error[:, None]], axis=1).astype(np.float32)
    return asked.T @ sums, back.sum(axis=0).astype(np.float32), active.T @ error


def _asked(chosen: Sequence[Example]) -> csr_matrix:
    """For each candidate of a batch, then for none in each question, which rows are asked."""
    pairs = np.concatenate([example.pairs for example in chosen])
    alone = np.stack([example.alone for example in chosen])
    edges = np.cumsum([0, *[pairs.shape[1]] * len(pairs), *[alone.shape[1]] * len(alone)])
    places = np.concatenate([pairs.ravel(), alone.ravel()])
    return csr_matrix((np.ones(len(places), np.float32), places, edges), shape=(len(edges) - 1, ROWS))


def _errors(chosen: Sequence[Example], scores: Floats, pairs: int) -> Floats:
    """For each candidate the belief it has less the one it should have."""
    errors = np.zeros(len(scores), np.float32)
    at = 0
    for place, example in enumerate(chosen):
        own = np.r_[at : at + len(example.pairs), pairs + place]
        at += len(example.pairs)
        shares = np.exp(scores[own] - scores[own].max())
        shares /= shares.sum()
        right = list(example.right)
        wanted = np.zeros(len(own), np.float32)
        wanted[right] = shares[right] / (shares[right].sum() + 1e-9)
        errors[own] = shares - wanted
    return errors


class _Descent:
    """Adam."""

    def __init__(self, weights: Sequence[Floats], decay: float) -> None:
        self.weights = weights
        self.decay = decay
        self.steps = 0
        self.first = [np.zeros_like(one) for one in weights]
        self.second = [np.zeros_like(one) for one in weights]

    def step(self, slopes: Sequence[Floats], count: int, rate: float) -> None:
        """One step down the slopes that ``count`` examples add up to."""
        self.steps += 1
        moments = zip(self.weights, slopes, self.first, self.second, strict=True)
        for weight, slope, first, second in moments:
            slope = slope / count + self.decay * weight
            first += 0.1 * (slope - first)
            second += 0.001 * (slope * slope - second)
            mean, spread = first / (1 - 0.9**self.steps), second / (1 - 0.999**self.steps)
            weight -= rate * mean / (np.sqrt(spread) + 1e-6)


def together(rankers: Sequence[Ranker], heat: float = 1.0) -> Ranker:
    """Several rankers as one: each scores by its own layer, and the mean of their scores decides.

    ``heat`` divides the scores: the order stays, and the beliefs come down to how often they are right.
    """
    share = 1 / (len(rankers) * heat)
    rows = [one.rows * one.scale for one in rankers]
    straight = np.mean([one[:, -1:] for one in rows], axis=0) / heat
    layers = np.concatenate([*(one[:, :-1] for one in rows), straight], axis=1).astype(np.float32)
    bias = np.concatenate([one.bias for one in rankers])
    out = (np.concatenate([one.out for one in rankers]) * share).astype(np.float32)
    return Ranker(layers, np.ones(layers.shape[1], np.float32), bias, out)


def stored(ranker: Ranker) -> bytes:
    """The weights as a file: rows in 8 bits, a scale for each column."""
    rows = ranker.rows * ranker.scale
    scale = np.maximum(np.abs(rows).max(axis=0), 1e-6) / 127
    file = io.BytesIO()
    np.savez_compressed(
        file,
        signature=np.array(SIGNATURE),
        rows=np.round(rows / scale).astype(np.int8),
        scale=scale.astype(np.float32),
        bias=ranker.bias,
        out=ranker.out,
    )
    return file.getvalue()
