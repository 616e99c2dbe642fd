"""Where sentences end: at full stops that are not abbreviations, and inside closing quotation marks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from collatio.records.passage import Span
from collatio.text.words import WORD

_END = re.compile(r"[.!?…؟۔।॥]+|[。！？｡]+|\n[^\S\n]*\n")
_WIDE = frozenset("。！？｡")
_CLOSERS = frozenset("”’\"'»›)]}）」』＂´*")
_OPENERS = frozenset("“‘\"'«‹([{（「『„‚`—–-¿¡*•")
_LAST_WORD = re.compile(r"[^\W_]+(?:\.[^\W_]+)*$")
_DOTTED = re.compile(r"[^\W\d_](?:\.[^\W\d_])+$")
#: How far back the word before a full stop is looked for; no abbreviation is longer.
_ABBREVIATION_REACH = 24
#: How many words after “…?” may stand before the verb of saying ("the ministry’s spokesman asked").
_ATTRIBUTION_REACH = 4


@dataclass(frozen=True, slots=True)
class SentenceHabits:
    """What a language lends the sentence finder, all in lower case.

    ``abbreviations`` stand without their last dot ("gen", "u.s"); ``starters`` are words that, with a
    capital, begin a sentence even after an abbreviation; ``speech`` are verbs that tie “Will you?” to
    the clause behind it; ``ordinal_dot`` says that "17." may be a number in the middle of a sentence.
    """

    abbreviations: frozenset[str] = frozenset()
    starters: frozenset[str] = frozenset()
    speech: frozenset[str] = frozenset()
    ordinal_dot: bool = False


NO_HABITS = SentenceHabits()


def find_sentences(text: str, start: int, end: int, habits: SentenceHabits = NO_HABITS) -> tuple[Span, ...]:
    """The sentences of ``text[start:end]`` in order, without the white space around them."""
    return tuple(_trimmed(text, start, end, habits))


def _trimmed(text: str, start: int, end: int, habits: SentenceHabits) -> Iterator[Span]:
    begin = start
    for stop in (*_ends(text, start, end, habits), end):
        while begin < stop and text[begin].isspace():
            begin += 1
        last = stop
        while last > begin and text[last - 1].isspace():
            last -= 1
        if begin < last:
            yield Span(begin, last)
            begin = stop


def _ends(text: str, start: int, end: int, habits: SentenceHabits) -> Iterator[int]:
    begin = start
    for match in _END.finditer(text, start, end):
        if match.start() < begin:
            continue
        stop = _past_closers(text, match.end(), end)
        if _is_end(text, match, (begin, stop, end), habits):
            yield stop
            begin = stop


def _past_closers(text: str, at: int, end: int) -> int:
    """The place behind the closing marks and brackets at ``at``; French sets a space before its own."""
    while at < end:
        if text[at] in _CLOSERS:
            at += 1
        elif text[at] in "\u00a0\u202f " and at + 1 < end and text[at + 1] in "»›":
            at += 2
        else:
            return at
    return at


def _is_end(text: str, match: re.Match[str], place: tuple[int, int, int], habits: SentenceHabits) -> bool:
    begin, stop, end = place
    sign = match.group()
    if sign[0] == "\n" or sign[0] in _WIDE or stop == end:
        return True
    if not text[stop].isspace():
        return False
    at = stop
    while at < end and (text[at].isspace() or text[at] in _OPENERS):
        at += 1
    if at == end:
        return False
    if text[at].islower():
        return False
    if sign == ".":
        return not _abbreviates(text, begin, match.start(), at, habits)
    if stop > match.end() and sign[-1] in "!?؟":
        return not _attributed(text, at, end, habits)
    return True


def _abbreviates(text: str, begin: int, dot: int, following: int, habits: SentenceHabits) -> bool:
    """Whether the full stop at ``dot`` ends an abbreviation, an initial or an ordinal, not a sentence."""
    last = _LAST_WORD.search(text, max(begin, dot - _ABBREVIATION_REACH), dot)
    if last is None:
        return False
    word = last.group()
    if word.isdigit():
        numbering = last.start() == begin and len(word) <= 3
        return numbering or (habits.ordinal_dot and len(word) <= 2)
    initial = len(word) == 1 and word.isupper()
    dotted = _DOTTED.search(word) is not None
    if not (initial or dotted or word.lower() in habits.abbreviations):
        return False
    next_word = WORD.match(text, following)
    return next_word is None or next_word.group().lower() not in habits.starters


def _attributed(text: str, at: int, end: int, habits: SentenceHabits) -> bool:
    """Whether the words after “…?” are the clause that says who asked."""
    if not habits.speech:
        return False
    for _ in range(_ATTRIBUTION_REACH):
        word = WORD.match(text, at, end)
        if word is None:
            return False
        if word.group().lower() in habits.speech:
            return True
        at = word.end()
        while at < end and text[at] == " ":
            at += 1
    return False
