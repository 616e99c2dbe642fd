"""Numbers in a text: figures of any script and number words, as decimal strings.

Values are strings such as "1200" or "3.5", so that nothing is rounded between a page and a reader.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from collatio.text.terms import number_value

_FIGURE = re.compile(
    r"(?<![\w.,٫٬/:)’‘'–-])(?:\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)|\d+(?:[.,٫٬]\d+)*)(?![\w:/(]|[.,٫٬–-]\d)"
)
_PLAIN = re.compile(r"\d+(?:\.\d+)?")
_WORD = re.compile(r"[^\W\d_]+")
#: Figures longer than this count nothing (account numbers, hashes).
_LONGEST = 15
_LARGEST = 10**18


@dataclass(frozen=True, slots=True)
class NumberWords:
    """A language's number words in lower case: units and tens add up, scales multiply."""

    values: Mapping[str, int]
    scales: Mapping[str, int]
    joins: frozenset[str] = frozenset()


NO_NUMBER_WORDS = NumberWords({}, {})


@dataclass(frozen=True, slots=True)
class Number:
    """A number at ``start:end`` of the text; ``spelled`` says that no figures were used."""

    start: int
    end: int
    value: str
    spelled: bool


def find_numbers(text: str, start: int, end: int, words: NumberWords = NO_NUMBER_WORDS) -> tuple[Number, ...]:
    """The numbers of ``text[start:end]`` in order: "1,200", "2.4 million", "twenty-four", "٣٫٥"."""
    found = [*_figures(text, start, end, words), *_spelled(text, start, end, words)]
    return tuple(sorted(found, key=lambda number: number.start))


def _figures(text: str, start: int, end: int, words: NumberWords) -> Iterator[Number]:
    for match in _FIGURE.finditer(text, start, end):
        value = _value_of(match.group())
        if value is None:
            continue
        stop = match.end()
        scale = _WORD.match(text, stop + 1, end) if text[stop : stop + 1].isspace() else None
        if scale is not None and scale.group().lower() in words.scales:
            value *= words.scales[scale.group().lower()]
            stop = scale.end()
        yield Number(match.start(), stop, plain(value), spelled=False)


def _value_of(figure: str) -> Decimal | None:
    """The value of a written figure; null where its separators make it a list or a version."""
    value = number_value(figure)
    return Decimal(value) if len(value) <= _LONGEST and _PLAIN.fullmatch(value) else None


def plain(value: Decimal) -> str:
    """``value`` without exponent and without zeros that say nothing."""
    text = format(value, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def _spelled(text: str, start: int, end: int, words: NumberWords) -> Iterator[Number]:
    """Runs of number words: "two hundred and forty", "twenty-four", "five million"."""
    if not words.values:
        return
    run: list[re.Match[str]] = []
    for match in _WORD.finditer(text, start, end):
        word = match.group().lower()
        if run and text[run[-1].end() : match.start()] not in {" ", "-", "\u00a0"}:
            yield from _number_of(run, words)
            run = []
        if word in words.values or (run and (word in words.scales or word in words.joins)):
            run.append(match)
        elif run:
            yield from _number_of(run, words)
            run = []
    yield from _number_of(run, words)


def _number_of(run: list[re.Match[str]], words: NumberWords) -> Iterator[Number]:
    """The number that ``run`` says; a run that is none ("one two") gives its first part alone."""
    while run and run[-1].group().lower() in words.joins:
        run = run[:-1]
    if not run:
        return
    total, group, last = 0, 0, None
    for match in run:
        word = match.group().lower()
        if word in words.joins:
            continue
        if total + group > _LARGEST:
            return
        if word in words.scales:
            scale = words.scales[word]
            if scale >= 1000:
                total, group = total + max(group, 1) * scale, 0
            else:
                group = max(group, 1) * scale
            last = None
            continue
        value = words.values[word]
        if last is not None and not (last >= 20 and value < 10):
            return  # "one two three": a list or a count-down, no number
        group, last = group + value, value
    yield Number(run[0].start(), run[-1].end(), str(total + group), spelled=True)
