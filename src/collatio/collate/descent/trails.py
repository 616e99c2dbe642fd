"""Each page's way to the roots of one statement: along the edges that carry just these words."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from collatio.collate.descent.nodes import parent_node
from collatio.collate.descent.readable import is_private
from collatio.records.annotated import Annotated
from collatio.records.passage import Passage, Span
from collatio.records.story import Derivation, Node


@dataclass(frozen=True, slots=True)
class Trail:
    """One page's way to the roots of a statement.

    ``stated`` are the edges with which the page itself begins it, ``papers`` the private papers behind it,
    ``twin`` says that an earlier page of the statement has the very same text.
    """

    article: str
    passages: tuple[Passage, ...]
    roots: tuple[str, ...]
    edges: tuple[Derivation, ...]
    stated: tuple[Derivation, ...]
    papers: tuple[str, ...] = ()
    twin: bool = False


class Trails:
    """Follows the edges of one story, statement by statement."""

    def __init__(
        self, nodes: Mapping[str, Node], derivations: Sequence[Derivation], annotated: Sequence[Annotated]
    ) -> None:
        self._nodes = nodes
        self._found = {one.article.id: one for one in annotated}
        self._node_of = {
            node.article: node.id for node in nodes.values() if node.kind == "article" and node.article
        }
        self._first = _first_of_text(annotated)
        self._by_child: dict[str, list[Derivation]] = {}
        self._beside: dict[str, list[Derivation]] = {}
        for edge in derivations:
            if edge.directed:
                self._by_child.setdefault(edge.child, []).append(edge)
            else:
                for end in (edge.child, edge.parent):
                    self._beside.setdefault(end, []).append(edge)
        # A page of an outlet that others cite is not independent of that outlet.
        self._own = {
            page: node
            for page, found in self._found.items()
            if found.article.outlet is not None and (node := parent_node(found.article.outlet.text)) in nodes
        }

    def of(self, told: Mapping[str, tuple[Passage, ...]], utterance: str | None) -> tuple[Trail, ...]:
        """The trails of the pages that tell a statement, in the order given."""
        made = {page: self._trail(page, told, utterance) for page in told}
        return tuple(self._with_brothers(made, told))

    def _trail(self, page: str, told: Mapping[str, tuple[Passage, ...]], utterance: str | None) -> Trail:
        # Pages with the same text are one text under several names, so they go back to one origin.
        first = self._first[page]
        start = self._node_of[first]
        roots: dict[str, None] = {}
        edges: dict[str, Derivation] = {}
        papers: dict[str, None] = {}
        waiting, seen = [start], {start}
        while waiting:
            node = waiting.pop(0)
            parents = []
            for edge in self._edges_from(node):
                if not self._carries(edge, told, utterance):
                    continue
                if is_private(self._nodes[edge.parent], self._found):
                    papers[self._nodes[edge.parent].name or "a paper"] = None
                else:
                    parents.append(edge)
            if not parents:
                roots[self._own.get(first, node) if node == start else node] = None
            for edge in parents:
                edges[edge.id] = edge
                if edge.parent not in seen:
                    seen.add(edge.parent)
                    waiting.append(edge.parent)
        stated = tuple(
            edge
            for edge in self._by_child.get(self._node_of[page], ())
            if self._carries(edge, told, utterance)
        )
        twin = first != page and first in told
        # Pages that only cite each other in a circle have no root; each is then its own.
        return Trail(
            page, told[page], tuple(roots) or (start,), tuple(edges.values()), stated, tuple(papers), twin
        )

    def _edges_from(self, node: str) -> list[Derivation]:
        """The edges of a node; a cited outlet's page in the pile says where that outlet has it from."""
        pages = [self._node_of[page] for page, outlet in self._own.items() if outlet == node]
        return [edge for child in (node, *pages) for edge in self._by_child.get(child, ())]

    def _carries(
        self, edge: Derivation, told: Mapping[str, tuple[Passage, ...]], utterance: str | None
    ) -> bool:
        """Whether these words went that way.

        They did where the edge is a tag of the whole page, where it is about the utterance, and where the
        words stand in what was taken or in the sentence that names the parent.
        """
        if edge.about != "page" and utterance is not None:
            return utterance in edge.about
        if edge.kind == "cites" and edge.about == "page":
            return True
        page = self._nodes[edge.child].article
        if self._nodes[edge.child].kind != "article" or page is None:
            return True
        passages = told.get(page)
        if passages is None:
            # A page between the others: it is not known where on it the words stand.
            return edge.about == "page"
        spans = [span.child.span for span in edge.spans]
        spans += [self._sentence(page, passage) for passage in edge.passages if passage.article == page]
        return any(span.meets(passage.span) for span in spans for passage in passages)

    def _sentence(self, page: str, passage: Passage) -> Span:
        sentences = self._found[page].sentences
        at = bisect_right(sentences, passage.start, key=lambda span: span.start) - 1
        return sentences[at] if at >= 0 and sentences[at].meets(passage.span) else passage.span

    def _with_brothers(
        self, made: Mapping[str, Trail], told: Mapping[str, tuple[Passage, ...]]
    ) -> Sequence[Trail]:
        """Pages that share the words without a direction go back to one root, a named one if there is one."""
        group = {page: page for page in made}
        joining: dict[str, dict[str, Derivation]] = {page: {} for page in made}
        pages = {self._node_of[page]: page for page in made}
        for page in made:
            for edge in self._beside.get(self._node_of[page], ()):
                other = pages.get(edge.parent if edge.child == self._node_of[page] else edge.child)
                if other is None or not self._shares(edge, page, told):
                    continue
                joining[page][edge.id] = edge
                one, two = _head(group, page), _head(group, other)
                group[two] = one
        members: dict[str, list[str]] = {}
        for page in group:
            members.setdefault(_head(group, page), []).append(page)
        trails = []
        for page, trail in made.items():
            brothers = members[_head(group, page)]
            if len(brothers) > 1:
                roots = self._joint(tuple(made[one] for one in brothers))
                edges = (*trail.edges, *joining[page].values())
                trail = replace(trail, roots=roots, edges=tuple(dict.fromkeys(edges)))
            trails.append(trail)
        return self._led_on(trails)

    def _led_on(self, trails: Sequence[Trail]) -> Sequence[Trail]:
        """Trails that end at a page of the statement go on to the roots it shares with its brothers."""
        roots = {self._node_of[trail.article]: trail.roots for trail in trails}
        led = []
        for trail in trails:
            own = self._node_of[trail.article]
            further = [
                root for end in trail.roots for root in (roots.get(end, (end,)) if end != own else (end,))
            ]
            led.append(replace(trail, roots=tuple(dict.fromkeys(further))))
        return led

    def _joint(self, trails: Sequence[Trail]) -> tuple[str, ...]:
        """The roots of brothers: those that are no page, else the first page that is one."""
        roots = list(dict.fromkeys(root for trail in trails for root in trail.roots))
        named = tuple(root for root in roots if self._nodes[root].kind != "article")
        return named or (roots[0],)

    def _shares(self, edge: Derivation, page: str, told: Mapping[str, tuple[Passage, ...]]) -> bool:
        spans = [
            passage.span
            for span in edge.spans
            for passage in (span.child, span.parent)
            if passage is not None and passage.article == page
        ]
        return any(span.meets(passage.span) for span in spans for passage in told[page])


def _head(group: dict[str, str], page: str) -> str:
    """The page that stands for all that are joined with this one."""
    while group[page] != page:
        group[page] = group[group[page]]
        page = group[page]
    return page


def _first_of_text(annotated: Sequence[Annotated]) -> dict[str, str]:
    """For each page the first one, in the order given, with the very same text."""
    first: dict[str, str] = {}
    return {one.article.id: first.setdefault(one.article.sha256, one.article.id) for one in annotated}
