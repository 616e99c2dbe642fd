"""The markup of a page in one pass, linear in its length: start tags, end tags, texts, raw contents.

Browsers read any sequence of characters as HTML, so nothing here fails; positions are in the decoded
page, from which they lead back to its bytes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from collatio.ingest.html.elements import RAW
from collatio.ingest.html.entities import unescape

_WS = r"\t\n\f\r "
_BEGINS = re.compile(r"<[a-zA-Z/!?]")
_BARE_END = re.compile(r"</([a-zA-Z][a-zA-Z0-9]*)>")
_BARE_START = re.compile(r"<([a-zA-Z][a-zA-Z0-9]*)>")
_NAME = re.compile(rf"[a-zA-Z][^{_WS}/>]*+")
#: Attributes whose value is words or an address; references in others are left as they stand.
_READ = frozenset({"href", "content", "datetime", "title", "itemprop", "name", "property"})
# Nearly all tags hold no apostrophe; they are read by one search in C.
_PLAIN_ATTRIBUTE = re.compile(
    rf"([^{_WS}/\"=][^{_WS}/=\"]*+)(?:[{_WS}]*+=[{_WS}]*+(?:\"([^\"]*+)\"|([^{_WS}\"]*+)))?"
)
# Possessive quantifiers keep hostile pages from making the engine try again.
_ATTRIBUTE = re.compile(
    rf"[{_WS}/]*+(?:(?P<end>>)|(?P<name>[^{_WS}/>][^{_WS}/>=]*+)"
    rf"(?:[{_WS}]*+=[{_WS}]*+(?:\"([^\"]*+)\"|'([^']*+)'|([^{_WS}>]*+)))?)"
)


class StartTag(NamedTuple):
    """``<name …>``; the first of two attributes of one name counts."""

    name: str
    attributes: dict[str, str]
    start: int
    end: int
    closed: bool = False


class EndTag(NamedTuple):
    """``</name>``."""

    name: str
    start: int
    end: int


class Characters(NamedTuple):
    """Text between tags, its entities not yet resolved."""

    start: int
    end: int


class RawContent(NamedTuple):
    """What stands in an element whose content is never markup: a script, a style, a title."""

    tag: StartTag
    start: int
    end: int


Token = StartTag | EndTag | Characters | RawContent


def tokens(text: str) -> Iterator[Token]:
    """The tokens of a page in order; comments and declarations are passed over."""
    at, size = 0, len(text)
    endless = False  # a drawing was opened that no end tag closes: the same holds for all after it
    while at < size:
        # A "<" that begins no tag is a character, and belongs to the text around it.
        begun = _BEGINS.search(text, at)
        opened = begun.start() if begun is not None else size
        if opened > at:
            yield Characters(at, opened)
        if begun is None:
            return
        token, at = _markup(text, opened)
        if token is None:
            continue
        yield token
        if token.name in RAW and isinstance(token, StartTag):
            end, at = _raw_end(text, token, endless)
            endless = endless or (token.name == "svg" and not token.closed and at == token.end)
            yield RawContent(token, token.end, end)


def _markup(text: str, at: int) -> tuple[StartTag | EndTag | None, int]:
    """The tag at ``at`` and where reading goes on; null for a comment or declaration."""
    following = text[at + 1]
    if following in "!?":
        return None, _comment_end(text, at)
    if following == "/":
        bare = _BARE_END.match(text, at)
        if bare is not None:
            return EndTag(bare[1].lower(), at, bare.end()), bare.end()
        match = _NAME.match(text, at + 2)
        end = text.find(">", at + 2)
        end = len(text) if end < 0 else end + 1
        return (EndTag(match[0].lower(), at, end) if match else None), end
    bare = _BARE_START.match(text, at)
    if bare is not None:
        return StartTag(bare[1].lower(), {}, at, bare.end()), bare.end()
    return _start_tag(text, at)


def _comment_end(text: str, at: int) -> int:
    if text.startswith("<!--", at):
        if text.startswith((">", "->"), at + 4):
            return text.index(">", at + 4) + 1
        end = text.find("-->", at + 4)
        return len(text) if end < 0 else end + 3
    end = text.find(">", at + 2)
    return len(text) if end < 0 else end + 1


def _start_tag(text: str, at: int) -> tuple[StartTag | None, int]:
    name = _NAME.match(text, at + 1)
    assert name is not None, "a start tag begins with a letter"
    here = name.end()
    end = text.find(">", here)
    inside = text[here:end] if end >= 0 else "'"
    if "'" not in inside and inside.count('"') % 2 == 0:
        pairs = [(key.lower(), quoted or bare) for key, quoted, bare in _PLAIN_ATTRIBUTE.findall(inside)]
        end += 1
    else:
        read = _pairs(text, here)
        if read is None:  # the page ends within the tag
            return None, len(text)
        pairs, end = read
    attributes: dict[str, str] = {}
    for key, value in pairs:
        if key not in attributes:
            attributes[key] = unescape(value) if key in _READ else value
    return StartTag(name[0].lower(), attributes, at, end, text[end - 2] == "/"), end


def _pairs(text: str, here: int) -> tuple[list[tuple[str, str]], int] | None:
    """The attributes from ``here`` on, one by one, and where the tag ends; null where it does not."""
    pairs: list[tuple[str, str]] = []
    while True:
        match = _ATTRIBUTE.match(text, here)
        if match is None:
            return None
        if match["end"] is not None:
            return pairs, match.end()
        pairs.append((match["name"].lower(), next((v for v in match.groups()[2:] if v is not None), "")))
        here = match.end()


def _raw_end(text: str, tag: StartTag, endless: bool) -> tuple[int, int]:
    """Where a raw element's content ends, and where reading goes on."""
    drawing = tag.name == "svg"
    if drawing and (tag.closed or endless):
        return tag.end, tag.end
    if tag.name == "plaintext":
        return len(text), len(text)
    closing = re.compile(rf"</{tag.name}(?=[{_WS}/>])", re.IGNORECASE).search(text, tag.end)
    if closing is None:
        return (tag.end, tag.end) if drawing else (len(text), len(text))
    end = text.find(">", closing.end())
    return closing.start(), (len(text) if end < 0 else end + 1)
