"""Words in marks that end with a full stop right before another speaker’s sentence are not that speaker’s.

"“… that way,” Lee said. “It is over.” Ann Carr said the mill would close": what is over is Lee’s.  Where the
blank behind the marks is lost the two sentences read as one.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from collatio.annotate.reported.drafts import Draft
from collatio.annotate.reported.pieces import Marks
from collatio.annotate.reported.placed import Readings, between, has_words
from collatio.records.passage import Span

_STOP = "."
#: The cue that the words go on from stands no further before them.
_NEAR = 120


def part_run_on(drafts: Sequence[Draft], readings: Readings, marks: Marks) -> None:
    """Gives the words in marks that end a sentence of the speaker before to that speaker."""
    text = readings.layout.text
    cues = sorted(
        ((draft.cue, at) for at, draft in enumerate(drafts) if draft.cue is not None and draft.pieces)
    )
    for draft in drafts:
        front = min((span for span in draft.spans("speaker")), default=None)
        if draft.cue is None or front is None or front.start > draft.cue.start:
            continue
        if not any(piece.start >= draft.cue.end for piece in draft.pieces):
            continue
        for index in list(draft.stretches):
            one = marks.all[index]
            ended = one.inner.end <= front.start and text[one.inner.end - 1 : one.inner.end] == _STOP
            before = _before(one.start, cues, text) if ended else None
            if before is not None and not has_words(text, [between(one.end, front.start)]):
                draft.drop([piece for piece in draft.pieces if piece.meets(one.inner)])
                draft.stretches = [other for other in draft.stretches if other != index]
                drafts[before].add([one.inner], index)


def _before(start: int, cues: Sequence[tuple[Span, int]], text: str) -> int | None:
    """Whose cue ends the sentence right before the words: "…,” Lee said. “It is over.”"."""
    at = bisect_left(cues, start, key=lambda held: held[0].start) - 1
    if at < 0 or cues[at][0].end > start or start - cues[at][0].end > _NEAR:
        return None
    ends = text[cues[at][0].end : start].rstrip(" “\"'‘").endswith(_STOP)
    return cues[at][1] if ends else None
