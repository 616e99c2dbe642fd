"""Small pages for the tests of dates: HTML and plain text, parsed as the readers parse them."""

from __future__ import annotations

from collections.abc import Sequence

from collatio.ingest.dates.find import find_dates
from collatio.ingest.dates.found import FoundDate
from collatio.ingest.dates.judge import judge
from collatio.ingest.decode import decode
from collatio.ingest.html.parse import parse_html
from collatio.ingest.limits import DEFAULT_LIMITS
from collatio.ingest.segments import HtmlDocument, Segment
from collatio.records.article import BlockKind, DateCandidate, Published

BODY = (
    "<p>The harbour council said that the old crane would be taken down on 7 October and sold.</p>"
    "<p>Nobody at the meeting spoke against the plan, which had been talked about for many years.</p>"
    "<p>The men of the yard had asked for another crane, and were told that there was no money for one.</p>"
    "<p>A buyer has not been found yet, although two towns up the river have asked what it would cost.</p>"
)


def parsed(html: str) -> HtmlDocument:
    return parse_html(decode(html.encode()), DEFAULT_LIMITS)


def page(head: str = "", above: str = "", below: str = "", after: str = "") -> HtmlDocument:
    """A page with what stands in its head, above and below its headline and after its text."""
    return parsed(
        f"<html lang='en'><head><title>Crane to be sold</title>{head}</head><body>"
        f"<header><div>The Harbour Post</div></header>{above}<h1>Crane to be sold</h1>{below}{BODY}{after}"
        "</body></html>"
    )


def found_in(
    document: HtmlDocument, *, url: str | None = None, known: tuple[DateCandidate, ...] = ()
) -> tuple[FoundDate, ...]:
    return find_dates(document, document.segments, (), url=url, known=known, language="en")


def judged(
    document: HtmlDocument, *, url: str | None = None, known: tuple[DateCandidate, ...] = ()
) -> tuple[tuple[FoundDate, ...], Published]:
    return judge(found_in(document, url=url, known=known))


def judged_text(
    *blocks: tuple[BlockKind, str], known: tuple[DateCandidate, ...] = ()
) -> tuple[tuple[FoundDate, ...], Published]:
    segments = [Segment(text, (), "text") for _, text in blocks]
    kinds: Sequence[BlockKind] = [kind for kind, _ in blocks]
    found = find_dates(None, segments, kinds, url=None, known=known, language="en")
    for one in found:
        assert one.segment is None or segments[one.segment].text[one.start : one.end]
    return judge(found)


def captured(day: str) -> DateCandidate:
    return DateCandidate("captured", day, "warc", field="WARC-Date")


def given(day: str) -> DateCandidate:
    return DateCandidate("published", day, "caller", field="date")


def ld(kind: str = "NewsArticle", **fields: str) -> str:
    inner = ", ".join(f'"{key}": "{value}"' for key, value in {"@type": kind, **fields}.items())
    return f'<script type="application/ld+json">{{{inner}}}</script>'


def meta(name: str, content: str) -> str:
    return f'<meta property="{name}" content="{content}">'
