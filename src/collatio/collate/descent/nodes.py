"""Who cites whom, in the pages' own words: nodes for pages and parents, edges for what they cite."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from collatio.collate.descent.covered import Coverage, announces
from collatio.collate.descent.credits import Credits
from collatio.collate.descent.graph import Edge, Graph, NodeKind
from collatio.collate.descent.outlets import Outlets
from collatio.collate.descent.papers import Papers
from collatio.lang import language
from collatio.lang.agencies import agency_of
from collatio.lang.descent import descent_words
from collatio.records.annotated import Annotated, Citation
from collatio.records.article import Article
from collatio.records.ids import content_id
from collatio.records.passage import Span
from collatio.text.names import name_key, name_parts
from collatio.text.terms import fold, words

#: An explicit citation is read by rule from set expressions; tags are surer than phrases.
_TAG_SCORE, _PHRASE_SCORE = 0.9, 0.8
_ACRONYM = re.compile(r"[A-Z]{2,8}")


class Citing:
    """Adds to a graph what each page says of where it has its words from."""

    def __init__(
        self, graph: Graph, coverage: Coverage, outlets: Outlets, credits: Credits, papers: Papers
    ) -> None:
        self._graph = graph
        self._papers = papers
        self._coverage = coverage
        self._outlets = outlets
        self._credits = credits

    def add(self, found: Annotated) -> None:
        """The citations of one page, sentence by sentence, each chain from the page outwards."""
        article = found.article
        page = self._graph.page(article.id)
        self._signatures(article, page)
        named: str | None = None
        for sentence, chain in _by_sentence(found, self._credits.citations(found)):
            child = page
            for citation in chain:
                if self._is_own(citation, article) or _is_short(citation, article):
                    continue
                if self._is_paper(citation):
                    continue
                told = self._outlets.cited(citation, article) or citation.parent
                if told is None and _points_back(citation, article):
                    # "The paper writes": the one that was named before; without one, nobody is cited.
                    told = named
                if told is None and _is_no_medium(citation, article):
                    continue
                named = told or named
                parent = self._parent(found, citation, told)
                if _credits_page(found, citation):
                    self._edge(page, parent, citation, None)
                    continue
                if not announces(citation):
                    child = page  # "Published by X, it comes a day after Y reported": Y tells the page, not X
                if parent != child:
                    about = self._coverage.about(found, citation, sentence, chain)
                    self._edge(child, parent, citation, about)
                child = parent if _passes_on(citation) else page

    def _is_own(self, citation: Citation, article: Article) -> bool:
        """Whether the page speaks of itself: "told this newspaper", or by a part of its outlet's name."""
        ours = language(article.language).citing.ours
        named = citation.parent_passage or citation.passage
        if citation.parent is None:
            return any(word.folded in ours for word in words(named.exact))
        own, told = self._outlets.own(article), self._outlets.folded(citation.parent)
        return bool(told) and told in {own[: len(told)], own[-len(told) :]}

    def _is_paper(self, citation: Citation) -> bool:
        """Whether a report without a name is a paper that was found by its own words."""
        if citation.parent is not None or citation.kind != "document":
            return False
        page, span = citation.passage.article, citation.passage.span
        return any(page == one and span.meets(Span(start, end)) for one, start, end in self._papers.phrases)

    def _signatures(self, article: Article, page: str) -> None:
        for signed in self._credits.signed[article.id]:
            places = (signed.passage,) if signed.passage is not None else ()
            if signed.name is not None:
                parent = self._graph.parent(parent_node(signed.name), "agency", signed.name, places)
            else:
                node = content_id("node", "unnamed", article.id, "byline")
                parent = self._graph.parent(node, "unnamed", None, places)
            why = f"the page is signed “{signed.told}”"
            self._graph.add(Edge(page, parent, "cites", True, True, _TAG_SCORE, why, passages=places))

    def _parent(self, found: Annotated, citation: Citation, told: str | None) -> str:
        passage = citation.parent_passage or citation.passage
        if told is None:
            # Nobody knows whether two parents without a name are one, so each is its own.
            node = content_id("node", "unnamed", found.article.id, passage.start, passage.end)
        else:
            node = parent_node(told)
        known = self._graph.nodes.get(node)
        kind = known.kind if known else _kind(citation, told)
        page = self._outlets.page_of(told) if told and kind in {"agency", "outlet"} else None
        return self._graph.parent(node, kind, told, (passage,), page)

    def _edge(self, child: str, parent: str, citation: Citation, about: Sequence[str] | None) -> None:
        """An edge for what the citation is about; for the whole page where it is a tag."""
        said = citation.passage.exact
        tag = about is None
        self._graph.add(
            Edge(
                child,
                parent,
                "cites",
                True,
                tag,
                _TAG_SCORE if tag else _PHRASE_SCORE,
                f"the page is tagged “{said}”" if tag else f"the page says “{said}”",
                frozenset(about or ()),
                (citation.passage,),
            )
        )


def _is_short(citation: Citation, article: Article) -> bool:
    """Whether a headline says in short what its text says in full: "magazine reports"."""
    block = article.block_at(citation.passage.start)
    return citation.parent is None and block is not None and block.kind == "headline"


def _points_back(citation: Citation, article: Article) -> bool:
    """Whether a parent without a name is one that the reader has met: "the paper", "the agency"."""
    named = citation.parent_passage or citation.passage
    told = [word.folded for word in words(named.exact)]
    return len(told) == 2 and told[0] in language(article.language).people.definite


def _is_no_medium(citation: Citation, article: Article) -> bool:
    """Whether an agency without a name is none of the news: "the environment agency said"."""
    named = citation.parent_passage or citation.passage
    told = [word.text for word in words(named.exact)]
    known = descent_words(article.language)
    if not told or told[-1].casefold() not in known.bodies:
        return False
    before = told[-2] if len(told) > 1 else ""
    return not (before.casefold() in known.newsy or before[:1].isupper())


def _credits_page(found: Annotated, citation: Citation) -> bool:
    """Whether the citation is a byline's or a tag that stands for the whole page: nothing but the name."""
    block = found.article.block_at(citation.passage.start)
    if block is not None and block.kind in {"byline", "dateline"}:
        return True
    return citation.parent_passage is not None and citation.parent_passage.span == citation.passage.span


def _by_sentence(found: Annotated, citations: Sequence[Citation]) -> list[tuple[Span, list[Citation]]]:
    """The page's citations by sentence, each sentence's from the nearest parent outwards."""
    starts = [sentence.start for sentence in found.sentences]
    chains: dict[int, list[Citation]] = {}
    for citation in citations:
        chains.setdefault(bisect_right(starts, citation.passage.start), []).append(citation)
    ordered = []
    for number in sorted(chains):
        chain = sorted(chains[number], key=lambda c: (c.chain, c.passage.start, c.passage.end))
        # A byline stands in no sentence; it is its own.
        sentence = found.sentences[number - 1] if number else chain[0].passage.span
        ordered.append((sentence, chain))
    return ordered


def _kind(citation: Citation, told: str | None) -> NodeKind:
    """What kind of parent it is; one whose words are the name of a page's outlet is that outlet."""
    return "outlet" if citation.parent is None and told is not None else citation.kind


def _passes_on(citation: Citation) -> bool:
    """Whether what the parent itself cites may stand behind it: "as quoted by X", not "X reported".

    Two reports named in one sentence are two parents of the page, not a chain, unless the words say so.
    """
    named = citation.parent_passage
    return named is not None and announces(citation) and citation.passage.end == named.end


def parent_node(name: str) -> str:
    """The id that a parent of this name has, if a page of the story names it."""
    return content_id("node", "parent", _parent_key(name))


def _parent_key(name: str) -> str:
    """What two spellings of one parent's name have in common; lists of agencies know their other names."""
    agency = agency_of(name)
    if agency is not None:
        return f"agency {agency}"
    if _ACRONYM.fullmatch(name):
        return f"letters {name}"
    key = name_key(name)
    return f"name {key}" if len(key) > 3 else "words " + " ".join(fold(part) for part in name_parts(name))
