"""What a page's head and JSON-LD say of it, read once for all who ask."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

from collatio.ingest.html.entities import unescape
from collatio.ingest.meta.compare import clean
from collatio.ingest.meta.jsonld import JsonLdItem, JsonLdValue, read_jsonld
from collatio.ingest.segments import HtmlDocument

#: Types of JSON-LD objects that are an article, by the end of their names.
ARTICLE_TYPES = ("Article", "Posting", "Report", "Review", "NewsItem", "CreativeWork")
_ARCHIVED = re.compile(r"(?:https?:)?//web\.archive\.org/web/[^/]{1,30}/(https?:.*)", re.DOTALL)
_HOST_PREFIXES = ("www.", "m.", "amp.", "mobile.", "www2.", "edition.", "en.")


@dataclass(frozen=True, slots=True)
class Head:
    """An HTML page's own statements about itself; ``article`` is the JSON-LD object of this article."""

    document: HtmlDocument
    url: str | None
    items: tuple[JsonLdItem, ...]
    article: JsonLdItem | None

    def metas(self, *names: str) -> Iterator[JsonLdValue]:
        """The contents of the ``<meta>`` tags of these names, in the order of the names."""
        for name in names:
            for tag in self.document.metas:
                if tag.name == name and (text := clean(unescape(tag.content))):
                    yield JsonLdValue(text, tag.bytes)

    @property
    def host(self) -> str | None:
        """The host of the page's address: the given one, else what the page calls its own."""
        hosts = (host_of(address) for address in _own_addresses(self.document, self.url))
        return next((host for host in hosts if host), None)


def read_head(document: HtmlDocument, url: str | None) -> Head:
    """The statements of a page's head, with the JSON-LD object that is its article."""
    items = read_jsonld(document)
    articles = [item for item in items if item.is_a(*ARTICLE_TYPES) and item.value("headline")]
    own = {_bare(address) for address in _own_addresses(document, url)}
    named = (item for item in articles if not own.isdisjoint(_addresses(item)))
    return Head(document, url, items, next(named, articles[0] if articles else None))


def host_of(address: str) -> str | None:
    """The host of an address without the parts that only say how it is served, or by which archive."""
    archived = _ARCHIVED.match(address)
    if archived is not None:
        address = archived[1]
    try:
        host = urlsplit(address if "//" in address else f"//{address}").hostname
    except ValueError:  # "http://[": not an address
        return None
    if not host or "." not in host or " " in host:
        return None
    prefix = next((p for p in _HOST_PREFIXES if host.startswith(p) and host.count(".") > 1), "")
    return host[len(prefix) :]


def own_address(document: HtmlDocument | None) -> str | None:
    """The address a page gives as its own; a claim of the page, so nothing but display rests on it."""
    stated = _own_addresses(document, None) if document else ()
    whole = (address for address in stated if re.match(r"https?://[^\s/]", address) and len(address) < 2000)
    return next((address for address in whole if host_of(address)), None)


def _own_addresses(document: HtmlDocument, url: str | None) -> Iterator[str]:
    if url:
        yield url
    yield from (link.href for link in document.links if "canonical" in link.rel.lower().split())
    yield from (tag.content for tag in document.metas if tag.name == "og:url")


def _addresses(item: JsonLdItem) -> Iterator[str]:
    for key in ("url", "mainEntityOfPage", "@id"):
        yield from (_bare(value.text) for value in item.values(key))
        yield from (_bare(value.text) for part in item.objects(key) for value in part.values("@id"))


def _bare(address: str) -> str:
    return address.partition("#")[0].partition("?")[0].partition("//")[2].rstrip("/").removeprefix("www.")
