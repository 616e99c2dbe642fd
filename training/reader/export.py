"""``python -m training.reader.export RUN -o reader.onnx``: a trained branch as the file that ships."""

from __future__ import annotations

import argparse
import hashlib
import json
from collections.abc import Mapping
from itertools import islice
from pathlib import Path
from typing import get_args

import numpy as np
import torch

from collatio.encoder.opened import FORMAT
from collatio.encoder.packed import packed
from collatio.encoder.windows import LONGEST
from collatio.encoder.wordpiece import WordPiece
from training.reader.graph import build
from training.reader.model import published
from training.reader.ranges import SEEN, corpus_feeds, ranges_of
from training.reader.vocabulary import kept_rows
from training.reader.writer import Precision

NAME = "collatio-reader-en-3"
#: No window is longer, its signs of begin and end counted, so later places would never be looked up.
PLACES_KEPT = LONGEST + 8


def weights_of(run: Path, base: Path) -> dict[str, np.ndarray]:
    """All weights of the file: the published lower layers, the tuned branch, the untouched one."""
    lower, still = published(base)
    upper = torch.load(run / "upper.pt", weights_only=True)
    parts = {"lower.": lower.state_dict(), "upper.": upper, "still.layers.": still.state_dict()}
    return {
        f"{lead}{name}": value.detach().float().numpy()
        for lead, state in parts.items()
        for name, value in state.items()
    }


def export(
    run: Path, base: Path, out: Path, precision: Precision, decoding: Mapping[str, object], people: bytes
) -> str:
    """Write the graph with what the runtime must know of it; its hash is returned, and written beside it."""
    published_pieces = (base / "vocab.txt").read_text("utf-8").splitlines()
    kept = kept_rows(published_pieces)
    vocabulary = [published_pieces[row] for row in kept]
    facts = {
        "format": FORMAT,
        "name": NAME,
        "languages": "en",
        "vocabulary": packed("\n".join(vocabulary).encode()),
        "decoding": json.dumps(decoding, sort_keys=True),
    }
    if people:
        facts["people"] = packed(people)
    weights = weights_of(run, base)
    weights["lower.pieces.weight"] = weights["lower.pieces.weight"][list(kept)]
    weights["lower.places.weight"] = weights["lower.places.weight"][:PLACES_KEPT]
    ranges = ranges_of(weights, list(islice(corpus_feeds(WordPiece(vocabulary)), SEEN)))
    written = build(weights, precision, facts, ranges).SerializeToString(deterministic=True)
    out.write_bytes(written)
    digest = hashlib.sha256(written).hexdigest()
    out.with_suffix(".sha256").write_text(f"{digest}\n", "utf-8")
    return digest


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("run", type=Path)
    parser.add_argument("-o", "--out", type=Path, required=True)
    parser.add_argument("--published", type=Path, required=True, help="the folder of all-MiniLM-L6-v2")
    parser.add_argument("--precision", choices=get_args(Precision), default="smooth")
    parser.add_argument("--decoding", type=Path, help="what the decoding was tuned to, as JSON")
    parser.add_argument("--people", type=Path, help="the ranker's weights, of training.coref.train")
    options = parser.parse_args()
    decoding = json.loads(options.decoding.read_text("utf-8")) if options.decoding else {}
    people = options.people.read_bytes() if options.people else b""
    digest = export(options.run, options.published, options.out, options.precision, decoding, people)
    print(f"{options.out}: {options.out.stat().st_size} bytes, sha256 {digest}")


if __name__ == "__main__":
    main()
