from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collatio.text.terms import bare, fold, number_value, numbers, words


def test_words_keep_their_places_and_their_apostrophes() -> None:
    text = "The ‘Lantern’ wasn’t lit — at 1,200.50 face-to-face."
    found = list(words(text))
    assert [w.folded for w in found] == [
        "the",
        "lantern",
        "wasn't",
        "lit",
        "at",
        "1,200.50",
        "face",
        "to",
        "face",
    ]
    assert all(text[w.start : w.end] == w.text for w in found)


def test_scripts_without_spaces_are_read_by_character() -> None:
    assert [w.text for w in words("港口协定 signed")] == ["港", "口", "协", "定", "signed"]


def test_a_joiner_is_part_of_a_persian_word() -> None:
    assert [w.text for w in words("می\u200cگوید که")] == ["می\u200cگوید", "که"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Été", "ete"),
        ("Straße", "strasse"),
        ("كتاب", "کتاب"),
        ("don’t", "DON'T"),
        ("١٢", "12"),
        ("مسئول", "مسیول"),
        ("آب", "اب"),
        ("ﻱ", "ی"),
    ],
)
def test_folding(one: str, other: str) -> None:
    assert fold(one) == fold(other)


def test_possessives() -> None:
    assert bare(fold("Harbour’s")) == "harbour"


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("1,200", "1200"),
        ("1.200", "1200"),
        ("11 000", "11000"),
        ("11\u202f000", "11000"),
        ("2,5", "2.5"),
        ("2.50", "2.50"),
        ("1.234.567,8", "1234567.8"),
        ("۱۲۰۰", "1200"),
        ("007", "7"),
        ("0", "0"),
        ("17.11.2023", "17.11.2023"),
    ],
)
def test_numbers_are_read_alike_however_they_are_written(written: str, value: str) -> None:
    assert number_value(written) == value
    text = f"some {written} men"
    assert [(n.value, text[n.start : n.end]) for n in numbers(text)] == [(value, written)]


def test_figures_inside_names_are_no_numbers() -> None:
    assert [n.value for n in numbers("an F16 and 30kg, 12 of them.")] == ["30", "12"]


@given(st.text())
def test_every_word_stands_where_it_says(text: str) -> None:
    end = 0
    for word in words(text):
        assert text[word.start : word.end] == word.text
        assert word.start >= end
        end = word.end
    for number in numbers(text):
        assert text[number.start : number.end]
        assert number.value


def test_every_character_is_folded_as_far_as_it_goes() -> None:
    again = [chr(code) for code in range(0x10000) if fold(fold(chr(code))) != fold(chr(code))]
    assert again == []


@given(st.text(max_size=12))
def test_folding_twice_is_folding_once(word: str) -> None:
    assert fold(fold(word)) == fold(word)


@pytest.mark.parametrize(
    "hostile", ["a'" * 100_000, "1," * 100_000, "1 111" * 50_000, "'" * 200_000, "à" * 100_000]
)
def test_hostile_text_is_read_in_linear_time(hostile: str) -> None:
    started = time.process_time()
    list(words(hostile))
    list(numbers(hostile))
    assert time.process_time() - started < 3
