"""The people, bodies and places of a story: each once, whatever the pages call them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice

from collatio.group.bearers import (
    Written,
    family_keys,
    fit,
    is_full,
    is_namesake,
    is_surname_of,
    keys_of,
    may_be_person,
    written,
)
from collatio.group.gathered import MOST_NOTES, gathered
from collatio.group.offices import offices
from collatio.group.told import told
from collatio.records.annotated import Annotated, Entity
from collatio.records.grouped import Cast
from collatio.records.passage import Note, Passage
from collatio.text.names import name_parts
from collatio.text.naming.match import SAME
from collatio.text.terms import fold

#: From here on it does not matter that another gathering fits as well: the first is taken.
_SURE = 0.9
#: A name under which more entities stand than this is no help in finding one of them.
_CROWD = 200


@dataclass(frozen=True, slots=True)
class Known:
    """An entity of one article, with the article's rank in the story."""

    article: str
    rank: int
    entity: Entity

    @property
    def key(self) -> tuple[str, str]:
        """What names it in the whole story."""
        return self.article, self.entity.id

    @property
    def order(self) -> tuple[bool, int, int, str, str]:
        """Full names first, the fullest before all, then by page."""
        return (not is_full(self.entity), -len(name_parts(self.entity.name)), self.rank, *self.key)


@dataclass(slots=True)
class Gathering:
    """The entities that are one, while they are brought together; notes say why, and why not others.

    Hundreds of pages may write one name the same way: ``ways`` has the first entity of each way of writing
    it, which is all that another name need be compared with.
    """

    members: list[Known] = field(default_factory=list)
    ways: dict[Written, Known] = field(default_factory=dict)
    spelt: set[str] = field(default_factory=set)
    of_article: dict[str, list[Known]] = field(default_factory=dict)
    offices: set[str] = field(default_factory=set)
    for_: list[Note] = field(default_factory=list)
    against: list[Note] = field(default_factory=list)

    def add(self, one: Known, language: str | None) -> None:
        """Take an entity in, of a page in ``language``."""
        self.members.append(one)
        self.ways.setdefault(written(one.entity), one)
        self.spelt.add(fold(one.entity.name))
        self.of_article.setdefault(one.article, []).append(one)
        self.offices.update(offices(one.entity.roles, language))

    def holds(self, article: str) -> bool:
        """Whether an article's entity is among them."""
        return article in self.of_article

    @property
    def is_full(self) -> bool:
        """Whether it is a person known by a full name."""
        return any(one.entity.kind == "person" and is_full(one.entity) for one in self.ways.values())

    def like(self, one: Known) -> Known:
        """The first of them that is named in full as ``one`` is, or not in full as it is not."""
        full = is_full(one.entity)
        return next((way for way in self.ways.values() if is_full(way.entity) == full), self.members[0])


def cast_of(annotated: Sequence[Annotated]) -> Cast:
    """The cast of a story; ``annotated`` in the order of sigla.

    Full names are brought together first; a family name alone goes to the one person that bears it, and
    stays alone where several or none do.  Whoever is never named ("a neighbour") stays as one page has them:
    a description alone does not say that two pages mean one person.
    """
    known = [
        Known(found.article.id, rank, entity)
        for rank, found in enumerate(annotated)
        for entity in found.entities
    ]
    named = sorted((one for one in known if one.entity.names), key=lambda one: one.order)
    groups = _Grouper({found.article.id: found for found in annotated}).grouped(named)
    groups += [Gathering(members=[one]) for one in known if not one.entity.names]
    made = [
        (gathered([(one.key, one.rank, one.entity) for one in g.members], g.for_, g.against), g)
        for g in groups
    ]
    made.sort(key=lambda pair: (-len({one.rank for one in pair[1].members}), pair[0].name, pair[0].id))
    return Cast(
        tuple(entity for entity, _ in made),
        {one.key: entity.id for entity, group in made for one in group.members},
    )


class _Grouper:
    """Brings the named entities of a story together, one after the other."""

    def __init__(self, pages: Mapping[str, Annotated]) -> None:
        self._pages = pages
        self._groups: list[Gathering] = []
        self._under: dict[str, dict[int, None]] = {}
        self._families: dict[str, dict[int, None]] = {}

    def grouped(self, named: Sequence[Known]) -> list[Gathering]:
        """The gatherings; ``named`` with full names first."""
        for one in named:
            keys = keys_of(one.entity)
            at = self._place_of(one, self._near(keys))
            for key in keys:
                self._under.setdefault(key, {})[at] = None
            for key in family_keys(one.entity):
                self._families.setdefault(key, {})[at] = None
        return self._groups

    def _near(self, keys: Sequence[str]) -> list[int]:
        under = [self._under.get(key, {}) for key in keys]
        return sorted({at for found in under for at in islice(found, _CROWD)})

    def _place_of(self, one: Known, near: Sequence[int]) -> int:
        """Where ``one`` now stands: in the gathering that it fits best, or in its own."""
        fits = [(score, at) for at in near if (score := self._fits(one, self._groups[at])) is not None]
        if fits:
            best = max(score for score, _ in fits)
            first = [at for score, at in fits if score == best]
            if len(first) == 1 or best >= _SURE:
                self._join(one, self._groups[first[0]])
                return first[0]
        bearer = None if is_full(one.entity) else self._bearer(one, near)
        if bearer is not None:
            return bearer
        self._groups.append(Gathering())
        self._add(one, self._groups[-1])
        self._keep_apart(one)
        return len(self._groups) - 1

    def _fits(self, one: Known, group: Gathering) -> float | None:
        """How well an entity fits all of a gathering; null where it fits one of them not."""
        if group.holds(one.article) and may_be_person(one.entity):
            return None  # the article itself keeps them apart
        scores = []
        for other in group.ways.values():
            found = fit(one.entity, other.entity)
            if found.verdict == "different" or (found.verdict == "open" and _unlike(one, other)):
                return None
            scores.append(found.score)
        return min(scores) if min(scores) >= SAME else None

    def _join(self, one: Known, group: Gathering) -> None:
        if fold(one.entity.name) not in group.spelt:
            other = group.members[0]
            for reason in fit(one.entity, other.entity).for_:
                if reason.kind != "same" or len(reason.one) + len(reason.other) == 0:
                    names = f"“{reason.one or one.entity.name}”, “{reason.other or other.entity.name}”"
                    note = f"{names}: {reason.note}"
                    group.for_.append(Note(reason.kind, note, _shown(one, other)))
        self._add(one, group)

    def _add(self, one: Known, group: Gathering) -> None:
        group.add(one, self._language(one))

    def _language(self, one: Known) -> str | None:
        return self._pages[one.article].article.language

    def _bearer(self, one: Known, near: Sequence[int]) -> int | None:
        """The one person of the story whose family name stands here alone, by what settles it."""
        groups = [(at, self._groups[at]) for at in near if self._groups[at].is_full]
        fits = [(at, g) for at, g in groups if _is_surname_of_all(one, g)]
        fits = [(at, group) for at, group in fits if self._may_take_up(one, group)]
        why = "nobody else of the story bears the family name"
        if len(fits) > 1:
            here = [(at, group) for at, group in fits if group.holds(one.article)]
            mine = offices(one.entity.roles, self._language(one)).keys()
            office = [(at, group) for at, group in fits if mine & group.offices]
            fits, why = (here, "the page names one bearer") if len(here) == 1 else (office, "the same office")
        if len(fits) != 1:
            return None
        at, group = fits[0]
        if self._told_apart(one, group):
            return None
        group.for_.append(Note("surname", f"“{one.entity.name}”: {why}", _shown(one, group.members[0])))
        self._add(one, group)
        return at

    def _may_take_up(self, one: Known, group: Gathering) -> bool:
        """Whether a name alone can be a person's: it was read as one, or takes up the full name before it."""
        if may_be_person(one.entity):
            return True
        if one.entity.kind == "place":
            return False
        before = [m.entity for m in group.of_article.get(one.article, ()) if is_full(m.entity)]
        return any(_first(entity) < _first(one.entity) for entity in before)

    def _told_apart(self, one: Known, group: Gathering) -> bool:
        """Whether a sentence of the page says that the name is another's: "his brother Lund"."""
        page = self._pages[one.article]
        for other in (m.entity for m in group.of_article.get(one.article, ())):
            for span in page.sentences:
                here = _in(one.entity, span.start, span.end)
                there = _in(other, span.start, span.end)
                if not (here and there) or here == there:
                    continue
                sentence = page.article.text[span.start : span.end]
                said = told(sentence, one.entity.name, other.name, page.article.language)
                if said is not None and said.bearers == "two":
                    note = f"“{one.entity.name}” is kept apart: “{said.by}” is said of the two"
                    group.against.append(Note("told", note, (page.article.passage(span.start, span.end),)))
                    return True
        return False

    def _keep_apart(self, one: Known) -> None:
        """Notes on those who look alike and are others: a brother, a namesake."""
        mine = self._groups[-1]
        for at in self._relatives(one):
            group = self._groups[at]
            other = group.like(one)
            if not (may_be_person(one.entity) and may_be_person(other.entity)):
                continue
            if not is_namesake(one.entity.name, other.entity.name):
                continue
            for reason in fit(one.entity, other.entity).against[:1]:
                if reason.kind in {"clash", "suffix"}:
                    passages = _shown(one, other)
                    mine.against.append(
                        Note(reason.kind, f"“{other.entity.name}” is another: {reason.note}", passages)
                    )
                    group.against.append(
                        Note(reason.kind, f"“{one.entity.name}” is another: {reason.note}", passages[::-1])
                    )

    def _relatives(self, one: Known) -> list[int]:
        """The first of those who bear the family name, as many as an entity has notes."""
        found = (self._families.get(key, {}) for key in family_keys(one.entity))
        return sorted({at for under in found for at in islice(under, MOST_NOTES)})[:MOST_NOTES]


def _unlike(one: Known, other: Known) -> bool:
    """Whether one is named in full and the other not, so that the name alone tells too little."""
    return is_full(one.entity) != is_full(other.entity)


def _is_surname_of_all(one: Known, group: Gathering) -> bool:
    """Whether ``one`` is the family name in every full name of the gathering."""
    full = (way.entity for way in group.ways.values() if is_full(way.entity))
    return all(is_surname_of(one.entity, entity) for entity in full)


def _first(entity: Entity) -> int:
    return min((mention.passage.start for mention in entity.mentions if mention.form == "name"), default=0)


def _in(entity: Entity, start: int, end: int) -> list[int]:
    """Where an entity is named between two places of its article."""
    return [
        mention.passage.start
        for mention in entity.mentions
        if mention.form == "name" and start <= mention.passage.start < end
    ]


def _shown(one: Known, other: Known) -> tuple[Passage, ...]:
    """Where the two names stand first."""
    return tuple(
        min(named, key=lambda passage: passage.order)
        for known in (one, other)
        if (named := [m.passage for m in known.entity.mentions if m.form == "name"])
    )
