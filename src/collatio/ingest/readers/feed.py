"""RSS, Atom and RDF feeds: each entry is a page that is known not to be the whole article."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from typing import Any
from urllib.parse import urljoin

from collatio.ingest.decode import decode, shown
from collatio.ingest.html.entities import unescape
from collatio.ingest.limits import Limits
from collatio.ingest.readers.address import host_of, is_address
from collatio.ingest.readers.when import told_instant
from collatio.ingest.recognise import root_offset
from collatio.ingest.stored import Stored
from collatio.records.article import DateCandidate, DateKind, Page
from collatio.records.errors import PageError
from collatio.records.passage import Metadatum
from collatio.records.problem import Problem, problem

_TAG = re.compile(r"<[^<>]*>")
_BLANK_LINE = re.compile(r"\n[ \t]*\n\s*")
_NUMBERED = re.compile(r"&#(?:[xX]([0-9A-Fa-f]+)|([0-9]+));?")
_SPACES = re.compile(r"\s+")
_MARKUP = ("text/html", "application/xhtml+xml")
#: A feed holds many pages, so it may have so many times the tags that a page may have elements.
_TAGS = 5
#: An id that is an address or a "tag:" is one in all the world; a bare number only in its own feed.
_WORLDWIDE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]{0,20}:\S")


@dataclass(frozen=True, slots=True)
class Carrier:
    """What a feed was found in: its path for people and, from an archive, the facts of its record."""

    path: str
    url: str | None = None
    charset: str | None = None
    warc_record: str | None = None
    dates: tuple[DateCandidate, ...] = ()


@dataclass(frozen=True, slots=True)
class _Feed:
    """The feed's own facts, for its entries."""

    title: str
    link: str
    language: str
    is_atom: bool


def read_feed(stored: Stored, limits: Limits) -> Iterator[Page | Problem]:
    """The entries of a feed file, in its order."""
    yield from feed_entries(stored.content(limits.page_bytes), Carrier(stored.path), limits)


def feed_entries(content: bytes, carrier: Carrier, limits: Limits) -> Iterator[Page | Problem]:
    """The entries of a feed; what is wrong with the feed is told, and what could be read is kept."""
    decoded = decode(content, carrier.charset)
    if decoded.damaged:
        told = f"{decoded.damaged} bytes of the feed are not {decoded.charset}"
        yield problem("encoding-damaged", told, path=carrier.path)
    text = shown(decoded.text)
    start = root_offset(text)
    if start < 0:
        raise PageError("feed-unreadable", "the feed has no first element")
    if text.count("<") > _TAGS * limits.elements:
        raise PageError("too-many-elements", f"the feed has more than {_TAGS * limits.elements:,} tags")
    if "<!ENTITY" in text[:start].upper():
        told = "the feed defines entities of its own; they were not looked up, their places stand empty"
        yield problem("feed-unreadable", told, path=carrier.path)
    parsed, fault = _parse(text[start:])
    if fault:
        yield problem("feed-unreadable", fault, path=carrier.path)
    feed = _Feed(
        _plain(dict.get(parsed["feed"], "title_detail")),
        _address(_text(parsed["feed"], "link"), carrier.url or ""),
        _text(parsed["feed"], "language"),
        str(parsed.get("version", "")).startswith("atom"),
    )
    for number, entry in enumerate(parsed["entries"], start=1):
        page = _page(entry, number, feed, carrier)
        if page is not None:
            yield page


def _parse(text: str) -> tuple[Any, str | None]:
    """The feed as feedparser reads it, and what it found wrong.

    It is given bytes, never an address, and no prolog: declarations there can name files and other
    addresses or multiply without end, and feedparser reads long prologs in quadratic time.
    """
    import feedparser

    # A character that cannot be (half a pair, a number past the last) would cost all the entries.
    text = _NUMBERED.sub(_possible, text)
    whole = ('<?xml version="1.0" encoding="utf-8"?>' + text).encode("utf-8", "replace")
    try:
        parsed = feedparser.parse(io.BytesIO(whole), sanitize_html=False, resolve_relative_uris=False)
    except Exception as error:  # what damaged feeds make it raise is not one family
        raise PageError("feed-unreadable", f"the feed cannot be read: {type(error).__name__}") from error
    fault = parsed.get("bozo_exception")
    if fault is None:
        return parsed, None
    words = fault.getMessage() if hasattr(fault, "getMessage") else str(fault)
    return parsed, f"the feed is not well-formed: {words}; {len(parsed['entries'])} entries were read"


def _possible(match: re.Match[str]) -> str:
    digits, base = (match[1], 16) if match[1] else (match[2], 10)
    number = int(digits, base) if len(digits) < 10 else 0
    is_text = number in (9, 10, 13) or 32 <= number < 0xD800 or 0xE000 <= number < 0x110000
    return match[0] if is_text else "\ufffd"


def _page(entry: dict[str, Any], number: int, feed: _Feed, carrier: Carrier) -> Page | None:
    """An entry as a page; null where it holds no words at all."""
    headline = _plain(dict.get(entry, "title_detail"))
    body = _fullest(entry)
    if not headline and not body.strip():
        return None
    content = (f"<h1>{escape(headline, quote=False)}</h1>\n" if headline else "") + body
    link = _text(entry, "feedburner_origlink") or _text(entry, "link")
    url = _address(link, feed.link or carrier.url or "") or None
    given = _text(entry, "id")
    path = f"{carrier.path}#{given or url or number}"
    return Page(
        key=given if _WORLDWIDE.match(given) else path,
        path=path,
        content=content.encode("utf-8", "replace"),
        media="entry",
        url=url,
        charset="utf-8",
        warc_record=carrier.warc_record,
        dates=(*_dates(entry, feed), *carrier.dates),
        fields=_fields(entry, feed, headline, url),
        complete=False,
    )


def _fullest(entry: dict[str, Any]) -> str:
    """The entry's words as markup: its content where it has any, else its summary."""
    contents = [_markup(detail) for detail in dict.get(entry, "content") or ()]
    longest = max(contents, key=len, default="")
    return longest if longest.strip() else _markup(dict.get(entry, "summary_detail"))


def _markup(detail: dict[str, Any] | None) -> str:
    words = _clean(detail.get("value")) if detail else ""
    kind = str(detail.get("type", "")) if detail else ""
    if kind in _MARKUP or not words:
        return words
    if kind and kind != "text/plain":
        return ""  # a picture or a file in the entry's place
    blocks = _BLANK_LINE.split(escape(words.strip(), quote=False))
    return "\n".join(f"<p>{block}</p>" for block in blocks)


def _plain(detail: dict[str, Any] | None) -> str:
    """A title's words, without markup."""
    words = _clean(detail.get("value")) if detail else ""
    if detail and detail.get("type") in _MARKUP:
        words = unescape(_TAG.sub("", words))
    return _SPACES.sub(" ", words).strip()


def _fields(entry: dict[str, Any], feed: _Feed, headline: str, url: str | None) -> dict[str, Metadatum]:
    origin = dict.get(entry, "source") or {}
    origin_title = _text(origin, "title")
    origin_url = _address(_text(origin, "href") or _text(origin, "link"), feed.link)
    outlet, outlet_field = feed.title, "feed title"
    if origin_title and url and host_of(url) == host_of(origin_url) != host_of(feed.link):
        # A collecting feed: the entry leads to a page of the outlet it was taken from.
        outlet, outlet_field = origin_title, "source"
    found = (
        ("title", headline, "title"),
        ("byline", _authors(entry), "author"),
        ("outlet", outlet, outlet_field),
        ("feed_origin", origin_title or origin_url, "source"),
        ("feed_origin_url", origin_url, "source url"),
        ("language", _text(entry, "language") or feed.language, "language"),
    )
    return {name: Metadatum(text, "feed", field=place) for name, text, place in found if text}


def _authors(entry: dict[str, Any]) -> str:
    names = [_text(person, "name") for person in dict.get(entry, "authors") or ()]
    return ", ".join(dict.fromkeys(name for name in names if name)) or _text(entry, "author")


def _dates(entry: dict[str, Any], feed: _Feed) -> Iterator[DateCandidate]:
    published, updated = _text(entry, "published"), _text(entry, "updated")
    told: list[tuple[DateKind, str, str]] = [("published", "published", published)]
    if feed.is_atom or published:
        told.append(("modified", "updated", updated))
    else:
        told.append(("published", "date", updated))  # RSS 1.0 and dc:date know one date, of publication
    for kind, name, words in told:
        if words:
            try:
                value = told_instant(words)
            except ValueError:
                continue  # a date in a form nobody reads is no date; the entry stands without it
            yield DateCandidate(kind, value, "feed", field=name, why=f"the feed gives “{words[:80]}”")


def _text(record: dict[str, Any], name: str) -> str:
    # dict.get: feedparser's own get() gives "published" for a missing "updated", with a warning.
    return _clean(dict.get(record, name)).strip()


def _clean(words: object) -> str:
    """Words that can be printed: a feed can spell half a character by its number."""
    return words.encode("utf-8", "replace").decode("utf-8") if isinstance(words, str) else ""


def _address(link: str, base: str) -> str:
    """``link`` as a full web address, empty where it is none."""
    if not link:
        return ""
    try:
        full = urljoin(base, link)
    except ValueError:
        return ""
    return full if is_address(full) else ""
