"""Who speaks, to whom, through whom, on what occasion: the words of the text, linked where they name somebody."""

from __future__ import annotations

import pytest

from collatio.records.annotated import Party
from tests.annotate.reported.readers import only, quotations


def speaker(text: str, *more: str) -> Party:
    found = quotations(text, *more)[0].speaker
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("phrase", "name"),
    [
        ("Harbour Minister Ann Lee", "Ann Lee"),
        ("the mayor of Tarn, Ann Lee", "Ann Lee"),
        ("Ann Lee, who runs the ferry to Tarn", "Ann Lee"),
        ("the Farwater news agency", "Farwater"),
    ],
)
def test_the_name_that_a_phrase_is_about(phrase: str, name: str) -> None:
    found = speaker(f"⟦s1|{phrase}⟧, ⟦cue1|said⟧ ⟦c1|that the dam would open⟧.")
    assert found.name == name
    assert found.passage is not None
    assert found.passage.exact == phrase


@pytest.mark.parametrize(
    "phrase",
    ["The mayor of Tarn", "Ann Lee’s clerk", "People in Tarn", "Ann Lees’ clerk", "Tarn-backed clerks"],
)
def test_whose_or_where_somebody_is_does_not_speak(phrase: str) -> None:
    found = speaker(f"⟦s1|{phrase}⟧ ⟦cue1|said⟧ ⟦c1|that the dam would open⟧.", "Ann Lee left Tarn.")
    assert found.entity is None
    assert found.passage is not None
    assert found.passage.exact == phrase


def test_several_who_speak_together_are_candidates() -> None:
    found = speaker("⟦s1|Ann Lee and Omar Carr⟧ ⟦cue1|said⟧ ⟦c1|that the dam would open⟧.")
    assert found.entity is None
    assert len(found.candidates) == 2


def test_a_cue_without_a_speaker_names_nobody() -> None:
    found = speaker("⟦c1|The dam⟧ ⟦cue1|is believed⟧ ⟦c1|to leak⟧.", "Ann Lee left.")
    assert found.entity is None
    assert found.passage is None


def test_an_addressee() -> None:
    found = only("⟦s1|Ann Lee⟧ ⟦cue1|told⟧ ⟦a1|Omar Carr⟧ ⟦c1|that the dam would open⟧.")
    assert found.addressee is not None
    assert found.addressee.name == "Omar Carr"


@pytest.mark.parametrize(
    ("text", "chain"),
    [
        (
            "⟦c1|The dam will open⟧, ⟦s1|Ann Lee⟧ ⟦cue1|said⟧ in a message carried by ⟦v1.1|Tarn Radio⟧ and quoted "
            "by ⟦v1.1|the site Shoreline⟧.",
            ["the site Shoreline", "Tarn Radio"],
        ),
        (
            "⟦v1.1|The daily Observer⟧ reported, citing ⟦v1.1|Tarn Radio⟧, that ⟦s1|Ann Lee⟧ had ⟦cue1|said⟧ "
            "⟦c1|the dam would open⟧.",
            ["The daily Observer", "Tarn Radio"],
        ),
        (
            "⟦s1|Ann Lee⟧ ⟦cue1|told⟧ ⟦a1 v1.1|the British daily⟧ ⟦c1|that the dam would open⟧.",
            ["the British daily"],
        ),
        ("⟦s1|Ann Lee⟧ ⟦cue1|told⟧ ⟦a1 v1.1|this newspaper⟧ ⟦c1|that the dam would open⟧.", []),
    ],
)
def test_a_chain_is_nearest_first(text: str, chain: list[str]) -> None:
    assert [via.passage.exact for via in only(text).via] == chain


def test_a_photo_credit_makes_no_chain() -> None:
    found = only("⟦s1|Ann Lee⟧ ⟦cue1|says⟧ ⟦c1|the dam will open⟧.", ("caption", "Ann Lee. Photo: Reuters"))
    assert found.via == ()


@pytest.mark.parametrize(
    ("text", "channel"),
    [
        ("⟦s1|Ann Lee⟧ ⟦cue1|said⟧ in ⟦ch1|a letter to the crew⟧ ⟦c1|that the dam would open⟧.", "letter"),
        ("⟦s1|Ann Lee⟧ ⟦cue1|said⟧ in ⟦ch1|a fax⟧ ⟦c1|that the dam would open⟧.", "other"),
        ("⟦s1|Ann Lee⟧ ⟦cue1|told⟧ ⟦a1|the jury⟧ ⟦c1|that the dam leaked⟧.", "testimony"),
        ("⟦s1|The new act⟧ ⟦cue1|says⟧ ⟦c1|no dam may leak⟧.", "law"),
        ("⟦s1|Ann Lee⟧ ⟦cue1|said⟧ ⟦c1|that the dam would open⟧.", None),
    ],
)
def test_a_channel(text: str, channel: str | None) -> None:
    assert only(text).channel == channel


def test_a_headlines_fragment_is_whose_words_it_is_below() -> None:
    head, _ = quotations(
        ("headline", "A ‘salted field’ for the town"),
        "“⟦c1|It is a salted field,⟧” ⟦s1|Ann Lee⟧ ⟦cue1|said⟧.",
    )
    assert head.speaker is not None
    assert head.speaker.name == "Ann Lee"
    assert head.speaker.passage is None


def test_more_words_of_one_paragraph_are_the_same_persons() -> None:
    _, more = quotations(
        "“⟦c1|We load half the bread,⟧” ⟦s1|Ann Lee⟧ ⟦cue1|said⟧. The sun set. “Nobody ever thanks us for it.”"
    )
    assert more.speaker is not None
    assert more.speaker.name == "Ann Lee"


def test_words_behind_a_sentence_about_somebody_are_that_persons() -> None:
    _, more = quotations(
        "“⟦c1|We load half the bread,⟧” ⟦s1|Ann Lee⟧ ⟦cue1|said⟧.",
        "Minister Omar Carr sat down. “That is hardly true of us.”",
    )
    assert more.speaker is not None
    assert more.speaker.name == "Omar Carr"


def test_who_spoke_far_above_is_a_candidate_and_no_more() -> None:
    _, more = quotations(
        "“⟦c1|We load half the bread,⟧” ⟦s1|Ann Lee⟧ ⟦cue1|said⟧. She left.",
        "“That is hardly true of us.” It rained.",
    )
    assert more.speaker is not None
    assert more.speaker.entity is None
    assert len(more.speaker.candidates) == 1


def test_further_words_of_a_letter_go_to_whom_it_goes() -> None:
    _, more, other = quotations(
        "⟦s1|Ann Lee⟧ ⟦cue1|said⟧ in ⟦ch1|a letter⟧ to ⟦a1|Omar Carr⟧ ⟦c1|that the dam would open⟧.",
        "“⟦c2|We keep our word,⟧” ⟦s2|Lee⟧ ⟦cue2|wrote⟧ in ⟦ch2|the letter⟧.",
        "⟦s3|Omar Carr⟧ ⟦cue3|said⟧ in ⟦ch3|a letter⟧ ⟦c3|that it would not⟧.",
    )
    assert more.addressee is not None
    assert more.addressee.name == "Omar Carr"
    assert more.addressee.passage is None
    assert "not named here" in more.addressee.why
    assert other.addressee is None


def test_a_second_cue_shares_the_subject_of_the_first() -> None:
    _, second = quotations(
        "⟦s1|Ann Lee⟧ ⟦cue1|said⟧ ⟦c1|the dam would open⟧ and ⟦cue2|apologised for⟧ ⟦c2|the noise⟧."
    )
    assert second.speaker is not None
    assert second.speaker.name == "Ann Lee"
    assert "shares" in second.speaker.why


def test_who_is_asked_does_not_say_it() -> None:
    found = quotations("⟦cue1|Asked⟧ ⟦c1|why it leaked⟧, ⟦s2|Ann Lee⟧ ⟦cue2|said⟧ ⟦c2|that it was old⟧.")
    assert found[0].speaker is not None
    assert found[0].speaker.passage is None


def test_he_is_who_spoke_in_the_sentence_before() -> None:
    _, second = quotations(
        "⟦s1|Omar Carr⟧ ⟦cue1|said⟧ ⟦c1|that Ben Lee had broken the dam⟧.",
        "“⟦c2|The dam is lost and the harbour with it⟧,” ⟦s2|he⟧ ⟦cue2|said⟧.",
    )
    assert second.speaker is not None
    assert second.speaker.name == "Omar Carr"


def test_whom_somebody_came_after_does_not_speak() -> None:
    found = quotations("⟦s1|After his uncle, Omar Tarn⟧, ⟦cue1|promising⟧ ⟦c1|to open the dam⟧.")[0].speaker
    assert found is not None
    assert found.name != "Omar Tarn"


def test_nobody_tells_himself() -> None:
    found = speaker("⟦s1|She⟧ ⟦cue1|told⟧ ⟦a1|Ann Lee⟧ ⟦c1|that the dam would open⟧.", "She left for Tarn.")
    assert found.name != "Ann Lee"


@pytest.mark.parametrize("label", ["We like", "She said", "They found"])
def test_a_clause_before_a_colon_labels_no_turn(label: str) -> None:
    blocks = [f"{label}: the shoe racks by the door." for _ in range(4)]
    assert quotations(*blocks) == ()


@pytest.mark.parametrize("count", [900, 6000])
def test_a_very_long_sentence_borrows_no_speaker_from_another(count: int) -> None:
    long = f"⟦s1|Bo Carr⟧ ⟦cue1|said⟧: “⟦c1|We {'word ' * count}go⟧.”"
    for blocks in ((long,), ("Radio Tarn broadcast on Friday.", long)):
        found = quotations(*blocks)
        assert found
        assert all(one.speaker is None or one.speaker.name in {None, "Bo Carr"} for one in found)


def test_an_addressee_is_the_whole_phrase() -> None:
    found = only(
        "“⟦c1|Go,⟧” ⟦s1|Ann Lee⟧ ⟦cue1|said⟧ in her note to ⟦a1|the renowned⟧ harbour leader.",
        "Omar Carr left.",
    )
    assert found.addressee is not None
    assert found.addressee.passage is not None
    assert found.addressee.passage.exact == "the renowned harbour leader"


def test_a_letter_speaks_for_its_writer() -> None:
    found = quotations(
        "Ann Lee wrote in a letter to Omar Carr that the dam would open.",
        "⟦s1|The letter⟧ ⟦cue1|says⟧ ⟦c1|that nobody may stay⟧.",
    )[-1]
    assert found.speaker is not None
    assert (found.speaker.name, found.speaker.score) == ("Ann Lee", 0.6)
    assert found.speaker.passage is not None
    assert found.speaker.passage.exact == "The letter"
    assert found.channel == "letter"


def test_a_letter_of_which_two_were_written_speaks_for_nobody() -> None:
    found = quotations(
        "Ann Lee wrote in a letter to Omar Carr that the dam would open.",
        "Eva Holm wrote in a letter to Omar Carr that it would not.",
        "⟦s1|The letter⟧ ⟦cue1|says⟧ ⟦c1|that nobody may stay⟧.",
    )[-1]
    assert found.speaker is not None
    assert found.speaker.entity is None


def test_a_country_before_a_daily_is_not_the_daily() -> None:
    found = only(
        "⟦s1|Ann Lee⟧ ⟦cue1|told⟧ ⟦a1|the Tarnian daily⟧ ⟦c1|that the dam would open⟧.",
        names=[("person", "Ann Lee"), ("group", "Tarnian")],
    )
    assert found.addressee is not None
    assert found.addressee.name is None


def test_whom_a_sentence_is_about_says_what_its_participle_adds() -> None:
    found = only(
        "Ann Lee, who runs the ferry, left on Monday, ⟦cue1|promising⟧ that “⟦c1|nobody will stay.⟧”",
        names=[("person", "Ann Lee")],
    )
    assert found.speaker is not None
    assert found.speaker.name == "Ann Lee"
    assert found.speaker.score < 0.9


def test_who_spoke_goes_on_in_the_next_paragraph_less_surely() -> None:
    told, carried = quotations("⟦s1|Ann Lee⟧ ⟦cue1|said⟧ ⟦c1|that “all is lost.”⟧", "“We will leave it all.”")
    assert told.speaker is not None
    assert carried.speaker is not None
    assert carried.speaker.name == told.speaker.name == "Ann Lee"
    assert carried.speaker.score < told.speaker.score


def test_people_who_talk_in_turns_are_not_one_speaker() -> None:
    found = quotations(
        "“⟦c1|The boats are gone,⟧” ⟦s1|Ann Lee⟧ ⟦cue1|said⟧.",
        "“They cannot all be gone.”",
        "“Every one of them is.”",
    )
    assert [len(one.content) for one in found] == [1, 1, 1]
    assert [one.speaker.name if one.speaker else None for one in found] == ["Ann Lee", None, None]


def test_whoever_stands_behind_by_speaks_in_a_passive_clause() -> None:
    found = speaker(
        "The report on the Tarn dam ⟦cue1|was dismissed⟧ as “⟦c1|idle talk of clerks⟧” by Ann Lee."
    )
    assert found.name == "Ann Lee"


def test_no_agency_bears_an_office() -> None:
    before = "In the letter, carried by the state agency Tarnnews, the mayor thanked the guards."
    found = speaker("⟦s1|The mayor⟧ ⟦cue1|said⟧ ⟦c1|that the dam would open⟧.", before)
    assert found.name != "Tarnnews"


def test_she_who_names_nobody_is_the_person_the_sentence_before_begins_with() -> None:
    found = quotations("Mrs Ann Lee had none of it. “⟦c1|A wall is no dam⟧,” ⟦s1|she⟧ ⟦cue1|blasted⟧.")[0]
    assert found.speaker is not None
    assert found.speaker.name == "Ann Lee"
