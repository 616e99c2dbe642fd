"""How many origins stand behind an utterance, as far as the pages say: a range, never one number."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from collatio.collate.descent.nodes import Descent, parent_node
from collatio.records.article import Article
from collatio.records.passage import Note
from collatio.records.story import Basis, Derivation, Node, OriginGroup, Origins, Rendering

_UNMEASURED = (
    Note(
        "copied-wording",
        "copied wording was not searched yet: pages that name no parent may share one, and so may parents",
    ),
)


@dataclass(frozen=True, slots=True)
class _Trail:
    """One page's way to the roots it states for an utterance."""

    article: str
    roots: tuple[str, ...]
    edges: tuple[Derivation, ...]


class OriginTracer:
    """Counts the origins of each utterance of one story."""

    def __init__(self, descent: Descent, articles: Mapping[str, Article]) -> None:
        self._nodes = {node.id: node for node in descent.nodes}
        self._article_nodes = descent.article_nodes
        self._first_of = _first_of_text(articles)
        self._by_child: dict[str, list[Derivation]] = {}
        for edge in descent.derivations:
            self._by_child.setdefault(edge.child, []).append(edge)
        # A page of an outlet that others cite is not independent of that outlet.
        self._own = {
            article: node
            for article, page in articles.items()
            if page.outlet is not None and (node := parent_node(page.outlet.text)) in self._nodes
        }

    def origins(self, utterance: str, renderings: Sequence[Rendering]) -> Origins:
        """The range for one utterance: pages that state no parent may each be an origin, or none of them."""
        articles = list(dict.fromkeys(rendering.article for rendering in renderings))
        trails = [self._trail(article, utterance) for article in articles]
        groups = self._groups(trails)
        return Origins(
            pages=len(articles),
            at_least=1,
            at_most=max(1, min(len(groups), len({self._first_of[article] for article in articles}))),
            unmeasured=_UNMEASURED if len(articles) > 1 else (),
            groups=groups,
            basis=tuple(self._basis(trail, utterance, renderings) for trail in trails),
        )

    def _trail(self, article: str, utterance: str) -> _Trail:
        # Pages with the same text are one text under several names, so they go back to one origin.
        article, named = self._first_of[article], article
        start = self._article_nodes[article]
        roots: dict[str, None] = {}
        edges: dict[str, Derivation] = {}
        waiting, seen = [start], {start}
        while waiting:
            node = waiting.pop(0)
            parents = [edge for edge in self._edges_from(node) if _concerns(edge, utterance)]
            if not parents:
                roots[self._own.get(article, node) if node == start else node] = None
            for edge in parents:
                edges[edge.id] = edge
                if edge.parent not in seen:
                    seen.add(edge.parent)
                    waiting.append(edge.parent)
        # Pages that only cite each other in a circle have no root; each is then its own.
        return _Trail(named, tuple(roots) or (start,), tuple(edges.values()))

    def _edges_from(self, node: str) -> list[Derivation]:
        """The edges of a node; a cited outlet's page in the pile says where that outlet has it from."""
        pages = [self._article_nodes[article] for article, outlet in self._own.items() if outlet == node]
        return [edge for child in (node, *pages) for edge in self._by_child.get(child, ())]

    def _groups(self, trails: Sequence[_Trail]) -> tuple[OriginGroup, ...]:
        by_root: dict[str, list[_Trail]] = {}
        for trail in trails:
            for root in trail.roots:
                by_root.setdefault(root, []).append(trail)
        return tuple(
            OriginGroup(
                root=root,
                articles=tuple(trail.article for trail in members),
                edges=tuple(dict.fromkeys(edge.id for trail in members for edge in trail.edges)),
                why=self._why(self._nodes[root], members) + self._same_text(members),
            )
            for root, members in by_root.items()
        )

    def _why(self, root: Node, members: Sequence[_Trail]) -> str:
        if root.kind == "article":
            return "the page names no parent where it has these words"
        name = root.name or "a parent without a name"
        own = [trail for trail in members if not trail.edges]
        if len(own) == len(members):
            return f"a page of {name} itself"
        says = "the page says" if len(members) == 1 else "the pages say"
        stated = f"by what {says}, these words come from {name}"
        if any(self._nodes[edge.parent].article for trail in members for edge in trail.edges):
            stated += ", by name; which of its pages is meant is not known"
        return f"{stated}; one page is its own" if own else stated

    def _same_text(self, members: Sequence[_Trail]) -> str:
        """The remark that several of the pages are one text."""
        named = [self._first_of[trail.article] for trail in members]
        twins = sum(named.count(first) for first in set(named) if named.count(first) > 1)
        return f"; {twins} of the pages are the same text" if twins else ""

    def _basis(self, trail: _Trail, utterance: str, renderings: Sequence[Rendering]) -> Basis:
        stated = self._by_child.get(self._article_nodes[trail.article], ())
        first = [edge for edge in stated if _concerns(edge, utterance)]
        passages = tuple(p for edge in first for p in edge.passages if p.article == trail.article)
        if not first:
            content = (p for r in renderings if r.article == trail.article for p in r.content)
            return Basis(trail.article, "not-stated", tuple(content))
        named = any(self._nodes[edge.parent].name is not None for edge in first)
        return Basis(trail.article, "named-parent" if named else "unnamed-parent", passages)


def _first_of_text(articles: Mapping[str, Article]) -> dict[str, str]:
    """For each page the first one, in the order of sigla, with the very same text."""
    first: dict[str, str] = {}
    return {one: first.setdefault(article.sha256, one) for one, article in articles.items()}


def _concerns(edge: Derivation, utterance: str) -> bool:
    return edge.about == "page" or utterance in edge.about
