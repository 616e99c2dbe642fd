"""Columns of an alignment joined into places a reader can follow: as long as may be, few wordings each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from collatio.collate.align import Column, Table, Wording

#: For one place, each wording's words there; empty where it has none.
Row = tuple[Wording, ...]


@dataclass(frozen=True, slots=True)
class Segment:
    """Neighbouring columns that belong together: ``[first, last]`` of the table, both inside."""

    first: int
    last: int


def segments(
    table: Table,
    is_telling: Callable[[str], bool],
    breaks: frozenset[tuple[int, int]] = frozenset(),
) -> tuple[Segment, ...]:
    """The table's columns as places of agreement and places where wordings part, in order.

    A place never holds a wording on both sides of a break: ``breaks`` are (wording, word index) pairs that
    begin a new stretch of the page.  "everything necessary" stands opposite "whatever it takes" as one
    place; "very" before a "brave" that others have too is a place of its own.  A lone "the" in common between
    two places that differ parts nothing; ``is_telling`` says which words are more than that.
    """
    found: list[Segment] = []
    for index, column in enumerate(table.columns):
        last = found[-1] if found else None
        if last is not None and not _begins_stretch(column, breaks) and _belong(table, last, index):
            found[-1] = Segment(last.first, index)
        else:
            found.append(Segment(index, index))
    return tuple(_without_islands(table, found, breaks, is_telling))


def _without_islands(
    table: Table,
    found: list[Segment],
    breaks: frozenset[tuple[int, int]],
    is_telling: Callable[[str], bool],
) -> list[Segment]:
    """Places around a lone common word joined over it, unless that makes more different readings."""
    kept: list[Segment] = []
    waiting = list(reversed(found))
    while waiting:
        middle = waiting.pop()
        if kept and waiting and _is_island(table, middle, is_telling):
            before, after = kept[-1], waiting[-1]
            borders = (table.columns[middle.first], table.columns[after.first])
            joined = Segment(before.first, after.last)
            apart = max(_wordings(table, before), _wordings(table, after))
            if _wordings(table, joined) <= apart and not any(_begins_stretch(c, breaks) for c in borders):
                kept.pop()
                waiting[-1] = joined
                continue
        kept.append(middle)
    return kept


def _is_island(table: Table, segment: Segment, is_telling: Callable[[str], bool]) -> bool:
    """Whether the segment is one common word that all who have anything here have."""
    present = {words for words in words_at(table, segment) if words}
    return segment.first == segment.last and len(present) == 1 and not is_telling(present.pop()[0])


def _wordings(table: Table, segment: Segment) -> int:
    return len(set(words_at(table, segment)))


def words_at(table: Table, segment: Segment) -> Row:
    """Each wording's words in a segment."""
    return tuple(
        tuple(
            wording[index]
            for column in table.columns[segment.first : segment.last + 1]
            if (index := column[row]) is not None
        )
        for row, wording in enumerate(table.wordings)
    )


def _begins_stretch(column: Column, breaks: frozenset[tuple[int, int]]) -> bool:
    return any(index is not None and (row, index) in breaks for row, index in enumerate(column))


def _belong(table: Table, before: Segment, index: int) -> bool:
    """Whether no two wordings that agree in one part differ in the other.

    Then joining hides no agreement; and what only some wordings have ("whatever it *takes*") still goes with
    the words it belongs to.
    """
    left = words_at(table, before)
    right = words_at(table, Segment(index, index))
    return _keeps(left, right) and _keeps(right, left)


def _keeps(row: Row, other: Row) -> bool:
    """Whether wordings that have the same words in ``row`` are alike in ``other`` too."""
    counterpart: dict[Wording, Wording] = {}
    return all(
        counterpart.setdefault(words, there) == there
        for words, there in zip(row, other, strict=True)
        if words
    )
