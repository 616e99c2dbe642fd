"""The pieces a date is put together from, shared by the ways dates are written."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

#: Years a printed date can mean; a figure outside them is no year of a news page's date.
FIRST_YEAR, LAST_YEAR = 1000, 2199

_WORD_BEFORE = re.compile(
    r"([^\W\d_]+(?:[- ']?[^\W\d_]+)?)([.,]?)\s{0,2}(\(?)\s?(?:(?:the|den|le|el|il|de|em)\s)?$"
)
_WORD_AFTER = re.compile(r"\s{0,2}([(,]?)\s?([^\W\d_]+(?:[- ']?[^\W\d_]+)?)(?![.,]?\s?\d)")


@dataclass(frozen=True, slots=True)
class Parts:
    """A date read from its characters, before its weekday and its time of day are looked for."""

    start: int
    end: int
    value: str
    precision: Literal["day", "month", "year"]
    form: Literal["named", "iso", "numeric", "cjk", "year"]
    rival: str | None = None


@dataclass(frozen=True, slots=True)
class Beside:
    """A weekday printed beside a date."""

    number: int
    start: int
    end: int


def iso_day(year: int, month: int, day: int) -> str | None:
    """The ISO day, null where no calendar has it."""
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def iso_yearless(month: int, day: int) -> str | None:
    """A day whose year is not told, as "XXXX-11-16"; null where no year has it."""
    return None if iso_day(2000, month, day) is None else f"XXXX-{month:02}-{day:02}"


def weekday_of(value: str) -> int | None:
    """The weekday (1 = Monday) of an ISO day or instant, null for anything less."""
    return date.fromisoformat(value[:10]).isoweekday() if len(value) >= 10 and value[0] != "X" else None


def full_year(digits: str) -> int:
    """The year of two or four figures; two mean 1970 to 2069."""
    year = int(digits)
    if len(digits) > 2:
        return year
    return year + (1900 if year >= 70 else 2000)


def weekday_beside(folded: str, start: int, end: int, weekdays: Mapping[str, int]) -> Beside | None:
    """The weekday printed right before the date at ``start:end``, or right after it."""
    before = _WORD_BEFORE.search(folded, max(0, start - 32), start)
    if before is not None:
        word, at = _known(before.group(1), weekdays, last=True)
        # Two letters are a weekday only with a mark behind them: "so 3." is hardly a Sunday.
        if word and (len(word) > 2 or before.group(2) or not word.isascii()):
            bracket = bool(before.group(3))
            begin = before.start(1) + at
            return Beside(weekdays[word], start if bracket else begin, end)
    after = _WORD_AFTER.match(folded, end, end + 32)
    if after is not None:
        word, at = _known(after.group(2), weekdays, last=False)
        if word and (len(word) > 3 or not word.isascii() or after.group(1)):
            stop = after.start(2) + len(word)
            if after.group(1) == "(":
                stop = stop + 1 if folded[stop : stop + 1] == ")" else end
            return Beside(weekdays[word], start, stop)
    return None


def _known(words: str, weekdays: Mapping[str, int], *, last: bool) -> tuple[str, int]:
    """The weekday among one or two words, and where it begins in them; an empty word for none."""
    if words in weekdays:
        return words, 0
    parts = re.split(r"[- ]", words)
    single = parts[-1] if last else parts[0]
    return (single, len(words) - len(single) if last else 0) if single in weekdays else ("", 0)
