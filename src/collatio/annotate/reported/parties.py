"""Who speaks and who is spoken to: the words beside the cue, and whom the article means by them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from collatio.annotate.attribution import Attribution
from collatio.annotate.clauses import Clauses
from collatio.annotate.coref.article import People
from collatio.annotate.quotations import Draft as RuleDraft
from collatio.annotate.reported.agents import agent_of
from collatio.annotate.reported.bearers import Bearers
from collatio.annotate.reported.drafts import Draft
from collatio.annotate.reported.headings import Headings
from collatio.annotate.reported.heads import Heads
from collatio.annotate.reported.letters import sent_to
from collatio.annotate.reported.namesakes import Namesakes
from collatio.annotate.reported.phrase import whole_phrase
from collatio.annotate.reported.pieces import Marks
from collatio.annotate.reported.placed import Readings
from collatio.annotate.reported.subjects import Subjects, as_rule, span_of
from collatio.annotate.reported.unclaimed import REPORTED
from collatio.annotate.reported.writers import Writers
from collatio.annotate.speakers import ACCEPTED, SpeakerFinder
from collatio.records.annotated import Candidate, Entity, Party
from collatio.records.passage import Span
from collatio.text.words import items_of

#: What a link by the words themselves is worth: the name stands there, or an office the article ties to one.
_NAMED = 0.9
#: How many words may stand before a sentence's first name ("The mayor, Ann Lee").
_OPENING = 4
#: "Someone say" right before words in marks: so far before them, two words, signs between.
_BESIDE, _PAIR, _OPENERS = 40, 2, frozenset(",:“‘\"'")
#: No more candidates are worth a reader's look.
_MOST = 3
#: What is left of the belief that somebody told himself something.
_SELF = 0.2
#: Each of several who speak together.
_ONE_OF_SEVERAL = 0.45
_SAYS = "said to say it"
#: How surely whoever stands behind "by" speaks: "was dismissed as “…” by Ann Lee".
_AGENT = 0.9
#: How surely the one a letter goes to is spoken to in it.
_SENT = 0.8


class Parties:
    """Finds the speakers and addressees of one article's drafts."""

    def __init__(
        self, readings: Readings, people: People, finder: SpeakerFinder, clauses: Sequence[Clauses]
    ) -> None:
        self.layout = readings.layout
        self.readings = readings
        self.finder = finder
        self.people = people
        self.bearers = Bearers(readings, people)
        self.writers = Writers(readings, finder.authors, self.bearers.by_id)
        self.heads = Heads(self.layout, people.entities)
        self.subjects = Subjects(self.layout, clauses)
        self.marks = Marks(self.layout)
        self.namesakes = Namesakes(readings, people)
        self.headings = Headings(readings, self.bearers)

    def speaker(self, draft: Draft) -> Party:
        """The party that speaks, as the cue's sentence names it, by its office where it has no name there."""
        return self.headings.better(self.bearers.better(self._told_apart(self._speaker(draft))))

    def _told_apart(self, party: Party) -> Party:
        """The party, or whom of several of one surname its words mean."""
        found = self.heads.of(party.passage.span) if party.passage is not None else []
        namesake = self.namesakes.of(*found[0]) if len(found) == 1 else None
        return party if namesake is None else replace(namesake, passage=party.passage)

    def _speaker(self, draft: Draft) -> Party:
        nobody = self._unnamed(draft)
        if nobody is not None:
            passage = self.layout.article.passage(nobody.start, nobody.end)
            return Party(None, None, passage, 0.0, f"who “{passage.exact}” is, is not told")
        agent = agent_of(draft, self.readings, self.heads.names)
        if agent is not None:
            return self._linked(agent, _AGENT, _SAYS)
        spans = [span for span in draft.spans("speaker") if not self._is_aside(span)]
        if spans:
            score = max((p.score for p in draft.parts if p.kind == "speaker"), default=0.0)
            return self._named(max(spans, key=lambda s: (len(s), -s.start)), draft, score)
        writer = self.writers.of_draft(draft)
        if writer is not None:
            return self.writers.party(writer, None)
        rule = None if self.subjects.asks(draft) else draft.rule or self._beside(draft)
        if rule is not None:
            return self.finder.speaker(as_rule(draft, rule))
        if draft.cue is not None:
            return Party(None, None, None, 0.0, "no one is named beside the cue as saying it")
        return self.finder.speaker(as_rule(draft, None))

    def _unnamed(self, draft: Draft) -> Span | None:
        """The "someone" of "she heard someone say, “He is here”": whoever speaks has no name."""
        if not draft.stretches or not draft.pieces:
            return None
        start = draft.pieces[0].start
        items = list(items_of(self.layout.text, max(0, start - _BESIDE), start))
        while items and items[-1].text in _OPENERS:
            items.pop()
        words = items[-_PAIR:]
        told = self.layout.language.people.pronouns.get(words[0].text.lower()) if words else None
        one = told is not None and told.person == 0 and told.number == "one"
        says = len(words) == _PAIR and words[1].text.lower() in self.layout.language.cues.verbs
        relative = one and words[0].text.lower() in self.layout.language.grammar.relatives
        return Span(words[0].start, words[0].end) if one and says and not relative else None

    def _is_aside(self, span: Span) -> bool:
        """Whether a phrase only tells when or beside whom: "after his predecessor, Omar Tarn"."""
        first = items_of(self.layout.text, span.start, span.end)[:1]
        grammar = self.layout.language.grammar
        return bool(first) and first[0].text.lower() in grammar.prepositions - grammar.of

    def may_be(self, span: Span, entity: str) -> bool:
        """Whether "he" or "she" at ``span`` may be a person of the article, as far as its pronouns tell."""
        pronouns = self.layout.language.people.pronouns
        told = pronouns.get(self.layout.text[span.start : span.end].lower())
        meant = self.bearers.by_id.get(entity)
        if told is None or told.person != 3 or told.gender not in {"he", "she"} or meant is None:
            return False
        others = [pronouns.get(one.passage.exact.lower()) for one in meant.mentions if one.form == "pronoun"]
        genders = [one.gender for one in others if one is not None and one.gender in {"he", "she"}]
        return meant.kind == "person" and genders.count(told.gender) >= len(genders) - genders.count(
            told.gender
        )

    def may_mean(self, span: Span, described: Span) -> bool:
        """Whether "she" at ``span`` may be one whom words describe and nobody names: "one woman"."""
        people, names = self.layout.language.people, self.layout.language.names
        told = people.pronouns.get(self.layout.text[span.start : span.end].lower())
        lows = [item.text.lower() for item in items_of(self.layout.text, described.start, described.end)]
        nouns = [low for low in lows if low in people.nouns or low in names.roles]
        if told is None or told.gender not in {"he", "she"} or not nouns:
            return False
        return people.genders.get(nouns[0]) == told.gender

    def is_met(self, entity: str | None, span: Span, outside: Sequence[Span]) -> bool:
        """Whether an entity stands in ``span``, by more than "he", in words that are none of ``outside``."""
        held = self.bearers.by_id.get(entity) if entity is not None else None
        told = [one for one in held.mentions if one.form != "pronoun"] if held is not None else []
        places = [one.passage.span for one in told]
        near = [place for place in places if span.covers(place)]
        return any(not any(one.covers(place) for one in outside) for place in near)

    def opening(self, sentence: Span, score: float, told: str) -> Party | None:
        """The person whose name or office a sentence begins with: "Carr sat down. “…”"."""
        found = self.heads.first_in(sentence)
        if found is None:
            return None
        mention, entity = found
        before = items_of(self.layout.text, sentence.start, mention.passage.start)
        stops = self.layout.language.grammar.prepositions | self.layout.language.grammar.of
        tied = any(item.text.lower() in stops for item in before) or self.heads.owns(mention)
        if entity.kind != "person" or len(before) > _OPENING or tied:
            return None
        why = f"{told} is about “{mention.passage.exact}”"
        return Party(entity.id, entity.name, None, score, why, (Candidate(entity.id, score),))

    def apart(self, speaker: Party, addressee: Party | None) -> Party:
        """The speaker, null where it would tell itself: the "she" of "she told Ann Lee" is not Ann Lee.

        Where the name itself stands there twice the sentence is damaged, and stays for that to be said.
        """
        speaker = self.finder.unguessed.without(speaker)
        if addressee is None or speaker.entity is None or speaker.entity != addressee.entity:
            return speaker
        if (
            speaker.passage is None
            or speaker.passage.exact.lower() not in self.layout.language.people.pronouns
        ):
            return speaker
        why = f"{addressee.name} is spoken to"
        return Party(None, None, speaker.passage, _SELF, why, (Candidate(speaker.entity, _SELF),))

    def _is_page(self, span: Span, cue: Span | None) -> bool:
        """Whether words mean the page itself: "told us", "told this newspaper", outside somebody's words."""
        if self.marks.around(span) or self.readings.belief(cue or span) >= REPORTED:
            return False
        lows = [item.text.lower() for item in items_of(self.layout.text, span.start, span.end)]
        told = self.layout.language.people.pronouns.get(lows[0]) if len(lows) == 1 else None
        first = told is not None and told.person == 1
        ours = len(lows) > 1 and lows[0] in self.layout.language.citing.ours
        medium = ours and lows[-1] in self.layout.language.names.outlets
        return first or medium

    def not_self(self, addressee: Party | None, speaker: Party) -> Party | None:
        """The addressee, null where a description of it was taken for the speaker's, who hears nothing."""
        if addressee is None or addressee.entity is None or addressee.entity != speaker.entity:
            return addressee
        held, place = self.bearers.by_id.get(addressee.entity), addressee.passage
        names = [m.passage.span for m in held.mentions if m.form == "name"] if held is not None else []
        if place is None or any(place.span.covers(name) for name in names):
            return addressee
        why = f"“{place.exact}” is spoken to; {addressee.name} speaks"
        return Party(None, None, place, _SELF, why, (Candidate(addressee.entity, _SELF),))

    def addressee(self, draft: Draft) -> Party | None:
        """Who is spoken to, where the sentence says it."""
        spans = draft.spans("addressee")
        if not spans:
            sent = sent_to(draft, self.readings)
            return self._written_to(sent) if sent is not None else None
        score = max(part.score for part in draft.parts if part.kind == "addressee")
        phrase = self._phrase(spans[0], draft)
        if self._is_page(phrase, draft.cue):
            passage = self.layout.article.passage(phrase.start, phrase.end)
            return Party(None, None, passage, 0.0, f"“{passage.exact}” is the page itself")
        found = self._told_apart(self._linked(phrase, score, "spoken to"))
        return self.finder.unguessed.without(self.bearers.better(found))

    def _written_to(self, span: Span) -> Party:
        """Whom a letter goes to: by name, or by the words for somebody whom the article names nowhere."""
        found = self.bearers.better(self._linked(span, _SENT, "written to"))
        held = self.bearers.by_id.get(found.entity) if found.entity is not None else None
        if held is None or held.names:
            return found
        why = f"“{self.layout.text[span.start : span.end]}” is written to: not named here"
        return Party(None, None, found.passage, _SELF, why, (Candidate(held.id, _SELF),))

    def _phrase(self, span: Span, draft: Draft) -> Span:
        """The whole noun phrase of which a reader saw a piece, up to the draft's other parts."""
        taken = [other.start for other in (*draft.pieces, *([draft.cue] if draft.cue else []))]
        stop = self.readings.sentences[draft.sentence].span.end
        room = min([stop, *(start for start in taken if start >= span.end)])
        return whole_phrase(span, room, self.heads.names_at(span), self.layout)

    def _named(self, span: Span, draft: Draft, score: float) -> Party:
        found = self._linked(span, score, _SAYS)
        if found.entity is not None:
            return found
        rule = self.subjects.beside(draft)
        subject = rule.subject if rule is not None else None
        if rule is None or subject is None or not span_of(rule).meets(span):
            return found
        by_rule = self.finder.speaker(as_rule(draft, rule))
        passage, why = found.passage, by_rule.why
        return Party(by_rule.entity, by_rule.name, passage, by_rule.score, why, by_rule.candidates)

    def _linked(self, span: Span, score: float, part: str) -> Party:
        """The party that ``span`` names; null with candidates where the link is not sure enough."""
        passage = self.layout.article.passage(span.start, span.end)
        found = self.heads.of(span)
        if not found:
            writer = self.writers.of(span) if part == _SAYS else None
            if writer is not None:
                return self.writers.party(writer, passage)
            why = f"“{passage.exact}” is {part}; the article names nobody by it"
            meant = self.people.who(span)[:_MOST]
            return Party(None, None, passage, meant[0].score if meant else 0.0, why, meant)
        if self.heads.are_several(found):
            both = dict.fromkeys(entity.id for _, entity in found)
            many = tuple(Candidate(entity, _ONE_OF_SEVERAL) for entity in both)
            return Party(None, None, passage, _ONE_OF_SEVERAL, f"“{passage.exact}” are several", many)
        mention, entity = found[0]
        sure = round(score * (min(_NAMED, mention.score) if mention.form == "name" else mention.score), 2)
        candidates = (Candidate(entity.id, sure),)
        if sure < ACCEPTED:
            return Party(None, None, passage, sure, mention.why, candidates)
        why = f"“{mention.passage.exact}” is {part}: {mention.why}"
        return Party(entity.id, entity.name, passage, sure, why, candidates)

    def entity_in(self, span: Span) -> Entity | None:
        """The entity that a noun phrase names."""
        found = self.heads.of(span)
        return found[0][1] if found else None

    def rule_of(self, draft: Draft) -> RuleDraft | None:
        """The draft as the rules would have it, for what they read around its cue."""
        rule = draft.rule or self._beside(draft)
        return as_rule(draft, rule) if rule is not None else None

    def _beside(self, draft: Draft) -> Attribution | None:
        """What the rules read at the draft's cue, unless they take who is spoken to for who speaks."""
        rule = self.subjects.beside(draft)
        heard = rule is not None and any(span_of(rule).meets(span) for span in draft.spans("addressee"))
        return None if heard else rule
