"""What speaks for and against a link, as small whole numbers: the answers to the ranker's questions."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from collatio.annotate.coref.mentions import PersonMention, Shape
from collatio.annotate.coref.profiles import (
    ME,
    NAME,
    OTHER,
    THEY,
    UNNAMED,
    WE,
    YOU,
    Profile,
    class_of,
    offices_of,
)
from collatio.annotate.coref.questions import WORDS
from collatio.lang.base import PeopleWords

_DISTANCES = (1, 2, 3, 4, 6, 9, 16)
_SIZES = (2, 3, 4, 7, 13)
_GAPS = (2, 4, 7, 12)
_SHARES = (0.05, 0.25)
#: So many of an entity's last mentions are looked at for one in the same sentence.
_HERE = 20
_DETERMINERS = ("", "definite", "indefinite", "pointing", "owner", "many", "open")
_TIES = ("", "apposition", "bracket", "copula", "as", "beside")
_KINDS = {"person": 1, "organisation": 2}
_GENDERS = {"": 0, "he": 1, "she": 2, "it": 3}
_WORD = {word: at for at, word in enumerate(WORDS, start=1)}
_WORDS = len(WORDS) + 2


def step(value: int, edges: Sequence[int]) -> int:
    """Which of the steps that ``edges`` part ``value`` stands on."""
    at = 0
    for edge in edges:
        if value < edge:
            break
        at += 1
    return at


def clashes(shape: Shape, kind: str | None, profile: Profile) -> bool:
    """Whether gender, number or kind forbid that the mention stands for the entity."""
    gender = profile.gender
    if (
        shape.gender
        and gender
        and shape.gender != gender
        and (shape.pronoun or "it" not in (shape.gender, gender))
    ):
        return True
    pronoun = shape.pronoun
    if shape.number and profile.number and shape.number != profile.number:
        return pronoun is None or pronoun.person != 2
    return bool(kind and profile.kind and kind != profile.kind)


@dataclass(frozen=True, slots=True)
class Standing:
    """How an entity stands among the candidates of one mention.

    ``rank`` is its place, the nearest first, ``fit`` that among those that do not clash, of which there
    are ``fitting``; ``biggest`` its rank by size; ``speaker`` is the entity that says the words around
    the mention, ``owner`` the key of the one whose it is, or -1; ``sharing`` counts the
    candidates that are called by the same office; ``relation`` is how the mention's name stands to its.
    """

    rank: int
    fit: int
    fitting: int
    biggest: int
    speaker: Profile | None
    owner: int
    sharing: int
    relation: int


class Reader:
    """Answers the questions for the mentions of one article."""

    def __init__(self, mentions: Sequence[PersonMention], people: PeopleWords, asking: Sequence[int]) -> None:
        self.mentions = mentions
        self.people = people
        self.asking = asking
        self.classes = [class_of(one.shape) for one in mentions]
        total = max(1, len(mentions))
        firsts = sum(1 for one in self.classes if one in {ME, WE}) / total
        seconds = sum(1 for one in self.classes if one == YOU) / total
        shapes = [one.shape for one in mentions]
        self.places = [_place(one) for one in mentions]
        self.determiners = [_DETERMINERS.index(one.determiner) for one in shapes]
        self.numbers = [_number(one.number) for one in shapes]
        self.words = [_WORD.get(one.word, _WORDS - 1 if one.word else 0) for one in shapes]
        #: How often each entity has said "I" so far, by its key.
        self.firsts: dict[int, int] = {}
        asked = len(asking) / max(1, mentions[-1].sentence + 1) if mentions else 0.0
        self.questioning = sum(asked >= share for share in _SHARES)
        self.persons = sum(firsts >= s for s in _SHARES) * 3 + sum(seconds >= s for s in _SHARES)

    def pair(self, index: int, profile: Profile, standing: Standing) -> list[int]:
        """The answers for one mention and one entity."""
        mention, last = self.mentions[index], self.mentions[profile.last]
        kind = self.classes[index]
        apart = mention.sentence - last.sentence
        return [
            step(apart, _DISTANCES),
            step(index - profile.last, _DISTANCES),
            min(standing.rank, 7),
            min(standing.fit, 5),
            step(len(profile.members), _SIZES),
            self.classes[profile.last],
            self.classes[profile.members[-2]] + 1 if len(profile.members) > 1 else 0,
            self._same_pronoun(mention, last, profile, kind),
            profile.mask >> ME & 7,
            (profile.mask & 1) | (profile.mask >> THEY & 1) << 1 | (profile.mask >> THEY + 1 & 1) << 2,
            profile.full * 3 + _KINDS.get(profile.kind or "", 0),
            _GENDERS[mention.shape.gender] * 4 + _GENDERS[profile.gender],
            self.numbers[index] * 3 + _number(profile.number),
            self.places[index] * 3 + self.places[profile.last],
            self._sentence(mention, apart),
            _marks(mention, last),
            self._speaker(mention, last, profile, standing.speaker),
            self._spoken(mention, profile, kind),
            self._nested(mention, profile),
            self._tie(mention, profile),
            self._heads(mention, last, profile),
            self._modifiers(mention, profile),
            standing.relation,
            self._roles(mention.shape, profile, standing.sharing),
            self.determiners[index] * 7 + self.determiners[profile.last],
            self._questions(mention, last),
            (1 + int(last.subject)) if apart <= 1 and last.first else 0,
            min(standing.fitting, 4),
            min(standing.biggest, 2) * 2 + int(self.mentions[profile.first].sentence <= 1),
            self._gap(mention, last, apart),
            self.persons,
            self._here(mention, profile),
            self.words[index],
            self._owner(mention, profile, standing.owner),
            1 + int(last.speaks) if last.stretch < 0 and apart <= 2 else 0,
            (1 + int(last.called) + int(last.called and last.first)) if apart == 0 else 0,
            int(mention.called) * (1 + (profile.mask >> ME & 1) + (profile.mask >> YOU & 1) * 2),
            self._share(profile),
            min(len(self.firsts), 3),
            self._same_words(mention.shape, profile),
            int(mention.answers),
            self.questioning,
        ]

    def alone(
        self,
        index: int,
        fitting: int,
        profiles: Sequence[Profile],
        relations: Sequence[int],
        speaker: Profile | None,
    ) -> list[int]:
        """The answers for a mention that would open an entity of its own."""
        mention = self.mentions[index]
        shape, kind = mention.shape, self.classes[index]
        known = [relation for relation in relations if relation > UNNAMED]
        none = OTHER if profiles and kind == NAME else 0
        head = kind >= NAME + 1 and any(shape.head in profile.heads for profile in profiles)
        last = any(self.classes[profile.last] == kind for profile in profiles)
        ever = any(profile.mask >> kind & 1 for profile in profiles)
        return [
            self.determiners[index],
            self.words[index],
            min(fitting, 4),
            int(head),
            min(known) if known else none,
            step(mention.sentence, (1, 3, 8, 20)),
            self.persons,
            0 if mention.stretch < 0 else 1 + int(speaker is not None) + int(mention.speaker >= 0),
            int(mention.asked),
            0 if mention.inside < 0 else 1 + int(mention.behind),
            _TIES.index(mention.tie) + 6 * int(mention.listed),
            self.numbers[index] * 4 + _GENDERS[shape.gender],
            int(last) * 2 + int(ever),
            self._noun(shape),
            0 if not shape.owner else 1 + int(shape.owner in self.people.possessives),
            self.places[index],
            _KINDS.get(mention.kind or "", 0),
            step(len(profiles), (1, 2, 5, 9)),
            min(len(self.firsts), 3),
            int(mention.answers),
            self.questioning,
            int(mention.called),
        ]

    def _same_pronoun(self, mention: PersonMention, last: PersonMention, profile: Profile, kind: int) -> int:
        if mention.shape.pronoun is None:
            return 0
        if mention.shape.word == last.shape.word:
            return 1
        return 2 if profile.mask >> kind & 1 else 3

    def _sentence(self, mention: PersonMention, apart: int) -> int:
        if apart:
            return int(apart == 1)
        return 3 if mention.shape.word in self.people.reflexives else 2

    def _speaker(
        self, mention: PersonMention, last: PersonMention, profile: Profile, speaker: Profile | None
    ) -> int:
        if mention.stretch < 0:
            return 0
        if speaker is not None:
            return 2 if speaker is profile else 3
        return 4 if last.stretch < 0 and last.speaks else 1

    def _spoken(self, mention: PersonMention, profile: Profile, kind: int) -> int:
        if kind not in {ME, WE, YOU}:
            return 0
        if mention.stretch in profile.spoken:
            return 1
        return 2 if profile.spoken else 3

    def _nested(self, mention: PersonMention, profile: Profile) -> int:
        holder = mention.inside
        while holder >= 0:
            if profile.holds(holder):
                if mention.shape.head_end == self.mentions[holder].shape.head_end:
                    return 4
                return 2 if mention.behind else 1
            holder = self.mentions[holder].inside
        return 3 if mention.inside >= 0 else 0

    def _tie(self, mention: PersonMention, profile: Profile) -> int:
        if mention.tied < 0:
            return 0
        return (_TIES.index(mention.tie) if profile.holds(mention.tied) else 6) + 7 * int(mention.listed)

    def _heads(self, mention: PersonMention, last: PersonMention, profile: Profile) -> int:
        shape = mention.shape
        if shape.pronoun is not None or shape.form == "name":
            return 0
        if shape.head == last.shape.head:
            return 1
        if shape.head in profile.heads:
            return 2
        return 3 if shape.head in profile.titles else 4

    def _modifiers(self, mention: PersonMention, profile: Profile) -> int:
        shape = mention.shape
        if shape.pronoun is not None:
            return 0
        if not shape.modifiers:
            return 1
        known = profile.words | profile.titles
        shared = len(shape.modifiers & known)
        if shared == len(shape.modifiers):
            return 2
        return 3 if shared else 4

    def _roles(self, shape: Shape, profile: Profile, sharing: int) -> int:
        if shape.pronoun is not None:
            return 0
        own = offices_of(shape)
        if not own:
            return 1
        if not profile.titles:
            return 2
        if not own & profile.titles:
            return 4
        return 3 if sharing == 1 else 5

    def _questions(self, mention: PersonMention, last: PersonMention) -> int:
        low, high = (bisect_left(self.asking, one.sentence) for one in (last, mention))
        return int(mention.asked) * 3 + min(high - low, 2)

    def _gap(self, mention: PersonMention, last: PersonMention, apart: int) -> int:
        if apart:
            return 0
        gap = max(0, mention.span.start - last.span.end)
        return 1 + step(gap // 6, _GAPS)

    def _here(self, mention: PersonMention, profile: Profile) -> int:
        found = 0
        for index in profile.members[-_HERE:][::-1]:
            other = self.mentions[index]
            if other.sentence != mention.sentence:
                break
            found = max(found, 1 + int(other.subject))
        return found

    def _owner(self, mention: PersonMention, profile: Profile, owner: int) -> int:
        if not mention.shape.owner:
            return 0
        if owner < 0:
            return 1
        if owner in profile.owners:
            return 2
        return 3 if profile.owners else 4

    def _share(self, profile: Profile) -> int:
        """How much of what "I" has said so far is the entity's."""
        total = sum(self.firsts.values())
        mine = self.firsts.get(profile.key, 0)
        return 0 if not total else 1 + min(3, 4 * mine // total) if mine else 1

    def _same_words(self, shape: Shape, profile: Profile) -> int:
        if shape.pronoun is not None or shape.form == "name":
            return 0
        return 1 if (shape.head, shape.modifiers) in profile.phrases else 2

    def _noun(self, shape: Shape) -> int:
        if shape.pronoun is not None or shape.form == "name":
            return 0
        if shape.head in self.people.nouns:
            return 1
        return 2 if shape.head in self.people.several else 3


def _number(number: str) -> int:
    return 0 if not number else 1 if number == "one" else 2


def _place(mention: PersonMention) -> int:
    return 2 if mention.owning else int(mention.subject)


def _marks(mention: PersonMention, last: PersonMention) -> int:
    if mention.stretch == last.stretch:
        return 0 if mention.stretch < 0 else 1
    if mention.stretch < 0:
        return 2
    if last.stretch < 0:
        return 3
    return 4
