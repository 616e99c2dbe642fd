"""Where work runs, as the stages see it: in process, on a pool of processes, or on a cluster."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, Protocol, TypeVar

T = TypeVar("T")
R = TypeVar("R")

#: A table as columns of equal length; the values are int or str, so that SQL sums are exact.
Columns = Mapping[str, Sequence[int] | Sequence[str]]


@dataclass(frozen=True, slots=True)
class Failure:
    """A task whose worker died or ran out of time; the other tasks are not touched."""

    kind: Literal["time-limit", "worker-died"]
    message: str


class Engine(Protocol):
    """Runs the stages' pure functions over many items, and their portable SQL over tables.

    Results never depend on the number of workers: ``map`` keeps the order of its items, and every
    query orders what it returns.
    """

    def map(self, function: Callable[[T], R], items: Iterable[T]) -> Iterator[R | Failure]:
        """``function`` of each item, in the items' order; ``function`` must be importable by name."""
        ...

    def query(self, sql: str, tables: Mapping[str, Columns]) -> Columns:
        """The rows of one ``SELECT`` over the named tables."""
        ...

    def close(self) -> None:
        """Let the workers go."""
        ...
