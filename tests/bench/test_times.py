"""How times are scored: what counts as right, and texts of separate words put together again."""

from __future__ import annotations

import pytest
from bench.times import Page, days_alone, f1, normal, right
from bench.times_cases import Case
from bench.times_found import Told, find

from bench import times


def test_a_value_counts_once_and_only_where_it_overlaps() -> None:
    gold = [Told(0, 6, "2031-05-14"), Told(10, 16, "2031-5-7")]
    assert right(gold, [Told(3, 8, "2031-05-14"), Told(11, 12, "2031-05-07")], valued=True) == 2
    assert right(gold, [Told(3, 12, "2031-05-14")], valued=True) == 1
    assert right(gold, [Told(3, 12, "2031-05-15")], valued=True) == 0
    assert right(gold, [Told(20, 22, "2031-05-14")], valued=False) == 0


def test_figures_of_one_digit_are_read_as_two() -> None:
    assert normal("2031-5-7T12:00") == "2031-05-07T12:00"
    assert normal("2031-W19-WE") == "2031-W19-WE"


def test_f1_is_between_precision_and_recall() -> None:
    assert f1([2.0, 4.0, 2.0]) == 4 / 6
    assert f1([0.0, 0.0, 0.0]) is None


def test_a_case_passes_to_the_unit_that_its_words_count_in() -> None:
    text = "I will leave in two months."
    case = Case(
        1, "relative date", text, ((Told(13, 26, ""), ("2018-09-05",)),), find(text, "2018-07-05"), ()
    )
    assert case.passes(case.ours)
    assert not case.passes(find(text, "2018-08-05"))
    assert not case.passes(())


@pytest.mark.parametrize(
    ("words", "value", "passes"),
    [
        ("the third of June 2031", "2031-06", False),
        ("the third of June 2031", "2031-06-03", True),
        ("the 3rd of this month", "2031-06", False),
        ("Tuesday in two weeks", "2031-W23", False),
        ("tomorrow", "2031-06", False),
        ("in two weeks", "2031-W23", True),
        ("in two weeks", "2031-06", False),
        ("in two years", "2031", True),
        ("in two years", "2032", False),
    ],
)
def test_a_coarser_value_passes_only_where_the_words_name_no_day(
    words: str, value: str, passes: bool
) -> None:
    gold = ((Told(0, len(words), ""), ("2031-06-03",)),)
    case = Case(1, "relative date", words, gold, (), ())
    assert case.passes([Told(0, len(words), value)]) is passes


def test_days_alone_leave_out_what_was_found_on_other_labels() -> None:
    gold = (Told(0, 5, "2031-06-03"), Told(10, 15, "2031-06"))
    found = (
        Told(0, 5, "2031-06-03"),
        Told(10, 15, "2031-06-09"),
        Told(20, 22, "P2W"),
        Told(30, 32, "2031-06-04"),
    )
    days = days_alone(Page("a", "", gold, found, ()))
    assert (days.gold, days.ours) == (gold[:1], (found[0], found[3]))


def test_without_the_public_sets_nothing_is_said_to_be_measured(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(times, "shared", lambda: None)
    assert times.main([]) == 1
