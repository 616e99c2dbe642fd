"""Names that might be meant are told only where a page points at somebody it could name."""

from __future__ import annotations

from dataclasses import replace

import pytest

from collatio.annotate.layout import lay_out
from collatio.annotate.unguessed import Unguessed
from collatio.lang import language
from collatio.records.annotated import Candidate, Entity, EntityKind, Party
from tests.annotate.reported.readers import only, quotations
from tests.builders import article
from tests.finding import place

NAMES = {"e-orwen": "Daniel Orwen", "e-ruth": "Ruth Orwen", "e-tal": "Mira Tal"}
ALL = tuple(Candidate(entity, 0.3) for entity in NAMES)


def told(sentence: str, speaker: str, code: str = "en", kind: EntityKind = "person") -> list[str]:
    """The entities that might be meant by ``speaker`` in a sentence."""
    made = replace(article("A", sentence), language=code)
    held = {one: Entity(one, name, kind, (name,), (), ()) for one, name in NAMES.items()}
    party = Party(None, None, place(made, speaker), 0.3, "nobody is named", ALL)
    kept = Unguessed(lay_out(made, language(code)), held.get).without(party)
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
        "the justices",
        "the administration of the town",
        "The farmers in the valley",
    ],
)
def test_whom_a_page_leaves_unnamed_gets_no_names(speaker: str) -> None:
    assert told(f"{speaker} said “the gate is shut” on Monday.", speaker) == []


@pytest.mark.parametrize("speaker", ["the minister", "The minister", "she", "He", "that clerk", "the boss"])
def test_who_was_met_before_might_be_several(speaker: str) -> None:
    assert told(f"{speaker} said “the gate is shut” on Monday.", speaker) == list(NAMES)


def test_a_body_might_be_several_people() -> None:
    assert told("The justices left.", "The justices", kind="group") == list(NAMES)


@pytest.mark.parametrize("speaker", ["Orwen", "Mr Orwen", "Minister Orwen"])
def test_a_name_might_be_its_bearers(speaker: str) -> None:
    assert told(f"{speaker} said “the gate is shut”.", speaker) == ["e-orwen", "e-ruth"]


def test_those_who_speak_together_are_all_named() -> None:
    assert told("Both Daniel Orwen and Mira Tal left.", "Both Daniel Orwen and Mira Tal") == list(NAMES)


@pytest.mark.parametrize(
    ("speaker", "names"), [("Top officer", list(NAMES)), ("An officer", []), ("Officials", [])]
)
def test_a_headline_means_somebody_without_the(speaker: str, names: list[str]) -> None:
    made = article("A", ("headline", f"{speaker} says gate is shut"), "It rained.")
    held = {one: Entity(one, name, "person", (name,), (), ()) for one, name in NAMES.items()}
    party = Party(None, None, place(made, speaker), 0.3, "nobody is named", ALL)
    kept = Unguessed(lay_out(made, language("en")), held.get).without(party)
    assert [one.entity for one in kept.candidates] == names


def test_a_clause_behind_the_words_keeps_the_name_back() -> None:
    sentence = "The officer, who spoke on condition of anonymity, said “the gate is shut”."
    assert told(sentence, "The officer") == []
    assert told("The officer said “the gate is shut”. Anonymity was offered.", "The officer") == list(NAMES)


@pytest.mark.parametrize(
    ("code", "speaker", "names"),
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
def test_other_languages(code: str, speaker: str, names: list[str]) -> None:
    assert told(f"{speaker} “the gate is shut”", speaker, code) == names


def test_an_aide_is_not_the_one_who_spoke_before() -> None:
    one, other = quotations(
        "“⟦c1|The dam is full,⟧” ⟦s1|Ann Lee⟧ ⟦cue1|said⟧.", "“⟦c2|It leaks,⟧” ⟦s2|one aide⟧ ⟦cue2|said⟧."
    )
    assert one.speaker is not None
    assert one.speaker.name == "Ann Lee"
    assert other.speaker is not None
    assert other.speaker.passage is not None
    assert other.speaker.candidates == ()


@pytest.mark.parametrize("phrase", ["us", "me", "this newspaper"])
def test_the_page_itself_is_nobody_else(phrase: str) -> None:
    found = only(f"“⟦c1|I left,⟧” ⟦s1|Ann Lee⟧ ⟦cue1|told⟧ ⟦a1|{phrase}⟧.")
    assert found.addressee is not None
    assert (found.addressee.entity, found.addressee.candidates) == (None, ())
    assert "the page itself" in found.addressee.why
    assert found.via == ()


def test_me_in_somebody_s_words_is_that_person() -> None:
    found = quotations(
        "“⟦c1|⟦s2|He⟧ ⟦cue2|told⟧ ⟦a2|me⟧ ⟦c2|that it leaked⟧⟧,” ⟦s1|Ann Lee⟧ ⟦cue1|said⟧. Omar Carr left."
    )[1]
    assert found.addressee is not None
    assert "the page itself" not in found.addressee.why
