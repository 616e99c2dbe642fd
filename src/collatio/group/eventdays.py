"""The days on which a story's pages say its event happened."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from collatio.group.days import Day
from collatio.group.features import Features
from collatio.records.grouped import EventDate


def event_days(pages: Sequence[Features]) -> tuple[EventDate, ...]:
    """The days told by most of the pages that name any day, earliest first.

    A story of one page has none: a single page names the days of its background too, and nothing
    here tells them from the day of the event.
    """
    return days_of_event([page.days for page in pages])


def days_of_event(told: Iterable[Sequence[Day]]) -> tuple[EventDate, ...]:
    """The same, by the days that each page tells.

    A day that no page tells with its year stands for the event only where no other does: which year it is of
    was reckoned from days of publication.
    """
    naming = [days for page in told if (days := [day for day in page if day.is_day])]
    if len(naming) < 2:
        return ()
    found: list[tuple[bool, EventDate]] = []
    for value in sorted({day.value for days in naming for day in days}):
        here = [day for days in naming for day in days if day.value == value]
        if len(here) > 1 and 2 * len(here) > len(naming):
            passages = tuple(sorted((day.passage for day in here), key=lambda p: p.order))
            found.append((all(day.reckoned for day in here), EventDate(value, "day", passages)))
    sure = tuple(event for reckoned, event in found if not reckoned)
    return sure or tuple(event for _, event in found)
