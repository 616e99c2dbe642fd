"""Speakers: who is named beside a quotation's cue, and who may be meant where only "he" stands there."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from collatio.annotate.bystanders import find_bystanders
from collatio.annotate.capitals import POSSESSIVE
from collatio.annotate.clauses import Clauses
from collatio.annotate.entities import Entities
from collatio.annotate.layout import Layout
from collatio.annotate.phrases import Subject
from collatio.annotate.quotations import Draft, channel_of
from collatio.annotate.unguessed import Unguessed
from collatio.records.annotated import Candidate, Party
from collatio.text.terms import fold

#: Below this nobody is taken for the speaker: null, with candidates.
ACCEPTED = 0.5
#: No more candidates than this are worth a reader's look.
_MOST = 3
_ONE_OF_SEVERAL = 0.45
#: A cue from this score on shows who speaks in the text; so many of those are looked at.
_SURE = 0.75
_LOOKED_BACK = 4
#: Where a text's first words stand: who says them may be named only further down.
_AHEAD = frozenset({"headline", "standfirst", "lede"})
#: Pronouns that no single person is called by.
_NO_PERSON = frozenset({"it", "they", "we"})
#: Of more holders of one office than this, the first are looked at.
_MOST_OFFICES = 20
_NO_CUE = "no one is named beside these words as saying them"
_NESTED = "the words are quoted inside another quotation; who said them first is not read yet"


class _Places:
    """Entities by the places where they stand, for finding the last ones before another place."""

    def __init__(self, places: Iterable[tuple[int, str]]) -> None:
        self.places = sorted(places)

    def before(self, start: int, count: int) -> list[str]:
        """The last ``count`` entities before ``start``, the nearest first, each once."""
        return self._first(range(bisect_left(self.places, (start, "")) - 1, -1, -1), count)

    def after(self, start: int, count: int) -> list[str]:
        """The first ``count`` entities behind ``start``, the nearest first, each once."""
        return self._first(range(bisect_left(self.places, (start, "")), len(self.places)), count)

    def _first(self, places: range, count: int) -> list[str]:
        found: dict[str, None] = {}
        for at in places:
            found.setdefault(self.places[at][1])
            if len(found) == count:
                break
        return list(found)


def _offices(entities: Entities, heads: frozenset[str]) -> dict[str, list[tuple[str, frozenset[str]]]]:
    """For each telling word of an office the persons who hold such a one, with all its words."""
    found: dict[str, list[tuple[str, frozenset[str]]]] = {}
    for entity in entities.entities:
        spoken = [word for role in entity.roles for word in role.text.split()]
        words = frozenset(fold(word) for word in spoken)
        telling = (words & heads) | {fold(word) for word in spoken if word[0].isupper()}
        for word in sorted(telling) if entity.kind == "person" and words & heads else ():
            found.setdefault(word, []).append((entity.id, words))
    return found


def _bodies(entities: Entities) -> frozenset[str]:
    """Organisations, and names that are the first word of one: Tarnmoor, of Tarnmoor Ltd."""
    found = [entity for entity in entities.entities if entity.kind == "organisation"]
    firsts = {entity.name.split()[0] for entity in found}
    short = (entity for entity in entities.entities if entity.kind == "other" and entity.name in firsts)
    return frozenset(entity.id for entity in (*found, *short))


class SpeakerFinder:
    """Finds the speakers of one article's quotations.

    ``readings`` are its sentences with their cues: whom they name as speaking, in marks or not, may be
    meant by "he"; whom they name as spoken to or as dead is not.
    """

    def __init__(self, layout: Layout, entities: Entities, readings: Sequence[Clauses]) -> None:
        self.layout = layout
        self.entities = entities
        self.bystanders = find_bystanders(readings, entities)
        self.heads = frozenset(fold(role) for role in layout.language.names.roles)
        self.offices = _offices(entities, self.heads)
        self.kinds = {entity.id: entity.kind for entity in entities.entities}
        self.unguessed = Unguessed(layout, {entity.id: entity for entity in entities.entities}.get)
        self.bodies = _bodies(entities)
        self.named = _Places(
            (mention.passage.start, entity.id)
            for entity in entities.entities
            if entity.kind == "person"
            for mention in entity.mentions
        )
        spoken = (subject for clauses in readings for subject in clauses.named())
        authors = self.bystanders.authors
        self.authors = {
            kind: _Places((at, entities.at[at].id) for at, channel in authors if channel == kind)
            for kind in sorted({channel for _, channel in authors})
        }
        sure = [s.runs[0].start for s in spoken if s.score >= _SURE]
        sure = [at for at in sure if at not in self.bystanders.addressed]
        self.speaking = frozenset(entities.at[at].id for at in sure)
        self.barred = frozenset(entities.at[at].id for at in self.bystanders.dead) | entities.things
        hearing = frozenset(entities.at[at].id for at in self.bystanders.addressed)
        self.barred |= hearing - self.speaking
        able = [
            at for at in sure if entities.at[at].kind != "place" and entities.at[at].id not in self.barred
        ]
        self.spoke = _Places((at, entities.at[at].id) for at in able)

    def speaker(self, draft: Draft) -> Party:
        """The party that speaks ``draft``; entity and name are null below the score of 0.5."""
        return self.unguessed.without(self._speaker(draft))

    def _speaker(self, draft: Draft) -> Party:
        if draft.inside is not None:
            return Party(None, None, None, 0.0, _NESTED)
        subject = draft.attribution.subject if draft.attribution is not None else None
        if subject is None or draft.attribution is None or subject.kind == "unread":
            candidates = self._candidates(draft, None)
            return Party(None, None, None, _best(candidates), _NO_CUE, candidates)
        toks = draft.attribution.frame.toks
        passage = self.layout.article.passage(toks[subject.first].start, toks[subject.last].end)
        if subject.kind == "name":
            entity = self.entities.at[subject.runs[0].start]
            score = round(subject.score, 2)
            if entity.id in self.entities.things:
                return Party(
                    None, None, passage, 0.0, f"“{passage.exact}” is a thing, not a person or a body"
                )
            if subject.runs[0].start in self.bystanders.addressed:
                return Party(None, None, None, 0.0, f"the words are sent to “{entity.name}”")
            if score >= ACCEPTED:
                return Party(
                    entity.id, entity.name, passage, score, subject.how, (Candidate(entity.id, score),)
                )
        candidates = self._meant(draft, subject, passage.exact)
        return Party(None, None, passage, _best(candidates), subject.how, candidates)

    def _meant(self, draft: Draft, subject: Subject, words: str) -> tuple[Candidate, ...]:
        if subject.kind == "several":
            both = dict.fromkeys(self.entities.at[run.start].id for run in subject.runs)
            return tuple(Candidate(entity, _ONE_OF_SEVERAL) for entity in both)
        return self._candidates(draft, words, described=subject.kind == "description")

    def _candidates(
        self, draft: Draft, words: str | None, *, described: bool = False
    ) -> tuple[Candidate, ...]:
        """Whom the text offers: whose letter it is, who fits the description, who spoke last.

        Who never speaks in the text is offered only for the words of his office, or for "he" and "she"
        where nobody else speaks.
        """
        start = self._reading_from(draft)
        both, named, headed = self._described(words or "") if described else ([], [], [])
        gender, hearing = self._gender(words), self._hearing(draft)
        spoke = self.spoke.before(start, _LOOKED_BACK)
        if not spoke and draft.place in _AHEAD:
            spoke = self.spoke.after(start, 1)
        if described:
            spoke = self._holders(draft, words or "", spoke)
        last = [one for one in spoke if one not in hearing and self._fits(one, words, gender)]
        tiers = (
            (both, 0.45),
            (self._authors(draft, words, start), 0.45),
            (named, 0.4),
            ([] if both or named else last[:1], 0.4 if described else 0.45),
            (headed, 0.35),
            (self.named.before(start, 1) if gender and not self.speaking else [], 0.25),
        )
        ranked: dict[str, float] = {}
        for tier, score in tiers:
            for entity in tier:
                silent = self.speaking and entity not in self.speaking and tier is not both
                if entity not in hearing and not silent and self._fits(entity, words, gender):
                    ranked.setdefault(entity, score)
        return tuple(Candidate(entity, score) for entity, score in list(ranked.items())[:_MOST])

    def _holders(self, draft: Draft, words: str, spoke: Sequence[str]) -> list[str]:
        """Those of ``spoke`` who may hold the office in ``words``: persons, and not those it speaks of.

        Where several speak, or a body does ("prosecutors"), nobody who spoke is meant.
        """
        lows = {POSSESSIVE.sub("", word).lower() for word in words.split()}
        names = self.layout.language.names
        if not lows & (names.roles - names.several) and self._gender(words) is None:
            return []
        frame = draft.attribution.frame if draft.attribution is not None else None
        beside = {self.entities.at[run.start].id for run in (frame.runs if frame else ()) if run is not None}
        return [one for one in spoke if one not in beside and one not in self.bodies]

    def _reading_from(self, draft: Draft) -> int:
        """Where the words are, or their cue: who spoke last is looked for before it."""
        one = draft.attribution
        if one is not None and one.subject is not None:
            return one.frame.toks[one.subject.first].start
        return self.layout.stretches[draft.stretches[0]].start

    def _gender(self, words: str | None) -> str | None:
        genders = self.layout.language.names.genders
        found = (genders.get(word.lower().rstrip(".,")) for word in (words or "").split())
        return next((gender for gender in found if gender is not None), None)

    def _fits(self, entity: str, words: str | None, gender: str | None) -> bool:
        """Whether an entity may be meant: no thing, no place, not dead, not spoken to, no "he" for "she"."""
        if entity in self.barred or self.kinds[entity] == "place":
            return False
        kind = self.layout.language.names.pronouns.get((words or "").lower())
        if kind in _NO_PERSON and self.kinds[entity] == "person":
            return False
        told = self.bystanders.genders.get(entity)
        return gender is None or (entity not in self.bodies and told in {None, gender})

    def _hearing(self, draft: Draft) -> frozenset[str]:
        """Whom the sentence of the cue names as spoken to."""
        if draft.attribution is None:
            return frozenset()
        runs = (run for run in draft.attribution.frame.runs if run is not None)
        heard = (run.start for run in runs if run.start in self.bystanders.addressed)
        return frozenset(self.entities.at[start].id for start in heard)

    def _authors(self, draft: Draft, words: str | None, start: int) -> list[str]:
        """Whose letter or post it is, where the words are said to come from one."""
        channels = self.layout.language.channels
        kind = next((channels[w] for w in (words or "").lower().split() if w in channels), None)
        kind = kind or channel_of(draft, self.layout.language)
        places = self.authors.get(kind or "")
        return [] if places is None else places.before(start, 1) or places.after(start, 1)

    def _described(self, description: str) -> tuple[list[str], list[str], list[str]]:
        """Persons whose office the description may mean: by its head and its names, by one of them alone.

        Who shares more of the names comes first.
        """
        words = frozenset(fold(POSSESSIVE.sub("", word)) for word in description.split())
        names = words - self.heads - self.layout.language.small_words
        found: dict[str, tuple[bool, int]] = {}
        for word in sorted(words):
            for entity, office in self.offices.get(word, ())[:_MOST_OFFICES]:
                headed = word in self.heads or found.get(entity, (False, 0))[0]
                found[entity] = (headed, len(names & office))
        ranked = sorted(found, key=lambda entity: (-found[entity][1], entity))
        both = [entity for entity in ranked if found[entity][0] and (found[entity][1] or not names)]
        named = [entity for entity in ranked if not found[entity][0]]
        return both, named, [entity for entity in ranked if entity not in both and entity not in named]


def _best(candidates: Sequence[Candidate]) -> float:
    return candidates[0].score if candidates else 0.0
