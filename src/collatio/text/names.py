"""Names as people write them: their parts, spelling-proof keys, and whether two may be one person's."""

from __future__ import annotations

import re
from functools import lru_cache

from rapidfuzz.distance import Indel

from collatio.text.translit import is_abjad, skeletons, sounded

_PARTICLES = """
al el ad an ar as at az ash adh ed es ul ol bin ibn ben bint abu abou umm ould
da de del della der den di do dos du la le les van von zu zur y e the
"""
#: Particles that spellings of one name carry or leave out; none of them tells people apart.
PARTICLES = frozenset(_PARTICLES.split())
#: Endings that follow a name without being part of it.
_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})
_PART = re.compile(r"[^\W_](?:[\w’'ʻʼ`\u200c\u0300-\u036f]*\w)?")
_POSSESSIVE = re.compile(r"[’'ʼ]s$|[’'ʼ]$")
#: How near two vowelled spellings of one name part must be once their sounds are folded.
_NEAR = 0.6
#: An article compares its few names with each other again and again.
_KEPT = 4096


@lru_cache(maxsize=_KEPT)
def name_parts(name: str) -> tuple[str, ...]:
    """The words of a name that can tell people apart: no particles, no "Jr.", no possessive ending.

    A name made of particles alone keeps them.
    """
    words = [_POSSESSIVE.sub("", found.group()) for found in _PART.finditer(name)]
    words = [word for word in words if word]
    telling = [w for w in words if w.casefold() not in PARTICLES and w.casefold() not in _SUFFIXES]
    return tuple(telling or words)


@lru_cache(maxsize=_KEPT)
def name_key(name: str) -> str:
    """A key that the spellings of one name share, in any script: its consonants run together.

    "Esmail Qaani", "Esmaeil Qa’ani", "اسماعیل قاآنی" and "Исмаил Каани" have one key.  Empty where no
    consonant is left.
    """
    keys = [skeletons(part)[:1] for part in name_parts(name)]
    return "".join(key[0].removeprefix("a") for key in keys if key)


def same_part(one: str, other: str) -> bool:
    """Whether two words may be spellings of one part of a name."""
    if one.casefold() == other.casefold():
        return True
    if not set(skeletons(one)) & set(skeletons(other)):
        return False
    if is_abjad(one) or is_abjad(other):
        return True
    return round(Indel.normalized_similarity(sounded(one), sounded(other)), 2) >= _NEAR


@lru_cache(maxsize=_KEPT)
def same_person(one: str, other: str) -> bool:
    """Whether two names may be one person's: one surname, and given names that do not clash.

    A missing given name clashes with nothing, and an initial only with another letter.  Two given
    names must agree in their first; what stands between first and last decides nothing.
    """
    left, right = name_parts(one), name_parts(other)
    if not left or not right:
        return False
    if name_key(one) == name_key(other) and len(name_key(one)) > 3:
        return True  # one spelling joins what the other parts: Amir-Abdollahian, امیرعبداللهیان
    if not same_part(left[-1], right[-1]):
        return False
    if len(left) == 1 or len(right) == 1:
        return True
    return _same_given(left[0], right[0])


def _same_given(one: str, other: str) -> bool:
    if len(one) == 1 or len(other) == 1:
        return sounded(one)[:1] == sounded(other)[:1]
    return same_part(one, other)
