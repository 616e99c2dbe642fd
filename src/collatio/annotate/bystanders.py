"""What the text says of whom it names besides their speaking: spoken to, dead, "he" or "she"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from collatio.annotate.clauses import Clauses
from collatio.annotate.entities import Entities
from collatio.annotate.frames import Frame
from collatio.annotate.names import NameRun
from collatio.annotate.phrases import CLAUSE, Phrases
from collatio.lang.base import Language

#: How far before "to X" the letter may stand, and behind a name that its bearer was killed.
_REACH = 5
_FATE = 8
_INSERTED = 14
#: No sentence of news is longer; reading no further keeps hostile pages linear.
_LONGEST = 800
#: How many words may stand between a name or "to" and the head they belong to.
_MODIFIERS = 6
#: A title tells more of "he" or "she" than the pronoun that begins the next sentence.
_TITLE_VOTES = 3
_AFTER_APPOSED = frozenset({",", ".", ";", ":", "—", "–", ")", "-"})


@dataclass(frozen=True, slots=True)
class Bystanders:
    """``addressed`` and ``dead`` hold where names begin, ``authors`` those whose letter or post it is, with
    its kind; ``genders`` say "he" or "she" of an entity where the text tells it.
    """

    addressed: frozenset[int]
    dead: frozenset[int]
    authors: tuple[tuple[int, str], ...]
    genders: Mapping[str, str]


def find_bystanders(readings: Sequence[Clauses], entities: Entities) -> Bystanders:
    """Reads all sentences of an article for what they say of the names in them."""
    addressed: set[int] = set()
    dead: set[int] = set()
    authors: list[tuple[int, str]] = []
    for clauses in readings:
        reader = _Reader(clauses.frame, clauses.language)
        for run, first, last in reader.names():
            if reader.is_addressed(run, first, last):
                addressed.add(run.start)
            if reader.is_dead(run, first, last):
                dead.add(run.start)
            channel = reader.channel_of_owner(first, last)
            if channel is not None:
                authors.append((run.start, channel))
        authors.extend(_writers(clauses))
    return Bystanders(
        frozenset(addressed), frozenset(dead), tuple(sorted(authors)), _genders(readings, entities)
    )


def _writers(clauses: Clauses) -> Iterator[tuple[int, str]]:
    """Who says something in a letter, a post or the like, or sends one to somebody."""
    frame, channels, to = clauses.frame, clauses.language.channels, clauses.language.cues.to
    for at, tok in enumerate(frame.toks[:_LONGEST]):
        if tok.low in channels and any(after.low in to for after in frame.toks[at + 1 : at + _REACH]):
            sender = clauses.left.clause_subject(at)
            if sender is not None and sender.kind == "name":
                yield sender.runs[0].start, channels[tok.low]
    for subject in clauses.named():
        sentence = frame.sentence[subject.first]
        for at, tok in enumerate(frame.toks):
            tied = at > 0 and frame.sentence[at] == sentence and tok.low in channels
            links = clauses.language.channel_links
            if tied and any(before.low in links for before in frame.toks[max(0, at - 3) : at]):
                yield subject.runs[0].start, channels[tok.low]


class _Reader(Phrases):
    """Reads the words around the names of one frame."""

    def __init__(self, frame: Frame, language: Language) -> None:
        super().__init__(frame, language)
        self.hearing = language.cues.hearers
        self.to = language.cues.to

    def names(self) -> Iterator[tuple[NameRun, int, int]]:
        """Each name with its first and last place."""
        at = 0
        while at < len(self.toks):
            run = self.runs[at]
            last = at
            while run is not None and last + 1 < len(self.toks) and self.runs[last + 1] == run:
                last += 1
            if run is not None:
                yield run, at, last
            at = last + 1

    def is_addressed(self, run: NameRun, first: int, last: int) -> bool:
        """Whether words are sent to the name: "a letter to X", "wrote to X", "told X"."""
        begin = self._begin(run, first, last)
        at = begin - 1
        while at >= 0 and begin - at <= _MODIFIERS and self.toks[at].is_word and self._belongs(at):
            at -= 1
        if at < 0 or not self.toks[at].is_word:
            return False
        if self.toks[at].low in self.hearing:
            return True
        if self.toks[at].low not in self.to:
            return False
        verbs, channels = self.language.cues.verbs, self.language.channels
        return any(tok.low in verbs or tok.low in channels for tok in self.toks[max(0, at - _REACH) : at])

    def is_dead(self, run: NameRun, first: int, last: int) -> bool:
        """Whether the text says here that the bearer of the name was killed or is dead."""
        words, begin = self.words, self.first_of(run, first)
        if any(self.toks[i].low in words.late for i in range(max(0, begin - 1), first)):
            return True
        grammar = self.grammar
        if begin > 1 and self.toks[begin - 1].low in grammar.of and self.toks[begin - 2].low in words.deaths:
            return True
        if self.is_possessive(last):
            return any(tok.low in words.deaths for tok in self.toks[last + 1 : last + 3])
        return self._killed_behind(last)

    def channel_of_owner(self, first: int, last: int) -> str | None:
        """The letter or post that is called the name's: "X's letter", "a letter by X"."""
        if self.is_possessive(last):
            words = self.toks[last + 1 : last + 4]
            return next(
                (self.language.channels[t.low] for t in words if t.low in self.language.channels), None
            )
        before = self.toks[first - 1].low if first > 1 else ""
        if before in self.language.citing.by and before not in self.to:
            return self.language.channels.get(self.toks[first - 2].low)
        return None

    def _begin(self, run: NameRun, first: int, last: int) -> int:
        """The first place of the name with its office, one in apposition before it included."""
        closed = last + 1 >= len(self.toks) or self.toks[last + 1].text in _AFTER_APPOSED
        if run.apposed is not None and run.apposed.start < run.start and closed:
            reach = range(max(0, first - CLAUSE), first)
            return next((i for i in reach if self.toks[i].end > run.apposed.start), first)
        return self.first_of(run, first)

    def _belongs(self, at: int) -> bool:
        """Whether a word may stand between "to" and the name it governs."""
        tok = self.toks[at]
        low, words = tok.low, self.words
        if low in self.to or low in self.hearing:
            return False
        if low in self.grammar.determiners or low in words.qualifiers:
            return True
        return (
            low in words.peoples
            or low in words.roles
            or (low not in self.language.small_words and not self.is_verb(at))
        )

    def _insertion_end(self, at: int) -> int:
        """The place behind the insertion without a verb that begins at the comma ``at``, else behind it."""
        for end in range(at + 1, min(len(self.toks), at + _INSERTED)):
            if self.toks[end].text == ",":
                return end + 1
            if not self.toks[end].is_word or self.is_verb(end) or self.toks[end].low in self.words.killed:
                break
        return at + 1

    def _killed_behind(self, last: int) -> bool:
        passive, at = False, last + 1
        if at < len(self.toks) and self.toks[at].text == ",":
            at = last = self._insertion_end(at)
        while at < len(self.toks) and at - last <= _FATE:
            tok = self.toks[at]
            if tok.low in self.words.killed:
                beside = self.toks[at + 1].low if at + 1 < len(self.toks) else ""
                alone = self.toks[at - 1].text == "," and beside in self.grammar.prepositions
                return passive or alone or tok.low not in self.language.names.late
            passive = passive or tok.low in self.grammar.passive
            if tok.text != "," and not self._leads_on(tok.low):
                return False
            at += 1
        return False

    def _leads_on(self, low: str) -> bool:
        """Whether a word may stand between a name and what befell it; "who" is the name, "whose" is not."""
        grammar = self.grammar
        who = low in grammar.relatives and low in self.words.pronouns
        return who or low in grammar.auxiliaries or low in grammar.adverbs


def _genders(readings: Sequence[Clauses], entities: Entities) -> dict[str, str]:
    """What titles and the pronouns of the next sentence call each person, where they agree enough."""
    votes: dict[str, Counter[str]] = {}
    for entity in entities.entities:
        for role in entity.roles:
            for word in role.text.lower().split():
                gender = readings[0].language.names.genders.get(word.rstrip(".,"))
                if gender is not None:
                    votes.setdefault(entity.id, Counter())[gender] += _TITLE_VOTES
    before: list[str] = []
    for clauses in readings:
        toks, words = clauses.frame.toks, clauses.language.names
        gender = words.pronouns.get(toks[0].low) if toks else None
        if gender in {"he", "she"} and len(before) == 1:
            votes.setdefault(before[0], Counter())[gender] += 1
        if gender not in {"he", "she"}:
            found = (entities.at[run.start] for run in clauses.frame.runs if run is not None)
            before = list(dict.fromkeys(entity.id for entity in found if entity.kind == "person"))
    told = {}
    for person, counted in votes.items():
        ranked = sorted(counted.items(), key=lambda item: (-item[1], item[0]))
        if len(ranked) == 1 or ranked[0][1] > ranked[1][1]:
            told[person] = ranked[0][0]
    return told
