"""Drafts from the cues that an encoder saw, each with the content that stands in its own sentence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from collatio.annotate.reported.drafts import ACCEPTED_CUE, ACCEPTED_PART, Draft
from collatio.annotate.reported.pieces import Marks, snap, trim
from collatio.annotate.reported.placed import Readings, Sentence
from collatio.records.encoder import CueReading, PartReading
from collatio.records.passage import Span

#: Two cues may both have the same words in marks (said by one, confirmed by another) from this score on.
_BOTH = 0.7


def gather(readings: Readings, marks: Marks) -> list[Draft]:
    """A draft for each accepted cue, in the order of the text; some have no content yet."""
    drafts: list[Draft] = []
    for sentence in readings.sentences:
        found = [
            _draft(cue, sentence, marks)
            for cue in sentence.cues
            if cue.score >= ACCEPTED_CUE and len(cue.span)
        ]
        drafts.extend(_apart(found))
    return drafts


def _draft(cue: CueReading, sentence: Sentence, marks: Marks) -> Draft:
    parts = tuple(part for part in cue.parts if part.score >= ACCEPTED_PART and len(part.span))
    contents = [part for part in parts if part.kind == "content"]
    score = min([cue.score, *(part.score for part in contents)])
    draft = Draft(
        sentence=sentence.index,
        cue=cue.span,
        score=score,
        made_by="encoder",
        parts=tuple(_outside(part, cue.span, marks) for part in parts if part.kind != "content"),
        attitude=cue.attitude,
        denied=cue.denied,
    )
    taken = [part.span for part in draft.parts]
    for part in contents:
        for piece in snap(part.span, cue.span, sentence.span, taken, marks):
            draft.add([piece.span], piece.stretch)
    if draft.stretches:
        draft.made_by = "encoder+marks"
    return draft


def _outside(part: PartReading, cue: Span, marks: Marks) -> PartReading:
    """A speaker or addressee without what of it reaches into marks that do not hold the cue."""
    span = part.span
    for index in marks.meeting(span):
        one = marks.all[index]
        whole = Span(one.start, one.end)
        if not whole.covers(cue) and not span.covers(whole) and not whole.covers(span):
            span = Span(one.end, span.end) if span.start >= one.start else Span(span.start, one.start)
    trimmed = trim(marks.text, span)
    return replace(part, span=trimmed) if len(trimmed) else part


def _apart(drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts of a sentence where no weak one shares words in marks with a stronger one."""
    ranked = sorted(drafts, key=lambda d: (-round(d.score, 2), _place(d)))
    kept: list[Draft] = []
    for draft in ranked:
        held = {index for other in kept for index in other.stretches}
        shared = [index for index in draft.stretches if index in held]
        if shared and round(draft.score, 2) < _BOTH:
            continue
        if any(_overlap(other, draft) for other in kept):
            continue
        kept.append(draft)
    return sorted(kept, key=_place)


def _overlap(one: Draft, other: Draft) -> bool:
    return one.cue is not None and other.cue is not None and one.cue.meets(other.cue)


def _place(draft: Draft) -> tuple[int, int]:
    cue = draft.cue or Span(0, 0)
    return (cue.start, cue.end)
