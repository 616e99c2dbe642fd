"""The days a page tells of."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from collatio.records.annotated import Annotated
from collatio.records.article import Article
from collatio.records.passage import Passage

#: A day of publication that a page prints itself, this far from the accepted one, puts both in doubt.
_DOUBTFUL = 60


@dataclass(frozen=True, slots=True)
class Day:
    """A day, month or year that a page names, and where: ``value`` is "2023-11-17", "2023-11" or "2023".

    ``reckoned`` is set where the page tells no year ("17 November"), so that its own day gave it;
    ``counted`` where it counts from another day that it tells ("two days later").
    """

    value: str
    passage: Passage
    reckoned: bool = False
    counted: bool = False

    @property
    def is_day(self) -> bool:
        """Whether a single day is named, not a month or a year."""
        return len(self.value) == 10


def told_days(annotated: Annotated) -> tuple[Day, ...]:
    """The calendar times told in an article's own words, each once at its first place, earliest first."""
    is_own = own_words_at(annotated.article)
    counted_from_it = published_day(annotated.article) is not None
    first: dict[str, Day] = {}
    for time in sorted(annotated.times, key=lambda t: t.passage.order):
        if time.counts is not None and time.anchor == "published" and not counted_from_it:
            continue
        counts = time.counts
        if time.anchor == "told" and counts is not None and (counts.unit, counts.by) == ("D", 0):
            continue  # "about 8 p.m." names no day: the day it belongs to is told before it
        if time.value is not None and is_own(time.passage.start):
            value = time.value[:10]
            reckoned = counts is not None and counts.unit == "Y" and counts.by is None
            counted = counts is not None and time.anchor == "told"
            known = first.get(value)
            if known is None or (known.reckoned, known.counted) > (reckoned, counted):
                first[value] = Day(value, time.passage, reckoned, counted)
    return tuple(first[value] for value in sorted(first))


def own_words_at(article: Article) -> Callable[[int], bool]:
    """Whether the character at an offset is one of the article's own words; for many offsets of one page."""
    own = article.own_blocks
    starts = [block.start for block in own]

    def is_own(offset: int) -> bool:
        before = bisect_right(starts, offset)
        return before > 0 and offset < own[before - 1].end

    return is_own


def published_day(article: Article) -> int | None:
    """The accepted day of publication as a number of days; null where the page prints one far from it.

    One of the two is then a day of capture, or of another edition, and nobody can know which: what would part
    the page from its fellows, or lead it to others, may be either.
    """
    if article.published.value is None or len(article.published.value) < len("2031-05-01"):
        return None
    accepted = ordinal(article.published.value)
    printed = (d for d in article.dates if (d.kind, d.basis) == ("published", "text") and len(d.value) >= 10)
    return None if any(abs(ordinal(d.value) - accepted) > _DOUBTFUL for d in printed) else accepted


def ordinal(value: str) -> int:
    """An ISO day as a number of days."""
    return date.fromisoformat(value[:10]).toordinal()
