"""The markup of a page in one pass, linear in its length: start tags, end tags, texts, raw contents.

Browsers read any sequence of characters as HTML, so nothing here fails; positions are in the decoded
page, from which they lead back to its bytes.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass

from collatio.ingest.html.elements import RAW

_WS = r"\t\n\f\r "
_BARE_START = re.compile(r"<([a-zA-Z][a-zA-Z0-9]*)>")
_NAME = re.compile(rf"[a-zA-Z][^{_WS}/>]*+")
# Possessive quantifiers keep hostile pages from making the engine try again.
_ATTRIBUTE = re.compile(
    rf"[{_WS}/]*+(?:(?P<end>>)|(?P<name>[^{_WS}/>][^{_WS}/>=]*+)"
    rf"(?:[{_WS}]*+=[{_WS}]*+(?:\"([^\"]*+)\"|'([^']*+)'|([^{_WS}>]*+)))?)"
)


@dataclass(frozen=True, slots=True)
class StartTag:
    """``<name …>``; the first of two attributes of one name counts."""

    name: str
    attributes: dict[str, str]
    start: int
    end: int
    closed: bool = False


@dataclass(frozen=True, slots=True)
class EndTag:
    """``</name>``."""

    name: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Characters:
    """Text between tags, its entities not yet resolved."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class RawContent:
    """What stands in an element whose content is never markup: a script, a style, a title."""

    tag: StartTag
    start: int
    end: int


Token = StartTag | EndTag | Characters | RawContent


def tokens(text: str) -> Iterator[Token]:
    """The tokens of a page in order; comments and declarations are passed over."""
    at, size = 0, len(text)
    while at < size:
        opened = text.find("<", at)
        if opened < 0:
            yield Characters(at, size)
            return
        # A "<" that begins no tag is a character, and joins the text before it.
        while opened >= 0 and not _begins_markup(text, opened):
            opened = text.find("<", opened + 1)
        if opened < 0:
            yield Characters(at, size)
            return
        if opened > at:
            yield Characters(at, opened)
        token, at = _markup(text, opened)
        if token is None:
            continue
        yield token
        if isinstance(token, StartTag) and token.name in RAW:
            end, at = _raw_end(text, token)
            yield RawContent(token, token.end, end)


def _begins_markup(text: str, at: int) -> bool:
    following = text[at + 1 : at + 2]
    return following in {"!", "?", "/"} or (following.isascii() and following.isalpha())


def _markup(text: str, at: int) -> tuple[StartTag | EndTag | None, int]:
    """The tag at ``at`` and where reading goes on; null for a comment or declaration."""
    following = text[at + 1]
    if following in "!?":
        return None, _comment_end(text, at)
    if following == "/":
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
    attributes: dict[str, str] = {}
    here = name.end()
    while True:
        match = _ATTRIBUTE.match(text, here)
        if match is None:  # the page ends within the tag
            return None, len(text)
        if match["end"] is not None:
            tag = StartTag(name[0].lower(), attributes, at, match.end(), text[match.end() - 2] == "/")
            return tag, match.end()
        key = match["name"].lower()
        if key not in attributes:
            value = next((v for v in match.groups()[2:] if v is not None), "")
            attributes[key] = html.unescape(value) if "&" in value and len(value) < 100_000 else value
        here = match.end()


def _raw_end(text: str, tag: StartTag) -> tuple[int, int]:
    """Where a raw element's content ends, and where reading goes on."""
    if tag.name == "plaintext":
        return len(text), len(text)
    closing = re.compile(rf"</{tag.name}(?=[{_WS}/>])", re.IGNORECASE).search(text, tag.end)
    if closing is None:
        return len(text), len(text)
    end = text.find(">", closing.end())
    return closing.start(), (len(text) if end < 0 else end + 1)
