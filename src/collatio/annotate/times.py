"""Times named in an article's own words, resolved as far as the text and its published day allow."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache

from collatio.annotate.layout import Layout
from collatio.annotate.spans import Taken
from collatio.lang.base import Language
from collatio.records.annotated import TimeExpression
from collatio.records.article import Block, Published
from collatio.text.calendar import CalendarDate, find_dates_in_text, fold, weekday_names
from collatio.text.words import WORD

#: A day without its year is taken for the one this near to the published day; further off two years fit.
_NEAR = 150
#: News tells by its name only a weekday of the week before or after.
_WEEK = timedelta(days=7)
#: Weekday names shorter than this are abbreviations, words of their own too often.
_WEEKDAY_LETTERS = 4


def find_times(layout: Layout) -> tuple[TimeExpression, ...]:
    """The time expressions of the article's own words, in order."""
    found: list[TimeExpression] = []
    for block in layout.blocks:
        found.extend(_in_block(layout, block))
    return tuple(sorted(found, key=lambda one: (one.passage.start, one.passage.end)))


def _in_block(layout: Layout, block: Block) -> Iterator[TimeExpression]:
    text = layout.text[block.start : block.end]
    taken = Taken()
    for one in find_dates_in_text(text, layout.article.language):
        if one.form == "year" and not _is_time(text, one.start, layout.language):
            continue
        if taken.take(*one.outer):
            yield _dated(layout, block.start, one)
    for start, end in _relative(text, layout.language):
        if taken.take(start, end):
            yield _counted(layout, block.start + start, block.start + end)
    days = weekday_names(layout.article.language)
    for match in WORD.finditer(text):
        word = fold(match.group())
        if word not in days or len(word) < _WEEKDAY_LETTERS:
            continue
        if layout.language.grammar.capital_weekdays and match.group().islower():
            continue
        if not taken.meets(match.start(), match.end()):
            yield _weekday(layout, block.start + match.start(), block.start + match.end())


def _is_time(text: str, start: int, language: Language) -> bool:
    """Whether a bare figure that may be a year stands behind a word such as "in" or "since"."""
    prepositions = language.grammar.prepositions | language.grammar.of
    before = re.search(r"(\w+)\s*$", text[max(0, start - 20) : start])
    return not prepositions or (before is not None and before.group(1).lower() in prepositions)


def _dated(layout: Layout, offset: int, found: CalendarDate) -> TimeExpression:
    passage = layout.article.passage(offset + found.outer[0], offset + found.outer[1])
    if found.rival is not None:
        first, last = sorted((found.value, found.rival))
        why = "the figures can be read day first or month first"
        return TimeExpression(passage, None, first, last, found.precision, None, why)
    if found.has_year:
        first, last = _bounds(found.value)
        return TimeExpression(
            passage, found.value, first, last, found.precision, None, "the text tells it in full"
        )
    possible = _years(found.value, layout.article.published)
    if possible is None:
        why = "the text tells no year, and the page's own day is not known"
        return TimeExpression(passage, None, None, None, found.precision, None, why)
    near, years = possible
    values = sorted({value for value in (_with_year(found.value, year) for year in years) if value})
    if near and len(values) == 1:
        first, last = _bounds(values[0])
        why = "the text tells no year; the page's published day leaves one"
        return TimeExpression(passage, values[0], first, last, found.precision, "published", why)
    why = "the text tells no year, and the page's published day leaves more than one"
    bounds = [_bounds(value) for value in values]
    earliest, latest = (bounds[0][0], bounds[-1][1]) if bounds else (None, None)
    return TimeExpression(passage, None, earliest, latest, found.precision, "published", why)


def _with_year(value: str, year: int) -> str | None:
    """The day "XXXX-11-16" with its year; null where that year has no such day."""
    dated = f"{year:04}{value[4:]}"
    try:
        date.fromisoformat(dated if len(dated) == 10 else f"{dated}-01")
    except ValueError:
        return None
    return dated


def _years(value: str, published: Published) -> tuple[bool, list[int]] | None:
    """The years a day without one may belong to, and whether they bring it near the page's own day.

    Null where nothing is known of the page's day.
    """
    ends = [published.value, published.value] if published.value else [published.earliest, published.latest]
    if ends[0] is None or ends[1] is None:
        return None
    first, last = (date.fromisoformat(end[:10]) for end in ends if end is not None)
    near = [year for year in range(first.year - 1, last.year + 2) if _is_near(value, year, first, last)]
    return bool(near), near or list(range(first.year - 1, last.year + 2))


def _is_near(value: str, year: int, first: date, last: date) -> bool:
    dated = _with_year(value, year)
    if dated is None:
        return False
    begin, end = (date.fromisoformat(bound) for bound in _bounds(dated))
    return end >= first - timedelta(days=_NEAR) and begin <= last + timedelta(days=_NEAR)


def _bounds(value: str) -> tuple[str, str]:
    """The first and the last day of an ISO day, month or year."""
    if len(value) == 10:
        return value, value
    if len(value) == 4:
        return f"{value}-01-01", f"{value}-12-31"
    begin = date.fromisoformat(f"{value}-01")
    after = date(begin.year + begin.month // 12, begin.month % 12 + 1, 1)
    return begin.isoformat(), (after - timedelta(days=1)).isoformat()


def _weekday(layout: Layout, start: int, end: int) -> TimeExpression:
    """A weekday alone: bounds around the published day, never a day, since one in seven fits."""
    published = layout.article.published.value
    first = last = None
    if published is not None:
        day = date.fromisoformat(published[:10])
        first, last = (day - _WEEK).isoformat(), (day + _WEEK).isoformat()
    why = "a weekday alone says which day of a week, not which week"
    passage = layout.article.passage(start, end)
    return TimeExpression(passage, None, first, last, "weekday", "published" if first else None, why)


def _counted(layout: Layout, start: int, end: int) -> TimeExpression:
    passage = layout.article.passage(start, end)
    why = "it counts from another time; such expressions are not resolved yet"
    return TimeExpression(passage, None, None, None, "unknown", None, why)


def _relative(text: str, language: Language) -> Iterator[tuple[int, int]]:
    pattern = _pattern(language.relative_times)
    if pattern is not None:
        for match in pattern.finditer(text):
            yield match.span()


@cache
def _pattern(patterns: tuple[str, ...]) -> re.Pattern[str] | None:
    return re.compile(r"\b(?:" + "|".join(patterns) + r")\b", re.IGNORECASE) if patterns else None
