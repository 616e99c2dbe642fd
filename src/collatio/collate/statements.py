"""Quotations cut into statements: one sentence of quoted words is the smallest thing pages have in common."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from collatio.collate.tellingwords import TELLING, worth
from collatio.records.annotated import Annotated, Quotation
from collatio.records.passage import Passage, Span
from collatio.text.terms import Word, words


@dataclass(frozen=True, slots=True)
class Statement:
    """One or more neighbouring sentences of one quotation, with their words.

    ``parts`` are the first and last of the quotation's sentences that it holds; ``word_pieces`` says for
    each word in which stretch of ``content`` it stands.
    """

    article: str
    rank: int
    quotation: Quotation
    parts: tuple[int, int]
    content: tuple[Passage, ...]
    words: tuple[Word, ...]
    word_pieces: tuple[int, ...]
    language: str | None

    @property
    def speaker(self) -> str | None:
        """Who speaks, as an entity of the story; null where unknown."""
        return self.quotation.speaker.entity if self.quotation.speaker else None

    @property
    def wording(self) -> tuple[str, ...]:
        """The folded words."""
        return tuple(word.folded for word in self.words)

    @property
    def telling(self) -> int:
        """How many of the words tell something."""
        return sum(worth(word.folded, self.language) == TELLING for word in self.words)

    @property
    def order(self) -> tuple[int, int, int]:
        """By page in the order of sigla, then place."""
        return (self.rank, self.content[0].start, self.content[-1].end)


def statements(found: Annotated, rank: int, quotations: Sequence[Quotation]) -> tuple[Statement, ...]:
    """The statements of one article's quotations, in the order of the page.

    A quotation inside another is part of its words and makes no statement of its own.  Words that one
    sentence of the page holds stay together, also where "he said" stands between them.
    """
    made: list[Statement] = []
    for quotation in sorted(quotations, key=lambda q: (q.content[0].start, q.content[-1].end, q.id)):
        if quotation.inside is not None:
            continue
        spoken = [content for content in _by_sentence(found, quotation.content) if _has_words(content)]
        made += [_statement(found, rank, quotation, part, content) for part, content in enumerate(spoken)]
    return tuple(made)


def joined(one: Statement, other: Statement) -> Statement:
    """Two neighbouring statements of one quotation as one; ``other`` follows ``one``."""
    return replace(
        one,
        parts=(one.parts[0], other.parts[1]),
        content=one.content + other.content,
        words=one.words + other.words,
        word_pieces=one.word_pieces + tuple(piece + len(one.content) for piece in other.word_pieces),
    )


def _statement(
    found: Annotated, rank: int, quotation: Quotation, part: int, content: tuple[Passage, ...]
) -> Statement:
    text = found.article.text
    spoken = [(word, piece) for piece, p in enumerate(content) for word in words(text, p.start, p.end)]
    return Statement(
        article=found.article.id,
        rank=rank,
        quotation=quotation,
        parts=(part, part),
        content=content,
        words=tuple(word for word, _ in spoken),
        word_pieces=tuple(piece for _, piece in spoken),
        language=found.article.language,
    )


def _by_sentence(found: Annotated, content: Sequence[Passage]) -> list[tuple[Passage, ...]]:
    """The content cut where sentences of the page begin, pieces of one sentence together."""
    starts = [sentence.start for sentence in found.sentences]
    groups: dict[int, list[Passage]] = {}
    for passage in content:
        for piece in _cut(passage, starts):
            trimmed = _trimmed(found.article.text, piece)
            if trimmed is not None:
                groups.setdefault(bisect_right(starts, piece.start), []).append(
                    found.article.passage(trimmed.start, trimmed.end)
                )
    return [tuple(groups[sentence]) for sentence in sorted(groups)]


def _has_words(content: Sequence[Passage]) -> bool:
    return any(next(words(passage.exact), None) is not None for passage in content)


def _cut(passage: Passage, starts: Sequence[int]) -> list[Span]:
    borders = [
        passage.start,
        *(start for start in starts if passage.start < start < passage.end),
        passage.end,
    ]
    return [Span(start, end) for start, end in pairwise(borders)]


def _trimmed(text: str, span: Span) -> Span | None:
    start, end = span.start, span.end
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end) if start < end else None
