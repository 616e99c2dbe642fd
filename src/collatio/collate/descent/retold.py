"""A page told anew in other words: the same facts, names and figures in the same order of sentences."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from collatio.lang.common_words import COMMON
from collatio.records.annotated import Annotated
from collatio.records.passage import Passage, Span
from collatio.text.terms import bare, words

#: So many sentences of a page answer to sentences of the other in its order, and that part of its own: where
#: it names the other, and where nothing but the order shows it.
_CREDITED, _ALONE = (3, 0.3), (5, 0.6)
#: Two sentences answer each other where they have so many telling words in common.
_ANSWER = 2
#: Pages longer than this are not laid out against each other: it bounds the work.
_LONGEST = 200
#: A word on more than this part of a story's pages tells nothing of where a sentence is from.
_RARE = 0.5


@dataclass(frozen=True, slots=True)
class Retelling:
    """The sentences of a page that answer in order to those of another, each beside the one it answers."""

    rows: tuple[tuple[Passage, Passage], ...]
    part: float

    def holds(self, *, credited: bool) -> bool:
        """Whether it is the page as such that is told anew; less shows it of a page that names the other."""
        least, part = _CREDITED if credited else _ALONE
        return len(self.rows) >= least and self.part >= part


class Retellings:
    """Lays the pages of a story out against each other, sentence by sentence."""

    def __init__(self, found: Mapping[str, Annotated]) -> None:
        self._found = found
        self._told = {page: _sentences(one) for page, one in found.items()}
        on: Counter[str] = Counter()
        for rows in self._told.values():
            on.update({word for _, telling in rows for word in telling})
        limit = max(2, round(_RARE * len(found)))
        self._rare = frozenset(word for word, pages in on.items() if 2 <= pages <= limit)

    def of(self, child: str, parent: str) -> Retelling:
        """How far one page tells the other anew."""
        ours, theirs = self._told[child][:_LONGEST], self._told[parent][:_LONGEST]
        chosen: list[tuple[int, int]] = []
        for at, (_, telling) in enumerate(ours):
            best = max(
                range(len(theirs)),
                key=lambda other: (self._answers(telling, theirs[other][1]), -abs(other - at)),
                default=None,
            )
            if best is not None and self._answers(telling, theirs[best][1]) >= _ANSWER:
                chosen.append((at, best))
        rows = tuple(
            (self._passage(child, ours[at][0]), self._passage(parent, theirs[other][0]))
            for at, other in _in_order(chosen)
        )
        return Retelling(rows, round(len(rows) / len(ours), 2) if ours else 0.0)

    def _answers(self, one: frozenset[str], other: frozenset[str]) -> int:
        return len(one & other & self._rare)

    def _passage(self, page: str, span: Span) -> Passage:
        return self._found[page].article.passage(span.start, span.end)


def _sentences(found: Annotated) -> list[tuple[Span, frozenset[str]]]:
    """The page's sentences behind its headline, each with its words that tell something."""
    article = found.article
    common = COMMON.get((article.language or "en").split("-")[0], frozenset())
    rows = []
    for sentence in found.sentences:
        block = article.block_at(sentence.start)
        if block is None or block.kind == "headline":
            continue
        told = (bare(word.folded) for word in words(article.text, sentence.start, sentence.end))
        rows.append((sentence, frozenset(word for word in told if len(word) > 1 and word not in common)))
    return rows


def _in_order(chosen: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest part of the pairs whose places on the other page rise (patience sorting)."""
    ends: list[int] = []
    last: list[int] = []
    before: list[int | None] = []
    for number, (_, other) in enumerate(chosen):
        at = bisect_left(ends, other)
        before.append(last[at - 1] if at else None)
        if at == len(ends):
            ends.append(other)
            last.append(number)
        else:
            ends[at] = other
            last[at] = number
    kept = []
    number_: int | None = last[-1] if last else None
    while number_ is not None:
        kept.append(chosen[number_])
        number_ = before[number_]
    return kept[::-1]
