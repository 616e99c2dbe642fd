"""Intervals of figures that are quotients of sums."""

from collections.abc import Sequence

from bench.intervals import quotient_interval


def share(sums: Sequence[float]) -> float | None:
    return sums[0] / sums[1] if sums[1] else None


def test_an_interval_holds_the_figure_and_is_the_same_at_every_run() -> None:
    rows = [[1.0, 2.0], [0.0, 3.0], [4.0, 4.0], [2.0, 3.0]] * 5
    low, high = quotient_interval(rows, share) or (0, 0)
    assert 0 < low < share([35.0, 60.0]) < high < 1  # type: ignore[operator]
    assert [low, high] == quotient_interval(rows, share)


def test_long_pages_weigh_more() -> None:
    even = quotient_interval([[1.0, 1.0], [0.0, 1.0]] * 10, share)
    heavy = quotient_interval([[9.0, 9.0], [0.0, 1.0]] * 10, share)
    assert even is not None
    assert heavy is not None
    assert heavy[0] > even[0]


def test_pages_alike_leave_no_room() -> None:
    assert quotient_interval([[1.0, 4.0]] * 3, share) == [0.25, 0.25]


def test_nothing_to_divide_by() -> None:
    assert quotient_interval([], share) is None
    assert quotient_interval([[0.0, 0.0]], share) is None
