"""What is quoted, in which form, and which stretches are one quotation."""

from __future__ import annotations

import pytest

from collatio.annotate.article import annotate
from collatio.records.annotated import Quotation
from collatio.records.article import BlockKind
from tests.builders import article


def quotations(*blocks: str | tuple[BlockKind, str]) -> tuple[Quotation, ...]:
    return annotate(article("A", *blocks)).quotations


def only(*blocks: str | tuple[BlockKind, str]) -> Quotation:
    (quotation,) = quotations(*blocks)
    return quotation


def words(quotation: Quotation) -> list[str]:
    return [passage.exact for passage in quotation.content]


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("“We will rebuild the bridge,” said Ann Lee.", "said"),
        ("“We will rebuild the bridge,” Ann Lee has also said.", "has also said"),
        ("Ann Lee said: “We will rebuild the bridge.”", "said"),
        ("Ann Lee said, “We will rebuild the bridge.”", "said"),
        ("“Will we rebuild the bridge?” Ann Lee asked.", "asked"),
        ("“We will rebuild the bridge,” she went on.", "went on"),
        ("“We will rebuild the bridge” – according to Ann Lee.", "according to"),
    ],
)
def test_whole_clauses_are_direct(text: str, cue: str) -> None:
    quotation = only(text)
    assert quotation.form == "direct"
    assert quotation.cue is not None
    assert quotation.cue.exact == cue


@pytest.mark.parametrize(
    "text",
    [
        "Ann Lee has vowed to spend “every last coin” on a new bridge.",
        "The bridge “would stand for a hundred winters,” Ann Lee stated.",
        "Ann Lee dismissed the report as “outright lies.”",
        "The report, which in her words “brought shame on the council,” was printed.",
        "Ann Lee noted that “the bridge is older than the town.”",
        "The council repeated its promise to be “neutral” in the matter.",
    ],
)
def test_parts_of_the_outlets_own_sentence_are_mixed(text: str) -> None:
    quotation = only(text)
    assert quotation.form == "mixed"
    assert quotation.cue is not None


def test_the_marks_are_no_part_of_the_words() -> None:
    assert words(only("“We will rebuild [the bridge],” said Ann Lee.")) == ["We will rebuild [the bridge],"]


def test_words_around_one_cue_are_one_quotation() -> None:
    quotation = only("“We will,” she said, “rebuild the bridge.”")
    assert words(quotation) == ["We will,", "rebuild the bridge."]


def test_the_sentences_right_behind_the_cue_go_on_with_the_quotation() -> None:
    quotation = only("“We will rebuild it,” said Ann Lee. “It takes a year.” “Or two.”")
    assert words(quotation) == ["We will rebuild it,", "It takes a year.", "Or two."]


def test_a_sentence_of_the_outlet_in_between_ends_the_quotation() -> None:
    first, second = quotations("“We will rebuild it,” said Ann Lee. It rained all day. “It takes a year.”")
    assert words(first) == ["We will rebuild it,"]
    assert second.cue is None


def test_two_cues_of_one_sentence_make_two_quotations() -> None:
    first, second = quotations(
        "Ann Lee said it was the “honour of the town,” adding that “nobody will take it.”"
    )
    assert (words(first), words(second)) == (["honour of the town,"], ["nobody will take it."])
    assert second.speaker is not None
    assert second.speaker.name == "Ann Lee"


def test_fragments_under_one_cue_are_one_quotation() -> None:
    assert words(only("Ann Lee called the plan “cheap”, “late” and “badly drawn”.")) == [
        "cheap",
        "late",
        "badly drawn",
    ]


def test_a_cue_at_the_end_of_the_paragraph_above_announces_the_words() -> None:
    quotation = only("Ann Lee then added:", "“We will rebuild the bridge before the winter.”")
    assert quotation.cue is not None
    assert quotation.cue.exact == "then added"
    assert quotation.speaker is not None
    assert quotation.speaker.name == "Ann Lee"


@pytest.mark.parametrize(
    ("text", "channel"),
    [
        ("“We will rebuild it,” Ann Lee said in a letter to the king.", "letter"),
        ("In his letter, Omar Haddad declared that they “will not go home.”", "letter"),
        ("“We will rebuild it,” Ann Lee told a press conference.", None),
        ("“We will rebuild it,” Ann Lee said at a press conference.", "press-conference"),
        ("“We will rebuild it,” Ann Lee said in an interview with the paper.", "interview"),
        ("“We will rebuild it,” Ann Lee tweeted.", "post"),
        ("“We will rebuild it,” the letter says.", "letter"),
        ("“We will rebuild it,” Ann Lee said.", None),
    ],
)
def test_the_channel_is_told_where_the_sentence_tells_it(text: str, channel: str | None) -> None:
    assert only(text).channel == channel


def test_the_place_is_the_block_it_stands_in() -> None:
    found = quotations(
        ("headline", "Mayor: ‘we will rebuild the bridge’"),
        ("standfirst", "The mayor said it “takes a year.”"),
        "The mayor said it “takes a year or two.”",
        ("caption", "The bridge, “our pride,” said Ann Lee."),
        "The mayor said it “takes money.”",
    )
    assert [quotation.place for quotation in found] == ["headline", "standfirst", "lede", "caption", "body"]


def test_via_names_the_nearest_transmitter_first() -> None:
    quotation = only("“We won,” Lee said, published by the IRNA news agency, as quoted by Al Arabiya.")
    assert [via.name for via in quotation.via] == ["Al Arabiya", "IRNA"]


def test_a_report_spoken_of_is_not_what_the_words_came_through() -> None:
    quotation = only("Omar Haddad dismissed the Reuters report, telling IRNA: “It is a lie.”")
    assert [via.name for via in quotation.via] == ["IRNA"]


def test_mr_said_is_no_cue() -> None:
    assert only("“We won,” Mr. Said told reporters.").cue is not None
    assert annotate(article("A", "The “big bridge” of Edward Said stands.")).quotations == ()
