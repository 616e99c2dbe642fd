"""Cues: the words of the outlet that say that others spoke ("said", "according to", "in his words")."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Literal

from collatio.annotate.frames import Frame, Tok
from collatio.lang.base import Cues, Language

#: What is longer, or says "said" more often, is no sentence of news; reading no further keeps hostile
#: pages linear.
_LONGEST_SENTENCE, _MOST_CUES = 800, 50

Kind = Literal["verb", "phrase", "own-words", "noun"]


@dataclass(frozen=True, slots=True)
class Cue:
    """A cue at the tokens ``first:last`` (both included) of its frame.

    ``kind`` says where its speaker stands: around a verb, behind a phrase such as "according to",
    earlier in the text for expressions such as "in his words", as the owner of a noun ("his promise").
    ``bare`` is a verb form that never has a subject of its own ("saying", "to say").
    """

    first: int
    last: int
    kind: Kind
    bare: bool
    word: str


def find_cues(frame: Frame, language: Language) -> tuple[Cue, ...]:
    """The cues among the outlet's own words of ``frame``, in order, not overlapping."""
    found: list[Cue] = []
    if len(frame.toks) > _LONGEST_SENTENCE:
        return ()
    expressions = _expressions(language.cues)
    at = 0
    while at < len(frame.toks) and len(found) < _MOST_CUES:
        cue = (
            _expression_at(frame.toks, at, expressions)
            or _verb_at(frame, at, language)
            or _noun_at(frame, at, language)
        )
        if cue is None:
            at += 1
        else:
            found.append(cue)
            at = cue.last + 1
    return tuple(found)


_Expressions = Mapping[str, Sequence[tuple[Kind, tuple[str, ...]]]]


@cache
def _expressions(cues: Cues) -> _Expressions:
    """The cues of several words by their first word, the longest first."""
    listed: tuple[tuple[Kind, tuple[tuple[str, ...], ...]], ...] = (
        ("own-words", cues.own_words),
        ("phrase", cues.phrases),
        ("verb", cues.compounds),
    )
    found: dict[str, list[tuple[Kind, tuple[str, ...]]]] = {}
    for kind, expressions in listed:
        for words in expressions:
            found.setdefault(words[0], []).append((kind, words))
    return found


def _expression_at(toks: Sequence[Tok], at: int, expressions: _Expressions) -> Cue | None:
    for kind, words in expressions.get(toks[at].low, ()):
        if [tok.low for tok in toks[at : at + len(words)]] == list(words):
            bare = kind == "own-words" or (kind == "verb" and words[0].endswith("ing"))
            return Cue(at, at + len(words) - 1, kind, bare, " ".join(words))
    return None


def _verb_at(frame: Frame, at: int, language: Language) -> Cue | None:
    tok = frame.toks[at]
    if tok.low not in language.cues.verbs or not _may_be_verb(frame, at, language):
        return None
    infinitive = at > 0 and frame.toks[at - 1].low in language.grammar.infinitive
    bare = infinitive or tok.low in language.cues.participles
    return Cue(_group_start(frame, at, language), at, "verb", bare, tok.low)


def _may_be_verb(frame: Frame, at: int, language: Language) -> bool:
    """Whether the form is a verb here: no name (Mr Said), no noun (the claim), no hearsay (is said to)."""
    begins = at == 0 or frame.sentence[at - 1] != frame.sentence[at]
    if frame.toks[at].text[0].isupper() and not begins:
        return False
    if at == 0 or not frame.toks[at - 1].is_word:
        return True
    return not _is_noun(frame, at, language) and not _is_hearsay(frame, at, language)


def _is_noun(frame: Frame, at: int, language: Language) -> bool:
    """Whether a noun or an adjective stands here: behind a determiner, a possessive, a preposition."""
    before, grammar = frame.toks[at - 1], language.grammar
    if before.low in grammar.determiners and before.low not in grammar.pronominal:
        return True
    if before.text.endswith(("’s", "'s")) and frame.runs[at - 1] is not None:
        return True
    if frame.toks[at].low in language.cues.participles or before.low in grammar.infinitive:
        return False
    return before.low in grammar.prepositions or before.low in language.names.peoples


def _is_hearsay(frame: Frame, at: int, language: Language) -> bool:
    """Whether nobody is said to speak: "is said to have"."""
    following = frame.toks[at + 1].low if at + 1 < len(frame.toks) else ""
    passive = frame.toks[at - 1].low in language.grammar.passive
    return passive and following in language.grammar.infinitive


def _noun_at(frame: Frame, at: int, language: Language) -> Cue | None:
    """An act of saying that belongs to somebody: "his promise", "the minister’s warning"."""
    if frame.toks[at].low not in language.cues.nouns or at == 0:
        return None
    for before in range(at - 1, max(-1, at - 4), -1):
        tok = frame.toks[before]
        if not tok.is_word:
            return None
        owned = tok.low in language.grammar.owners or tok.text.endswith(("’s", "'s", "s’", "s'"))
        if owned:
            return Cue(at, at, "noun", True, frame.toks[at].low)
        if tok.low in language.small_words:
            return None
    return None


def _group_start(frame: Frame, at: int, language: Language) -> int:
    """The first token of the verb with its auxiliaries and adverbs: "has also said"."""
    first = at
    while first > 0 and at - first < 3:
        before = frame.toks[first - 1]
        if not before.is_word or frame.sentence[first - 1] != frame.sentence[at]:
            break
        if before.low not in language.grammar.auxiliaries and before.low not in language.grammar.adverbs:
            break
        first -= 1
    return first
