"""The articles' entities that are one, as one entity of the story."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from collatio.records.annotated import Entity, EntityKind, Mention, Role
from collatio.records.grouped import StoryEntity
from collatio.records.ids import content_id
from collatio.records.passage import Note
from collatio.text.names import name_parts
from collatio.text.terms import fold

#: As many reasons are given for one entity, those found first; more would say the same again.
MOST_NOTES = 12

#: An entity of an article: the article and the entity's id there, the article's rank, the entity.
Member = tuple[tuple[str, str], int, Entity]


def gathered(members: Sequence[Member], for_: Sequence[Note], against: Sequence[Note]) -> StoryEntity:
    """One entity of the story, with all names, roles and mentions of its members."""
    entities = [entity for _, _, entity in sorted(members, key=lambda one: (one[1], one[0]))]
    mentions = tuple(mention for entity in entities for mention in entity.mentions)
    names = _names(entities, mentions)
    return StoryEntity(
        id=content_id("ent", *sorted(f"{article} {entity}" for (article, entity), _, _ in members)),
        name=_name(entities, names),
        kind=_kind(entities),
        names=names,
        roles=_roles(entities),
        mentions=mentions,
        for_=tuple(dict.fromkeys(for_))[:MOST_NOTES],
        against=tuple(dict.fromkeys(against))[:MOST_NOTES],
    )


def _names(entities: Sequence[Entity], mentions: Sequence[Mention]) -> tuple[str, ...]:
    """All forms of the name, the most used first."""
    used = Counter(mention.passage.exact for mention in mentions)
    names = {name for entity in entities for name in entity.names}
    return tuple(sorted(names, key=lambda name: (-used[name], -len(name), name)))


def _name(entities: Sequence[Entity], names: Sequence[str]) -> str:
    """The fullest form that most pages go by; of the unnamed, what their page calls them."""
    if not names:
        return entities[0].name
    pages = Counter(name for entity in entities for name in set(entity.names))
    return min(names, key=lambda name: (len(name_parts(name)) < 2, -pages[name], -len(name), name))


def _kind(entities: Sequence[Entity]) -> EntityKind:
    """What most pages take it for; a person's full name outweighs a guess at a surname alone."""
    kinds: Counter[EntityKind] = Counter(entity.kind for entity in entities if entity.kind != "other")
    if any(entity.kind == "person" and len(name_parts(entity.name)) > 1 for entity in entities):
        return "person"
    return min(kinds, key=lambda kind: (-kinds[kind], kind)) if kinds else "other"


def _roles(entities: Sequence[Entity]) -> tuple[Role, ...]:
    """The roles as the pages word them, each wording of a page once."""
    first: dict[tuple[str, str], Role] = {}
    for entity in entities:
        for role in entity.roles:
            first.setdefault((role.passage.article, fold(role.text)), role)
    return tuple(first.values())
