"""Work of a large pile handed to the engine's workers, a part at a time."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from typing import TypeVar

from collatio.records.engine import Engine, Failure

T = TypeVar("T")
R = TypeVar("R")


def fan_out(function: Callable[[T], R], tasks: Iterable[T], engine: Engine) -> Iterator[R]:
    """``function`` of each task, in the tasks' order; a task whose worker fails is done here.

    Tasks are made as they are given out, so that few wait at a time.
    """
    waiting: deque[T] = deque()

    def given() -> Iterator[T]:
        for task in tasks:
            waiting.append(task)
            yield task

    for answer in engine.map(function, given()):
        task = waiting.popleft()
        yield function(task) if isinstance(answer, Failure) else answer


def parts_of(items: Iterable[T], size: int) -> Iterator[Sequence[T]]:
    """The items in parts of ``size``, the last one smaller."""
    waiting = iter(items)
    while part := tuple(islice(waiting, size)):
        yield part
