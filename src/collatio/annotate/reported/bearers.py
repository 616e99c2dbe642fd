"""Who bears an office: "the Quds Force’s commander" is whom the article names with that office."""

from __future__ import annotations

from collections.abc import Sequence

from collatio.annotate.coref.article import People
from collatio.annotate.reported.media import Media
from collatio.annotate.reported.offices import Office, fit, owned
from collatio.annotate.reported.placed import Readings
from collatio.records.annotated import Candidate, Entity, Party
from collatio.records.passage import Passage, Span
from collatio.text.names import name_parts
from collatio.text.naming.inside import same_person
from collatio.text.words import Item, items_of

#: What somebody is worth who may be meant and need not be.
_LIKE = 0.4
#: What says that an office is held no more stands no further before it.
_NEAR = 20
_HEADS = frozenset({"headline", "standfirst"})
#: No more characters stand between a name and what is beside it.
_BESIDE = 2
_APOSTROPHES = frozenset("’'")
#: No article that names more people with offices is told by them.
_MOST, _SHOWN = 60, 3


class Bearers:
    """The people of one article by their offices."""

    def __init__(self, readings: Readings, people: People) -> None:
        self.readings = readings
        self.text = readings.layout.text
        self.language = readings.layout.language
        names = self.language.names
        # "Mr" and "Sir" stand before anybody's name and are no office.
        self._heads = names.roles | names.tops | (names.titles - names.genders.keys())
        grammar = self.language.grammar
        self._stops = grammar.prepositions | grammar.of
        self._inner = self._stops | grammar.determiners | self._heads | {","}
        self._owning = {
            word.text.lower().removesuffix("’s").removesuffix("'s")
            for sentence in readings.sentences
            for name in sentence.names
            if name.kind in {"place", "group"}
            for word in items_of(self.text, name.span.start, name.span.end)
        }
        self.by_id = {entity.id: entity for entity in people.entities.entities}
        media = Media(readings.layout)
        persons = (one for one in people.entities.entities if one.kind == "person" and one.names)
        # A reader takes an agency for a person here and there; no agency is a minister.
        named = [one for one in persons if not media.is_medium(one.name)][:_MOST]
        self._called: dict[str, set[str]] = {}
        for one in named:
            for word in name_parts(one.name):
                self._called.setdefault(word.lower(), set()).add(one.id)
        self.offices = [(one, self._of(one)) for one in named]

    def better(self, party: Party) -> Party:
        """The party, its office's one bearer named where the link so far names nobody."""
        passage = party.passage
        if passage is None or self._is_personal(passage.span):
            return party
        if party.entity is not None and not self._may_be_of(passage.span, self.by_id[party.entity]):
            party = self._doubted(party, party.entity)
        held = self.by_id.get(party.entity) if party.entity is not None else None
        if held is not None and (held.names or held.kind == "organisation"):
            return party
        return self._bearer(party, passage, held)

    def _doubted(self, party: Party, entity: str) -> Party:
        words = party.passage.exact if party.passage is not None else ""
        why = f"whether “{words}” is {party.name} is not told"
        return Party(None, None, party.passage, _LIKE, why, (Candidate(entity, _LIKE),))

    def _bearer(self, party: Party, passage: Passage, held: Entity | None) -> Party:
        """The party, named where one person bears the office that its words or its entity's tell."""
        spans = [passage.span]
        if held is not None:
            spans += [one.passage.span for one in held.mentions if one.form in {"role", "description"}]
        for span in spans:
            office = self.office(span)
            if office is None or self._is_any(span):
                continue
            owners = self._owned_by(span)
            found = [
                (one, score)
                for one, offices in self.offices
                if not any(one.id in self._called[owner] for owner in owners)
                and (score := fit(office, owned(offices, owners), self.language.names))
            ]
            best = max((score for _, score in found), default=0.0)
            top = [one for one, score in found if score == best]
            top.sort(key=lambda one: -len(one.name.split()))
            if top and all(same_person(top[0].name, one.name) for one in top):
                why = f"the one person whom the article calls “{office.head}” so: {top[0].name}"
                return Party(top[0].id, top[0].name, passage, best, why, (Candidate(top[0].id, best),))
            if top and party.entity is None:
                many = tuple(Candidate(one.id, _LIKE) for one in top[:_SHOWN])
                return Party(None, None, passage, _LIKE, f"several are called “{office.head}”", many)
        return party

    def _of(self, entity: Entity) -> list[Office]:
        """The offices that stand beside a person's name: titles, appositions, what a reader saw there."""
        places = [one.passage.span for one in entity.mentions if one.form == "name"]
        spans = [role.passage.span for role in entity.roles]
        # What is somebody's, or cut short above the text, was only linked by its noun.
        spans = [span for span in spans if _is_near(span, places) or not self._is_loose(span)]
        for mention in entity.mentions[:_MOST]:
            place = mention.passage.span
            sentence = self.readings.at(place.start) if mention.form == "name" else None
            near = [role.span for role in sentence.roles] if sentence is not None else []
            spans += [tied for span in near if (tied := self._beside(span, place)) is not None]
            spans += [span for span in [self._phrase(place)] if mention.form == "name" and len(span)]
        now = (one for one in dict.fromkeys(spans) if not self._is_fronted(one) and not self._is_past(one))
        found = (self.office(span) for span in now)
        return [office for office in found if office is not None]

    def _beside(self, role: Span, name: Span) -> Span | None:
        """An office at a name: right before it with what it is of, or in apposition behind it."""
        if role.meets(name):
            return None
        if role.end > name.start:
            lows = [item.text.lower() for item in items_of(self.text, name.end, role.start)]
            tied = lows[:1] == [","] and all(low in self.language.small_words for low in lows[1:])
            return role if tied else None
        gap = items_of(self.text, role.end, name.start)
        if gap and gap[-1].text.lower() in self._stops:
            return None  # "a spokesman for Ann Lee"
        tied = all(item.text.lower() in self._inner or item.text[0].isupper() for item in gap)
        comma = any(item.text == "," for item in gap[:-1])
        return Span(role.start, name.start) if tied and not comma else None

    def _is_fronted(self, span: Span) -> bool:
        """Whether a phrase opens the clause behind a fronted one: "In her note to Lee, the mayor said"."""
        sentence = self.readings.at(span.start)
        if sentence is None:
            return False
        before = [item.text.lower() for item in items_of(self.text, sentence.span.start, span.start)]
        return before[:1] != [] and before[0] in self.language.grammar.prepositions and before.count(",") == 1

    def _is_past(self, span: Span) -> bool:
        """Whether somebody held an office and holds it no more."""
        sentence = self.readings.at(span.start)
        start = max(sentence.span.start if sentence is not None else 0, span.start - _NEAR)
        lows = [item.text.lower() for item in items_of(self.text, start, span.end)]
        first = len(items_of(self.text, start, span.start))
        return any(low in self.language.names.former for low in lows[max(0, first - 1) :])

    def _phrase(self, name: Span) -> Span:
        """The words right before a name that are a speaker's with it: "Tarn’s Guard Chief Ann Lee"."""
        sentence = self.readings.at(name.start)
        parts = [p for cue in sentence.cues for p in cue.parts] if sentence is not None else []
        held = [
            p.span for p in parts if p.kind != "content" and p.span.covers(name) and p.span.start < name.start
        ]
        before = items_of(self.text, held[0].start, name.start)[-1:] if held else ()
        if not before or before[0].text.lower() in self._stops:
            return Span(name.start, name.start)
        return Span(held[0].start, name.start)

    def _is_any(self, span: Span) -> bool:
        """Whether a phrase means anybody: "a commander" further down than the headline."""
        sentence = self.readings.at(span.start)
        kind = self.readings.block_of(sentence).kind if sentence is not None else "paragraph"
        first = items_of(self.text, span.start, span.end)[:1]
        people = self.language.people
        open_ = people.indefinite | people.open | people.many
        return kind == "paragraph" and bool(first) and first[0].text.lower() in open_

    def is_ones(self, span: Span) -> bool:
        """Whether a phrase means somebody of a person's: "her spokesman", "Lee’s lawyer"."""
        return self._is_personal(span) or bool(self._owned_by(span))

    def _is_loose(self, span: Span) -> bool:
        sentence = self.readings.at(span.start)
        above = sentence is not None and self.readings.block_of(sentence).kind in _HEADS
        return above or bool(self._owned_by(span))

    def _owned_by(self, span: Span) -> frozenset[str]:
        """The words of a phrase that name a person whose somebody is: "Lee’s lawyer", "a lawyer for Lee"."""
        owners: set[str] = set()
        behind = False
        for item in items_of(self.text, span.start, span.end):
            low = item.text.lower()
            bare = low.removesuffix("’s").removesuffix("'s").rstrip("’'")
            owns = bare != low or self.text[item.end : item.end + 1] in _APOSTROPHES
            if bare in self._called and (owns or behind):
                owners.add(bare)
            behind = item.text != "," and (behind or low in self._stops)
        return frozenset(owners)

    def _may_be_of(self, span: Span, entity: Entity) -> bool:
        """Whether "Lee’s lawyer" may be somebody: no lawyer of whom it is not told that he is hers."""
        owners = self._owned_by(span)
        if not owners or any(span.covers(m.passage.span) for m in entity.mentions if m.form == "name"):
            return True
        if any(entity.id in self._called[owner] for owner in owners):
            return False
        offices = next((offices for one, offices in self.offices if one.id == entity.id), [])
        own = {low.removesuffix("’s").removesuffix("'s") for low in entity.name.lower().split()}
        return bool(owners & own or owned(offices, owners))

    def _is_personal(self, span: Span) -> bool:
        """Whether a phrase means somebody of one person's: "her spokesman", who is named nowhere by that."""
        first = items_of(self.text, span.start, span.end)[:1]
        return bool(first) and first[0].text.lower() in self.language.people.possessives

    def office(self, span: Span) -> Office | None:
        """The office that a phrase names first; null where it names none."""
        words: list[str] = []
        head, closed = "", False
        for item in items_of(self.text, span.start, span.end):
            low = item.text.lower().removesuffix("’s").removesuffix("'s")
            if head and item.text == ",":
                break
            closed = closed or (bool(head or words) and low in self._stops)
            if low in self._heads and not closed and not self._is_of_body(item, span):
                words += [head] if head else []
                head = low
            elif item.is_word:
                words.append(low)
        dull = self.language.small_words | self.language.names.dull
        telling = frozenset(word for word in words if word not in dull and len(word) > 1)
        peoples = self.language.names.peoples
        owners = frozenset(word for word in telling if word in self._owning or word in peoples)
        return Office(head, telling - owners, owners) if head else None

    def _is_of_body(self, item: Item, span: Span) -> bool:
        """Whether a word is part of a body's name: the "General" of "the General Assembly"."""
        behind = items_of(self.text, item.end, min(len(self.text), span.end + _NEAR))[:1]
        body = bool(behind) and behind[0].text.lower() in self.language.names.bodies
        return body and item.text[0].isupper() and behind[0].text[0].isupper()


def _is_near(span: Span, places: Sequence[Span]) -> bool:
    """Whether hardly more than a comma parts a phrase from one of ``places``."""
    return any(
        span.meets(one) or 0 <= one.start - span.end <= _BESIDE or 0 <= span.start - one.end <= _BESIDE
        for one in places
    )
