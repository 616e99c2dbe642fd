"""Pages of a bench as the whole pipeline reads them, kept between runs of the same code."""

from __future__ import annotations

import hashlib
import json
import os
import pickle
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

import collatio
from collatio.pipeline.engines import engine_for
from collatio.pipeline.options import Options
from collatio.pipeline.readers import model_of
from collatio.pipeline.run import read_pile
from collatio.records.annotated import Annotated

#: What a reading of pages depends on; what comes after it is run anew each time.
_STAGES = ("annotate", "encoder", "ingest", "lang", "records", "text")


def read_lines(
    name: str, lines: Sequence[Mapping[str, str]], reader: str = "shipped"
) -> dict[str, Annotated]:
    """The pages of ``lines`` (as ``collatio`` takes them, a line a page) by their ids.

    They are read once and kept until the pages, the reader or the code that reads change.
    """
    pile = "\n".join(json.dumps(line, ensure_ascii=False) for line in lines)
    file = cache_folder() / f"{name}-{_state(pile, reader)}.pickle"
    if file.exists():
        with file.open("rb") as stream:
            read: Sequence[Annotated] = pickle.load(stream)
    else:
        read = _read(pile, reader)
        passing = file.with_suffix(".part")
        with passing.open("wb") as stream:
            pickle.dump(read, stream)
        passing.replace(file)
    found = {one.article.key: one for one in read}
    lost = [line["id"] for line in lines if line["id"] not in found]
    if lost:
        raise ValueError(f"{name}: the pipeline lost {', '.join(lost)}")
    return found


def _read(pile: str, reader: str) -> Sequence[Annotated]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "pages.jsonl"
        path.write_text(pile, "utf-8")
        options = Options(reader=reader)
        with engine_for([path], options) as engine:
            return read_pile([path], options, engine).annotated


def cache_folder() -> Path:
    """A folder that nobody else writes to."""
    base = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    folder = base / "collatio-bench"
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


def _state(pile: str, reader: str) -> str:
    root = Path(collatio.__file__).parent
    digest = hashlib.sha256(f"{pile} {model_of(reader)}".encode())
    for stage in _STAGES:
        for path in sorted((root / stage).rglob("*.py")):
            digest.update(path.read_bytes())
    return digest.hexdigest()[:16]
