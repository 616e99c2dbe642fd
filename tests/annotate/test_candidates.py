"""Who is offered where the text names no speaker, and who never is."""

from __future__ import annotations

import pytest

from collatio.annotate.article import annotate
from collatio.records.annotated import Annotated
from tests.builders import article


def offered(*paragraphs: str) -> list[str]:
    """The candidates for the last quotation."""
    found: Annotated = annotate(article("A", *paragraphs))
    party = found.quotations[-1].speaker
    assert party is not None
    assert party.name is None
    names = {entity.id: entity.name for entity in found.entities}
    return [names[candidate.entity] for candidate in party.candidates]


LAST = "“It will be a long and hard winter for the town,” he added."


def test_whom_the_letter_is_sent_to_is_not_offered() -> None:
    found = offered(
        "Ann Lee wrote in a letter to Senator Omar Haddad that the bridge was old.",
        "“It will be a long and hard winter for the whole of the town.”",
    )
    assert found == ["Ann Lee"]
    assert offered("In a letter to Senator Omar Haddad the panel complained.", LAST) == []


def test_whom_the_sentence_speaks_to_is_not_offered() -> None:
    found = offered("Omar Haddad said no.", "Ben Carr said yes.", "“It is so,” the minister told Ben Carr.")
    assert found == ["Omar Haddad"]


@pytest.mark.parametrize(
    "fate",
    [
        "His predecessor, Karim Nasser, was killed in March.",
        "The late Karim Nasser said little.",
        "Karim Nasser, the harbour chief, was assassinated in March.",
        "It began with the killing of Karim Nasser in March.",
        "Karim Nasser’s death came in March.",
        "General Karim Nasser died in March.",
    ],
)
def test_the_dead_are_not_offered(fate: str) -> None:
    assert offered("Omar Haddad met Karim Nasser, a friend.", fate, LAST) != ["Karim Nasser"]
    found = offered("Omar Haddad said no.", "Karim Nasser said yes.", fate, LAST)
    assert found == ["Omar Haddad"]


def test_who_kills_is_not_dead() -> None:
    assert (
        offered("Omar Haddad said no.", "Karim Nasser, who killed nobody, said yes.", LAST)[0]
        == "Karim Nasser"
    )


def test_he_is_not_she() -> None:
    found = offered("Mr Omar Haddad said no.", "Mrs Ann Lee said yes.", LAST)
    assert found == ["Omar Haddad"]
    found = offered("Omar Haddad said no.", "Mayor Ann Lee said yes.", "She was late.", LAST)
    assert found == ["Omar Haddad"]


def test_who_never_speaks_is_not_offered_beside_one_who_does() -> None:
    found = offered("Ann Lee said the bridge was old.", "General Omar Haddad was there.", LAST)
    assert found == ["Ann Lee"]


def test_who_is_only_named_is_offered_where_nobody_speaks() -> None:
    assert offered("General Omar Haddad was there.", LAST) == ["Omar Haddad"]
    assert offered("Governor Ann Lee met the guests.", "She left.", LAST) == []


def test_a_letter_is_its_authors() -> None:
    found = offered(
        "General Omar Haddad sent a letter to the town on Monday.",
        "Ann Lee said it had come.",
        "Omar Haddad said he had no more to say.",
        "Ben Carr said he had read it.",
        "“It will be a long winter,” the letter said.",
    )
    assert found[0] == "Omar Haddad"


def test_a_place_is_not_offered() -> None:
    assert "Norway" not in offered("Norway said no.", "“It will be a long and hard winter for us all.”")


def test_they_are_not_one_person() -> None:
    assert offered("Ann Lee said the bridge was old.", "“It will be a long winter,” they said.") == []


def test_the_accused_are_not_offered_for_the_accusers() -> None:
    accused = "According to prosecutors, Tarnmoor Ltd “has repeatedly emptied its tanks into the river.”"
    assert offered(accused, "Tarnmoor said it had not.") == []
    found = offered("Ann Lee said no.", "The prosecutor said Ann Lee “has emptied the tanks into the river.”")
    assert found == []
    assert offered("Tarnmoor Ltd said no.", "Tarnmoor said so.", LAST) == []


def test_who_speaks_for_many_is_nobody_who_spoke() -> None:
    assert offered("Ann Lee said no.", "“It will be a long and hard winter,” officials said.") == []


def test_senators_are_no_name() -> None:
    found = annotate(article("A", "Senators said it was “transnational meddling of the worst kind.”"))
    assert found.entities == ()
