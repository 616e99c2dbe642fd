"""How much two words of two renderings are the same, and how much that tells."""

from __future__ import annotations

from functools import lru_cache

from rapidfuzz.distance import Indel

from collatio.lang.common_words import COMMON
from collatio.text.naming.inside import same_part
from collatio.text.terms import bare

#: What a word is worth: words every text is made of agree by chance, so they are worth little.
TELLING, COMMON_WORTH = 10, 3
#: Two unequal words count as one word's forms from this likeness on ("historic", "historical").
_NEAR = 0.75
_SHORTEST_NEAR = 5
#: In a language without a list of common words, Latin words this short are taken for common.
_SHORT = 3


@lru_cache(maxsize=65536)
def worth(folded: str, language: str | None) -> int:
    """What it tells that two renderings share this word, in tenths."""
    plain = bare(folded)
    known = COMMON.get((language or "en").split("-")[0])
    if known is None:
        return COMMON_WORTH if len(plain) <= _SHORT and plain.isascii() else TELLING
    return COMMON_WORTH if plain in known or (len(plain) == 1 and plain.isascii()) else TELLING


@lru_cache(maxsize=262144)
def sameness(one: str, other: str) -> float:
    """1 for the same word, less for forms or spellings of one, 0 for another word."""
    if one == other:
        return 1.0
    here, there = bare(one), bare(other)
    if here == there:
        return 0.9
    if min(len(here), len(there)) < _SHORTEST_NEAR or here[0] != there[0]:
        return 0.0
    if here.isdigit() or there.isdigit():
        return 0.0
    near = round(Indel.normalized_similarity(here, there), 2)
    if near >= _NEAR or same_part(here, there):
        return 0.7
    return 0.0
