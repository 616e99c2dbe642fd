"""The days that a story's pages name in their own words, near the time the story was told."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from collatio.records.annotated import Annotated, TimeExpression
from collatio.records.grouped import EventDate
from collatio.records.passage import Passage
from collatio.text.calendar import find_dates_in_text

#: A day this near to a day of publication belongs to the story's time; others are its background.
_NEAR = 45


def told_days(found: Sequence[Annotated]) -> tuple[EventDate, ...]:
    """The days named within weeks of an accepted day of publication, earliest first.

    A day told without its year gets the one year that brings it near the story's publications, also on a
    page whose own day is not known; where several years do, or none, it is left out.
    """
    published = sorted(
        {date.fromisoformat(one.article.published.value[:10]) for one in found if one.article.published.value}
    )
    told: dict[str, list[Passage]] = {}
    for one in found:
        own = one.article.own_blocks
        for time in one.times:
            if one.article.block_at(time.passage.start) not in own:
                continue
            near = {day for day in _days(time, one.article.language, published) if _is_near(day, published)}
            if len(near) == 1:
                told.setdefault(near.pop().isoformat(), []).append(time.passage)
    return tuple(EventDate(day, "day", tuple(told[day])) for day in sorted(told))


def _days(time: TimeExpression, language: str | None, published: Sequence[date]) -> Iterator[date]:
    """The days that a time may be, as far as it names a day at all."""
    if time.value is not None and len(time.value) == 10:
        yield date.fromisoformat(time.value)
    if time.value is not None or time.precision != "day" or time.earliest is not None:
        return
    for read in find_dates_in_text(time.passage.exact, language):
        if read.has_year or len(read.value) != 10 or read.rival is not None:
            continue
        for year in sorted({day.year + step for day in published for step in (-1, 0, 1)}):
            try:
                yield date.fromisoformat(f"{year:04}{read.value[4:]}")
            except ValueError:
                continue  # the 29th of February of another year


def _is_near(day: date, published: Sequence[date]) -> bool:
    return any(abs((day - other).days) <= _NEAR for other in published)
