"""Languages as data: found by code, well-formed, and honest about what is missing."""

from __future__ import annotations

import dataclasses

import pytest

from collatio.lang import language
from collatio.lang.agencies import agency_of, outlet_of
from collatio.lang.base import Cues, Grammar, NameWords, phrases

KNOWN = ["ar", "de", "en", "es", "fa", "fr", "ru"]


@pytest.mark.parametrize("code", KNOWN)
def test_a_known_language_reads_cues(code: str) -> None:
    assert language(code).code == code
    assert language(code).reads_cues


@pytest.mark.parametrize("code", KNOWN)
def test_lists_are_in_lower_case(code: str) -> None:
    known = language(code)
    for record in (known.cues, known.names, known.marks, known.grammar, known.citing):
        for field in dataclasses.fields(record):
            value = getattr(record, field.name)
            if isinstance(value, frozenset):
                assert all(word == word.lower() for word in value), field.name


@pytest.mark.parametrize("code", KNOWN)
def test_participles_and_hearers_are_cues_too(code: str) -> None:
    cues = language(code).cues
    assert cues.participles <= cues.verbs
    assert cues.hearers <= cues.verbs


def test_a_region_does_not_hide_the_language() -> None:
    assert language("en-GB") is language("en_US")


def test_an_unknown_language_is_empty_and_bears_its_name() -> None:
    found = language("sw")
    assert (found.name, found.reads_cues, found.capitals) == ("Swahili", False, True)
    assert (found.cues, found.names, found.grammar) == (Cues(), NameWords(), Grammar())
    assert language("he").capitals is False
    assert language("zh").spaced is False


def test_a_page_without_language_gets_an_empty_one() -> None:
    assert language(None).name == "an unknown language"


def test_longer_expressions_come_first() -> None:
    assert phrases("as\nas quoted by\nas told") == (("as", "quoted", "by"), ("as", "told"), ("as",))


@pytest.mark.parametrize(
    ("name", "agency"),
    [
        ("Reuters", "Reuters"),
        ("REUTERS", "Reuters"),
        ("Islamic Republic News Agency", "IRNA"),
        ("the Associated Press", "AP"),
        ("رويترز", "Reuters"),
        ("ТАСС", "TASS"),
        ("map", None),
        ("a map", None),
        ("Nordlys", None),
    ],
)
def test_an_agency_has_one_name(name: str, agency: str | None) -> None:
    assert agency_of(name) == agency


def test_an_outlet_has_one_name() -> None:
    assert outlet_of("al-Mayadeen") == outlet_of("Al Mayadeen") == "Al Mayadeen"
    assert outlet_of("the mayor") is None
