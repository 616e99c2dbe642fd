"""A paragraph and the link on behind its last sentence ("… Continue reading") as segments of their own."""

from __future__ import annotations

import re
from dataclasses import replace

from collatio.ingest.html.furniture import is_notice, link_kind
from collatio.ingest.plain.shapes import count_words, ends_with_stop
from collatio.ingest.segments import HtmlDocument, Run, Segment

#: What leads on behind the last sentence of a paragraph is of so many words.
_TAIL_WORDS = 6
#: A note's mark has fewer letters; a sentence before the link has so many words at least.
_LETTERS, _TOLD_WORDS = 4, 6
#: Addresses and names in a post are part of it.
_NAMED = re.compile(r"[@#]|https?:|www\.|pic\.|\w+\.\w+/")
_ENDS = re.compile(r"(?:[.!?…。؟۔।]|\[…\])[\"”’»)\]]?\s*\Z")


def parted_ways(document: HtmlDocument) -> HtmlDocument:
    """The page with the links on behind the last sentence of a paragraph as segments of their own."""
    segments: list[Segment] = []
    places: list[int] = []
    for segment in document.segments:
        places.append(len(segments))
        segments.extend(_parted(segment))
    if len(segments) == len(document.segments):
        return document
    places.append(len(segments))
    times = tuple(
        time if time.segment is None else replace(time, segment=places[time.segment])
        for time in document.times
    )
    boxes = tuple((places[min(at, len(places) - 1)], path) for at, path in document.boxes)
    return replace(document, segments=tuple(segments), times=times, boxes=boxes)


def _parted(segment: Segment) -> tuple[Segment, ...]:
    text = segment.text
    if not segment.anchors or segment.anchors[-1][1] < len(text) - 2 or "blockquote" in segment.ancestors:
        return (segment,)
    at = segment.anchors[-1][0]
    told, way = text[:at].rstrip(), text[at:]
    if not _ENDS.search(told) or count_words(told) < _TOLD_WORDS or not _is_way(way):
        return (segment,)
    if is_notice(segment) or link_kind(segment) is not None:
        return (segment,)  # "Tides and repairs, to your phone. Sign up": all of it leads there
    ours = tuple(cut(run, len(told), text) for run in segment.runs if run[0] < len(told))
    theirs = tuple(
        (start - at, end - at, first, last) for start, end, first, last in segment.runs if start >= at
    )
    if not ours or not theirs or ours[-1][1] != len(told) or theirs[0][0]:
        return (segment,)  # a run holds characters of both
    linked = segment.anchors[-1][1] - at
    return (
        replace(
            segment,
            text=told,
            runs=ours,
            linked=max(segment.linked - linked, 0),
            addresses=segment.addresses[:-1],
            anchors=segment.anchors[:-1],
        ),
        replace(
            segment,
            text=way,
            runs=theirs,
            linked=linked,
            href=segment.addresses[-1],
            addresses=segment.addresses[-1:],
            anchors=((0, linked),),
            stressed=0,
        ),
    )


def _is_way(words: str) -> bool:
    """Whether the words of a link at a paragraph's end lead on: what stands behind a stop and has none."""
    if count_words(words) > _TAIL_WORDS or sum(map(str.isalpha, words)) < _LETTERS:
        return False
    return not ends_with_stop(words) and _NAMED.match(words) is None


def cut(run: Run, end: int, text: str) -> Run:
    """A run without the spaces at its end, a byte each where its characters stand there as UTF-8."""
    over = run[1] - end
    plain = len(text[run[0] : run[1]].encode()) == run[3] - run[2]
    return (run[0], end, run[2], run[3] - over) if over > 0 and plain else run
