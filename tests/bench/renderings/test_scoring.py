from __future__ import annotations

import random

from bench.renderings.scoring import Links, b_cubed, links
from hypothesis import given
from hypothesis import strategies as st

WORDS = st.lists(st.sampled_from(["we", "will", "not", "bow", "yield", "to", "them"]), min_size=1, max_size=8)


def scored(words: list[list[str]], gold: list[list[int]], answer: list[list[int]]) -> Links:
    found = Links()
    found.add(words, gold, answer)
    return found


def test_equal_words_of_a_unit_answer_each_other_and_the_rest_the_rest() -> None:
    found = links(["we", "will", "not", "bow"], ["they", "will", "not", "yield", "now"], [1] * 4, [1] * 5)
    assert found == {0: frozenset({0, 3, 4}), 1: frozenset({1}), 2: frozenset({2}), 3: frozenset({0, 3, 4})}


def test_a_word_said_twice_answers_in_order() -> None:
    assert links(["no", "no"], ["no", "no"], [1, 1], [1, 1]) == {0: frozenset({0}), 1: frozenset({1})}


def test_gold_is_its_own_best_answer() -> None:
    words = [["we", "will", "not", "bow"], ["the", "nation", "would", "not", "yield"]]
    gold = [[1, 2, 3, 3], [1, 1, 2, 3, 3]]
    found = scored(words, gold, gold)
    assert (found.precision, found.recall, found.f1) == (1.0, 1.0, 1.0)


def test_all_in_one_place_finds_all_and_is_seldom_right() -> None:
    words = [["bow", "soon"], ["yield", "early"]]
    found = scored(words, [[1, 2], [1, 2]], [[0, 0], [0, 0]])
    assert (found.precision, found.recall) == (0.5, 1.0)


def test_nothing_aligned_is_never_wrong_and_finds_nothing() -> None:
    found = scored([["bow"], ["yield"]], [[1], [1]], [[1], [2]])
    assert (found.precision, found.recall, found.f1) == (1.0, 0.0, 0.0)


@given(WORDS, WORDS, st.data())
def test_cutting_a_run_of_equal_words_changes_nothing(
    one: list[str], other: list[str], data: st.DataObject
) -> None:
    rng = random.Random(data.draw(st.integers(0, 999)))
    gold = [[rng.randint(0, 3) for _ in one], [rng.randint(0, 3) for _ in other]]
    shared = ["hold", "fast"]
    words = [shared + one, shared + other]
    rows = [[8, 8, *gold[0]], [8, 8, *gold[1]]]
    whole, cut = [[9, 9, *gold[0]], [9, 9, *gold[1]]], [[9, 10, *gold[0]], [9, 10, *gold[1]]]
    assert scored(words, rows, whole).f1 == scored(words, rows, cut).f1


def test_b_cubed_of_a_group_too_large() -> None:
    gold, answer = {"a": 1, "b": 1, "c": 2}, {"a": 0, "b": 0, "c": 0}
    precision, recall, _ = b_cubed(gold, answer)
    assert (round(precision, 3), recall) == (round((2 / 3 + 2 / 3 + 1 / 3) / 3, 3), 1.0)
