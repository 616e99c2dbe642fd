"""Everything in the caller's own process: the plainest engine, and the others' measure."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TypeVar

from collatio.records.engine import Columns

T = TypeVar("T")
R = TypeVar("R")


class InProcessEngine:
    """Runs one item after the other here; a page that hangs a parser hangs the run."""

    def map(self, function: Callable[[T], R], items: Iterable[T]) -> Iterator[R]:
        """``function`` of each item, in order."""
        return (function(item) for item in items)

    def query(self, sql: str, tables: Mapping[str, Columns]) -> Columns:
        """The rows of one ``SELECT`` over the named tables."""
        # DuckDB is loaded with the first query, so that `--help` and small jobs do not wait for it.
        from collatio.engine.duck import run_query

        return run_query(sql, tables)

    def close(self) -> None:
        """Nothing to let go."""
