"""Where the public data lie that the benchmarks read; they are not part of the repository."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

#: What a benchmark says when it cannot run.
ABSENT = (
    "the public data are not here: set COLLATIO_SHARED to their folder, or place it beside the repository"
)


def shared() -> Path | None:
    """The folder of public data: $COLLATIO_SHARED, else ``shared`` beside the repository; null if absent."""
    named = os.environ.get("COLLATIO_SHARED")
    folder = Path(named) if named else Path(__file__).resolve().parents[2] / "shared"
    return folder if folder.is_dir() else None


def in_tune_half(record: str) -> bool:
    """Whether a record may be looked into; the others are only scored.

    The halves are told apart by the second-lowest bit of the id's SHA-256: of the public sets only the
    records with an even hash were handed out, so the lowest bit is the same for all of them.
    """
    return int(hashlib.sha256(record.encode()).hexdigest(), 16) >> 1 & 1 == 0
