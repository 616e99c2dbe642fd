"""Where the public data lie that training and benchmarks read; they are not part of the repository."""

from __future__ import annotations

import os
from pathlib import Path

#: What a command says when it cannot run.
ABSENT = (
    "the public data are not here: set COLLATIO_SHARED to their folder, or place it beside the repository"
)


class SharedAbsent(Exception):
    """The public data are not on this machine."""

    def __init__(self) -> None:
        super().__init__(ABSENT)


def shared() -> Path | None:
    """The folder of public data: $COLLATIO_SHARED, else ``shared`` beside the repository; null if absent."""
    named = os.environ.get("COLLATIO_SHARED")
    folder = Path(named) if named else Path(__file__).resolve().parents[3] / "shared"
    return folder if folder.is_dir() else None


def data_folder() -> Path:
    """The folder of the sets themselves; raises SharedAbsent."""
    folder = shared()
    if folder is None:
        raise SharedAbsent
    return folder / "data"
