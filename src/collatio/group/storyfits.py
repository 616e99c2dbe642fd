"""What in a page's own words fits the days that its fellow pages tell, and how that is said."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from collatio.group.days import ordinal
from collatio.group.storytime import StoryTime, ToldDay, may_be, own_times, step_of, weekday_of
from collatio.records.annotated import Annotated, TimeExpression
from collatio.records.article import Article
from collatio.text.days import plain_day

#: News calls a day by its weekday for the week that follows it.
WEEK = 6


@dataclass(frozen=True, slots=True)
class Fit:
    """A time of a page that fits a day its fellows tell; ``named`` where it tells the date, not a weekday."""

    time: TimeExpression
    told: ToldDay
    named: bool


def fits_of(one: Annotated, told: Sequence[ToldDay]) -> Iterator[Fit]:
    """The times of a page that name a day its fellows tell; a weekday names the latest one that has been.

    What fellows look ahead to is named by its weekday before it comes, and another day of that name has been.
    """
    for time in own_times(one):
        if time.direction == "after":
            continue
        weekday = weekday_of(time)
        for day in reversed(told):
            named = may_be(time, day.day)
            if named or (weekday == date.fromordinal(day.day).isoweekday() and not day.to_come):
                yield Fit(time, day, named)
                break


def shared_steps(one: Annotated, time: StoryTime) -> list[str]:
    """How the page counts from another event as its fellows do."""
    found: dict[int, str] = {}
    for told in own_times(one):
        step = step_of(told)
        pages = others(time.steps.get(step, ()), one) if step is not None else ()
        if step is not None and pages and step not in found:
            found[step] = f"its “{told.passage.exact}” is counted as {by(pages)} does"
    return list(found.values())


def past_days(one: Annotated) -> list[tuple[int, TimeExpression]]:
    """The days told with their year, as past."""
    return [
        (ordinal(time.value), time)
        for time in own_times(one)
        if time.counts is None and time.direction == "before" and time.value and len(time.value) == 10
    ]


def bounds_of_page(
    one: Annotated, fits: Sequence[Fit], events: Sequence[int], not_after: int | None
) -> tuple[int | None, int | None]:
    """The earliest and the latest day that the page's own words and its story leave."""
    begun = [day for day, _ in past_days(one)] + [fit.told.day for fit in fits]
    begun += [min(events)] if events else []
    ends = [fit.told.day + WEEK for fit in fits if weekday_of(fit.time) is not None]
    latest = max(ends) if ends else None
    limits = [day for day in (latest, not_after) if day is not None]
    within = [day for day in begun if not limits or day <= min(limits)]
    return max(within, default=None), min(limits, default=None)


def one_each(fits: Sequence[Fit]) -> list[Fit]:
    """One fit for each way of naming each day."""
    first: dict[tuple[str, int], Fit] = {}
    for fit in fits:
        first.setdefault((fit.time.passage.exact.casefold(), fit.told.day), fit)
    return list(first.values())


def others(pages: Sequence[Article], one: Annotated) -> tuple[Article, ...]:
    """The pages but the one in question."""
    return tuple(page for page in pages if page.id != one.article.id)


def fitting(fit: Fit, one: Annotated) -> str:
    """What fits which day, and who tells that day."""
    return f"{quoted(fit)} fits {plain(fit.told.day)}, told by {by(others(fit.told.pages, one))}"


def quoted(fit: Fit) -> str:
    """The page's words in marks."""
    return f"“{fit.time.passage.exact}”"


def by(pages: Sequence[Article]) -> str:
    """The outlets by name, as far as a line holds them."""
    names = list(dict.fromkeys(page.outlet_name for page in pages))
    return names[0] if len(names) == 1 else f"{names[0]} and {len(names) - 1} more"


def plain(day: int) -> str:
    """A number of days as a day that people write."""
    return plain_day(date.fromordinal(day).isoformat())


def between(bounds: tuple[int | None, int | None]) -> str:
    """The bounds in words."""
    earliest, latest = bounds
    if earliest is None:
        return f"published not after {plain(latest)}" if latest is not None else "nothing bounds its day"
    if latest is None:
        return f"published not before {plain(earliest)}"
    return f"published between {plain(earliest)} and {plain(latest)}"
