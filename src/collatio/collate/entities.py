"""The people, bodies and places of a story: each once, whatever the pages call them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from collatio.lang.agencies import agency_of
from collatio.records.annotated import (
    Annotated,
    Candidate,
    Entity,
    EntityKind,
    Mention,
    Party,
    Quotation,
    Role,
)
from collatio.records.ids import content_id
from collatio.text.names import name_key, name_parts, same_person
from collatio.text.terms import fold
from collatio.text.translit import is_abjad, skeletons, sounded

#: A skeleton no longer than this is many names'.
_SHORT_KEY = 4
#: An article's entity: the article and the entity's id there.
Key = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Cast:
    """The story's entities, and which of them each article's entity is."""

    entities: tuple[Entity, ...]
    of: Mapping[Key, str]

    def party(self, party: Party | None, article: str) -> Party | None:
        """``party`` with the story's ids in place of the article's."""
        if party is None:
            return None
        return replace(
            party,
            entity=self._story_id(article, party.entity) if party.entity else None,
            candidates=tuple(
                Candidate(self._story_id(article, one.entity), one.score) for one in party.candidates
            ),
        )

    def quotation(self, quotation: Quotation) -> Quotation:
        """``quotation`` with its speaker and addressee as entities of the story."""
        return replace(
            quotation,
            speaker=self.party(quotation.speaker, quotation.article),
            addressee=self.party(quotation.addressee, quotation.article),
        )

    def _story_id(self, article: str, entity: str) -> str:
        return self.of.get((article, entity), entity)


@dataclass(frozen=True, slots=True)
class _Known:
    key: Key
    rank: int
    entity: Entity


def merge_entities(annotated: Sequence[Annotated]) -> Cast:
    """The cast of a story; ``annotated`` in the order of sigla.

    Full names are brought together first; a single name goes to the one full name that it fits, and
    stays alone where it fits several or none.  Whoever is never named ("a neighbour") stays as one page
    has them: a description alone does not say that two pages mean one person.
    """
    known = [
        _Known((found.article.id, entity.id), rank, entity)
        for rank, found in enumerate(annotated)
        for entity in found.entities
    ]
    named = [one for one in known if one.entity.names]
    groups = _grouped(sorted(named, key=lambda one: (not _is_full(one.entity), one.rank, one.key)))
    groups.extend([one] for one in known if not one.entity.names)
    merged = [(_merged(group), group) for group in groups]
    merged.sort(key=lambda pair: (-len({one.rank for one in pair[1]}), pair[0].name, pair[0].id))
    return Cast(
        tuple(entity for entity, _ in merged),
        {one.key: entity.id for entity, group in merged for one in group},
    )


def _grouped(known: Sequence[_Known]) -> list[list[_Known]]:
    groups: list[list[_Known]] = []
    under: dict[str, set[int]] = {}
    for one in known:
        keys = _keys(one.entity)
        near = sorted({at for key in keys for at in under.get(key, ())})
        fits = [at for at in near if _fits(one, groups[at])]
        exact = [at for at in fits if any(_words(one.entity) == _words(other.entity) for other in groups[at])]
        if len(exact) == 1 or len(fits) == 1:
            chosen = (exact or fits)[0]
            groups[chosen].append(one)
        else:
            chosen = len(groups)
            groups.append([one])
        for key in keys:
            under.setdefault(key, set()).add(chosen)
    return groups


def _keys(entity: Entity) -> frozenset[str]:
    """What two entities must share before they are compared at all."""
    parts = {key for part in name_parts(entity.name)[-1:] for key in skeletons(part)}
    agency = {f"agency {known}" for known in [agency_of(entity.name)] if known is not None}
    return _whole_keys(entity) | parts | agency | {" ".join(_words(entity))}


def _fits(one: _Known, group: Sequence[_Known]) -> bool:
    """Whether the entity may be the group's: as a person by name rules, else only under the same name."""
    if any(one.key[0] == other.key[0] for other in group):
        return False  # the article itself keeps them apart
    return all(_compatible(one.entity, other.entity) for other in group)


def _compatible(one: Entity, other: Entity) -> bool:
    if _words(one) == _words(other):
        return True
    kinds = {one.kind, other.kind}
    if kinds == {"person"} or kinds == {"person", "other"}:
        return same_person(one.name, other.name)
    if len(kinds) > 1 and "other" not in kinds:
        return False
    agency = agency_of(one.name)
    if agency is not None:
        return agency == agency_of(other.name)
    return bool(_whole_keys(one) & _whole_keys(other))


def _words(entity: Entity) -> tuple[str, ...]:
    return tuple(fold(part) for part in name_parts(entity.name))


def _whole_keys(entity: Entity) -> frozenset[str]:
    """Keys of the full names; a short skeleton is evidence only with its vowels ("Hamas", "Хамас")."""
    keys = set()
    for name in entity.names:
        key = name_key(name)
        if len(key) > _SHORT_KEY:
            keys.add(key)
        elif not is_abjad(name):
            keys.add("spoken " + " ".join(sounded(part) for part in name_parts(name)))
    return frozenset(keys)


def _is_full(entity: Entity) -> bool:
    return len(name_parts(entity.name)) > 1


def _merged(group: Sequence[_Known]) -> Entity:
    entities = [one.entity for one in sorted(group, key=lambda one: (one.rank, one.key))]
    mentions = tuple(mention for entity in entities for mention in entity.mentions)
    names = _names(entities, mentions)
    return Entity(
        id=content_id(
            "ent", *sorted(f"{article} {entity}" for article, entity in (one.key for one in group))
        ),
        name=_name(entities, names),
        kind=_kind(entities),
        names=names,
        roles=_roles(entities),
        mentions=mentions,
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
    kinds: Counter[EntityKind] = Counter(entity.kind for entity in entities if entity.kind != "other")
    return min(kinds, key=lambda kind: (-kinds[kind], kind)) if kinds else "other"


def _roles(entities: Sequence[Entity]) -> tuple[Role, ...]:
    """The roles as the pages word them, each wording of a page once."""
    first: dict[tuple[str, str], Role] = {}
    for entity in entities:
        for role in entity.roles:
            first.setdefault((role.passage.article, fold(role.text)), role)
    return tuple(first.values())
