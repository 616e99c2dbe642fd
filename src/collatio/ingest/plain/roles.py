"""Which block of a plain text plays which part: body first, then headline, then what lies around."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from collatio.ingest.meta.dateline import find_dateline, read_lone_dateline
from collatio.ingest.plain.bylines import is_byline
from collatio.ingest.plain.shapes import (
    Line,
    is_address,
    is_credit,
    is_date_line,
    is_number,
    is_way,
)
from collatio.records.article import BlockKind

#: So many words of prose stand before the comments begin; a "Comments" above them is a counter.
_BEFORE_COMMENTS = 40
#: A standfirst is no longer than this.
_STANDFIRST_WORDS = 60
#: A headline is no longer than this.
_HEADLINE_WORDS = 40
#: A line between headline and body that has fewer words is a rubric or a reading time.
_RUBRIC_WORDS = 6
_WORD = re.compile(r"\w+")
_TITLE_JOINT = re.compile(r"\s[|–—·•»:-]{1,2}\s")

Roles = list[BlockKind | None]


def assign_roles(lines: Sequence[Line]) -> list[BlockKind]:
    """A kind for each block; what no rule knows stays a paragraph."""
    if not lines:
        return []
    roles: Roles = [_by_shape(line) for line in lines]
    _mark_repeated(lines, roles)
    _mark_lists(lines, roles)
    body = _body(lines, roles)
    if body is None:
        return _without_body(lines, roles)
    _close_at_comments(lines, roles)
    first, last = _body(lines, roles) or body
    headline = _headline(lines, roles, first)
    if headline is not None:
        roles[headline] = "headline"
        first = _first_prose(lines, roles, headline + 1, first)
    _mark_head(lines, roles, headline, first)
    _mark_standfirst(lines, roles, headline, first, last)
    _mark_tail(lines, roles, last)
    return [_settled(lines[at], role) for at, role in enumerate(roles)]


def _by_shape(line: Line) -> BlockKind | None:
    """What a block is whatever stands around it; null where its place must tell."""
    if line.label == "more" or is_address(line.text):
        return "link"
    if line.label in ("whole", "comments", "says") or is_number(line.text) or is_way(line.text):
        return "boilerplate"
    if line.label == "begins" and not line.stop:
        return "boilerplate"
    if is_credit(line.text):
        return "caption"
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


def _body(lines: Sequence[Line], roles: Roles) -> tuple[int, int] | None:
    """The first and the last block of prose."""
    prose = [at for at, line in enumerate(lines) if roles[at] is None and line.prose]
    return (prose[0], prose[-1]) if prose else None


def _first_prose(lines: Sequence[Line], roles: Roles, start: int, default: int) -> int:
    """The first block of prose from ``start`` on."""
    found = (at for at in range(start, len(lines)) if roles[at] is None and lines[at].prose)
    return next(found, default)


def _close_at_comments(lines: Sequence[Line], roles: Roles) -> None:
    """Nothing after the comment form is the article's."""
    words = 0
    closed = False
    for at, line in enumerate(lines):
        if closed:
            roles[at] = "link" if roles[at] == "link" else "boilerplate"
        elif roles[at] is None and line.prose:
            words += line.words
        elif line.label == "comments" and words >= _BEFORE_COMMENTS:
            closed = True


def _headline(lines: Sequence[Line], roles: Roles, first: int) -> int | None:
    """The line above the body that says most in few words of what the body tells."""
    known = _stems(" ".join(line.text for line in lines[first : first + 12]))
    scores: dict[int, float] = {}
    for at in range(first + 1):
        line = lines[at]
        if roles[at] is not None or line.label is not None or not _title_like(line, at == first):
            continue
        own = _stems(line.text)
        shared = len(own & (known if at < first else _after(lines, first))) / max(len(own), 1)
        scores[at] = round((0.3 + shared) * min(line.words, 12) / 12, 2)
    if not scores:
        return None
    best = max(scores.values())
    at = min(at for at, score in scores.items() if score >= best * 0.6)
    return _undoubled(lines, at, first)


def _after(lines: Sequence[Line], first: int) -> set[str]:
    return _stems(" ".join(line.text for line in lines[first + 1 : first + 12]))


def _title_like(line: Line, is_prose: bool) -> bool:
    if not 3 <= line.words <= _HEADLINE_WORDS or find_dateline(line.text, first=False):
        return False
    asks = line.text.rstrip(" \"”’'»").endswith(("?", "!", "？", "！", "؟"))
    if is_prose:
        return asks and line.words <= 25
    return asks or not line.stop


def _undoubled(lines: Sequence[Line], at: int, first: int) -> int:
    """The headline proper, where the browser's title ("Headline - Outlet") was saved above it."""
    for later in range(at + 1, first):
        short, long = lines[later].text, lines[at].text
        if len(short) >= 15 and long.startswith(short) and _TITLE_JOINT.match(long, len(short)):
            return later
    return at


def _stems(text: str) -> set[str]:
    """Words long enough to mean something, cut to their beginnings so that inflections meet."""
    return {word[:5] for word in _WORD.findall(text.casefold()) if len(word) > 3 or not word.isascii()}


def _mark_head(lines: Sequence[Line], roles: Roles, headline: int | None, first: int) -> None:
    """What stands above the body: banners over the headline, rubrics and dates below it."""
    for at in range(first):
        line, role = lines[at], roles[at]
        above = headline is not None and at < headline
        if role == "dateline" and (above or headline is None):
            roles[at] = "boilerplate"
        elif role is not None:
            continue
        elif above:
            roles[at] = "boilerplate"
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
    """After the last prose a line without a stop is the page's, not the article's."""
    for at in range(last + 1, len(lines)):
        if roles[at] in (None, "dateline"):
            roles[at] = "boilerplate"


def _settled(line: Line, role: BlockKind | None) -> BlockKind:
    if role is None:
        return "paragraph"
    return role


def _without_body(lines: Sequence[Line], roles: Roles) -> list[BlockKind]:
    """A text with no prose at all: a flash, a list; its longest title-like line leads it."""
    open_lines = [at for at, line in enumerate(lines) if roles[at] is None and line.words >= 3]
    if open_lines and not lines[open_lines[0]].stop:
        roles[open_lines[0]] = "headline"
    return [role or ("paragraph" if lines[at].words >= 3 else "boilerplate") for at, role in enumerate(roles)]
