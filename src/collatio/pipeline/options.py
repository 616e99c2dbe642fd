"""What a run may be told, and how many workers it takes when it is told nothing."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path

from collatio.ingest.limits import Limits
from collatio.pipeline.readers import SHIPPED

#: Below this many bytes of input more workers take longer to start than they save.
SMALL = 2_000_000


@dataclass(frozen=True, slots=True)
class Options:
    """Settings of a run; only ``limits``, the tables and the reader can change its result."""

    workers: int | None = None
    limits: Limits = field(default_factory=Limits)
    pages_table: Path | None = None
    outlets_table: Path | None = None
    reader: str = SHIPPED


def options_for(
    workers: int | None = None,
    pages: Path | None = None,
    outlets: Path | None = None,
    max_bytes: int | None = None,
    reader: str = SHIPPED,
) -> Options:
    """The options as the command line has them; what is not said keeps its default."""
    limits = Limits() if max_bytes is None else Limits(page_bytes=max_bytes)
    return Options(workers, limits, pages, outlets, reader)


def default_workers(input_bytes: int) -> int:
    """Two workers at most for a small pile; as many as there are processors for a large one."""
    processors = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return min(2, processors) if input_bytes < SMALL else processors
