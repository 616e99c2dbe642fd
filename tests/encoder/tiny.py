"""A reader model of the real one's shape and a handful of words, with weights drawn at random."""

from __future__ import annotations

import json
from functools import lru_cache
from pathlib import Path

import numpy as np
from bench.encoder_weights import TINY, random_weights
from training.reader.bits import Floats, Ranges
from training.reader.graph import build
from training.reader.writer import Precision

from collatio.encoder.opened import FORMAT
from collatio.encoder.packed import packed

_WORDS = ["the", "harbour", "minister", "said", "told", "reporters", "that", "agency", "would", "not", "close", "deal", "council", "on", "friday", "he", "she", "maria", "k", "according", "to", "it", "was", "in", "at", "a", "of", "and", "by", "iran", "cairo", "omar"]  # fmt: skip
_SIGNS = "abcdefghijklmnopqrstuvwxyz0123456789.,;:!?'\"“”’()-—"
VOCABULARY = tuple(
    dict.fromkeys(["[PAD]", "[UNK]", "[CLS]", "[SEP]", *_WORDS, *_SIGNS, *(f"##{sign}" for sign in _SIGNS)])
)
FACTS = {
    "format": FORMAT,
    "name": "tiny",
    "languages": "en",
    "vocabulary": packed("\n".join(VOCABULARY).encode()),
    "decoding": json.dumps({"least_cue": 0.3}),
}


class _Wide(dict[str, Floats]):
    def __missing__(self, key: str) -> Floats:
        return np.array([[-8.0], [8.0]], dtype=np.float32)


@lru_cache(maxsize=4)
def stored(precision: Precision = "dynamic") -> bytes:
    """The model's file."""
    ranges: Ranges = _Wide()
    made: bytes = build(random_weights(TINY, outside=0.0), precision, FACTS, ranges).SerializeToString()
    return made


def write(folder: Path, precision: Precision = "dynamic") -> Path:
    """The model's file in a folder."""
    path = folder / "tiny.onnx"
    path.write_bytes(stored(precision))
    return path
