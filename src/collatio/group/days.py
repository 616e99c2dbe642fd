"""The days a page tells of."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from collatio.records.annotated import Annotated
from collatio.records.passage import Passage


@dataclass(frozen=True, slots=True)
class Day:
    """A day, month or year that a page names, and where: ``value`` is "2023-11-17", "2023-11" or "2023"."""

    value: str
    passage: Passage

    @property
    def is_day(self) -> bool:
        """Whether a single day is named, not a month or a year."""
        return len(self.value) == 10


def told_days(annotated: Annotated) -> tuple[Day, ...]:
    """The calendar times told in an article's own words, each once at its first place, earliest first."""
    own = annotated.article.own_blocks
    first: dict[str, Day] = {}
    for time in sorted(annotated.times, key=lambda t: t.passage.order):
        if time.value is not None and annotated.article.block_at(time.passage.start) in own:
            first.setdefault(time.value[:10], Day(time.value[:10], time.passage))
    return tuple(first[value] for value in sorted(first))


def ordinal(value: str) -> int:
    """An ISO day as a number of days."""
    return date.fromisoformat(value[:10]).toordinal()
