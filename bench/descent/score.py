"""How far the edges and the origins that the program tells are the true ones."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from bench.descent.families import Family
from collatio.collate.descent.origins import OriginTracer
from collatio.records.passage import Passage
from collatio.records.story import Node, Story
from collatio.text.names import name_key
from collatio.text.terms import fold, words

#: Two ends, the child's first: a page's letter, an unseen parent's id, or a node the family does not know.
Edge = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Told:
    """What is told of a family: for each pair of ends whether and which way it is directed; ranges."""

    edges: Mapping[frozenset[str], Edge | None]
    ranges: Mapping[str, tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Scored:
    """The counts of one family, in the order in which figures are made of sums."""

    right: int
    told: int
    gold: int
    way: int
    held: int
    width: int
    statements: int

    @property
    def row(self) -> tuple[float, ...]:
        """The counts as a row of a table."""
        return (self.right, self.told, self.gold, self.way, self.held, self.width, self.statements)


def gold_of(family: Family) -> Told:
    """The family's own edges; its ranges are the true numbers."""
    edges = {
        frozenset((edge["child"], edge["parent"])): (edge["child"], edge["parent"])
        if edge["directed"]
        else None
        for edge in family.told["edges"]
    }
    true = {one["id"]: (one["origins"], one["origins"]) for one in family.told["statements"]}
    return Told(edges, true)


def told_of(family: Family, story: Story) -> Told:
    """What the program tells of the family, in the set's letters."""
    found = tuple(family.pages[letter] for letter in sorted(family.pages))
    name = _Naming(family, story.nodes)
    edges: dict[frozenset[str], Edge | None] = {}
    for edge in story.derivations:
        child, parent = name.of[edge.child], name.of[edge.parent]
        if child != parent:
            pair = frozenset((child, parent))
            way = (child, parent) if edge.directed else None
            edges[pair] = edges.get(pair) or way
    tracer = OriginTracer(story.nodes, story.derivations, found)
    ranges = {}
    for statement in family.told["statements"]:
        origins = tracer.of_passages(statement_words(family, statement["words"]))
        ranges[statement["id"]] = (origins.at_least, origins.at_most)
    return Told(edges, ranges)


def statement_words(family: Family, told: Iterable[Mapping[str, str]]) -> tuple[Passage, ...]:
    """The places of a statement's words, one a page."""
    found = []
    for one in told:
        article = family.pages[one["page"]].article
        # A headline may say it in the same words; the text is meant where it has them.
        at = article.text.rindex(one["exact"])
        found.append(article.passage(at, at + len(one["exact"])))
    return tuple(found)


def score(gold: Told, told: Told) -> Scored:
    """Right edges have both ends right; of these the direction, or the lack of one, may be gold's."""
    right = gold.edges.keys() & told.edges.keys()
    return Scored(
        right=len(right),
        told=len(told.edges),
        gold=len(gold.edges),
        way=sum(gold.edges[pair] == told.edges[pair] for pair in right),
        held=sum(
            told.ranges[one][0] <= true <= told.ranges[one][1] for one, (true, _) in gold.ranges.items()
        ),
        width=sum(high - low for low, high in told.ranges.values()),
        statements=len(gold.ranges),
    )


class _Naming:
    """The nodes of a story by the set's letters and ids; those it does not know keep their own."""

    def __init__(self, family: Family, nodes: Sequence[Node]) -> None:
        pages = {found.article.id: letter for letter, found in family.pages.items()}
        self.of = {
            node.id: pages[node.article] if node.article else self._unseen(family, node) for node in nodes
        }

    def _unseen(self, family: Family, node: Node) -> str:
        """An unseen parent by its name; one without a name by the page and the words that mention it."""
        for id_, one in family.unseen.items():
            if one["name"] is not None and node.name is not None and _same(one["name"], node.name):
                return id_
            for mention in one.get("mentions", ()):
                article = family.pages[mention["page"]].article
                place = article.text.find(mention["exact"])
                inside = any(
                    p.article == article.id and p.start < place + len(mention["exact"]) and place < p.end
                    for p in node.passages
                )
                in_byline = article.byline is not None and mention["exact"] in article.byline.text
                if (place >= 0 and inside) or (place < 0 and in_byline and not node.passages):
                    return id_
        return node.id


def _same(gold: str, told: str) -> bool:
    """Whether two names are one parent's: the very same, or the one stands whole within the other."""
    one, other = _plain(gold), _plain(told)
    if name_key(gold) == name_key(told):
        return True
    short, long = sorted((one, other), key=len)
    return bool(short) and f" {' '.join(short)} " in f" {' '.join(long)} "


def _plain(name: str) -> list[str]:
    return [fold(word.folded) for word in words(name) if word.folded not in {"the", "a", "an"}]
