"""Persons across stories: one person under all the spellings and offices that the stories give."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from collatio.group.bearers import is_namesake
from collatio.group.offices import offices
from collatio.records.collation import Person
from collatio.records.grouped import StoryEntity
from collatio.records.ids import content_id
from collatio.records.passage import Note, Passage
from collatio.text.naming.keys import name_keys
from collatio.text.naming.match import match_names
from collatio.text.naming.parts import parsed
from collatio.text.terms import fold

#: A key shared by more persons than this is no help; exact names find each other by themselves.
_CROWD = 100
#: So many keys must be shared before two names are compared, where they have as many.
_KEYS_SHARED = 2
#: From so many bearers of a family name a new one is told apart in words.
_RELATIVES = 5
#: Only the first stories of a person are compared: the later ones resembled those.
_COMPARED = 6
#: As many reasons are told for one person, those found first.
_NOTES = 12
#: What a story names beside a person tells which of two namesakes is meant; places are everybody's.
_BESIDE = frozenset({"person", "organisation", "group"})


@dataclass(frozen=True, slots=True)
class _Seen:
    """A person of one story: the offices given, and who and what else the story names."""

    entity: StoryEntity
    offices: Mapping[str, Passage]
    beside: Mapping[str, str]


@dataclass(slots=True)
class _One:
    members: list[_Seen]
    for_: list[Note] = field(default_factory=list)
    against: list[Note] = field(default_factory=list)


def persons_of(
    casts: Iterable[Sequence[StoryEntity]], languages: Mapping[str, str | None] | None = None
) -> tuple[Person, ...]:
    """The persons named in full in any of the stories' casts, each once, by name.

    ``languages`` are those of the articles, by id: in them the pages word the offices.
    A name alone makes no person: two stories' names are one person's where the stories also share an office
    of theirs or somebody or some body named beside them.
    """
    seen = sorted((one for cast in casts for one in _persons(cast, languages or {})), key=_order)
    ones: list[_One] = []
    under: dict[str, list[int]] = {}
    families: dict[str, list[int]] = {}
    for one in seen:
        keys = (
            fold(one.entity.name),
            *(key for key in name_keys(one.entity.name) if not key.startswith("1")),
        )
        at, reasons = _place_of(one, _near(keys, under), ones)
        if at < len(ones):
            ones[at].members.append(one)
            ones[at].for_.extend(reasons)
        else:
            ones.append(_One([one]))
            relatives = families.setdefault(fold(parsed(one.entity.name).parts[-1].plain), [])
            for other in relatives[:_RELATIVES]:
                _note_namesake(ones[at], ones[other])
            relatives.append(at)
        for key in keys:
            found = under.setdefault(key, [])
            if at not in found[-_CROWD:]:
                found.append(at)
    return tuple(sorted((_person(one) for one in ones), key=lambda person: (fold(person.name), person.id)))


def _near(keys: Sequence[str], under: Mapping[str, Sequence[int]]) -> list[int]:
    """Who shares enough keys to be compared: one alone is a given name and a letter, as thousands have."""
    shared = Counter(at for key in keys for at in under.get(key, ())[:_CROWD])
    least = min(_KEYS_SHARED, len(keys) - 1)
    return sorted(at for at, count in shared.items() if count >= least)


def _order(one: _Seen) -> tuple[int, str, str]:
    return (-len(parsed(one.entity.name).parts), one.entity.name, one.entity.id)


def _persons(cast: Sequence[StoryEntity], languages: Mapping[str, str | None]) -> Iterable[_Seen]:
    company = {fold(name): entity.id for entity in cast if entity.kind in _BESIDE for name in entity.names}
    called = {fold(name): name for entity in cast for name in entity.names}
    for entity in cast:
        if entity.kind == "person" and entity.names and len(parsed(entity.name).parts) > 1:
            beside = {key: called[key] for key, owner in company.items() if owner != entity.id}
            yield _Seen(entity, _offices(entity, languages), beside)


def _offices(entity: StoryEntity, languages: Mapping[str, str | None]) -> dict[str, Passage]:
    """The telling words of a person's offices, each with its first place."""
    found: dict[str, Passage] = {}
    for role in entity.roles:
        for word, passage in offices([role], languages.get(role.passage.article)).items():
            found.setdefault(word, passage)
    return found


def _place_of(one: _Seen, near: Sequence[int], ones: Sequence[_One]) -> tuple[int, tuple[Note, ...]]:
    """Which of the known persons a story's person is, and why; the place after them where it is none."""
    for at in near:
        reasons = _reasons(one, ones[at])
        if reasons:
            return at, reasons
    return len(ones), ()


def _reasons(one: _Seen, known: _One) -> tuple[Note, ...]:
    """What says that a story's person is the known one; nothing where the name alone would."""
    compared = known.members[:_COMPARED]
    matches = [match_names(one.entity.name, other.entity.name) for other in compared]
    if any(match.verdict != "same" for match in matches):
        return ()
    for other, match in zip(compared, matches, strict=True):
        shared = _shared(one, other)
        if shared is None:
            continue
        names = f"“{one.entity.name}”, “{other.entity.name}”"
        hows = [reason.note for reason in match.for_ if reason.kind not in {"same", "honorific"}]
        how = "; ".join(dict.fromkeys(hows)) or "the same name"
        places = (*_first(one.entity), *_first(other.entity))
        return Note("name", f"{names}: {how}", places), shared
    return ()


def _shared(one: _Seen, other: _Seen) -> Note | None:
    """What two stories have in common about a name: an office, or who is named beside it."""
    offices = sorted(one.offices.keys() & other.offices.keys())
    if offices:
        passages = (one.offices[offices[0]], other.offices[offices[0]])
        return Note("office", f"an office in common: {', '.join(offices[:3])}", passages)
    company = sorted(one.beside.keys() & other.beside.keys())
    if company:
        named = ", ".join(one.beside[key] for key in company[:3])
        return Note(
            "company", f"both stories also name {named}", (*_first(one.entity), *_first(other.entity))
        )
    return None


def _note_namesake(new: _One, known: _One) -> None:
    one, other = new.members[0].entity, known.members[0].entity
    match = match_names(one.name, other.name)
    if match.verdict == "same":
        kind, note = "namesake", "the same name, but no office and nobody named beside it in common"
    elif is_namesake(one.name, other.name):
        kind, note = "clash", "; ".join(dict.fromkeys(reason.note for reason in match.against))
    else:
        return
    passages = (*_first(one), *_first(other))
    new.against.append(Note(kind, f"“{other.name}” is kept apart: {note}", passages))
    known.against.append(Note(kind, f"“{one.name}” is kept apart: {note}", passages[::-1]))


def _first(entity: StoryEntity) -> tuple[Passage, ...]:
    named = [mention.passage for mention in entity.mentions if mention.form == "name"]
    return (min(named, key=lambda passage: passage.order),) if named else ()


def _person(one: _One) -> Person:
    ids = sorted({member.entity.id for member in one.members})
    used = Counter(member.entity.name for member in one.members)
    name = min(used, key=lambda name: (-used[name], -len(name), name))
    return Person(
        content_id("per", *ids), name, tuple(ids), tuple(one.for_[:_NOTES]), tuple(one.against[:_NOTES])
    )
