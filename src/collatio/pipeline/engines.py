"""Which engine a run gets."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from collatio.engine.inprocess import InProcessEngine
from collatio.engine.pool import PoolEngine
from collatio.pipeline.options import Options, default_workers
from collatio.records.engine import Engine

#: What the workers of a pool share: what reads any page and tells its story, and what reads markup.
_ALWAYS = (
    "collatio.ingest.article",
    "collatio.annotate.article",
    "collatio.collate.story",
    "collatio.pipeline.warm",
)
_MARKUP = ("trafilatura", "htmldate")


@contextmanager
def engine_for(paths: Sequence[Path], options: Options) -> Iterator[Engine]:
    """An engine for these inputs; its workers are let go at the end.

    ``workers`` 0 keeps everything in this process, where a page that hangs cannot be stopped.
    """
    files = [file for path in paths for file in _files(path)]
    workers = default_workers(sum(map(_bytes_of, files))) if options.workers is None else options.workers
    engine: Engine
    if workers == 0:
        engine = InProcessEngine()
    else:
        plain = all(file.suffix == ".txt" for file in files)
        engine = PoolEngine(
            workers, options.limits.seconds, preload=_ALWAYS if plain else (*_ALWAYS, *_MARKUP)
        )
    try:
        yield engine
    finally:
        engine.close()


def _files(path: Path) -> Iterator[Path]:
    if not path.is_dir():
        yield path
    for where, _, names in os.walk(path):
        yield from (Path(where, name) for name in names)


def _bytes_of(file: Path) -> int:
    try:
        return file.stat().st_size
    except OSError:  # the reader that opens it makes the Problem
        return 0
