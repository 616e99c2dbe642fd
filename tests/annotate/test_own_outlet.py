"""A page is not its own parent, and a paper's name does not swallow the name behind it."""

from __future__ import annotations

import pytest

from collatio.annotate.article import annotate
from tests.builders import article


@pytest.mark.parametrize(
    "words",
    [
        "In the letter, a copy of which has been seen by the Courier, Ana Ruiz said the mine would close.",
        "The mine will close, Ana Ruiz told the Harbour Courier on Monday.",
        "The mine will close, Ana Ruiz told the Courier on Monday.",
    ],
)
def test_the_pages_own_outlet_is_no_parent(words: str) -> None:
    assert annotate(article("The Harbour Courier", words)).citations == ()


def test_a_common_word_takes_the_name_behind_it() -> None:
    found = annotate(article("The Harbour Courier", "The mine will close, said the broadcaster Radio Nine."))
    told = annotate(article("The Harbour Courier", "Ana Ruiz told the broadcaster, Channel Nine, on Monday."))
    assert {one.parent for one in (*found.citations, *told.citations)} <= {"Radio Nine", "Channel Nine"}
    assert [one.parent for one in told.citations] == ["Channel Nine"]
