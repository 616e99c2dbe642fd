"""What is said of noun phrases beside a cue, and the tests on single words that reading them needs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from collatio.annotate.frames import Frame
from collatio.annotate.names import NameRun
from collatio.lang.base import Language
from collatio.text.calendar import fold, weekday_names

#: How many words a noun phrase, an insertion and a relative clause are followed.
PHRASE, INSERTION, CLAUSE = 12, 24, 40
_POSSESSIVES = ("’s", "'s", "’", "'")
#: A compound's last part is looked for among words longer than this.
_SUFFIX = 4


@dataclass(frozen=True, slots=True)
class Subject:
    """Who is said to speak, at the tokens ``first:last`` (both included) of the frame.

    ``runs`` are the names in it (more than one where several speak together); ``how`` says in plain
    words what ties it to the cue, ``score`` how surely.  What is "unread" stands where a speaker would
    and is none; ``through`` is who quotes the speaker ("Reuters quoted him as saying").
    """

    kind: Literal["name", "pronoun", "description", "several", "unread"]
    first: int
    last: int
    runs: tuple[NameRun, ...]
    score: float
    how: str
    through: Subject | None = None


class Phrases:
    """The words of one frame as parts of noun phrases."""

    def __init__(self, frame: Frame, language: Language) -> None:
        self.frame = frame
        self.toks = frame.toks
        self.runs = frame.runs
        self.language = language
        self.grammar = language.grammar
        self.words = language.names
        self.days = weekday_names(language.code)

    def same_sentence(self, one: int, other: int) -> bool:
        """Whether two places are in one sentence."""
        return self.frame.sentence[one] == self.frame.sentence[other]

    def pronoun(self, at: int) -> Subject | None:
        """The pronoun at ``at`` as a subject."""
        tok = self.toks[at]
        bare = tok.low.replace("’", "'").partition("'")[0]  # "he's said"
        if not tok.is_word or bare not in self.words.pronouns:
            return None
        return Subject("pronoun", at, at, (), 0.4, f"“{tok.text}” names nobody")

    def name(self, first: int, last: int, run: NameRun, score: float, how: str) -> Subject:
        """A name as a subject."""
        return Subject("name", first, last, (run,), score, how)

    def description(self, first: int, last: int) -> Subject:
        """A phrase that names nobody as a subject: of a person, a body or a writing, else no speaker's."""
        phrase = " ".join(tok.text for tok in self.toks[first : last + 1])
        if not self.language.capitals:
            how = f"in {self.language.name} names are not told from other words yet"
            return Subject("description", first, last, (), 0.4, how)
        head = self._head(first, last)
        if head is None:
            return Subject("unread", first, last, (), 0.0, "")
        if self.is_party(head):
            how = f"“{phrase}” describes the speaker without a name"
            return Subject("description", first, last, (), 0.4, how)
        how = f"“{phrase}” is said to say it; whose words these are is not named beside them"
        return Subject("description", first, last, (), 0.4, how)

    def is_party(self, at: int) -> bool:
        """Whether the word at ``at`` means a person, an office or an institution."""
        words = self.words
        speakers = (words.roles, words.titles, words.bodies, words.outlets, words.parties, words.several)
        return any(self._is_one_of(at, known) for known in speakers)

    def is_office(self, first: int, last: int) -> bool:
        """Whether a phrase means the one holder of an office: a name beside it may be that person's."""
        head = self._head(first, last)
        words = self.words
        if head is None or self.toks[head].low in words.several:
            return False
        low = next((self.toks[head].low.removesuffix(end) for end in _POSSESSIVES[:2]), "")
        return low in words.roles or low.rpartition("-")[2] in words.roles

    def _head(self, first: int, last: int) -> int | None:
        """The word a noun phrase is about, where it is one of a party or a writing; else null."""
        low = self.toks[first].low
        small = low in self.language.small_words and low not in self.language.numbers.values
        if small and low not in self.grammar.determiners:
            return None
        stop = first + 1
        while stop <= last and self.toks[stop].is_word and not self._parts(stop):
            stop += 1
        behind = self.toks[stop].low if stop < len(self.toks) else ""
        tied = behind in self.grammar.ties  # "officials familiar with"
        if any(self._begins_clause(i) for i in range(first + 1, stop)):
            return None
        for head in (stop - 1, stop - 2) if tied else (stop - 1,):
            if head >= first and (self.is_party(head) or self._is_one_of(head, self._writings())):
                return head
        return None

    def _writings(self) -> frozenset[str]:
        """Words for what is written or said and may be quoted itself: "the letter", "the report"."""
        return frozenset(self.language.channels) | self.language.citing.report_nouns | self.words.things

    def _begins_clause(self, at: int) -> bool:
        low = self.toks[at].low
        clause = low in self.grammar.conjunctions or low in self.grammar.others
        return clause and low not in self.grammar.coordinators and low not in self.language.numbers.values

    def _parts(self, at: int) -> bool:
        low, grammar = self.toks[at].low, self.grammar
        return low in grammar.ties or low in grammar.prepositions or low in grammar.relatives

    def _is_one_of(self, at: int, known: frozenset[str]) -> bool:
        """Whether a word is listed, in the plural or behind a hyphen too; German ends compounds with it."""
        tok = self.toks[at]
        low = next((tok.low.removesuffix(end) for end in _POSSESSIVES if tok.low.endswith(end)), tok.low)
        forms = {low, low.rpartition("-")[2]}
        forms |= {form[:-1] for form in forms if form.endswith("s")}
        if low.endswith("ies"):
            forms.add(low[:-3] + "y")
        if not forms.isdisjoint(known):
            return True
        compound = self.language.noun_capitals and tok.text[:1].isupper()
        return compound and any(len(word) > _SUFFIX and low.endswith(word) for word in known)

    def is_day(self, at: int) -> bool:
        """Whether a word is a weekday, which no name or office contains."""
        return fold(self.toks[at].text) in self.days

    def first_of(self, run: NameRun, at: int) -> int:
        """The first token of the name at ``at`` with the office before it."""
        while at > 0 and self.toks[at - 1].slot is None and self.toks[at - 1].start >= run.whole.start:
            at -= 1
        return at

    def is_verb(self, at: int) -> bool:
        """Whether a word can only belong to a verb: a form of "be", or a verb of saying that is no name."""
        low = self.toks[at].low
        return low in self.grammar.auxiliaries or (low in self.language.cues.verbs and self.runs[at] is None)

    def is_possessive(self, at: int) -> bool:
        """Whether a word ends in the possessive: what follows is its owner's."""
        return self.toks[at].text.endswith(_POSSESSIVES)

    def is_stop_of_abbreviation(self, at: int) -> bool:
        """Whether the sign at ``at`` is the full stop of "Jr." or of an initial."""
        if at == 0 or self.toks[at].text != "." or not self.toks[at - 1].is_word:
            return False
        low = self.toks[at - 1].low
        return len(low) == 1 or low in self.language.sentence_habits.abbreviations
