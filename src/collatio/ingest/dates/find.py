"""Every date a page offers, gathered from its metadata, its tags, its words, its address and the caller."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from collatio.ingest.dates.found import FoundDate, Place
from collatio.ingest.dates.html import jsonld_dates, meta_dates, time_dates
from collatio.ingest.dates.layout import Layout, Zone, lay_out
from collatio.ingest.dates.opinion import library_date
from collatio.ingest.dates.text import text_dates
from collatio.ingest.dates.url import url_dates
from collatio.ingest.segments import HtmlDocument, Segment
from collatio.records.article import BlockKind, DateCandidate

#: More dates of one kind in one sort of place than this are a calendar or an archive, not evidence.
MOST = 50

_PLACES: dict[Zone, Place] = {
    "head": "head",
    "top": "banner",
    "body": "aside",
    "end": "end",
    "aside": "aside",
    "comment": "aside",
}


def find_dates(
    document: HtmlDocument | None,
    segments: Sequence[Segment],
    kinds: Sequence[BlockKind],
    *,
    url: str | None,
    known: tuple[DateCandidate, ...],
    language: str | None,
) -> tuple[FoundDate, ...]:
    """Every date the page offers, none judged yet, in an order that depends on content alone.

    ``segments`` (the document's own, where there is one) and ``kinds`` run side by side;
    ``FoundDate.segment`` is an index into them.  ``document`` is null for plain text; ``known`` are the
    dates that came with the page (``Page.dates``), which keep their ``field`` or ``bytes``.  Of the dates
    of one kind in one sort of place the first :data:`MOST` are kept.
    """
    layout = lay_out(segments, kinds, document.title if document else None, plain=document is None)
    found = [_known(candidate) for candidate in known]
    found += text_dates(layout, language)
    found += url_dates(url)
    if document is not None:
        found += meta_dates(document, language)
        found += jsonld_dates(document, language)
        found += _times(document, layout, language)
        found += _address(document, url)
        opinion = library_date(document.html, url)
        found += [opinion] if opinion else []
    return tuple(sorted(_changed(list(_few(found))), key=lambda date: date.order))


def _changed(found: list[FoundDate]) -> Iterator[FoundDate]:
    """The dates, those at the headline that only show the day of the last change marked as such."""
    machine = [one for one in found if one.place == "machine" and one.day]
    changes = {one.day for one in machine if one.kind == "modified"}
    first = min((one.day or "" for one in machine if one.kind == "published"), default="9999")
    for one in found:
        shown = one.kind == "published" and one.place == "head" and one.day in changes
        yield replace(one, place="changed") if shown and first < (one.day or "") else one


def _few(found: list[FoundDate]) -> Iterator[FoundDate]:
    """The dates without those of lists that go on and on: the first of each sort say what can be said."""
    counts: dict[tuple[str, str, str], int] = {}
    for one in dict.fromkeys(found):
        sort = (one.kind, one.basis, one.place)
        counts[sort] = counts.get(sort, 0) + 1
        if counts[sort] <= MOST:
            yield one


def _known(candidate: DateCandidate) -> FoundDate:
    """A date that came with the page; what a file says of itself is metadata like any other."""
    of_file = candidate.basis == "meta"
    return FoundDate(
        candidate.kind,
        candidate.value,
        candidate.basis,
        "machine" if of_file else "known",
        "the file's day of creation" if of_file else candidate.field or candidate.basis,
        bytes=candidate.bytes,
        field=candidate.field,
    )


def _times(document: HtmlDocument, layout: Layout, language: str | None) -> Iterator[FoundDate]:
    """``<time>`` elements, with the place their segment stands in; one of a list stands for its day."""
    listed: set[tuple[str, str]] = set()
    for found, segment in time_dates(document, language):
        place: Place = "aside"
        if segment is not None and segment < len(layout.segments):
            place = _PLACES[layout.zone(segment)]
            if place == "head" and len(layout.segments[segment].text) > 400:
                place = "aside"
        if place == "aside":
            if (found.label, found.value) in listed:
                continue
            listed.add((found.label, found.value))
        yield replace(found, place=place)


def _address(document: HtmlDocument, url: str | None) -> Iterator[FoundDate]:
    """The day in the address that the page itself names as its own, where the caller knows none."""
    if url:
        return
    for link in document.links:
        if link.rel == "canonical":
            for found in url_dates(link.href, "the address the page names as its own"):
                yield replace(found, bytes=link.bytes, field=None)
            return
