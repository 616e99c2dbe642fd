"""The walk through an article's mentions: for each, which entities it may stand for, and one decision."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from operator import attrgetter
from typing import Protocol

from collatio.annotate.coref.features import Reader
from collatio.annotate.coref.mentions import PersonMention
from collatio.annotate.coref.profiles import (
    DEFINITE,
    INDEFINITE,
    ME,
    NAME,
    NAMESAKE,
    NO_NAME,
    YOU,
    Profile,
    fits,
)
from collatio.annotate.coref.told import Standing, clashes
from collatio.lang.base import PeopleWords

#: So many of the entities named last are looked at, and so many more that share a word or a person.
_NEAREST = 8
_LIKE = 3
_BIGGEST = 3


@dataclass(frozen=True, slots=True)
class Question:
    """One mention with the entities that it may stand for, the nearest first.

    ``pairs`` are the answers for each of ``profiles``, ``alone`` those for an entity of its own.
    """

    index: int
    kind: int
    profiles: tuple[Profile, ...]
    pairs: tuple[bytearray, ...]
    alone: bytearray


@dataclass(frozen=True, slots=True)
class Bearers:
    """Names told apart before the walk: by its index whose each is, and whom those are not."""

    names: Mapping[int, str] = field(default_factory=dict)
    apart: Mapping[str, frozenset[str]] = field(default_factory=dict)


class Judge(Protocol):
    """Decides one question."""

    def __call__(self, question: Question) -> int:
        """The place of the entity among the question's profiles; -1 opens one of its own."""
        ...


class Walk:
    """Reads the mentions in order and keeps the entities found so far."""

    def __init__(
        self, mentions: Sequence[PersonMention], people: PeopleWords, bearers: Bearers | None = None
    ) -> None:
        self.mentions = mentions
        self.bearers = bearers or Bearers()
        #: By its key the names told apart that each entity has.
        self.named: dict[int, set[str]] = {}
        asking = sorted({one.sentence for one in mentions if one.asked})
        self.reader = Reader(mentions, people, asking)
        #: By the description that it follows in apposition the name of whom that describes.
        self.named_by = {one.tied: i for i, one in enumerate(mentions) if _names_whom(one, mentions)}
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
        standing = Standing(
            profiles,
            relations,
            [not clashes(mention.shape, mention.kind, one) for one in profiles],
            self.sizes[:2],
            self.of.get(mention.speaker) if mention.speaker >= 0 else None,
            self._owner(mention),
            [one.called_so(mention.shape) for one in profiles] if mention.shape.pronoun is None else (),
        )
        pairs = self.reader.pairs(index, standing)
        alone = self.reader.alone(index, standing)
        return Question(index, self.reader.classes[index], tuple(profiles), tuple(pairs), alone)

    def _owner(self, mention: PersonMention) -> int:
        """The key of the entity whose the mention is, or -1."""
        return self.of[mention.owner].key if mention.owner in self.of else -1

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
        return self._allowed(index, sorted(found.values(), key=_LATEST, reverse=True))

    def _allowed(self, index: int, found: Sequence[Profile]) -> tuple[list[Profile], list[int]]:
        """Those whom nothing forbids outright: another kind, she for him, a namesake, another office."""
        mention, barred = self.mentions[index], self._held(index)
        shape, kind = mention.shape, mention.kind
        gender = shape.gender if shape.pronoun is not None else ""
        named = shape.form == "name"
        told = shape.pronoun is None and mention.tied < 0
        apart = self._apart(index)
        by = self.mentions[self.named_by[index]].shape if index in self.named_by else None
        profiles, relations = [], []
        for profile in found:
            if kind and profile.kind and kind != profile.kind:
                continue
            if (gender and profile.gender and gender != profile.gender) or profile.key in barred:
                continue
            if told and profile.holds_another(shape, self.reader.people):
                continue
            if by is not None and profile.full > 1 and not fits(profile.relation(by)):
                continue  # "Lund's mother, Clara Berg" is nobody else's name
            relation = profile.relation(shape) if named else NO_NAME
            if relation != NAMESAKE and (not apart or apart.isdisjoint(self.named.get(profile.key, ()))):
                profiles.append(profile)
                relations.append(relation)
        return profiles, relations

    def _apart(self, index: int) -> frozenset[str]:
        """Whom the name of a mention, as is known of it, does not mean."""
        own = self.bearers.names.get(index)
        return self.bearers.apart[own] if own is not None else frozenset()

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

    def _join(self, index: int, profile: Profile) -> None:
        mention, kind = self.mentions[index], self.reader.classes[index]
        profile.add(index, mention, self.reader.classes, self._owner(mention))
        self.reader.settle(profile)
        if kind == ME:
            self.reader.firsts[profile.key] = self.reader.firsts.get(profile.key, 0) + 1
        self.of[index] = profile
        if index in self.bearers.names:
            self.named.setdefault(profile.key, set()).add(self.bearers.names[index])
        for word in self._words(mention, kind):
            _touch(self.by_word.setdefault(word, {}), profile)
        if kind < NAME:
            _touch(self.by_class.setdefault(kind, {}), profile)
        _touch(self.recent, profile)
        self._resize(profile)

    def _resize(self, profile: Profile) -> None:
        """Keeps the three biggest entities, the bigger first, of equals the earlier."""
        if all(one is not profile for one in self.sizes):
            if len(self.sizes) == _BIGGEST and len(profile.members) < len(self.sizes[-1].members):
                return
            self.sizes.append(profile)
        self.sizes = sorted(self.sizes, key=lambda one: (-len(one.members), one.first))[:_BIGGEST]


_LATEST = attrgetter("last")


def _names_whom(mention: PersonMention, mentions: Sequence[PersonMention]) -> bool:
    """Whether a mention is a full name right behind the words for its bearer: "her mother, Clara Lund"."""
    if mention.tie not in {"apposition", "beside"} or len(mention.shape.parts) < 2:
        return False
    described = mentions[mention.tied].shape
    return described.form != "name" and described.pronoun is None


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
