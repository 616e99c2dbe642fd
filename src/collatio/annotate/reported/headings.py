"""Whom a headline means that names nobody: "Top commander vows …" is the commander of the first lines."""

from __future__ import annotations

from collections.abc import Sequence

from collatio.annotate.reported.bearers import Bearers
from collatio.annotate.reported.offices import Office, fit
from collatio.annotate.reported.placed import Readings
from collatio.records.annotated import Candidate, Entity, Mention, Party
from collatio.records.passage import Passage, Span
from collatio.text.naming.inside import same_person
from collatio.text.words import words_of

#: Where names are cut short; so many paragraphs below say in full what stands there.
_HEADS = frozenset({"headline", "standfirst"})
_LINES = 2
#: What it is worth that one person of the first lines bears the office, and each of several who do.
_ONE, _OF_SEVERAL = 0.55, 0.4
_SHOWN = 3


class Headings:
    """The headline and standfirst of one article, beside its first paragraphs."""

    def __init__(self, readings: Readings, bearers: Bearers) -> None:
        self.readings = readings
        self.bearers = bearers
        self.text = readings.layout.text
        blocks = readings.layout.blocks
        lines = [one for one in blocks if one.kind == "paragraph"][:_LINES]
        self.lines = Span(lines[0].start, lines[-1].end) if lines else Span(0, 0)
        self.words = frozenset(
            word.text.lower().removesuffix("’s").removesuffix("'s")
            for word in words_of(self.text, self.lines.start, self.lines.end)
        )

    def better(self, party: Party) -> Party:
        """The party, a headline's office led to the one person of the first lines who bears it."""
        passage = party.passage
        if passage is None or not self._is_above(passage.span):
            return party
        office = self.bearers.office(passage.span)
        if office is None or self.bearers.is_ones(passage.span) or self._is_named(party, passage):
            return party
        found = self._bearing(office)
        if not found:
            return party
        if all(same_person(found[0].name, one.name) for one in found):
            one = max(found, key=lambda held: len(held.name.split()))
            why = f"the one person of the first lines who is called “{office.head}”: {one.name}"
            score = max(_ONE, party.score if party.entity == one.id else 0.0)
            return Party(one.id, one.name, passage, score, why, (Candidate(one.id, score),))
        many = tuple(Candidate(one.id, _OF_SEVERAL) for one in found[:_SHOWN])
        why = f"several in the first lines are called “{office.head}”"
        return Party(None, None, passage, _OF_SEVERAL, why, many)

    def _bearing(self, office: Office) -> list[Entity]:
        """Who of the first lines bears an office: told by its words, else by its noun and words near."""
        near = [held for held in self.bearers.offices if self._stands_there(held[0])]
        scored = [(fit(office, offices, self.readings.layout.language.names), one) for one, offices in near]
        best = max((score for score, _ in scored), default=0.0)
        if best:
            return [one for score, one in scored if score == best]
        if not office.telling | office.owners <= self.words:
            return []
        return [one for one, offices in near if any(held.head == office.head for held in offices)]

    def _stands_there(self, entity: Entity) -> bool:
        return any(self.lines.covers(one.passage.span) for one in _names(entity))

    def _is_above(self, span: Span) -> bool:
        sentence = self.readings.at(span.start)
        return sentence is not None and self.readings.block_of(sentence).kind in _HEADS

    def _is_named(self, party: Party, passage: Passage) -> bool:
        """Whether the words themselves name whom they mean."""
        held = self.bearers.by_id.get(party.entity) if party.entity is not None else None
        return held is not None and any(passage.span.covers(one.passage.span) for one in _names(held))


def _names(entity: Entity) -> Sequence[Mention]:
    return [one for one in entity.mentions if one.form == "name"]
