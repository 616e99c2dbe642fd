"""How near two words are as spellings of one word, whatever the script."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from itertools import accumulate

from collatio.text.naming.costs import (
    beside,
    beside_arabic,
    beside_arabic_letters,
    beside_cyrillic,
    beside_hebrew,
    beside_hebrew_letters,
    lost,
    unwritten,
)
from collatio.text.naming.phones import has_latin, is_exact, is_hebrew, is_open, phones

#: Two letters that changed places.
_SWAPPED = 0.6
#: Writers err least in the first letter.
_FIRST = 1.4
#: How much of a word's length a whole letter may cost before nothing is alike.
_SHARE = 0.62
_LEAST_LENGTH = 3.0
#: The most that two words may score of which one has a consonant that nothing answers in the other: they may
#: be one word with a slip of the pen, as pages' names are joined they are two (Petrovic, Petkovic).
SLIPPED = 0.74
#: From this cost on a letter has no likeness to what stands in its place.
_WHOLE = 0.9
#: No Cyrillic word leaves its first vowel out; some begin it with a sound that others do not write.
_VOWELS = frozenset("aeiouU")
_HALF_VOWELS = frozenset("yjwvJhH")
#: A letter written twice that is heard once.
_TWICE = 0.5
#: Between scripts nobody makes a slip of the pen: other sounds are other letters.
_ACROSS = 1.35
#: Nor within a script that leaves vowels out: two letters are two names.
_WITHIN_OPEN = 1.6
#: Who calls their children by a name knows which letters it has.
_TOLD = {"arabic": beside_arabic, "hebrew": beside_hebrew}


@lru_cache(maxsize=65536)
def likeness(one: str, other: str, custom: str = "") -> float:
    """From 0 (nothing in common) to 1 (one spelling, or another script's letters for the same sounds)."""
    if one == other:
        return 1.0
    left, right = phones(one), phones(other)
    opened = is_open(left), is_open(right)
    left, right = left.removeprefix("="), right.removeprefix("=")
    if not left or not right:
        return 0.0
    if left == right:
        return 1.0
    told = _told(one, other, opened, custom)
    length = max(_LEAST_LENGTH, (_weight(left, opened[0]) + _weight(right, opened[1])) / 2)
    apart = _distance(left, right, opened, told, _SHARE * length)
    if all(opened):
        apart *= _WITHIN_OPEN
    if one.isascii() != other.isascii() and not any(opened) and has_latin(one) != has_latin(other):
        apart *= _ACROSS
    score = round(max(0.0, 1 - apart / (_SHARE * length)), 3)
    if score > SLIPPED and apart >= _WHOLE and _has_whole(left, right, opened, told):
        return SLIPPED
    if told is beside_cyrillic and (left[0] in _VOWELS) != (right[0] in _VOWELS):
        return score if {left[0], right[0]} & _HALF_VOWELS else min(score, SLIPPED)
    return score


def _told(one: str, other: str, opened: tuple[bool, bool], custom: str) -> Callable[[str, str], float]:
    """What sounds cost beside each other in these scripts and this custom."""
    if not (is_exact(one) or is_exact(other)):
        return _TOLD.get(custom, beside)
    if not any(opened):
        return beside_cyrillic
    return beside_hebrew_letters if is_hebrew(one) or is_hebrew(other) else beside_arabic_letters


def _weight(word: str, opened: bool) -> float:
    """The word's length; a script that leaves vowels out is credited with some."""
    return len(word) * 1.15 if opened else len(word)


def _distance(
    left: str, right: str, opened: tuple[bool, bool], beside: Callable[[str, str], float], most: float
) -> float:
    """The cost of turning one word into the other, cheapest way; as Damerau and Levenshtein count.

    What costs more than ``most`` is not counted to its end.
    """
    gone = unwritten if opened[1] else lost
    come = unwritten if opened[0] else lost
    last = len(left) - 1
    added = [come(b, last=False) for b in right[:-1]] + [come(right[-1], last=True)]
    before: list[float] = []
    row = [0.0, *accumulate(added)]
    for i, a in enumerate(left):
        earlier, before = before, row
        removed = gone(a, last=i == last)
        best = before[0] + removed
        row = [best]
        for j, b in enumerate(right):
            best += added[j]
            way = before[j + 1] + removed
            best = min(best, way)
            change = 0.0 if a == b else beside(a, b)
            way = before[j] + (change if i or j else change * _FIRST)
            best = min(best, way)
            if i and j and a == right[j - 1] and b == left[i - 1]:
                best = min(best, earlier[j - 1] + _SWAPPED)
            row.append(best)
        if min(row) > most and min(before) > most:
            return most * 2
    return row[-1]


def _has_whole(left: str, right: str, opened: tuple[bool, bool], beside: Callable[[str, str], float]) -> bool:
    """Whether the cheapest way from one word to the other takes, adds or changes a whole letter."""
    gone = unwritten if opened[1] else lost
    come = unwritten if opened[0] else lost
    row = [(0.0, 0)]
    ends = len(left) - 1, len(right) - 1
    for j, b in enumerate(right):
        row.append(_more(row[-1], come(b, last=j == ends[1])))
    for i, a in enumerate(left):
        before, removed = row, gone(a, last=i == ends[0])
        if i and a == left[i - 1]:
            removed = _TWICE
        row = [_more(before[0], removed)]
        for j, b in enumerate(right):
            change = _more(before[j], beside(a, b))
            came = _TWICE if j and b == right[j - 1] else come(b, last=j == ends[1])
            row.append(min(change, _more(before[j + 1], removed), _more(row[j], came)))
    return row[-1][1] > 0


def _more(way: tuple[float, int], cost: float) -> tuple[float, int]:
    return way[0] + cost, way[1] + (cost >= _WHOLE)
