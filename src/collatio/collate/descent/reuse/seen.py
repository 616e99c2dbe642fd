"""What a page lets one know of a shared stretch: what of it is quoted, a notice, a part of a sentence."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from datetime import date
from functools import cached_property

from collatio.lang.notices import NOTICES
from collatio.records.annotated import Annotated
from collatio.records.passage import Passage, Span
from collatio.text.terms import fold, words


class SeenPage:
    """One annotated page, asked about stretches of it."""

    def __init__(self, found: Annotated) -> None:
        self.article = found.article
        self._sentences = found.sentences
        marked = [mark.passage.span for mark in found.article.marks if mark.state == "kept"]
        direct = [
            passage.span
            for quotation in found.quotations
            if quotation.form == "direct"
            for passage in quotation.content
        ]
        self._quoted = _merged([*marked, *direct])
        self.size = sum(block.end - block.start for block in found.article.own_blocks)

    @cached_property
    def day(self) -> int | None:
        """The day of publication as a number, where it is known."""
        value = self.article.published.value
        return date.fromisoformat(value[:10]).toordinal() if value else None

    @property
    def outlet(self) -> str | None:
        """The outlet's name, folded, where it is known."""
        return self.article.outlet.text.casefold() if self.article.outlet else None

    def quoted(self, spans: Sequence[Span]) -> float:
        """The share of some stretches that stands in quotation marks or in direct quotations."""
        return round(_common(spans, self._quoted) / sum(map(len, spans)), 2)

    def where(self, passage: Passage) -> tuple[float, float]:
        """Where a passage starts and ends among the page's own words: 0 is the beginning, 1 the end."""
        before = _common(
            [Span(0, passage.start)], [block.span for block in self.article.own_blocks]
        )  # fmt: skip
        return before / self.size, min(1.0, (before + len(passage.span)) / self.size)

    def whole_sentences(self, passage: Passage) -> int:
        """How many sentences stand in a passage from their beginning to their end, but for a few signs."""
        return sum(
            passage.start <= sentence.start + _SIGNS and sentence.end - _SIGNS <= passage.end
            for sentence in self._around(passage)
        )

    def notice(self, passage: Passage) -> tuple[float, str]:
        """The share of a passage that lies in sentences with a notice's words, and the first such words."""
        spoken, said = 0, ""
        for sentence in self._around(passage):
            found = self._notice_in(sentence)
            if found:
                said = said or found
                spoken += min(sentence.end, passage.end) - max(sentence.start, passage.start)
        return round(spoken / len(passage.span), 2), said

    def _around(self, passage: Passage) -> Sequence[Span]:
        first = bisect_right(self._sentences, passage.start, key=lambda span: span.end)
        return self._sentences[first : bisect_left(self._sentences, passage.end, key=lambda span: span.start)]

    def _notice_in(self, sentence: Span) -> str:
        language = (self.article.language or "").split("-")[0].lower()
        told = f" {' '.join(_folded(self.article.text, sentence))} "
        for notice in NOTICES.get(language, ()):
            if f" {' '.join(map(fold, notice))} " in told:
                return " ".join(notice)
        return ""


#: A sentence is whole where no more than so many characters of it are missing at an end.
_SIGNS = 3


def _folded(text: str, span: Span) -> Iterable[str]:
    return (word.folded for word in words(text, span.start, span.end))


def _merged(spans: Iterable[Span]) -> list[Span]:
    merged: list[Span] = []
    for span in sorted(spans):
        if merged and span.start <= merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
        else:
            merged.append(span)
    return merged


def _common(spans: Sequence[Span], others: Sequence[Span]) -> int:
    """How many characters of some stretches lie in others; these are in order and none over another."""
    shared = 0
    for span in spans:
        at = bisect_right(others, span.start, key=lambda other: other.end)
        while at < len(others) and others[at].start < span.end:
            shared += min(span.end, others[at].end) - max(span.start, others[at].start)
            at += 1
    return shared
