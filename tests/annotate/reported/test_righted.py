"""Who speaks and what is said, where a small word of the sentence settles what a reader saw."""

from __future__ import annotations

import pytest

from collatio.annotate.layout import lay_out
from collatio.annotate.reported.drafts import Draft
from collatio.annotate.reported.placed import Readings
from collatio.annotate.reported.righted import set_right
from collatio.lang import language
from collatio.records.annotated import Quotation
from collatio.records.passage import Span
from tests.annotate.reported.readers import only, quotations, tagged, words


def speaks(found: Quotation) -> str | None:
    passage = found.speaker.passage if found.speaker is not None else None
    return passage.exact if passage is not None else None


def hears(found: Quotation) -> str | None:
    passage = found.addressee.passage if found.addressee is not None else None
    return passage.exact if passage is not None else None


@pytest.mark.parametrize(
    "text",
    [
        "⟦s1|Residents of Tarn⟧ ⟦cue1|were urged⟧ ⟦c1|to stay indoors⟧.",
        "⟦s1|Residents of Tarn⟧ were also ⟦cue1|told⟧ ⟦c1|that the water was foul⟧.",
        "⟦s1|Residents of Tarn⟧ ⟦cue1|have been warned⟧ ⟦c1|to leave⟧.",
        "⟦s1|Residents of Tarn⟧ ⟦cue1|urged⟧ ⟦c1|to stay indoors⟧.",
    ],
)
def test_who_was_told_hears_and_does_not_speak(text: str) -> None:
    found = only(text)
    assert (speaks(found), hears(found)) == (None, "Residents of Tarn")


@pytest.mark.parametrize(
    "text",
    [
        "⟦s1|Residents of Tarn⟧ ⟦cue1|urged⟧ ⟦a1|the mayor⟧ ⟦c1|to stay⟧.",
        "⟦s1|Residents of Tarn⟧ ⟦cue1|asked⟧ ⟦c1|to stay⟧.",
        "⟦s1|Residents of Tarn⟧ were ⟦cue1|warning⟧ ⟦a1|the mayor⟧ ⟦c1|that it leaked⟧.",
        "⟦s1|Residents of Tarn⟧ ⟦cue1|were quoted as saying⟧ ⟦c1|that it leaked⟧.",
    ],
)
def test_who_tells_speaks(text: str) -> None:
    assert speaks(only(text)) == "Residents of Tarn"


def test_the_name_of_who_was_told_is_none_of_the_words() -> None:
    found = only("⟦s1|Mayor⟧ Ann ⟦c1|Lee⟧ ⟦cue1|was told⟧ ⟦c1|that the dam was leaking⟧.")
    assert words(found) == ["that the dam was leaking"]


def test_whoever_stands_behind_by_tells() -> None:
    found = only("⟦a1|Passengers⟧ ⟦cue1|were told⟧ by the ferry company ⟦c1|that no boat would sail⟧.")
    assert speaks(found) == "the ferry company"


def test_we_who_urge_speak_not_those_we_urge() -> None:
    found = only("They ⟦cue1|urge⟧ ⟦s1|members of the Tarn Council⟧ ⟦c1|to stand firm⟧.")
    assert (speaks(found), hears(found)) == ("They", "members of the Tarn Council")


def test_a_subject_behind_its_cue_speaks() -> None:
    found = only("“⟦c1|It leaks⟧,” ⟦cue1|said⟧ ⟦s1|Ann Lee⟧.")
    assert speaks(found) == "Ann Lee"


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("⟦s1|Ann Lee⟧’s lawyer ⟦cue1|said⟧ ⟦c1|that it leaked⟧.", "Ann Lee’s lawyer"),
        ("“⟦c1|It leaks⟧,” ⟦cue1|said⟧ ⟦s1|Ann Lee⟧’s lawyer.", "Ann Lee’s lawyer"),
        ("After ⟦s1|Ann Lee⟧’s talk in Tarn they left, ⟦cue1|saying⟧ ⟦c1|that it leaked⟧.", None),
        ("⟦s1|Ann Lee’s⟧ lawyer ⟦cue1|said⟧ ⟦c1|that it leaked⟧.", "Ann Lee’s lawyer"),
        ("⟦s1|Ann Lees⟧’ lawyer ⟦cue1|said⟧ ⟦c1|that it leaked⟧.", "Ann Lees’ lawyer"),
    ],
)
def test_whose_lawyer_speaks_does_not(text: str, phrase: str | None) -> None:
    found = only(text)
    assert speaks(found) == phrase
    assert found.speaker is not None
    assert found.speaker.entity is None


@pytest.mark.parametrize(
    "text",
    [
        "The letter to ⟦s1|the mayor, Ann Lee⟧, ⟦cue1|promised⟧ ⟦c1|that nobody may stay⟧.",
        "It was a letter to ⟦s1|the mayor, Ann Lee⟧ ⟦cue1|saying⟧ ⟦c1|that nobody may stay⟧.",
    ],
)
def test_whom_a_letter_goes_to_does_not_say_it(text: str) -> None:
    found = only(text)
    assert (hears(found), speaks(found) == "the mayor, Ann Lee") == ("the mayor, Ann Lee", False)


def test_he_who_wrote_says_it() -> None:
    found = only("In a letter to ⟦s1|the mayor, Ann Lee⟧, on Monday he ⟦cue1|promised⟧ ⟦c1|to leave⟧.")
    assert (hears(found), speaks(found)) == ("the mayor, Ann Lee", "he")


def test_according_to_somebody_it_is_that_ones() -> None:
    found = only("It burns, according to ⟦s1|the Tarn Guard⟧, which also ⟦cue1|says⟧ ⟦c1|it is safe⟧.")
    assert speaks(found) == "the Tarn Guard"


def test_nobody_says_what_is_reportedly_so() -> None:
    assert speaks(only("⟦s1|Omar Carr⟧ ⟦cue1|reportedly⟧ ⟦c1|took the keys⟧.")) is None


def test_an_answer_is_apart_from_what_was_asked() -> None:
    asked, answer = quotations("Asked ⟦c1|if Omar Carr would go⟧, ⟦s1|Ann Lee⟧ ⟦cue1|said⟧ no.")
    assert (words(asked), speaks(asked), hears(asked)) == (["if Omar Carr would go"], None, "Ann Lee")
    assert (words(answer), speaks(answer)) == (["no"], "Ann Lee")


def test_an_answer_in_marks_behind_a_question_is_the_answer() -> None:
    found = only("Asked if Omar Carr would go, “⟦c1|not yet⟧,” ⟦s1|Ann Lee⟧ ⟦cue1|said⟧.")
    assert words(found) == ["not yet,"]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("⟦s1|Ann Lee⟧ ⟦cue1|vowed⟧ never ⟦c1|to return⟧.", ["never to return"]),
        ("⟦s1|Ann Lee⟧ ⟦cue1|chose⟧ not ⟦c1|to sell the dam⟧.", ["not to sell the dam"]),
        ("No ⟦c1|boats will sail⟧, ⟦s1|Ann Lee⟧ ⟦cue1|said⟧.", ["No boats will sail"]),
        ("No, ⟦s1|Ann Lee⟧ ⟦cue1|answered⟧, ⟦c1|they would not⟧.", ["No", "they would not"]),
        ("⟦s1|Ann Lee⟧ did ⟦cue1|not say⟧ ⟦c1|that it leaked⟧.", ["that it leaked"]),
        ("⟦s1|Ann Lee⟧ ⟦cue1|said⟧ it would not: ⟦c1|it leaked⟧.", ["it leaked."]),
    ],
)
def test_a_negation_stays_with_the_words_that_it_turns_round(text: str, content: list[str]) -> None:
    assert words(only(text)) == content


@pytest.mark.parametrize(
    ("cue", "said", "denied"),
    [
        ("promised", "that it will not be turned into a port", 0.0),
        ("has rejected", "that it will not be turned into a port", 0.9),
        ("shot down", "that it will be turned into a port", 0.9),
    ],
)
def test_a_negation_within_the_words_is_no_denial_of_them(cue: str, said: str, denied: float) -> None:
    made, encoder = tagged(f"Ann Lee {cue} {said}.")
    readings = Readings(lay_out(made, language("en")), encoder)
    at, first = made.text.index(cue), made.text.index(said)
    draft = Draft(
        0, Span(at, at + len(cue)), 0.9, "encoder", pieces=[Span(first, first + len(said))], denied=0.9
    )
    set_right([draft], readings)
    assert draft.denied == denied


def test_he_is_who_was_asked_in_the_sentence_before() -> None:
    _, answer = quotations(
        "⟦s1|Omar Carr⟧ ⟦cue1|was asked⟧ ⟦c1|why Ben Lee had broken the dam⟧.",
        "“⟦c2|The dam is lost and the harbour with it⟧,” ⟦s2|he⟧ ⟦cue2|said⟧.",
    )
    assert answer.speaker is not None
    assert answer.speaker.name == "Omar Carr"
