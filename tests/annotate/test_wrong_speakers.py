"""Words are never put in the mouth of somebody who did not say them: better no name than a wrong one."""

from __future__ import annotations

import pytest

from collatio.annotate.article import annotate
from collatio.records.annotated import Annotated, Party
from collatio.records.article import BlockKind
from tests.builders import article


def read(*blocks: str | tuple[BlockKind, str], language: str = "en") -> Annotated:
    return annotate(article("A", *blocks, language=language))


def speaker(found: Annotated, number: int = -1) -> Party:
    party = found.quotations[number].speaker
    assert party is not None
    return party


def test_the_accused_do_not_speak_the_accusation() -> None:
    found = read("According to prosecutors, Tarnmoor Ltd “has repeatedly emptied its tanks into the river.”")
    party = speaker(found)
    assert party.name is None
    assert party.passage is not None
    assert party.passage.exact == "prosecutors"


@pytest.mark.parametrize(
    "text",
    [
        "According to the inspector, Ann Lee “has never once told the truth about it.”",
        "According to officials, Ann Lee, the mayor, “has never once told the truth about it.”",
        "According to the inspector, Tarnmoor Ltd, “has never once told the truth about it.”",
    ],
)
def test_what_follows_according_to_is_no_apposition_without_an_office_and_commas(text: str) -> None:
    assert speaker(read(text)).name is None


def test_an_apposition_to_an_office_speaks() -> None:
    assert speaker(read("“We won,” said the ministry’s spokeswoman, Ana Ruiz.")).name == "Ana Ruiz"
    assert speaker(read("The ministry’s spokeswoman, Ana Ruiz, said “we won at last.”")).name == "Ana Ruiz"


def test_a_place_behind_a_comma_does_not_speak() -> None:
    found = read("The baker, at a meeting in Lower Hillcombe, Westmark, said the oven was “cold for weeks.”")
    assert speaker(found).name is None


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "Von Tarnmoor heißt es zu den Vorwürfen: „Wir haben in dieser Sache gar nichts zu verbergen.“ "
            "Vera Lind von der Stiftung meint dazu: „Das glaubt ihnen keiner mehr.“",
            "de",
        ),
        (
            "The company’s reply was short: “We have nothing at all to hide.” "
            "Vera Lind of the trust said: “Nobody believes them any more.”",
            "en",
        ),
        (
            "The company’s reply was short: “We have nothing at all to hide” "
            "Vera Lind of the trust said: “Nobody believes them any more.”",
            "en",
        ),
    ],
)
def test_a_colon_leads_on_and_not_back(text: str, language: str) -> None:
    found = read(text, language=language)
    assert [speaker(found, i).name for i in (0, 1)] == [None, "Vera Lind"]


def test_a_comma_before_the_cue_still_leads_back() -> None:
    found = read("“We have nothing to hide,” Vera Lind said: “Come and look for yourselves.”")
    assert {speaker(found, i).name for i in range(len(found.quotations))} == {"Vera Lind"}


def test_a_bill_does_not_speak() -> None:
    found = read(
        "The bill goes to the vote on Monday. Members like the Bill, which called the day "
        "‘a once-in-a-generation opportunity’ for the north."
    )
    assert speaker(found).name is None
    found = read("They like the Rail Finance Bill, which called the day ‘a rare opportunity for the north’.")
    assert speaker(found).name is None
    assert [e.kind for e in found.entities if e.name == "Rail Finance Bill"] == ["other"]


def test_whom_a_headline_speaks_to_does_not_speak() -> None:
    headline: tuple[BlockKind, str] = (
        "headline",
        "Премьер Орселвии мэру Идравы: «Приду к вам пешком завтра»",
    )
    found = read(headline, "Идрава ждёт гостя. Город Идрава мал.", language="ru")
    assert speaker(found, 0).name is None
    assert speaker(found, 0).passage is None


def test_a_name_before_a_headlines_colon_speaks() -> None:
    headline: tuple[BlockKind, str] = ("headline", "Governor Lee: ‘The bridge is lost to us’")
    assert speaker(read(headline, "Ann Lee, the governor, was at the bridge."), 0).name == "Ann Lee"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Radio Harbour quoted him as writing “we hold the bridge tonight.”", None),
        ("Carla Moss quotes the minister as saying “we hold the bridge tonight.”", None),
        ("Carla Moss quoted Omar Haddad as saying “we hold the bridge tonight.”", "Omar Haddad"),
        ("Omar Haddad was quoted as saying “we hold the bridge tonight.”", "Omar Haddad"),
    ],
)
def test_who_quotes_another_does_not_speak(text: str, name: str | None) -> None:
    assert speaker(read(text)).name == name


def test_who_quotes_another_passes_the_words_on() -> None:
    found = read("Carla Moss quoted Omar Haddad as saying “we hold the bridge tonight.”")
    assert [via.name for via in found.quotations[0].via] == ["Carla Moss"]


@pytest.mark.parametrize(
    "text",
    [
        "On Monday “the water came up to the second floor of it” was said in the town.",
        "The panel led by chairman Mick Garrow said “the water came up to the second floor.”",
        "The dam said “the water came up to the second floor of it.”",
        "Nobody knows how committee members said “the water came up to the second floor.”",
    ],
)
def test_only_persons_and_bodies_are_described_as_speaking(text: str) -> None:
    party = speaker(read(text))
    assert "describes" not in party.why
    assert party.why == "no one is named beside these words as saying them"
    assert party.passage is None


@pytest.mark.parametrize("who", ["a police spokesman", "two officials"])
def test_a_description_of_a_party_is_shown(who: str) -> None:
    party = speaker(read(f"“The water came up,” {who} said."))
    assert party.passage is not None
    assert party.passage.exact == who
    assert party.why == f"“{who}” describes the speaker without a name"


def test_a_description_goes_as_far_as_it_is_read() -> None:
    party = speaker(read("According to officials familiar with the dam, it “came up to the second floor.”"))
    assert party.passage is not None
    assert party.passage.exact == "officials familiar"


def test_a_letter_that_speaks_is_no_person() -> None:
    party = speaker(read("“The water came up,” the letter said."))
    assert party.passage is not None
    assert "describes" not in party.why


@pytest.mark.parametrize(
    "text",
    [
        "Ann Lee held up a sign saying “the river takes what it wants from us.”",
        "Ben Carr said on Monday that Ann Lee’s claim that it rains is “simply not true at all.”",
    ],
)
def test_who_the_sentence_begins_with_need_not_speak(text: str) -> None:
    assert speaker(read(text)).name not in {"Ann Lee", "Ben Carr"}


def test_who_the_sentence_is_about_speaks_behind_a_comma() -> None:
    found = read("Ann Lee sent a letter to the town, calling the storm “a lesson for all of us.”")
    assert speaker(found).name == "Ann Lee"


def test_a_shortened_verb_hides_no_pronoun() -> None:
    party = speaker(read("Since Ann Lee announced her plan, he’s said the same thing: “It is not about me.”"))
    assert party.name is None
    assert party.why == "“he’s” names nobody"


def test_a_compound_with_a_name_is_not_the_name() -> None:
    found = read("Ann Lee won. Ben Carr heard a Lee-style retort: “It is not about me at all.”")
    assert speaker(found).name != "Ann Lee"
