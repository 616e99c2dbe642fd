"""How near each precision stays to floats, on published weights and the invented passages of our corpus.

``python -m bench.encoder_closeness FOLDER`` prints a line of JSON for each precision.  FOLDER is that of
``sentence-transformers/all-MiniLM-L6-v2`` (``model.safetensors`` and ``vocab.txt``); the heads, which it has
not, are drawn at random.  ``vector`` is the cosine to the vector in floats, ``logits`` the mean error of the
names' scores over their spread.  What this costs in F1 is for the trained file to show.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, get_args

import numpy as np
import onnxruntime
from training.corpus.read import read_corpus
from training.reader.bits import Floats, Ranges
from training.reader.graph import build
from training.reader.ranges import ranges_of
from training.reader.shape import PUBLISHED_LAYER
from training.reader.writer import Precision, Weights

from bench.encoder_weights import Size, random_weights
from collatio.encoder.opened import session_options
from collatio.encoder.wordpiece import WordPiece
from collatio.text.sentences import find_sentences

#: The sentences that the activations' bounds are seen on; those after them are measured.
_SEEN, _MEASURED = 20, 60


def published(folder: Path) -> Weights:
    """The published layers under random heads; the tuned branch stands where the untouched one does."""
    stored = _tensors(folder / "model.safetensors")
    weights = random_weights(Size())
    weights["lower.pieces.weight"] = stored["embeddings.word_embeddings.weight"]
    weights["lower.places.weight"] = stored["embeddings.position_embeddings.weight"]
    weights["lower.segment"] = stored["embeddings.token_type_embeddings.weight"][0]
    weights["upper.shapes.weight"] = np.zeros_like(weights["upper.shapes.weight"])
    for kind in ("weight", "bias"):
        weights[f"lower.norm.{kind}"] = stored[f"embeddings.LayerNorm.{kind}"]
        for part, first in (("lower", 0), ("upper", 3), ("still", 3)):
            for number in range(3):
                for ours, theirs in PUBLISHED_LAYER.items():
                    weights[f"{part}.layers.{number}.{ours}.{kind}"] = stored[
                        f"encoder.layer.{first + number}.{theirs}.{kind}"
                    ]
    return weights


def _tensors(path: Path) -> dict[str, Floats]:
    """The arrays of a safetensors file: its header's length, the header in JSON, the numbers."""
    stored = path.read_bytes()
    begin = 8 + int.from_bytes(stored[:8], "little")
    header: dict[str, Any] = json.loads(stored[8:begin])
    return {
        name: np.frombuffer(
            stored[begin + facts["data_offsets"][0] : begin + facts["data_offsets"][1]], dtype=np.float32
        ).reshape(facts["shape"])
        for name, facts in header.items()
        if facts.get("dtype") == "F32"
    }


def feeds(wordpiece: WordPiece) -> Iterator[dict[str, Any]]:
    """Sentences of the corpus's training passages, every ninth so that all desks are among them."""
    for passage in read_corpus(splits=("train",))[::9]:
        for span in find_sentences(passage.text, 0, len(passage.text)):
            spelt = wordpiece.read(passage.text[span.start : span.end])
            if 10 <= len(spelt.pieces) <= 100:
                pieces = np.array([[wordpiece.begin, *spelt.pieces, wordpiece.end]], dtype=np.int64)
                yield {
                    "pieces": pieces,
                    "shapes": np.zeros_like(pieces),
                    "firsts": np.array(spelt.firsts) + 1,
                }


def outputs(weights: Weights, precision: Precision, ranges: Ranges, fed: Sequence[dict[str, Any]]) -> Any:
    """The vector and the names' scores of each sentence."""
    stored = build(weights, precision, {}, ranges).SerializeToString()
    session = onnxruntime.InferenceSession(stored, session_options())
    return [session.run(["vector", "names"], feed | {"want_vectors": np.array(True)}) for feed in fed]


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    folder = parser.parse_args().folder
    weights = published(folder)
    found = list(feeds(WordPiece((folder / "vocab.txt").read_text(encoding="utf-8").split("\n"))))
    layers = [{key: feed[key] for key in ("pieces", "shapes")} for feed in found[:_SEEN]]
    ranges = ranges_of(weights, layers)
    measured = found[_SEEN : _SEEN + _MEASURED]
    exact = outputs(weights, "float", ranges, measured)
    spread = np.concatenate([names for _, names in exact]).std()
    for precision in get_args(Precision):
        near = outputs(weights, precision, ranges, measured)
        cosines = [float(one[0] @ other[0]) for one, other in zip(near, exact, strict=True)]
        errors = [np.abs(one[1] - other[1]).mean() for one, other in zip(near, exact, strict=True)]
        row = {
            "precision": precision,
            "vector_mean": round(float(np.mean(cosines)), 4),
            "vector_least": round(min(cosines), 4),
            "logits": round(float(np.mean(errors) / spread), 4),
        }
        print(json.dumps(row), flush=True)


if __name__ == "__main__":
    main()
