"""Dates written with a month's name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from collatio.text.calendar_names import Names
from collatio.text.calendar_parts import Parts, full_year, iso_day, iso_yearless
from collatio.text.jalali import to_gregorian

_WORD = re.compile(r"[^\W\d_]+['׳]?")
_ORDINAL = r"(?:st|nd|rd|th|ste|de|er|re|eme|ter|º|ª|°|-?го)?"
_TOLD_ORDINAL = _ORDINAL.replace("(?:", "(?P<ordinal>", 1)
#: Before the name: "3 ", "3rd of ", "3. ", "3 de ", "03-".
_DAY_BEFORE = re.compile(
    r"(?<![\d.,/$£€])(?<!\d:)(\d{1,2})"
    + _ORDINAL
    + r"[\s.,/-]{0,2}\s?(?:(?:of|de|del|di|den|d'|do|da)\s?)?(?:the\s|[בלמה])?$"
)
#: The year before the name, for "2023 November 17" and "2023-Nov-17".
_YEAR_BEFORE = re.compile(r"(?<![\w.,:/-])(\d{4})[\s.-]\s?$")
#: After the name: the year.
_YEAR_AFTER = re.compile(
    r"\.?,?[\s./-]{0,3}(?:(?:de|del|of|do|عام|سنة|год)\s)?(\d{4}|'\d{2}|(?<=[-/])\d{2})(?!\d)(?!s\b)"
)
#: "28 June in 2020"; without the day the words are two times, or none ("it may in 2020").
_YEAR_IN = re.compile(r"\.?,?\sin\s((?:19|20)\d\d)(?!\d)")
#: After the name: the day, and the year; of two figures only where all three are joined alike ("Jul-09-11"),
#: as "July 9-11" are three days.
_DAY_AFTER = re.compile(
    r"\.?,?(?:\s?(?P<joint>[/-])\s?|[\s.]{0,2})(?:the\s)?(?P<day>\d{1,2})(?!\d)(?![.,:]\d|\s?[%°:]|\s?[ap]\.?m\b)"
    + _TOLD_ORDINAL
    + r"(?!\w)"
    r"(?:\s?,?[\s/-]{0,2}(?:of\s)?(?P<year>\d{4}|(?(joint)(?<=[-/])\d{2}|(?!)))(?!\d)(?![.,:]\d))?"
)
#: Hebrew prepositions are one with the word behind them.
_PREFIXES = "בלמהו"
_OTHER_NAME = re.compile(r"\s?[/(]\s?([^\W\d_]+(?: [^\W\d_]+)?)\)?")


@dataclass(frozen=True, slots=True)
class _Month:
    number: int
    start: int
    end: int
    persian: bool
    wary: bool


def named_dates(text: str, folded: str, names: Names) -> Iterator[Parts]:
    """Dates around each month's name in ``folded``; ``text`` is looked at for capitals."""
    for month in _months(text, folded, names):
        parts = _around(folded, month)
        if parts is not None:
            yield parts


def _months(text: str, folded: str, names: Names) -> Iterator[_Month]:
    reached = 0
    for word in _WORD.finditer(folded):
        if word.start() < reached:
            continue
        start, end, name = _name_at(folded, word, names)
        if name is None:
            continue
        reached = end
        number = names.months.get(name)
        wary = name in names.wary and not (text[start].isupper() or folded[end : end + 1] == ".")
        persian = number is None
        yield _Month(number or names.persian[name], start, end, persian, wary)


def _name_at(folded: str, word: re.Match[str], names: Names) -> tuple[int, int, str | None]:
    """The month's name at ``word``: of two words, of one, or behind a Hebrew preposition."""
    start, end = word.span()
    single = word.group()
    bare = single.rstrip("'׳")
    if bare not in names.leads and single not in names.leads and single[0] not in _PREFIXES:
        return start, end, None
    following = _WORD.match(folded, end + 1) if folded[end : end + 1] == " " else None
    double = f"{single} {following.group()}" if following else ""
    if following and double in names.months:
        return start, _other_name_end(folded, following.end(), names.months[double], names), double
    for cut in (0, 1) if single[0] in _PREFIXES else (0,):
        for name in (single[cut:], single[cut:].rstrip("'׳")):
            if name in names.months:
                end = start + cut + len(name)
                return start + cut, _other_name_end(folded, end, names.months[name], names), name
            if name in names.persian:
                return start + cut, start + cut + len(name), name
    return start, end, None


def _other_name_end(folded: str, end: int, number: int, names: Names) -> int:
    """Where the same month's second name ends ("تشرين الثاني/نوفمبر"); ``end`` where it has none."""
    other = _OTHER_NAME.match(folded, end)
    return other.end() if other and names.months.get(other[1]) == number else end


def _around(folded: str, month: _Month) -> Parts | None:
    """The fullest date the figures before and after the name allow."""
    before = _DAY_BEFORE.search(folded, max(0, month.start - 16), month.start)
    year_after = _YEAR_AFTER.match(folded, month.end, month.end + 16)
    if before and not year_after and not month.wary:
        year_after = _YEAR_IN.match(folded, month.end, month.end + 16)
    if before and year_after:
        parts = _full(before.start(), year_after.end(), month, year_after[1].lstrip("'"), before[1])
        if parts:
            return parts
    after = _DAY_AFTER.match(folded, month.end, month.end + 24)
    if after and after["year"]:
        return _full(month.start, after.end(), month, after["year"], after["day"])
    year_before = _YEAR_BEFORE.search(folded, max(0, month.start - 8), month.start)
    if after and year_before:
        return _full(year_before.start(), after.end("day"), month, year_before[1], after["day"])
    if year_after and len(year_after[1]) == 4:
        return _month_of(month, year_after)
    if month.wary:
        return None
    if before:
        return _yearless(before.start(), month.end, month, int(before[1]))
    if after is None:
        return None
    return _yearless(month.start, max(after.end("day"), after.end("ordinal")), month, int(after["day"]))


def _full(start: int, end: int, month: _Month, year: str, day: str) -> Parts | None:
    value: str | None
    if month.persian:
        persian = to_gregorian(int(year), month.number, int(day))
        value = persian.isoformat() if persian else None
    else:
        value = iso_day(full_year(year), month.number, int(day))
    return Parts(start, end, value, "day", "named") if value else None


def _month_of(month: _Month, year_after: re.Match[str]) -> Parts | None:
    year = int(year_after[1])
    start, end = month.start, year_after.end()
    if month.persian:
        # A Persian month lies in two of ours, and Dey in two of our years: then nothing is certain.
        first = to_gregorian(year, month.number, 1)
        return Parts(start, end, str(first.year), "year", "named") if first and month.number != 10 else None
    if iso_day(year, month.number, 1) is None:
        return None
    return Parts(start, end, f"{year}-{month.number:02}", "month", "named")


def _yearless(start: int, end: int, month: _Month, day: int) -> Parts | None:
    """A day without its year; a Persian one as far as every year agrees on it."""
    if not month.persian:
        value = iso_yearless(month.number, day)
        return Parts(start, end, value, "day", "named") if value else None
    days = [
        found.isoformat() for year in range(1395, 1411) if (found := to_gregorian(year, month.number, day))
    ]
    if len({value[5:] for value in days}) == 1:
        return Parts(start, end, f"XXXX-{days[0][5:]}", "day", "named")
    if len({value[5:7] for value in days}) == 1:
        return Parts(start, end, f"XXXX-{days[0][5:7]}", "month", "named")
    return None
