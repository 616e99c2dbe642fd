"""A story in a few lines, each composed from findings and resting on passages; no line claims more."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from collatio.records.annotated import Entity
from collatio.records.article import Article
from collatio.records.grouped import LookAlike
from collatio.records.story import Derivation, Node, SummaryLine, Utterance
from collatio.records.wordings import wordings

#: A line shows so many passages at most; the findings it names hold the rest.
_SHOWN = 8


class Summarist:
    """Writes the lines of one story; pages are named by letter and outlet; ``denied`` are utterances."""

    def __init__(
        self,
        articles: Sequence[Article],
        others: Sequence[Article],
        sigla: Mapping[str, str],
        entities: Sequence[Entity],
        denied: Collection[str] = (),
    ) -> None:
        self._denied = denied
        self._articles = articles
        self._others = {page.id: page.outlet_name for page in others}
        self._names = {page.id: f"{sigla[page.id]} {page.outlet_name}" for page in articles}
        self._speakers = {entity.id: entity.name for entity in entities}

    def lines(
        self,
        utterances: Sequence[Utterance],
        nodes: Sequence[Node],
        derivations: Sequence[Derivation],
        lookalikes: Sequence[LookAlike],
    ) -> tuple[SummaryLine, ...]:
        """What an editor wants to know first: what was said, where from, what only looks alike."""
        made = (
            self._spoken(utterances),
            self._most_carried(utterances),
            self._parents(nodes, derivations),
            self._cut(),
            *self._look_alikes(lookalikes),
        )
        return tuple(line for line in made if line is not None)

    def _spoken(self, utterances: Sequence[Utterance]) -> SummaryLine | None:
        if not utterances:
            return SummaryLine("No words in quotation marks were found.", (), ())
        shared = [one for one in utterances if one.origins.pages > 1]
        text = f"{_count(len(utterances), 'thing')} said, {len(shared)} of them in more than one page."
        if len(self._articles) == 1:
            text = f"{_count(len(utterances), 'thing')} said."
        shown = shared or list(utterances)
        passages = tuple(rendering.content[0] for one in shown for rendering in one.renderings)
        return SummaryLine(text, passages[:_SHOWN], tuple(one.id for one in shown))

    def _most_carried(self, utterances: Sequence[Utterance]) -> SummaryLine | None:
        """The utterance that most pages carry, in the words of the fullest page."""
        shared = [one for one in utterances if one.origins.pages > 1]
        if not shared:
            return None
        most = max(shared, key=lambda one: one.origins.pages)  # the first of equals: they are in order
        fullest = max(most.renderings, key=lambda r: max(p.end - p.start for p in r.content))
        words = max(fullest.content, key=lambda p: p.end - p.start)
        number = len(wordings(most))
        whose = self._speakers.get(most.speaker or "", "someone whom the pages do not name beside them")
        words_of = "denied by" if most.id in self._denied else "words of"
        how = "the same words in each" if number == 1 else f"{number} wordings"
        where = self._names[words.article]
        carried = f"{words_of} {whose}, {most.origins.pages} pages, {how}"
        text = f"Most often told: {carried}; {where} has “{words.exact}”"
        return SummaryLine(text, tuple(r.content[0] for r in most.renderings)[:_SHOWN], (most.id,))

    def _parents(self, nodes: Sequence[Node], derivations: Sequence[Derivation]) -> SummaryLine:
        known = {node.id: node for node in nodes}
        pages: dict[str, set[str]] = {}
        named: dict[str, set[str]] = {}
        for edge in derivations:
            child = known[edge.child].article
            if child is not None and known[edge.child].kind == "article":
                name = known[edge.parent].name or "a parent without a name"
                pages.setdefault(child, set()).add(name)
                named.setdefault(name, set()).add(child)
        if not pages:
            return SummaryLine(
                "In no page was a sentence found that says where it has its words from.", (), ()
            )
        each = sorted(named, key=lambda name: (-len(named[name]), name))
        told = ", ".join(f"{name} ({_count(len(named[name]), 'page')})" for name in each)
        of = _count(len(self._articles), "page")
        says = "says where it has" if len(pages) == 1 else "say where they have"
        text = f"{len(pages)} of {of} {says} something from: {told}."
        passages = tuple(passage for edge in derivations for passage in edge.passages)
        return SummaryLine(text, passages[:_SHOWN], tuple(edge.id for edge in derivations))

    def _cut(self) -> SummaryLine | None:
        cut = [self._names[page.id] for page in self._articles if page.complete is False]
        if not cut:
            return None
        return SummaryLine(f"Cut, so that nobody can know what more is said: {', '.join(cut)}.", (), ())

    def _look_alikes(self, lookalikes: Sequence[LookAlike]) -> list[SummaryLine]:
        """A line for each other story whose pages look like this one's."""
        by_story: dict[str, list[LookAlike]] = {}
        for one in lookalikes:
            by_story.setdefault(one.story or one.article, []).append(one)
        lines = []
        for alike in by_story.values():
            pages = ", ".join(self._names.get(one.article) or self._others[one.article] for one in alike)
            kept = "looks alike and is kept apart" if len(alike) == 1 else "look alike and are kept apart"
            if any(one.kind == "resurfacing" for one in alike):
                kept = "brings the old event up again" if len(alike) == 1 else "bring the old event up again"
            apart = [apart for one in alike for apart in one.apart][:1]
            because = f": {apart[0].note}" if apart else ""
            passages = tuple(p for one in apart for p in (*one.here, *one.there))
            lines.append(SummaryLine(f"{pages} {kept}{because}.", passages[:_SHOWN], ()))
        return lines


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
