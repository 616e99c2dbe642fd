"""The words of a page, read once while its story is told."""

from __future__ import annotations

from collatio.group.kept import kept
from collatio.records.article import Article
from collatio.text.terms import Word, words


@kept
def own_words(article: Article) -> tuple[tuple[Word, ...], ...]:
    """The words of each of a page's own-words blocks."""
    return tuple(tuple(words(article.text, block.start, block.end)) for block in article.own_blocks)
