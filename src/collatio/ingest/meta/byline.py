"""Who wrote a page: the names its byline shows, and what its head says of the author."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from collatio.ingest.meta.compare import clean, letters
from collatio.ingest.meta.head import Head
from collatio.ingest.meta.outlet import own_names
from collatio.ingest.plain.bylines import byline_names, is_byline
from collatio.ingest.plain.shapes import count_words
from collatio.ingest.segments import ByteRange, Found, Segment
from collatio.records.article import BlockKind

_HINT = re.compile(r"by-?line|author|autor|writer|reporter|journalist|redakteur|signature|firma\b|penulis")
_NOT_HINT = re.compile(r"comment|related|teaser|card|footer|newsletter|caption|breadcrumb|widget|bio\b|about")
#: How far below the first paragraph a byline may still stand, and how far above the headline.
_BELOW, _ABOVE = 6, 4
_LONGEST_NAME, _MOST_NAMES = 80, 12
#: A stated value longer than this names nobody and is not read.
_LONGEST_STATED = 500
_MOST_WORDS = 40
_META = (
    "author", "article:author", "byl", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator",
    "citation_author", "cxenseparse:author", "article:author_name",
)  # fmt: skip
_ADDRESS = re.compile(r"https?:|www\.|@|\.(?:com|org|net|html)\b", re.I)


def find_byline(
    segments: Sequence[Segment], kinds: Sequence[BlockKind], head: Head | None, start: int, body: int
) -> tuple[Found | None, tuple[int, ...]]:
    """The byline with its evidence, and the segments that are bylines.

    ``start`` is the headline's segment, ``body`` the first paragraph's.  A line of the page that shows
    the names its head states is the best evidence; the outlet's own name is no byline.
    """
    stated = list(islice(_stated(head), _MOST_NAMES)) if head is not None else []
    lines = [
        at
        for at, segment in enumerate(segments)
        if kinds[at] == "byline" or (head is not None and _is_line(segment, at, stated, start, body))
    ]
    shown = [found for at in lines if (found := _shown(segments[at], at, stated)) is not None]
    named = next(
        (found for found in shown if any(name.casefold() in found.text.casefold() for name, _, _ in stated)),
        None,
    )
    if named is None and not stated:
        named = next(iter(shown), None)
    if named is None and stated:
        basis, place = stated[0][1], stated[0][2]
        names = ", ".join(dict.fromkeys(name for name, where, _ in stated if where == basis))
        named = Found(names, basis, bytes=place, why="the page's head names the author")
    return named, tuple(lines)


def _stated(head: Head) -> Iterator[tuple[str, str, ByteRange]]:
    """The names the head states with basis and bytes, the surest first; each once."""
    own = {letters(name) for name in own_names(head)}
    seen: set[str] = set()
    for name, basis, place in _all_stated(head):
        if len(name) > _LONGEST_STATED or _ADDRESS.search(name):
            continue
        plain = byline_names(clean(name))
        key = letters(plain)
        if key and not key.isdigit() and key not in seen and len(plain) <= _LONGEST_NAME:
            seen.add(key)
            if key not in own:
                yield plain, basis, place


def _all_stated(head: Head) -> Iterator[tuple[str, str, ByteRange]]:
    if head.article is not None:
        for author in head.article.objects("author"):
            for value in author.values("name"):
                yield value.text, "json-ld", value.bytes
        for value in head.article.values("author"):
            yield value.text, "json-ld", value.bytes
    for value in head.metas(*_META):
        yield value.text, "meta", value.bytes


def _is_line(
    segment: Segment, at: int, stated: Sequence[tuple[str, str, ByteRange]], start: int, body: int
) -> bool:
    """Whether a segment near the headline shows who wrote."""
    if segment.hidden or not start - _ABOVE <= at <= body + _BELOW or at == start:
        return False
    if count_words(segment.text) > _MOST_WORDS or segment.tag in ("h1", "figcaption"):
        return False
    hints = " ".join(segment.hints[:3])
    if _NOT_HINT.search(hints):
        return False
    if is_byline(segment.text):
        return True
    text = segment.text.casefold()
    named = sum(len(name) for name, _, _ in stated if name.casefold() in text)
    return named * (4 if _HINT.search(hints) else 2) >= len(text)


def _shown(segment: Segment, at: int, stated: Sequence[tuple[str, str, ByteRange]]) -> Found | None:
    """The names as the line prints them: from the first to the last that the head states, else all."""
    text = segment.text
    folded = text.casefold()
    spans = []
    if len(folded) == len(text):
        for name, _, _ in stated:
            place = folded.find(name.casefold())
            if place >= 0:
                spans.append((place, place + len(name)))
    if spans:
        first, last = min(spans)[0], max(end for _, end in spans)
        if count_words(text[first:last]) <= _MOST_WORDS:
            return Found(clean(text[first:last]), "text", at, first, last, why="the byline the page shows")
    names = byline_names(text)
    if not names or not is_byline(text):
        return None
    first = text.index(names)
    return Found(names, "text", at, first, first + len(names), why="the byline the page shows")
