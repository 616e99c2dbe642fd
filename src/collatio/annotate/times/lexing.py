"""A block's words and signs with their classes, for the patterns of its language."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from typing import NamedTuple

from collatio.lang import language as language_of
from collatio.lang.base import Language
from collatio.text.calendar import CalendarDate, find_dates_in_text, fold, month_names, weekday_names
from collatio.text.calendar_clock import ZONES

_ZONE = "|".join(sorted((zone for zone in ZONES if zone.isascii() and len(zone) > 1), key=len, reverse=True))
#: Without a figure a text has words and signs alone.
_PLAIN = r"(?P<word>[^\W\d_]+(?:['’][^\W\d_]+)*)|(?P<sign>[^\w\s])"
_PLAIN_ITEM = re.compile(_PLAIN)
_FIGURE = re.compile(r"\d")
_ITEM = re.compile(
    r"(?P<quarter>\b[QH][1-4]\b)"
    r"|(?P<clock>(?<![\d.,:/])(?:1[0-2]|0?\d)(?:[:.][0-5]\d)?\s?[ap](?:\.\s?m\b\.?|m\b)"
    r"|(?<![\d.,:/])(?:[01]?\d|2[0-3]):[0-5]\d(?![\d:])(?:\s?[ap]\.?m\b\.?)?)"
    rf"(?P<zone>\s?\(?(?:{_ZONE})\b)?"
    r"|(?P<decade>(?<!\w)(?:1\d|20)\d0['’]?s\b|['’]?\b[2-9]0['’]?s\b)"
    r"|(?P<ordinal>\b\d{1,2}(?:st|nd|rd|th)\b)"
    r"|(?P<number>\d+(?:[.,]\d+)*)"
    r"|" + _PLAIN,
    re.IGNORECASE,
)
_NUMBER = re.compile(r"\d{1,4}")
#: Weekday names shorter than this are words of their own too often, unless a dot or a figure follows.
_WEEKDAY_LETTERS = 4
#: From this length on a weekday's name is no other word, so that it needs no capital.
_WEEKDAY_FULL = 6
#: So many words are kept with their classes: an article has a few hundred, and most are in the next one too.
_KEPT = 16384
_DASHES = str.maketrans("–—‑‐", "----")


class Word(NamedTuple):
    """A word, a sign or a whole calendar date at ``start:end`` of its block, with its class and value."""

    start: int
    end: int
    low: str
    kind: str
    value: str = ""
    date: CalendarDate | None = None


def classed_words(text: str, language: Language) -> list[Word]:
    """The words of ``text`` in order, dates and phrases as one word each."""
    dates = tuple(one for one in find_dates_in_text(text, language.code) if not _is_decade(text, one))
    words = list(_items(text, language, dates))
    return list(_joined(words, _phrases(language.code)))


def _items(text: str, language: Language, dates: tuple[CalendarDate, ...]) -> Iterator[Word]:
    at = 0
    for match in (_ITEM if _FIGURE.search(text) else _PLAIN_ITEM).finditer(text):
        while at < len(dates) and dates[at].outer[1] <= match.start():
            yield _date(text, dates[at])
            at += 1
        if at < len(dates) and dates[at].outer[0] < match.end():
            continue
        yield _word(text, match, language)
    yield from (_date(text, one) for one in dates[at:])


def _is_decade(text: str, found: CalendarDate) -> bool:
    return found.form == "year" and text[found.end : found.end + 2] in ("'s", "’s")


def _date(text: str, found: CalendarDate) -> Word:
    kinds = {"day": "D" if found.has_year else "d", "month": "M" if found.has_year else "m", "year": "Y"}
    start, end = found.outer
    kind = kinds[found.precision]
    value = found.value[5:7] if kind == "m" else found.value
    return Word(start, end, text[start:end].lower(), kind, value, found)


def _word(text: str, match: re.Match[str], language: Language) -> Word:
    start, end = match.span()
    if match.lastgroup not in {"word", "sign"}:
        return _figure(match)
    told = _told(match.group(), language.code)
    if told.short is not None:
        dotted = text[end : end + 2].strip(" ")[:1]
        told = told.short if dotted in ".," or dotted.isdigit() else told
    return Word(start, start + told.length, told.low, told.kind, told.value)


def _figure(match: re.Match[str]) -> Word:
    """A word with figures in it."""
    start, end = match.span()
    low = match.group().lower().replace("’", "'")
    if match["clock"]:
        end = match.end("zone") if match["zone"] else match.end("clock")
        return Word(start, end, low, "C", _clock(match["clock"], match["zone"]))
    if match["decade"]:
        return Word(start, end, low, "J", low.strip("'s").rstrip("'"))
    if match["ordinal"]:
        return Word(start, end, low, "O", low[:-2])
    if match["quarter"]:
        return Word(start, end, low, "Q", low.upper())
    return Word(start, end, low, "N" if _NUMBER.fullmatch(low) else "_", low.lstrip("0") or "0")


class _Told(NamedTuple):
    """What a word or sign is by itself; ``short`` what it is where a dot or figure shows it a weekday."""

    length: int
    low: str
    kind: str
    value: str
    short: _Told | None = None


@lru_cache(maxsize=_KEPT)
def _told(found: str, code: str) -> _Told:
    """The class of a word or sign of a language, which is the same wherever it stands."""
    language = language_of(code)
    low = found.lower().replace("’", "'")
    if not found[0].isalnum():
        return _Told(len(found), low, low.translate(_DASHES), "")
    weekdays = weekday_names(code)
    base = fold(low).removesuffix("'s")
    capital = found[0].isupper() or not language.grammar.capital_weekdays
    if base in weekdays and (capital or len(base) >= _WEEKDAY_FULL):
        day = _Told(len(base), base, "W", str(weekdays[base]))
        return day if len(base) >= _WEEKDAY_LETTERS else _known(found, low, language)._replace(short=day)
    return _known(found, low, language)


def _known(found: str, low: str, language: Language) -> _Told:
    folded = fold(low)
    base = folded.removesuffix("'s")
    words, months = language.times.words, month_names(language.code)
    known = words.get(low) or words.get(folded) or words.get(base)
    capital = found[0].isupper() or not language.grammar.capital_weekdays
    if known is None and found.isupper() and len(found) > 2 and low in ZONES:
        return _Told(len(found), low, "z", ZONES[low])
    if known is None and base in months and capital:
        return _Told(len(base), base, "m", f"{months[base]:02}")
    if known is None and not words:
        grammar = language.grammar
        known = ("i", "") if low in grammar.prepositions | grammar.of else None
    if known is None or (known[0] == "w" and found[0].isupper()):  # the Daily Post
        return _Told(len(found), low, "_", "")
    return _Told(len(found), low, *known)


def _clock(told: str, zone: str | None) -> str:
    digits = re.findall(r"\d+", told)
    hour, minute = int(digits[0]), digits[1] if len(digits) > 1 else "00"
    half = told.lower().lstrip("0123456789:. ")[:1]
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    offset = ZONES.get(zone.strip(" (").lower(), "") if zone else ""
    return f"{hour:02}:{minute}{offset}"


@cache
def _phrases(code: str) -> Mapping[str, tuple[tuple[tuple[str, ...], str, str], ...]]:
    """The phrases of several words by their first one, the longest first."""
    found: dict[str, list[tuple[tuple[str, ...], str, str]]] = {}
    for phrase, (kind, value) in language_of(code).times.words.items():
        parts = tuple(_ITEM_WORD.findall(phrase))
        if len(parts) > 1:
            found.setdefault(parts[0], []).append((parts, kind, value))
    return {
        first: tuple(sorted(ones, key=lambda one: (-len(one[0]), one[0]))) for first, ones in found.items()
    }


_ITEM_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*|[^\w\s]")


def _joined(
    words: list[Word], phrases: Mapping[str, tuple[tuple[tuple[str, ...], str, str], ...]]
) -> Iterator[Word]:
    if phrases.keys().isdisjoint([word.low for word in words]):
        yield from words
        return
    at = 0
    while at < len(words):
        for parts, kind, value in phrases.get(words[at].low, ()):
            stop = at + len(parts)
            if stop <= len(words) and all(words[at + i].low == part for i, part in enumerate(parts)):
                low = " ".join(parts)
                yield Word(words[at].start, words[stop - 1].end, low, kind, value)
                at = stop
                break
        else:
            yield words[at]
            at += 1
