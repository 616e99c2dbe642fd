"""Direct, mixed, indirect: told from the marks alone; and where in the article a quotation stands."""

from __future__ import annotations

from collections.abc import Mapping

from collatio.annotate.judging import Verdict
from collatio.annotate.layout import Layout
from collatio.annotate.reported.drafts import Draft
from collatio.annotate.reported.pieces import Marks
from collatio.annotate.reported.placed import Readings, between, has_words
from collatio.records.annotated import Place, QuotationForm
from collatio.records.passage import Span


def form_of(draft: Draft, marks: Marks, rules: Mapping[int, Verdict]) -> QuotationForm:
    """All words in marks: direct; some: mixed; none: indirect.

    Marks that hold the cue itself belong to the quotation around, and titles, names and terms in marks
    (those that the ``rules`` refuse) do not count.
    """
    if draft.unmarked:
        return "direct"
    room = marks.around(draft.cue) if draft.cue is not None else []
    inside = outside = False
    for piece in draft.pieces:
        held = [
            index
            for index in marks.meeting(piece)
            if index not in room and (index in draft.stretches or _counts(index, rules))
        ]
        at, gaps = piece.start, []
        for index in held:
            one = marks.all[index]
            gaps.append(between(at, one.start))
            at = max(at, one.end)
        gaps.append(Span(min(at, piece.end), piece.end))
        inside = inside or bool(held)
        outside = outside or has_words(marks.text, gaps)
    if not inside:
        return "indirect"
    return "mixed" if outside else "direct"


def _counts(index: int, rules: Mapping[int, Verdict]) -> bool:
    verdict = rules.get(index)
    return verdict is None or verdict.state == "kept" or verdict.distance


def place_of(draft: Draft, readings: Readings, layout: Layout) -> Place:
    """Where in the article the words stand: its headline, its first paragraph, further down."""
    sentence = readings.at(draft.start)
    if sentence is None:
        return "body"
    kind = layout.blocks[sentence.block].kind
    if kind in {"headline", "standfirst", "caption"}:
        return kind
    first = next((i for i, block in enumerate(layout.blocks) if block.kind == "paragraph"), None)
    return "lede" if sentence.block == first else "body"
