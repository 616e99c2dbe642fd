"""The whole stage: exact passages, the same result every time, a word for what is not measured."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collatio.annotate.article import annotate
from collatio.records.annotated import Annotated
from collatio.records.jsonform import dumps
from collatio.records.passage import Passage
from tests.builders import article

STORY = (
    ("headline", "‘We will rebuild the bridge’ – mayor"),
    "Mayor Ann Lee has vowed to spend “every last coin” on the bridge that fell on 16 November.",
    "“It was old,” she told the Nordlys daily. “We all knew.”",
    "According to Reuters, as quoted by the BBC, 1,200 people crossed it on Thursday.",
)


def passages(value: object) -> Iterator[Passage]:
    """All passages in a record."""
    if isinstance(value, Passage):
        yield value
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            yield from passages(getattr(value, field.name))
    elif isinstance(value, tuple):
        for item in value:
            yield from passages(item)


def references(found: Annotated) -> Iterator[str | None]:
    """All ids of entities that the quotations refer to."""
    for quotation in found.quotations:
        for party in (quotation.speaker, quotation.addressee):
            if party is not None:
                yield party.entity
                yield from (candidate.entity for candidate in party.candidates)


def test_the_same_article_gives_the_same_bytes() -> None:
    page = article("A", *STORY)  # type: ignore[arg-type]  # kinds are literals
    first = dumps(annotate(page))
    annotate(article("B", "“Something else,” said Omar Haddad."))
    assert dumps(annotate(page)) == first


@pytest.mark.parametrize("code", ["en", "es", "fr", "de", "ru", "ar", "fa", "zh", "sw", None, "xx-YY"])
def test_any_language_is_read_as_far_as_it_goes_and_says_how_far(code: str | None) -> None:
    found = annotate(article("A", *STORY, language=code))  # type: ignore[arg-type]  # kinds are literals
    measured = found.article.measured
    assert set(measured) == {"quotations", "speakers", "entities", "times", "figures", "citations", "cruxes"}
    assert all(one.why for one in measured.values())
    assert len(found.article.marks) == 4


def test_unknown_languages_say_that_their_cue_verbs_are_not_known() -> None:
    found = annotate(article("A", "“Tutajenga daraja upya mwaka ujao,” alisema Ann Lee.", language="sw"))
    speakers = found.article.measured["speakers"]
    assert (speakers.state, speakers.why) == ("no", "cue verbs of Swahili are not known")
    assert [mark.state for mark in found.article.marks] == ["kept"]


def test_what_was_measured_before_stays() -> None:
    page = article("A", *STORY)  # type: ignore[arg-type]  # kinds are literals
    measured = annotate(page).article.measured["quotations"]
    page = dataclasses.replace(page, measured={"dates": measured})
    assert annotate(page).article.measured["dates"] == measured


def test_an_article_without_words_is_annotated_too() -> None:
    assert annotate(article("A", ("boilerplate", "Menu"))).quotations == ()


PHRASES = (
    "“We won,” he said.", "Ann Lee", "said", "told", "who", "the head of", "of", "and", "Reuters", "according to",
    "on Thursday", "16 November", "1,200", "in his words", "(AP)", "—", "promise", "to", "went on", "General",
    "Haddad’s", "U.S.", "قال", "市长", "😀", "\u200f", "\n", "read more", "as quoted by", "by", "Minister,",
)  # fmt: skip
WORDS = st.sampled_from((*"“”‘’\"'«»,.:!?", *PHRASES))


@given(st.lists(st.lists(WORDS, min_size=1, max_size=14).map(" ".join), min_size=1, max_size=4))
def test_whatever_stands_in_a_page_every_finding_points_into_it(paragraphs: list[str]) -> None:
    page = article("A", *paragraphs)
    found = annotate(page)
    for passage in passages(found):
        assert page.text[passage.start : passage.end] == passage.exact
    known = {entity.id for entity in found.entities}
    assert all(reference is None or reference in known for reference in references(found))
    assert len({quotation.id for quotation in found.quotations}) == len(found.quotations)
    for quotation in found.quotations:
        assert quotation.speaker is not None
        assert (quotation.speaker.entity is None) == (quotation.speaker.score < 0.5)


@given(st.text(max_size=200))
def test_no_text_stops_the_stage(text: str) -> None:
    annotate(article("A", text or "x"))
