"""Weights of the reader's shape drawn at random: for measurements and tests that need no trained file."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

_VECTOR = 384
_OUTSIDE = 3.0


@dataclass(frozen=True, slots=True)
class Size:
    """How large a reader is; the defaults are the shipped one's."""

    vocabulary: int = 30522
    inner: int = 1536
    lower: int = 3
    upper: int = 3
    still: int = 3
    rank: int = 160
    cue_rank: int = 192


#: Small enough for tests, of the same width as the real one, as its vectors are.
TINY = Size(vocabulary=200, inner=128, lower=1, upper=1, still=1, rank=128, cue_rank=128)


def random_weights(size: Size, seed: int = 0, outside: float = _OUTSIDE) -> dict[str, NDArray[np.float32]]:
    """One value for each weight of `training/reader`, by the same names; equal seeds, equal weights.

    ``outside``: how much likelier than its rivals the label of what is nothing in particular is made; in
    prose most words are that, and without it every other word would be decoded as a cue.
    """
    draw = np.random.default_rng(seed)
    made: dict[str, NDArray[np.float32]] = {}

    def normal(name: str, *shape: int, scale: float = 0.05) -> None:
        made[name] = (draw.standard_normal(shape) * scale).astype(np.float32)

    def linear(name: str, rows: int, columns: int) -> None:
        normal(f"{name}.weight", columns, rows)
        normal(f"{name}.bias", columns)

    def norm(name: str) -> None:
        made[f"{name}.weight"] = np.ones(_VECTOR, dtype=np.float32)
        normal(f"{name}.bias", _VECTOR)

    normal("lower.pieces.weight", size.vocabulary, _VECTOR)
    normal("lower.places.weight", 512, _VECTOR)
    normal("lower.segment", _VECTOR)
    norm("lower.norm")
    for part, depth in (("lower", size.lower), ("upper", size.upper), ("still", size.still)):
        for layer in (f"{part}.layers.{number}" for number in range(depth)):
            for one in ("query", "key", "value", "merge"):
                linear(f"{layer}.{one}", _VECTOR, _VECTOR)
            linear(f"{layer}.up", _VECTOR, size.inner)
            linear(f"{layer}.down", size.inner, _VECTOR)
            norm(f"{layer}.norm_1")
            norm(f"{layer}.norm_2")
    normal("upper.shapes.weight", 13, _VECTOR, scale=0.5)
    for head, columns in (("names", 9), ("roles", 3), ("reported", 1), ("cue_in", size.cue_rank)):
        linear(f"upper.{head}", _VECTOR, columns)
    for head, columns in (("cue_out", 3), ("kind_out", 2)):
        linear(f"upper.{head}", size.cue_rank, columns)
    for side in ("left", "right"):
        linear(f"upper.parts.{side}", _VECTOR, size.rank)
    normal("upper.parts.core", 6, size.rank, size.rank)
    linear("upper.parts.of_left", size.rank, 6)
    normal("upper.parts.of_right.weight", 6, size.rank)
    normal("upper.parts.distance", 81, 6)
    for bias in ("upper.names.bias", "upper.roles.bias", "upper.cue_out.bias", "upper.parts.of_left.bias"):
        made[bias][0] += outside
    return made
