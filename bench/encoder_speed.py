"""What each precision of the reader costs and whether a sentence's neighbours enter into its result.

``python -m bench.encoder_speed`` prints a line of JSON for each precision: processor milliseconds a 500-word
article (22 sentences of about 30 pieces) on one thread, for the bare graph, for the whole encoder with its
decoding and for the vectors; the layers alone, a sentence at a time and in batches of one exact length; the
file's size; the peak memory of a process that only reads; and whether results are equal as bytes alone, in
company and from the cache.  Weights are drawn at random: speed does not depend on them, accuracy is measured
elsewhere.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any, get_args

from training.reader.bits import Ranges
from training.reader.graph import build, build_trunk
from training.reader.ranges import ranges_of
from training.reader.writer import Precision, Weights

from bench.encoder_sentences import VOCABULARY, fed, sentences
from bench.encoder_weights import Size, random_weights
from collatio.encoder.opened import FORMAT
from collatio.encoder.packed import packed

_FACTS = {
    "format": FORMAT,
    "name": "random",
    "languages": "en",
    "vocabulary": packed("\n".join(VOCABULARY).encode()),
}


def measure(precision: Precision, weights: Weights, ranges: Ranges, folder: Path) -> Mapping[str, Any]:
    """One precision's row, measured in processes of their own."""
    whole, trunk = folder / "whole.onnx", folder / "trunk.onnx"
    whole.write_bytes(build(weights, precision, _FACTS, ranges).SerializeToString())
    trunk.write_bytes(build_trunk(weights, precision, ranges).SerializeToString())
    row: dict[str, Any] = {"precision": precision, "file_mb": round(whole.stat().st_size / 1e6, 1)}
    for part, file in (("whole", whole), ("trunk", trunk)):
        done = subprocess.run(
            [sys.executable, "-m", "bench.encoder_sentences", part, str(file)],
            check=True, capture_output=True, text=True,
        )  # fmt: skip
        row |= json.loads(done.stdout)
    return row


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("precisions", nargs="*", default=get_args(Precision))
    asked = parser.parse_args().precisions
    weights = random_weights(Size())
    ranges = ranges_of(weights, fed(sentences(2, seed=1)))
    with tempfile.TemporaryDirectory() as folder:
        for precision in asked:
            print(json.dumps(measure(precision, weights, ranges, Path(folder))), flush=True)


if __name__ == "__main__":
    main()
