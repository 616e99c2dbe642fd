"""Who speaks and who is spoken to: the words beside the cue, and whom the article means by them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from itertools import pairwise

from collatio.annotate.attribution import Attribution
from collatio.annotate.clauses import Clauses
from collatio.annotate.coref.article import People
from collatio.annotate.cues import Cue
from collatio.annotate.phrases import Subject
from collatio.annotate.quotations import Draft as RuleDraft
from collatio.annotate.reported.agents import agent_of
from collatio.annotate.reported.bearers import Bearers
from collatio.annotate.reported.drafts import Draft
from collatio.annotate.reported.letters import sent_to
from collatio.annotate.reported.phrase import whole_phrase
from collatio.annotate.reported.placed import Readings
from collatio.annotate.reported.writers import Writers
from collatio.annotate.speakers import ACCEPTED, SpeakerFinder
from collatio.records.annotated import Candidate, Entity, Mention, Party
from collatio.records.passage import Span
from collatio.text.words import items_of

#: What a link by the words themselves is worth: the name stands there, or an office the article ties to one.
_NAMED = 0.9
#: How many words may stand before a sentence's first name ("The mayor, Ann Lee").
_OPENING = 4
#: No more candidates are worth a reader's look.
_MOST = 3
#: What is left of the belief that somebody told himself something.
_SELF = 0.2
#: Each of several who speak together.
_ONE_OF_SEVERAL = 0.45
#: How many words may stand between a cue and the subject that the rules see, where the encoder saw none.
_BESIDE = 3
_SAYS = "said to say it"
#: How surely whoever stands behind "by" speaks: "was dismissed as “…” by Ann Lee".
_AGENT = 0.9
#: How surely the one a letter goes to is spoken to in it.
_SENT = 0.8
#: What lends a medium its country and is not the medium.
_LANDS = frozenset({"place", "group"})
_HYPHENS, _APOSTROPHES = frozenset("-‐‑–"), frozenset("’'")
_POSSESSIVES = ("’s", "'s", "s’", "s'")


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
        self.mentions = sorted(
            (
                (m.passage.start, m.passage.end, m, entity)
                for entity in people.entities.entities
                for m in entity.mentions
            ),
            key=lambda found: (found[0], -found[1], found[3].id),
        )
        self._small = self.layout.language.small_words
        self._starts = [found[0] for found in self.mentions]
        self._names = [
            Span(start, end)
            for start, end, one, held in self.mentions
            if one.form == "name" and held.kind != "place"
        ]
        self._cues: Mapping[int, tuple[Clauses, Cue]] = {
            one.frame.toks[i].start: (one, cue)
            for one in clauses
            for cue in one.cues
            for i in range(cue.first, cue.last + 1)
        }

    def speaker(self, draft: Draft) -> Party:
        """The party that speaks, as the cue's sentence names it, by its office where it has no name there."""
        return self.bearers.better(self._speaker(draft))

    def _speaker(self, draft: Draft) -> Party:
        agent = agent_of(draft, self.readings, self._names)
        if agent is not None:
            return self._linked(agent, _AGENT, _SAYS)
        spans = [span for span in draft.spans("speaker") if not self._is_aside(span)]
        if spans:
            score = max((p.score for p in draft.parts if p.kind == "speaker"), default=0.0)
            return self._named(max(spans, key=lambda s: (len(s), -s.start)), draft, score)
        writer = self.writers.of_draft(draft)
        if writer is not None:
            return self.writers.party(writer, None)
        rule = draft.rule or self._beside(draft)
        if rule is not None:
            return self.finder.speaker(self._as_rule(draft, rule))
        if draft.cue is not None:
            return Party(None, None, None, 0.0, "no one is named beside the cue as saying it")
        return self.finder.speaker(self._as_rule(draft, None))

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

    def is_met(self, entity: str | None, span: Span, outside: Sequence[Span]) -> bool:
        """Whether an entity stands in ``span`` in words that are none of ``outside``."""
        held = self.bearers.by_id.get(entity) if entity is not None else None
        places = [one.passage.span for one in held.mentions] if held is not None else []
        near = [place for place in places if span.covers(place)]
        return any(not any(one.covers(place) for one in outside) for place in near)

    def may_share(self, cue: Span) -> bool:
        """Whether a cue may have another's subject: not "is expected" or "asked why", whose subject hears."""
        language = self.layout.language
        lows = [item.text.lower() for item in items_of(self.layout.text, cue.start, cue.end) if item.is_word]
        if not lows:
            return False
        heard = lows[-1] in language.cues.hearers and lows[-1] not in language.cues.participles
        return not heard and not any(low in language.grammar.passive for low in lows[:-1])

    def is_participle(self, cue: Span) -> bool:
        """Whether a cue never has a subject of its own: "saying", "promising"."""
        language = self.layout.language
        lows = [item.text.lower() for item in items_of(self.layout.text, cue.start, cue.end) if item.is_word]
        ending = language.grammar.participle_endings
        return bool(lows) and (lows[0] in language.cues.participles or lows[0].endswith(ending))

    def opening(self, sentence: Span, score: float, told: str) -> Party | None:
        """The person whose name or office a sentence begins with: "Carr sat down. “…”"."""
        at = bisect_left(self._starts, sentence.start)
        if at == len(self.mentions) or self.mentions[at][0] >= sentence.end:
            return None
        start, _, mention, entity = self.mentions[at]
        before = items_of(self.layout.text, sentence.start, start)
        stops = self.layout.language.grammar.prepositions | self.layout.language.grammar.of
        tied = any(item.text.lower() in stops for item in before) or self._owns(mention)
        if entity.kind != "person" or len(before) > _OPENING or tied:
            return None
        why = f"{told} is about “{mention.passage.exact}”"
        return Party(entity.id, entity.name, None, score, why, (Candidate(entity.id, score),))

    def apart(self, speaker: Party, addressee: Party | None) -> Party:
        """The speaker, null where it would tell itself: the "she" of "she told Ann Lee" is not Ann Lee.

        Where the name itself stands there twice the sentence is damaged, and stays for that to be said.
        """
        if addressee is None or speaker.entity is None or speaker.entity != addressee.entity:
            return speaker
        if (
            speaker.passage is None
            or speaker.passage.exact.lower() not in self.layout.language.people.pronouns
        ):
            return speaker
        why = f"{addressee.name} is spoken to"
        return Party(None, None, speaker.passage, _SELF, why, (Candidate(speaker.entity, _SELF),))

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
        return self.bearers.better(self._linked(self._phrase(spans[0], draft), score, "spoken to"))

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
        at = bisect_left(self._starts, span.start)
        near = self.mentions[max(0, at - 1) : at + 1]
        names = [Span(start, end) for start, end, mention, _ in near if mention.form == "name"]
        taken = [other.start for other in (*draft.pieces, *([draft.cue] if draft.cue else []))]
        stop = self.readings.sentences[draft.sentence].span.end
        room = min([stop, *(start for start in taken if start >= span.end)])
        return whole_phrase(span, room, names, self.layout)

    def _named(self, span: Span, draft: Draft, score: float) -> Party:
        found = self._linked(span, score, _SAYS)
        if found.entity is not None:
            return found
        rule = self._beside(draft)
        subject = rule.subject if rule is not None else None
        if rule is None or subject is None or not self._span(rule).meets(span):
            return found
        by_rule = self.finder.speaker(self._as_rule(draft, rule))
        passage, why = found.passage, by_rule.why
        return Party(by_rule.entity, by_rule.name, passage, by_rule.score, why, by_rule.candidates)

    def _linked(self, span: Span, score: float, part: str) -> Party:
        """The party that ``span`` names; null with candidates where the link is not sure enough."""
        passage = self.layout.article.passage(span.start, span.end)
        found = self._heads_of(span)
        if not found:
            writer = self.writers.of(span) if part == _SAYS else None
            if writer is not None:
                return self.writers.party(writer, passage)
            why = f"“{passage.exact}” is {part}; the article names nobody by it"
            meant = self.people.who(span)[:_MOST]
            return Party(None, None, passage, meant[0].score if meant else 0.0, why, meant)
        if self._are_several(found):
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

    def _heads_of(self, span: Span) -> list[tuple[Mention, Entity]]:
        """The mentions that a noun phrase is about, a person's name first."""
        at = bisect_left(self._starts, span.start)
        inside: list[tuple[Mention, Entity]] = []
        while at < len(self.mentions) and self.mentions[at][0] < span.end:
            _, end, mention, entity = self.mentions[at]
            outer = inside[-1][0] if inside else None
            held = outer is not None and outer.passage.span.covers(mention.passage.span)
            titled = outer is not None and outer.form != "name" and mention.form == "name"
            if end <= span.end and (titled or not held):
                inside.append((mention, entity))
            at += 1
        free = [one for one in inside if self._is_head(one[0], span, is_land=self._is_land(*one))]
        return sorted(free, key=lambda one: one[1].kind != "person" or one[0].form != "name")

    def _is_land(self, mention: Mention, entity: Entity) -> bool:
        """Whether a mention names a country or a people."""
        return entity.kind in _LANDS or mention.passage.exact.lower() in self.layout.language.names.peoples

    def _is_head(self, mention: Mention, span: Span, *, is_land: bool) -> bool:
        """Whether a noun phrase is about a mention: not its owner, not what it is of, not a word before it.

        "The mayor of Tarn" is not Tarn, "Tarn’s mayor" and "a Tarn spokesman" are not either; "the mayor
        of Tarn, Ann Lee" is Ann Lee.
        """
        text, end, grammar = self.layout.text, mention.passage.end, self.layout.language.grammar
        if end < span.end and self._owns(mention):
            return False
        for item in reversed(items_of(text, span.start, mention.passage.start)):
            if item.text == ",":
                break
            low = item.text.lower()
            if low in grammar.prepositions or low in grammar.relatives or low in grammar.of:
                return False
        if text[end : end + 1] in _HYPHENS and text[end + 1 : end + 2].isalnum():
            return False  # "Tarn-backed officials" are not Tarn
        behind = items_of(text, end, span.end)
        if all(item.text.lower() in self.layout.language.names.outlets for item in behind):
            return not behind or not is_land  # "Farwater news agency", not "the Tarnian daily"
        return not (behind[0].is_word and behind[0].text.lower() not in self._small)

    def _owns(self, mention: Mention) -> bool:
        """Whether what follows a mention is its own: "Tarn’s mayor", "Harris’ team"."""
        text, end = self.layout.text, mention.passage.end
        own = mention.passage.exact.endswith(_POSSESSIVES) or text.startswith(_POSSESSIVES[:2], end)
        bare = (
            text[end - 1] in "sS" and text[end : end + 1] in _APOSTROPHES and text[end + 1 : end + 2] == " "
        )
        return own or bare

    def _are_several(self, found: Sequence[tuple[Mention, Entity]]) -> bool:
        """Whether a noun phrase names several who speak together: "Lee and Carr"."""
        ordered = sorted(found, key=lambda one: one[0].passage.start)
        joins = self.layout.language.grammar.coordinators
        for (one, entity), (other, further) in pairwise(ordered):
            between = items_of(self.layout.text, one.passage.end, other.passage.start)
            if entity.id != further.id and any(item.text.lower() in joins for item in between):
                return True
        return False

    def entity_in(self, span: Span) -> Entity | None:
        """The entity that a noun phrase names."""
        found = self._heads_of(span)
        return found[0][1] if found else None

    def rule_of(self, draft: Draft) -> RuleDraft | None:
        """The draft as the rules would have it, for what they read around its cue."""
        rule = draft.rule or self._beside(draft)
        return self._as_rule(draft, rule) if rule is not None else None

    def _beside(self, draft: Draft) -> Attribution | None:
        """What the rules read at the draft's cue: whose it is."""
        if draft.cue is None:
            return None
        found = next(
            (self._cues[at] for at in range(draft.cue.start, draft.cue.end) if at in self._cues), None
        )
        if found is None:
            return None
        clauses, cue = found
        subject = clauses.subject(cue)
        if subject is None or not self._is_tied(clauses, cue, subject):
            return None
        return Attribution(clauses.frame, cue.last, cue, subject, "behind", tight=True)

    def _is_tied(self, clauses: Clauses, cue: Cue, subject: Subject) -> bool:
        """Whether a subject stands right beside its cue, and speaks: "was told" names no teller."""
        toks, passive = clauses.frame.toks, self.layout.language.grammar.passive
        heard = any(toks[i].low in passive for i in range(cue.first, cue.last))
        beside = 0 < cue.first - subject.last <= _BESIDE or 0 < subject.first - cue.last <= _BESIDE
        return beside and not heard and (not cue.bare or cue.kind == "noun")

    def _span(self, rule: Attribution) -> Span:
        assert rule.subject is not None
        toks = rule.frame.toks
        return Span(toks[rule.subject.first].start, toks[rule.subject.last].end)

    def _as_rule(self, draft: Draft, rule: Attribution | None) -> RuleDraft:
        first = draft.stretches[:1]
        return RuleDraft("", first, rule, "direct", "body", draft.score)
