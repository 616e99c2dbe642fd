"""Figures: numbers in an article's own words, with the words that say what they count."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from collatio.annotate.layout import Layout
from collatio.annotate.spans import Taken
from collatio.records.annotated import Figure, TimeExpression
from collatio.records.article import Block
from collatio.text.numbers import Number, find_numbers
from collatio.text.words import WORD

_CURRENCY = re.compile(r"(?:US|A|C|NZ|HK|R)?[$€£¥₹₽₪₺₩﷼]\s?$")
_SIGN = re.compile(r"\s?(?:%|‰|°[CF]?|[€£₽₪₺₩]|٪)")
_UNIT_WORDS = 3
_YEAR = re.compile(r"(?:1[5-9]|20|21)\d\d$")
_WORD_BEFORE = re.compile(r"(\w+)[ \u00a0]$")


def find_figures(layout: Layout, times: Sequence[TimeExpression]) -> tuple[Figure, ...]:
    """The figures of the article's own words in order; numbers in dates and names are none."""
    days = [one.passage for one in times if one.kind in ("date", "time")]  # "90 days" counts something
    taken = Taken((day.start, day.end) for day in days)
    return tuple(figure for block in layout.blocks for figure in _in_block(layout, block, taken))


def _in_block(layout: Layout, block: Block, taken: Taken) -> Iterator[Figure]:
    for number in find_numbers(layout.text, block.start, block.end, layout.language.numbers):
        figure = None if taken.meets(number.start, number.end) else _figure(layout, block, number)
        if figure is not None:
            yield figure


def _figure(layout: Layout, block: Block, number: Number) -> Figure | None:
    text = layout.text
    currency = _CURRENCY.search(text, max(block.start, number.start - 4), number.start)
    if currency is not None:
        passage = layout.article.passage(currency.start(), number.end)
        return Figure(passage, number.value, currency.group().strip())
    sign = _SIGN.match(text, number.end, block.end)
    if sign is not None:
        return Figure(layout.article.passage(number.start, sign.end()), number.value, sign.group().strip())
    counted = _counted(layout, number.end, block.end)
    if counted is None and (number.spelled or _is_label(layout, block, number)):
        return None
    if counted is not None and _is_year(text[number.start : number.end], text[counted[0] : counted[1]]):
        return None
    if number.spelled and number.value == "1" and _is_pronoun(layout, block, number):
        return None
    end = counted[1] if counted else number.end
    unit = text[counted[0] : counted[1]] if counted else None
    return Figure(layout.article.passage(number.start, end), number.value, unit)


def _counted(layout: Layout, at: int, stop: int) -> tuple[int, int] | None:
    """The place of the words that say what is counted: up to three, ending where the phrase does."""
    language, text = layout.language, layout.text
    first, end = None, at
    for _ in range(_UNIT_WORDS):
        gap = text[end : end + 1]
        if gap not in {" ", "\u00a0", "-", "\u202f"} or end + 1 >= stop:
            break
        word = WORD.match(text, end + 1, stop)
        if word is None or not word.group()[0].isalpha():
            break
        low = word.group().lower()
        if low in language.small_words or low in language.cues.verbs:
            break
        if language.grammar.verb_endings and low.endswith(language.grammar.verb_endings):
            break
        first = word.start() if first is None else first
        end = word.end()
    return None if first is None else (first, end)


def _is_label(layout: Layout, block: Block, number: Number) -> bool:
    """Whether figures that count nothing are a year, or part of a name ("Channel 12", "Article 5")."""
    text, small = layout.text, layout.language.small_words
    before = _WORD_BEFORE.search(text[max(block.start, number.start - 30) : number.start])
    word = before.group(1) if before is not None else ""
    named = word[:1].isupper() and word.lower() not in small
    return named or _YEAR.match(text[number.start : number.end]) is not None


def _is_year(figure: str, counted: str) -> bool:
    """Whether "2001 invasion" is meant rather than "2001 soldiers"."""
    return _YEAR.match(figure) is not None and not counted.endswith(
        ("s", "people", "men", "women", "children")
    )


def _is_pronoun(layout: Layout, block: Block, number: Number) -> bool:
    """Whether "one" stands for something ("this one said") rather than counts it."""
    before = _WORD_BEFORE.search(layout.text[max(block.start, number.start - 30) : number.start])
    return before is not None and before.group(1).lower() in layout.language.grammar.determiners
