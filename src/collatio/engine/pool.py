"""A pool of processes that can be killed: a page that hangs or crashes a parser takes one task down.

The standard pools cannot stop a running task: one hung page would hold the whole run.  Here each
worker has a pipe of its own and one task at a time; past its time it is killed and replaced.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import sys
import time
import traceback
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from multiprocessing.context import ForkServerContext, SpawnContext
from multiprocessing.process import BaseProcess
from typing import Any, TypeVar

from collatio.engine.inprocess import InProcessEngine
from collatio.records.engine import Columns, Failure

T = TypeVar("T")
R = TypeVar("R")

#: How many results may wait for a slow item before them, per worker; bounds the memory.
LOOK_AHEAD = 16


class WorkerBug(RuntimeError):
    """A task raised what no page should raise: a bug, shown with the worker's own traceback."""


@dataclass(slots=True)
class _Worker:
    process: BaseProcess
    pipe: Connection
    index: int = -1  # of the item it works on
    deadline: float = 0.0


class PoolEngine:
    """``workers`` processes beside this one; a task may take ``seconds`` before it is stopped.

    ``preload`` names a module that the workers load once, before the first task.
    """

    def __init__(self, workers: int, seconds: float = 60.0, preload: str | None = None) -> None:
        self._seconds = seconds
        self._context = _context(preload)
        self._idle = [self._start() for _ in range(workers)]
        self._workers = workers

    def map(self, function: Callable[[T], R], items: Iterable[T]) -> Iterator[R | Failure]:
        """``function`` of each item, in the items' order, wherever each ran."""
        done: dict[int, R | Failure] = {}
        busy: list[_Worker] = []
        feed = enumerate(items)
        given = shown = 0
        more = True
        try:
            while more or busy:
                while more and self._idle and given - shown < LOOK_AHEAD * self._workers:
                    task = next(feed, None)
                    if task is None:
                        more = False
                        break
                    given = task[0] + 1
                    busy.append(self._give(self._idle.pop(), task[0], function, task[1]))
                self._collect(busy, done)
                while shown in done:
                    yield done.pop(shown)
                    shown += 1
        finally:
            for worker in busy:  # the caller stopped early, or a bug is on its way up
                self._replace(worker)

    def query(self, sql: str, tables: Mapping[str, Columns]) -> Columns:
        """The rows of one ``SELECT`` over the named tables, on DuckDB in this process."""
        return InProcessEngine().query(sql, tables)

    def close(self) -> None:
        """Stop the workers."""
        while self._idle:
            worker = self._idle.pop()
            worker.pipe.close()  # an idle worker ends when its pipe does
            worker.process.join(1.0)
            if worker.process.is_alive():
                worker.process.kill()

    def _start(self) -> _Worker:
        ours, theirs = self._context.Pipe()
        process = self._context.Process(target=_serve, args=(theirs,), daemon=True)
        process.start()
        theirs.close()
        return _Worker(process, ours)

    def _give(self, worker: _Worker, index: int, function: Callable[..., Any], item: object) -> _Worker:
        worker.index = index
        with contextlib.suppress(BrokenPipeError):  # it died while idle: seen when results are collected
            worker.pipe.send((function, item))
        worker.deadline = time.monotonic() + self._seconds
        return worker

    def _collect(self, busy: list[_Worker], done: dict[int, Any]) -> None:
        """Wait for the next result, death or deadline; who is through leaves ``busy``."""
        if not busy:
            return
        patience = max(0.0, min(worker.deadline for worker in busy) - time.monotonic())
        ready = set(wait([worker.pipe for worker in busy], timeout=patience))
        for worker in tuple(busy):
            if worker.pipe in ready:
                busy.remove(worker)
                done[worker.index] = self._receive(worker)
            elif time.monotonic() >= worker.deadline:
                busy.remove(worker)
                done[worker.index] = Failure("time-limit", f"stopped after {self._seconds:g} seconds")
                self._replace(worker)

    def _receive(self, worker: _Worker) -> object:
        try:
            succeeded, result = worker.pipe.recv()
        except (EOFError, ConnectionResetError):
            self._replace(worker)
            return Failure("worker-died", "the process that read it ended")
        self._idle.append(worker)
        if not succeeded:
            raise WorkerBug(result)
        return result

    def _replace(self, worker: _Worker) -> None:
        worker.process.kill()
        worker.process.join()
        worker.pipe.close()
        self._idle.append(self._start())


def _context(preload: str | None) -> ForkServerContext | SpawnContext:
    """Never plain fork: this process may hold threads (DuckDB's), and a forked lock stays locked."""
    if sys.platform == "linux":
        context = multiprocessing.get_context("forkserver")
        context.set_forkserver_preload([preload] if preload else [])
        return context
    return multiprocessing.get_context("spawn")


def _serve(pipe: Connection) -> None:
    """A worker's life: take a task, send its result or its traceback, until the pipe closes."""
    while True:
        try:
            function, item = pipe.recv()
        except EOFError:
            return
        try:
            answer = (True, function(item))
        except Exception:
            answer = (False, traceback.format_exc())
        pipe.send(answer)
