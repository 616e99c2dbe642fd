"""A feed's entry: what it holds is the article's beginning or whole, with a few lines of the feed's own."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from collatio.ingest.html.furniture import link_kind
from collatio.ingest.html.lines import line_of
from collatio.ingest.html.parting import cut
from collatio.ingest.plain.shapes import count_words
from collatio.ingest.segments import HtmlDocument, Segment
from collatio.records.article import BlockKind

#: A feed's way on to the whole report, set behind the last sentence; it may say so in any language.
_WAY_ON_WORDS = 5
_STOPS = re.compile(r"[.!?…。؟۔।][\"“”’»)\]]?\s+")


def parted_entry(document: HtmlDocument) -> HtmlDocument:
    """The entry with the link behind its last sentence as a segment of its own."""
    if not document.segments:
        return document
    last = document.segments[-1]
    stop = max((found.end() for found in _STOPS.finditer(last.text)), default=0)
    told, way = last.text[:stop].rstrip(), last.text[stop:]
    # The segment's only link is as long as what stands behind the last stop.
    if not told or last.linked != len(way) or count_words(way) > _WAY_ON_WORDS:
        return document
    if way.endswith((".", "!", "?")) and line_of(way).label is None:
        return document
    ours = tuple(cut(run, len(told), last.text) for run in last.runs if run[0] < len(told))
    theirs = tuple(
        (start - stop, end - stop, first, last_byte)
        for start, end, first, last_byte in last.runs
        if start >= stop
    )
    if not ours or not theirs or ours[-1][1] != len(told) or theirs[0][0]:
        return document  # a run holds characters of both
    parts = (replace(last, text=told, runs=ours, linked=0), replace(last, text=way, runs=theirs))
    return replace(document, segments=(*document.segments[:-1], *parts))


def entry_kinds(segments: Sequence[Segment]) -> tuple[BlockKind, ...]:
    """A kind for each segment of an entry; only lines that lead elsewhere or speak of the site are none."""
    return tuple(_kind(segment) for segment in segments)


def _kind(segment: Segment) -> BlockKind:
    if segment.hidden:
        return "boilerplate"
    label = line_of(segment.text).label
    if label in ("whole", "comments", "says"):
        return "boilerplate"
    return link_kind(segment) or "paragraph"
