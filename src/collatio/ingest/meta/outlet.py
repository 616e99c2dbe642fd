"""Which outlet printed a page: what it calls itself, and else the host it stands on."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import islice

from collatio.ingest.meta.compare import clean, letters
from collatio.ingest.meta.head import Head, host_of
from collatio.ingest.meta.jsonld import JsonLdValue
from collatio.ingest.meta.outlet_words import find_own_name
from collatio.ingest.segments import Found, Segment
from collatio.records.article import BlockKind
from collatio.records.passage import Metadatum

#: A title's parts are set apart by one of these.
TITLE_JOINT = re.compile(
    r"\s{1,3}(?:[|–—·•»«›‹~_/-]|::|\|\||--|<|>)\s{1,3}|\s{0,2}[｜ㅣ丨|]\s{0,2}|[-_](?=[^\x00-\u02ff])"
)
_NAME_LENGTH = 60
#: A site has a handful of names; more are a flood.
_MOST_NAMES = 12


def find_outlet(
    segments: Sequence[Segment],
    kinds: Sequence[BlockKind],
    head: Head | None,
    url: str | None,
    fields: Mapping[str, Metadatum],
) -> Found | Metadatum | None:
    """The outlet with its evidence; null where neither the page nor its address names one."""
    given = fields.get("outlet")
    if given is not None:
        return _without_rubric(given, url) if given.basis == "feed" else given
    if head is None:
        found = find_own_name(segments, kinds)
        host = host_of(url or "")
    else:
        found = next(_stated(head), None) or _in_title(head)
        host = head.host
    if found is not None or host is None:
        return found
    return Metadatum(host, "url", field="url")


def _without_rubric(given: Metadatum, url: str | None) -> Metadatum:
    """A feed's title without the rubric it is the feed of: "The Herald - World news"."""
    host = host_of(url or "")
    name = _main_part(clean(given.text), [host] if host else [])
    return replace(given, text=name) if name else given


def own_names(head: Head) -> tuple[str, ...]:
    """Every name a page has for its outlet, and its host, to tell them from the headline."""
    stated = (found.text for found in islice(_stated(head), _MOST_NAMES))
    return tuple(dict.fromkeys([*stated, *_host_names(head)]))


def is_own_name(part: str, names: Sequence[str]) -> bool:
    """Whether a part of a title names the outlet: "Herald Online" and "herald.example" do."""
    own = letters(part)
    if not own:
        return False
    for name in map(letters, names):
        if own == name or (len(name) > 3 and len(own) > 3 and (name in own or own in name)):
            return len(own) <= len(name) + 18
    initials = "".join(word[0] for word in re.findall(r"\w+", part.casefold()))
    return len(initials) > 2 and initials in map(letters, names)


def _stated(head: Head) -> Iterator[Found]:
    """The names the page states, the surest first."""
    hosts = _host_names(head)
    for value in head.metas("og:site_name"):
        yield from _named(value, "meta", "og:site_name names the site", hosts)
    own = (head.article,) if head.article is not None else ()
    for item in (*own, *head.items):
        for publisher in item.objects("publisher"):
            for value in publisher.values("name"):
                yield from _named(value, "json-ld", "the publisher in the page's JSON-LD", hosts)
    for item in head.items:
        if item.is_a("WebSite", "NewsMediaOrganization"):
            for value in item.values("name"):
                yield from _named(value, "json-ld", "the site's name in the page's JSON-LD", hosts)
    for value in head.metas("application-name", "apple-mobile-web-app-title", "dc.publisher", "publisher"):
        yield from _named(value, "meta", "the site's application names it", hosts)


def _named(value: JsonLdValue, basis: str, why: str, hosts: Sequence[str]) -> Iterator[Found]:
    name = _main_part(clean(value.text), hosts)
    if 1 < len(name) <= _NAME_LENGTH and letters(name) and "://" not in name:
        yield Found(name, basis, bytes=value.bytes, why=why)


def _main_part(name: str, hosts: Sequence[str]) -> str:
    """The name where a motto, a rubric or words for search engines are set beside it."""
    parts = [part for part in map(clean, TITLE_JOINT.split(name)) if len(part) > 2 and letters(part)]
    if len(parts) < 2:
        return name
    return next((part for part in parts if is_own_name(part, hosts)), parts[0])


def _host_names(head: Head) -> list[str]:
    host = head.host
    return [host, *(label for label in host.split(".")[:-1] if len(label) > 2)] if host else []


def _in_title(head: Head) -> Found | None:
    """The part of the browser's title that the host's name bears out."""
    title, names = head.document.title, _host_names(head)
    if title is None or not names or head.document.title_bytes is None:
        return None
    parts = [clean(part) for part in TITLE_JOINT.split(title)]
    named = [part for part in parts[1:] + parts[:1] if len(part) <= _NAME_LENGTH and is_own_name(part, names)]
    if not named or len(parts) < 2:
        return None
    return Found(
        named[0], "meta", bytes=head.document.title_bytes, why="a part of the title is the host's name"
    )
