"""When a story was told, by the pages whose day is known; the days of its others are held against it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from collatio.group.days import ordinal
from collatio.group.kept import kept
from collatio.records.annotated import Annotated, TimeExpression
from collatio.records.article import Article
from collatio.text.timex import around, bounds_of

#: Pages that tell one event are published within this many days of one another, one after the other.
_TOGETHER = 14
#: A day told this near to a page's own is news, not background.
FRESH = 14
#: What "last month" and "a year ago" leave open when they are counted back to a story.
_ABOUT = 31


@dataclass(frozen=True, slots=True)
class ToldDay:
    """A day of the story with the pages that name it, in the story's order.

    ``to_come`` is set where each of them was published before it.
    """

    day: int
    pages: tuple[Article, ...]
    to_come: bool = False


@dataclass(frozen=True, slots=True)
class StoryTime:
    """The story's time: the pages published together, the first and the last day of that, what they tell.

    ``steps`` holds, for a number of days that pages count from another event ("a day after"), those pages.
    """

    pages: tuple[Article, ...]
    first: int
    last: int
    told: tuple[ToldDay, ...]
    steps: Mapping[int, tuple[Article, ...]]

    def beside(self, page: Article) -> tuple[ToldDay, ...]:
        """The days that other pages than ``page`` tell."""
        return tuple(one for one in self.told if len(one.pages) > 1 or one.pages[0].id != page.id)


def story_time(members: Sequence[Annotated]) -> StoryTime | None:
    """The time of the largest group of pages published together; null where no page has an accepted day.

    Of two groups as large the earlier one: a day of capture lies after the story, not before it.
    """
    dated = sorted(
        ((ordinal(one.article.published.value), one) for one in members if one.article.published.value),
        key=lambda pair: (pair[0], pair[1].article.id),
    )
    if not dated:
        return None
    start, stop = cores([day for day, _ in dated])[-1]
    return time_of(dated[start:stop])


def cores(days: Sequence[int]) -> list[tuple[int, int]]:
    """Where the largest group lies of the first one of ``days`` in order, of the first two and so on."""
    found: list[tuple[int, int]] = []
    start, best = 0, (0, 0)
    for at, day in enumerate(days):
        start = at if at and day - days[at - 1] > _TOGETHER else start
        best = (start, at + 1) if at + 1 - start > best[1] - best[0] else best
        found.append(best)
    return found


def time_of(core: Sequence[tuple[int, Annotated]]) -> StoryTime:
    """The time of pages published together, each with its day, in order."""
    told: dict[int, list[Article]] = {}
    been: set[int] = set()
    steps: dict[int, list[Article]] = {}
    for day, one in core:
        for step in sorted({step for t in own_times(one) if (step := step_of(t)) is not None}):
            steps.setdefault(step, []).append(one.article)
        for other in sorted({ordinal(t.value) for t in own_times(one) if t.value and len(t.value) == 10}):
            if abs(other - day) <= FRESH:
                told.setdefault(other, []).append(one.article)
                been |= {other} if other <= day else set()
    days = tuple(ToldDay(day, tuple(told[day]), day not in been) for day in sorted(told))
    counted = {step: tuple(pages) for step, pages in sorted(steps.items())}
    return StoryTime(tuple(one.article for _, one in core), core[0][0], core[-1][0], days, counted)


@kept
def own_times(one: Annotated) -> tuple[TimeExpression, ...]:
    """The days and parts of days that an article tells in its own words, in order."""
    return tuple(_own_times(one))


def _own_times(one: Annotated) -> Iterator[TimeExpression]:
    blocks = iter(sorted(one.article.own_blocks, key=lambda block: block.start))
    block = next(blocks, None)
    for time in sorted(one.times, key=lambda t: t.passage.order):
        while block is not None and block.end <= time.passage.start:
            block = next(blocks, None)
        if block is not None and block.start <= time.passage.start and time.kind in ("date", "time"):
            yield time


def weekday_of(time: TimeExpression) -> int | None:
    """The weekday (1 = Monday) that a time names alone, without a date; null for others."""
    counts = time.counts
    if counts is None or counts.unit != "W" or counts.by is not None or counts.mark in (None, "WE"):
        return None
    return int(counts.mark)


def step_of(time: TimeExpression) -> int | None:
    """How many days a time is counted from what is told beside it ("a day after"); null for others."""
    counts = time.counts
    if counts is None or counts.unit != "D" or time.anchor != "told":
        return None
    return counts.by or None


def may_be(time: TimeExpression, day: int) -> bool:
    """Whether the words name ``day``: by its date, with its year or without."""
    iso = date.fromordinal(day).isoformat()
    if time.counts is None:
        return time.value == iso
    return time.counts.unit == "Y" and time.counts.by is None and time.counts.mark == iso[5:]


def looks_back(one: Annotated, day: int, story: StoryTime) -> TimeExpression | None:
    """What shows that a page written on ``day`` tells an old story: "last year", or news of its own day."""
    written = date.fromordinal(day)
    for time in own_times(one):
        counts = time.counts
        if counts is None:
            bounds = bounds_of(time.timex or "")
            later = bounds is not None and bounds[0].toordinal() > story.last + FRESH
            if (
                bounds is not None
                and later
                and bounds[0] <= written
                and (day - bounds[1].toordinal()) <= FRESH
            ):
                return time
            continue
        month = counts.unit == "Y" and counts.by is None and len(counts.mark or "") == 2
        back = counts.unit in "MQYE" and counts.by is not None and counts.by < 0
        if time.anchor == "published" and (month or back) and time.direction != "after":
            told = bounds_of(around(counts, written)[0] or "")
            if told is not None and _meets(told, story):
                return time
    return None


def _meets(told: tuple[date, date], story: StoryTime) -> bool:
    return told[0].toordinal() <= story.last + _ABOUT and told[1].toordinal() >= story.first - _ABOUT
