"""What is said of noun phrases beside a cue, and the tests on single words that reading them needs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from collatio.annotate.frames import Frame
from collatio.annotate.names import NameRun
from collatio.lang.base import Language

#: How many words a noun phrase, an insertion and a relative clause are followed.
PHRASE, INSERTION, CLAUSE = 12, 24, 40
_POSSESSIVES = ("’s", "'s", "’", "'")


@dataclass(frozen=True, slots=True)
class Subject:
    """Who is said to speak, at the tokens ``first:last`` (both included) of the frame.

    ``runs`` are the names in it (more than one where several speak together); ``how`` says in plain
    words what ties it to the cue, ``score`` how surely.
    """

    kind: Literal["name", "pronoun", "description", "several"]
    first: int
    last: int
    runs: tuple[NameRun, ...]
    score: float
    how: str


class Phrases:
    """The words of one frame as parts of noun phrases."""

    def __init__(self, frame: Frame, language: Language) -> None:
        self.frame = frame
        self.toks = frame.toks
        self.runs = frame.runs
        self.language = language
        self.grammar = language.grammar
        self.words = language.names

    def same_sentence(self, one: int, other: int) -> bool:
        """Whether two places are in one sentence."""
        return self.frame.sentence[one] == self.frame.sentence[other]

    def pronoun(self, at: int) -> Subject | None:
        """The pronoun at ``at`` as a subject."""
        tok = self.toks[at]
        if not tok.is_word or tok.low not in self.words.pronouns:
            return None
        return Subject("pronoun", at, at, (), 0.4, f"“{tok.text}” names nobody")

    def name(self, first: int, last: int, run: NameRun, score: float, how: str) -> Subject:
        """A name as a subject."""
        return Subject("name", first, last, (run,), score, how)

    def description(self, first: int, last: int) -> Subject:
        """A phrase that names nobody as a subject."""
        phrase = " ".join(tok.text for tok in self.toks[first : last + 1])
        how = f"“{phrase}” describes the speaker without a name"
        if not self.language.capitals:
            how = f"in {self.language.name} names are not told from other words yet"
        return Subject("description", first, last, (), 0.4, how)

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
