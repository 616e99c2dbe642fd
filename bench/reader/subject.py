"""The reader under test, and the articles it is given."""

from __future__ import annotations

from collections.abc import Callable

from training.sets.statements import GoldArticle

from bench.reader.oracle import article_of, paragraphs_of
from collatio.annotate.article import annotate
from collatio.records.annotated import Annotated
from collatio.records.article import Article, Block

#: One article in, everything found in it out.
Reader = Callable[[Article], Annotated]


def reader_under_test() -> Reader:
    """What ``python -m bench.reader`` measures; the one place to change when the reader changes."""
    return annotate


def article_for(gold: GoldArticle) -> Article:
    """A gold text as an article in English: its own blocks where its set marks them, else its paragraphs."""
    if gold.blocks:
        blocks = tuple(Block(block.kind, block.span.start, block.span.end) for block in gold.blocks)
    else:
        blocks = paragraphs_of(gold.text)
    return article_of(gold.id, gold.text, blocks)
