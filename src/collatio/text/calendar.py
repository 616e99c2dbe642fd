"""Dates in running text: found in seventeen languages, told as far as the words tell them, never further.

``find_dates_in_text`` reads full and partial dates ("3 May 2021", "Nov. 17th", "2023-11-17",
"17.11.2023", "26 آبان 1402", "2023年11月17日") and says what is left open: the year of "on 16
November", the order of "03/04/2021".  Weekdays alone and relative words ("yesterday") are not read
here; :func:`weekday_names` and :func:`month_names` serve those who read them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Literal

from collatio.text.calendar_clock import clock_after, clock_before
from collatio.text.calendar_named import named_dates
from collatio.text.calendar_names import Names, fold_characters, language_of, names_of
from collatio.text.calendar_numeric import numeric_dates, years
from collatio.text.calendar_parts import Parts, weekday_beside, weekday_of

_FIGURE = re.compile(r"\d")
Precision = Literal["day", "month", "year"]
Form = Literal["named", "iso", "numeric", "cjk", "year"]


@dataclass(frozen=True, slots=True)
class CalendarDate:
    """A date told in a text, at ``start:end`` of it.

    ``value`` is "2023-11-17", "2023-11" or "2023" in the Gregorian calendar; where no year is told it
    is "XXXX-11-16" or, for a Persian day that may be one of two, "XXXX-11".  ``precision`` is the
    smallest unit told.  ``rival`` is the other day that the same figures can mean ("03/04/2021"), null
    where the order is settled.  ``weekday`` (1 = Monday) is the one printed beside the date; ``clock``
    ("14:05") and ``offset`` ("+03:30", "Z") the time of day told with it.  ``outer`` is the whole
    expression's place, weekday and time of day included.  ``form`` says how it is written; a bare
    ``year`` ("in 2020") may as well be a number of something.
    """

    start: int
    end: int
    value: str
    precision: Precision
    form: Form
    rival: str | None = None
    weekday: int | None = None
    clock: str | None = None
    offset: str | None = None
    outer: tuple[int, int] = (0, 0)

    @property
    def has_year(self) -> bool:
        """Whether the year is told."""
        return not self.value.startswith("XXXX")

    @property
    def instant(self) -> str:
        """The day with its time of day and zone, as far as both are told."""
        if self.precision != "day" or not self.has_year or self.clock is None:
            return self.value
        return f"{self.value}T{self.clock}{self.offset or ''}"


def find_dates_in_text(text: str, language: str | None) -> tuple[CalendarDate, ...]:
    """The dates told in ``text``, in its order, not overlapping.

    ``language`` (a code such as "en" or "pt-BR") chooses the names of months and the usual order of
    figures; English names are read in every language, all languages' names where it is null or not
    one of those that are read.
    """
    known = language_of(language)
    names = names_of(known)
    folded = fold_characters(text)
    if _FIGURE.search(folded) is None:
        return ()  # every date has one
    found: list[Parts] = [
        *named_dates(text, folded, names),
        *numeric_dates(folded, known),
        *years(folded),
    ]
    found.sort(key=lambda parts: (parts.start, -parts.end, parts.form))
    return tuple(_dates(found, folded, names))


def month_names(language: str | None) -> Mapping[str, int]:
    """Folded month names and abbreviations of ``language`` to 1-12 (see :func:`fold`)."""
    return names_of(language_of(language)).months


def weekday_names(language: str | None) -> Mapping[str, int]:
    """Folded weekday names and abbreviations of ``language`` to 1 (Monday) to 7 (see :func:`fold`)."""
    return names_of(language_of(language)).weekdays


def fold(text: str) -> str:
    """``text`` as names are looked up: without case, accents and digit styles, its length unchanged."""
    return fold_characters(text)


def _dates(found: list[Parts], folded: str, names: Names) -> Iterator[CalendarDate]:
    reached = told = 0
    for parts in found:
        if parts.start < reached:
            continue
        date = _date(parts, folded, names)
        # "3 May Monday May 31st": what stands between two dates belongs to the first.
        yield date if date.outer[0] >= told else replace(date, outer=(parts.start, date.outer[1]))
        reached, told = parts.end, date.outer[1]


def _date(parts: Parts, folded: str, names: Names) -> CalendarDate:
    date = CalendarDate(
        parts.start,
        parts.end,
        parts.value,
        parts.precision,
        parts.form,
        parts.rival,
        outer=(parts.start, parts.end),
    )
    if parts.precision != "day":
        return date
    beside = weekday_beside(folded, parts.start, parts.end, names.weekdays)
    begin, end = date.outer
    if beside is not None:
        begin, end = min(begin, beside.start), max(end, beside.end)
        date = replace(_settled(date, beside.number), weekday=beside.number)
    clock = clock_after(folded, end) or clock_before(folded, begin)
    if clock is not None:
        begin, end = min(begin, clock.start), max(end, clock.end)
        date = replace(date, clock=clock.value, offset=clock.offset)
    return replace(date, outer=(begin, end))


def _settled(date: CalendarDate, weekday: int) -> CalendarDate:
    """The date with its order settled, where only one of its two readings falls on ``weekday``."""
    if date.rival is None:
        return date
    fits = [value for value in (date.value, date.rival) if weekday_of(value) == weekday]
    return replace(date, value=fits[0], rival=None) if len(fits) == 1 else date
