"""Who speaks, and what the text says where it does not name the speaker."""

from __future__ import annotations

import pytest

from collatio.annotate.article import annotate
from collatio.records.annotated import Annotated, Party
from tests.builders import article


def read(*paragraphs: str) -> Annotated:
    return annotate(article("A", *paragraphs))


def speaker(found: Annotated, number: int = -1) -> Party:
    party = found.quotations[number].speaker
    assert party is not None
    return party


def candidates(found: Annotated, party: Party) -> list[str]:
    names = {entity.id: entity.name for entity in found.entities}
    return [names[candidate.entity] for candidate in party.candidates]


@pytest.mark.parametrize(
    ("text", "name", "passage"),
    [
        ("“We won,” said Ann Lee.", "Ann Lee", "Ann Lee"),
        ("“We won,” Ann Lee told reporters.", "Ann Lee", "Ann Lee"),
        ("“We won,” said Brigadier General Omar Haddad.", "Omar Haddad", "Brigadier General Omar Haddad"),
        ("“We won,” said former Gov. Bill Harrow.", "Bill Harrow", "former Gov. Bill Harrow"),
        (
            "“We won,” senior party official Omar Haddad said.",
            "Omar Haddad",
            "senior party official Omar Haddad",
        ),
        ("“We won,” Ann Lee, the head of the army, said.", "Ann Lee", "Ann Lee, the head of the army"),
        ("“We won,” said the head of the army, Ann Lee.", "Ann Lee", "the head of the army, Ann Lee"),
        ("“We won,” Ann Lee, who leads the army, said.", "Ann Lee", "Ann Lee"),
        ("“We won,” according to Ann Lee.", "Ann Lee", "Ann Lee"),
        ("Ann Lee went on to say: “We won.”", "Ann Lee", "Ann Lee"),
        ("Ann Lee of the coast guard said: “We won.”", "Ann Lee", "Ann Lee of the coast guard"),
        ("“We won,” the Finance Ministry said.", "Finance Ministry", "the Finance Ministry"),
    ],
)
def test_a_name_beside_the_cue_speaks(text: str, name: str, passage: str) -> None:
    party = speaker(read(text))
    assert party.name == name
    assert party.entity is not None
    assert party.score >= 0.5
    assert party.passage is not None
    assert party.passage.exact == passage


def test_a_name_inside_of_does_not_speak() -> None:
    party = speaker(read("The head of Iran’s elite Coast Guard has vowed to do “whatever it takes.”"))
    assert party.entity is None
    assert party.passage is not None
    assert party.passage.exact == "The head of Iran’s elite Coast Guard"


def test_the_man_killed_in_the_relative_clause_does_not_speak() -> None:
    text = "Haddad, who took over after his predecessor, Karim Nasser, was killed, went on to praise the “great day.”"
    assert speaker(read("Omar Haddad arrived.", text)).name == "Omar Haddad"


def test_a_pronoun_names_nobody_and_offers_who_spoke_last() -> None:
    found = read("Ann Lee said the bridge would be rebuilt.", "“It takes a year,” she added.")
    party = speaker(found)
    assert party.entity is None
    assert party.name is None
    assert party.passage is not None
    assert party.passage.exact == "she"
    assert candidates(found, party) == ["Ann Lee"]
    assert party.score < 0.5


def test_a_description_offers_whose_office_it_is() -> None:
    found = read(
        "Omar Haddad met Ann Lee, the head of the coast guard.",
        "Omar Haddad said the bridge was old.",
        "“It takes a year,” the coast guard’s head said.",
    )
    assert candidates(found, speaker(found))[0] == "Ann Lee"


def test_a_paragraph_without_a_cue_keeps_its_speaker_open() -> None:
    found = read("“We won,” said Ann Lee.", "“It was a long and hard year for us all.”")
    party = speaker(found)
    assert party.entity is None
    assert party.passage is None
    assert candidates(found, party) == ["Ann Lee"]


def test_two_speakers_at_once_are_both_candidates() -> None:
    found = read("“We won,” Ann Lee and Omar Haddad said.")
    party = speaker(found)
    assert party.entity is None
    assert candidates(found, party) == ["Ann Lee", "Omar Haddad"]


def test_a_participle_shares_the_subject_of_its_sentence() -> None:
    found = read("Noting that the bridge is old, Ann Lee added: “It must go.”")
    assert speaker(found).name == "Ann Lee"
    found = read("Ann Lee noted the age of the bridge, saying “it must go.”")
    assert speaker(found).name == "Ann Lee"


def test_the_hearer_is_the_name_behind_told() -> None:
    found = read("“We won,” Ann Lee told Omar Haddad.")
    addressee = found.quotations[0].addressee
    assert addressee is not None
    assert addressee.name == "Omar Haddad"
    assert read("“We won,” Ann Lee told the paper.").quotations[0].addressee is None


def test_every_party_says_why() -> None:
    found = read("“We won,” said Ann Lee.", "“We won,” he said.", "“We won the war at last.”")
    assert all(q.speaker is not None and q.speaker.why for q in found.quotations)
