"""A pool of processes that can be killed: a page that hangs or crashes a parser takes one task down.

The standard pools cannot stop a running task: one hung page would hold the whole run.  Here each
worker has a pipe of its own and one task at a time; past its time it is killed and replaced.
"""

from __future__ import annotations

import contextlib
import math
import multiprocessing
import sys
import time
import traceback
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from multiprocessing import forkserver
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


#: What comes from a worker that has just begun.
_READY = object()


class WorkerBug(RuntimeError):
    """A task raised what no page should raise: a bug, shown with the worker's own traceback."""


@dataclass(slots=True)
class _Worker:
    process: BaseProcess
    pipe: Connection
    index: int = -1  # of the item it works on
    deadline: float = math.inf
    ready: bool = False


class PoolEngine:
    """``workers`` processes beside this one; a task may take ``seconds`` before it is stopped.

    ``preload`` names modules that are loaded once for all workers, where the system lets them share;
    that begins here and goes on beside the caller.  A worker starts when there is a task for it.
    """

    def __init__(self, workers: int, seconds: float = 60.0, preload: Sequence[str] = ()) -> None:
        self._seconds = seconds
        self._context = _context(preload)
        self._idle: list[_Worker] = []
        self._workers = workers

    @property
    def processes(self) -> tuple[int, ...]:
        """The ids of the processes that wait for work."""
        return tuple(worker.process.pid for worker in self._idle if worker.process.pid is not None)

    def map(self, function: Callable[[T], R], items: Iterable[T]) -> Iterator[R | Failure]:
        """``function`` of each item, in the items' order, wherever each ran."""
        done: dict[int, R | Failure] = {}
        busy: list[_Worker] = []
        feed = enumerate(items)
        given = shown = 0
        more = True
        try:
            while more or busy:
                while more and len(busy) < self._workers and given - shown < LOOK_AHEAD * self._workers:
                    task = next(feed, None)
                    if task is None:
                        more = False
                        break
                    given = task[0] + 1
                    worker = self._idle.pop() if self._idle else self._start()
                    busy.append(self._give(worker, task[0], function, task[1]))
                self._collect(busy, done)
                while shown in done:
                    yield done.pop(shown)
                    shown += 1
        finally:
            for worker in busy:  # the caller stopped early, or a bug is on its way up
                _stop(worker)

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
        if worker.ready:  # else its time begins when it says it is
            worker.deadline = time.monotonic() + self._seconds
        return worker

    def _collect(self, busy: list[_Worker], done: dict[int, Any]) -> None:
        """Wait for the next result, death or deadline; who is through leaves ``busy``."""
        if not busy:
            return
        first = min(worker.deadline for worker in busy)
        patience = None if first == math.inf else max(0.0, first - time.monotonic())
        speaking = set(wait([worker.pipe for worker in busy], timeout=patience))
        for worker in tuple(busy):
            if worker.pipe in speaking:
                busy.remove(worker)
                answer = self._receive(worker)
                if answer is _READY:
                    busy.append(worker)
                else:
                    done[worker.index] = answer
            elif time.monotonic() >= worker.deadline:
                busy.remove(worker)
                done[worker.index] = Failure("time-limit", f"stopped after {self._seconds:g} seconds")
                _stop(worker)

    def _receive(self, worker: _Worker) -> object:
        try:
            if not worker.ready:
                worker.ready = worker.pipe.recv()
                worker.deadline = time.monotonic() + self._seconds
                return _READY
            succeeded, result = worker.pipe.recv()
        except (EOFError, ConnectionResetError):
            _stop(worker)
            return Failure("worker-died", "the process that read it ended")
        self._idle.append(worker)
        if not succeeded:
            raise WorkerBug(result)
        return result


def _stop(worker: _Worker) -> None:
    """End a worker that no longer can be trusted; another starts with the next task."""
    worker.process.kill()
    worker.process.join()
    worker.pipe.close()


def _context(preload: Sequence[str]) -> ForkServerContext | SpawnContext:
    """Never plain fork: this process may hold threads (DuckDB's), and a forked lock stays locked."""
    if sys.platform == "linux":
        context = multiprocessing.get_context("forkserver")
        context.set_forkserver_preload(list(preload))
        forkserver.ensure_running()
        return context
    return multiprocessing.get_context("spawn")


def _serve(pipe: Connection) -> None:
    """A worker's life: be ready, take a task, send its result or its traceback, until the pipe closes."""
    pipe.send(True)
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
