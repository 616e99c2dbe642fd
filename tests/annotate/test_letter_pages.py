"""Five real pages on one letter; their text stays outside the repository."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from collatio.annotate.article import annotate
from collatio.records.annotated import Annotated
from collatio.records.article import BlockKind
from tests.builders import article

SHARED = Path(os.environ.get("COLLATIO_SHARED", Path(__file__).parents[3] / "shared"))
LETTER = SHARED / "pages" / "letter"

pytestmark = [
    pytest.mark.shared,
    pytest.mark.skipif(not LETTER.is_dir(), reason="the shared pages of the letter are not here"),
]


def _kind(number: int, block: str) -> BlockKind:
    """A rough kind, so that the stage is tested by itself; the ingest stage does it properly."""
    if block.startswith("Read more:"):
        return "link"
    return "headline" if number == 0 and len(block) < 130 else "paragraph"


@pytest.fixture(scope="module")
def pages() -> dict[str, Annotated]:
    found = {}
    for path in sorted(LETTER.glob("*.txt")):
        blocks = [part.strip() for part in path.read_text("utf-8").split("\n\n") if part.strip()]
        typed = [(_kind(number, block), block) for number, block in enumerate(blocks)]
        found[path.name[:3]] = annotate(article(path.name, *typed))
    return found


def test_at_least_25_stretches_are_kept(pages: dict[str, Annotated]) -> None:
    kept = [mark for found in pages.values() for mark in found.article.marks if mark.state == "kept"]
    assert len(kept) >= 25


def test_every_refusal_has_its_reason_and_marks_in_links_are_refused(pages: dict[str, Annotated]) -> None:
    for found in pages.values():
        links = [block for block in found.article.blocks if block.kind == "link"]
        for mark in found.article.marks:
            assert mark.why
            if any(block.span.covers(mark.passage.span) for block in links):
                assert mark.state == "refused"


def test_one_closing_mark_never_opened(pages: dict[str, Annotated]) -> None:
    inferred = [m for found in pages.values() for m in found.article.marks if m.inferred is not None]
    assert [(mark.inferred, mark.state) for mark in inferred] == [("opening", "kept")]
    assert pages["000"].article.marks.count(inferred[0]) == 1


def test_the_title_inside_a_quotation_is_refused(pages: dict[str, Annotated]) -> None:
    nested = [m for m in pages["000"].article.marks if m.passage.exact.startswith("‘The")]
    assert [m.state for m in nested] == ["refused"]


def test_no_possessive_is_taken_for_a_mark(pages: dict[str, Annotated]) -> None:
    listed = [m.passage.exact for found in pages.values() for m in found.article.marks]
    assert not [exact for exact in listed if exact.startswith("’") or len(exact) <= 2]


def test_most_quotations_have_a_speaker_or_candidates(pages: dict[str, Annotated]) -> None:
    parties = [q.speaker for found in pages.values() for q in found.quotations if q.speaker is not None]
    named = [party for party in parties if party.entity is not None]
    assert len(named) >= 20
    assert sum(bool(party.candidates) for party in parties) >= 0.9 * len(parties)


def test_the_chain_of_one_page_is_in_order(pages: dict[str, Annotated]) -> None:
    chains = [(c.chain, c.parent, c.kind) for c in pages["003"].citations if c.chain or c.kind == "outlet"]
    assert sorted(chains) == [(0, "Al Arabiya", "outlet"), (1, "IRNA", "agency")]
    assert [c.kind for c in pages["000"].citations] == ["unnamed"]
