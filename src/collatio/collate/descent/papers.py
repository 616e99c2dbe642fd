"""What pages quote from papers and posts that anybody may read.

"The ministry said in a statement", "says the police's appeal", "under the agreement": the paper is a parent
that nobody has seen here.  Words said to the page itself have no parent: the page heard them.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence

from collatio.collate.descent.graph import Edge, Graph, NodeKind
from collatio.collate.descent.written import OF_SOMEBODY, Issuer, Paper, is_unsaid, papers_in
from collatio.lang.descent import DescentWords, descent_words
from collatio.records.annotated import Annotated, Quotation
from collatio.records.article import Article
from collatio.records.grouped import Cast
from collatio.records.ids import content_id
from collatio.records.passage import Passage
from collatio.text.terms import fold

_SCORE = 0.7
#: Nobody takes these for anything else of the same hand; a notice may be a bulletin elsewhere.
_APART = frozenset({"letter", "post", "book"})


class Papers:
    """Adds to a graph the papers and posts that each page has words from."""

    def __init__(self, graph: Graph, utterances: Mapping[str, str], cast: Cast) -> None:
        self._graph = graph
        self._utterances = utterances
        self._cast = cast
        self._phrases: set[tuple[str, int, int]] = set()
        self._names = {entity.id: entity.name for entity in cast.entities}
        self._by_name = {fold(name): entity.id for entity in cast.entities for name in entity.names}

    def add(self, found: Annotated) -> None:
        """The edges of one page to papers."""
        self._graph.page(found.article.id)
        known = descent_words(found.article.language)
        quoted = _by_sentence(found, known)
        for number, sentence in enumerate(found.sentences):
            block = found.article.block_at(sentence.start)
            if block is None or block.kind in {"headline", "caption"}:
                continue
            for paper in papers_in(found, sentence, quoted.get(number, ()), known):
                self._paper(found, paper, quoted.get(number, ()))

    def _paper(self, found: Annotated, paper: Paper, quotations: Sequence[Quotation]) -> None:
        article = found.article
        node, kind, name = self._node(article, paper)
        phrase = article.passage(paper.phrase.start, paper.phrase.end)
        self._phrases.add(phrase.order)
        self._graph.parent(node, kind, name, (phrase,))
        said = tuple(piece for one in quotations for piece in one.content)
        about = frozenset(self._utterances[q.id] for q in quotations if q.id in self._utterances)
        self._graph.add(
            Edge.stated(
                self._graph.article_nodes[article.id],
                node,
                _SCORE,
                f"the page has words from “{phrase.exact}”",
                about,
                (phrase, *said),
            )
        )

    def _node(self, article: Article, paper: Paper) -> tuple[str, NodeKind, str]:
        """The paper's node: whose it is makes it, else its own words."""
        if paper.issuer is None:
            name = article.text[paper.phrase.start : paper.noun.end]
            own = fold(name) if paper.kind in OF_SOMEBODY else ""
            return content_id("node", "paper", paper.kind, own), "document", name
        whose = self._whose(article, paper.issuer)
        node = content_id("node", "paper", paper.kind if paper.kind in _APART else "statement", whose)
        known = self._names.get(whose, paper.issuer.name)
        name = paper.issuer.name if fold(known) in fold(paper.issuer.name) else known
        entity = paper.issuer.entity
        if paper.kind != "post":
            return node, "document", f"{paper.noun.text} by {name}"
        return node, "person" if entity is not None and entity.kind == "person" else "document", name

    def _whose(self, article: Article, issuer: Issuer) -> str:
        """The story's entity that made a paper, else its name folded."""
        if issuer.entity is not None:
            return self._cast.of.get((article.id, issuer.entity.id), issuer.entity.id)
        plain = fold(issuer.name)
        return self._by_name.get(plain, plain)

    @property
    def phrases(self) -> frozenset[tuple[str, int, int]]:
        """The places where papers are named."""
        return frozenset(self._phrases)


def _by_sentence(found: Annotated, known: DescentWords) -> Mapping[int, list[Quotation]]:
    """The statements of each sentence, by its number."""
    told: dict[int, list[Quotation]] = {}
    for quotation in found.quotations:
        if quotation.act != "statement" or quotation.place == "headline":
            continue
        places = [*quotation.content, *([quotation.cue] if quotation.cue is not None else [])]
        numbers = {n for place in places for n in _numbers(found, place)}
        if numbers and quotation.speaker is not None and is_unsaid(quotation, known):
            numbers.add(min(numbers) - 1)  # "The record is terse. “…”, it notes."
        for number in sorted(numbers):
            told.setdefault(number, []).append(quotation)
    return told


def _numbers(found: Annotated, passage: Passage) -> range:
    """The sentences that a passage stands in, by number."""
    first = bisect_right(found.sentences, passage.start, key=lambda span: span.end)
    return range(first, bisect_left(found.sentences, passage.end, key=lambda span: span.start))
