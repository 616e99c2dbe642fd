"""JSON-LD as pages really carry it: lists, graphs, broken JSON; each value with its place in the page."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import islice

from collatio.ingest.html.entities import unescape
from collatio.ingest.meta.compare import whole
from collatio.ingest.meta.jsonrepair import STRING, decode_all, salvage
from collatio.ingest.segments import ByteRange, HtmlDocument, Script

#: A script longer than this (in characters) is no article's metadata and is not read.
MAX_SCRIPT = 2_000_000
#: A string that a script repeats more often than this is no headline; its first places suffice.
MAX_PLACES = 8
#: More items than this in one page are a listing's, not an article's.
MAX_ITEMS = 500
#: No article has more authors, headlines or publishers than this.
MAX_VALUES = 64

_TYPE_TAIL = re.compile(r"[^/#:]*$")
_COLON = re.compile(r"\s{0,99}:")
_STRING = re.compile(STRING, re.DOTALL)
#: Where one item holds others that speak of the page itself, not of something it links to.
_INTO = ("@graph", "mainEntity", "mainEntityOfPage")


@dataclass(frozen=True, slots=True)
class JsonLdValue:
    """A string a page's JSON-LD gives, and the bytes of the page it stands in.

    ``bytes`` is the value's own place where it stands verbatim in the script, else the script's.
    """

    text: str
    bytes: ByteRange


@dataclass(frozen=True, slots=True)
class JsonLdItem:
    """One object of a page's JSON-LD: what it says it is, and its fields.

    ``partial`` says that the script is no well-formed JSON and that these fields were saved from it.
    ``named`` holds the page's objects by ``@id``, so that a reference can be followed.
    """

    types: tuple[str, ...]
    fields: Mapping[str, object]
    script: Script
    partial: bool = False
    named: Mapping[str, Mapping[str, object]] = field(default_factory=dict, repr=False)

    def is_a(self, *names: str) -> bool:
        """Whether one of its types ends in one of ``names``: NewsArticle is an Article."""
        return any(kind.endswith(names) for kind in self.types)

    def values(self, key: str) -> tuple[JsonLdValue, ...]:
        """The strings (true and false as words) under ``key``, each with its bytes; the first ones."""
        return tuple(islice(self._values(key), MAX_VALUES))

    def value(self, key: str) -> JsonLdValue | None:
        """The first string under ``key``."""
        return next(self._values(key), None)

    def _values(self, key: str) -> Iterator[JsonLdValue]:
        for raw in _scalars(self.fields.get(key)):
            if text := " ".join(whole(unescape(raw)).split()):
                yield JsonLdValue(text, self._place(key, raw))

    def objects(self, key: str) -> tuple[JsonLdItem, ...]:
        """The objects under ``key``; a bare reference by ``@id`` is followed within the page."""
        found = []
        for part in islice(_flat(self.fields.get(key)), MAX_VALUES):
            if isinstance(part, dict):
                target = part
                name = part.get("@id")
                if isinstance(name, str) and "name" not in part:
                    target = {**self.named.get(name, {}), **part}
                found.append(JsonLdItem(_types(target), target, self.script, self.partial, self.named))
        return tuple(found)

    def _place(self, key: str, raw: str) -> ByteRange:
        span = _locate(self.script.text, key, raw)
        return self.script.bytes if span is None else _bytes_of(self.script, *span)


def read_jsonld(document: HtmlDocument) -> tuple[JsonLdItem, ...]:
    """The objects with a type that the page's JSON-LD scripts say of the page, in page order."""
    named: dict[str, Mapping[str, object]] = {}
    found: list[JsonLdItem] = []
    for script in document.scripts:
        if "ld+json" not in script.type.lower() or len(script.text) > MAX_SCRIPT:
            continue
        roots = decode_all(script.text)
        partial = roots is None
        for fields in _items(salvage(script.text) if roots is None else roots):
            name = fields.get("@id")
            if isinstance(name, str):
                named.setdefault(name, fields)
            found.append(JsonLdItem(_types(fields), fields, script, partial, named))
            if len(found) == MAX_ITEMS:
                return tuple(found)
    return tuple(found)


def _items(root: object) -> Iterator[dict[str, object]]:
    """The typed objects at the top, in lists and graphs; a stack, since pages may nest deeply."""
    stack: list[object] = [root]
    while stack:
        part = stack.pop()
        if isinstance(part, list):
            stack.extend(reversed(part))
        elif isinstance(part, dict):
            if "@type" in part:
                yield part
            stack.extend(part[key] for key in reversed(_INTO) if isinstance(part.get(key), (dict, list)))


def _types(fields: Mapping[str, object]) -> tuple[str, ...]:
    tails = (_TYPE_TAIL.search(kind.strip()) for kind in _scalars(fields.get("@type")))
    return tuple(tail.group() for tail in tails if tail)


def _flat(value: object) -> Iterator[object]:
    if isinstance(value, list):
        for part in value:
            if isinstance(part, list):
                yield from (inner for inner in part if not isinstance(inner, list))
            else:
                yield part
    elif value is not None:
        yield value


def _scalars(value: object) -> Iterator[str]:
    for part in _flat(value):
        if isinstance(part, dict):
            part = part.get("@value")
        if isinstance(part, bool):
            yield "true" if part else "false"
        elif isinstance(part, str):
            yield part


def _locate(text: str, key: str, raw: str) -> tuple[int, int] | None:
    """Where ``raw`` stands between its quotation marks: after its key if it can be, else anywhere."""
    places = _places(text).get(raw, ())
    if places:
        return next((span for before, span in places if before == key), places[0][1])
    # In a broken script the marks do not pair, but the words may stand there all the same.
    at = text.find(raw) if len(raw) > 3 else -1
    return (at, at + len(raw)) if at >= 0 else None


@lru_cache(maxsize=2)
def _places(text: str) -> Mapping[str, tuple[tuple[str | None, tuple[int, int]], ...]]:
    """Every string of a script with the key before it (in a list: the list's) and its place."""
    places: dict[str, tuple[tuple[str | None, tuple[int, int]], ...]] = {}
    key: str | None = None
    for match in _STRING.finditer(text):
        words = _decoded(match.group())
        if words is None:
            continue
        if _COLON.match(text, match.end()):
            key = words
        elif len(places.get(words, ())) < MAX_PLACES:
            places[words] = (*places.get(words, ()), (key, (match.start() + 1, match.end() - 1)))
    return places


def _decoded(token: str) -> str | None:
    if "\\" not in token:
        return token[1:-1]
    try:
        value = json.loads(token, strict=False)
    except ValueError:
        return None
    return value if isinstance(value, str) else None


@lru_cache(maxsize=4)
def _utf8_length(text: str) -> int:
    return len(text.encode("utf-8", "surrogatepass"))


def _bytes_of(script: Script, start: int, end: int) -> ByteRange:
    """The bytes of ``script.text[start:end]``, as exactly as the script's length in bytes allows."""
    begin, stop = script.bytes
    length = stop - begin
    if length == len(script.text):
        return (begin + start, begin + end)
    if length == _utf8_length(script.text):
        head = len(script.text[:start].encode("utf-8", "surrogatepass"))
        return (begin + head, begin + head + len(script.text[start:end].encode("utf-8", "surrogatepass")))
    return script.bytes
