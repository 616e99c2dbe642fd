"""JSON: a line an article, or one array of articles; the caller's own words about each are its fields."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import IO

from collatio.ingest.decode import decode
from collatio.ingest.limits import Limits
from collatio.ingest.readers.address import is_address
from collatio.ingest.readers.when import strict_instant
from collatio.ingest.stored import Stored, too_large
from collatio.records.article import DateCandidate, DateKind, Media, Page
from collatio.records.errors import PageError
from collatio.records.passage import Metadatum
from collatio.records.problem import Problem, problem, problem_of

#: Each of a page's characters may be escaped; those beyond ASCII then take up to three times their bytes.
_ESCAPED = 3
#: The fields that become facts about the article, by the name they have in the line.
_FACTS = ("title", "byline", "outlet", "original_text", "translated_from", "translated_by")
_DATES: tuple[tuple[str, DateKind], ...] = (("date", "published"), ("captured", "captured"))
_WIDE = (b"\xff\xfe", b"\xfe\xff")


@dataclass(frozen=True, slots=True)
class _Item:
    """One object, and where it stands: ``place`` for people ("line 3"), ``number`` for its key."""

    value: object
    place: str
    number: int


def read_jsonl(stored: Stored, limits: Limits) -> Iterator[Page | Problem]:
    """The articles of a file with one JSON object a line; a bad line is told, the others are read."""
    lines: Iterator[tuple[int, bytes | None]]
    if stored.head.startswith(_WIDE):  # what some shells write; such files are small
        lines = iter(enumerate(_whole(stored, limits).encode().splitlines(keepends=True), start=1))
    else:
        lines = _lines(stored.stream, _ESCAPED * limits.page_bytes)
    for number, line in lines:
        try:
            if line is None:
                cap = _ESCAPED * limits.page_bytes
                raise PageError("too-large", f"line {number} has more than {cap:,} bytes")
            if line.strip():
                yield from _article(_Item(_parsed(line, number), f"line {number}", number), stored, limits)
        except PageError as error:
            yield problem_of(error, path=stored.path)


def read_json(stored: Stored, limits: Limits) -> Iterator[Page | Problem]:
    """The articles of a file that is one JSON array of objects, or one object."""
    try:
        whole = json.loads(_whole(stored, limits))
    except (ValueError, RecursionError) as error:
        raise PageError("bad-line", f"the file is not JSON: {error}") from error
    for number, value in enumerate(whole if isinstance(whole, list) else [whole], start=1):
        try:
            yield from _article(_Item(value, f"item {number}", number), stored, limits)
        except PageError as error:
            yield problem_of(error, path=stored.path)


def _whole(stored: Stored, limits: Limits) -> str:
    decoded = decode(stored.content(limits.page_bytes))
    if decoded.damaged:
        raise PageError("bad-line", f"{decoded.damaged} bytes of the file are not {decoded.charset}")
    return decoded.text


def _lines(stream: IO[bytes], cap: int) -> Iterator[tuple[int, bytes | None]]:
    """The lines with their numbers from 1; null for one above the cap, which is passed over."""
    number = 0
    while line := stream.readline(cap + 1):
        number += 1
        if len(line) <= cap:
            yield number, line
            continue
        while line and not line.endswith(b"\n"):
            line = stream.readline(cap)
        yield number, None


def _parsed(line: bytes, number: int) -> object:
    try:
        value: object = json.loads(line.decode("utf-8-sig" if number == 1 else "utf-8"))
    except UnicodeDecodeError as error:
        raise PageError("bad-line", f"line {number} is not UTF-8 at its byte {error.start + 1}") from error
    except json.JSONDecodeError as error:
        raise PageError(
            "bad-line", f"line {number} is not JSON: {error.msg} at character {error.colno}"
        ) from error
    except (ValueError, RecursionError) as error:  # a number of thousands of digits; endless nesting
        raise PageError("bad-line", f"line {number} cannot be read: {error}") from error
    return value


def _article(item: _Item, stored: Stored, limits: Limits) -> Iterator[Page | Problem]:
    if not isinstance(item.value, dict):
        raise PageError("bad-line", f"{item.place} is no JSON object")
    media, content = _content(item.value, item.place)
    if len(content) > limits.page_bytes:
        raise PageError("too-large", f"{item.place}: {too_large(len(content), limits.page_bytes).message}")
    key, path = _named(item, stored.path)
    url, fields, dates, faults = _facts(item.value, item.place)
    for fault in faults:
        yield problem("bad-line", fault, path=stored.path)
    charset = "utf-8" if media == "html" else None
    yield Page(key, path, content, media, url=url, charset=charset, dates=dates, fields=fields)


def _content(value: Mapping[str, object], place: str) -> tuple[Media, bytes]:
    """The article's text or markup as UTF-8; the text is kept to the character."""
    for name, media in (("text", "given"), ("html", "html")):
        words = value.get(name)
        if words is None:
            continue
        if not isinstance(words, str):
            raise PageError("bad-line", f'{place}: "{name}" is no string')
        if not words.strip():
            raise PageError("empty-page", f'{place}: "{name}" is empty')
        return ("given" if media == "given" else "html"), _encoded(words, name, place)
    raise PageError("bad-line", f'{place} has neither "text" nor "html"')


def _encoded(words: str, name: str, place: str) -> bytes:
    try:
        return words.encode("utf-8")
    except UnicodeEncodeError as error:
        raise PageError(
            "bad-line",
            f'{place}: character {error.start + 1} of "{name}" is half a character (a lone surrogate)',
        ) from error


def _named(item: _Item, path: str) -> tuple[str, str]:
    """The article's key (the caller's id, or the line's place) and its path for people."""
    assert isinstance(item.value, dict)
    given = item.value.get("id")
    if isinstance(given, (str, int)) and not isinstance(given, bool) and str(given).strip():
        key = str(given)
        _encoded(key, "id", item.place)
        return key, f"{path}#{key}"
    return f"{path}#{item.number}", f"{path}#{item.number}"


def _facts(
    value: Mapping[str, object], place: str
) -> tuple[str | None, dict[str, Metadatum], tuple[DateCandidate, ...], list[str]]:
    """The address, facts and dates of a line, and what is wrong with those it gets wrong."""
    faults: list[str] = []
    told: dict[str, str] = {}
    for name in ("url", *_FACTS, *(name for name, _ in _DATES)):
        given = value.get(name)
        if given is None or given == "":
            continue
        if not isinstance(given, str):
            faults.append(f'{place}: "{name}" is no string; the article was read without it')
            continue
        try:
            _encoded(given, name, place)
        except PageError as error:
            faults.append(f"{error.message}; the article was read without it")
            continue
        told[name] = given
    url = told.pop("url", None)
    if url is not None and not is_address(url):
        faults.append(f'{place}: "url" {url[:200]!r} is no http(s) address; the article was read without it')
        url = None
    dates = []
    for name, kind in _DATES:
        if name in told:
            try:
                dates.append(DateCandidate(kind, strict_instant(told[name]), "caller", field=name))
            except ValueError as error:
                faults.append(f'{place}: "{name}" {error}; the article was read without it')
    fields = {name: Metadatum(told[name], "caller", field=name) for name in _FACTS if name in told}
    return url, fields, tuple(dates), faults
