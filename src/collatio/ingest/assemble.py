"""Segments become one text of typed blocks, headline first, each character with its place in the page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from collatio.ingest.segments import Run, Segment
from collatio.records.article import Block, BlockKind

_BETWEEN = "\n\n"


@dataclass(frozen=True, slots=True)
class Assembled:
    """An article's text, its blocks and trace; ``places`` says where each segment begins in the text."""

    text: str
    blocks: tuple[Block, ...]
    trace: tuple[Run, ...]
    places: tuple[int, ...]

    def own_words(self, kinds: Sequence[BlockKind] = ("headline", "standfirst", "paragraph")) -> str:
        """The text of the blocks of the given kinds, a line each."""
        return "\n".join(self.text[b.start : b.end] for b in self.blocks if b.kind in kinds)


def assemble(segments: Sequence[Segment], kinds: Sequence[BlockKind]) -> Assembled:
    """One text from the segments of a page: the headline, then all the others in the page's order."""
    order = sorted(range(len(segments)), key=lambda at: (kinds[at] != "headline", at))
    parts: list[str] = []
    blocks: list[Block] = []
    trace: list[Run] = []
    places = [0] * len(segments)
    length = 0
    for at in order:
        segment = segments[at]
        if parts:
            length += len(_BETWEEN)
        places[at] = length
        parts.append(segment.text)
        blocks.append(Block(kinds[at], length, length + len(segment.text)))
        trace.extend((start + length, end + length, first, last) for start, end, first, last in segment.runs)
        length += len(segment.text)
    return Assembled(_BETWEEN.join(parts), tuple(blocks), tuple(trace), tuple(places))


def in_place(text: str, segments: Sequence[Segment], kinds: Sequence[BlockKind], size: int) -> Assembled:
    """The same for a text that must not change: its blocks are marked where they stand.

    ``size`` is the text's length in the page's bytes, to which it leads back as one run.
    """
    places = tuple(segment.runs[0][2] for segment in segments)
    blocks = tuple(
        Block(kind, place, place + len(segment.text))
        for segment, kind, place in zip(segments, kinds, places, strict=True)
    )
    trace: tuple[Run, ...] = ((0, len(text), 0, size),) if text else ()
    return Assembled(text, blocks, trace, places)


def whole_file(made: Assembled, size: int) -> Assembled:
    """The same, leading back to the file as a whole: a PDF's characters have no places in its bytes."""
    return replace(made, trace=((0, len(made.text), 0, size),))
