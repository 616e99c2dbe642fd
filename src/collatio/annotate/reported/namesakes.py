"""Whom a surname means that several bear: "Keller said", where Ana and Tom Keller are told of."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

from collatio.annotate.coref.article import People
from collatio.annotate.reported.placed import Readings
from collatio.records.annotated import Candidate, Entity, Mention, Party
from collatio.records.passage import Passage
from collatio.text.names import generation, name_parts
from collatio.text.naming.inside import same_person
from collatio.text.words import items_of

#: What a bearer is worth who is told by a title, who alone stands near or was called so before the other
#: came up; each of those between whom nothing tells.
_TOLD, _NEAR, _EITHER = 0.7, 0.6, 0.45
#: How far before a surname its title stands, in characters.
_TITLE = 12
#: No article has more namesakes that are worth telling apart.
_MOST = 40


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a surname stands, in which block, and by whose full name; null where it stands bare."""

    start: int
    block: int
    bearer: str | None


class Namesakes:
    """The surnames of one article that several persons bear."""

    def __init__(self, readings: Readings, people: People) -> None:
        self.readings = readings
        self.text = readings.layout.text
        self.language = readings.layout.language
        bearers: dict[str, list[Entity]] = {}
        for entity in people.entities.entities:
            parts = name_parts(entity.name)
            if entity.kind == "person" and entity.names and len(parts) > 1:
                bearers.setdefault(parts[-1].casefold(), []).append(entity)
        self.bearers = {
            surname: held for surname, held in bearers.items() if 1 < len(held) <= _MOST and _are_apart(held)
        }
        self.places = {surname: self._places(surname, people) for surname in self.bearers}

    def of(self, mention: Mention, entity: Entity) -> Party | None:
        """Who is meant by a surname that several bear; null where the mention tells one of them apart."""
        parts = name_parts(mention.passage.exact)
        held = self.bearers.get(parts[-1].casefold(), []) if len(parts) == 1 else []
        if mention.form != "name" or not any(one.id == entity.id for one in held):
            return None
        return self._decided(mention.passage, held, self.places[parts[-1].casefold()])

    def _decided(self, passage: Passage, held: Sequence[Entity], places: Sequence[_Place]) -> Party:
        if not generation(passage.exact) and any(not generation(one.name) for one in held):
            held = [one for one in held if not generation(one.name)]  # the son is called "Lund Jr."
            if len(held) == 1:
                return _party(passage, held[0], _TOLD, "the one of that name without “Jr.”")
        titled = self._by_title(passage.start, held)
        if titled is not None:
            return _party(passage, titled, _TOLD, "the one of that name whom the title fits")
        sentence = self.readings.at(passage.start)
        block = sentence.block if sentence is not None else -1
        before = [one for one in places if one.start < passage.start]
        here = {one.bearer for one in before if one.bearer is not None and one.block == block}
        called = _called_so(before)
        near = here or ({called} if called is not None else self._just_named(before, block))
        found = [one for one in held if one.id in near]
        if len(found) == 1 and called in {None, found[0].id}:
            told = "named here" if here else "called so before" if called is not None else "named last"
            return _party(passage, found[0], _NEAR, f"of those of that name {found[0].name} is {told}")
        many = tuple(Candidate(one.id, _EITHER) for one in held[:_MOST])
        why = f"“{passage.exact}” may be " + " or ".join(one.name for one in held[:3])
        return Party(None, None, passage, _EITHER, why, many)

    def _just_named(self, before: Sequence[_Place], block: int) -> set[str | None]:
        """Whoever of them the paragraph above names in full."""
        return {one.bearer for one in before if one.block == block - 1}

    def _by_title(self, start: int, held: Sequence[Entity]) -> Entity | None:
        """The one whom "Mr" or "Mrs" right before a surname fits."""
        before = [item for item in items_of(self.text, max(0, start - _TITLE), start) if item.is_word][-1:]
        gender = self.language.names.genders.get(before[0].text.lower()) if before else None
        if gender is None:
            return None
        fitting = [one for one in held if self._gender(one) in {None, gender}]
        return fitting[0] if len(fitting) == 1 and self._gender(fitting[0]) == gender else None

    def _gender(self, entity: Entity) -> str | None:
        """Whether a person is "he" or "she": by the given name, else by the pronouns for it."""
        given = self.language.people.given.get(name_parts(entity.name)[0].lower())
        if given:
            return given
        pronouns = self.language.people.pronouns
        told = [pronouns.get(one.passage.exact.lower()) for one in entity.mentions if one.form == "pronoun"]
        counted = Counter(one.gender for one in told if one is not None and one.gender in {"he", "she"})
        ranked = counted.most_common()
        sure = ranked and (len(ranked) == 1 or ranked[0][1] > ranked[1][1])
        return ranked[0][0] if sure else None

    def _places(self, surname: str, people: People) -> list[_Place]:
        """Where a surname stands in the article's text, in order; above it names are cut short."""
        found: list[_Place] = []
        for entity in people.entities.entities:
            for mention in entity.mentions:
                parts = name_parts(mention.passage.exact) if mention.form == "name" else ()
                if not parts or parts[-1].casefold() != surname:
                    continue
                sentence = self.readings.at(mention.passage.start)
                if sentence is None or self.readings.block_of(sentence).kind != "paragraph":
                    continue
                bearer = entity.id if len(parts) > 1 else None
                found.append(_Place(mention.passage.start, sentence.block, bearer))
        return sorted(found, key=lambda one: one.start)


def _are_apart(held: Sequence[Entity]) -> bool:
    """Whether two of them are not one person under two forms of a name."""
    return any(
        generation(one.name) != generation(other.name) or not same_person(one.name, other.name)
        for one, other in combinations(held, 2)
    )


def _called_so(before: Sequence[_Place]) -> str | None:
    """Who was called by the bare surname before anybody else of that name came up."""
    bearers: set[str] = set()
    for one in before:
        if one.bearer is None:
            return next(iter(bearers)) if len(bearers) == 1 else None
        bearers.add(one.bearer)
    return None


def _party(passage: Passage, entity: Entity, score: float, why: str) -> Party:
    return Party(entity.id, entity.name, passage, score, why, (Candidate(entity.id, score),))
