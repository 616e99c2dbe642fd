"""Names that might be meant are told only where a page points at somebody it could name."""

from __future__ import annotations

from dataclasses import replace

import pytest

from collatio.collate.said.sources import without_guesses
from collatio.records.annotated import Candidate, Party
from tests.builders import article
from tests.collate.pages import story_of
from tests.finding import annotated, place, said

NAMES = {"e-orwen": "Daniel Orwen", "e-ruth": "Ruth Orwen", "e-tal": "Mira Tal"}
ALL = tuple(Candidate(entity, 0.3) for entity in NAMES)


def told(sentence: str, speaker: str, language: str = "en") -> list[str]:
    """The entities that might be meant by ``speaker`` in a sentence that quotes “the gate is shut”."""
    made = replace(article("A", sentence), language=language)
    party = Party(None, None, place(made, speaker), 0.3, "nobody is named", ALL)
    quotation = replace(said(made, "the gate is shut"), speaker=party)
    kept = without_guesses(quotation, made, NAMES).speaker
    assert kept is not None
    return [one.entity for one in kept.candidates]


@pytest.mark.parametrize(
    "speaker",
    [
        "an official",
        "An official who asked not to be named",
        "one aide",
        "One user",
        "two aides",
        "a source close to Orwen",
        "sources close to Orwen",
        "the source",
        "her colleague",
        "officials",
        "Orwen's lawyer",
        "some in the village",
        "a friend of Mira Tal",
    ],
)
def test_whom_a_page_leaves_unnamed_gets_no_names(speaker: str) -> None:
    assert told(f"{speaker} said “the gate is shut” on Monday.", speaker) == []


@pytest.mark.parametrize("speaker", ["the minister", "The minister", "she", "He", "that clerk"])
def test_who_was_met_before_might_be_several(speaker: str) -> None:
    assert told(f"{speaker} said “the gate is shut” on Monday.", speaker) == list(NAMES)


@pytest.mark.parametrize("speaker", ["Orwen", "Mr Orwen", "Minister Orwen"])
def test_a_name_might_be_its_bearers(speaker: str) -> None:
    assert told(f"{speaker} said “the gate is shut”.", speaker) == ["e-orwen", "e-ruth"]


def test_a_clause_behind_the_words_keeps_the_name_back() -> None:
    sentence = "The officer, who spoke on condition of anonymity, said “the gate is shut”."
    assert told(sentence, "The officer") == []
    assert told("The officer said “the gate is shut”. Anonymity was offered.", "The officer") == list(NAMES)


@pytest.mark.parametrize(
    ("language", "speaker", "names"),
    [
        ("de", "die Ministerin", list(NAMES)),
        ("de", "eine Beamtin", []),
        ("fr", "l’adjoint", list(NAMES)),
        ("fr", "un proche", []),
        ("es", "la fuente", []),
        ("ru", "Орвен", []),
        ("xx", "the minister", []),
    ],
)
def test_other_languages(language: str, speaker: str, names: list[str]) -> None:
    assert told(f"{speaker} “the gate is shut”", speaker, language) == names


def test_the_story_holds_no_such_names() -> None:
    made = article("A", "Mira Tal came. An official said “the gate is shut”.")
    quotation = said(made, "the gate is shut")
    found = annotated(made, quotations=[quotation], people=["Mira Tal"])
    party = Party(None, None, place(made, "An official"), 0.3, "", (Candidate(found.entities[0].id, 0.3),))
    story = story_of([replace(found, quotations=(replace(quotation, speaker=party),))])
    speaker = story.quotations[0].speaker
    assert speaker is not None
    assert speaker.candidates == ()
    assert speaker.passage == party.passage
