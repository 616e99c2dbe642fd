"""Headlines held against the pages' text: marks around words that nobody quotes, and what no text says."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from collatio.collate.said.statements import Statement
from collatio.collate.tellingwords import TELLING, worth
from collatio.lang.renderings import sense_words
from collatio.records.article import Article
from collatio.records.story import Rendering, RenderingNote
from collatio.text.terms import bare, words

#: A headline's words in marks, from this many on, are looked for in the pages' texts.
_LEAST = 2
#: Letters by which forms of one word are found in a text.
_STEM = 5


class Headlines:
    """The texts below a story's headlines, folded."""

    def __init__(self, articles: Iterable[Article]) -> None:
        self._articles = {article.id: article for article in articles}
        self._folded: dict[str, str] = {}

    def notes(self, statements: Sequence[Statement], renderings: Sequence[Rendering]) -> list[RenderingNote]:
        """The remarks on an utterance's headlines."""
        found: list[RenderingNote] = []
        for one, rendering in zip(statements, renderings, strict=True):
            if one.quotation.place != "headline":
                continue
            marked = one if one.quotation.form == "direct" else one.fragment
            if marked is not None and len(marked.words) >= _LEAST and not self._stands_somewhere(marked):
                found.append(
                    RenderingNote(
                        "in-marks-in-a-headline-only",
                        rendering.id,
                        None,
                        "no page's text has these words",
                        marked.content,
                    )
                )
            told_below = any(
                other.article == one.article and other.quotation.place != "headline" for other in statements
            )
            missing = None if told_below else self._missing(one)
            if missing is not None:
                found.append(
                    RenderingNote(
                        "headline-not-in-text",
                        rendering.id,
                        None,
                        f"nothing in its own text was found to say this; “{missing}” stands nowhere in it",
                        one.content,
                    )
                )
        return found

    def _stands_somewhere(self, marked: Statement) -> bool:
        wanted = f" {' '.join(bare(word.folded) for word in marked.words)} "
        return any(wanted in self._text(article) for article in sorted(self._articles))

    def _missing(self, one: Statement) -> str | None:
        """What the headline says shall be done, where its page's text has the word in no form.

        Other words of a headline sum up what its text tells in words of its own.
        """
        text, modals = self._text(one.article), sense_words(one.language).modals
        for before, word in zip(one.words, one.words[1:], strict=False):
            telling = worth(word.folded, one.language) == TELLING
            if before.folded in modals and telling and f" {bare(word.folded)[:_STEM]}" not in text:
                return word.text
        return None

    def _text(self, article: str) -> str:
        if article not in self._folded:
            page = self._articles[article]
            below = [block for block in page.own_blocks if block.kind != "headline"]
            told = [bare(word.folded) for block in below for word in words(page.text, block.start, block.end)]
            self._folded[article] = f" {' '.join(told)} "
        return self._folded[article]
