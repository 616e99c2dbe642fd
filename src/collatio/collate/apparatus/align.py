"""Renderings of one utterance set beside each other, word by word.

Wordings are added one after the other, each the one most like those already in the table, so the result
depends on the wordings alone and not on the order they come in.  Only words are aligned: punctuation goes
with the words around it.  Words that tell something anchor the table; common words weigh little, else every
"the" would meet some other "the".
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz.distance import Indel

from collatio.collate.tellingwords import INSERTED, sameness, worth

#: The words of one rendering, folded.
Wording = tuple[str, ...]
#: One place of the table: for each wording the index of its word there, null where it has none.
Column = tuple[int | None, ...]

# Scores of the path through the table.  A word that tells outweighs several gaps; a common word alone is
# worth little more than the gaps it saves, and more in a run with an anchor or with others like it.
_GAP = -2
_OPPOSITE = -3
_RUN = 4
_NEVER = -(10**9)
#: A step by columns and words, and its cost: two words opposite each other, or one of them alone.
_STEPS = ((1, 1, _OPPOSITE), (1, 0, _GAP), (0, 1, _GAP))
_Came = tuple[int, int, bool]


@dataclass(frozen=True, slots=True)
class Table:
    """The aligned wordings: their columns in order; every word of a wording stands in one column."""

    wordings: tuple[Wording, ...]
    columns: tuple[Column, ...]


def align(wordings: Sequence[Wording], language: str | None = None) -> Table:
    """The wordings in one table; equal ones share their places."""
    distinct = sorted(set(wordings))
    placed: list[Wording] = []
    columns: list[list[int | None]] = []
    for wording in _nearest_first(distinct):
        columns = _added(columns, placed, wording, language)
        placed.append(wording)
    at = {wording: index for index, wording in enumerate(placed)}
    return Table(
        tuple(wordings),
        tuple(tuple(column[at[wording]] for wording in wordings) for column in columns),
    )


def _nearest_first(distinct: Sequence[Wording]) -> list[Wording]:
    """Begin with the wording most like all others, then always the one most like any that is placed."""
    if len(distinct) < 3:
        return sorted(distinct, key=lambda wording: (-len(wording), wording))
    like = {
        (one, other): round(Indel.normalized_similarity(one, other), 2)
        for one in distinct
        for other in distinct
        if one != other
    }
    total = {one: sum(like[one, other] for other in distinct if other != one) for one in distinct}
    first = min(distinct, key=lambda one: (-round(total[one], 2), -len(one), one))
    order, waiting = [first], [one for one in distinct if one != first]
    while waiting:
        chosen = min(waiting, key=lambda one: (-max(like[one, other] for other in order), -len(one), one))
        order.append(chosen)
        waiting.remove(chosen)
    return order


def _added(
    columns: list[list[int | None]], placed: Sequence[Wording], wording: Wording, language: str | None
) -> list[list[int | None]]:
    """The table with one more wording."""
    if not placed:
        return [[index] for index in range(len(wording))]
    readings = [
        sorted({placed[row][index] for row, index in enumerate(column) if index is not None})
        for column in columns
    ]
    extended: list[list[int | None]] = []
    for column, index in _path(readings, wording, language):
        known = columns[column] if column is not None else [None] * len(placed)
        extended.append([*known, index])
    return extended


Step = tuple[int | None, int | None]


def _path(readings: Sequence[Sequence[str]], wording: Wording, language: str | None) -> list[Step]:
    """The best way through columns and words: pairs of a column and a word, either of them missing.

    Two layers are kept, one for paths whose last step was a match: a match that follows a match is worth
    more, which draws common words to the anchors they belong to.
    """
    rows, width = len(readings), len(wording)
    gains = [[_gain(reading, word, language) for word in wording] for reading in readings]
    inserted = [reading[0].startswith(INSERTED) for reading in readings]
    added = [word.startswith(INSERTED) for word in wording]
    # For each place the best score of a path that ends there, without and with a match as its last step,
    # and the step it came by: (columns, words, whether the step before was a match).
    loose = [[_NEVER] * (width + 1) for _ in range(rows + 1)]
    matched = [[_NEVER] * (width + 1) for _ in range(rows + 1)]
    loose_by: list[list[_Came]] = [[(0, 0, False)] * (width + 1) for _ in range(rows + 1)]
    matched_by = [[False] * (width + 1) for _ in range(rows + 1)]
    loose[0][0] = 0
    for i in range(rows + 1):
        for j in range(width + 1):
            for down, right, cost in _STEPS:
                if i < down or j < right or (down and right and inserted[i - 1] != added[j - 1]):
                    continue
                after_match, after_loose = matched[i - down][j - right], loose[i - down][j - right]
                score = max(after_match, after_loose) + cost
                if score > loose[i][j]:
                    loose[i][j] = score
                    loose_by[i][j] = (down, right, after_match >= after_loose)
            if i and j and gains[i - 1][j - 1]:
                after_match, after_loose = matched[i - 1][j - 1] + _RUN, loose[i - 1][j - 1]
                matched[i][j] = max(after_match, after_loose) + gains[i - 1][j - 1]
                matched_by[i][j] = after_match >= after_loose
    steps: list[Step] = []
    i, j, by_match = rows, width, matched[rows][width] > loose[rows][width]
    while i or j:
        down, right, by_match = (1, 1, matched_by[i][j]) if by_match else loose_by[i][j]
        i, j = i - down, j - right
        steps.append((i if down else None, j if right else None))
    return steps[::-1]


def _gain(readings: Sequence[str], word: str, language: str | None) -> int:
    """What it is worth to set ``word`` in a column with these readings; 0 where it is another word."""
    if word in readings:
        return worth(word, language)
    best = max(sameness(reading, word) for reading in readings)
    return round(best * worth(word, language)) if best else 0
