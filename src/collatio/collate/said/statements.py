"""Quotations cut into statements: one sentence of quoted words is the smallest thing pages have in common."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, pairwise

from collatio.collate.said.inmarks import stretches_in_marks
from collatio.collate.tellingwords import TELLING, worth
from collatio.records.annotated import Annotated, Quotation
from collatio.records.article import Article
from collatio.records.passage import Passage, Span
from collatio.text.terms import Word, words

#: What an editor puts into quoted words: "[the dam]", "(the dam – RP)", signed with letters or "ed.".
_BRACKETS = re.compile(
    r"\[[^\[\]]*\]|\([^()]{1,120}[-\u2013\u2014]\s?(?:[A-Z]{2,6}|[Ee]d\.?|[Ee]ditors?)\)|\(sic\)"
)


@dataclass(frozen=True, slots=True)
class Statement:
    """One or more neighbouring sentences of one quotation, with their words.

    ``parts`` are the first and last of the quotation's sentences that it holds; ``word_pieces`` says for
    each word in which stretch of ``content`` it stands, ``inserted`` which words an editor put in brackets.
    ``in_marks`` are the stretches of partly quoted words that stand in marks; empty where all do or none.
    """

    article: str
    rank: int
    quotation: Quotation
    parts: tuple[int, int]
    content: tuple[Passage, ...]
    words: tuple[Word, ...]
    word_pieces: tuple[int, ...]
    inserted: tuple[bool, ...]
    language: str | None
    in_marks: tuple[Passage, ...] = ()

    @property
    def speaker(self) -> str | None:
        """Who speaks, as an entity of the story; null where unknown."""
        return self.quotation.speaker.entity if self.quotation.speaker else None

    @property
    def denied(self) -> bool:
        """Whether the speaker says that the words are not so."""
        return self.quotation.polarity == "denied"

    @property
    def is_reported(self) -> bool:
        """Whether the page tells it in its own words, none of them quoted."""
        return self.quotation.form == "indirect"

    @property
    def wording(self) -> tuple[str, ...]:
        """The folded words."""
        return tuple(word.folded for word in self.words)

    @property
    def telling(self) -> int:
        """How many of the words tell something."""
        return sum(worth(word.folded, self.language) == TELLING for word in self.words)

    @property
    def fragment(self) -> Statement | None:
        """What the page sets in marks, without its own words around it; null where it has none."""
        if not self.in_marks:
            return None
        kept = [
            (word, piece, added)
            for word, added in zip(self.words, self.inserted, strict=True)
            for piece, p in enumerate(self.in_marks)
            if p.start <= word.start < p.end
        ]
        if not 0 < len(kept) < len(self.words):
            return None
        return replace(
            self,
            content=self.in_marks,
            words=tuple(word for word, _, _ in kept),
            word_pieces=tuple(piece for _, piece, _ in kept),
            inserted=tuple(added for _, _, added in kept),
            in_marks=(),
        )

    @property
    def first(self) -> tuple[str, str, int]:
        """Its first sentence: the article, the quotation, the sentence's number there."""
        return (self.article, self.quotation.id, self.parts[0])

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
        pieces = _by_sentence(found, quotation)
        made += [_statement(found, rank, quotation, part, content) for part, content in pieces]
    return _each_stretch_once(made)


def _each_stretch_once(made: Sequence[Statement]) -> tuple[Statement, ...]:
    """The statements without those whose words a longer one of the same page holds, wholly or in part.

    One stretch found twice is one rendering, not two wordings.  Words that are also found as denied yield to
    the denial, unless they begin before it: then they hold what makes it one ("was never ordered").
    """
    denied = sorted((p.start, p.end) for one in made if one.denied for p in one.content)
    starting = [start for start, _ in denied]
    reaching = list(accumulate((end for _, end in denied), max))
    ranked = sorted(
        (one for one in made if one.denied or not _is_denied_too(one, starting, reaching)),
        key=lambda one: (-_length(one), one.order, one.quotation.id),
    )
    starts: list[int] = []
    taken: list[tuple[int, int, str]] = []
    kept: set[tuple[str, int]] = set()
    for one in ranked:
        if any(_is_taken(passage, one.quotation.id, starts, taken) for passage in one.content):
            continue
        kept.add((one.quotation.id, one.parts[0]))
        for passage in one.content:
            at = bisect_right(starts, passage.start)
            starts.insert(at, passage.start)
            taken.insert(at, (passage.start, passage.end, one.quotation.id))
    return tuple(one for one in made if (one.quotation.id, one.parts[0]) in kept)


def _is_denied_too(one: Statement, starting: Sequence[int], reaching: Sequence[int]) -> bool:
    """Whether a denied stretch that begins no later holds the beginning of the words."""
    first = one.content[0].start
    at = bisect_right(starting, first)
    return at > 0 and reaching[at - 1] > first


def _length(one: Statement) -> int:
    return sum(passage.end - passage.start for passage in one.content)


def _is_taken(
    passage: Passage, quotation: str, starts: Sequence[int], taken: Sequence[tuple[int, int, str]]
) -> bool:
    """Whether a stretch already taken for another quotation meets the passage; those taken never meet."""
    at = bisect_right(starts, passage.start)
    near = taken[max(0, at - 1) : bisect_left(starts, passage.end)]
    return any(
        start < passage.end and passage.start < end and other != quotation for start, end, other in near
    )


def joined(one: Statement, other: Statement) -> Statement:
    """Two neighbouring statements of one quotation as one; ``other`` follows ``one``."""
    return replace(
        one,
        parts=(one.parts[0], other.parts[1]),
        content=one.content + other.content,
        words=one.words + other.words,
        word_pieces=one.word_pieces + tuple(piece + len(one.content) for piece in other.word_pieces),
        inserted=one.inserted + other.inserted,
        in_marks=one.in_marks + other.in_marks,
    )


def _statement(
    found: Annotated, rank: int, quotation: Quotation, part: int, content: tuple[Passage, ...]
) -> Statement:
    text = found.article.text
    spoken = [(word, piece) for piece, p in enumerate(content) for word in words(text, p.start, p.end)]
    brackets = [
        Span(p.start + inside.start(), p.start + inside.end())
        for p in content
        for inside in _BRACKETS.finditer(p.exact)
    ]
    return Statement(
        article=found.article.id,
        rank=rank,
        quotation=quotation,
        parts=(part, part),
        content=content,
        words=tuple(word for word, _ in spoken),
        word_pieces=tuple(piece for _, piece in spoken),
        inserted=tuple(any(b.start <= word.start < b.end for b in brackets) for word, _ in spoken),
        language=found.article.language,
        in_marks=_in_marks(found.article, content) if quotation.form == "mixed" else (),
    )


def _in_marks(article: Article, content: Sequence[Passage]) -> tuple[Passage, ...]:
    return tuple(article.passage(span.start, span.end) for span in stretches_in_marks(content))


def _by_sentence(found: Annotated, quotation: Quotation) -> list[tuple[int, tuple[Passage, ...]]]:
    """The content cut where sentences of the page begin, each piece with its number in the quotation.

    Pieces between which only "he said" stands are one sentence that the page interrupts.  Fragments that the
    outlet's own words join are not neighbours: nobody knows what stood between them.
    """
    text = found.article.text
    starts = [sentence.start for sentence in found.sentences]
    made: list[tuple[int, tuple[Passage, ...]]] = []
    last = (-1, 0)  # the sentence and the end of the piece before
    for passage in quotation.content:
        for piece in _cut(passage, starts):
            trimmed = _trimmed(text, piece)
            if trimmed is None or not _has_words(text, trimmed):
                continue
            sentence = bisect_right(starts, trimmed.start)
            spot = found.article.passage(trimmed.start, trimmed.end)
            same_sentence = sentence == last[0]
            own_words = _has_words(text, Span(last[1], trimmed.start)) and not _cue_between(
                quotation, last[1], trimmed.start
            )
            number = made[-1][0] if made else 0
            if made and same_sentence and not own_words:
                made[-1] = (number, (*made[-1][1], spot))
            elif made:
                made.append((number + (2 if same_sentence else 1), (spot,)))
            else:
                made.append((0, (spot,)))
            last = (sentence, trimmed.end)
    return made


def _cue_between(quotation: Quotation, start: int, end: int) -> bool:
    return quotation.cue is not None and start <= quotation.cue.start and quotation.cue.end <= end


def _has_words(text: str, span: Span) -> bool:
    return next(words(text, span.start, span.end), None) is not None


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
