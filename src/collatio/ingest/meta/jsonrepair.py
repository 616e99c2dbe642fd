"""Reads JSON that a page's template broke: comments around it, trailing commas, stray quotes."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from collatio.ingest.html.entities import unescape

#: Deeper nesting than this is an attack or a mistake, and the script counts as unreadable.
MAX_DEPTH = 64
#: The fields worth saving from a script that is no JSON: they are an article's own, never a person's.
NEWS_KEYS = (
    "@type",
    "headline",
    "alternativeHeadline",
    "datePublished",
    "dateModified",
    "dateCreated",
    "isAccessibleForFree",
    "articleSection",
    "url",
)

_SHELL = re.compile(
    r"<!--|-->|/\*\s{0,9}<!\[CDATA\[\s{0,9}\*/|/\*\s{0,9}\]\]>\s{0,9}\*/|(?://\s{0,9})?(?:<!\[CDATA\[|\]\]>)"
)
#: A string as JSON writes it; an unclosed one runs to the end, so that a search never starts over.
STRING = r'"[^"\\]*+(?:\\.[^"\\]*+)*+(?:"|\\?\Z)'
_TOKEN = re.compile(STRING + r"|[\[{\]}]", re.DOTALL)
_TRAILING = re.compile(f"({STRING})" + r"|,(?=\s*+[}\]])", re.DOTALL)
#: A key with its value; a mark inside the value is the template's fault, unless a comma follows it.
_LOOSE = re.compile(
    r'"([@A-Za-z]{2,30})"\s{0,20}:\s{0,20}'
    r'(?:"((?:[^"\\\r\n]|\\.|"(?!\s{0,20}(?:[,}\r\n]|\Z)))*+)(?:"|\\|[\r\n]|\Z)|(true|false))'
)
#: Who wrote and who published, by the name nearest to the key.
_NAMED = re.compile(
    r'"(author|publisher)"\s{0,20}:\s{0,20}\[?\s{0,20}\{[^{}\[\]]{0,300}?"name"\s{0,20}:\s{0,20}"([^"\\\r\n]{2,90})"'
)
_BREAK = re.compile(r"[\s,;]*")
_DECODER = json.JSONDecoder(strict=False, parse_int=str, parse_float=str, parse_constant=str)


def decode_all(text: str) -> list[object] | None:
    """The JSON values of a script, one after the other; null where it is no JSON, even when mended."""
    for candidate in _attempts(text):
        if _depth(candidate) > MAX_DEPTH:
            return None
        values = _values(candidate)
        if values is not None:
            return values
    return None


def _attempts(text: str) -> Iterator[str]:
    bare = text.strip("\ufeff \t\r\n")
    if bare[:1] not in "{[" or bare[-1:] not in "}]":
        bare = _SHELL.sub("", bare)
    yield bare
    yield _without_commas(bare)
    yield unescape(bare)


def salvage(text: str) -> list[object]:
    """The article's own fields from a script that is no JSON, in one object; the first of each counts.

    Nothing is saved unless the script says it describes an article: elsewhere a headline may be
    another page's.
    """
    saved: dict[str, object] = {}
    for match in _LOOSE.finditer(text):
        key, words, truth = match.groups()
        if truth is None and match.group()[-1:] != '"':
            continue  # cut off before its closing mark
        if key == "@type" and "Article" in (words or "") and "Article" not in str(saved.get(key)):
            saved[key] = words
        elif key in NEWS_KEYS:
            saved.setdefault(key, _unescaped(words) if truth is None else truth == "true")
    for match in _NAMED.finditer(text):
        saved.setdefault(match[1], {"name": match[2]})
    return [saved] if "Article" in str(saved.get("@type")) else []


def _values(text: str) -> list[object] | None:
    values: list[object] = []
    at = _skip(text, 0)
    while at < len(text):
        try:
            value, at = _DECODER.raw_decode(text, at)
        except (ValueError, RecursionError):
            return None
        values.append(value)
        at = _skip(text, at)
    return values or None


def _skip(text: str, at: int) -> int:
    match = _BREAK.match(text, at)
    return match.end() if match else at


def _without_commas(text: str) -> str:
    return _TRAILING.sub(lambda match: match.group(1) or "", text)


def _depth(text: str) -> int:
    depth = deepest = 0
    for match in _TOKEN.finditer(text):
        sign = match.group()
        if sign in "[{":
            depth += 1
            deepest = max(deepest, depth)
        elif sign in "]}":
            depth -= 1
    return deepest


def _unescaped(words: str) -> str:
    try:
        value = json.loads(f'"{words}"', strict=False)
    except ValueError:
        return words
    return value if isinstance(value, str) else words
