"""How many origins stand behind one statement, as far as the pages show: a range, never one number."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from collatio.collate.descent.bases import Bases
from collatio.collate.descent.trails import Trail, Trails
from collatio.records.annotated import Annotated
from collatio.records.passage import Note, Passage
from collatio.records.story import Derivation, Node, OriginGroup, Origins, Rendering

_UNSHOWN = Note(
    "unnamed-parents",
    "pages that name no parent and share no words may still have one in common that none of them names",
)


class OriginTracer:
    """Counts the origins of each statement of one story: of an utterance, or of any passages."""

    def __init__(
        self, nodes: Sequence[Node], derivations: Sequence[Derivation], annotated: Sequence[Annotated]
    ) -> None:
        self._nodes = {node.id: node for node in nodes}
        self._order = {found.article.id: at for at, found in enumerate(annotated)}
        self._trails = Trails(self._nodes, derivations, annotated)
        self._bases = Bases(self._nodes, annotated)

    def of_utterance(self, utterance: str, renderings: Sequence[Rendering]) -> Origins:
        """The range for one thing said, from all its renderings."""
        return self._origins(_by_article((r.article, r.content) for r in renderings), utterance)

    def of_passages(self, passages: Iterable[Passage]) -> Origins:
        """The range for a statement that stands in these passages, one or several a page."""
        return self._origins(_by_article((p.article, (p,)) for p in passages), None)

    def _origins(self, told: Mapping[str, tuple[Passage, ...]], utterance: str | None) -> Origins:
        trails = self._trails.of(told, utterance)
        groups = self._groups(trails)
        heard = {trail.roots for trail in trails if self._bases.is_first_hand(trail)}
        at_most = max(1, len(groups))
        return Origins(
            pages=len(told),
            at_least=min(at_most, max(1, len(heard))),
            at_most=at_most,
            unmeasured=(_UNSHOWN,) if self._unshown(trails, groups) else (),
            groups=groups,
            basis=tuple(self._bases.of(trail) for trail in trails),
        )

    def _unshown(self, trails: Sequence[Trail], groups: Sequence[OriginGroup]) -> bool:
        """Whether two of the roots are pages that tell nothing of where they have it from."""
        silent = {root for trail in trails if not self._bases.is_first_hand(trail) for root in trail.roots}
        return len(groups) > 1 and any(self._nodes[root].kind == "article" for root in silent)

    def _groups(self, trails: Sequence[Trail]) -> tuple[OriginGroup, ...]:
        by_root: dict[str, list[Trail]] = {}
        for trail in trails:
            for root in trail.roots:
                by_root.setdefault(root, []).append(trail)
        papers = sorted({name for trail in trails for name in trail.papers})
        primary = ""
        if papers and len(by_root) > 1:
            primary = f"; one of {len(by_root)} paths to one primary statement ({', '.join(papers)})"
        return tuple(
            OriginGroup(
                root=root,
                articles=tuple(trail.article for trail in members),
                edges=tuple(dict.fromkeys(edge.id for trail in members for edge in trail.edges)),
                why=self._why(self._nodes[root], members) + primary,
            )
            for root, members in by_root.items()
        )

    def _why(self, root: Node, members: Sequence[Trail]) -> str:
        told = self._root_words(root, members)
        twins = sum(1 for trail in members if trail.twin)
        return f"{told}; {twins + 1} of the pages are the same text" if twins else told

    def _root_words(self, root: Node, members: Sequence[Trail]) -> str:
        kinds = {edge.kind for trail in members for edge in trail.edges}
        if root.kind == "article":
            if any(self._bases.is_first_hand(trail) for trail in members):
                return "a page says that it heard or saw this itself"
            if len(members) > 1:
                shown = any(edge.directed for trail in members for edge in trail.edges)
                way = "the others have it from this page" if shown else "nothing shows which had it first"
                return f"the pages share these words or what surrounds them; {way}"
            return "the page names no parent where it has these words"
        name = root.name or "a parent without a name"
        own = [trail for trail in members if not trail.edges]
        if len(own) == len(members):
            return f"a page of {name} itself"
        says = "the page says" if len(members) == 1 else "the pages say"
        stated = f"by what {says}, these words come from {name}"
        if kinds - {"cites"}:
            stated = f"by what the pages say and share, these words come from {name}"
        if self._names_a_page(members):
            stated += ", by name; which of its pages is meant is not known"
        return f"{stated}; one page is its own" if own else stated

    def _names_a_page(self, members: Sequence[Trail]) -> bool:
        parents = (self._nodes[edge.parent] for trail in members for edge in trail.edges)
        return any(node.article is not None and node.kind != "article" for node in parents)


def _by_article(told: Iterable[tuple[str, Sequence[Passage]]]) -> dict[str, tuple[Passage, ...]]:
    found: dict[str, tuple[Passage, ...]] = {}
    for article, passages in told:
        found[article] = (*found.get(article, ()), *passages)
    return found
