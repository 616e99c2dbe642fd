"""Words in marks that no cue claims: kept where something says whose they are, refused where nothing does."""

from __future__ import annotations

import pytest

from collatio.annotate.article import annotate
from collatio.records.annotated import Annotated
from collatio.records.article import BlockKind, Mark
from tests.annotate.reported.readers import tagged
from tests.annotate.reported.test_placed import Shown

_SAID = "⟦s1|Ann Lee⟧ ⟦cue1|said⟧ “⟦c1|the dam is full of mud⟧”."


def read(*blocks: str | tuple[BlockKind, str], belief: float = 0.0) -> Annotated:
    made, encoder = tagged(*blocks)
    return annotate(made, Shown(encoder, belief))


def mark(*blocks: str | tuple[BlockKind, str], belief: float = 0.0) -> Mark:
    return read(*blocks, belief=belief).article.marks[0]


@pytest.mark.parametrize(("belief", "state"), [(0.9, "kept"), (0.5, "kept"), (0.4, "refused")])
def test_a_phrase_that_a_reader_takes_for_somebodys_is_kept(belief: float, state: str) -> None:
    found = mark("The “full of mud” dam stands.", belief=belief)
    assert found.state == state
    assert ("the reader takes these words in marks for somebody's" in found.why) == (state == "kept")


@pytest.mark.parametrize(("belief", "state"), [(0.3, "kept"), (0.2, "refused")])
def test_what_the_rules_keep_a_reader_may_take_for_the_pages_own(belief: float, state: str) -> None:
    text = "The dam, “which nobody has ever called safe in all these years”, stands."
    found = mark(text, belief=belief)
    assert found.state == state
    assert (found.why == "the reader takes these words in marks for the page's own") == (state == "refused")


def test_whole_sentences_in_marks_are_somebodys_whatever_a_reader_takes_them_for() -> None:
    assert mark("“We will rebuild the bridge.”", belief=0.01).state == "kept"
    assert mark("Mud, “we will rebuild the bridge,” and mud.", belief=0.01).state == "refused"
    assert mark("“Mud.”", belief=0.01).state == "refused"


def test_what_a_tight_cue_of_the_rules_claims_is_kept_whatever_a_reader_takes_it_for() -> None:
    found = mark("“The dam is full,” Ann Lee said.", belief=0.01)
    assert found.state == "kept"


def test_a_headlines_words_that_are_quoted_below_are_somebodys() -> None:
    head: tuple[BlockKind, str] = ("headline", "Dam is ‘full of mud’")
    found = mark(head, _SAID)
    assert (found.state, found.why) == ("kept", "the same words are quoted from somebody in another place")
    assert mark(head, _SAID.replace("mud", "sand")).state == "refused"
    assert mark(("paragraph", "The dam is ‘full of mud’ on Monday."), _SAID).state == "refused"


def test_words_that_a_medium_has_are_its_wording() -> None:
    found = mark("The Harbour Courier has “within our means”, and others differ.", belief=0.01)
    assert (found.state, found.why) == ("kept", "the words before them say whose wording they are")
    assert mark("The harbour has “within our means”, and others differ.", belief=0.01).state == "refused"


def test_words_kept_without_a_cue_are_a_quotation_that_the_marks_made() -> None:
    (found,) = read("The “full of mud” dam stands.", belief=0.9).quotations
    assert found.cue is None
    assert found.made_by == "marks"
    assert found.score == 0.9
