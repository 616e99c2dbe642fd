"""Words and signs of a text with their places."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache
from typing import NamedTuple

# Vowel signs and joiners are no word characters to Python, though words of many scripts hold them.
#: Abbreviations with dots ("U.S."), figures with their separators ("1,200"), words with apostrophes and
#: hyphens inside ("Commander-in-Chief", "Qa’ani", "al-Masri").
_MARKS = "\u0300-\u036f\u0591-\u05bd\u064b-\u065f\u0670\u200c\u200d"
_WORD = (
    r"(?:[^\W\d_]\.){2,}(?:[^\W\d_]\b)?"
    r"|\d+(?:[.,٫٬]\d+)*(?:[-‑’'&]\w+)*"
    rf"|\w[\w{_MARKS}]*(?:[-‑’'ʼ‘`&]\w[\w{_MARKS}]*)*"
)
WORD = re.compile(_WORD)
_ITEM = re.compile(_WORD + r"|[^\w\s]")


class Item(NamedTuple):
    """A word or a single sign, at ``start:end`` of the text it was read from."""

    start: int
    end: int
    text: str

    @property
    def is_word(self) -> bool:
        """Whether it is a word or a figure rather than a sign."""
        return self.text[0].isalnum() or self.text[0] == "_"


#: So many texts are kept with their words: an article is asked for by hundreds of its stretches in turn.
#: Short ones, such as names, are many, and must not push it out.
_KEPT, _SHORT, _SHORT_KEPT = 4, 600, 1024


class _Indexed(NamedTuple):
    """A whole text's words and signs in order, its words alone, and where each of them begins."""

    items: tuple[Item, ...]
    starts: list[int]
    words: tuple[Item, ...]
    word_starts: list[int]


def words_of(text: str, start: int, end: int) -> tuple[Item, ...]:
    """The words of ``text[start:end]`` in order."""
    known = _indexed(text)
    if _is_cut(known, start, end):
        return tuple([item for item in _read(text, start, end) if item.is_word])
    return known.words[bisect_left(known.word_starts, start) : bisect_left(known.word_starts, end)]


def items_of(text: str, start: int, end: int) -> tuple[Item, ...]:
    """The words and signs of ``text[start:end]`` in order."""
    known = _indexed(text)
    if _is_cut(known, start, end):
        return _read(text, start, end)
    return known.items[bisect_left(known.starts, start) : bisect_left(known.starts, end)]


def _is_cut(known: _Indexed, start: int, end: int) -> bool:
    """Whether the stretch begins or ends inside a word of the text, and so has other words than it."""
    before = bisect_left(known.starts, start) - 1
    if before >= 0 and known.items[before].end > start:
        return True
    last = bisect_left(known.starts, end) - 1
    return last >= 0 and known.items[last].end > end


def _read(text: str, start: int, end: int) -> tuple[Item, ...]:
    return tuple([Item(*m.span(), m.group()) for m in _ITEM.finditer(text, start, end)])


def _indexed(text: str) -> _Indexed:
    return _short(text) if len(text) <= _SHORT else _long(text)


def _index(text: str) -> _Indexed:
    items = _read(text, 0, len(text))
    words = tuple([item for item in items if item.is_word])
    return _Indexed(items, [item.start for item in items], words, [word.start for word in words])


_short, _long = lru_cache(maxsize=_SHORT_KEPT)(_index), lru_cache(maxsize=_KEPT)(_index)
