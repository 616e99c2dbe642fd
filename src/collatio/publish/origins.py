"""Who copied whom and how many origins, in sentences a reader can check against the passages."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from collatio.publish.index import Finding, Index, PagePassages, PageRef, PassageView
from collatio.publish.phrases import range_words
from collatio.publish.words import plain, plain_flag
from collatio.records.article import Article
from collatio.records.passage import Note
from collatio.records.story import Derivation, Node, Origins, Story


@dataclass(frozen=True, slots=True)
class NodeView:
    """A page of the pile, or a parent nobody has seen: its name and what it is."""

    page: PageRef | None
    name: str
    kind: str


@dataclass(frozen=True, slots=True)
class NoteView:
    """One reason with its passages, in a row and page by page."""

    note: str
    passages: tuple[PassageView, ...]
    pages: tuple[PagePassages, ...]


@dataclass(frozen=True, slots=True)
class OriginGroupView:
    """Pages that go back to one origin, and why."""

    root: NodeView
    pages: tuple[PageRef, ...]
    why: str


@dataclass(frozen=True, slots=True)
class BasisView:
    """The pages that say in one same way how they know."""

    how: str
    stated: bool
    pages: tuple[PageRef, ...]
    passages: tuple[PassageView, ...]


@dataclass(frozen=True, slots=True)
class OriginsView:
    """A range of origins in words, with the groups and what could not be measured."""

    range: str
    groups: tuple[OriginGroupView, ...]
    basis: tuple[BasisView, ...]
    unmeasured: tuple[NoteView, ...]


@dataclass(frozen=True, slots=True)
class DescentRow:
    """One edge: who has it from whom, for what, in which of its own words."""

    anchor: str
    child: NodeView
    does: str
    way: str
    parent: NodeView
    whole: bool
    about: tuple[tuple[str, str], ...]
    passages: tuple[PassageView, ...]


def node_view(index: Index, node: Node) -> NodeView:
    """The node by its page where it is one, else by the name the pages give it."""
    own = index.page(node.article) if node.article else None
    page = own if node.kind == "article" else None
    name = node.name or (page.words if page else "someone the page does not name")
    kind = "" if page else parent_words(node, index.articles.values())
    if own is not None and page is None:
        kind += f"; {own.letter} is its one page here, and may not be the one meant"
    return NodeView(page, name, kind)


def parent_words(node: Node, articles: Iterable[Article]) -> str:
    """What a parent is, and whether these pages hold anything printed under its name."""
    if node.kind == "unnamed" or node.name is None:
        return ""
    word = plain("Node.kind", node.kind)
    if node.kind not in ("agency", "outlet"):
        return word
    wanted = node.name.casefold()
    here = any(wanted in article.outlet_name.casefold() for article in articles)
    return word if here else f"{word}, no page of it here"


def note_view(index: Index, note: Note, finding: Finding) -> NoteView:
    """A note with its passages."""
    return NoteView(note.note, index.passages(note.passages, finding), index.by_page(note.passages, finding))


def origins_view(index: Index, origins: Origins, nodes: Mapping[str, Node], finding: Finding) -> OriginsView:
    """The origins of one thing said."""
    ways: dict[str, list[int]] = {}
    for at, basis in enumerate(origins.basis):
        ways.setdefault(basis.how, []).append(at)
    return OriginsView(
        range=range_words(origins.pages, origins.at_least, origins.at_most),
        groups=tuple(
            OriginGroupView(
                node_view(index, nodes[group.root]) if group.root in nodes else _unknown(),
                tuple(index.page(article) for article in index.in_order(group.articles)),
                group.why,
            )
            for group in origins.groups
        ),
        basis=tuple(
            BasisView(
                plain("Basis.how", how),
                how != "not-stated",
                tuple(index.page(origins.basis[at].article) for at in which),
                index.passages((p for at in which for p in origins.basis[at].passages), finding),
            )
            for how, which in ways.items()
        ),
        unmeasured=tuple(note_view(index, note, finding) for note in origins.unmeasured),
    )


def _unknown() -> NodeView:
    return NodeView(None, "an origin the pages do not name", "")


def descent_rows(
    index: Index, story: Story, prefix: str, numbers: Mapping[str, int]
) -> tuple[DescentRow, ...]:
    """Who copied whom, a row an edge, pages of the pile first and in their order."""
    nodes = {node.id: node for node in story.nodes}
    rows = []
    for at, edge in enumerate(_ordered(index, story.derivations, nodes), 1):
        finding = Finding(f"{prefix}-copied-{at}", "who copied whom")
        rows.append(_row(index, edge, nodes, finding, prefix, numbers))
    return tuple(rows)


def _ordered(index: Index, edges: Sequence[Derivation], nodes: Mapping[str, Node]) -> list[Derivation]:
    def key(edge: Derivation) -> tuple[int, str]:
        article = nodes[edge.child].article
        return (index.page(article).number if article else len(index.articles) + 1, edge.id)

    return sorted(edges, key=key)


def _row(
    index: Index,
    edge: Derivation,
    nodes: Mapping[str, Node],
    finding: Finding,
    prefix: str,
    numbers: Mapping[str, int],
) -> DescentRow:
    about = () if edge.about == "page" else edge.about
    known = sorted(numbers[one] for one in about if one in numbers)
    spans = [passage for span in edge.spans for passage in (span.child, span.parent) if passage]
    return DescentRow(
        anchor=finding.anchor,
        child=node_view(index, nodes[edge.child]),
        does=plain("Derivation.kind", edge.kind),
        way="" if edge.directed else plain_flag("Derivation.directed", False),
        parent=node_view(index, nodes[edge.parent]),
        whole=edge.about == "page",
        about=tuple((f"#{prefix}-said-{number}", str(number)) for number in known),
        passages=index.passages([*edge.passages, *spans], finding),
    )
