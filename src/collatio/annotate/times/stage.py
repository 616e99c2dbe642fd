"""Times named in an article's own words, resolved as far as the text and the page's day allow."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from collatio.annotate.layout import Layout, lay_out
from collatio.annotate.spans import Taken
from collatio.annotate.times.lexing import Word, classed_words
from collatio.annotate.times.meaning import Meaning
from collatio.annotate.times.reading import Read
from collatio.annotate.times.rules import RULES
from collatio.annotate.times.tense import REACH, side_of
from collatio.annotate.times.writing import Place, Writer
from collatio.lang import language as language_of
from collatio.lang.base import Language
from collatio.lang.timewords import DATES, DATES_ONLY
from collatio.records.annotated import TimeExpression
from collatio.records.article import Article, Block
from collatio.records.passage import Span


@dataclass(frozen=True, slots=True)
class _Match:
    """What a rule read at ``first:stop`` of a block's words."""

    first: int
    stop: int
    meaning: Meaning


def times_of(article: Article) -> tuple[TimeExpression, ...]:
    """The same for an article by itself, as when its story has decided its day."""
    return find_times(lay_out(article, language_of(article.language)))


def find_times(layout: Layout) -> tuple[TimeExpression, ...]:
    """The time expressions of the article's own words, in order."""
    writer = Writer(layout.article)
    whole = (one for one in layout.stretches if one.outer is None and one.lone is None)
    spoken = Taken((stretch.start, stretch.end) for stretch in whole)
    found: list[TimeExpression] = []
    before = 0
    for block, sentences in zip(layout.blocks, layout.sentences, strict=True):
        found.extend(_in_block(layout, block, sentences, writer, spoken, before))
        before += len(sentences)
    return tuple(found)


def _in_block(
    layout: Layout, block: Block, sentences: Sequence[Span], writer: Writer, spoken: Taken, before: int
) -> Iterator[TimeExpression]:
    words = classed_words(layout.text[block.start : block.end], layout.language)
    starts = [sentence.start - block.start for sentence in sentences]
    told = layout.language.times
    sentence, begin, end = -2, 0, 0
    for match in _matches(words, layout.language):
        first, last = words[match.first], words[match.stop - 1]
        number = bisect_right(starts, first.start) - 1
        if number != sentence:
            sentence = number
            begin, end = _sentence(words, match.first, starts, number)
        low, high = max(begin, match.first - REACH), min(end, match.stop + REACH)
        owns = layout.text.startswith(("'s", "’s"), block.start + last.end)
        side = side_of(words[low:high], match.first - low, match.stop - low, told, owns=owns)
        if match.meaning.fixed == "FUTURE_REF" and side == "before":
            continue  # "reports soon surfaced"
        start, stop = block.start + first.start, block.start + last.end
        yield writer.write(
            match.meaning, side, Place(start, stop, before + number, spoken.meets(start, stop))
        )


def _sentence(words: Sequence[Word], at: int, starts: Sequence[int], number: int) -> tuple[int, int]:
    """The words of the sentence that holds the word ``at``."""
    begin = starts[number] if number >= 0 else 0
    stop = starts[number + 1] if number + 1 < len(starts) else None
    first = last = at
    while first > 0 and words[first - 1].start >= begin:
        first -= 1
    while last < len(words) and (stop is None or words[last].start < stop):
        last += 1
    return first, last


def _matches(words: Sequence[Word], language: Language) -> Iterator[_Match]:
    kinds = "".join(word.kind for word in words)
    patterns = language.times.patterns or (DATES if language.grammar.prepositions else DATES_ONLY)
    names, pattern = _compiled(patterns)
    at = 0
    while found := pattern.search(kinds, at):
        first, stop = found.span()
        rule = names[found.lastgroup or ""]
        meaning = RULES[rule](Read(words[first:stop]))
        if meaning is not None:
            yield _Match(*_trimmed(words, first, stop), meaning)
        at = stop if meaning is not None or rule == "none" else first + 1


def _trimmed(words: Sequence[Word], first: int, stop: int) -> tuple[int, int]:
    """Without the small words at its edges that tell no time."""
    while first < stop - 1 and words[first].kind in "iFG,-":
        first += 1
    while stop - 1 > first and words[stop - 1].kind in ",-(i":
        stop -= 1
    return first, stop


@cache
def _compiled(patterns: tuple[tuple[str, str], ...]) -> tuple[dict[str, str], re.Pattern[str]]:
    names = {f"r{number}": rule for number, (rule, _) in enumerate(patterns)}
    whole = "|".join(f"(?P<r{number}>{pattern})" for number, (_, pattern) in enumerate(patterns))
    return names, re.compile(whole)
