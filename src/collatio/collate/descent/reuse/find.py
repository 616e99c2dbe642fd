"""Reused wording: what pages share word for word, edited or in another order, among any number of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby

import numpy as np

from collatio.collate.descent.reuse.pairs import Pairs, joined_by, joined_here
from collatio.collate.descent.reuse.runs import RUN, SharedRuns, shared_runs
from collatio.collate.descent.reuse.shared import SharedStretch
from collatio.collate.descent.reuse.stretches import Found, stretches
from collatio.collate.descent.reuse.tiles import Ranked
from collatio.collate.descent.reuse.worded import (
    Runner,
    Worded,
    WordPlaces,
    Words,
    everywhere,
    places,
    worded,
)
from collatio.records.article import Article
from collatio.records.engine import Engine
from collatio.records.passage import Passage, Span
from collatio.text.wordhashes import Counts

#: A worker compares so many pairs of pages before it answers, or so many words of them.
_PAIRS, _WORDS = 256, 400_000

#: The words of a page, and of those it is compared with.
_Compared = tuple[Words, tuple[Words, ...]]
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
    compared = (found for batch in everywhere(run, _compare, _batches(numbers, pile)) for found in batch)
    located = [
        (one, other, stretch)
        for (one, other), found in zip(numbers, compared, strict=True)
        for stretch in found
    ]
    return tuple(_placed(located, pages, pile, shared))


def _batches(numbers: Iterable[tuple[int, int]], pile: Worded) -> Iterator[tuple[_Compared, ...]]:
    """Each page with those it is compared with, a batch at a time."""
    batch: list[_Compared] = []
    pairs = words = 0
    for one, group in groupby(numbers, key=lambda pair: pair[0]):
        others = [other for _, other in group]
        for portion in (others[at : at + _PAIRS] for at in range(0, len(others), _PAIRS)):
            batch.append((pile.of(one), tuple(pile.of(other) for other in portion)))
            pairs += len(portion)
            words += len(batch[-1][0]) + sum(map(len, batch[-1][1]))
            if pairs >= _PAIRS or words > _WORDS:
                yield tuple(batch)
                batch, pairs, words = [], 0, 0
    if batch:
        yield tuple(batch)


def _compare(batch: Sequence[_Compared]) -> tuple[tuple[Found, ...], ...]:
    found = []
    for left, others in batch:
        ranked = Ranked(left)
        found += [stretches(ranked, right) for right in others]
    return tuple(found)


def _placed(
    located: Sequence[_Located], pages: Sequence[Article], pile: Worded, shared: SharedRuns
) -> Iterator[SharedStretch]:
    """The stretches as passages of their pages."""
    used = sorted({page for one, other, _ in located for page in (one, other)})
    at = dict(zip(used, places(pages[page] for page in used), strict=True))
    for one, group in groupby(located, key=lambda row: row[0]):
        left, held = at[one], shared.pages_of(pile.of(one))
        for _, other, found in group:
            right = at[other]
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
                pages=_pages(held, found),
            )


def _passage(article: Article, span: Span) -> Passage:
    return article.passage(span.start, span.end)


def _span(words: WordPlaces, first: int, end: int) -> Span:
    return Span(int(words[first, 0]), int(words[end - 1, 1]))


def _pages(held: Counts, found: Found) -> int:
    """On how many pages the runs of a stretch are, in the middle; two where no piece is as long as a run."""
    runs = [
        held[piece.left : piece.left + piece.size - RUN + 1] for piece in found.pieces if piece.size >= RUN
    ]
    return int(np.sort(np.concatenate(runs))[sum(map(len, runs)) // 2]) if runs else 2
