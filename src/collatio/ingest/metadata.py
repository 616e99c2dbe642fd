"""What a page says of itself, found among its blocks and in its head, with the evidence for each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from collatio.ingest.meta.byline import find_byline
from collatio.ingest.meta.compare import letters
from collatio.ingest.meta.dateline import find_dateline, read_lone_dateline
from collatio.ingest.meta.head import Head, read_head
from collatio.ingest.meta.outlet import find_outlet
from collatio.ingest.meta.paywall import judge_complete
from collatio.ingest.meta.standfirst import find_standfirst
from collatio.ingest.meta.title import Title, find_title
from collatio.ingest.plain.shapes import count_words, is_date_line
from collatio.ingest.segments import Found, HtmlDocument, Segment
from collatio.records.article import BlockKind
from collatio.records.passage import Metadatum

#: The dateline opens one of the first paragraphs: key points and standfirsts may come before it.
_DATELINE_WITHIN = 6
#: Shorter paragraphs are key points or what a page's frame left over; no report opens with them.
_FEWEST = 6


@dataclass(frozen=True, slots=True)
class Refined:
    """The blocks' kinds with headline, standfirst, byline and dateline told apart, and the metadata.

    ``headline`` is the segment that displays the headline (its only block of that kind).  A
    :class:`Metadatum` was given from outside the page; a :class:`Found` stands in it.  ``complete`` is
    false where the text is known to be cut, and ``complete_why`` says by what.
    """

    kinds: tuple[BlockKind, ...]
    headline: int | None
    title: Found | Metadatum | None
    byline: Found | Metadatum | None
    dateline: Found | Metadatum | None
    outlet: Found | Metadatum | None
    complete: bool | None
    complete_why: str


def refine(
    segments: Sequence[Segment],
    kinds: Sequence[BlockKind],
    document: HtmlDocument | None,
    url: str | None,
    fields: Mapping[str, Metadatum],
) -> Refined:
    """Headline, standfirst, byline and dateline among the segments, and who printed the page.

    ``document`` is null for plain text, whose ``kinds`` already tell them.  What ``fields`` gives from
    outside wins for the outlet, and where it comes from the caller; a feed's title only stands in
    where the page shows none.
    """
    head = read_head(document, url) if document is not None else None
    typed = list(kinds)
    title = _find_title(segments, typed, head, fields.get("title"))
    headline = title.segment
    for at, kind in enumerate(typed):
        if kind == "headline" and at != headline:
            typed[at] = "paragraph"
    if headline is not None:
        typed[headline] = "headline"
    body = next(
        (at for at, kind in enumerate(typed) if kind == "paragraph" and at > (headline or -1)), len(typed)
    )
    start = headline if headline is not None else body
    byline, lines = find_byline(segments, typed, head, start, body)
    _mark(segments, typed, head, start, body, lines)
    dateline = _find_dateline(segments, typed, head)
    complete, why = judge_complete(segments, typed, head)
    return Refined(
        kinds=tuple(typed),
        headline=headline,
        title=_preferred(fields.get("title"), title.found),
        byline=_preferred(fields.get("byline"), byline),
        dateline=dateline,
        outlet=find_outlet(segments, typed, head, url, fields),
        complete=complete,
        complete_why=why,
    )


def _preferred(given: Metadatum | None, found: Found | None) -> Found | Metadatum | None:
    """What the caller gives wins; what a feed says stands in for what the page does not show."""
    if given is not None and (given.basis == "caller" or found is None):
        return given
    return found


def _find_title(
    segments: Sequence[Segment], kinds: Sequence[BlockKind], head: Head | None, given: Metadatum | None
) -> Title:
    if head is not None:
        return find_title(segments, kinds, head)
    wanted = letters(given.text) if given is not None else ""
    same = (at for at, segment in enumerate(segments) if wanted and letters(segment.text) == wanted)
    at = next(same, next((at for at, kind in enumerate(kinds) if kind == "headline"), None))
    if at is None:
        return Title(None, None)
    text = segments[at].text
    return Title(Found(text, "text", at, 0, len(text), why="the line that heads the text"), at)


def _mark(
    segments: Sequence[Segment],
    typed: list[BlockKind],
    head: Head | None,
    start: int,
    body: int,
    lines: Sequence[int],
) -> None:
    """Types what surrounds the headline of an HTML page; plain text has been typed by its lines."""
    if head is None:
        return
    for at in lines:
        if typed[at] in ("paragraph", "boilerplate", "link"):
            typed[at] = "byline"
    for at in find_standfirst(segments, typed, head, start, body):
        typed[at] = "standfirst"
    for at in range(start + 1, min(body, len(typed))):
        segment = segments[at]
        if typed[at] not in ("paragraph", "boilerplate") or segment.hidden:
            continue
        if is_date_line(segment.text) or read_lone_dateline(segment.text) is not None:
            typed[at] = "dateline"


def _find_dateline(
    segments: Sequence[Segment], kinds: Sequence[BlockKind], head: Head | None
) -> Found | None:
    """The place the report says it was written at, with the date and agency that stand beside it."""
    for at, segment in enumerate(segments):
        if kinds[at] == "dateline":
            lone = find_dateline(segment.text)
            if lone is not None and lone.is_place and not segment.text[lone.rest :].strip():
                return Found(
                    segment.text[lone.start : lone.end], "text", at, lone.start, lone.end, why=lone.why
                )
    told = [at for at, kind in enumerate(kinds) if kind in ("paragraph", "standfirst")]
    opening = [at for at in told if count_words(segments[at].text) > _FEWEST][:_DATELINE_WITHIN]
    for rank, at in enumerate(opening):
        found = find_dateline(segments[at].text, first=rank == 0 or kinds[opening[rank - 1]] == "standfirst")
        if found is not None and found.is_place:
            text = segments[at].text[found.start : found.end]
            return Found(text, "text", at, found.start, found.end, why=found.why)
    stated = head.article.value("dateline") if head is not None and head.article is not None else None
    if stated is None:
        return None
    return Found(stated.text, "json-ld", bytes=stated.bytes, why="the page's JSON-LD states it")
