"""One form for titles that differ only in marks no reader would call a difference."""

from __future__ import annotations

import unicodedata

_UNSEEN = dict.fromkeys(map(ord, "\u00ad\u200b\u200e\u200f\u2060\ufeff"))
_MARKS = str.maketrans(
    {
        **dict.fromkeys("‘’‚‛‹›′`", "'"),
        **dict.fromkeys("“”„‟«»″", '"'),
        **dict.fromkeys("—–―−", "-"),
        "…": "...",
    }
)


def normal_title(text: str) -> str:
    """NFC, no unseen characters, single spaces, straight quotation marks, plain dashes and dots, casefold."""
    seen = unicodedata.normalize("NFC", text).translate(_UNSEEN).translate(_MARKS)
    return " ".join(seen.split()).casefold()
