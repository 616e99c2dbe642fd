"""The people, bodies and places of a story: each once, whatever the pages call them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from itertools import islice

from collatio.group.bearers import LAST, family_keys, fit, is_full, is_namesake, keys_of, may_be_person
from collatio.group.gathered import MOST_NOTES, gathered
from collatio.group.gathering import Gathering, Known, short_forms, shown
from collatio.group.offices import offices
from collatio.group.told import told
from collatio.records.annotated import Annotated
from collatio.records.grouped import Cast
from collatio.records.passage import Note
from collatio.text.terms import fold

#: Of so many who bear a new one's family name it is told that they are others: an entity has as many notes.
_RELATIVES = MOST_NOTES
#: From here on it does not matter that another gathering fits as well: the first is taken.
_SURE = 0.9
#: A name under which more entities stand than this is no help in finding one of them.
_CROWD = 200
#: Of those that share a body's last word alone ("Council") so many are looked at for whose short form it is.
_COUNCILS = 40


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
    short = short_forms(known)
    named = sorted(
        (one for one in known if one.entity.names),
        key=lambda one: (*one.order[:2], one.key not in short, one.order),
    )
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
        self._starts: dict[str, list[int]] = {}
        self._sentences: dict[tuple[str, str], dict[int, tuple[int, ...]]] = {}

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
        under = [(self._under.get(key, {}), _COUNCILS if key.startswith(LAST) else _CROWD) for key in keys]
        return sorted({at for found, most in under for at in islice(found, most)})

    def _place_of(self, one: Known, near: Sequence[int]) -> int:
        """Where ``one`` now stands: in the gathering that it fits best, or in its own."""
        fits = [(score, at) for at in near if (score := self._groups[at].fits(one)) is not None]
        here = [at for _, at in fits if self._groups[at].holds(one.article)]
        if len(here) == 1:  # what a page calls its body for short is that body
            self._join(one, self._groups[here[0]])
            return here[0]
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

    def _join(self, one: Known, group: Gathering) -> None:
        if fold(one.entity.name) not in group.spelt:
            other = group.members[0]
            for reason in fit(one.entity, other.entity).for_:
                if reason.kind != "same" or len(reason.one) + len(reason.other) == 0:
                    names = f"“{reason.one or one.entity.name}”, “{reason.other or other.entity.name}”"
                    note = f"{names}: {reason.note}"
                    group.for_.append(Note(reason.kind, note, shown(one, other)))
        self._add(one, group)

    def _add(self, one: Known, group: Gathering) -> None:
        group.add(one, self._language(one))

    def _language(self, one: Known) -> str | None:
        return self._pages[one.article].article.language

    def _bearer(self, one: Known, near: Sequence[int]) -> int | None:
        """The one person of the story whose family name stands here alone, by what settles it."""
        groups = [(at, self._groups[at]) for at in near if self._groups[at].is_full]
        fits = [(at, g) for at, g in groups if g.is_named_by(one)]
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
        group.for_.append(Note("surname", f"“{one.entity.name}”: {why}", shown(one, group.members[0])))
        self._add(one, group)
        return at

    def _may_take_up(self, one: Known, group: Gathering) -> bool:
        """Whether a name alone can be a person's: it was read as one, or takes up the full name before it."""
        if may_be_person(one.entity):
            return True
        if one.entity.kind == "place":
            return False
        before = (m for m in group.of_article.get(one.article, ()) if is_full(m.entity))
        return any(other.named_first < one.named_first for other in before)

    def _told_apart(self, one: Known, group: Gathering) -> bool:
        """Whether a sentence of the page says that the name is another's: "his brother Lund"."""
        page = self._pages[one.article]
        mine = self._named_in(one)
        for other in group.of_article.get(one.article, ()):
            theirs = self._named_in(other)
            for at in sorted(mine.keys() & theirs.keys()):
                if mine[at] == theirs[at]:
                    continue
                span = page.sentences[at]
                sentence = page.article.text[span.start : span.end]
                said = told(sentence, one.entity.name, other.entity.name, page.article.language)
                if said is not None and said.bearers == "two":
                    note = f"“{one.entity.name}” is kept apart: “{said.by}” is said of the two"
                    group.against.append(Note("told", note, (page.article.passage(span.start, span.end),)))
                    return True
        return False

    def _named_in(self, one: Known) -> dict[int, tuple[int, ...]]:
        """The sentences of its article that name an entity, by number, and where."""
        found = self._sentences.get(one.key)
        if found is None:
            starts = self._starts.setdefault(
                one.article, [span.start for span in self._pages[one.article].sentences]
            )
            found = {}
            for place in one.named_at():
                at = bisect_right(starts, place) - 1
                if at >= 0 and place < self._pages[one.article].sentences[at].end:
                    found[at] = (*found.get(at, ()), place)
            self._sentences[one.key] = found
        return found

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
                    passages = shown(one, other)
                    mine.against.append(
                        Note(reason.kind, f"“{other.entity.name}” is another: {reason.note}", passages)
                    )
                    group.against.append(
                        Note(reason.kind, f"“{one.entity.name}” is another: {reason.note}", passages[::-1])
                    )

    def _relatives(self, one: Known) -> list[int]:
        """The first of those who bear the family name, as many as an entity has notes."""
        found = (self._families.get(key, {}) for key in family_keys(one.entity))
        return sorted({at for under in found for at in islice(under, _RELATIVES)})[:_RELATIVES]
