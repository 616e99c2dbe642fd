"""The descent of a story: what its pages cite, and what they share, brought together into one graph."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from collatio.collate.descent.covered import Coverage
from collatio.collate.descent.credits import Credits
from collatio.collate.descent.direction import Directions
from collatio.collate.descent.edges import Copying, copyings
from collatio.collate.descent.firsthand import FirstHand
from collatio.collate.descent.graph import Descent, Edge, Graph
from collatio.collate.descent.nodes import Citing
from collatio.collate.descent.outlets import Outlets
from collatio.collate.descent.pairs import Pair, merged, pairs_of
from collatio.collate.descent.papers import Papers
from collatio.collate.descent.retold import Retellings
from collatio.collate.descent.reuse.classes import class_spans
from collatio.collate.descent.reuse.find import find_reuse_among
from collatio.collate.descent.stated import Stated
from collatio.collate.descent.unnamed import Unnamed
from collatio.records.annotated import Annotated
from collatio.records.grouped import Cast
from collatio.records.story import SharedSpan, Utterance

_RETOLD_SCORE = 0.8


def trace_descent(annotated: Sequence[Annotated], utterances: Sequence[Utterance], cast: Cast) -> Descent:
    """Who has what from whom; ``annotated`` in the order of sigla."""
    return _Tracer(annotated, utterances, cast).traced()


class _Tracer:
    def __init__(self, annotated: Sequence[Annotated], utterances: Sequence[Utterance], cast: Cast) -> None:
        self._pages = annotated
        self._found = {one.article.id: one for one in annotated}
        self._outlets = Outlets.of(annotated)
        self._credits = Credits(annotated, self._outlets)
        self._graph = Graph()
        channels = {one.id: one.channel for found in annotated for one in found.quotations}
        self._cast = cast
        self._coverage = Coverage(utterances, cast, channels)
        self._said = {
            rendering.quotation: utterance.id
            for utterance in utterances
            for rendering in utterance.renderings
            if rendering.quotation is not None
        }

    def traced(self) -> Descent:
        """The whole graph: the pages' own words first, since they decide what shared words mean."""
        papers = Papers(self._graph, self._said, self._cast)
        unnamed = Unnamed(self._graph, self._said)
        for found in self._pages:
            papers.add(found)
            unnamed.add(found)
        citing = Citing(self._graph, self._coverage, self._outlets, self._credits, papers)
        for found in self._pages:
            citing.add(found)
        articles = {page: found.article for page, found in self._found.items()}
        stretches = find_reuse_among(tuple(articles.values()))
        pairs = pairs_of(class_spans(stretches, self._pages), articles)
        stated = Stated(self._graph, self._found, self._outlets, self._credits)
        directions = Directions(self._found, FirstHand(self._pages))
        copied = copyings(pairs, self._found, stated, directions)
        for one in copied:
            self._graph.add(one.edge(self._graph.article_nodes))
            if one.child is not None:
                self._replace_credit(one.child, one.pair.other(one.child), stated)
        parents = _parents(copied)
        self._retold(stated, pairs, parents)
        for child, parent in stated.credited():
            parents.setdefault(child, set()).add(parent)
        self._inherited(copied, parents)
        return self._graph.descent()

    def _replace_credit(self, child: str, parent: str, stated: Stated) -> None:
        """The citation of an outlet whose page is the parent: it is that edge."""
        for edge in stated.edges(child, parent):
            key = (edge.child, edge.parent, edge.kind, edge.page)
            self._graph.edges.pop(key, None)

    def _retold(
        self, stated: Stated, pairs: Mapping[tuple[str, str], Pair], parents: dict[str, set[str]]
    ) -> None:
        """Pages that name another's outlet and tell its page anew, in other words."""
        retellings = Retellings(self._found)
        for child, named in _by_child(stated.credited()):
            if parents.get(child, set()) & set(named):
                continue
            told = [(retellings.of(child, parent), parent) for parent in named]
            best, parent = max(told, key=lambda one: (one[0].part, len(one[0].rows)))
            if not best.holds(credited=True):
                continue
            credit = stated.credits(child, parent)
            self._graph.add(
                Edge(
                    self._graph.article_nodes[child],
                    self._graph.article_nodes[parent],
                    "translates",
                    True,
                    True,
                    _RETOLD_SCORE,
                    f"it tells the other page's facts in the same order and names it: “{credit[0].exact}”",
                    passages=credit,
                    spans=tuple(SharedSpan(here, there, "copying") for here, there in best.rows),
                )
            )
            parents.setdefault(child, set()).add(parent)
            self._replace_credit(child, parent, stated)

    def _inherited(self, copied: Sequence[Copying], parents: Mapping[str, set[str]]) -> None:
        """What a page has through another page is that page's to cite: the nearest parent alone."""
        nodes = self._graph.article_nodes
        taken: dict[str, list[Pair]] = {}
        for one in copied:
            if one.child is not None:
                taken.setdefault(one.child, []).append(one.pair)
        cites = {(e.child, e.parent) for e in self._graph.edges.values() if e.kind == "cites"}
        gone = []
        for key, edge in self._graph.edges.items():
            page = self._graph.nodes[edge.child].article
            if edge.kind != "cites" or page is None or self._graph.nodes[edge.child].kind != "article":
                continue
            through = any((nodes[parent], edge.parent) in cites for parent in parents.get(page, ()))
            if (through and not edge.page) or _stands_in(edge, page, taken.get(page, ())):
                gone.append(key)
        self._graph.drop(gone)


def _stands_in(edge: Edge, page: str, pairs: Sequence[Pair]) -> bool:
    """Whether the words of a citation were copied with the rest: they stand in what another page has too."""
    told = [passage.span for passage in edge.passages[:1] if passage.article == page]
    spans = merged(span for pair in pairs for span in pair.pieces(page))
    return bool(told) and all(any(span.covers(one) for span in spans) for one in told)


def _parents(copied: Iterable[Copying]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for one in copied:
        if one.child is not None:
            found.setdefault(one.child, set()).add(one.pair.other(one.child))
    return found


def _by_child(credited: Iterable[tuple[str, str]]) -> list[tuple[str, list[str]]]:
    named: dict[str, list[str]] = {}
    for child, parent in credited:
        named.setdefault(child, []).append(parent)
    return sorted(named.items())
