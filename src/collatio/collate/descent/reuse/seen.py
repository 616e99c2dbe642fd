"""What a page lets one know of a shared stretch: what of it is quoted, a notice, a part of a sentence."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import cache, cached_property
from itertools import accumulate, islice

from collatio.lang.notices import DESCRIPTIONS, NOTICES
from collatio.records.annotated import Annotated
from collatio.records.passage import Passage, Span
from collatio.text.terms import fold, words


class SeenPage:
    """One annotated page, asked about stretches of it."""

    def __init__(self, found: Annotated) -> None:
        self.article = found.article
        self._sentences = found.sentences
        self._language = (found.article.language or "").split("-")[0].lower()
        marked = [mark.passage.span for mark in found.article.marks if mark.state == "kept"]
        direct = [
            passage.span
            for quotation in found.quotations
            if quotation.form == "direct"
            for passage in quotation.content
        ]
        self._quoted = _merged([*marked, *direct, *_posts(found)])
        self._own = [block.span for block in found.article.own_blocks]
        self._notices: dict[Span, str] = {}
        self._sizes = list(accumulate(map(len, self._own), initial=0))
        self.size = self._sizes[-1]
        self._bodies = {
            mention.passage.start: mention.passage
            for entity in found.entities
            if entity.kind == "organisation"
            for mention in entity.mentions
            if mention.form == "name"
        }

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

    def begins(self, passage: Passage) -> float:
        """Where a passage begins among the page's own words: 0 at the first of them, 1 at the last."""
        at = bisect_right(self._own, passage.start, key=lambda span: span.start) - 1
        return round((self._sizes[at] + passage.start - self._own[at].start) / self.size, 2)

    def whole_sentences(self, passage: Passage) -> int:
        """How many sentences stand in a passage from their beginning to their end, but for a few signs."""
        return sum(
            passage.start <= sentence.start + _SIGNS and sentence.end - _SIGNS <= passage.end
            for sentence in self._around(passage)
        )

    def named(self, passage: Passage) -> float:
        """The share of a passage's words that are written as names are, or in figures."""
        written = [word.text for word in words(self.article.text, passage.start, passage.end)]
        return round(sum(word[0].isupper() or word[0].isdigit() for word in written) / len(written), 2)

    def signs(self, passage: Passage) -> float:
        """The share of a passage that is signs of a script or markup."""
        return round(sum(map(passage.exact.count, _SCRIPT_SIGNS)) / len(passage.exact), 2)

    def notice(self, passage: Passage) -> tuple[float, str]:
        """The share of a passage that lies in sentences with a notice's words, and the first such words."""
        spoken, said = 0, ""
        for sentence in self._around(passage):
            found = self._notice_in(sentence)
            if found:
                said = said or found
                spoken += min(sentence.end, passage.end) - max(sentence.start, passage.start)
        return round(spoken / len(passage.span), 2), said

    def described(self, passage: Passage) -> str | None:
        """The body that a passage tells about from its first sentence on: "X operates …"."""
        for sentence in self._around(passage)[:1]:
            body = self._bodies.get(sentence.start)
            if body is not None and passage.start <= sentence.start + _SIGNS:
                after = islice(_folded(self.article.text, Span(body.end, sentence.end)), _SOON)
                told = f" {' '.join(after)} "
                if any(expression in told for expression in _descriptions(self._language)):
                    return body.exact
        return None

    def _around(self, passage: Passage) -> Sequence[Span]:
        first = bisect_right(self._sentences, passage.start, key=lambda span: span.end)
        return self._sentences[first : bisect_left(self._sentences, passage.end, key=lambda span: span.start)]

    def _notice_in(self, sentence: Span) -> str:
        if sentence not in self._notices:
            told = f" {' '.join(_folded(self.article.text, sentence))} "
            met = (notice.strip() for notice in _notices(self._language) if notice in told)
            self._notices[sentence] = next(met, "")
        return self._notices[sentence]


#: "— Mira Oskarsen (@miraoskarsen)" stands right after the post.
_SIGNED = re.compile(r"[—–-] ?[^\s()@—–][^()@\n—–]{0,60} \(@\w{1,30}\)")
_NEAR = 4
_SCRIPT_SIGNS = "{}[]<>;=_|\\"
#: What a body is stands so few words after its name.
_SOON = 5
#: A sentence is whole where no more than so many characters of it are missing at an end.
_SIGNS = 3


@cache
def _notices(language: str) -> tuple[str, ...]:
    return tuple(map(_as_told, NOTICES.get(language, ())))


@cache
def _descriptions(language: str) -> tuple[str, ...]:
    return tuple(map(_as_told, DESCRIPTIONS.get(language, ())))


def _as_told(expression: Iterable[str]) -> str:
    """An expression as it stands among folded words."""
    return f" {' '.join(map(fold, expression))} "


def _posts(found: Annotated) -> Iterator[Span]:
    """Posts that are printed whole without marks, each before the line that says whose it is."""
    text, own = found.article.text, found.article.own_blocks
    for signed in _SIGNED.finditer(text):
        at = bisect_left(own, signed.start(), key=lambda block: block.end)
        inside = at < len(own) and own[at].start < signed.start()
        block = own[at] if inside else own[at - 1] if at else None
        if block is not None and signed.start() - block.end <= _NEAR:
            yield Span(block.start, min(block.end, signed.start()))


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
