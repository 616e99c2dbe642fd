"""How times are scored: what counts as right, and texts of separate words put together again."""

from __future__ import annotations

from bench.times import f1, normal, right, together
from bench.times_cases import Case
from bench.times_found import Told, find


def test_a_text_of_separate_words_is_put_together_and_led_back() -> None:
    text = "It fell at 3 : 33 a . m . , a 26 - year - old said ( on Monday ) ."
    whole, places = together(text)
    assert "3:33 a." in whole
    assert "26-year-old" in whole
    assert "(on Monday)." in whole
    assert [text[place] for place in places[:-1]] == list(whole)


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
