"""What speaks for and against a link, as small whole numbers: the answers to the ranker's questions."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from collatio.annotate.coref.columns import (
    ANSWERS,
    APART,
    ASKED,
    ASKING,
    BEFORE,
    BETWEEN,
    CALLED,
    CALLED_SO,
    CALLS,
    DETERMINED,
    DETERMINERS,
    FIRSTS,
    FIT,
    FITS,
    FITTING,
    GAP,
    GAPS,
    GENDER,
    GENDERS,
    HEADS,
    HERE,
    IN_TEXT,
    IN_WORDS,
    KINDS,
    LAST,
    MARKS,
    MODIFIERS,
    NAMED,
    NAMES,
    NAMES_FIT,
    NESTED,
    NUMBER,
    OF_LATE,
    OPENS,
    OTHER_WORD,
    OTHERS,
    OWNER,
    PARAGRAPH,
    PERSONS,
    PLACES,
    PRONOUNS,
    QUESTIONS,
    RANK,
    RANKS,
    ROLES,
    SAME_PRONOUN,
    SAME_WORDS,
    SENTENCE,
    SHARE,
    SHARES,
    SIZE,
    SIZES,
    SOON,
    SPEAKER,
    SPEAKS,
    SPOKEN,
    TIE,
    TIES,
    TOPIC,
    WORD_OF,
    far,
    step,
)
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
    fits,
    offices_of,
)
from collatio.annotate.coref.questions import PAIR
from collatio.annotate.coref.told import Standing, best_call, marks, modifiers, number, owner, place, roles
from collatio.lang.base import PeopleWords

#: The step of what was never called by a noun or a name.
_NEVER = 7


class Reader:
    """Answers the questions for the mentions of one article."""

    def __init__(self, mentions: Sequence[PersonMention], people: PeopleWords, asking: Sequence[int]) -> None:
        self.mentions = mentions
        self.people = people
        self.classes = [class_of(one.shape) for one in mentions]
        total = max(1, len(mentions))
        firsts = sum(1 for one in self.classes if one in {ME, WE}) / total
        seconds = sum(1 for one in self.classes if one == YOU) / total
        shapes = [one.shape for one in mentions]
        self.places = [place(one) for one in mentions]
        self.determiners = [DETERMINERS.index(one.determiner) for one in shapes]
        self.numbers = [number(one.number) for one in shapes]
        self.words = [PRONOUNS.get(one.word, OTHER_WORD if one.word else 0) for one in shapes]
        #: How many sentences up to that of each mention ask.
        self.asked = [bisect_left(asking, one.sentence) for one in mentions]
        #: How often each entity has said "I" so far, by its key.
        self.firsts: dict[int, int] = {}
        asked = len(asking) / max(1, mentions[-1].sentence + 1) if mentions else 0.0
        self.questioning = sum(asked >= share for share in SHARES)
        self.persons = sum(firsts >= s for s in SHARES) * 3 + sum(seconds >= s for s in SHARES)

    def settle(self, profile: Profile) -> None:
        """Writes down what is known of an entity that took a mention in, whatever is asked next."""
        latest, mask = profile.last, profile.mask
        row = bytearray(len(PAIR))
        row[SIZE] = step(len(profile.members), SIZES)
        row[LAST] = self.classes[latest]
        row[BEFORE] = profile.before + 1
        row[PERSONS] = mask >> ME & 7
        row[OTHERS] = (mask & 1) | (mask >> THEY & 3) << 1
        row[NAMED] = profile.full * 3 + KINDS.get(profile.kind or "", 0)
        row[GENDER] = GENDERS[profile.gender]
        row[NUMBER] = number(profile.number)
        row[PLACES] = self.places[latest]
        row[DETERMINED] = self.determiners[latest]
        row[TOPIC] = self.mentions[profile.first].sentence <= 1
        row[CALLS] = (mask >> ME & 1) + (mask >> YOU & 1) * 2
        profile.known = int.from_bytes(row, "little")

    def _given(self, index: int, fitting: int) -> int:
        """What the mention gives to its answers about every candidate."""
        mention = self.mentions[index]
        row = bytearray(len(PAIR))
        row[FITTING] = min(fitting, 4)
        row[IN_TEXT] = self.persons
        row[WORD_OF] = self.words[index]
        row[FIRSTS] = min(len(self.firsts), 3)
        row[ANSWERS] = mention.answers
        row[ASKING] = self.questioning
        row[GENDER] = GENDERS[mention.shape.gender] * 4
        row[NUMBER] = self.numbers[index] * 3
        row[PLACES] = self.places[index] * 3
        row[DETERMINED] = self.determiners[index] * 7
        row[QUESTIONS] = mention.asked * 3
        return int.from_bytes(row, "little")

    def pairs(self, index: int, standing: Standing) -> list[bytearray]:
        """The answers for one mention and each of its candidates."""
        mention = self.mentions[index]
        given = self._given(index, sum(standing.sure))
        total = sum(self.firsts.values())
        rows, fit = [], 0
        for rank, profile in enumerate(standing.profiles):
            # Both hold an answer a byte, and none of their sums runs over: one addition for all.
            row = bytearray((given + profile.known).to_bytes(len(PAIR), "little"))
            row[RANK] = rank if rank < RANKS else RANKS
            row[FIT] = fit if standing.sure[rank] and fit < FITS else FITS
            fit += standing.sure[rank]
            self._near(row, index, profile)
            if not mention.called:
                row[CALLS] = 0
            else:
                row[CALLS] += 1
            if total:
                row[SHARE] = 1 + min(3, 4 * self.firsts.get(profile.key, 0) // total)
            rows.append(row)
        self._biggest(rows, standing)
        if mention.shape.pronoun is not None:
            self._of_pronoun(rows, mention, self.classes[index], standing.profiles)
        else:
            self._of_noun(rows, mention, standing)
        self._tied(rows, mention, standing)
        return rows

    def _near(self, row: bytearray, index: int, profile: Profile) -> None:
        """What the entity's latest mention tells by where it stands."""
        mention, latest = self.mentions[index], profile.last
        last = self.mentions[latest]
        apart, between = mention.sentence - last.sentence, index - latest
        row[APART] = far(apart)
        row[BETWEEN] = far(between)
        asked = self.asked[index] - self.asked[latest]
        if asked > 0:
            row[QUESTIONS] += asked if asked < ASKED else ASKED
        named = profile.named_in
        row[IN_WORDS] = far(mention.sentence - named) if named >= 0 else _NEVER
        row[OF_LATE] = self._of_late(mention, profile)
        row[PARAGRAPH] = min(abs(mention.block - last.block), 2)
        stretch, other = mention.stretch, last.stretch
        if stretch >= 0 or other >= 0:
            row[MARKS] = marks(stretch, other)
        if apart > 0:
            row[SENTENCE] = apart == 1
            if apart == 1 and last.first:
                row[OPENS] = 1 + last.subject
        else:
            self._beside(row, mention, last, profile)
        if apart <= SOON and other < 0:
            row[SPEAKS] = 1 + last.speaks

    def _of_late(self, mention: PersonMention, profile: Profile) -> int:
        """How often the entity was meant in the last sentences: once, twice, three times or five."""
        members, found = profile.members, 0
        for back in (2, 3, 5):
            if len(members) < back or mention.sentence - self.mentions[members[-back]].sentence > SOON:
                break
            found += 1
        return found

    def _beside(self, row: bytearray, mention: PersonMention, last: PersonMention, profile: Profile) -> None:
        """What a latest mention in the same sentence tells, or one behind the mention."""
        if last.first:
            row[OPENS] = 1 + last.subject
        if last.sentence == mention.sentence:
            row[SENTENCE] = 3 if mention.shape.word in self.people.reflexives else 2
            row[GAP] = 1 + step(max(0, mention.span.start - last.span.end) // 6, GAPS)
            row[HERE] = 1 + profile.subject
            row[CALLED] = 1 + last.called + (last.called and last.first)

    def _biggest(self, rows: Sequence[bytearray], standing: Standing) -> None:
        """Which of the candidates are the two biggest entities of the text."""
        first, second = (*standing.biggest, None, None)[:2]
        for row, profile in zip(rows, standing.profiles, strict=True):
            row[TOPIC] += 0 if profile is first else 2 if profile is second else 4

    def _of_pronoun(
        self, rows: Sequence[bytearray], mention: PersonMention, kind: int, profiles: Sequence[Profile]
    ) -> None:
        """What only a pronoun tells."""
        word, stretch = mention.shape.word, mention.stretch
        speaks = kind in {ME, WE, YOU}
        for row, profile in zip(rows, profiles, strict=True):
            if word == self.mentions[profile.last].shape.word:
                row[SAME_PRONOUN] = 1
            else:
                row[SAME_PRONOUN] = 2 if profile.mask >> kind & 1 else 3
            if speaks:
                row[SPOKEN] = 1 if stretch in profile.spoken else 2 if profile.spoken else 3

    def _of_noun(self, rows: Sequence[bytearray], mention: PersonMention, standing: Standing) -> None:
        """What only a name or a description tells."""
        shape, profiles = mention.shape, standing.profiles
        named = shape.form == "name"
        own = offices_of(shape)
        sharing = sum(not own.isdisjoint(one.titles) for one in profiles)
        fitting = sum(fits(one) for one in standing.relations)
        words, phrase = shape.modifiers, (shape.head, shape.modifiers)
        told = zip(rows, profiles, standing.relations, standing.calls, strict=True)
        for row, profile, relation, call in told:
            row[NAMES] = relation
            row[CALLED_SO] = call
            row[MODIFIERS] = modifiers(words, profile)
            row[ROLES] = roles(own, profile, sharing)
            if named:
                row[NAMES_FIT] = 1 + min(fitting, 2) if fits(relation) else 4 + min(fitting, 1)
            else:
                row[HEADS] = self._heads(shape, profile)
                row[SAME_WORDS] = 1 if phrase in profile.phrases else 2

    def _heads(self, shape: Shape, profile: Profile) -> int:
        if shape.head == self.mentions[profile.last].shape.head:
            return 1
        if shape.head in profile.heads:
            return 2
        return 3 if shape.head in profile.titles else 4

    def _tied(self, rows: Sequence[bytearray], mention: PersonMention, standing: Standing) -> None:
        """What the sentence ties the mention to: an apposition, a holder, an owner, who says the words."""
        held = mention.stretch >= 0
        if not (held or mention.tied >= 0 or mention.inside >= 0 or mention.shape.owner):
            return
        for row, profile in zip(rows, standing.profiles, strict=True):
            if held:
                row[SPEAKER] = self._speaker(profile, standing.speaker)
            if mention.tied >= 0:
                tie = TIES.index(mention.tie) if profile.holds(mention.tied) else 6
                row[TIE] = tie + 7 * mention.listed
            if mention.inside >= 0:
                row[NESTED] = self._nested(mention, profile)
            if mention.shape.owner:
                row[OWNER] = owner(profile, standing.owner)

    def _speaker(self, profile: Profile, speaker: Profile | None) -> int:
        if speaker is not None:
            return 2 if speaker is profile else 3
        last = self.mentions[profile.last]
        return 4 if last.stretch < 0 and last.speaks else 1

    def _nested(self, mention: PersonMention, profile: Profile) -> int:
        holder = mention.inside
        while holder >= 0:
            if profile.holds(holder):
                if mention.shape.head_end == self.mentions[holder].shape.head_end:
                    return 4
                return 2 if mention.behind else 1
            holder = self.mentions[holder].inside
        return 3

    def alone(self, index: int, standing: Standing) -> bytearray:
        """The answers for a mention that would open an entity of its own."""
        mention = self.mentions[index]
        shape, kind = mention.shape, self.classes[index]
        profiles, speaker = standing.profiles, standing.speaker
        known = [relation for relation in standing.relations if relation > UNNAMED]
        none = OTHER if profiles and kind == NAME else 0
        head = kind >= NAME + 1 and any(shape.head in profile.heads for profile in profiles)
        last = any(self.classes[profile.last] == kind for profile in profiles)
        ever = any(profile.mask >> kind & 1 for profile in profiles)
        answers = (
            self.determiners[index],
            self.words[index],
            min(sum(standing.sure), 4),
            int(head),
            min(known) if known else none,
            step(mention.sentence, (1, 3, 8, 20)),
            self.persons,
            0 if mention.stretch < 0 else 1 + int(speaker is not None) + int(mention.speaker >= 0),
            int(mention.asked),
            0 if mention.inside < 0 else 1 + int(mention.behind),
            TIES.index(mention.tie) + 6 * int(mention.listed),
            self.numbers[index] * 4 + GENDERS[shape.gender],
            int(last) * 2 + int(ever),
            self._noun(shape),
            0 if not shape.owner else 1 + int(shape.owner in self.people.possessives),
            self.places[index],
            KINDS.get(mention.kind or "", 0),
            step(len(profiles), (1, 2, 5, 9)),
            min(len(self.firsts), 3),
            int(mention.answers),
            self.questioning,
            int(mention.called),
            best_call(standing.calls),
            min(sum(fits(one) for one in standing.relations), 3),
        )
        return bytearray(answers)

    def _noun(self, shape: Shape) -> int:
        if shape.pronoun is not None or shape.form == "name":
            return 0
        if shape.head in self.people.nouns:
            return 1
        return 2 if shape.head in self.people.several else 3
