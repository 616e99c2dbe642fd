"""Another bearer of a surname who comes up later, and sons named like their fathers."""

from __future__ import annotations

import pytest

from collatio.annotate.article import annotate
from tests.builders import article


def names(*blocks: str) -> dict[str, int]:
    """The entities of an article with how often each is named."""
    found = annotate(article("A", *blocks)).entities
    return {one.name: sum(m.form == "name" for m in one.mentions) for one in found}


_BEFORE = ("President Lund left on Monday.", "Lund said that he was glad.", "Later Lund went home.")


@pytest.mark.parametrize(
    "late",
    [
        "The minister met Clara Lund there.",
        "He came with his wife, Clara Lund.",
        "President Lund and Clara Lund received him.",
        "There stood his son, Omar Lund.",
        "There stood Omar Lund Jr. too.",
    ],
)
def test_a_full_name_after_the_surname_was_used_is_another_bearer(late: str) -> None:
    found = names(*_BEFORE, late, "Lund said no.")
    assert found["Lund"] >= 4


@pytest.mark.parametrize(
    "late", ["That was how Omar Lund saw it.", "The minister saw President Omar Lund there."]
)
def test_a_full_name_that_agrees_with_the_surname_is_the_same(late: str) -> None:
    assert names(*_BEFORE, late, "Lund said no.") == {"Omar Lund": 5}


def test_mr_never_goes_to_a_womans_name() -> None:
    assert names("Clara Lund sat down.", "Mr. Lund said no.") == {"Clara Lund": 1, "Lund": 1}


def test_the_next_paragraph_may_write_out_the_name_of_the_lede() -> None:
    found = names("Adisu said on Monday that it rained.", "Rahel Adisu, the mayor, was glad.")
    assert found == {"Rahel Adisu": 2}


def test_a_son_is_never_his_father() -> None:
    found = names("Omar Lund met Omar Lund Jr. in town.", "Lund said no. Lund Jr. said yes.")
    assert found == {"Omar Lund": 2, "Omar Lund Jr": 2}


def test_a_son_who_is_introduced_first_is_called_by_the_surname() -> None:
    assert names("Omar Lund Jr. left.", "Lund said no.") == {"Omar Lund Jr": 2}
