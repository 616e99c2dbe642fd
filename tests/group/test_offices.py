from __future__ import annotations

import pytest

from collatio.group.offices import offices
from collatio.records.annotated import Role
from tests.builders import article
from tests.finding import place


def words_of(office: str, language: str | None) -> set[str]:
    """The telling words of an office on a page in ``language``."""
    made = article("A", f"Of {office}.", language=language)
    return set(offices([Role(office, place(made, office))], language))


@pytest.mark.parametrize(
    ("office", "language", "telling"),
    [
        ("head of the harbour board", "en", {"head", "harbour", "board"}),
        ("head of the harbour board", None, {"head", "harbour", "board"}),
        ("Referentin über Hafenbau", "de-AT", {"referentin", "hafenbau"}),
        ("Referentin über Hafenbau", "en", {"referentin", "uber", "hafenbau"}),
        ("head of the lake", "xx", {"head", "lake"}),  # its everyday words are not known
    ],
)
def test_everyday_words_of_the_pages_language_tell_nothing(
    office: str, language: str | None, telling: set[str]
) -> None:
    assert words_of(office, language) == telling


def test_a_short_word_tells_more_where_vowels_are_not_written() -> None:
    assert len(words_of("ملك", "ar")) == 1
    assert words_of("aid", "en") == set()


def test_the_first_place_stands_with_a_word() -> None:
    made = article("A", "The pilot.", "A harbour pilot.")
    roles = [Role("pilot", place(made, "pilot")), Role("harbour pilot", place(made, "harbour pilot"))]
    assert {word: p.exact for word, p in offices(roles, "en").items()} == {
        "pilot": "pilot",
        "harbour": "harbour pilot",
    }
