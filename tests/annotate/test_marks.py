"""The marks of an article: all listed, kept or refused with a reason, whatever a page does to them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collatio.annotate.article import annotate
from collatio.records.article import Article, BlockKind, Mark
from collatio.text.markroles import MARK_CHARACTERS
from collatio.text.marks import scan_marks
from tests.builders import article


def marks(*blocks: str | tuple[BlockKind, str]) -> list[tuple[str, str]]:
    return [(mark.state, mark.passage.exact) for mark in annotated_marks(article("A", *blocks))]


def annotated_marks(page: Article) -> tuple[Mark, ...]:
    return annotate(page).article.marks


def why(*blocks: str | tuple[BlockKind, str]) -> str:
    (mark,) = annotated_marks(article("A", *blocks))
    assert mark.state == "refused"
    return mark.why


def test_a_quotation_is_kept_and_named() -> None:
    (mark,) = annotated_marks(article("A", "“We will rebuild the bridge,” said Ann Lee."))
    assert (mark.state, mark.passage.exact) == ("kept", "“We will rebuild the bridge,”")
    assert mark.quotation is not None
    assert mark.inferred is None


def test_a_closing_mark_without_an_opening_one_gets_its_start_inferred() -> None:
    page = article("A", "“We won,” Lee told the paper. The war will spread if nobody stops it.”")
    first, second = annotated_marks(page)
    assert first.inferred is None
    assert (second.state, second.inferred) == ("kept", "opening")
    assert second.passage.exact == "The war will spread if nobody stops it.”"


def test_an_inferred_start_stands_behind_the_cue() -> None:
    (mark,) = annotated_marks(article("A", "The report came late. Lee said: We will rebuild the bridge.”"))
    assert (mark.passage.exact, mark.inferred) == ("We will rebuild the bridge.”", "opening")


def test_an_opening_mark_without_a_closing_one_ends_with_its_sentence() -> None:
    (mark,) = annotated_marks(article("A", "Lee said: “We will rebuild the bridge. The army moved on."))
    assert (mark.passage.exact, mark.inferred) == ("“We will rebuild the bridge.", "closing")


def test_an_inferred_end_stands_before_the_cue() -> None:
    (mark,) = annotated_marks(article("A", "“We will rebuild the bridge, the mayor said. The army moved on."))
    assert (mark.passage.exact, mark.inferred) == ("“We will rebuild the bridge,", "closing")


def test_marks_opened_again_in_each_paragraph_are_one_quotation() -> None:
    page = article(
        "A",
        "Ann Lee told the council: “The bridge is old.",
        "“It must be rebuilt before the winter.",
        ("link", "Read more: the bridge"),
        "“We shall begin at once.”",
    )
    found = annotate(page)
    (quotation,) = found.quotations
    assert [passage.exact for passage in quotation.content] == [
        "The bridge is old.",
        "It must be rebuilt before the winter.",
        "We shall begin at once.",
    ]
    assert {mark.inferred for mark in found.article.marks} == {None}


def test_a_second_speaker_does_not_run_on() -> None:
    found = annotate(article("A", "“We won, said Ann Lee.", "“We did not,” said Omar Haddad."))
    assert [q.speaker.name for q in found.quotations if q.speaker] == ["Ann Lee", "Omar Haddad"]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("The army launched an operation dubbed “Iron Gate” on Monday.", "a name or a title"),
        ("Omar “the Fox” Haddad was arrested on Monday.", "a nickname inside a name"),
        ("The film “Winter in Tyre” opens on Monday.", "the title of a work"),
        ("The word “resistance” appears twice.", "a word spoken of as a word"),
        ("The army moved into the so-called “safe zone” on Monday.", "a term the outlet sets off"),
        ("The “safe zone” was shelled on Monday.", "a word or a phrase in marks with no one beside it"),
        ("He moved into the “ring of fire” – a chain of forts.", "a name or a term that the outlet explains"),
        ("The sum is “…” so far.", "no words stand between the marks"),
    ],
)
def test_what_is_no_quotation_is_refused_with_its_reason(text: str, reason: str) -> None:
    assert reason in why(text)


def test_marks_in_links_and_furniture_are_refused() -> None:
    assert "link to another page" in why(
        ("link", "Read more: U.S. Hits Back at “Rebel-held” Camps, Lee says")
    )
    assert "furniture" in why(("boilerplate", "“The best paper,” said everyone"))


def test_a_title_inside_a_quotation_is_refused_and_the_quotation_kept() -> None:
    states = marks("“You have written a book titled ‘The Flood of Time.’ It will be read,” the letter says.")
    assert states[0][0] == "kept"
    assert states[1] == ("refused", "‘The Flood of Time.’")


def test_a_quotation_inside_a_quotation_is_kept_inside_it() -> None:
    found = annotate(article("A", "“My son said ‘I will never leave this house’ and stayed,” Ann Lee said."))
    outer, inner = found.quotations
    assert inner.inside == outer.id
    assert inner.speaker is not None
    assert inner.speaker.entity is None


def test_possessives_and_decades_are_no_marks() -> None:
    assert marks("The Guards’ wing of the ’90s and the workers' council kept Haddad’s word.") == []


def test_a_single_quoted_headline_is_kept() -> None:
    found = annotate(article("A", ("headline", "‘We will rebuild the bridge’: mayor"), "The mayor spoke."))
    (quotation,) = found.quotations
    assert (quotation.place, quotation.form) == ("headline", "direct")
    assert quotation.speaker is not None
    assert quotation.speaker.passage is not None
    assert quotation.speaker.passage.exact == "mayor"


def test_bracketed_and_signed_insertions_stay_in_the_words() -> None:
    states = marks(
        "The harbour “shall open again [on Monday] behind the new Wall (Project – NL),” Lee stated."
    )
    assert states == [("kept", "“shall open again [on Monday] behind the new Wall (Project – NL),”")]


def test_many_lost_marks_lose_no_other_paragraph() -> None:
    states = marks("“ " * 100, "“We will rebuild the bridge,” said Ann Lee.")
    assert states[-1] == ("kept", "“We will rebuild the bridge,”")
    assert all(state == "refused" for state, _ in states[:-1])


PIECES = [
    "“We won,” he said.",
    "“",
    "”",
    "said Ann Lee",
    "the Guards’ wing",
    "‘",
    "’",
    '"',
    "''",
    "«",
    "»",
    ".",
]
PIECES += [
    "He said: ",
    "(",
    "😀",
    "\u200f«مرحبا»",
    "The film “X Y” ran.",
    "no",
    " ",
    "",
    "\u00a0",
    "’90s",
    "6'2\"",
]
paragraph = st.lists(st.sampled_from(PIECES), max_size=8).map(" ".join).filter(bool)


@given(st.lists(paragraph, min_size=1, max_size=4))
def test_every_mark_character_is_listed_or_explained(paragraphs: list[str]) -> None:
    page = article("A", *paragraphs)
    found = annotated_marks(page)
    edges: set[int] = set()
    for block in page.blocks:
        scan = scan_marks(page.text[block.start : block.end])
        edges |= {block.start + i for one in scan.explained for i in range(one.start, one.end)}
    listed = {i for mark in found for i in range(mark.passage.start, mark.passage.end)}
    for offset, character in enumerate(page.text):
        if character in MARK_CHARACTERS:
            assert offset in listed | edges
    assert all(mark.why for mark in found)
    assert all((mark.state == "kept") == (mark.quotation is not None) for mark in found)


@given(st.lists(paragraph, min_size=3, max_size=4), st.sampled_from(["“", "”", '"', "‘", "«"]), st.data())
def test_one_mark_more_changes_its_own_paragraph_alone(
    paragraphs: list[str], mark: str, data: st.DataObject
) -> None:
    which = data.draw(st.integers(0, len(paragraphs) - 1))
    at = data.draw(st.integers(0, len(paragraphs[which])))
    changed = list(paragraphs)
    changed[which] = changed[which][:at] + mark + changed[which][at:]
    before, after = _by_paragraph(paragraphs), _by_paragraph(changed)
    for number in range(len(paragraphs)):
        # The paragraph before may run on into this one, the one after may carry it on.
        if abs(number - which) > 1:
            assert before[number] == after[number]
    if which + 1 < len(paragraphs):
        assert before[which + 1] == after[which + 1]


def _by_paragraph(paragraphs: list[str]) -> list[list[str]]:
    """The stretches of each paragraph, as they stand there."""
    page = article("A", *paragraphs)
    found = annotated_marks(page)
    return [
        [
            mark.passage.exact
            for mark in found
            if block.start <= mark.passage.start < max(block.end, block.start + 1)
        ]
        for block in page.blocks
    ]
