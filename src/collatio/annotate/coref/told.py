"""What a mention's words tell of an entity, and how the entities it may stand for stand together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from collatio.annotate.coref.mentions import PersonMention, Shape
from collatio.annotate.coref.profiles import Profile


def clashes(shape: Shape, kind: str | None, profile: Profile) -> bool:
    """Whether gender, number or kind forbid that the mention stands for the entity."""
    gender = profile.gender
    if (
        shape.gender
        and gender
        and shape.gender != gender
        and (shape.pronoun or "it" not in (shape.gender, gender))
    ):
        return True
    pronoun = shape.pronoun
    if shape.number and profile.number and shape.number != profile.number:
        return pronoun is None or pronoun.person != 2
    return bool(kind and profile.kind and kind != profile.kind)


@dataclass(frozen=True, slots=True)
class Standing:
    """How the candidates of one mention stand among each other and to what stands around it.

    ``profiles`` are the candidates, the nearest first, ``relations`` how the mention's name stands to
    theirs, ``sure`` which of them do not clash with it; ``biggest`` are the two biggest entities so far;
    ``speaker`` is the entity that says the words around the mention, ``owner`` the key of the one whose
    it is, or -1; ``calls`` say for a name or a description whether they were called by its noun before.
    """

    profiles: Sequence[Profile]
    relations: Sequence[int]
    sure: Sequence[bool]
    biggest: Sequence[Profile]
    speaker: Profile | None
    owner: int
    calls: Sequence[int]


def number(number: str) -> int:
    """Whether one is meant, or several."""
    return 0 if not number else 1 if number == "one" else 2


def place(mention: PersonMention) -> int:
    """Whether a mention heads its clause, or owns what follows."""
    return 2 if mention.owning else int(mention.subject)


def marks(stretch: int, last: int) -> int:
    """Whether two stretches in marks are one, or which of the two is none."""
    if stretch == last:
        return 0 if stretch < 0 else 1
    if stretch < 0:
        return 2
    return 3 if last < 0 else 4


def modifiers(words: frozenset[str], profile: Profile) -> int:
    """How many of the telling words of a mention the entity is known by."""
    if not words:
        return 1
    shared = sum(word in profile.words or word in profile.titles for word in words)
    if shared == len(words):
        return 2
    return 3 if shared else 4


def roles(own: frozenset[str], profile: Profile, sharing: int) -> int:
    """Whether the entity holds one of the offices ``own``, and ``sharing`` says whether others do."""
    if not own:
        return 1
    if not profile.titles:
        return 2
    if own.isdisjoint(profile.titles):
        return 4
    return 3 if sharing == 1 else 5


def owner(profile: Profile, owner: int) -> int:
    """Whether what is somebody's is the entity's whose owner is the same."""
    if owner < 0:
        return 1
    if owner in profile.owners:
        return 2
    return 3 if profile.owners else 4


def best_call(calls: Sequence[int]) -> int:
    """Of what the candidates were called the likest to the mention's words."""
    return next((one for one in (4, 2, 3, 5, 1) if one in calls), 0)
