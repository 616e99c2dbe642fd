"""Where the public data lie that the benchmarks read; they are not part of the repository."""

from __future__ import annotations

import hashlib

from training.sets.where import ABSENT, shared

__all__ = ["ABSENT", "in_tune_half", "shared"]


def in_tune_half(record: str) -> bool:
    """Whether a record may be looked into; the others are only scored.

    The halves are told apart by the second-lowest bit of the id's SHA-256: of the public sets only the
    records with an even hash were handed out, so the lowest bit is the same for all of them.
    """
    return int(hashlib.sha256(record.encode()).hexdigest(), 16) >> 1 & 1 == 0
