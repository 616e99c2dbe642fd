"""Values of times: their bounds, and counting between them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collatio.records.annotated import Counted
from collatio.text.holidays import easter, holiday
from collatio.text.timex import around, bounds_of, period, shifted


@pytest.mark.parametrize(
    ("timex", "first", "last"),
    [
        ("2031-02", "2031-02-01", "2031-02-28"),
        ("2031-W01", "2030-12-30", "2031-01-05"),
        ("2031-W19-WE", "2031-05-10", "2031-05-11"),
        ("2031-WI", "2031-12-01", "2032-02-29"),
        ("2031-Q4", "2031-10-01", "2031-12-31"),
        ("2031-H1", "2031-01-01", "2031-06-30"),
        ("199X", "1990-01-01", "1999-12-31"),
        ("18", "1800-01-01", "1899-12-31"),
        ("2031-05-15TNI", "2031-05-15", "2031-05-15"),
    ],
)
def test_values_have_their_first_and_last_day(timex: str, first: str, last: str) -> None:
    assert bounds_of(timex) == (date.fromisoformat(first), date.fromisoformat(last))


@pytest.mark.parametrize("timex", ["P2W", "PAST_REF", "XXXX-05-15", "2031-02-30", "2031-W60", ""])
def test_what_no_calendar_has_is_without_bounds(timex: str) -> None:
    assert bounds_of(timex) is None


def test_moving_by_months_stays_in_the_month() -> None:
    assert shifted(date(2031, 1, 31), "M", 1) == date(2031, 2, 28)
    assert shifted(date(9999, 1, 1), "C", 1) is None


def test_the_nearest_one_lies_on_both_sides() -> None:
    assert around(Counted("W", None, "4"), date(2031, 5, 16)) == ("2031-05-15", "2031-05-22")
    assert around(Counted("Y", None, "02-29"), date(2031, 5, 16)) == ("2028-02-29", "2032-02-29")
    assert around(Counted("M", None, "13/5"), date(2031, 5, 16)) == ("2030-12-13", "2031-06-13")


@pytest.mark.parametrize(
    ("rule", "year", "day"),
    [
        ("easter", 2018, "2018-04-01"),
        ("easter+1", 2024, "2024-04-01"),
        ("11/4/4+1", 2010, "2010-11-26"),
        ("5/-1/1", 2023, "2023-05-29"),
        ("12-25", 2031, "2031-12-25"),
    ],
)
def test_holidays_follow_their_rules(rule: str, year: int, day: str) -> None:
    assert holiday(rule, year) == date.fromisoformat(day)


def test_a_rule_that_is_none_is_a_mistake_of_ours() -> None:
    with pytest.raises(ValueError, match="no rule"):
        holiday("sometime", 2031)


@given(st.integers(1583, 4000))
def test_easter_is_a_sunday_of_spring(year: int) -> None:
    found = easter(year)
    assert found.isoweekday() == 7
    assert date(year, 3, 22) <= found <= date(year, 4, 25)


@given(st.dates(date(1200, 1, 1), date(2100, 1, 1)), st.sampled_from("DWMQSYEC"))
def test_a_day_lies_in_its_periods(day: date, unit: str) -> None:
    bounds = bounds_of(period(day, unit))
    assert bounds is not None
    assert bounds[0] <= day <= bounds[1]
