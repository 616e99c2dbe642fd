"""What the pages state of each other and of common parents, asked pair by pair."""

from __future__ import annotations

from collections.abc import Mapping

from collatio.collate.descent.credits import Credits
from collatio.collate.descent.graph import Edge, Graph
from collatio.collate.descent.outlets import Outlets
from collatio.collate.descent.pairs import Pair, covered, merged
from collatio.lang.descent import descent_words
from collatio.records.annotated import Annotated
from collatio.records.article import Article
from collatio.records.passage import Passage
from collatio.records.story import Node
from collatio.text.terms import words


class Stated:
    """The credits of a story's pages, by pairs."""

    def __init__(
        self, graph: Graph, found: Mapping[str, Annotated], outlets: Outlets, credits: Credits
    ) -> None:
        self._articles = {page: one.article for page, one in found.items()}
        self._signed = {page: bool(credits.signed[page]) for page in found}
        self._credits: dict[tuple[str, str], list[Edge]] = {}
        self._parents: dict[str, dict[str, list[Edge]]] = {page: {} for page in found}
        self._released: set[str] = set()
        pages = {node: page for page, node in graph.article_nodes.items()}
        for edge in graph.edges.values():
            child, parent = pages.get(edge.child), graph.nodes[edge.parent]
            if child is None:
                continue
            if parent.kind == "document" and _is_release(parent, found[child]):
                self._released.add(child)
            own = outlets.pages_of(parent.name) if parent.name and parent.kind in {"agency", "outlet"} else ()
            for page in own:
                if page != child:
                    self._credits.setdefault((child, page), []).append(edge)
            if not own and parent.kind in {"agency", "outlet"}:
                self._parents[child].setdefault(parent.id, []).append(edge)

    def credits(self, child: str, parent: str) -> tuple[Passage, ...]:
        """Where the one page names the other's outlet as where it has something from."""
        edges = self._credits.get((child, parent), ())
        return tuple(dict.fromkeys(passage for edge in edges for passage in edge.passages))

    def credited(self) -> tuple[tuple[str, str], ...]:
        """All pairs of a page and one whose outlet it names, in order."""
        return tuple(sorted(self._credits))

    def edges(self, child: str, parent: str) -> tuple[Edge, ...]:
        """The edges that state the credit."""
        return tuple(self._credits.get((child, parent), ()))

    def common_parent(self, pair: Pair) -> bool:
        """Whether both name, for the words they share, the same agency or outlet that no page is of."""
        both = self._parents[pair.left].keys() & self._parents[pair.right].keys()
        return any(
            all(self._names_for(pair, page, parent) for page in (pair.left, pair.right))
            for parent in sorted(both)
        )

    def _names_for(self, pair: Pair, page: str, parent: str) -> bool:
        """Whether a page names a parent for most of the words: by a tag, or in their own paragraphs."""
        edges = self._parents[page][parent]
        if any(edge.page for edge in edges):
            return True
        article = self._articles[page]
        blocks = (article.block_at(p.start) for edge in edges for p in edge.passages)
        return covered(pair.pieces(page), merged(block.span for block in blocks if block is not None))

    def released(self, page: str) -> bool:
        """Whether the page cites a paper that is made to be printed."""
        return page in self._released

    def signed(self, page: str) -> bool:
        """Whether an agency signs the page."""
        return self._signed[page]

    def later_state(self, one: str, other: str) -> tuple[str, tuple[Passage, ...], str] | None:
        """Which of two pages of one outlet is the later state, where it says so and how that is known."""
        told = {page: _updated(self._articles[page]) for page in (one, other)}
        saying = [page for page in (one, other) if told[page] is not None]
        if len(saying) == 1:
            passage = told[saying[0]]
            if passage is not None:
                return saying[0], (passage,), f"it says “{passage.exact}”"
        times = sorted((_moment(self._articles[page]), page) for page in (one, other))
        if times[0][0] and times[0][0] < times[1][0]:
            return times[1][1], (), "its outlet's own times have it later"
        return None


def _is_release(node: Node, found: Annotated) -> bool:
    known = descent_words(found.article.language).releases
    return any(word.folded in known for passage in node.passages for word in words(passage.exact))


def _updated(article: Article) -> Passage | None:
    """Where a page says that it is a later state."""
    known = descent_words(article.language).updating
    told = list(words(article.text))
    plain = [word.folded for word in told]
    firsts = {one[0] for one in known}
    for at, word in enumerate(plain):
        if word in firsts:
            size = next((len(one) for one in known if tuple(plain[at : at + len(one)]) == one), 0)
            if size:
                return article.passage(told[at].start, told[at + size - 1].end)
    return None


def _moment(article: Article) -> str:
    """The time of publication that the page shows, as far as it is accepted; empty for none."""
    shown = [one.value for one in article.dates if one.kind == "published" and one.verdict == "accepted"]
    return max(shown, default=article.published.value or "")
