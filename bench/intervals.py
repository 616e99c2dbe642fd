"""Means with their bootstrap intervals, the same at every run."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence

import numpy as np

ROUNDS = 2000


def mean(values: Sequence[float]) -> float | None:
    """The mean, null for no values."""
    return sum(values) / len(values) if values else None


def with_interval(values: Sequence[float]) -> dict[str, float | int | list[float] | None]:
    """The mean of one value a page, its 95 % bootstrap interval by page, and the number of pages."""
    average = mean(values)
    if average is None:
        return {"n": 0, "mean": None, "interval": None}
    chance = random.Random(0)
    means = sorted(sum(chance.choices(values, k=len(values))) / len(values) for _ in range(ROUNDS))
    low, high = means[round(0.025 * (ROUNDS - 1))], means[round(0.975 * (ROUNDS - 1))]
    return {"n": len(values), "mean": round(average, 4), "interval": [round(low, 4), round(high, 4)]}


def quotient_interval(
    parts: Sequence[Sequence[float]], figure: Callable[[Sequence[float]], float | None]
) -> list[float] | None:
    """The 95 % bootstrap interval, by page, of a figure made of sums; ``parts`` has a row of counts a page.

    Null where the figure is: without pages, or with nothing to divide by.
    """
    if not parts or figure([sum(column) for column in zip(*parts, strict=True)]) is None:
        return None
    table = np.asarray(parts, dtype=np.float64)
    draws = np.random.default_rng(0).integers(0, len(parts), size=(ROUNDS, len(parts)))
    sums = (table[drawn].sum(axis=0).tolist() for drawn in draws)
    values = sorted(value for one in sums if (value := figure(one)) is not None)
    return [round(values[round(share * (len(values) - 1))], 4) for share in (0.025, 0.975)]
