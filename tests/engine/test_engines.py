"""One contract, every engine; and what the pool alone can do: survive a bad item."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator

import pytest

from collatio.engine.inprocess import InProcessEngine
from collatio.engine.pool import PoolEngine, WorkerBug
from collatio.records.engine import Engine, Failure


def double(number: int) -> int:
    return 2 * number


def slow_when_even(number: int) -> int:
    time.sleep(0.05 * (number % 2 == 0))
    return number


def hang_on_three(number: int) -> int:
    while number == 3:
        time.sleep(1)
    return number


def die_on_three(number: int) -> int:
    if number == 3:
        os._exit(1)
    return number


def bug_on_three(number: int) -> int:
    return 1 // (number - 3)


@pytest.fixture(params=["in-process", "one worker", "two workers"])
def engine(request: pytest.FixtureRequest) -> Iterator[Engine]:
    made: Engine
    if request.param == "in-process":
        made = InProcessEngine()
    else:
        made = PoolEngine(1 if "one" in request.param else 2)
    yield made
    made.close()


def test_results_keep_the_order_of_their_items(engine: Engine) -> None:
    assert list(engine.map(slow_when_even, range(10))) == list(range(10))


def test_an_engine_serves_several_stages(engine: Engine) -> None:
    first = list(engine.map(double, range(5)))
    assert list(engine.map(double, first)) == [0, 4, 8, 12, 16]  # type: ignore[arg-type]


def test_nothing_in_nothing_out(engine: Engine) -> None:
    assert list(engine.map(double, [])) == []


def test_queries_join_and_order(engine: Engine) -> None:
    found = engine.query(
        "SELECT l.name, r.amount FROM l JOIN r ON l.id = r.id ORDER BY l.name, r.amount",
        {"l": {"id": [1, 2], "name": ["b", "a"]}, "r": {"id": [1, 2, 2], "amount": [5, 9, 7]}},
    )
    assert found == {"name": ["a", "a", "b"], "amount": [7, 9, 5]}


def test_a_query_over_empty_tables_gives_empty_columns(engine: Engine) -> None:
    assert engine.query("SELECT id FROM l ORDER BY id", {"l": {"id": []}}) == {"id": []}


def test_items_are_drawn_as_they_are_needed() -> None:
    drawn: list[int] = []

    def items() -> Iterator[int]:
        for number in range(1000):
            drawn.append(number)
            yield number

    pool = PoolEngine(1)
    results = pool.map(double, items())
    assert next(results) == 0
    assert len(drawn) < 100
    results.close()  # type: ignore[attr-defined]
    pool.close()


def test_a_hanging_item_is_stopped_and_the_others_are_done() -> None:
    pool = PoolEngine(2, seconds=1.0)
    results = list(pool.map(hang_on_three, range(6)))
    assert isinstance(results[3], Failure)
    assert results[3].kind == "time-limit"
    assert [r for r in results if not isinstance(r, Failure)] == [0, 1, 2, 4, 5]
    pool.close()


def test_a_crashing_item_is_reported_and_the_others_are_done() -> None:
    pool = PoolEngine(2)
    results = list(pool.map(die_on_three, range(6)))
    assert isinstance(results[3], Failure)
    assert results[3].kind == "worker-died"
    assert [r for r in results if not isinstance(r, Failure)] == [0, 1, 2, 4, 5]
    pool.close()


def test_a_bug_comes_up_with_the_workers_traceback() -> None:
    pool = PoolEngine(2)
    with pytest.raises(WorkerBug, match="bug_on_three"):
        list(pool.map(bug_on_three, range(6)))
    assert list(pool.map(double, [1])) == [2], "the pool stays usable"
    pool.close()
