"""Words and signs of a text with their places."""

from __future__ import annotations

import re
from typing import NamedTuple

#: Abbreviations with dots ("U.S."), figures with their separators ("1,200"), words with apostrophes and
#: hyphens inside ("Commander-in-Chief", "Qa’ani", "al-Masri").
_WORD = (
    r"(?:[^\W\d_]\.){2,}(?:[^\W\d_]\b)?"
    r"|\d+(?:[.,٫٬]\d+)*(?:[-‑’'&]\w+)*"
    r"|\w+(?:[-‑’'ʼ‘`&]\w+)*"
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
