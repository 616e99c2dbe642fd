"""Who might speak for all a page tells: somebody it means to name, or somebody it leaves without a name."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cache

from collatio.annotate.layout import Layout
from collatio.lang import language
from collatio.lang.unnamed import NAMING, NOTHING, NamingWords
from collatio.records.annotated import Candidate, Entity, Party
from collatio.records.passage import Passage
from collatio.text.terms import fold, words

#: How far behind the words for somebody "who asked not to be named" is looked for.
_BEHIND = 90
_HEADS = frozenset({"headline", "standfirst"})
#: Where the clause of these words is over.
_CLAUSE_ENDS = '.!?;:“”"\n'


@dataclass(frozen=True, slots=True)
class _Known:
    """The words of a language, folded; ``links`` stand behind a phrase's noun, ``joins`` between names."""

    naming: NamingWords
    pronouns: frozenset[str]
    titles: frozenset[str]
    one: frozenset[str]
    many: frozenset[str]
    links: frozenset[str]
    joins: frozenset[str]


@cache
def _known(code: str) -> _Known:
    held = language(code)
    names, people, grammar = held.names, held.people, held.grammar
    one = _folded((names.roles | names.parties | people.nouns) - people.several - names.several)
    return _Known(
        naming=NAMING.get(held.code, NOTHING),
        pronouns=_folded(people.pronouns.keys() | names.pronouns.keys()),
        titles=_folded(names.titles | names.roles | names.qualifiers | people.styles),
        one=one,
        many=_folded(names.several | people.several | names.bodies) - one,
        links=_folded(grammar.prepositions | grammar.relatives | grammar.of),
        joins=_folded(grammar.coordinators),
    )


class Unguessed:
    """Leaves out names for whom one article leaves unnamed.

    "An official", "one aide", "a person close to the talks": a name set beside such words would be a guess at
    whom a page protects.  ``entity`` gives the article's entities by their ids.
    """

    def __init__(self, layout: Layout, entity: Callable[[str], Entity | None]) -> None:
        self.text = layout.text
        self.entity = entity
        self.heads = [(one.start, one.end) for one in layout.blocks if one.kind in _HEADS]
        self.known = _known(layout.language.code)

    def without(self, party: Party) -> Party:
        """The party without candidates that its words do not allow."""
        if party.entity is not None or party.passage is None or not party.candidates:
            return party
        kept = self._possible(party.candidates, party.passage)
        if len(kept) == len(party.candidates):
            return party
        return replace(party, candidates=kept, score=kept[0].score if kept else 0.0)

    def _possible(self, candidates: Sequence[Candidate], passage: Passage) -> tuple[Candidate, ...]:
        """The candidates that words allow to be told.

        A definite description or a pronoun points at somebody the reader has met; a name at its bearers.
        """
        told = [word.folded for word in words(self.text, passage.start, passage.end)]
        if not told or self._keeps_name_back(passage):
            return ()
        first = told[0].split("'")[0]
        if len(told) == 1 and first in self.known.pronouns:
            return tuple(candidates)
        if first in self.known.naming.definite or self._is_headed(told, passage):
            several = self._are_several(told)
            return tuple(one for one in candidates if not (several and self._is_person(one)))
        return tuple(one for one in candidates if self._is_named(told, one))

    def _is_headed(self, told: Sequence[str], passage: Passage) -> bool:
        """Whether a headline, which has no room for "the", names an office: "Top commander vows …"."""
        above = any(start <= passage.start < end for start, end in self.heads)
        return above and told[-1] in self.known.one and all(word in self.known.titles for word in told[:-1])

    def _are_several(self, told: Sequence[str]) -> bool:
        """Whether a description means several, or a body: "the justices", "the administration of Tarn"."""
        end = next((at for at, word in enumerate(told) if word in self.known.links), len(told))
        head = told[end - 1] if end else ""
        return head in self.known.many or (
            head.endswith("s") and head[:-1] in self.known.one and head not in self.known.one
        )

    def _is_person(self, candidate: Candidate) -> bool:
        entity = self.entity(candidate.entity)
        return entity is not None and entity.kind == "person"

    def _is_named(self, told: Sequence[str], candidate: Candidate) -> bool:
        """Whether words are a part of a name, perhaps behind a title; "Orwen's lawyer" is not Orwen."""
        entity = self.entity(candidate.entity)
        parts = {word.folded for word in words(entity.name) if len(word.text) > 1} if entity else set()
        first = next((word for word in told if word not in self.known.titles or word in parts), "")
        joined = any(word in self.known.joins for word in told)
        return first in parts or (joined and any(word in parts for word in told))

    def _keeps_name_back(self, passage: Passage) -> bool:
        """Whether words, or what their clause goes on to say, keep the name back."""
        behind = self.text[passage.end : passage.end + _BEHIND]
        clause = next((at for at, character in enumerate(behind) if character in _CLAUSE_ENDS), len(behind))
        told = [word.folded for word in words(self.text, passage.start, passage.end + clause)]
        return any(_holds(told, phrase) for phrase in self.known.naming.unnamed)


def _folded(known: Iterable[str]) -> frozenset[str]:
    return frozenset(fold(word) for word in known)


def _holds(told: Sequence[str], phrase: tuple[str, ...]) -> bool:
    size = len(phrase)
    return any(tuple(told[at : at + size]) == phrase for at in range(len(told) - size + 1))
