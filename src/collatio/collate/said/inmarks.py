"""Which words of a quotation the page sets in marks: the speaker's own, the rest may be the outlet's."""

from __future__ import annotations

from collections.abc import Sequence

from collatio.records.passage import Passage, Span
from collatio.text.marks import scan_marks


def stretches_in_marks(content: Sequence[Passage]) -> tuple[Span, ...]:
    """The stretches of a partly quoted content that stand in marks, as places of the page.

    A mark whose fellow stands outside the content opens at its start or closes at its end; content without
    any mark is itself what the page set in marks.
    """
    found: list[Span] = []
    for passage in content:
        scan = scan_marks(passage.exact)
        inner = [(pair.opening.end, pair.closing.start) for pair in scan.pairs]
        inner += [(sign.end, len(passage.exact)) for sign in scan.openers]
        inner += [(0, sign.start) for sign in scan.closers]
        reached = 0
        for start, end in sorted(inner):
            if reached <= start < end:  # marks within marks are part of what the outer ones hold
                found.append(Span(passage.start + start, passage.start + end))
                reached = end
    return tuple(found) or tuple(Span(passage.start, passage.end) for passage in content)
