"""Where the marks and the cue right beside them say otherwise than the encoder, they are believed."""

from __future__ import annotations

from collections.abc import Sequence

from collatio.annotate.attribution import Attribution
from collatio.annotate.quotations import Findings
from collatio.annotate.reported.drafts import Draft
from collatio.annotate.reported.pieces import Marks
from collatio.records.passage import Span

#: What words in marks end with where the clause of their cue follows.
_PAUSED = frozenset(",?!…—–")


def correct(drafts: Sequence[Draft], marks: Marks, findings: Findings) -> None:
    """Takes from each draft what cannot be its own."""
    for draft in drafts:
        if draft.cue is None or not draft.stretches or len(draft.pieces) < 2:
            continue
        _give_back(draft, draft.cue, marks, findings)
        _end_with_cue(draft, draft.cue, marks)


def _give_back(draft: Draft, cue: Span, marks: Marks, findings: Findings) -> None:
    """Words in marks behind a nearer cue that the encoder missed: "…,” he said, adding later, “…”"."""
    for index in draft.stretches[1:]:
        inner = marks.all[index].inner
        rule = findings.attribution_of.get(index)
        nearer = cue_span(rule)
        if rule is None or nearer is None or not rule.tight or rule.side != "before":
            continue
        if cue.end <= nearer.start and nearer.end <= inner.start:
            draft.drop([inner])
            draft.stretches = [one for one in draft.stretches if one != index]


def _end_with_cue(draft: Draft, cue: Span, marks: Marks) -> None:
    """A sentence in marks before its cue is all that is said: what follows outside marks is another's."""
    inners = {marks.all[index].inner for index in draft.stretches}
    before = [piece for piece in draft.pieces if piece in inners and piece.end <= cue.start]
    if before and marks.text[before[-1].end - 1] in _PAUSED:
        draft.drop(piece for piece in draft.pieces if piece not in inners and piece.start >= cue.end)


def cue_span(rule: Attribution | None) -> Span | None:
    """Where the cue of an attribution stands in the article."""
    if rule is None or rule.cue is None:
        return None
    toks = rule.frame.toks
    return Span(toks[rule.cue.first].start, toks[rule.cue.last].end)
