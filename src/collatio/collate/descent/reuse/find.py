"""Reused wording: what pages share word for word, edited or in another order, among any number of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import numpy as np

from collatio.collate.descent.reuse.pairs import Pairs, joined_by, joined_here
from collatio.collate.descent.reuse.runs import RUN, SharedRuns, shared_runs
from collatio.collate.descent.reuse.shared import SharedStretch
from collatio.collate.descent.reuse.stretches import Found, stretches
from collatio.collate.descent.reuse.worded import Runner, Worded, Words, everywhere, places, worded
from collatio.records.article import Article
from collatio.records.engine import Engine
from collatio.records.passage import Passage, Span

#: A worker compares so many pairs of pages before it answers, or so many words of them.
_PAIRS, _WORDS = 256, 400_000

_Pair = tuple[Words, Words]
_Located = tuple[int, int, Found]


def find_reuse(articles: Sequence[Article], engine: Engine) -> tuple[SharedStretch, ...]:
    """All stretches of words that the articles share, by pages in the order of sigla, then by place.

    What stands on very many pages leads to no pair of them: it is stock text.  Of a wording on more than a
    few pages, each is compared with the first that has it, not with all the others.
    """
    return _found(articles, engine.map, lambda shared: joined_by(engine, shared))


def find_reuse_among(articles: Sequence[Article]) -> tuple[SharedStretch, ...]:
    """The same without an engine, for the pages of one story."""
    return _found(articles, map, joined_here)


def _found(
    articles: Sequence[Article], run: Runner, join: Callable[[SharedRuns], Pairs]
) -> tuple[SharedStretch, ...]:
    pages = sorted({article.id: article for article in articles}.values(), key=lambda page: page.order)
    pile = worded(pages, run)
    shared = shared_runs(pile)
    ones, others = join(shared)
    numbers = list(zip(ones.tolist(), others.tolist(), strict=True))
    pairs = ((pile.of(one), pile.of(other)) for one, other in numbers)
    compared = (found for batch in everywhere(run, _compare, _batches(pairs)) for found in batch)
    located = [
        (one, other, stretch)
        for (one, other), found in zip(numbers, compared, strict=True)
        for stretch in found
    ]
    return tuple(_placed(located, pages, pile, shared))


def _batches(pairs: Iterator[_Pair]) -> Iterator[tuple[_Pair, ...]]:
    batch: list[_Pair] = []
    size = 0
    for pair in pairs:
        batch.append(pair)
        size += len(pair[0]) + len(pair[1])
        if len(batch) == _PAIRS or size > _WORDS:
            yield tuple(batch)
            batch, size = [], 0
    if batch:
        yield tuple(batch)


def _compare(batch: Sequence[_Pair]) -> tuple[tuple[Found, ...], ...]:
    return tuple(stretches(left, right) for left, right in batch)


def _placed(
    located: Sequence[_Located], pages: Sequence[Article], pile: Worded, shared: SharedRuns
) -> Iterator[SharedStretch]:
    """The stretches as passages of their pages."""
    used = sorted({page for one, other, _ in located for page in (one, other)})
    at = dict(zip(used, places([pages[page] for page in used]), strict=True))
    for one, other, found in located:
        left, right = at[one], at[other]
        yield SharedStretch(
            left=_passage(pages[one], _span(left, *found.left)),
            right=_passage(pages[other], _span(right, *found.right)),
            words=found.shared,
            share=round(found.shared / found.longer, 2),
            kind=found.kind,
            pieces=tuple(
                (
                    _span(left, piece.left, piece.left + piece.size),
                    _span(right, piece.right, piece.right + piece.size),
                )
                for piece in found.pieces
            ),
            pages=_pages(pile.of(one), found, shared),
        )


def _passage(article: Article, span: Span) -> Passage:
    return article.passage(span.start, span.end)


def _span(words: tuple[list[int], list[int]], first: int, end: int) -> Span:
    starts, ends = words
    return Span(starts[first], ends[end - 1])


def _pages(words: Words, found: Found, shared: SharedRuns) -> int:
    """On how many pages the runs of a stretch are, in the middle; two where no piece is as long as a run."""
    held = [
        shared.pages_of(words[piece.left : piece.left + piece.size])
        for piece in found.pieces
        if piece.size >= RUN
    ]
    return int(np.sort(np.concatenate(held))[sum(map(len, held)) // 2]) if held else 2
