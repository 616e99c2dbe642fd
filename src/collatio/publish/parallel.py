"""Renderings side by side: the columns, the rows where wordings part, and what stands in each cell."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from collatio.publish.index import PageRef, PassageView
from collatio.publish.parties import PartyView
from collatio.records.passage import Passage
from collatio.records.story import Rendering, Utterance


@dataclass(frozen=True, slots=True)
class Head:
    """One rendering at the head of its column: the page, the place in it and who speaks there."""

    page: PageRef
    place: str
    form: str | None
    passage: PassageView
    speaker: PartyView | None
    through: tuple[PassageView, ...]
    channel: str | None
    remarks: tuple[str, ...]
    denied: str = ""


@dataclass(frozen=True, slots=True)
class Column:
    """The renderings that read alike throughout, with the words of the first of them."""

    heads: tuple[Head, ...]
    words: Markup
    language: str | None
    direction: str

    @property
    def denied(self) -> str:
        """Who denies the words, to stand before them; empty where they are said to be so."""
        return next((head.denied for head in self.heads if head.denied), "")

    @property
    def label(self) -> str:
        """The pages of the column in a few words, for a narrow screen."""
        return _label(self.heads)


@dataclass(frozen=True, slots=True)
class Cell:
    """What one column, or neighbours that read alike, have at a place where the wordings part.

    ``words`` is empty and ``silence`` says why where they have nothing.
    """

    columns: tuple[Column, ...]
    wording: int
    words: Markup
    silence: str

    @property
    def label(self) -> str:
        """The pages of the cell in a few words, for a narrow screen."""
        return _label([head for column in self.columns for head in column.heads])


@dataclass(frozen=True, slots=True)
class Wording:
    """What some pages have at a place where the wordings part, or that they are silent there."""

    number: int
    words: Markup
    language: str | None
    direction: str
    silence: str
    pages: tuple[PageRef, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """One place where the wordings part: a cell for each column, or for each wording with all its columns."""

    anchor: str
    number: int
    label: str
    numbered: bool
    cells: tuple[Cell, ...]
    wordings: tuple[Wording, ...]


def passages_in(utterance: Utterance, unit: int, rendering: Rendering) -> list[Passage]:
    """The passages of a unit's reading that stand in this rendering."""
    return [
        passage
        for reading in utterance.units[unit].readings
        if rendering.id in reading.renderings
        for passage in reading.passages
        if passage.article == rendering.article
        and any(content.span.covers(passage.span) for content in rendering.content)
    ]


def wordings_of(cells: Sequence[Cell]) -> tuple[Wording, ...]:
    """Each wording with all pages that have it, then who is silent: no page that has it elsewhere is."""
    alike: dict[tuple[int, str], list[Cell]] = {}
    for cell in cells:
        alike.setdefault((cell.wording, cell.silence), []).append(cell)
    speaking = {page for cell in cells if not cell.silence for page in _pages(cell)}
    wordings = []
    for (number, silence), same in sorted(alike.items(), key=lambda item: bool(item[0][1])):
        pages = dict.fromkeys(page for cell in same for page in _pages(cell))
        if silence:
            pages = dict.fromkeys(page for page in pages if page not in speaking)
        first = same[0].columns[0]
        if pages:
            wordings.append(
                Wording(number, same[0].words, first.language, first.direction, silence, tuple(pages))
            )
    return tuple(wordings)


def _pages(cell: Cell) -> list[PageRef]:
    return [head.page for column in cell.columns for head in column.heads]


def joined_cells(cells: Sequence[Cell]) -> tuple[Cell, ...]:
    """Neighbours that read alike share one cell."""
    joined: list[Cell] = []
    for cell in cells:
        last = joined[-1] if joined else None
        if last is not None and cell.wording == last.wording and cell.silence == last.silence:
            joined[-1] = Cell((*last.columns, *cell.columns), last.wording, last.words, last.silence)
        else:
            joined.append(cell)
    return tuple(joined)


def _label(heads: Sequence[Head]) -> str:
    more = len(heads) - 1
    return heads[0].page.words + (f" and {more} more" if more else "")
