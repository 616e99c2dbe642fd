"""What a page says first: the news itself, before an affair's background is told again."""

from __future__ import annotations

from itertools import chain, islice

from collatio.records.article import Article
from collatio.text.terms import words

#: So many words are a page's first: its headline, its lede and what explains them.
_FIRST = 120


def lede_end(article: Article) -> int:
    """Where the first words of an article's own end."""
    blocks = sorted(article.own_blocks, key=lambda block: block.start)
    first = islice(
        chain.from_iterable(words(article.text, block.start, block.end) for block in blocks), _FIRST
    )
    return max((word.end for word in first), default=0)
