"""How a page says it knows what it tells: heard, seen, from whom; or not at all."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence

from collatio.collate.descent.firsthand import FirstHand
from collatio.collate.descent.readable import is_private
from collatio.collate.descent.trails import Trail
from collatio.records.annotated import Annotated
from collatio.records.passage import Passage, Span
from collatio.records.story import Basis, Node


class Bases:
    """Tells, page by page, on what a statement rests as the page has it."""

    def __init__(self, nodes: Mapping[str, Node], annotated: Sequence[Annotated]) -> None:
        self._nodes = nodes
        self._found = {one.article.id: one for one in annotated}
        self._first_hand = FirstHand(annotated)

    def of(self, trail: Trail) -> Basis:
        """How the page says it knows."""
        heard = self._beside(trail, self._first_hand.heard(trail.article))
        if heard:
            return Basis(trail.article, "heard", heard)
        seen = self._beside(trail, self._first_hand.seen(trail.article))
        if seen:
            return Basis(trail.article, "document-seen", seen)
        # A private letter that is quoted is no word on how the page came by it.
        stated = [
            edge
            for edge in trail.stated
            if not is_private(self._nodes[edge.parent], self._found)
            and (edge.kind == "cites" or any(p.article == trail.article for p in edge.passages))
        ]
        passages = tuple(p for edge in stated for p in edge.passages if p.article == trail.article)
        if not stated:
            return Basis(trail.article, "not-stated", trail.passages)
        named = any(self._is_named(self._nodes[edge.parent]) for edge in stated)
        return Basis(trail.article, "named-parent" if named else "unnamed-parent", passages)

    def is_first_hand(self, trail: Trail) -> bool:
        """Whether the page is a root itself and says that it heard or saw this."""
        told = (*self._first_hand.heard(trail.article), *self._first_hand.seen(trail.article))
        carried = [edge for edge in trail.edges if self._nodes[edge.parent].kind == "article"]
        return not carried and bool(self._beside(trail, told))

    def _is_named(self, node: Node) -> bool:
        return node.name is not None or node.kind == "article"

    def _beside(self, trail: Trail, told: Sequence[Passage]) -> tuple[Passage, ...]:
        """Those of some places that stand in a sentence with the statement's words."""
        if not told:
            return ()
        sentences = self._found[trail.article].sentences
        around = [_sentence(sentences, passage) for passage in trail.passages]
        return tuple(passage for passage in told if any(span.meets(passage.span) for span in around))


def _sentence(sentences: Sequence[Span], passage: Passage) -> Span:
    """The sentences that a passage stands in."""
    first = bisect_right(sentences, passage.start, key=lambda span: span.end)
    start, end = passage.start, passage.end
    for sentence in sentences[first:]:
        if sentence.start >= passage.end:
            break
        start, end = min(start, sentence.start), max(end, sentence.end)
    return Span(start, end)
