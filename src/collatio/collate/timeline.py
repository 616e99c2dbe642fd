"""When things happened: event, publication and capture days, each kept apart with its evidence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

from collatio.collate.tolddays import told_days
from collatio.records.annotated import Annotated
from collatio.records.article import Article, DateCandidate
from collatio.records.grouped import EventDate
from collatio.records.story import TimelineEntry


def timeline_of(
    found: Sequence[Annotated], sigla: Mapping[str, str], event_dates: Sequence[EventDate]
) -> tuple[TimelineEntry, ...]:
    """The story's days in order; ``found`` in the order of sigla, ``sigla`` by article.

    Beside the days of the event stand others that pages name near the story's time.
    Only accepted days of publication stand here; a candidate is shown with its page, not in a timeline.
    """
    settled = {day.value for day in event_dates}
    days = [*event_dates, *(day for day in told_days(found) if day.value not in settled)]
    entries = [TimelineEntry("event", day.value, day.precision, _told(day), day.passages, ()) for day in days]
    published: dict[str, list[Article]] = {}
    captured: dict[str, list[Article]] = {}
    for article in (one.article for one in found):
        if article.published.value is not None:
            published.setdefault(article.published.value[:10], []).append(article)
        for day in sorted({date.value[:10] for date in _captures(article)}):
            captured.setdefault(day, []).append(article)
    entries += [_entry("publication", day, pages, sigla) for day, pages in published.items()]
    entries += [_entry("capture", day, pages, sigla) for day, pages in captured.items()]
    order = {"event": 0, "publication": 1, "capture": 2}
    return tuple(sorted(entries, key=lambda entry: (entry.when, order[entry.kind], entry.what)))


def _told(day: EventDate) -> str:
    pages = len({passage.article for passage in day.passages})
    return f"a day that {pages} {'page names' if pages == 1 else 'pages name'}"


def _captures(article: Article) -> list[DateCandidate]:
    return [date for date in article.dates if date.kind == "captured" and date.verdict != "rejected"]


def _entry(
    kind: Literal["publication", "capture"], day: str, pages: Sequence[Article], sigla: Mapping[str, str]
) -> TimelineEntry:
    wanted = "captured" if kind == "capture" else "published"
    passages = tuple(
        date.passage
        for page in pages
        for date in page.dates
        if date.kind == wanted and date.passage is not None and date.value[:10] == day
    )
    named = ", ".join(f"{sigla[page.id]} {page.outlet_name}" for page in pages)
    return TimelineEntry(kind, day, "day", named, passages, tuple(page.id for page in pages))
