"""The walk through an article's mentions: for each, which entities it may stand for, and one decision."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from collatio.annotate.coref.features import Reader, Standing, clashes
from collatio.annotate.coref.mentions import PersonMention
from collatio.annotate.coref.profiles import (
    DEFINITE,
    INDEFINITE,
    ME,
    NAME,
    NAMESAKE,
    YOU,
    Profile,
    offices_of,
)
from collatio.lang.base import PeopleWords

#: So many of the entities named last are looked at, and so many more that share a word or a person.
_NEAREST = 12
_LIKE = 3


@dataclass(frozen=True, slots=True)
class Question:
    """One mention with the entities that it may stand for, the nearest first.

    ``pairs`` are the answers for each of ``profiles``, ``alone`` those for an entity of its own.
    """

    index: int
    kind: int
    profiles: tuple[Profile, ...]
    pairs: tuple[list[int], ...]
    alone: list[int]


class Judge(Protocol):
    """Decides one question."""

    def __call__(self, question: Question) -> int:
        """The place of the entity among the question's profiles; -1 opens one of its own."""
        ...


class Walk:
    """Reads the mentions in order and keeps the entities found so far."""

    def __init__(self, mentions: Sequence[PersonMention], people: PeopleWords) -> None:
        self.mentions = mentions
        asking = sorted({one.sentence for one in mentions if one.asked})
        self.reader = Reader(mentions, people, asking)
        self.recent: dict[int, Profile] = {}
        self.of: dict[int, Profile] = {}
        self.by_word: dict[str, dict[int, Profile]] = {}
        self.by_class: dict[int, dict[int, Profile]] = {}
        self.sizes: list[Profile] = []

    def run(self, judge: Judge) -> list[int]:
        """For each mention the first mention of its entity."""
        for index in self.order():
            question = self.question(index)
            chosen = judge(question)
            self._join(index, question.profiles[chosen] if chosen >= 0 else Profile())
        return [self.of[index].first for index in range(len(self.mentions))]

    def order(self) -> list[int]:
        """The order of reading: a mention waits for the one that says its words, or that it is tied to."""

        def turn(index: int) -> tuple[int, bool, int]:
            mention = self.mentions[index]
            awaited = max(mention.speaker, mention.tied)
            return (max(index, awaited), awaited > index, index)

        return sorted(range(len(self.mentions)), key=turn)

    def question(self, index: int) -> Question:
        """What is asked of a mention."""
        mention = self.mentions[index]
        profiles, relations = self._candidates(index)
        speaker = self.of.get(mention.speaker) if mention.speaker >= 0 else None
        owner = self.of[mention.owner].key if mention.owner in self.of else -1
        sure = [not clashes(mention.shape, mention.kind, one) for one in profiles]
        fitting = sum(sure)
        own = offices_of(mention.shape)
        sharing = sum(not own.isdisjoint(one.titles) for one in profiles)
        pairs, fit = [], 0
        for rank, profile in enumerate(profiles):
            place = fit if sure[rank] else 5
            biggest = self._rank_by_size(profile)
            standing = Standing(rank, place, fitting, biggest, speaker, owner, sharing, relations[rank])
            pairs.append(self.reader.pair(index, profile, standing))
            fit += sure[rank]
        alone = self.reader.alone(index, fitting, profiles, relations, speaker)
        return Question(index, self.reader.classes[index], tuple(profiles), tuple(pairs), alone)

    def _candidates(self, index: int) -> tuple[list[Profile], list[int]]:
        """The entities a mention may stand for, the one named last first, and how its name stands to theirs.

        A namesake or a relative is never one of them.
        """
        mention, kind = self.mentions[index], self.reader.classes[index]
        found: dict[int, Profile] = {}
        for profile in _latest(self.recent, _NEAREST):
            found.setdefault(profile.key, profile)
        for word in self._words(mention, kind):
            for profile in _latest(self.by_word.get(word, {}), _LIKE):
                found.setdefault(profile.key, profile)
        if kind < NAME:
            also = (kind, ME) if kind == YOU else (kind,)
            for one in also:
                for profile in _latest(self.by_class.get(one, {}), _LIKE):
                    found.setdefault(profile.key, profile)
        for other in (mention.speaker, mention.tied):
            if other in self.of:
                found.setdefault(self.of[other].key, self.of[other])
        for profile in self.sizes[:2]:
            found.setdefault(profile.key, profile)
        barred = self._held(index)
        related = (
            (one, one.relation(mention.shape))
            for one in sorted(found.values(), key=lambda one: -one.last)
            if one.key not in barred and self._may(mention, one)
        )
        kept = [(one, relation) for one, relation in related if relation != NAMESAKE]
        return [one for one, _ in kept], [relation for _, relation in kept]

    def _words(self, mention: PersonMention, kind: int) -> tuple[str, ...]:
        shape = mention.shape
        if kind == NAME:
            office = (" ".join(shape.titles[-2:]),) if len(shape.titles) > 1 else ()
            return (*shape.parts, *shape.titles[-1:], *office)
        if kind in {DEFINITE, INDEFINITE}:
            return (shape.head, *shape.titles)
        return ()

    def _held(self, index: int) -> set[int]:
        """The entities of the mentions before the head of this one: "his brother" is not "he"."""
        mention, barred = self.mentions[index], set()
        at = index - 1
        while at >= 0 and self.mentions[at].span.end > mention.span.start:
            if mention.span.covers(self.mentions[at].span) and at in self.of:
                barred.add(self.of[at].key)
            at -= 1
        return barred

    def _may(self, mention: PersonMention, profile: Profile) -> bool:
        """Whether nothing forbids the link outright: another kind, or she for him."""
        if mention.kind and profile.kind and mention.kind != profile.kind:
            return False
        told, known = mention.shape.gender, profile.gender
        return mention.shape.pronoun is None or not told or not known or told == known

    def _join(self, index: int, profile: Profile) -> None:
        mention, kind = self.mentions[index], self.reader.classes[index]
        owner = self.of[mention.owner].key if mention.owner in self.of else -1
        profile.add(index, mention, owner)
        if kind == ME:
            self.reader.firsts[profile.key] = self.reader.firsts.get(profile.key, 0) + 1
        self.of[index] = profile
        for word in self._words(mention, kind):
            _touch(self.by_word.setdefault(word, {}), profile)
        if kind < NAME:
            _touch(self.by_class.setdefault(kind, {}), profile)
        _touch(self.recent, profile)
        self._resize(profile)

    def _resize(self, profile: Profile) -> None:
        """Keeps the three biggest entities, the bigger first, of equals the earlier."""
        if all(one is not profile for one in self.sizes):
            self.sizes.append(profile)
        self.sizes = sorted(self.sizes, key=lambda one: (-len(one.members), one.first))[:3]

    def _rank_by_size(self, profile: Profile) -> int:
        return next((rank for rank, one in enumerate(self.sizes[:2]) if one is profile), 2)


def _touch(order: dict[int, Profile], profile: Profile) -> None:
    order.pop(profile.key, None)
    order[profile.key] = profile


def _latest(order: dict[int, Profile], count: int) -> list[Profile]:
    found: list[Profile] = []
    for first in reversed(order):
        if len(found) == count:
            break
        found.append(order[first])
    return found
