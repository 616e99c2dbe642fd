"""``python -m training.reader.export RUN -o reader.onnx``: a trained branch as the file that ships."""

from __future__ import annotations

import argparse
import hashlib
import json
from collections.abc import Mapping
from pathlib import Path

import numpy as np
import torch
from onnx import helper

from collatio.encoder.onnx import FORMAT
from training.reader.graph import write_graph
from training.reader.model import published

NAME = "collatio-reader-en-1"


def _arrays(state: dict[str, torch.Tensor]) -> dict[str, np.ndarray]:
    return {name: value.detach().float().numpy() for name, value in state.items()}


def export(run: Path, base: Path, out: Path, quantised: bool, decoding: Mapping[str, object]) -> str:
    """Write the graph with what the runtime must know of it; its hash is returned."""
    lower, original = published(base)
    upper = torch.load(run / "upper.pt", weights_only=True)
    model = write_graph(
        _arrays(lower.state_dict()), _arrays(original.state_dict()), _arrays(upper), quantised
    )
    vocabulary = (base / "vocab.txt").read_text("utf-8").splitlines()
    facts = {
        "format": FORMAT,
        "name": NAME,
        "languages": "en",
        "vocabulary": "\n".join(vocabulary),
        "decoding": json.dumps(decoding, sort_keys=True),
    }
    helper.set_model_props(model, facts)
    written = model.SerializeToString(deterministic=True)
    out.write_bytes(written)
    return hashlib.sha256(written).hexdigest()


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("run", type=Path)
    parser.add_argument("-o", "--out", type=Path, required=True)
    parser.add_argument("--published", type=Path, required=True, help="the folder of all-MiniLM-L6-v2")
    parser.add_argument("--floats", action="store_true", help="large products in float32")
    parser.add_argument("--decoding", type=Path, help="what the decoding was tuned to, as JSON")
    options = parser.parse_args()
    decoding = json.loads(options.decoding.read_text("utf-8")) if options.decoding else {}
    digest = export(options.run, options.published, options.out, not options.floats, decoding)
    print(f"{options.out}: {options.out.stat().st_size} bytes, sha256 {digest}")


if __name__ == "__main__":
    main()
