"""Who cites whom, in the pages' own words: nodes for pages and parents, edges for what they cite."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from collatio.collate.descent.covered import Coverage, announces
from collatio.collate.descent.outlets import Outlets
from collatio.lang.agencies import agency_of
from collatio.records.annotated import Annotated, Citation
from collatio.records.grouped import Cast
from collatio.records.ids import content_id
from collatio.records.passage import Span
from collatio.records.story import Derivation, Node, Utterance
from collatio.text.names import name_key, name_parts
from collatio.text.terms import fold

#: What finds explicit citations; results of a later way bear another name.
MADE_BY = "cites-1"
#: An explicit citation is read by rule from set expressions; tags are surer than phrases.
_TAG_SCORE, _PHRASE_SCORE = 0.9, 0.8
NodeKind = Literal["article", "agency", "outlet", "document", "speech", "person", "unnamed"]
_ACRONYM = re.compile(r"[A-Z]{2,8}")


@dataclass(frozen=True, slots=True)
class Descent:
    """The nodes and edges of a story, and where to find them: by article, and by a citation's place."""

    nodes: tuple[Node, ...]
    derivations: tuple[Derivation, ...]
    article_nodes: Mapping[str, str]
    cited: Mapping[tuple[str, int, int], str]


def trace_citations(annotated: Sequence[Annotated], utterances: Sequence[Utterance], cast: Cast) -> Descent:
    """The descent that the pages state themselves; ``annotated`` in the order of sigla."""
    channels = {quotation.id: quotation.channel for found in annotated for quotation in found.quotations}
    builder = _Builder(Coverage(utterances, cast, channels), Outlets.of(annotated))
    for found in annotated:
        builder.add(found)
    return builder.descent()


class _Builder:
    """Gathers nodes and edges page by page."""

    def __init__(self, coverage: Coverage, outlets: Outlets) -> None:
        self._coverage = coverage
        self._outlets = outlets
        self._nodes: dict[str, Node] = {}
        self._edges: dict[tuple[str, str, str], _Edge] = {}
        self._articles: dict[str, str] = {}
        self._cited: dict[tuple[str, int, int], str] = {}

    def add(self, found: Annotated) -> None:
        """The citations of one page, sentence by sentence, each chain from the page outwards."""
        article = found.article
        page = Node(content_id("node", "article", article.id), "article", article.id, None, ())
        self._nodes[page.id] = page
        self._articles[article.id] = page.id
        for sentence, chain in _by_sentence(found):
            child = page.id
            for citation in chain:
                parent = self._parent(found, citation)
                about = self._coverage.about(found, citation, sentence)
                if _credits_page(found, citation):
                    self._edge(page.id, parent, citation, "page")
                    continue
                if not announces(citation):
                    child = (
                        page.id
                    )  # "Published by X, it comes a day after Y reported": Y tells the page, not X
                if parent != child:
                    self._edge(child, parent, citation, about)
                child = parent if _passes_on(citation) else page.id

    def _parent(self, found: Annotated, citation: Citation) -> str:
        passage = citation.parent_passage or citation.passage
        told = self._outlets.cited(citation, found.article) or citation.parent
        if told is None:
            # Nobody knows whether two parents without a name are one, so each is its own.
            node = content_id("node", "unnamed", found.article.id, passage.start, passage.end)
        else:
            node = parent_node(told)
        known = self._nodes.get(node)
        places = (*known.passages, passage) if known else (passage,)
        kind = known.kind if known else _kind(citation, told)
        name = known.name if known else told
        of_story = self._outlets.page_of(told) if told and kind in {"agency", "outlet"} else None
        page = known.article if known and known.article else of_story
        self._nodes[node] = Node(node, kind, page, name, tuple(dict.fromkeys(places)))
        self._cited[found.article.id, passage.start, passage.end] = node
        return node

    def _edge(self, child: str, parent: str, citation: Citation, about: Sequence[str] | str) -> None:
        level = "page" if about == "page" else "utterance"
        edge = self._edges.setdefault((child, parent, level), _Edge(set(), []))
        if about != "page":
            edge.about.update(about)
        edge.citations.append(citation)

    def descent(self) -> Descent:
        """All that was gathered, in an order that depends on the pages alone."""
        edges = [
            Derivation(
                id=content_id("der", child, parent, level),
                child=child,
                parent=parent,
                directed=True,
                kind="cites",
                about="page" if level == "page" else tuple(sorted(edge.about)),
                spans=(),
                score=_TAG_SCORE if level == "page" else _PHRASE_SCORE,
                made_by=MADE_BY,
                passages=tuple(citation.passage for citation in edge.citations),
            )
            for (child, parent, level), edge in self._edges.items()
        ]
        return Descent(tuple(self._nodes.values()), tuple(edges), self._articles, self._cited)


@dataclass(frozen=True, slots=True)
class _Edge:
    about: set[str]
    citations: list[Citation]


def _credits_page(found: Annotated, citation: Citation) -> bool:
    """Whether the citation is a byline's or a tag that stands for the whole page: nothing but the name."""
    block = found.article.block_at(citation.passage.start)
    if block is not None and block.kind in {"byline", "dateline"}:
        return True
    return citation.parent_passage is not None and citation.parent_passage.span == citation.passage.span


def _by_sentence(found: Annotated) -> list[tuple[Span, list[Citation]]]:
    """The page's citations by sentence, each sentence's from the nearest parent outwards."""
    starts = [sentence.start for sentence in found.sentences]
    chains: dict[int, list[Citation]] = {}
    for citation in found.citations:
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
