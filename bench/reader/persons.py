"""Whether a reader's name for a speaker is the gold's; kept apart from the reader's own ways with names."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection

_WORD = re.compile(r"\w+")
_UNNAMING = frozenset({"the", "a", "an", "mr", "mrs", "ms", "miss", "dr", "prof", "professor", "sir", "s"})


def same_name(found: str, gold: str, others: Collection[str] = ()) -> bool:
    """Whether ``found`` names the party whom ``gold`` names in full.

    Accents, case, articles and Mr, Dr … do not matter. One may be a part of the other ("Razak", "Najib
    Razak") or its initials ("AFP"), unless it fits one of ``others``, the article's other speakers, as well:
    who is called by a surname that two people bear has not been told.
    """
    if not _fits(found, gold):
        return False
    if name_words(found) == name_words(gold):
        return True
    return not any(_fits(found, other) for other in others if name_words(other) != name_words(gold))


def name_words(name: str) -> tuple[str, ...]:
    """A name's words, folded."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    return tuple(word for word in _WORD.findall(plain.casefold()) if word not in _UNNAMING)


def _fits(found: str, gold: str) -> bool:
    short, long = sorted((name_words(found), name_words(gold)), key=lambda words: (len(words), words))
    if not short:
        return False
    if any(long[at : at + len(short)] == short for at in range(len(long) - len(short) + 1)):
        return True
    return len(short) == 1 and len(long) > 1 and short[0] in {_initials(found), _initials(gold)}


def _initials(name: str) -> str:
    """The first letters of a name's capitalised words: AFP of Agence France-Presse."""
    return "".join(word[0] for word in _WORD.findall(name) if word[0].isupper()).casefold()
