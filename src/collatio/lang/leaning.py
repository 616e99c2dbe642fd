"""Which small words lean on the word behind them and which stand by themselves, by language."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from collatio.lang import language
from collatio.lang.base import split
from collatio.lang.speech import speech_words

#: Negations that are one word with what they deny; elsewhere the language's list of negations tells.
_DENYING = {
    "en": split(
        """
        cannot can't couldn't don't didn't doesn't won't wouldn't shouldn't isn't aren't wasn't weren't
        hasn't haven't hadn't mustn't needn't

        """
    )
}


@dataclass(frozen=True, slots=True)
class LeaningWords:
    """``onward`` words are one phrase with the next word, whatever it is ("the", "in", "will", "not").

    ``joining`` ones are so before a word that has no phrase of its own ("that blesses", but "that | they");
    ``alone`` are those that have one: pronouns, and what begins a clause.  ``particles`` are onward words
    that lean on the word before them where nothing of their own follows ("find out | about it").
    """

    onward: frozenset[str]
    joining: frozenset[str]
    alone: frozenset[str]
    particles: frozenset[str]


@cache
def leaning_words(code: str) -> LeaningWords | None:
    """The words of a language; null where its small words are not known by kind."""
    grammar = language(code).grammar
    if not grammar.determiners:
        return None
    denying = speech_words(code).negations | _DENYING.get(code, frozenset())
    onward = grammar.determiners | grammar.prepositions | grammar.auxiliaries | denying
    joining = (grammar.conjunctions | grammar.relatives) - onward
    pronouns = grammar.others - denying
    alone = joining | pronouns | grammar.auxiliaries | denying
    return LeaningWords(onward, joining, alone, grammar.prepositions)
