"""Which word pieces of the published vocabulary ship: all that English pages can be spelt with.

The published list keeps a thousand unused places and single letters of some twenty other scripts, of which
the model learnt next to nothing; their rows cost more than a layer of the tuned branch is allowed to weigh.
Words in those scripts are then unknown words: still there, still counted, with their shape.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

_UNUSED = "[unused"


def kept_rows(vocabulary: Sequence[str]) -> tuple[int, ...]:
    """The rows to keep, in order."""
    return tuple(at for at, piece in enumerate(vocabulary) if not _is_idle(piece.removeprefix("##")))


def _is_idle(piece: str) -> bool:
    if piece.startswith(_UNUSED):
        return True
    return all(_is_foreign(character) for character in piece)


def _is_foreign(character: str) -> bool:
    """Whether it is a letter of another script, or a drawn sign beyond those that pages print."""
    name = unicodedata.name(character, "")
    if unicodedata.category(character)[0] in "LM":  # a modifier letter is the apostrophe of "Qaʼani"
        return not name.startswith(("LATIN ", "MODIFIER "))
    return unicodedata.category(character) in {"So", "Sm"} and ord(character) > 0xFF
