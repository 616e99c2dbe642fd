"""Entities: the persons, organisations and places that an article names, each once."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from collatio.annotate.introduced import is_another
from collatio.annotate.layout import Layout
from collatio.annotate.names import NameRun
from collatio.annotate.territories import territories
from collatio.lang.agencies import agency_of, outlet_of
from collatio.records.annotated import Entity, EntityKind, Mention, Role
from collatio.records.ids import content_id
from collatio.text.names import generation, name_parts
from collatio.text.terms import fold

#: With more full names than this ending alike, a short one fits none alone.
_MOST_NAMESAKES = 20
_ACRONYM = re.compile(r"[A-Z]{2,8}$")


@dataclass(slots=True)
class _Group:
    """The runs that name one entity, while they are gathered."""

    name: str
    runs: list[NameRun] = field(default_factory=list)
    whys: dict[int, str] = field(default_factory=dict)
    #: Whose names would fit and who are somebody else.
    others: list[_Group] = field(default_factory=list)

    def add(self, run: NameRun, why: str) -> None:
        self.runs.append(run)
        self.whys[run.start] = why


@dataclass(frozen=True, slots=True)
class Entities:
    """The entities of an article, and the one that each name's place stands for.

    ``things`` are those that never speak: bills, treaties, words that are common nouns elsewhere;
    ``apart`` holds for some which others they are not, though their names would fit: a son's and a
    father's, a wife's and the surname that meant somebody before she came up.
    """

    entities: tuple[Entity, ...]
    at: Mapping[int, Entity]
    things: frozenset[str] = frozenset()
    apart: Mapping[str, frozenset[str]] = field(default_factory=dict)


def find_entities(layout: Layout, names: Sequence[NameRun], speaking: Iterable[NameRun]) -> Entities:
    """One entity a name; a surname or an acronym alone goes to the one full name it fits.

    ``speaking`` are names that stand beside a cue: what speaks and bears two names is taken for a person.
    """
    groups = _merge(_by_name(names), layout)
    spoke = {run.start for run in speaking}
    made, at, things = [], {}, set()
    ids: dict[str, str] = {}
    for group in sorted(groups, key=lambda group: min(run.start for run in group.runs)):
        entity = _entity(group, layout, spoke)
        made.append(entity)
        ids[group.name] = entity.id
        if _is_thing(group.runs):
            things.add(entity.id)
        at.update({run.start: entity for run in group.runs})
    return Entities(tuple(made), at, frozenset(things), _apart(groups, ids))


def _apart(groups: Sequence[_Group], ids: Mapping[str, str]) -> dict[str, frozenset[str]]:
    """For each entity those that it is not: found while the names were merged, or of another generation."""
    found: dict[str, set[str]] = {}
    sons = [group for group in groups if generation(group.name)]
    pairs = [(group, other) for group in groups for other in group.others]
    pairs += [
        (son, other)
        for son in sons[:_MOST_NAMESAKES]
        for other in groups
        if len(_parts(other)) > 1
        and _parts(other)[-1] == _parts(son)[-1]
        and generation(other.name) != generation(son.name)
    ]
    for one, other in pairs:
        if other.name in ids and one.name in ids:
            found.setdefault(ids[one.name], set()).add(ids[other.name])
            found.setdefault(ids[other.name], set()).add(ids[one.name])
    return {one: frozenset(others) for one, others in found.items()}


def _is_thing(runs: Sequence[NameRun]) -> bool:
    return all(run.thing and not run.titled for run in runs)


def _by_name(names: Sequence[NameRun]) -> list[_Group]:
    groups: dict[str, _Group] = {}
    for run in names:
        key = " ".join((*(fold(part) for part in name_parts(run.name)), generation(run.name)))
        group = groups.setdefault(key, _Group(run.name))
        group.add(run, "the name" if run.name == group.name else "another spelling of the name")
    return list(groups.values())


def _merge(groups: list[_Group], layout: Layout) -> list[_Group]:
    """Groups with short forms brought to their full names, where only one full name fits."""
    acronyms = _acronyms(groups, layout)
    full: dict[str, list[_Group]] = {}
    for group in groups:
        if not any(run.body or run.in_place for run in group.runs):
            full.setdefault(_parts(group)[-1], []).append(group)
    kept: list[_Group] = []
    for group in groups:
        target, why = _full_name(group, full, acronyms, layout)
        if target is None:
            kept.append(group)
        else:
            target.others += group.others
            for run in group.runs:
                target.add(run, why)
    return kept


def _parts(group: _Group) -> tuple[str, ...]:
    return tuple(fold(part) for part in name_parts(group.name))


def _full_name(
    group: _Group, full: Mapping[str, Sequence[_Group]], acronyms: Mapping[str, _Group], layout: Layout
) -> tuple[_Group | None, str]:
    if group.name in acronyms:
        return acronyms[group.name], "the letters that the article gives for the name"
    parts = _parts(group)
    if any(run.body for run in group.runs) or " ".join(parts) in territories(layout.language.code):
        return None, ""
    rivals = full.get(parts[-1], ())[:_MOST_NAMESAKES]
    whole = [(other, _parts(other)) for other in rivals if other is not group]
    fits = [other for other, names in whole if len(names) > len(parts) and names[-len(parts) :] == parts]
    if generation(group.name):
        fits = [other for other in fits if generation(other.name) == generation(group.name)]
    elif any(not generation(other.name) for other in fits):
        fits = [other for other in fits if not generation(other.name)]  # who has "Jr." is called by it
    group.others = [other for other in fits if is_another(group.runs, other.runs, layout)]
    fits = [other for other in fits if other not in group.others]
    return (fits[0], "the last part of the one full name that fits") if len(fits) == 1 else (None, "")


def _acronyms(groups: Sequence[_Group], layout: Layout) -> dict[str, _Group]:
    """Letters in brackets behind a name whose initials they are: Islamic Republic News Agency (IRNA)."""
    ending = {run.end: (group, run) for group in groups for run in group.runs}
    found: dict[str, _Group] = {}
    for group in groups:
        for run in group.runs:
            if not _ACRONYM.match(run.name) or layout.text[run.start - 1 : run.start] != "(":
                continue
            before = ending.get(run.start - 2) or ending.get(run.start - 1)
            if before is not None and before[0] is not group and _initials_fit(before[1].name, run.name):
                found[run.name] = before[0]
    return found


def _initials_fit(name: str, letters: str) -> bool:
    """Whether the initials hold the letters in order, the first at least: "Islamic Republic News Agency"."""
    initials = [part[0].upper() for part in re.split(r"[\s-]+", name) if part[0].isalpha()]
    rest = iter(initials)
    return bool(initials) and initials[0] == letters[0] and all(letter in rest for letter in letters)


def _entity(group: _Group, layout: Layout, spoke: set[int]) -> Entity:
    runs = sorted(group.runs, key=lambda run: run.start)
    names = sorted({run.name for run in runs}, key=lambda name: (-len(name_parts(name)), -len(name), name))
    offices = [span for run in runs for span in (run.role, run.apposed) if span is not None]
    passages = [layout.article.passage(span.start, span.end) for span in offices]
    return Entity(
        id=content_id("ent", layout.article.id, names[0]),
        name=names[0],
        kind=_kind(runs, layout, spoke),
        names=tuple(names),
        roles=tuple(Role(passage.exact, passage) for passage in passages),
        mentions=tuple(
            Mention(layout.article.passage(run.start, run.end), "name", 0.9, group.whys[run.start])
            for run in runs
        ),
    )


def _has_surname(runs: Sequence[NameRun]) -> bool:
    """Whether a full name is taken up again by its last word alone, as persons' names are."""
    if any(run.determined for run in runs):
        return False
    short = {run.name for run in runs if len(run.name.split()) == 1 and run.name[0].isupper()}
    return any(" " in run.name and run.name.split()[-1] in short for run in runs)


def _kind(runs: Sequence[NameRun], layout: Layout, spoke: set[int]) -> EntityKind:
    """What is named, by rule: titles, words such as "ministry", lists of agencies and of countries."""
    names = {run.name for run in runs}
    full = any(len(name_parts(name)) > 1 for name in names)
    rules: tuple[tuple[bool, EntityKind], ...] = (
        (any(fold(name) in territories(layout.language.code) for name in names), "place"),
        (any(run.body for run in runs), "organisation"),
        (_is_thing(runs), "other"),
        (any(run.titled for run in runs), "person"),
        (any(agency_of(name) or outlet_of(name) for name in names), "organisation"),
        (any(run.in_place and not run.name.isupper() for run in runs), "place"),
        (full and any(run.start in spoke for run in runs), "person"),
        (full and _has_surname(runs) and not layout.language.noun_capitals, "person"),
    )
    return next((kind for holds, kind in rules if holds), "other")
