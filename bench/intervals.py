"""Means with their bootstrap intervals, the same at every run."""

from __future__ import annotations

import random
from collections.abc import Sequence

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
