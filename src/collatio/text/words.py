"""Words and signs of a text with their places."""

from __future__ import annotations

import re
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


def words_of(text: str, start: int, end: int) -> list[Item]:
    """The words of ``text[start:end]`` in order."""
    return [Item(m.start(), m.end(), m.group()) for m in WORD.finditer(text, start, end)]


def items_of(text: str, start: int, end: int) -> list[Item]:
    """The words and signs of ``text[start:end]`` in order."""
    return [Item(m.start(), m.end(), m.group()) for m in _ITEM.finditer(text, start, end)]
