"""Words and signs of a text with their places."""

from __future__ import annotations

import re
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


#: So many stretches are kept with their words, none longer than this: readers ask for the same sentences.
_KEPT, _LONGEST_KEPT = 2048, 600


def words_of(text: str, start: int, end: int) -> tuple[Item, ...]:
    """The words of ``text[start:end]`` in order."""
    return tuple([item for item in items_of(text, start, end) if item.is_word])


def items_of(text: str, start: int, end: int) -> tuple[Item, ...]:
    """The words and signs of ``text[start:end]`` in order."""
    return _kept(text, start, end) if end - start <= _LONGEST_KEPT else _read(text, start, end)


def _read(text: str, start: int, end: int) -> tuple[Item, ...]:
    return tuple([Item(*m.span(), m.group()) for m in _ITEM.finditer(text, start, end)])


_kept = lru_cache(maxsize=_KEPT)(_read)
