from __future__ import annotations

import pytest

from collatio.text.naming.given import heads, relation
from collatio.text.naming.likeness import likeness
from collatio.text.naming.phones import is_open, phones


@pytest.mark.parametrize(
    ("near", "far"),
    [
        (("Qaani", "Ghaani"), ("Qaani", "Qalani")),
        (("محمود", "Mahmoud"), ("محمود", "Mohammed")),
        (("Хрущов", "Chruschtschow"), ("Хрущов", "Chruzow")),
        (("حرب", "Harb"), ("حرب", "Harbi")),
        (("Лусин", "Lusin"), ("Лусин", "Lushin")),
        (("יצחק", "Yitzhak"), ("יצחק", "Yaakov")),
    ],
)
def test_spellings_are_nearer_than_other_words(near: tuple[str, str], far: tuple[str, str]) -> None:
    assert likeness(*near) > likeness(*far) + 0.05


def test_the_same_letters_are_one_and_nothing_in_common_is_nothing() -> None:
    assert likeness("Weber", "Weber") == 1
    assert likeness("Weber", "Oskarsen") == 0
    assert likeness("", "Weber") == 0


def test_scripts_that_leave_vowels_out_are_marked() -> None:
    assert is_open(phones("محمد"))
    assert is_open(phones("משה"))
    assert not is_open(phones("Москва"))


@pytest.mark.parametrize(
    ("one", "other", "told"),
    [
        ("Bill", "William", "short"),
        ("Mohammed", "محمد", "spelling"),
        ("Саша", "Aleksandr", "short"),
        ("Volodymyr", "Vladimir", "national"),
        ("Maria", "Mario", "other"),
        ("Maria", "Xqzt", None),
    ],
)
def test_given_names_that_are_known(one: str, other: str, told: str | None) -> None:
    assert relation(one, other) == told
    assert relation(other, one) == told


def test_a_short_form_may_stand_for_several() -> None:
    assert {"alexander", "alexandra"} <= set(heads("Sasha"))
