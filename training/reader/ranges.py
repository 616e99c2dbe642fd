"""How large the activations of the reader get, channel by channel: what its eight bits are fitted to."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import numpy as np
import onnxruntime

from collatio.encoder.wordpiece import WordPiece
from collatio.text.sentences import find_sentences
from training.corpus.read import read_corpus
from training.reader.bits import Floats, Ranges
from training.reader.graph import build_trunk
from training.reader.writer import Weights

#: How many of the corpus's training sentences the bounds are seen on.
SEEN = 200


def corpus_feeds(wordpiece: WordPiece) -> Iterator[Mapping[str, Any]]:
    """Sentences of the corpus's training passages, every ninth so that all desks are among them."""
    for passage in read_corpus(splits=("train",))[::9]:
        for span in find_sentences(passage.text, 0, len(passage.text)):
            spelt = wordpiece.read(passage.text[span.start : span.end])
            if 10 <= len(spelt.pieces) <= 100:
                lengths = np.diff(np.array(spelt.firsts), append=len(spelt.pieces))
                shapes = [0, *np.repeat(np.array(spelt.shapes), lengths).tolist(), 0]
                yield {
                    "pieces": np.array([[wordpiece.begin, *spelt.pieces, wordpiece.end]], dtype=np.int64),
                    "shapes": np.array([shapes], dtype=np.int64),
                }


def ranges_of(weights: Weights, feeds: Sequence[Mapping[str, Any]]) -> Ranges:
    """The bounds of what goes into each product, channel by channel, seen on some sentences."""
    trunk = onnxruntime.InferenceSession(build_trunk(weights, "float").SerializeToString())
    names = [output.name for output in trunk.get_outputs()]
    bounds: dict[str, Floats] = {}
    for feed in feeds:
        for name, value in zip(names, trunk.run(names, feed), strict=True):
            seen = np.stack([value.min(axis=(0, 1)), value.max(axis=(0, 1))])
            known = bounds.get(name, seen)
            bounds[name] = np.stack([np.minimum(known[0], seen[0]), np.maximum(known[1], seen[1])])
    last = bounds.pop("words")
    # The untouched upper layers begin where the tuned ones do, and the heads stand on its last layer.
    for name in [name for name in bounds if name.startswith("upper.")]:
        bounds[name.replace("upper.", "still.")] = bounds[name]
    return bounds | dict.fromkeys(("upper.cue_in", "upper.parts.left", "upper.parts.right"), last)
