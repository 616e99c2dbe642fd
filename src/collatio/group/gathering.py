"""Entities of several articles while they are brought together as one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice

from collatio.group.bearers import (
    Written,
    fit,
    is_full,
    is_short_form,
    is_surname_of,
    may_be_person,
    written,
)
from collatio.group.offices import offices
from collatio.records.annotated import Entity
from collatio.records.passage import Note, Passage
from collatio.text.names import name_parts
from collatio.text.naming.bodies import body_words, initials
from collatio.text.naming.match import SAME
from collatio.text.terms import fold

#: More ways of writing one name than this are not compared: the later ones resembled the first.
_MOST_WAYS = 24
#: What it is worth that a page's own short form of a name, or another page's, is all that two share.
_SHORT = 0.8


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

    @property
    def named_first(self) -> int:
        """Where its article names it first."""
        return min(self.named_at(), default=0)

    def named_at(self) -> Iterator[int]:
        """The places where its article names it."""
        return (mention.passage.start for mention in self.entity.mentions if mention.form == "name")


@dataclass(slots=True)
class Gathering:
    """The entities that are one, while they are brought together; notes say why, and why not others.

    Hundreds of pages may write one name the same way: ``ways`` has the first entity of each way of writing
    it, which is all that another name need be compared with.  ``is_full``: it is a person of a full name.
    """

    members: list[Known] = field(default_factory=list)
    ways: dict[Written, Known] = field(default_factory=dict)
    spelt: set[str] = field(default_factory=set)
    of_article: dict[str, list[Known]] = field(default_factory=dict)
    offices: set[str] = field(default_factory=set)
    is_full: bool = False
    for_: list[Note] = field(default_factory=list)
    against: list[Note] = field(default_factory=list)

    def add(self, one: Known, language: str | None) -> None:
        """Take an entity in, of a page in ``language``."""
        self.members.append(one)
        self.ways.setdefault(written(one.entity), one)
        self.spelt.add(fold(one.entity.name))
        self.of_article.setdefault(one.article, []).append(one)
        self.offices.update(offices(one.entity.roles, language))
        self.is_full = self.is_full or (one.entity.kind == "person" and is_full(one.entity))

    def holds(self, article: str) -> bool:
        """Whether an article's entity is among them."""
        return article in self.of_article

    def like(self, one: Known) -> Known:
        """The first of them that is named in full as ``one`` is, or not in full as it is not."""
        full = is_full(one.entity)
        return next((way for way in self._compared() if is_full(way.entity) == full), self.members[0])

    def fits(self, one: Known) -> float | None:
        """How well an entity fits all of them; null where it fits one of them not.

        A body's short form fits by itself nobody: it must stand beside the full name on one page, or be what
        such a page calls the body as well.
        """
        if self.holds(one.article) and may_be_person(one.entity):
            return None  # the article itself keeps them apart
        scores: list[float] = []
        short = False
        for other in self._compared():
            found = fit(one.entity, other.entity)
            if found.verdict == "different" or (found.verdict == "open" and _unlike(one, other)):
                return None
            if is_short_form(found):
                short = True
            else:
                scores.append(found.score)
        if short and (scores or self._is_short_here(one)):
            scores.append(_SHORT)
        least = min(scores, default=0.0)
        return least if least >= SAME else None

    def is_named_by(self, alone: Known) -> bool:
        """Whether ``alone`` is the family name in every full name of them."""
        full = (way.entity for way in self._compared() if is_full(way.entity))
        return all(is_surname_of(alone.entity, entity) for entity in full)

    def _is_short_here(self, one: Known) -> bool:
        beside = islice(self.of_article.get(one.article, ()), _MOST_WAYS)
        return any(is_short_form(fit(one.entity, other.entity)) for other in beside)

    def _compared(self) -> Iterable[Known]:
        return islice(self.ways.values(), _MOST_WAYS)


def _unlike(one: Known, other: Known) -> bool:
    """Whether one person is named in full and the other not, so that the name alone tells too little."""
    people = may_be_person(one.entity) and may_be_person(other.entity)
    return people and is_full(one.entity) != is_full(other.entity)


def short_forms(known: Sequence[Known]) -> set[tuple[str, str]]:
    """Which entities their own article also calls by a longer name: "HGB", "the Council"."""
    under: dict[tuple[str, str], list[Known]] = {}
    for one in known:
        for key in sorted({_last(one), initials(one.entity.name)}):
            under.setdefault((one.article, key), []).append(one)
    return {
        one.key
        for one in known
        if not may_be_person(one.entity)
        for key in (_last(one), fold(one.entity.name).replace(".", ""))
        for other in islice(under.get((one.article, key), ()), _MOST_WAYS)
        if len(other.entity.name) > len(one.entity.name) and is_short_form(fit(one.entity, other.entity))
    }


def _last(one: Known) -> str:
    """The last telling word of a name, which its short form has too; none where the name has no word."""
    return "".join(body_words(one.entity.name)[-1:])


def shown(one: Known, other: Known) -> tuple[Passage, ...]:
    """Where the two names stand first."""
    return tuple(
        min(named, key=lambda passage: passage.order)
        for known in (one, other)
        if (named := [m.passage for m in known.entity.mentions if m.form == "name"])
    )
