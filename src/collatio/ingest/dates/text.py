"""The dates a reader sees on a page, each with the place it stands in."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import zip_longest
from typing import NamedTuple

from collatio.ingest.dates.found import FoundDate, Place
from collatio.ingest.dates.layout import LINE, Layout, Zone
from collatio.ingest.dates.words import ends_with_kind, kind_beside, opens_with_kind
from collatio.records.article import BlockKind, DateKind
from collatio.text.calendar import CalendarDate, find_dates_in_text, fold

#: How many characters before and after a date are asked what sort of date it is.
_BEFORE, _AFTER = 48, 28
#: A dateline's date begins before this many characters of its paragraph are over.
_DATELINE = 50
#: A date with fewer characters than this beside it is a line of its own, whatever its block is.
_LABEL = 25

#: What ends a dateline: "… (Agency) —".
_DASH_NEXT = re.compile(r"\.?\)?,?\s{0,2}(?:\([^()]{1,30}\)\s{0,2})?(?:[—–]|--|-\s)")
#: A post set into the article: "— Name (@handle) May 3, 2021".
_POSTED = re.compile(r"\(@\w{1,30}\)\s*$")
_FIGURES = re.compile(r"\d{1,2}")
_SENTENCE_END = re.compile(r"[.!?…]\s+(?=\S)")


class Seen(NamedTuple):
    """A date in a segment with the folded words before and after it."""

    date: CalendarDate
    before: str
    after: str


def text_dates(layout: Layout, language: str | None) -> Iterator[FoundDate]:
    """The days (or months) printed on the page that may be its day of publication.

    Days told in the article's own sentences ("on 7 October") are what it reports about and are left
    out, unless a publication word or a weekday with brackets says otherwise.
    """
    told = {
        index: find_dates_in_text(segment.text, language)
        for index, segment in enumerate(layout.segments)
        if not segment.hidden and _FIGURES.search(segment.text)
    }
    day_first = _order(layout, told)
    listed: set[str] = set()
    for index, dates in told.items():
        zone = layout.zone(index)
        text = layout.segments[index].text
        settled = [_settled(date, text, day_first) for date in dates]
        for seen in _seen(settled, fold(text)):
            found = _placed(seen, zone, layout, index)
            if found is None or (found.place == "aside" and found.value in listed):
                continue
            if found.place == "aside":
                listed.add(found.value)
            yield found


def _order(layout: Layout, told: Mapping[int, Sequence[CalendarDate]]) -> bool | None:
    """Whether the page writes the day before the month, where its other figures tell; null if they don't."""
    orders = {
        _leading(layout.segments[index].text, date) == int(date.value[8:10])
        for index, dates in told.items()
        for date in dates
        if date.form == "numeric" and date.rival is None and date.value[5:7] != date.value[8:10]
    }
    return orders.pop() if len(orders) == 1 else None


def _settled(date: CalendarDate, text: str, day_first: bool | None) -> CalendarDate:
    """A date such as 03/04/2021 read in the order that the page's other dates have."""
    if date.rival is None or day_first is None:
        return date
    leads = _leading(text, date) == int(date.value[8:10])
    return replace(date, value=date.value if leads == day_first else date.rival, rival=None)


def _leading(text: str, date: CalendarDate) -> int:
    """The figure a numeric date begins with."""
    figures = _FIGURES.match(text, date.start)
    return int(figures.group()) if figures else 0


def _seen(dates: Sequence[CalendarDate], folded: str) -> Iterator[Seen]:
    """The dates with year of one segment, each with the words that can be about it."""
    told = [date for date in dates if date.has_year and date.precision != "year"]
    for date, following in zip_longest(told, told[1:]):
        begin, end = date.outer
        # In "3 May 2021 Updated: 4 May 2021" the word between belongs to the second.
        after = "" if following else folded[end : end + _AFTER]
        yield Seen(date, folded[max(0, begin - _BEFORE) : begin], after)


def _placed(seen: Seen, zone: Zone, layout: Layout, index: int) -> FoundDate | None:
    """The date as a candidate, null where it is one of the days an article tells about."""
    date, text = seen.date, layout.segments[index].text
    line = _is_line(text, date, layout.kind(index))
    # The last sentence before the date is what speaks of it.
    beside = (
        "other"
        if _POSTED.search(seen.before)
        else kind_beside(_SENTENCE_END.split(seen.before)[-1], seen.after)
    )
    kind: DateKind = "modified" if beside == "modified" else "published"
    place: Place | None
    if beside == "other":
        place, label = ("aside", "a line about something else") if line else (None, "")
    elif not line:
        place, label = _in_prose(seen, zone, text, beside, opening=layout.opens(index))
    else:
        place, label = _in_line(seen, zone, text, beside)
    if place is None or (date.precision != "day" and place not in ("head", "phrase")):
        return None
    if kind == "modified" and place == "phrase":
        label = "words that say when it was changed"
    begin, end = date.outer
    return FoundDate(
        kind,
        date.instant,
        "text",
        place,
        label,
        segment=index,
        start=begin,
        end=end,
        rival=date.rival,
    )


def _is_line(text: str, date: CalendarDate, kind: BlockKind | None) -> bool:
    """Whether a date stands on a line of page furniture rather than in a sentence."""
    begin, end = date.outer
    rest = len(text) - (end - begin)
    sentence = text.endswith((".", "!", "?", "”", '"'))
    if len(text) > LINE or (sentence and rest > 40):
        return False
    most = _LABEL // 2 if sentence else 2 * _LABEL if begin == 0 else _LABEL
    return rest <= most or kind not in ("headline", "standfirst", "paragraph", "caption")


def _in_line(seen: Seen, zone: Zone, text: str, beside: str | None) -> tuple[Place | None, str]:
    """The place of a date on a line of its own."""
    date = seen.date
    if zone == "body":
        if beside is not None:
            return "phrase", "a line that says when it was published"
        alone = len(text) - (date.outer[1] - date.outer[0]) <= 12
        return ("end", "a line of its own among the paragraphs") if alone else (None, "")
    if zone == "head":
        return "head", "the lines at the headline"
    if zone == "comment":
        return "aside", "a reader's comment"
    if beside is not None:
        return "phrase", "a line that says when it was published"
    if zone == "aside":
        return "aside", "a side column or a list"
    return ("banner", "a line above the headline") if zone == "top" else ("end", "a line after the article")


def _in_prose(
    seen: Seen, zone: Zone, text: str, beside: str | None, *, opening: bool
) -> tuple[Place | None, str]:
    """The place of a date within a paragraph; ``opening`` where it is one of the article's first."""
    date = seen.date
    begin, end = date.outer
    bracketed = text[date.start - 1 : date.start] == "(" and text[date.end : date.end + 1] == ")"
    if bracketed and date.weekday is not None and date.precision == "day":
        return "phrase", "a weekday with its day in brackets"
    if zone in ("head", "body") and opening and begin <= _DATELINE and _DASH_NEXT.match(text, end):
        return "head", "the dateline"
    if beside is None:
        return None, ""
    opens = begin <= _BEFORE and opens_with_kind(seen.before)
    labelled = seen.before.rstrip().endswith((":", "|"))
    # "A. Writer, The Post Published 3:55 a.m. ET May 3, 2021": no sentence tells a day with its minute so.
    stamped = date.clock is not None and opening and ends_with_kind(seen.before)
    if opens or labelled or stamped:
        return ("aside" if zone == "comment" else "phrase"), "words that say when it was published"
    return None, ""
