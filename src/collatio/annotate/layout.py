"""An article laid out for reading: its blocks with their sentences and their stretches in marks."""

from __future__ import annotations

from dataclasses import dataclass

from collatio.annotate.marks import Stretch, find_stretches
from collatio.lang.base import Language
from collatio.records.article import OWN_WORDS, Article, Block
from collatio.records.passage import Span
from collatio.text.sentences import find_sentences


@dataclass(frozen=True, slots=True)
class Layout:
    """An article with what the rules look at; blocks and sentences of its own words only.

    ``sentences`` holds the sentences of each block of ``blocks``, ``stretches`` all stretches of the
    whole text, other blocks included.
    """

    article: Article
    language: Language
    blocks: tuple[Block, ...]
    sentences: tuple[tuple[Span, ...], ...]
    stretches: tuple[Stretch, ...]

    @property
    def text(self) -> str:
        """The article's text."""
        return self.article.text


def lay_out(article: Article, language: Language) -> Layout:
    """The layout of ``article`` as its language's habits have it."""
    habits = language.sentence_habits
    sentences = {
        number: find_sentences(article.text, block.start, block.end, habits)
        for number, block in enumerate(article.blocks)
    }
    own = [number for number, block in enumerate(article.blocks) if block.kind in OWN_WORDS]
    return Layout(
        article,
        language,
        tuple(article.blocks[number] for number in own),
        tuple(sentences[number] for number in own),
        find_stretches(article, language, sentences),
    )
