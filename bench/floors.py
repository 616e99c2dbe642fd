"""Floors: no change may lower a figure silently.

``floors.json`` has, for each benchmark, the figures it may not fall below and the hash of the pages they
were measured on.  A change may raise a floor; who lowers one says why in the changelog.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

FILE = Path(__file__).with_name("floors.json")


def floors() -> dict[str, Any]:
    """Benchmark name to its floors."""
    loaded: dict[str, Any] = json.loads(FILE.read_text("utf-8"))
    return loaded


def corpus_hash(folder: Path) -> str:
    """The hash of a set's gold and pages."""
    digest = hashlib.sha256()
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        digest.update(path.relative_to(folder).as_posix().encode())
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


def below(held: Mapping[str, Any], told: Mapping[str, Any], path: str) -> Iterator[str]:
    """What falls below its floor, and corpora that are not those the floors were set on."""
    for key, floor in held.items():
        value, place = told.get(key), f"{path}.{key}"
        if isinstance(floor, Mapping):
            yield from below(floor, value if isinstance(value, Mapping) else {}, place)
        elif isinstance(floor, str):
            if value != floor:
                yield f"{place}: the pages are not those the floors were set on"
        elif not isinstance(value, (int, float)) or value < floor:
            yield f"{place}: {value} is below {floor}"
