"""Content as the encoder saw it, brought to the marks around it.

The encoder says which words of a sentence are somebody's; where they stand in marks, the marks say where
they begin and end, over as many sentences as it takes.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from collatio.annotate.layout import Layout
from collatio.annotate.marks import Stretch
from collatio.annotate.reported.placed import between, has_words
from collatio.records.passage import Span
from collatio.text.words import words_of

#: A stretch is meant as a whole where so much of what the sentence shows of it is taken for content.
_COVERED = 0.5
#: Words that an encoder takes along behind a closing mark, or that a cue set off in marks has: no more.
_STRAY = 2
_FRONT = re.compile(r"[\s,;:.…–—\-)\]]+")
_BACK = " \t\n\u00a0\u202f,;:–—-([“‘„«"
_ABBREVIATED = re.compile(r"(?:\b\w\.){2,}$")


@dataclass(frozen=True, slots=True)
class Snapped:
    """Pieces of content; ``stretch`` where a piece is all that stands between two marks."""

    span: Span
    stretch: int | None = None


class Marks:
    """The stretches of the article's own words, for asking which of them a place meets."""

    def __init__(self, layout: Layout) -> None:
        self.text = layout.text
        own = {block.start: number for number, block in enumerate(layout.article.blocks)}
        numbers = {own[block.start] for block in layout.blocks}
        self.all = layout.stretches
        self.going_on = layout.language.grammar.coordinators | layout.language.cues.that
        self.indices = [
            index
            for index, one in enumerate(layout.stretches)
            if one.lone is None and one.block in numbers and len(one.inner)
        ]
        self._starts = [layout.stretches[index].start for index in self.indices]

    def meeting(self, span: Span) -> list[int]:
        """The stretches that share a character with ``span``, outer ones first."""
        first, last = bisect_left(self._starts, span.start), bisect_left(self._starts, span.end)
        above: list[int] = []
        at = self.indices[first - 1] if first else None
        while at is not None:  # what begins before the span and meets it holds what stands right before it
            if self.all[at].end > span.start:
                above.append(at)
            at = self.all[at].outer
        return above[::-1] + self.indices[first:last]

    def around(self, span: Span) -> list[int]:
        """The stretches whose words hold all of ``span``, the outermost first."""
        return [index for index in self.meeting(span) if self.all[index].inner.covers(span)]


def snap(piece: Span, cue: Span, sentence: Span, taken: Sequence[Span], marks: Marks) -> list[Snapped]:
    """The pieces that ``piece`` of the content of ``cue`` stands for; ``taken`` are its other parts.

    What stands in the same marks as the cue itself is somebody's report inside a quotation: those marks
    say nothing of it but where it must end.
    """
    piece = _without(piece, [cue, *taken])
    room = [one for one in marks.around(cue) if not _is_set_off(piece, marks.all[one].inner, marks.text)]
    if room:
        inner = marks.all[room[-1]].inner
        if not inner.meets(piece):
            return []
        piece = Span(max(piece.start, inner.start), min(piece.end, inner.end))
    whole: list[int] = []
    for index in marks.meeting(piece):
        if index in room or any(marks.all[index].outer == one for one in whole):
            continue
        one = marks.all[index]
        if _is_meant(one, piece, sentence):
            whole.append(index)
        else:
            piece = _beside(piece, one)
    return _made(piece, whole, marks)


def _is_set_off(piece: Span, inner: Span, text: str) -> bool:
    """Whether marks hold hardly more than a cue: the page keeps its distance from the word ("“vowed” to")."""
    return not inner.meets(piece) and len(words_of(text, inner.start, inner.end)) <= _STRAY


def _is_meant(one: Stretch, piece: Span, sentence: Span) -> bool:
    seen = between(max(one.inner.start, sentence.start), min(one.inner.end, sentence.end))
    shared = _shared(piece, seen)
    return shared >= _COVERED * max(1, len(seen)) or shared >= 0.8 * max(1, len(piece))


def _shared(one: Span, other: Span) -> int:
    return max(0, min(one.end, other.end) - max(one.start, other.start))


def _beside(piece: Span, one: Stretch) -> Span:
    """The piece without the few words that reach into marks that are not its own."""
    if one.start <= piece.start:
        return Span(min(one.end, piece.end), piece.end)
    return Span(piece.start, one.start) if piece.end <= one.end else piece


def _without(piece: Span, taken: Sequence[Span]) -> Span:
    """The piece without parts of its own cue's that its edges reach into."""
    start, end = piece.start, piece.end
    for other in taken:
        if other.start <= start < other.end < end:
            start = other.end
        elif start < other.start < end <= other.end:
            end = other.start
    return Span(start, end)


def _made(piece: Span, whole: Sequence[int], marks: Marks) -> list[Snapped]:
    if not whole:
        trimmed = trim(marks.text, piece)
        return [Snapped(trimmed)] if len(trimmed) else []
    first, last = marks.all[whole[0]], marks.all[whole[-1]]
    gaps, at = [], min(piece.start, first.start)
    for index in whole:
        gaps.append(between(at, marks.all[index].start))
        at = marks.all[index].end
    behind = between(at, piece.end)
    alone = not has_words(marks.text, gaps)
    if has_words(marks.text, [behind]) and _strays(marks, whole[-1], behind, alone=alone):
        behind = Span(at, at)
    if not has_words(marks.text, [*gaps, behind]):
        return [Snapped(marks.all[index].inner, index) for index in whole]
    start = piece.start if has_words(marks.text, gaps[:1]) else first.start
    end = behind.end if has_words(marks.text, [behind]) else last.end
    trimmed = trim(marks.text, between(start, end))
    return [Snapped(trimmed)] if len(trimmed) else []


def _strays(marks: Marks, index: int, behind: Span, *, alone: bool) -> bool:
    """Whether words behind a closing mark that ends a sentence or clause are not its sentence's content.

    "“Go,” and that nobody stays" goes on; "“Go,” when it rained" does not. Where words stand before the
    marks too, they are part of a sentence of the page's making: "the dam was “full,” so all must go".
    """
    closing = marks.text[marks.all[index].inner.end - 1]
    words = words_of(marks.text, behind.start, behind.end)
    if closing == "," and not alone and len(words) > _STRAY:
        return False
    return closing in ",.!?…" and (len(words) <= _STRAY or words[0].text.lower() not in marks.going_on)


def trim(text: str, span: Span) -> Span:
    """The words of ``span`` without the signs around them that belong to the sentence, not to the words."""
    start, end = span.start, span.end
    front = _FRONT.match(text, start, end)
    start = front.end() if front else start
    while end > start and text[end - 1] in _BACK:
        end -= 1
    if end > start and text[end - 1] == "." and not _ABBREVIATED.search(text, max(start, end - 8), end):
        end -= 1 if text[end - 2 : end] != ".." else 0
    return Span(start, max(start, end))
