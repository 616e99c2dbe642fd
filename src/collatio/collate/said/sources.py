"""Who speaks for all a page tells: somebody it means to name, or somebody it leaves without a name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from collatio.lang import language
from collatio.lang.base import Language
from collatio.lang.unnamed import NAMING, NOTHING, NamingWords
from collatio.records.annotated import Candidate, Party, Quotation
from collatio.records.article import Article
from collatio.records.passage import Passage
from collatio.text.terms import fold, words

#: How far behind the speaker's words "who asked not to be named" is looked for.
_BEHIND = 90
#: Where the speaker's own clause is over.
_CLAUSE_ENDS = '.!?;:“”"\n'


def without_guesses(quotation: Quotation, article: Article, names: Mapping[str, str]) -> Quotation:
    """The quotation without names for whom its page leaves unnamed.

    "An official", "one aide", "a person close to the talks": a name set beside such words would be a guess at
    whom a page protects.  ``names`` are the story's entities by id.
    """
    party = quotation.speaker
    if party is None or party.entity is not None or not party.candidates:
        return quotation
    kept = _possible(party, article, names)
    return (
        quotation if kept == party.candidates else replace(quotation, speaker=replace(party, candidates=kept))
    )


def _possible(party: Party, article: Article, names: Mapping[str, str]) -> tuple[Candidate, ...]:
    """The candidates that the speaker's words allow to be told.

    A definite description or a pronoun points at somebody the reader has met; a name at its bearers.
    """
    if party.passage is None:
        return ()
    known = language(article.language)
    naming = NAMING.get(known.code, NOTHING)
    told = [word.folded for word in words(article.text, party.passage.start, party.passage.end)]
    if not told or _keeps_name_back(party.passage, article, naming):
        return ()
    first = told[0].split("'")[0]
    if first in naming.definite or (len(told) == 1 and told[0] in _pronouns(known)):
        return party.candidates
    titles = _titles(known)
    return tuple(one for one in party.candidates if _is_named(told, names.get(one.entity, ""), titles))


def _pronouns(known: Language) -> frozenset[str]:
    return frozenset(fold(word) for word in (*known.people.pronouns, *known.names.pronouns))


def _titles(known: Language) -> frozenset[str]:
    kinds = known.names.titles | known.names.roles | known.names.qualifiers | known.people.styles
    return frozenset(fold(word) for word in kinds)


def _is_named(told: Sequence[str], name: str, titles: frozenset[str]) -> bool:
    """Whether the words are a part of that name, perhaps behind a title; "Orwen's lawyer" is not Orwen."""
    parts = {word.folded for word in words(name) if len(word.text) > 1}
    first = next((word for word in told if word not in titles or word in parts), "")
    return first in parts


def _keeps_name_back(passage: Passage, article: Article, naming: NamingWords) -> bool:
    """Whether the words, or what their clause goes on to say, keep the speaker's name back."""
    behind = article.text[passage.end : passage.end + _BEHIND]
    clause = next((at for at, character in enumerate(behind) if character in _CLAUSE_ENDS), len(behind))
    told = [word.folded for word in words(article.text, passage.start, passage.end + clause)]
    return any(_holds(told, phrase) for phrase in naming.unnamed)


def _holds(told: Sequence[str], phrase: tuple[str, ...]) -> bool:
    size = len(phrase)
    return any(tuple(told[at : at + size]) == phrase for at in range(len(told) - size + 1))
