"""People whom a page has words from and leaves without a name: each a parent that nobody can follow up."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from collatio.collate.descent.graph import Edge, Graph
from collatio.lang import language
from collatio.lang.descent import DescentWords, descent_words
from collatio.records.annotated import Annotated
from collatio.records.article import Article
from collatio.records.ids import content_id
from collatio.records.passage import Passage
from collatio.text.terms import Word, words

_SCORE = 0.7
#: So far behind the words for somebody his clause is read, to one of these signs.
_BEHIND, _CLAUSE_ENDS = 90, '.!?;:“”"\n'


class Unnamed:
    """Adds to a graph the people whom each page leaves unnamed."""

    def __init__(self, graph: Graph, utterances: Mapping[str, str]) -> None:
        self._graph = graph
        self._utterances = utterances

    def add(self, found: Annotated) -> None:
        """The edges of one page to those whose names it keeps back."""
        self._graph.page(found.article.id)
        article = found.article
        known = descent_words(article.language)
        kept_back = _kept_back(found, known)
        for quotation in found.quotations:
            party = quotation.speaker
            if quotation.act != "statement" or party is None or party.passage is None:
                continue
            if quotation.place == "headline" or (party.name is not None and _is_name(party.name, article)):
                continue  # what a headline says in short, the text says in full
            told = _with_clause(article, party.passage)
            head = _head(told, article)
            place = kept_back.get(head)
            if place is None and (_holds(told, known.anonymous) or _is_whoever(told, head, article, known)):
                place = party.passage
            if place is None:
                continue
            node = content_id("node", "unnamed", article.id, place.start, place.end)
            self._graph.parent(node, "unnamed", None, (place,))
            about = frozenset({self._utterances[quotation.id]} if quotation.id in self._utterances else ())
            self._graph.add(
                Edge.stated(
                    self._graph.article_nodes[article.id],
                    node,
                    _SCORE,
                    f"the page has it from “{place.exact}”",
                    about,
                    (place, *quotation.content),
                )
            )


def _is_whoever(told: Sequence[Word], head: str, article: Article, known: DescentWords) -> bool:
    """Whether a phrase is of somebody who is named nowhere: "an official", "two sources"."""
    people = language(article.language).people
    first = told[0].folded if told else ""
    new = first in people.indefinite or first in people.many or first in known.whoever
    return new and head in known.whoever


def _kept_back(found: Annotated, known: DescentWords) -> Mapping[str, Passage]:
    """Those who, as some sentence says, would not be named, by their noun; with the place where they come up.

    "A technician …", and further down "the technician, who asked not to be named".
    """
    article = found.article
    kept: dict[str, Passage] = {}
    for sentence in found.sentences:
        told = list(words(article.text, sentence.start, sentence.end))
        at = _place(told, known.anonymous)
        if at is None:
            continue
        starts = [n for n in range(at) if told[n].folded in {*known.definite, *known.articles}]
        if starts:
            head = _head(told[starts[-1] : at], article)
            kept.setdefault(head, _first_place(found, head, known) or _span(article, told[starts[-1] : at]))
    return kept


def _first_place(found: Annotated, head: str, known: DescentWords) -> Passage | None:
    """Where the page first speaks of "a technician"."""
    article = found.article
    told = list(words(article.text))
    for at, word in enumerate(told):
        if word.folded == head and at and told[at - 1].folded in known.articles:
            return article.passage(told[at - 1].start, word.end)
    return None


def _span(article: Article, told: Sequence[Word]) -> Passage:
    return article.passage(told[0].start, told[-1].end)


def _with_clause(article: Article, passage: Passage) -> list[Word]:
    """The words for somebody with what their clause goes on to say: "two people, both close to it"."""
    behind = article.text[passage.end : passage.end + _BEHIND]
    end = next((at for at, sign in enumerate(behind) if sign in _CLAUSE_ENDS), len(behind))
    return list(words(article.text, passage.start, passage.end + end))


def _is_name(told: str, article: Article) -> bool:
    """Whether somebody is called by a name, and not by what he is: "an official", "Two people"."""
    spoken, known = language(article.language), descent_words(article.language)
    small = spoken.people.many | spoken.people.indefinite | spoken.people.definite | known.whoever
    return any(
        word.text[:1].isupper() and word.folded not in small | known.articles | spoken.small_words
        for word in words(told)
    )


def _head(told: Sequence[Word], article: Article) -> str:
    """The noun of a phrase: the last word before what is said of it."""
    grammar = language(article.language).grammar
    stops = grammar.prepositions | grammar.relatives
    cut = next(
        (
            at
            for at, word in enumerate(told)
            if at > 1 and (word.folded in stops or word.folded.endswith(("ed", "ing")))
        ),
        len(told),
    )
    for number in range(1, cut):
        if "," in article.text[told[number - 1].end : told[number].start]:
            cut = number
            break
    return told[cut - 1].folded if told else ""


def _holds(told: Sequence[Word], listed: Sequence[tuple[str, ...]]) -> bool:
    return _place(told, listed) is not None


def _place(told: Sequence[Word], listed: Sequence[tuple[str, ...]]) -> int | None:
    plain = [word.folded for word in told]
    firsts = {one[0] for one in listed}
    return next(
        (
            at
            for at, word in enumerate(plain)
            if word in firsts and any(tuple(plain[at : at + len(one)]) == one for one in listed)
        ),
        None,
    )
