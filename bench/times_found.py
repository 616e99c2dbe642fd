"""What we and dateparser find in a text, told alike."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bench.articles import article_of
from collatio.annotate.layout import lay_out
from collatio.annotate.times.stage import find_times
from collatio.lang import language
from collatio.records.article import Article, Block


@dataclass(frozen=True, slots=True)
class Told:
    """One expression at ``start:end`` with its value."""

    start: int
    end: int
    value: str


def meet(one: Told, other: Told) -> bool:
    """Whether two expressions share a character."""
    return one.start < other.end and other.start < one.end


def find(text: str, day: str | None) -> tuple[Told, ...]:
    """What we find in a text published on ``day``."""
    found = find_times(lay_out(_article(text, day), language("en")))
    return tuple(Told(one.passage.start, one.passage.end, one.timex or "") for one in found)


def _article(text: str, day: str | None) -> Article:
    """The text as an article, each line a paragraph."""
    blocks, at = [], 0
    for line in text.split("\n"):
        if line.strip():
            blocks.append(Block("paragraph", at, at + len(line)))
        at += len(line) + 1
    return article_of("bench", text, blocks, day=day)


def find_peer(text: str, day: str | None) -> tuple[Told, ...]:
    """What dateparser finds, as whole days: it tells no month, year or length as such."""
    from dateparser.search import search_dates  # type: ignore[import-untyped]  # it ships no types

    settings: dict[str, Any] = {"PREFER_DATES_FROM": "past", "RETURN_AS_TIMEZONE_AWARE": False}
    if day is not None:
        settings["RELATIVE_BASE"] = datetime.fromisoformat(day)
    told, at = [], 0
    for words, moment in search_dates(text, languages=["en"], settings=settings) or ():
        start = text.find(words, at)
        if start >= 0:
            told.append(Told(start, start + len(words), moment.date().isoformat()))
            at = start + len(words)
    return tuple(told)
