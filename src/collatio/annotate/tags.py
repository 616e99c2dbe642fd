"""Agency tags: "(AP)" at a text's start, "— Reuters" at its end, a byline that is an agency's."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from collatio.annotate.layout import Layout
from collatio.lang.agencies import BYLINE_BEFORE, BYLINE_BEHIND, agency_of, names_of_agencies
from collatio.records.annotated import Citation
from collatio.records.article import Block

#: A tag at the front stands behind a place and a day at most.
_FRONT = 80
_BRACKET = re.compile(r"\(([^()]{2,60})\)")
#: A capitalised word beside an agency's name makes it part of a person's: "Petra" and "Mena" are both.
_PERSON_BEFORE = re.compile(rf"(?<!\w)(?!(?:{'|'.join(BYLINE_BEFORE)})\b)[A-ZÀ-Þ][\w’'-]*\s$")
_PERSON_BEHIND = re.compile(rf"\s(?!(?:{'|'.join(BYLINE_BEHIND)})\b)[A-ZÀ-Þ][a-zà-ÿ]")
_PARTS = re.compile(r"\s*(?:/|,|&|\band\b|\bwith\b|\+)\s*")


def find_tags(layout: Layout, known: Sequence[Citation]) -> Iterator[Citation]:
    """The agency tags of the article: in its first and last paragraphs and in its byline."""
    article = layout.article
    paragraphs = [block for block in layout.blocks if block.kind == "paragraph"]
    taken = {one.parent_passage.start for one in known if one.parent_passage is not None}
    spans: list[tuple[int, int]] = []
    for block in article.blocks:
        if block.kind in {"byline", "dateline"}:
            spans.extend(_named_in(layout.text, block.start, block.end))
    if paragraphs:
        spans.extend(_front(layout, paragraphs[0]))
        spans.extend(_end(layout, paragraphs[-1]))
    for start, end in sorted(dict.fromkeys(spans)):
        if start not in taken:
            passage = article.passage(start, end)
            yield Citation(passage, agency_of(passage.exact), passage, "agency")


def _front(layout: Layout, block: Block) -> Iterator[tuple[int, int]]:
    """The agency in brackets before the first words: "ROME (AP) —", "(Reuters) -"."""
    head = layout.text[block.start : min(block.end, block.start + _FRONT)]
    for match in _BRACKET.finditer(head):
        behind = head[match.end() :].lstrip()
        if behind[:1] in {"-", "–", "—", ":", "―"}:
            yield from _all_agencies(layout.text, block.start + match.start(1), block.start + match.end(1))


def _end(layout: Layout, block: Block) -> Iterator[tuple[int, int]]:
    """The agency behind a dash or in brackets that closes the text, or a last line of its own."""
    text = layout.text
    stop = block.start + len(text[block.start : block.end].rstrip(".)] \n\u00a0"))
    begin = max(block.start, stop - _FRONT)
    tail = text[begin:stop]
    at = max((tail.rfind(sign) for sign in "—–(\n―"), default=-1)
    if at < 0 and tail.rfind(" - ") >= 0:
        at = tail.rfind(" - ") + 1
    if at < 0 and begin > block.start:
        return
    start = begin + at + 1
    photo = {word.lower() for word in re.findall(r"\w+", text[max(block.start, start - 12) : start])}
    if photo & layout.language.citing.photo or ":" in text[start:stop]:
        return
    while start < stop and text[start].isspace():
        start += 1
    yield from _all_agencies(text, start, stop)


def _all_agencies(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The agencies that fill ``text[start:end]``, none where anything else stands there too."""
    spans = []
    at = start
    for part in _PARTS.split(text[start:end]):
        at = text.index(part, at)
        if agency_of(part) is None:
            return []
        spans.append((at, at + len(part)))
        at += len(part)
    return spans


def _named_in(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The agencies that a byline or dateline names."""
    for match in _any_agency().finditer(text, start, end):
        before = text[max(start, match.start() - _FRONT) : match.start()]
        behind = text[match.end() : min(end, match.end() + _FRONT)]
        if not _PERSON_BEFORE.search(before) and not _PERSON_BEHIND.match(behind):
            yield match.span()


@cache
def _any_agency() -> re.Pattern[str]:
    return re.compile(r"(?<!\w)(?:" + "|".join(re.escape(name) for name in names_of_agencies()) + r")(?!\w)")
