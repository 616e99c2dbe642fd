"""What tells an office: its noun, the words that part it from others, whose it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from collatio.lang.base import NameWords

#: What a link by an office is worth where it is told apart by more than its noun, and where it is not.
_TOLD, _BARE = 0.6, 0.55
#: What a country's name and its people's share is at least so long.
_STEM = 4


@dataclass(frozen=True, slots=True)
class Office:
    """The noun of an office and the words that tell it from others; ``owners`` are places and peoples."""

    head: str
    telling: frozenset[str]
    owners: frozenset[str]


def owned(offices: Sequence[Office], owners: frozenset[str]) -> Sequence[Office]:
    """The offices that are somebody's under one of the words for the owner; all where nobody owns them."""
    return [office for office in offices if owners & office.telling] if owners else offices


def fit(one: Office, others: Sequence[Office], words: NameWords) -> float:
    """How well an office is one of those a person holds; 0 where it is none."""
    return max((_match(one, other, words) for other in others), default=0.0)


def _match(one: Office, other: Office, words: NameWords) -> float:
    if (one.telling & words.seconds) != (other.telling & words.seconds):
        return 0.0
    shared = one.telling & other.telling
    if one.head != other.head:
        tops = one.head in words.tops and other.head in words.tops
        return _TOLD if tops and shared else 0.0
    if shared or _are_one(one.owners, other.owners | other.telling):
        return _TOLD
    return _BARE if not one.telling or not other.telling else 0.0


def _are_one(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two offices belong to one country, by its name or its people's: "Tarnia’s", "the Tarnian"."""
    return any(
        low.startswith(place) or place.startswith(low)
        for low in one
        for place in other
        if min(len(low), len(place)) >= _STEM
    )
