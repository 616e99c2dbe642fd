"""The descent of a story as it is gathered: pages and parents, and the edges between them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from collatio.records.ids import content_id
from collatio.records.passage import Passage
from collatio.records.story import Derivation, Node, SharedSpan

NodeKind = Literal["article", "agency", "outlet", "document", "speech", "person", "unnamed"]
EdgeKind = Literal["cites", "copies", "translates", "revises", "shares-wording", "shares-background"]
#: What finds the edges; results of a later way bear another name.
MADE_BY: Mapping[EdgeKind, str] = {
    "cites": "cites-1",
    "copies": "reuse-1",
    "revises": "reuse-1",
    "shares-wording": "reuse-1",
    "shares-background": "reuse-1",
    "translates": "retold-1",
}


@dataclass(frozen=True, slots=True)
class Descent:
    """The nodes and edges of a story, and where to find them: by article, and by a citation's place."""

    nodes: tuple[Node, ...]
    derivations: tuple[Derivation, ...]
    article_nodes: Mapping[str, str]
    cited: Mapping[tuple[str, int, int], str]


@dataclass(frozen=True, slots=True)
class Edge:
    """An edge before it is written: the words that state it, those that it covers, and why it stands."""

    child: str
    parent: str
    kind: EdgeKind
    directed: bool
    page: bool
    score: float
    why: str
    about: frozenset[str] = frozenset()
    passages: tuple[Passage, ...] = ()
    spans: tuple[SharedSpan, ...] = ()

    @classmethod
    def stated(
        cls,
        child: str,
        parent: str,
        score: float,
        why: str,
        about: frozenset[str],
        passages: tuple[Passage, ...],
    ) -> Edge:
        """What a page says of where it has some of its words from."""
        return cls(child, parent, "cites", True, False, score, why, about, passages)

    def with_more(self, other: Edge) -> Edge:
        """The same edge with what another way of finding it adds."""
        return replace(
            self,
            score=max(self.score, other.score),
            about=self.about | other.about,
            passages=(*self.passages, *other.passages),
            spans=tuple(dict.fromkeys((*self.spans, *other.spans))) if other.spans else self.spans,
        )


@dataclass(slots=True)
class Graph:
    """Gathers nodes and edges: of a kind between two nodes one for the page, one for what it is about."""

    nodes: dict[str, Node] = field(default_factory=dict)
    edges: dict[tuple[str, str, str, bool], Edge] = field(default_factory=dict)
    article_nodes: dict[str, str] = field(default_factory=dict)
    cited: dict[tuple[str, int, int], str] = field(default_factory=dict)
    _known: set[tuple[str, tuple[str, int, int]]] = field(default_factory=set)

    def page(self, article: str) -> str:
        """The node of a page."""
        node = content_id("node", "article", article)
        self.nodes.setdefault(node, Node(node, "article", article, None, ()))
        self.article_nodes[article] = node
        return node

    def parent(
        self,
        node: str,
        kind: NodeKind,
        name: str | None,
        passages: Sequence[Passage],
        page: str | None = None,
    ) -> str:
        """A parent as one more page tells of it; the first that names it says what it is."""
        known = self.nodes.get(node)
        if known is None:
            self.nodes[node] = Node(node, kind, page, name, self._new(node, passages))
        else:
            places = (*known.passages, *self._new(node, passages))
            self.nodes[node] = replace(known, passages=places, article=known.article or page)
        for passage in passages:
            self.cited.setdefault(passage.order, node)
        return node

    def add(self, edge: Edge) -> None:
        """One more edge; the same one again is one edge with more evidence."""
        key = (edge.child, edge.parent, edge.kind, edge.page)
        known = self.edges.get(key)
        edge = replace(edge, passages=self._new(" ".join(map(str, key)), edge.passages))
        self.edges[key] = edge if known is None else known.with_more(edge)

    def _new(self, of: str, passages: Sequence[Passage]) -> tuple[Passage, ...]:
        """The passages that a node or an edge has not yet, each once: a page may cite ten thousand times."""
        new = [one for one in dict.fromkeys(passages) if (of, one.order) not in self._known]
        self._known.update((of, one.order) for one in new)
        return tuple(new)

    def drop(self, keys: Iterable[tuple[str, str, str, bool]]) -> None:
        """Take edges out, by their keys."""
        for key in keys:
            del self.edges[key]

    def descent(self) -> Descent:
        """All that was gathered, in the order of the pages; parents that nobody leads to fall out."""
        used = {end for edge in self.edges.values() for end in (edge.child, edge.parent)}
        nodes = tuple(node for node in self.nodes.values() if node.kind == "article" or node.id in used)
        kept = {node.id for node in nodes}
        cited = {place: node for place, node in self.cited.items() if node in kept}
        made = tuple(_written(edge) for edge in self.edges.values())
        return Descent(nodes, made, self.article_nodes, cited)


def _written(edge: Edge) -> Derivation:
    about: Literal["page"] | tuple[str, ...] = "page" if edge.page else tuple(sorted(edge.about))
    level = "page" if edge.page else "utterance"
    kind = () if edge.kind == "cites" else (edge.kind,)
    return Derivation(
        id=content_id("der", edge.child, edge.parent, level, *kind),
        child=edge.child,
        parent=edge.parent,
        directed=edge.directed,
        kind=edge.kind,
        about=about,
        spans=edge.spans,
        score=round(edge.score, 2),
        made_by=MADE_BY[edge.kind],
        passages=edge.passages,
        why=edge.why,
    )
