"""Names as people write them: the words that tell, and a key that spellings share; ``naming`` matches."""

from __future__ import annotations

import re
from functools import lru_cache

from collatio.text.translit import skeletons

_PARTICLES = """
al el ad an ar as at az ash adh ed es ul ol bin ibn ben bint abu abou umm ould
da de del della der den di do dos du la le les van von zu zur y e the
"""
#: Particles that spellings of one name carry or leave out; none of them tells people apart.
PARTICLES = frozenset(_PARTICLES.split())
#: Endings that follow a name without being part of it.
_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})
_GENERATION = re.compile(r"[\s,](?P<ending>jr|junior|sr|senior|ii|iii|iv)\.?$", re.IGNORECASE)
_PART = re.compile(r"[^\W_](?:[\w’'ʻʼ`\u200c\u0300-\u036f]*\w)?")
_POSSESSIVE = re.compile(r"[’'ʼ]s$|[’'ʼ]$")
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
def generation(name: str) -> str:
    """Which of a family's bearers of one name it is: "jr" of "Omar Lund Jr."; empty where it is not told."""
    found = _GENERATION.search(name)
    return found["ending"].lower().replace("junior", "jr").replace("senior", "sr") if found else ""


@lru_cache(maxsize=_KEPT)
def name_key(name: str) -> str:
    """A key that the spellings of one name share, in any script: its consonants run together.

    "Esmail Qaani", "Esmaeil Qa’ani", "اسماعیل قاآنی" and "Исмаил Каани" have one key.  Empty where no
    consonant is left.
    """
    keys = [skeletons(part)[:1] for part in name_parts(name)]
    return "".join(key[0].removeprefix("a") for key in keys if key)
