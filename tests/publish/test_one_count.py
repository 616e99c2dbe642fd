"""The top of a report and the section below tell one count of wordings."""

from __future__ import annotations

import pytest

from collatio.publish.index import Index
from collatio.publish.said import SaidViews
from collatio.records.collation import Collation
from tests.builders import article
from tests.collate.pages import story_of
from tests.finding import annotated, said
from tests.publish.fixture import COLLATION

KEEP = "We shall keep the sea lane open for as long as your cranes can lift a crate"


@pytest.mark.parametrize(
    ("second", "told"),
    [
        (KEEP, "the same words"),
        ("keep the sea lane open", "2 wordings"),
        (KEEP.replace("for as long as", "while"), "2 wordings"),
    ],
)
def test_the_summary_counts_what_the_section_shows(second: str, told: str) -> None:
    pages = [article("A", f"“{KEEP},” Lund said."), article("B", f"“{second},” Lund said.")]
    words = (KEEP, second)
    found = [
        annotated(page, quotations=[said(page, quoted, by="Lund")])
        for page, quoted in zip(pages, words, strict=True)
    ]
    story = story_of(found)
    collation = Collation(COLLATION.made_by, tuple(pages), (story,))
    view = SaidViews(Index(collation), story, "story-1").view(story.utterances[0], 1)
    assert f"2 pages, {told}" in story.summary[1].text
    assert view.tally == f"in 2 pages, {told}"
