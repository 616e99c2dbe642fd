"""Names that the rules for names keep apart and the links of the article bring together: "Lee", "Bo Lee"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from collatio.annotate.coref.mentions import Link, PersonMention
from collatio.annotate.coref.profiles import (
    FULLER,
    GIVEN,
    MIDDLE,
    SAME,
    SPELLING,
    SURNAME,
    relation_of,
)
from collatio.records.annotated import Entity
from collatio.text.names import name_parts

#: How one person's names may stand to each other; a name of other words is left an entity of its own.
_ALIKE = frozenset((SAME, SURNAME, GIVEN, FULLER, MIDDLE, SPELLING))
#: Below this belief two names stay two: who reads of a third person is told less that is wrong.
_SURE = 0.5


@dataclass(frozen=True, slots=True)
class Joined:
    """An entity that is another under a shorter or another form of its name, how surely, and why."""

    entity: Entity
    score: float
    why: str


def join_names(
    clusters: Sequence[Sequence[int]],
    mentions: Sequence[PersonMention],
    links: Sequence[Link],
    owner: Mapping[int, Entity],
) -> dict[str, Joined]:
    """Which entities are which others, by id: persons whose names are alike and who are linked surely.

    ``clusters`` index the mentions that stand for one another, ``owner`` holds the entity of each that is
    a name. Who bears the fullest name keeps the others' names.
    """
    found: dict[str, Joined] = {}
    homes: dict[str, set[int]] = {}
    for place, members in enumerate(clusters):
        for index in members:
            if index in owner:
                homes.setdefault(owner[index].id, set()).add(place)
    for members in clusters:
        named = [index for index in sorted(members) if index in owner]
        entities = list({owner[index].id: owner[index] for index in named}.values())
        whole = [one for one in entities if len(homes[one.id]) == 1 and one.kind in {"person", "other"}]
        if len(whole) < 2 or all(one.kind != "person" for one in whole):
            continue
        kept = max(whole, key=lambda one: (one.kind == "person", len(name_parts(one.name))))
        first = {owner[index].id: index for index in reversed(named)}
        shape = mentions[first[kept.id]].shape
        for other in whole:
            said = mentions[first[other.id]].shape
            alike = relation_of(said, shape) in _ALIKE and said.number == shape.number
            link = links[max(first[other.id], first[kept.id])]
            if other is not kept and alike and link.score >= _SURE:
                found[other.id] = Joined(kept, link.score, link.why)
    return found


def with_names(kept: Entity, others: Sequence[tuple[Entity, Joined]]) -> Entity:
    """The entity with the names, mentions and roles of the entities that are it."""
    if not others:
        return kept
    names = {*kept.names, *(name for one, _ in others for name in one.names)}
    mentions = [
        replace(mention, score=min(mention.score, joined.score), why=joined.why)
        for one, joined in others
        for mention in one.mentions
    ]
    roles = [role for one, _ in others for role in one.roles]
    return replace(
        kept,
        names=tuple(sorted(names, key=lambda name: (-len(name_parts(name)), -len(name), name))),
        mentions=tuple(sorted((*kept.mentions, *mentions), key=lambda one: one.passage.span)),
        roles=tuple(sorted((*kept.roles, *roles), key=lambda one: one.passage.span)),
    )
