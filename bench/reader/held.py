"""What the gate holds the shipped reader to: the sets that cost little and are no test of a release."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from bench.floors import corpus_hash
from bench.reader import run
from bench.reader.subject import reader_under_test
from collatio.encoder.find import default_encoder


def measure(folder: Path) -> dict[str, Any]:
    """PolNeAR dev and our corpus dev, with the hash of what is not in the repository.

    GUM is left out: the shipped reader learnt from it, and its five folds have models of their own.
    """
    reader = reader_under_test(default_encoder())
    return {
        "corpus": {"polnear": corpus_hash(folder / "data" / "quotes" / "polnear")},
        **run.polnear(reader),
        **run.corpus(reader, "dev"),
    }
