"""Words beside the marks that the encoder takes for the same person's, where it missed their cue."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from collatio.annotate.reported.drafts import Draft
from collatio.annotate.reported.pieces import Marks, trim
from collatio.annotate.reported.placed import Readings, Sentence
from collatio.annotate.reported.unclaimed import REPORTED
from collatio.records.passage import Span


def grow(drafts: Sequence[Draft], readings: Readings, marks: Marks) -> None:
    """Gives drafts that marks alone made the words of their sentence that belong to what stands in marks.

    "Lee’s claim that the dam was “full” in May": the rules see the claim, the encoder only that all behind
    "claim" is reported.
    """
    by_sentence: dict[int, list[Draft]] = {}
    for draft in drafts:
        by_sentence.setdefault(draft.sentence, []).append(draft)
    for number in sorted(by_sentence):
        near, sentence = by_sentence[number], readings.sentences[number]
        growing = [one for one in near if _may_grow(one, sentence, marks)]
        if not growing:
            continue
        taken = _Taken(near, sentence, marks)
        for draft in growing:
            one = marks.all[draft.stretches[0]]
            whole = Span(one.start, one.end)
            grown = readings.reported_beside(whole, taken.room(whole), REPORTED)
            if grown != whole:
                draft.pieces = [trim(marks.text, grown)]


def _may_grow(draft: Draft, sentence: Sentence, marks: Marks) -> bool:
    """Whether a draft is one stretch in marks whose cue, in the same sentence, the rules alone saw."""
    if draft.made_by != "marks" or draft.cue is None or len(draft.stretches) != 1:
        return False
    one = marks.all[draft.stretches[0]]
    return (
        one.outer is None and draft.pieces == [one.inner] and sentence.span.covers(Span(one.start, one.end))
    )


class _Taken:
    """What of a sentence belongs to somebody already: cues, marks, other words that are said."""

    def __init__(self, drafts: Sequence[Draft], sentence: Sentence, marks: Marks) -> None:
        spans = [draft.cue for draft in drafts if draft.cue is not None]
        spans += [piece for draft in drafts for piece in draft.pieces]
        spans += [Span(marks.all[i].start, marks.all[i].end) for i in marks.meeting(sentence.span)]
        self._starts = sorted([*(span.start for span in spans), sentence.span.end])
        self._ends = sorted([*(span.end for span in spans), sentence.span.start])

    def room(self, whole: Span) -> Span:
        """The words around ``whole`` up to the next of what is taken."""
        before = self._ends[max(0, bisect_right(self._ends, whole.start) - 1)]
        behind = self._starts[min(len(self._starts) - 1, bisect_left(self._starts, whole.end))]
        return Span(min(before, whole.start), max(behind, whole.end))
