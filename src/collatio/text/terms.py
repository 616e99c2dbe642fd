"""Words and numbers of a text with their places, folded so that the same word is found the same."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache, partial
from typing import NamedTuple

# Combining marks are no word characters to Python, though words of many scripts hold them.
_MARKS = (
    "\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc"
    "\u0900-\u0963\u0966-\u0dff\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u200c\u200d"
)
#: Scripts that part no words: one character is taken as one word.
_UNSPACED = "\u3005\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_WORD = re.compile(
    rf"\d+(?:[.,\u066b\u066c]\d+)*|[{_UNSPACED}]"
    rf"|(?:(?![{_UNSPACED}])[^\W_])(?:(?![{_UNSPACED}])[^\W_]|[{_MARKS}]|['’ʼ](?=[^\W_]))*"
)
_SPACED_THOUSANDS = r"\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)"
_NUMBER = re.compile(rf"(?<![\w.,])(?:{_SPACED_THOUSANDS}|\d+(?:[.,\u066b\u066c]\d+)*)(?!\d|[.,]\d)")
_SEPARATOR = re.compile(r"[.,\u066b\u066c \u00a0\u202f]")
_THOUSANDS = re.compile(r"\d{1,3}(?:[.,\u066c \u00a0\u202f]\d{3})+")
_APOSTROPHES = {"’": "'", "ʼ": "'", "‘": "'", "\u200c": None, "\u200d": None, "ـ": None}
#: Letters that Arabic and Persian write differently; those with a hamza or madda are spread before.
_ARABIC_LETTERS = {"ي": "ی", "ى": "ی", "ك": "ک", "ة": "ه"}
_LETTERS = str.maketrans(_APOSTROPHES | _ARABIC_LETTERS)


class Word(NamedTuple):
    """One word or number of a text: as it stands there, folded for comparison, and its place."""

    # A tuple, as a page has thousands of words: it is made in a third of a dataclass's time.

    text: str
    folded: str
    start: int
    end: int


#: Makes a word of its four parts without a call in Python.
_MADE = partial(tuple.__new__, Word)


class Number(NamedTuple):
    """A number of a text as a plain decimal ("1,200" and "۱۲۰۰" are "1200"), and its place."""

    value: str
    start: int
    end: int


@lru_cache(maxsize=131072)
def fold(word: str) -> str:
    """A word without case, accents and typographic differences, so that equal words are equal."""
    if word.isascii():
        return word.lower()
    # Spread first: it brings up marks, capitals and letters ("ئ" holds a "ي") for the other steps to fold.
    spread = unicodedata.normalize("NFKD", word)
    kept = "".join(c for c in spread if not unicodedata.combining(c)).translate(_LETTERS).casefold()
    return "".join(str(unicodedata.digit(c)) if c.isdigit() and not c.isascii() else c for c in kept)


def bare(folded: str) -> str:
    """A folded word without its possessive ending: "iran's" is "iran"."""
    return folded.removesuffix("'s")


def words(text: str, start: int = 0, end: int | None = None) -> Iterator[Word]:
    """The words of ``text[start:end]`` in order; an apostrophe inside a word is part of it."""
    for found in _WORD.finditer(text, start, len(text) if end is None else end):
        yield _MADE((written := found.group(), fold(written), *found.span()))


def numbers(text: str, start: int = 0, end: int | None = None) -> Iterator[Number]:
    """The numbers written in digits in ``text[start:end]``, in any script's digits, in order."""
    for found in _NUMBER.finditer(text, start, len(text) if end is None else end):
        yield Number(number_value(found.group()), found.start(), found.end())


def number_value(written: str) -> str:
    """A written number as a plain decimal: groups of three are joined, the last separator is a point.

    "1.200" and "1,200" are both 1200: three digits after a lone separator are read as thousands, the
    reading that is right in news far more often.
    """
    digits = "".join(str(unicodedata.digit(c)) if c.isdigit() else c for c in written)
    if _THOUSANDS.fullmatch(digits):
        return _SEPARATOR.sub("", digits)
    whole, *rest = _SEPARATOR.split(digits)
    if not rest:
        return whole.lstrip("0") or "0"
    *middle, fraction = rest
    if len({found.group() for found in _SEPARATOR.finditer(digits)}) == 1 and middle:
        return ".".join([whole, *middle, fraction])  # 17.11.2023, 10.0.1: no quantity, kept as written
    return f"{''.join([whole, *middle]).lstrip('0') or '0'}.{fraction}"
