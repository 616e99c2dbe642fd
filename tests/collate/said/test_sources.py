"""Names that might be meant are told only beside words that stand for somebody."""

from __future__ import annotations

from dataclasses import replace

from collatio.collate.said.sources import without_guesses
from collatio.records.annotated import Candidate, Party, Quotation
from tests.builders import article
from tests.collate.pages import story_of
from tests.finding import annotated, place, said

_MADE = article("A", "Mira Tal came. She said “the gate is shut”. “The key is lost.”")


def told(words: str | None) -> Quotation:
    """A quotation of whose speaker ``words`` stand on the page, who may be Mira Tal."""
    passage = place(_MADE, words) if words is not None else None
    party = Party(None, None, passage, 0.3, "nobody is named", (Candidate("e-tal", 0.3),))
    return replace(said(_MADE, "the gate is shut"), speaker=party)


def test_words_keep_whom_they_may_mean() -> None:
    assert without_guesses(told("She")) == told("She")


def test_beside_nobody_s_words_no_name_is_told() -> None:
    kept = without_guesses(told(None)).speaker
    assert kept is not None
    assert kept.candidates == ()


def test_the_story_holds_no_such_names() -> None:
    found = annotated(_MADE, quotations=[told(None)], people=["Mira Tal"])
    speaker = story_of([found]).quotations[0].speaker
    assert speaker is not None
    assert speaker.candidates == ()
