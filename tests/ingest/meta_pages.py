"""Invented pages for the tests of metadata, parsed by the parser itself."""

from __future__ import annotations

from collections.abc import Mapping

from collatio.ingest.decode import decode
from collatio.ingest.html.parse import parse_html
from collatio.ingest.limits import DEFAULT_LIMITS
from collatio.ingest.metadata import Refined, refine
from collatio.ingest.segments import Found, HtmlDocument
from collatio.records.article import BlockKind
from collatio.records.passage import Metadatum

LEDE = "The council of Merrow voted on Tuesday to close the old bridge until the engineers have seen it."
SECOND = "Nobody was on it when the third arch gave way, the harbour master said, and nobody was hurt."


def parsed(head: str, body: str) -> tuple[HtmlDocument, bytes]:
    """A page of that head and body, and its bytes."""
    raw = f"<!doctype html><html><head>{head}</head><body>{body}</body></html>".encode()
    return parse_html(decode(raw), DEFAULT_LIMITS), raw


def kinds_of(document: HtmlDocument) -> list[BlockKind]:
    """As extraction hands them over: each ``p`` a paragraph, the rest boilerplate."""
    return ["paragraph" if segment.tag == "p" else "boilerplate" for segment in document.segments]


def refined(
    head: str, body: str, url: str | None = None, fields: Mapping[str, Metadatum] | None = None
) -> Refined:
    """What is found in a page of that head and body."""
    document, _ = parsed(head, body)
    return refine(document.segments, kinds_of(document), document, url, fields or {})


def words(found: Found | Metadatum | None) -> str | None:
    """The text of a metadatum, null where there is none."""
    return None if found is None else found.text
