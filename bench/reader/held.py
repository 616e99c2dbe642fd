"""What the gate holds the reader to: the sets that cost little and are no test of a release."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from training.sets.folds import FOLDS

from bench.floors import corpus_hash
from bench.reader import run
from bench.reader.subject import reader_under_test


def measure(folder: Path) -> dict[str, Any]:
    """PolNeAR dev, GUM and our corpus dev, with the hashes of what they were measured on."""
    reader = reader_under_test()
    quotes = folder / "data" / "quotes"
    return {
        "corpus": {name: corpus_hash(quotes / name) for name in ("gum", "polnear")},
        **run.polnear(reader),
        **run.gum(dict.fromkeys(range(FOLDS), reader)),
        **run.corpus(reader, "dev"),
    }
