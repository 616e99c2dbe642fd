"""Which block of a plain text plays which part: body first, then headline, then what lies around."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from collatio.ingest.meta.dateline import find_dateline, read_lone_dateline
from collatio.ingest.plain.bylines import is_byline
from collatio.ingest.plain.heading import find_headline
from collatio.ingest.plain.shapes import (
    Line,
    is_address,
    is_credit,
    is_date_line,
    is_number,
    is_way,
)
from collatio.ingest.plain.stretch import find_stretch
from collatio.records.article import BlockKind

#: A standfirst is no longer than this.
_STANDFIRST_WORDS = 60
#: A line between headline and body that has fewer words is a rubric or a reading time.
_RUBRIC_WORDS = 6
#: So many words and a stop are a sentence, though a short one.
_SENTENCE_WORDS = 3
_WORD = re.compile(r"\w+")

Roles = list[BlockKind | None]


def assign_roles(lines: Sequence[Line]) -> list[BlockKind]:
    """A kind for each block; what no rule knows stays a paragraph."""
    roles: Roles = [_by_shape(line) for line in lines]
    _mark_repeated(lines, roles)
    _mark_lists(lines, roles)
    body = find_stretch(lines, roles)
    if body is None:
        return _without_body(lines, roles)
    first, last = body
    headline = find_headline(lines, roles, first, last)
    if headline is not None:
        roles[headline] = "headline"
        first = _first_prose(lines, roles, headline + 1, first)
    _mark_head(lines, roles, headline, first)
    _mark_standfirst(lines, roles, headline, first, last)
    _mark_tail(lines, roles, last)
    return [role or "paragraph" for role in roles]


def _by_shape(line: Line) -> BlockKind | None:
    """What a block is whatever stands around it; null where its place must tell."""
    if line.label == "more" or is_address(line.text):
        return "link"
    if line.label != "whole" and is_credit(line.text):
        return "caption"
    if line.label in ("whole", "comments", "says") or is_number(line.text) or is_way(line.text):
        return "boilerplate"
    if line.label == "begins" and not line.stop:
        return "boilerplate"
    if is_date_line(line.text):
        return "dateline"
    if is_byline(line.text):
        return "byline"
    return None


def _mark_repeated(lines: Sequence[Line], roles: Roles) -> None:
    """A short line that comes again and again is the page's, not the article's."""
    times = Counter(line.text for line in lines if not line.prose)
    for at, line in enumerate(lines):
        if roles[at] is None and not line.prose and times[line.text] > 2:
            roles[at] = "boilerplate"


def _mark_lists(lines: Sequence[Line], roles: Roles) -> None:
    """The headlines listed below a bare "Related stories" or "Most read" are links like it."""
    listing = 0
    for at, line in enumerate(lines):
        if roles[at] == "link" or (roles[at] == "boilerplate" and line.label == "whole"):
            listing = 6 if line.label == "more" and line.words <= 5 and not _names_target(line) else listing
        elif line.stop or roles[at] is not None or line.words > 25:
            listing = 0
        elif listing:
            roles[at] = "link"
            listing -= 1


def _names_target(line: Line) -> bool:
    """Whether the label's own line goes on to the headline it leads to."""
    return ":" in line.text.rstrip(" :")


def _first_prose(lines: Sequence[Line], roles: Roles, start: int, default: int) -> int:
    """The first block of prose from ``start`` on."""
    found = (at for at in range(start, len(lines)) if roles[at] is None and lines[at].prose)
    return next(found, default)


def _mark_head(lines: Sequence[Line], roles: Roles, headline: int | None, first: int) -> None:
    """What stands above the body: banners over the headline, rubrics and dates below it."""
    opening = first  # short sentences that open the body, too short to be prose by themselves
    while opening > 0 and roles[opening - 1] is None and _is_sentence(lines[opening - 1]):
        opening -= 1
    for at in range(first if headline is not None else opening):
        line, role = lines[at], roles[at]
        above = headline is not None and at < headline
        if role == "dateline" and (above or headline is None):
            roles[at] = "boilerplate"
        elif role is not None:
            continue
        elif above or (headline is None and line.stop):
            roles[at] = "boilerplate"
        elif line.prose or _is_sentence(line):
            continue
        elif read_lone_dateline(line.text) is not None:
            roles[at] = "dateline"
        elif line.label is not None or line.words < _RUBRIC_WORDS or line.text[:1] in "|/":
            roles[at] = "boilerplate"
        elif headline is not None and line.words <= _STANDFIRST_WORDS:
            roles[at] = "standfirst"


def _mark_standfirst(
    lines: Sequence[Line], roles: Roles, headline: int | None, first: int, last: int
) -> None:
    """A first paragraph that only leads in: the next one says it again, or the article begins there."""
    if headline is None or first >= last or lines[first].words > _STANDFIRST_WORDS:
        return
    nearest = next(at for at in range(first + 1, last + 1) if roles[at] is None and lines[at].prose)
    between = {roles[at] for at in range(first + 1, nearest)}
    own, following = _WORD.findall(lines[first].text), _WORD.findall(lines[nearest].text)
    again = len(own) >= 6 and following[: len(own)] == own
    begins = nearest == first + 1 and find_dateline(lines[nearest].text) is not None
    if again or begins or "byline" in between or "dateline" in between:
        roles[first] = "standfirst"


def _mark_tail(lines: Sequence[Line], roles: Roles, last: int) -> None:
    """What follows the article is the page's: promotions, comments, lists, though they may be prose."""
    at = last + 1
    while at < len(lines) and roles[at] is None and _is_sentence(lines[at]):
        at += 1  # a short last sentence, too short to be prose by itself
    closed = False
    for after in range(at, len(lines)):
        closed = closed or lines[after].label == "comments"
        if roles[after] in (None, "dateline") or (closed and roles[after] != "link"):
            roles[after] = "boilerplate"


def _is_sentence(line: Line) -> bool:
    return line.stop and line.label is None and line.words >= _SENTENCE_WORDS


def _without_body(lines: Sequence[Line], roles: Roles) -> list[BlockKind]:
    """A text with no prose at all: a flash, a list; its longest title-like line leads it."""
    open_lines = [at for at, line in enumerate(lines) if roles[at] is None and line.words >= 3]
    if open_lines and not lines[open_lines[0]].stop:
        roles[open_lines[0]] = "headline"
    return [role or ("paragraph" if lines[at].words >= 3 else "boilerplate") for at, role in enumerate(roles)]
