"""CollateX beside us, where an environment of its own has it; ``make bench-renderings`` makes one."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).parents[2]
#: Its two settings that can do best, by name of what it aligns.
WAYS = ("words", "segments")
_SCRIPT = Path(__file__).with_name("collatex_run.py")


def interpreter() -> Path | None:
    """The Python that has CollateX: that of COLLATEX, else of ``.venv-collatex`` in the repo."""
    named = os.environ.get("COLLATEX")
    found = Path(named) if named else ROOT / ".venv-collatex" / "bin" / "python"
    return found if found.exists() else None


def collatex(python: Path, utterances: Sequence[Sequence[Sequence[str]]], way: str) -> list[list[list[int]]]:
    """For each word of each wording of each utterance its column, CollateX set to one of ``WAYS``."""
    asked = "".join(f"{json.dumps(wordings)}\n" for wordings in utterances)
    told = subprocess.run(
        [python, _SCRIPT, way], input=asked, capture_output=True, text=True, encoding="utf-8", check=True
    )
    answers: list[list[list[int]]] = [json.loads(line) for line in told.stdout.splitlines()]
    return answers
