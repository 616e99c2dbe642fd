"""What a desk sets before a headline is nobody's words and nobody's name; headline forms beside it."""

from __future__ import annotations

import pytest

from collatio.annotate.article import annotate
from collatio.records.annotated import Quotation
from collatio.records.encoder import NameKind
from tests.annotate.reported.readers import quotations, read, words
from tests.builders import article

_BELOW = "The minister, Ann Lee, spoke on Monday."


def headline(text: str) -> list[Quotation]:
    return [one for one in quotations(("headline", text), _BELOW) if one.place == "headline"]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("⟦c1|LIVE: We will not yield⟧, ⟦cue1|says⟧ ⟦s1|minister⟧", "We will not yield"),
        ("⟦c1|Exclusive – We will not yield⟧, ⟦cue1|says⟧ ⟦s1|minister⟧", "We will not yield"),
        ("⟦c1|UPDATE 2-Dam will hold⟧, ⟦s1|minister⟧ ⟦cue1|says⟧", "Dam will hold"),
        ("⟦c1|WATCH | We will not yield⟧, ⟦s1|minister⟧ ⟦cue1|says⟧", "We will not yield"),
        ("⟦s1|LIVE - Minister⟧⟦cue1|:⟧ ‘⟦c1|We will not yield⟧’", "We will not yield"),
        ("⟦c1|Live music: it will stay⟧, ⟦s1|minister⟧ ⟦cue1|says⟧", "Live music: it will stay"),
        ("⟦c1|Live-in carers will stay⟧, ⟦s1|minister⟧ ⟦cue1|says⟧", "Live-in carers will stay"),
    ],
)
def test_a_lead_is_no_part_of_the_words(text: str, content: str) -> None:
    (found,) = headline(text)
    assert words(found) == [content]
    assert found.speaker is not None
    assert found.speaker.passage is not None
    assert found.speaker.passage.exact.lower() == "minister"


@pytest.mark.parametrize(
    "text",
    [
        "⟦s1|Analysis⟧⟦cue1|:⟧ ⟦c1|Why the dam will not hold⟧",
        "⟦s1|Explainer⟧ ⟦cue1|–⟧ ⟦c1|What is the Tarn dam?⟧",
        "⟦s1|Fact check⟧⟦cue1|:⟧ ⟦c1|Was the dam full?⟧",
    ],
)
def test_a_lead_says_nothing(text: str) -> None:
    assert headline(text) == []


def test_words_in_marks_behind_a_lead_are_somebodys() -> None:
    (found,) = headline("⟦cue1|BREAKING:⟧ “⟦c1|We will not yield⟧”")
    assert words(found) == ["We will not yield"]
    assert found.cue is None


@pytest.mark.parametrize(
    ("text", "speaker", "addressee"),
    [
        ("⟦c1|Dam Will Never Burst⟧ ⟦cue1|–⟧ ⟦c1|Tarnian⟧ ⟦s1|Minister Lee⟧ to Omar Carr", "Tarnian Minister Lee", "Omar Carr"),
        ("Tarnian ⟦s1|minister⟧ to ⟦a1|Omar Carr⟧⟦cue1|:⟧ ⟦c1|the dam will never burst⟧", "Tarnian minister", "Omar Carr"),
        ("⟦c1|Dam Will Never Burst⟧ ⟦cue1|–⟧ ⟦s1|minister⟧", "minister", None),
    ],
)  # fmt: skip
def test_a_sign_parts_the_words_from_who_says_them_to_whom(
    text: str, speaker: str, addressee: str | None
) -> None:
    names: list[tuple[NameKind, str]] = [("person", "Omar Carr")] if addressee else []
    (found,) = quotations(("headline", text), names=names)[:1]
    assert len(found.content) == 1
    assert found.speaker is not None
    assert found.speaker.passage is not None
    assert found.speaker.passage.exact == speaker
    assert (found.addressee.name if found.addressee else None) == addressee


@pytest.mark.parametrize(
    "text",
    [
        "LIVE: ‘We will not yield’, minister says",
        "Exclusive: Minister: ‘We will not yield’",
        "Analysis – ‘We will not yield’ – minister",
    ],
)
def test_by_rules_alone_a_lead_does_not_speak(text: str) -> None:
    found = annotate(article("A", ("headline", text), _BELOW)).quotations
    parties = [one.speaker for one in found if one.speaker is not None]
    assert [party.passage.exact.lower() for party in parties if party.passage is not None] == ["minister"]


def test_leads_make_no_transcript() -> None:
    found = read(*(f"Watch: The dam {word} on Monday." for word in ("burst", "held", "leaked", "stood")))
    assert found.quotations == ()


def test_a_dateline_that_an_agency_signs_is_no_part_of_the_words_and_no_chain() -> None:
    text = "TARN, May 3 (⟦v1.1|Reuters⟧) – ⟦c1|The dam will hold⟧, ⟦s1|Ann Lee⟧ ⟦cue1|said⟧."
    (found,) = quotations(text)
    assert words(found) == ["The dam will hold"]
    assert found.via == ()
    (found,) = quotations("⟦c1|Tarn (the town) – and its dam – will hold⟧, ⟦s1|Ann Lee⟧ ⟦cue1|said⟧.")
    assert words(found) == ["Tarn (the town) – and its dam – will hold"]
