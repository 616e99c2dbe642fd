"""Where in a plain text the article is: the stretch with the most prose and the least furniture."""

from __future__ import annotations

from collections.abc import Sequence

from collatio.ingest.plain.shapes import Line
from collatio.records.article import BlockKind

#: What a block of prose counts for at most, in words: one long notice is no article.
_MOST = 80
#: What a line that is no prose costs, in words: a line of a menu, and a longer one that may be a
#: crosshead.  In a page saved whole, menus and all, such lines are most of it and part for certain.
_COSTS, _COSTS_SAVED_WHOLE = (3, 2), (10, 8)
#: A page is saved whole when it has so many of them for each block of prose.
_SAVED_WHOLE = 2
_CROSSHEAD_WORDS = 4
#: The part before the readers' comments is the article when it has this share of their prose.
_BESIDE_COMMENTS = 0.45
_FREE: frozenset[BlockKind | None] = frozenset(("caption", "byline", "dateline"))


def find_stretch(lines: Sequence[Line], roles: Sequence[BlockKind | None]) -> tuple[int, int] | None:
    """The first and the last block of the article's prose, null where the text has none."""
    prose = [at for at, line in enumerate(lines) if roles[at] is None and line.prose]
    if not prose:
        return None
    costs = _COSTS_SAVED_WHOLE if len(lines) > (1 + _SAVED_WHOLE) * len(prose) else _COSTS
    borders = [at for at, line in enumerate(lines) if line.label == "comments"]
    parts = []
    start = 0
    for border in (*borders, len(lines)):
        best = _densest(lines, roles, start, border, costs)
        if best is not None:
            parts.append(best)
        start = border + 1
    most = max(worth for worth, _, _ in parts)
    _, first, last = next(part for part in parts if part[0] >= most * _BESIDE_COMMENTS)
    return first, last


def _densest(
    lines: Sequence[Line], roles: Sequence[BlockKind | None], start: int, end: int, costs: tuple[int, int]
) -> tuple[int, int, int] | None:
    """The contiguous blocks whose prose outweighs the furniture between them by most."""
    best: tuple[int, int, int] | None = None
    worth = 0
    opened = start
    for at in range(start, end):
        if roles[at] is None and lines[at].prose:
            if worth <= 0:
                worth, opened = 0, at
            # A long line without a stop may be a list run together.
            worth += min(lines[at].words if lines[at].stop else lines[at].words // 2, _MOST)
            if best is None or worth > best[0]:
                best = (worth, opened, at)
        elif roles[at] not in _FREE:
            plain = roles[at] is None and lines[at].words >= _CROSSHEAD_WORDS
            worth -= costs[plain]
    return best
