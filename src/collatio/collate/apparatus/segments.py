"""Columns of an alignment joined into places a reader can follow: as long as may be, few wordings each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from collatio.collate.apparatus.align import Column, Table, Wording
from collatio.collate.tellingwords import INSERTED

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
    return tuple(_unanchored(table, _without_islands(table, found, breaks, is_telling), breaks, is_telling))


def _unanchored(
    table: Table,
    found: list[Segment],
    breaks: frozenset[tuple[int, int]],
    is_telling: Callable[[str], bool],
) -> list[Segment]:
    """Stretches that no shared telling word anchors, each made one place.

    There a small word that two wordings share ("and") sets the rest opposite each other by chance; whole
    spans beside each other claim less than many tiny pairs.
    """
    kept: list[Segment] = []
    stretch: list[Segment] = []
    for segment in found:
        begins = any(
            _begins_stretch(column, breaks) for column in table.columns[segment.first : segment.last + 1]
        )
        row = words_at(table, segment)
        anchored = _is_inserted(row) or _is_anchor(table, row, is_telling)
        if begins or anchored:
            kept += _as_one(table, stretch)
            stretch = []
        if anchored:
            kept.append(segment)
        else:
            stretch.append(segment)
    return kept + _as_one(table, stretch)


def _is_anchor(table: Table, row: Row, is_telling: Callable[[str], bool]) -> bool:
    """Whether different wordings have a telling word or a run of words in common here."""
    holders: dict[Wording, set[Wording]] = {}
    for at, said in enumerate(row):
        if said:
            holders.setdefault(said, set()).add(table.wordings[at])
    return any(
        len(who) > 1 and (len(said) > 2 or any(map(is_telling, said))) for said, who in holders.items()
    )


def _as_one(table: Table, stretch: list[Segment]) -> list[Segment]:
    """The stretch with everything from its first to its last opposition in one place."""
    opposed = [at for at, segment in enumerate(stretch) if _wordings_said(table, segment) > 1]
    if len(opposed) < 2:
        return stretch
    first, last = opposed[0], opposed[-1]
    return [*stretch[:first], Segment(stretch[first].first, stretch[last].last), *stretch[last + 1 :]]


def _wordings_said(table: Table, segment: Segment) -> int:
    return len({said for said in words_at(table, segment) if said})


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
        if kept and waiting and _is_island(table, kept[-1], middle, waiting[-1], is_telling):
            borders = (table.columns[middle.first], table.columns[waiting[-1].first])
            joined = Segment(kept[-1].first, waiting[-1].last)
            apart = max(_wordings(table, kept[-1]), _wordings(table, waiting[-1]))
            if _wordings(table, joined) <= apart and not any(_begins_stretch(c, breaks) for c in borders):
                kept.pop()
                waiting[-1] = joined
                continue
        kept.append(middle)
    return kept


def _is_island(
    table: Table, before: Segment, middle: Segment, after: Segment, is_telling: Callable[[str], bool]
) -> bool:
    """Whether the middle is one common word of several wordings that differ on both sides of it."""
    row = words_at(table, middle)
    sharing = [at for at, words in enumerate(row) if words]
    if middle.first != middle.last or len(sharing) < 2 or len({row[at] for at in sharing}) > 1:
        return False
    if is_telling(row[sharing[0]][0]):
        return False
    sides = (words_at(table, before), words_at(table, after))
    if any(_is_inserted(side) for side in sides):
        return False
    return all(len({side[at] for at in sharing}) > 1 for side in sides)


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
    if _is_inserted(left) != _is_inserted(right):
        return False  # what an editor put in brackets stands for nothing of the speaker's
    return _keeps(left, right) and _keeps(right, left)


def _is_inserted(row: Row) -> bool:
    return any(words and words[0].startswith(INSERTED) for words in row)


def _keeps(row: Row, other: Row) -> bool:
    """Whether wordings that have the same words in ``row`` are alike in ``other`` too."""
    counterpart: dict[Wording, Wording] = {}
    return all(
        counterpart.setdefault(words, there) == there
        for words, there in zip(row, other, strict=True)
        if words
    )
