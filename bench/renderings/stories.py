"""The invented stories of the renderings set: pages, and what is said in them, cut into rows by hand."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from collatio.records.passage import Span
from collatio.text.terms import words

HERE = Path(__file__).parent
_MARK = re.compile(r"\[(\d+)(\+?)\]")


@dataclass(frozen=True, slots=True)
class GoldWord:
    """A folded word of a rendering: its place in the page's title or text, its row; an editor's or not."""

    folded: str
    span: Span
    piece: int
    row: int
    inserted: bool


@dataclass(frozen=True, slots=True)
class GoldRendering:
    """One page's wording of an utterance at one place, word by word."""

    page: str
    place: str
    form: str
    pieces: tuple[Span, ...]
    words: tuple[GoldWord, ...]


@dataclass(frozen=True, slots=True)
class GoldUtterance:
    """One thing said, with all its renderings."""

    id: str
    occasion: str
    verbatim: bool
    renderings: tuple[GoldRendering, ...]


@dataclass(frozen=True, slots=True)
class GoldStory:
    """Pages by their letter (as the set has them), occasions by id, utterances."""

    id: str
    pages: Mapping[str, Mapping[str, Any]]
    occasions: Mapping[str, Mapping[str, Any]]
    utterances: tuple[GoldUtterance, ...]


def load_stories(part: str, folder: Path = HERE) -> tuple[GoldStory, ...]:
    """The stories of ``dev`` or ``test``."""
    lines = (folder / f"{part}.jsonl").read_text(encoding="utf-8").splitlines()
    return tuple(_story(json.loads(line)) for line in lines if line.strip())


def _story(told: Mapping[str, Any]) -> GoldStory:
    pages = {page["id"]: page for page in told["pages"]}
    return GoldStory(
        told["id"],
        pages,
        {occasion["id"]: occasion for occasion in told["occasions"]},
        tuple(
            GoldUtterance(
                one["id"],
                one["occasion"],
                one["kind"] == "verbatim",
                tuple(_rendering(pages[r["page"]], r) for r in one["renderings"]),
            )
            for one in told["utterances"]
        ),
    )


def _rendering(page: Mapping[str, Any], told: Mapping[str, Any]) -> GoldRendering:
    text = page[told["place"]]
    pieces: list[Span] = []
    found: list[GoldWord] = []
    for number, piece in enumerate(told["pieces"]):
        plain = _MARK.sub("", piece)
        at = text.index(plain)
        pieces.append(Span(at, at + len(plain)))
        for start, end, row, inserted in _phrases(piece):
            found += [
                GoldWord(word.folded, Span(at + word.start, at + word.end), number, row, inserted)
                for word in words(plain)
                if start <= word.start < end
            ]
    return GoldRendering(told["page"], told["place"], told["form"], tuple(pieces), tuple(found))


def _phrases(piece: str) -> Iterator[tuple[int, int, int, bool]]:
    """Each phrase's place in the piece without its marks, its row, and whether it is an insertion."""
    marks = list(_MARK.finditer(piece))
    taken = 0
    for at, mark in enumerate(marks):
        after = marks[at + 1].start() if at + 1 < len(marks) else len(piece)
        start = mark.start() - taken
        taken += len(mark.group())
        yield start, start + after - mark.end(), int(mark.group(1)), bool(mark.group(2))
