"""When two wordings of a title or a name are the same: marks, dashes, case and spaces aside."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

#: What no reader sees: soft hyphens, zero-width marks, direction marks.
_UNSEEN = dict.fromkeys((0xAD, 0x200B, 0x200E, 0x200F, 0x2060, 0xFEFF, *range(0x202A, 0x202F)))
_ALIKE = str.maketrans(
    {
        **dict.fromkeys("‘’‚‛′`´ʼ", "'"),
        **dict.fromkeys("“”„‟″«»", '"'),
        **dict.fromkeys("‐‑‒–—―−", "-"),
        "…": "...",
    }
)
_HALF = re.compile("[\ud800-\udfff]")
_NOT_WORD = re.compile(r"[\W_]+")


def clean(text: str) -> str:
    """``text`` as a reader sees it: NFC, white space folded, without characters nobody sees."""
    return " ".join(unicodedata.normalize("NFC", whole(text)).translate(_UNSEEN).split())


def whole(text: str) -> str:
    """``text`` with U+FFFD for halves of characters, which a script may hold and no file can."""
    return _HALF.sub("\ufffd", text)


@lru_cache(maxsize=1024)
def same_form(text: str) -> str:
    """The form in which two printings of one headline are equal: quotes, dashes and case unified."""
    return clean(text).translate(_ALIKE).replace("''", '"').casefold()


@lru_cache(maxsize=1024)
def letters(text: str) -> str:
    """Letters and digits only: "The Daily-Herald" and "dailyherald.example" share "dailyherald"."""
    base = unicodedata.normalize("NFKD", clean(text)).casefold()
    if not base.isascii():
        base = "".join(char for char in base if not unicodedata.combining(char))
    return _NOT_WORD.sub("", base)
