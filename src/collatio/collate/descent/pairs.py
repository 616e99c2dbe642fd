"""What two pages have in common in their own voice, stretch by stretch, and how much of each page it is."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from collatio.collate.descent.reuse.shared import ClassedStretch
from collatio.lang.descent import descent_words
from collatio.records.annotated import Annotated
from collatio.records.article import Article
from collatio.records.passage import Passage, Span
from collatio.records.story import SharedSpan
from collatio.text.terms import words

#: So much of both pages is the same text: they are one text under two names.
_TWINS = 0.8
#: A passage of one page stands on another where so much of it does.
_COVERED = 0.8
#: Shared background is no more than this part of either page.
_BACKGROUND = 0.3
#: So many words that tell what a firm is.
_OF_A_FIRM = 2


@dataclass(frozen=True, slots=True)
class Pair:
    """Two pages by their ids, in the order of sigla, and the stretches that they share."""

    left: str
    right: str
    stretches: tuple[ClassedStretch, ...]
    parts: tuple[float, float]

    def other(self, page: str) -> str:
        """The other one of the two."""
        return self.right if page == self.left else self.left

    def part(self, page: str) -> float:
        """How much of a page's own words is shared, from 0 to 1."""
        return self.parts[0] if page == self.left else self.parts[1]

    def spans(self, page: str) -> tuple[Span, ...]:
        """The shared stretches as they stand on a page, in order."""
        return tuple(sorted((self.side(one, page).span for one in self.stretches), key=lambda s: s.start))

    def side(self, one: ClassedStretch, page: str) -> Passage:
        """A stretch as it stands on a page."""
        return one.stretch.left if page == self.left else one.stretch.right

    def pieces(self, page: str) -> tuple[Span, ...]:
        """The runs of the very same words as they stand on a page, in order."""
        at = 0 if page == self.left else 1
        return tuple(sorted(piece[at] for one in self.stretches for piece in one.stretch.pieces))

    @property
    def twins(self) -> bool:
        """Whether the two are one text, as sister titles print it."""
        return min(self.parts) >= _TWINS

    @property
    def words(self) -> int:
        """How many words both have."""
        return sum(one.stretch.words for one in self.stretches)

    def shared(self, child: str) -> tuple[SharedSpan, ...]:
        """The stretches as an edge shows them."""
        return tuple(
            SharedSpan(self.side(one, child), self.side(one, self.other(child)), one.class_)
            for one in self.stretches
        )


def pairs_of(
    classed: Sequence[ClassedStretch], articles: Mapping[str, Article]
) -> dict[tuple[str, str], Pair]:
    """The pairs of pages that share words of their own, by their ids in the order of sigla."""
    by_pages: dict[tuple[str, str], list[ClassedStretch]] = {}
    for one in classed:
        if one.class_ == "copying":
            pages = (one.stretch.left.article, one.stretch.right.article)
            by_pages.setdefault(pages, []).append(one)
    found = {}
    for (left, right), stretches in by_pages.items():
        parts = (
            _part(articles[left], (piece[0] for one in stretches for piece in one.stretch.pieces)),
            _part(articles[right], (piece[1] for one in stretches for piece in one.stretch.pieces)),
        )
        found[left, right] = Pair(left, right, tuple(stretches), parts)
    return found


def is_background(pair: Pair, articles: Mapping[str, Article]) -> bool:
    """Whether two pages share no more than a paragraph of what was before: little, and of neither's news."""
    if len(pair.stretches) > 1 or max(pair.parts) > _BACKGROUND:
        return False
    return all(_is_behind(articles[page], pair.spans(page)[0]) for page in (pair.left, pair.right))


def is_boilerplate(pair: Pair, found: Mapping[str, Annotated]) -> bool:
    """Whether two pages share no more than what a firm says of itself at the end of anything about it."""
    if len(pair.stretches) > 1 or max(pair.parts) > _BACKGROUND:
        return False
    for page in (pair.left, pair.right):
        one, span = found[page], pair.spans(page)[0]
        last = [block for block in one.article.own_blocks if block.kind == "paragraph"][-1:]
        if not any(block.start <= span.start for block in last):
            return False
        told = {word.folded for word in words(one.article.text, span.start, span.end)}
        if len(told & descent_words(one.article.language).company) < _OF_A_FIRM:
            return False
    return True


def covered(spans: Sequence[Span], by: Sequence[Span]) -> bool:
    """Whether most of some stretches of a page lies in others; all of them in order."""
    total = sum(map(len, spans))
    return total > 0 and round(common(spans, by) / total, 2) >= _COVERED


def common(spans: Sequence[Span], others: Sequence[Span]) -> int:
    """How many characters of some stretches lie in others; both in order, the others not overlapping."""
    ends = [other.end for other in others]
    shared = 0
    for span in spans:
        at = bisect_right(ends, span.start)
        while at < len(others) and others[at].start < span.end:
            shared += max(0, min(span.end, others[at].end) - max(span.start, others[at].start))
            at += 1
    return shared


def merged(spans: Iterable[Span]) -> list[Span]:
    """The stretches in order, those that meet as one."""
    made: list[Span] = []
    for span in sorted(spans):
        if made and span.start <= made[-1].end:
            made[-1] = Span(made[-1].start, max(made[-1].end, span.end))
        else:
            made.append(span)
    return made


def _part(article: Article, pieces: Iterable[Span]) -> float:
    own = [block.span for block in article.own_blocks if block.kind != "headline"] or [
        block.span for block in article.own_blocks
    ]
    size = sum(map(len, own))
    return round(min(1.0, sum(map(len, merged(pieces))) / size), 2) if size else 0.0


def _is_behind(article: Article, span: Span) -> bool:
    """Whether a stretch begins behind the first two paragraphs of the page."""
    starts = [block.start for block in article.own_blocks if block.kind == "paragraph"]
    return bisect_left(starts, span.start + 1) > 2
