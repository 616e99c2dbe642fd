"""Names inside one article: there a family name alone is whose it was."""

from __future__ import annotations

from functools import lru_cache

from collatio.text.naming.keys import family_keys
from collatio.text.naming.match import SAME, STRICT, match_names
from collatio.text.naming.meeting import Role, meet
from collatio.text.naming.parts import parsed

#: An article compares its few names with each other again and again.
_KEPT = 8192


@lru_cache(maxsize=_KEPT)
def same_person(one: str, other: str) -> bool:
    """Whether two names of one article may be one person's.

    As across pages (``match_names``), but that a family name alone is its bearer's, and that no article
    turns its own names round.  Names whose families share no key are not compared: nearly all are such.
    """
    if family_keys(one).isdisjoint(family_keys(other)):
        return False
    left, right = parsed(one).parts, parsed(other).parts
    if min(len(left), len(right)) == 1 and left[-1].plain == right[-1].plain:
        return True  # as most names are taken up
    found = match_names(one, other)
    if found.verdict != "open":
        return found.verdict == "same"
    alone = len(left) == len(right) == 1
    return alone or any(reason.kind == "surname" for reason in found.against)


@lru_cache(maxsize=_KEPT)
def same_part(one: str, other: str, role: Role = "family") -> bool:
    """Whether two words may be spellings of one part of a name, as it would be in a whole name."""
    if family_keys(one).isdisjoint(family_keys(other)):
        return False
    left, right = parsed(one).parts, parsed(other).parts
    if len(left) != 1 or len(right) != 1:
        return False
    weighed: float = meet(left[0], right[0], role).score ** STRICT[role]
    return round(weighed, 2) >= SAME
