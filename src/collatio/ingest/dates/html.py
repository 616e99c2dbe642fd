"""The dates in a page's own metadata: its JSON-LD, its ``<meta>`` and its ``<time>`` elements."""

from __future__ import annotations

import re
from collections.abc import Iterator

from collatio.ingest.dates.found import FoundDate, Place
from collatio.ingest.dates.instants import read_instant
from collatio.ingest.dates.names import MODIFIED_META, PUBLISHED_META
from collatio.ingest.meta.jsonld import JsonLdItem, read_jsonld
from collatio.ingest.segments import HtmlDocument
from collatio.records.article import DateKind

_SQUEEZE = re.compile(r"[^a-z0-9]+")
_PUBLISHED_KEYS = ("datePublished", "dateCreated", "uploadDate", "datePosted")
_ARTICLES = ("Article", "Posting", "BlogPost", "Report", "Story", "Recipe", "Review", "Book", "Thesis")
_PAGES = ("WebPage", "ItemPage", "AboutPage", "ProfilePage", "CreativeWork", "QAPage", "FAQPage")
_MODIFIED_HINT = re.compile(r"(?:^|[^a-z])(?:updated?|modified|lastmod|dtmod)|datemodified|lastupdate")


def meta_dates(document: HtmlDocument, language: str | None) -> Iterator[FoundDate]:
    """Dates in the page's ``<meta>`` elements."""
    for meta in document.metas:
        name = _SQUEEZE.sub("", meta.name)
        kind: DateKind = "published" if name in PUBLISHED_META else "modified"
        if kind == "modified" and name not in MODIFIED_META:
            continue
        told = read_instant(meta.content, language)
        if told is not None:
            value, rival = told
            yield FoundDate(kind, value, "meta", "machine", meta.name, bytes=meta.bytes, rival=rival)


def jsonld_dates(document: HtmlDocument, language: str | None) -> Iterator[FoundDate]:
    """Dates in the page's JSON-LD, those of the article apart from those of things beside it."""
    for item in read_jsonld(document):
        place: Place = "machine" if item.is_a(*_ARTICLES, *_PAGES) else "aside"
        yield from _item_dates(item, place, language)


def time_dates(document: HtmlDocument, language: str | None) -> Iterator[tuple[FoundDate, int | None]]:
    """Dates in ``<time>`` and ``itemprop`` elements, each with its segment.

    Their place is left "aside": who knows where the headline stands decides it.
    """
    for tag in document.times:
        told = read_instant(tag.datetime, language) if tag.datetime else None
        told = told or (read_instant(tag.text, language) if tag.text else None)
        if told is None:
            continue
        prop = (tag.itemprop or "").lower()
        modified = prop == "datemodified" or (not prop and _MODIFIED_HINT.search(tag.hints.lower()))
        kind: DateKind = "modified" if modified else "published"
        label = f'itemprop="{tag.itemprop}"' if tag.itemprop else "a <time> element"
        found = FoundDate(kind, told.value, "meta", "aside", label, bytes=tag.bytes, rival=told.rival)
        yield found, tag.segment


def _item_dates(item: JsonLdItem, place: Place, language: str | None) -> Iterator[FoundDate]:
    for key in (*_PUBLISHED_KEYS, "dateModified"):
        kind: DateKind = "modified" if key == "dateModified" else "published"
        label = key if place == "machine" else f"{key} of a {'/'.join(item.types)}"
        for value in item.values(key):
            told = read_instant(value.text, language)
            if told is not None:
                day, rival = told
                yield FoundDate(kind, day, "json-ld", place, label, bytes=value.bytes, rival=rival)
