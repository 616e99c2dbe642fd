"""The days on which a story's pages say its event happened."""

from __future__ import annotations

from collections.abc import Sequence

from collatio.group.features import Features
from collatio.records.grouped import EventDate
from collatio.records.passage import Passage


def event_days(pages: Sequence[Features]) -> tuple[EventDate, ...]:
    """The days told by most of the pages that name any day, earliest first.

    A story of one page has none: a single page names the days of its background too, and nothing
    here tells them from the day of the event.
    """
    naming = [page for page in pages if page.told]
    if len(naming) < 2:
        return ()
    told: dict[str, list[Passage]] = {}
    for page in naming:
        for day in page.days:
            if day.is_day:
                told.setdefault(day.value, []).append(day.passage)
    found = []
    for value, passages in sorted(told.items()):
        if len(passages) > 1 and 2 * len(passages) > len(naming):
            found.append(EventDate(value, "day", tuple(sorted(passages, key=lambda p: p.order))))
    return tuple(found)
