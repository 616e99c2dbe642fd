from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collatio.text.naming.inside import same_part, same_person
from collatio.text.naming.match import match_names

_NAMES = st.text("abcdefgh ’'-قنی Каи", max_size=20)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Esmail Qaani", "Ghaani", True),
        ("Esmail Qaani", "Qaani", True),
        ("General Qa’ani’s", "Qaani", True),
        ("E. Qaani", "Esmaeil Qa’ani", True),
        ("Esmail", "Esmail Qaani", False),  # a given name alone is nobody's
        ("G. Lund", "Jeb Lund", False),
        ("George Lund", "Jeb Lund", False),
        ("Cohn", "Qaani", False),
        ("Mohammed al-Deif", "Deif", True),
        ("John Smith Jr.", "John Smith", True),
        ("Amir-Abdollahian", "امیرعبداللهیان", True),
        ("Teodár Vaškorin", "Teodar Vashkorin", True),
        ("Chan", "Chan Mei-ying", True),  # the family's name stands first
        ("Tom Bell", "Thomas Bell", True),
        ("", "Qaani", False),
        ("123", "Qaani", False),
        ("", "", False),
    ],
)
def test_whether_two_names_of_an_article_may_be_one_persons(one: str, other: str, same: bool) -> None:
    assert same_person(one, other) is same
    assert same_person(other, one) is same


def test_a_part_alone() -> None:
    assert same_part("Deif", "Dayf")
    assert not same_part("Kahn", "Qaani")
    assert same_part("قاآنی", "Qaani")
    assert same_part("Tom", "Thomas", "given")
    assert not same_part("Tom", "Thomas"), "no family is called Thomas for short"
    assert not same_part("Tom Bell", "Tom Bell"), "two words are no part"


@given(_NAMES, _NAMES)
def test_sameness_has_no_direction(one: str, other: str) -> None:
    assert same_person(one, other) == same_person(other, one)


@given(_NAMES, _NAMES)
def test_who_are_two_across_pages_are_two_in_an_article(one: str, other: str) -> None:
    if match_names(one, other).verdict == "different":
        assert not same_person(one, other)
