from __future__ import annotations

import random

from hypothesis import given
from hypothesis import strategies as st

from collatio.collate.apparatus.align import Wording, align
from collatio.collate.apparatus.segments import Segment, segments, words_at
from collatio.collate.tellingwords import TELLING, worth
from collatio.text.terms import words

SENTENCE = (
    "we shall keep the sea lane open for as long as your cranes can lift a crate in the northern harbour"
)
WORDS = st.sampled_from(sorted(set(SENTENCE.split())))
WORDINGS = st.lists(st.lists(WORDS, min_size=1, max_size=12).map(tuple), min_size=1, max_size=6)


def wording(text: str) -> Wording:
    return tuple(word.folded for word in words(text))


def is_telling(word: str) -> bool:
    return worth(word, "en") == TELLING


def reading_table(*texts: str) -> list[list[str]]:
    """Each place of the aligned texts as the words each text has there."""
    table = align([wording(text) for text in texts], "en")
    return [[" ".join(part) for part in words_at(table, s)] for s in segments(table, is_telling)]


@given(WORDINGS)
def test_every_word_of_every_wording_stands_once_and_in_order(wordings: list[Wording]) -> None:
    table = align(wordings, "en")
    for row, one in enumerate(wordings):
        placed = [column[row] for column in table.columns if column[row] is not None]
        assert placed == list(range(len(one)))
    assert all(any(index is not None for index in column) for column in table.columns)


@given(WORDINGS, st.randoms(use_true_random=False))
def test_the_table_does_not_depend_on_the_order_of_wordings(
    wordings: list[Wording], rng: random.Random
) -> None:
    order = list(range(len(wordings)))
    rng.shuffle(order)
    table = align(wordings, "en")
    shuffled = align([wordings[at] for at in order], "en")
    assert [tuple(column[at] for at in order) for column in table.columns] == list(shuffled.columns)


@given(WORDINGS)
def test_places_hold_all_columns_and_hide_no_agreement(wordings: list[Wording]) -> None:
    table = align(wordings, "en")
    found = segments(table, is_telling)
    assert [at for s in found for at in range(s.first, s.last + 1)] == list(range(len(table.columns)))
    for row, one in enumerate(wordings):
        assert sum((words_at(table, segment)[row] for segment in found), ()) == one


@given(st.lists(WORDS, min_size=1, max_size=15).map(tuple), st.integers(2, 5))
def test_equal_wordings_are_one_place(one: Wording, count: int) -> None:
    table = align([one] * count, "en")
    assert segments(table, is_telling) == (Segment(0, len(one) - 1),)


@given(st.lists(WORDS, min_size=4, max_size=12, unique=True), st.data())
def test_a_clipped_wording_lies_on_its_fuller_one(full: list[str], data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(full) - 2))
    end = data.draw(st.integers(start + 2, len(full)))
    table = align([tuple(full), tuple(full[start:end])], "en")
    assert len(table.columns) == len(full)


def test_two_translations() -> None:
    assert reading_table(
        "We shall do everything necessary in this historic struggle",
        "we shall do whatever it takes in this historic struggle",
        "whatever it takes",
    ) == [
        ["we shall do", "we shall do", ""],
        ["everything necessary", "whatever it takes", "whatever it takes"],
        ["in this historic struggle", "in this historic struggle", ""],
    ]


def test_forms_of_one_word_stand_opposite_each_other() -> None:
    assert reading_table("a historic harbour festival", "a historical harbour festival") == [
        ["a", "a"],
        ["historic", "historical"],
        ["harbour festival", "harbour festival"],
    ]


def test_what_one_page_adds_is_a_place_of_its_own() -> None:
    assert reading_table("brave fishermen stood firm", "very brave fishermen stood firm") == [
        ["", "very"],
        ["brave fishermen stood firm", "brave fishermen stood firm"],
    ]


def test_a_lone_common_word_does_not_part_a_variant() -> None:
    assert reading_table(
        "they failed behind him to conquer Brenning", "they failed beside it to dominate Brenning"
    ) == [
        ["they failed", "they failed"],
        ["behind him to conquer", "beside it to dominate"],
        ["brenning", "brenning"],
    ]


def test_unrelated_wordings_are_not_torn_together_by_small_words() -> None:
    table = reading_table("the mayor of Osterby danced", "the price of herring fell")
    assert ["mayor of osterby danced", "price of herring fell"] in table or [
        "the mayor of osterby danced",
        "the price of herring fell",
    ] in table


def test_an_editors_words_stand_opposite_nothing() -> None:
    table = align([("keep", "the", "lane", "open"), ("keep", "[the", "[strait", "lane", "open")], "en")
    assert [words_at(table, s) for s in segments(table, is_telling)] == [
        (("keep",), ("keep",)),
        (("the",), ()),
        ((), ("[the", "[strait")),
        (("lane", "open"), ("lane", "open")),
    ]


def test_a_break_parts_a_place() -> None:
    table = align([wording("we will stay, we will fight")] * 2, "en")
    assert [s.last for s in segments(table, is_telling, frozenset({(1, 3)}))] == [2, 5]


def test_fifty_wordings_are_aligned_in_time() -> None:
    base = SENTENCE.split()
    rng = random.Random(7)
    wordings = [tuple(w for w in base if rng.random() > 0.2) for _ in range(50)]
    table = align(wordings, "en")
    assert len(table.columns) <= len(base) + 5


def test_small_words_alone_do_not_set_words_opposite_each_other() -> None:
    table = reading_table(
        "Brenning knows that we stand by the promise of old that unites the harbour",
        "Brenning knows that our pledge and the debt of blood and salt unites the harbour",
        "Brenning knows that our oath and the duty unites the harbour",
    )
    assert table[0] == ["brenning knows that"] * 3
    assert table[-1] == ["unites the harbour"] * 3
    assert ["stand", "pledge", "oath"] not in table
    assert len(table) == 3
