"""WARC archives: each captured page of news, with its address and the moment it was captured."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from typing import Any
from urllib.parse import urlsplit

from collatio.ingest.limits import Limits
from collatio.ingest.readers.address import is_address
from collatio.ingest.readers.feed import Carrier, feed_entries
from collatio.ingest.readers.payload import media_type, plain_body
from collatio.ingest.readers.pdf import pdf_dates
from collatio.ingest.readers.when import told_instant
from collatio.ingest.recognise import recognise
from collatio.ingest.stored import HEAD, Stored, too_large
from collatio.records.article import DateCandidate, Media, Page
from collatio.records.errors import PageError
from collatio.records.problem import Problem, problem, problem_of

_VERSIONS = ("WARC/1.1", "WARC/1.0", "WARC/0.17", "WARC/0.18")
_HTTP = ("HTTP/1.0", "HTTP/1.1", "HTTP/2", "HTTP/3")
_KEPT = ("response", "resource", "conversion")
#: Media types that can hold a page; pictures, styles and scripts are passed over without a word.
_MARKUP = ("text/html", "application/xhtml+xml")
_FEEDS = (
    "application/rss+xml",
    "application/atom+xml",
    "application/rdf+xml",
    "application/xml",
    "text/xml",
)
_PAGES = ("", "text/plain", "application/pdf", *_MARKUP, *_FEEDS)
#: Addresses at which sites speak to robots, not to readers.
_FOR_ROBOTS = ("/robots.txt", "/ads.txt", "/app-ads.txt")
_HEADERS = 262_144
_LINE = 65_536
_CHUNK = 1 << 18


class _Lines:
    """Lines for warcio's header parser, which itself reads lines and headers without end."""

    def __init__(self, stream: Any) -> None:
        self._stream = stream
        self._left = _HEADERS

    def readline(self) -> bytes:
        line: bytes = self._stream.readline(min(_LINE, self._left))
        self._left -= len(line)
        if self._left <= 0:
            raise PageError("record-unreadable", f"its headers have more than {_HEADERS:,} bytes")
        return line


def read_warc(stored: Stored, limits: Limits) -> Iterator[Page | Problem]:
    """The pages of a WARC file, record by record; one is in memory at a time.

    warcio's own iterator reads header lines of any length, writes to stderr and passes over a broken
    end, so its parsers are used and the records are told apart here.
    """
    number, lost = 0, False
    while line := _first_line(stored):
        if not line.startswith(b"WARC/"):
            if not lost:
                told = f"the bytes after record {number} begin no record; reading went on at the next one"
                yield problem("record-unreadable", told, path=stored.path)
            lost = True
            continue
        number += 1
        try:
            headers, length = _record_headers(stored, line)
        except PageError as error:
            lost = True  # the record's length is not known: what follows its headers begins no record
            if stored.stream.peek(1):
                yield problem_of(error, path=f"{stored.path}#{number}")
                continue
            yield from _broken_off(stored, number)
            return
        lost = False
        if (yield from _record(stored, headers, length, number, limits)):
            yield from _broken_off(stored, number)
            return


def _first_line(stored: Stored) -> bytes:
    """The next line that is not blank, empty at the end."""
    line = stored.stream.readline(_LINE)
    while line and not line.strip():
        line = stored.stream.readline(_LINE)
    return line


def _broken_off(stored: Stored, number: int) -> Iterator[Problem]:
    if stored.trouble is None:  # where the packing broke off, that is told once, for the whole file
        yield problem("archive-truncated", f"it breaks off in record {number}", path=stored.path)


def _record_headers(stored: Stored, line: bytes) -> tuple[Any, int]:
    headers = _parsed(_VERSIONS, _Lines(stored.stream), line)
    told = (headers.get_header("Content-Length") or "").strip()
    if not (told.isascii() and told.isdigit() and len(told) < 16):
        raise PageError("record-unreadable", "it does not say how long it is")
    return headers, int(told)


def _parsed(versions: tuple[str, ...], lines: _Lines, first: bytes | None) -> Any:
    from warcio.statusandheaders import StatusAndHeadersParser, StatusAndHeadersParserException

    try:
        return StatusAndHeadersParser(list(versions)).parse(lines, first)
    except (StatusAndHeadersParserException, EOFError) as error:
        raise PageError("record-unreadable", "its headers cannot be read") from error


def _record(
    stored: Stored, headers: Any, length: int, number: int, limits: Limits
) -> Generator[Page | Problem, None, bool]:
    """The pages of one record; returns whether the archive breaks off in it."""
    from warcio.limitreader import LimitReader

    body = LimitReader(stored.stream, length)
    identity = (headers.get_header("WARC-Record-ID") or "").strip()
    path = f"{stored.path}#{identity.strip('<>') or number}"
    fault: PageError | None = None
    try:
        content, carrier, mime, whole = _page_bytes(headers, body, path, identity, limits.page_bytes)
        if not body.limit:
            yield from _pages(content, carrier, mime, whole, limits)
    except PageError as error:
        fault = error
    while body.limit and body.read(min(_CHUNK, body.limit)):
        pass
    if fault is not None and not body.limit:  # what a broken end leaves of a record is no fault of its own
        yield problem_of(fault, path=path)
    return bool(body.limit)


def _page_bytes(
    headers: Any, body: Any, path: str, identity: str, cap: int
) -> tuple[bytes, Carrier, str, bool]:
    """A record's page as it was sent, empty where the record holds none; and what is known of it."""
    url = (headers.get_header("WARC-Target-URI") or "").strip().strip("<>").replace(" ", "%20")
    none = (b"", Carrier(path), "", True)
    if headers.get_header("WARC-Type") not in _KEPT or not is_address(url):
        return none
    sent = headers
    if headers.get_header("WARC-Type") == "response":
        sent = _parsed(_HTTP, _Lines(body), None)
        if sent.get_statuscode() != "200":
            return none
    mime, charset = media_type(sent.get_header("Content-Type"))
    if mime not in _PAGES or urlsplit(url).path.lower() in _FOR_ROBOTS:
        return none
    if body.limit > cap:
        raise too_large(body.limit, cap)
    content, whole = _read_all(body), True
    if sent is not headers and not body.limit:
        content, whole = plain_body(content, sent, cap)
    whole = whole and not headers.get_header("WARC-Truncated")
    carrier = Carrier(path, url, charset, identity or None, _captured(headers.get_header("WARC-Date")))
    return content, carrier, mime, whole


def _read_all(body: Any) -> bytes:
    pieces = []
    while body.limit and (piece := body.read(min(_CHUNK, body.limit))):
        pieces.append(piece)
    return b"".join(pieces)


def _captured(told: str | None) -> tuple[DateCandidate, ...]:
    try:
        value = told_instant(told or "")
    except ValueError:
        return ()  # a record without a readable date is a page without a day of capture
    return (DateCandidate("captured", value, "warc", field="WARC-Date"),)


def _pages(
    content: bytes, carrier: Carrier, mime: str, whole: bool, limits: Limits
) -> Iterator[Page | Problem]:
    kind = recognise(content[:HEAD])
    media: Media
    if kind == "feed" and mime not in _MARKUP:
        yield from feed_entries(content, carrier, limits)
        return
    if kind == "pdf":
        media = "pdf"
    elif kind == "html" and mime not in _FEEDS:
        media = "html"
    elif kind in ("text", "feed", "json", "jsonl") and mime in (*_MARKUP, "text/plain"):
        media = "text" if mime == "text/plain" else "html"
    else:
        return  # an empty answer, a picture sent as a page, data for a script
    yield Page(
        key=carrier.path,
        path=carrier.path,
        content=content,
        media=media,
        url=carrier.url,
        charset=carrier.charset,
        warc_record=carrier.warc_record,
        dates=(*(pdf_dates(content) if media == "pdf" else ()), *carrier.dates),
        complete=None if whole else False,
    )
