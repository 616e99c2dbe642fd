"""Which line of a plain text is its headline."""

from __future__ import annotations

import re
from collections.abc import Sequence

from collatio.ingest.meta.dateline import find_dateline
from collatio.ingest.plain.shapes import Line
from collatio.records.article import BlockKind

#: A headline has so many words at least and at most; one that ends in a stop at most the last number.
_FEWEST, _MOST, _MOST_ASKED = 3, 40, 25
#: So far above the body a headline may stand, in lines: pictures, bylines and buttons come between.
_ABOVE = 25
#: A later line must say this much more than an earlier one to be preferred.
_CLEARLY = 0.6
#: How many blocks of the body the line's words are looked for in.
_SAMPLE = 14
_WORD = re.compile(r"\w+")
_TITLE_JOINT = re.compile(r"\s{1,2}[|–—·•»:-]{1,2}\s")


def find_headline(
    lines: Sequence[Line], roles: Sequence[BlockKind | None], first: int, last: int
) -> int | None:
    """The line at the head of the body that says most, in few words, of what the body tells."""
    body = [at for at in range(first, last + 1) if roles[at] is None and lines[at].prose][: _SAMPLE + 1]
    scores: dict[int, float] = {}
    for at in range(max(0, first - _ABOVE), first + 1):
        line = lines[at]
        if roles[at] is None and line.label is None and _title_like(line, at == first and len(body) > 1):
            own = _stems(line.text)
            told = _stems(" ".join(lines[other].text for other in body if other != at))
            shared = len(own & told) / max(len(own), 1)
            scores[at] = round((0.3 + shared) * min(line.words, 12) / 12, 2)
    if not scores:
        return None
    best = max(scores.values())
    return _undoubled(lines, min(at for at, score in scores.items() if score >= best * _CLEARLY), first)


def _title_like(line: Line, opens_body: bool) -> bool:
    if not _FEWEST <= line.words <= _MOST or find_dateline(line.text, first=False) is not None:
        return False
    asks = line.text.rstrip(" \"”’'»").endswith(("?", "!", "？", "！", "؟"))
    if line.prose:
        return opens_body and asks and line.words <= _MOST_ASKED
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
