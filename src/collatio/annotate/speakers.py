"""Speakers: who is named beside a quotation's cue, and who may be meant where only "he" stands there."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from collatio.annotate.entities import Entities
from collatio.annotate.layout import Layout
from collatio.annotate.phrases import Subject
from collatio.annotate.quotations import Draft
from collatio.records.annotated import Candidate, Party
from collatio.text.terms import fold

#: Below this nobody is taken for the speaker: null, with candidates.
ACCEPTED = 0.5
#: No more candidates than this are worth a reader's look.
_MOST = 3
_ONE_OF_SEVERAL = 0.45
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


class SpeakerFinder:
    """Finds the speakers of one article's quotations.

    ``spoken`` are the names that the article says speak, in marks or not.
    """

    def __init__(self, layout: Layout, entities: Entities, spoken: Sequence[Subject]) -> None:
        self.layout = layout
        self.entities = entities
        self.heads = frozenset(fold(role) for role in layout.language.names.roles)
        self.offices = _offices(entities, self.heads)
        self.named = _Places(
            (mention.passage.start, entity.id)
            for entity in entities.entities
            if entity.kind == "person"
            for mention in entity.mentions
        )
        speaking = [(s.runs[0].start, entities.at[s.runs[0].start]) for s in spoken]
        self.spoke = _Places((start, entity.id) for start, entity in speaking)
        self.persons = _Places((start, entity.id) for start, entity in speaking if entity.kind == "person")

    def speaker(self, draft: Draft) -> Party:
        """The party that speaks ``draft``; entity and name are null below the score of 0.5."""
        start = self.layout.stretches[draft.stretches[0]].start
        if draft.inside is not None:
            return Party(None, None, None, 0.0, _NESTED)
        subject = draft.attribution.subject if draft.attribution is not None else None
        if subject is None or draft.attribution is None or subject.kind == "unread":
            candidates = self._candidates(start, self.spoke)
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
            if score >= ACCEPTED:
                return Party(
                    entity.id, entity.name, passage, score, subject.how, (Candidate(entity.id, score),)
                )
        candidates = self._meant(subject, passage.exact, passage.start)
        return Party(None, None, passage, _best(candidates), subject.how, candidates)

    def _meant(self, subject: Subject, words: str, start: int) -> tuple[Candidate, ...]:
        if subject.kind == "several":
            both = dict.fromkeys(self.entities.at[run.start].id for run in subject.runs)
            return tuple(Candidate(entity, _ONE_OF_SEVERAL) for entity in both)
        return self._candidates(start, self.persons, words if subject.kind == "description" else "")

    def _candidates(self, start: int, spoke: _Places, description: str = "") -> tuple[Candidate, ...]:
        """Whom the text offers: who fits the description, who spoke last, who was named last."""
        both, named, headed = self._described(description)
        tiers = (
            (both, 0.45),
            (named, 0.4),
            (spoke.before(start, 1), 0.4 if description else 0.45),
            (headed, 0.35),
            (self.named.before(start, _MOST), 0.25),
        )
        ranked: dict[str, float] = {}
        for tier, score in tiers:
            for entity in tier:
                ranked.setdefault(entity, score)
        if not ranked:  # a headline comes before the names it speaks of
            ranked = dict.fromkeys(self.named.after(start, _MOST), 0.25)
        return tuple(Candidate(entity, score) for entity, score in list(ranked.items())[:_MOST])

    def _described(self, description: str) -> tuple[list[str], list[str], list[str]]:
        """Persons whose office the description may mean: by its head and its names, by one of them alone.

        Who shares more of the names comes first.
        """
        names = frozenset(fold(word) for word in description.split() if word[0].isupper())
        found: dict[str, tuple[bool, int]] = {}
        for word in dict.fromkeys(fold(word) for word in description.split()):
            for entity, office in self.offices.get(word, ())[:_MOST_OFFICES]:
                headed = word in self.heads or found.get(entity, (False, 0))[0]
                found[entity] = (headed, len(names & office))
        ranked = sorted(found, key=lambda entity: -found[entity][1])
        both = [entity for entity in ranked if found[entity][0] and (found[entity][1] or not names)]
        named = [entity for entity in ranked if not found[entity][0]]
        return both, named, [entity for entity in ranked if entity not in both and entity not in named]


def _best(candidates: Sequence[Candidate]) -> float:
    return candidates[0].score if candidates else 0.0
