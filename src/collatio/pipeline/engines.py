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


@contextmanager
def engine_for(paths: Sequence[Path], options: Options) -> Iterator[Engine]:
    """An engine for these inputs; its workers are let go at the end.

    ``workers`` 0 keeps everything in this process, where a page that hangs cannot be stopped.
    """
    workers = default_workers(_size(paths)) if options.workers is None else options.workers
    engine: Engine
    if workers == 0:
        engine = InProcessEngine()
    else:
        engine = PoolEngine(workers, options.limits.seconds, preload="collatio.pipeline.tasks")
    try:
        yield engine
    finally:
        engine.close()


def _size(paths: Sequence[Path]) -> int:
    """Bytes below ``paths`` at a glance; what cannot be looked at counts nothing here."""
    return sum(_bytes_of(file) for path in paths for file in _files(path))


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
