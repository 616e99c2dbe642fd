"""Whether two entities that pages name may be one, and by what."""

from __future__ import annotations

from collatio.lang.agencies import agency_of
from collatio.records.annotated import Entity, EntityKind
from collatio.text.naming.bodies import body_words, initials, match_bodies
from collatio.text.naming.keys import name_keys
from collatio.text.naming.match import match_names
from collatio.text.naming.parts import parsed
from collatio.text.naming.reasons import NameMatch, Reason
from collatio.text.terms import fold

#: More names of one entity are not compared: the first are those it goes by most.
_MOST_NAMES = 4
#: Begins the keys that a body shares with all that end in one word: "Council".
LAST = "last "
#: How a body is called for short.
_SHORT_FORMS = frozenset({"initials", "shortened"})
_MAY_BE_PERSON = frozenset({"person", "other"})

#: An entity's kind, its name, and of what is no person further names.
Written = tuple[EntityKind, str, tuple[str, ...]]


def is_full(entity: Entity) -> bool:
    """Whether a person is named by more than one word, so that others can be told apart from it."""
    return len(parsed(entity.name).parts) > 1


def may_be_person(entity: Entity) -> bool:
    """Whether the entity is a person, or nobody knows what."""
    return entity.kind in _MAY_BE_PERSON


def keys_of(entity: Entity) -> tuple[str, ...]:
    """What two entities must share before they are compared at all."""
    keys = {fold(name) for name in entity.names}
    for name in entity.names[:_MOST_NAMES]:
        agency = agency_of(name)
        keys |= {f"agency {agency}"} if agency else set()
        said = body_words(name)
        if may_be_person(entity) or len(said) == 1:
            keys.update(name_keys(name))  # a single word may be a surname, whatever its kind was taken for
        if entity.kind != "person" and said:
            lasts = name_keys(said[-1])
            keys |= {f"{LAST}{key}" for key in lasts}
            keys |= {f"ends {begin} {key}" for key in lasts for begin in name_keys(said[0])}
            keys |= {f"letters {initials(name)}", f"letters {fold(name).replace('.', '')}"}
    return tuple(sorted(keys))


def family_keys(entity: Entity) -> tuple[str, ...]:
    """The sounds of a person's family name: relatives and namesakes share them."""
    parts = parsed(entity.name).parts
    return name_keys(parts[-1].text) if parts and may_be_person(entity) else ()


def written(entity: Entity) -> Written:
    """All that ``fit`` looks at: entities written alike stand alike to every other."""
    names = () if entity.kind == "person" else entity.names[:_MOST_NAMES]
    return entity.kind, entity.name, names


def fit(one: Entity, other: Entity) -> NameMatch:
    """How two entities of different articles stand to each other."""
    if body_words(one.name) == body_words(other.name):
        return NameMatch(1.0, "same", (Reason("same", "the same words", one.name, other.name),), ())
    kinds = {one.kind, other.kind}
    if "person" in kinds and kinds <= _MAY_BE_PERSON:
        return match_names(one.name, other.name)
    if len(kinds) > 1 and "other" not in kinds:
        return _apart("kind", f"one is a {one.kind}, the other a {other.kind}", one, other)
    agency = agency_of(one.name)
    if agency is not None or agency_of(other.name) is not None:
        if agency == agency_of(other.name):
            reason = Reason("agency", "two names of one agency or outlet", one.name, other.name)
            return NameMatch(0.95, "same", (reason,), ())
        return _apart("clash", "two agencies", one, other)
    place = kinds != {"organisation"} and kinds != {"group"}
    pairs = [
        match_bodies(left, right, place=place)
        for left in one.names[:_MOST_NAMES] or (one.name,)
        for right in other.names[:_MOST_NAMES] or (other.name,)
    ]
    best = max(pairs, key=lambda match: (match.score, match.for_, match.against))
    if best.verdict == "open" and "place" in kinds:
        return _apart("clash", "a place has no short form", one, other)
    return best


def is_short_form(found: NameMatch) -> bool:
    """Whether one name may be what an article calls the other's body for short."""
    return any(reason.kind in _SHORT_FORMS for reason in found.against)


def _apart(kind: str, note: str, one: Entity, other: Entity) -> NameMatch:
    return NameMatch(0.0, "different", (), (Reason(kind, note, one.name, other.name),))


def is_namesake(one: str, other: str) -> bool:
    """Whether two full names share the family name and are two people's: brothers, father and son."""
    match = match_names(one, other)
    families = {name.parts[-1].text for name in (parsed(one), parsed(other)) if name.parts}
    met = {reason.one.split(" ")[-1] for reason in match.for_ if reason.kind not in {"initial", "honorific"}}
    return match.verdict == "different" and bool(met & families)


def is_surname_of(alone: Entity, full: Entity) -> bool:
    """Whether ``alone`` is named by the family name of ``full`` and by nothing else."""
    found = match_names(alone.name, full.name)
    return found.verdict == "open" and any(reason.kind == "surname" for reason in found.against)
