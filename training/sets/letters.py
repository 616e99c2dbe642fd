"""Places compared on letters and digits alone: marks and spaces at an edge never matter.

A text's letters and digits are numbered; a place becomes the stretch of numbers it holds. So "open,"
and "open" are one place, and the size of an overlap is a count of letters and digits.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import accumulate

from collatio.records.passage import Span

_THAT = re.compile(r"\W*that\b(?=\W*\w)", re.IGNORECASE)

#: Stretches of numbered letters, apart and in order.
Stretches = tuple[tuple[int, int], ...]


class Letters:
    """One text with its letters and digits numbered."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._before = [0, *accumulate(char.isalnum() for char in text)]

    def place(self, pieces: Iterable[Span]) -> Stretches:
        """The letters in some pieces; pieces that touch or overlap are one stretch."""
        merged: list[tuple[int, int]] = []
        for span in sorted(pieces):
            start, end = self._before[span.start], self._before[span.end]
            if start == end:
                continue
            if merged and start <= merged[-1][1]:
                merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
            else:
                merged.append((start, end))
        return tuple(merged)

    def content(self, pieces: Iterable[Span]) -> Stretches:
        """As ``place``, for what was said: a leading "that" is left out, unless it is all there is."""
        ordered = sorted(pieces)
        if ordered:
            first = ordered[0]
            led = _THAT.match(self._text, first.start, first.end)
            # The look-ahead of a match with an end does not see beyond the piece.
            if led is not None:
                ordered[0] = Span(led.end(), first.end)
        return self.place(ordered)


def size(place: Stretches) -> int:
    """How many letters and digits a place holds."""
    return sum(end - start for start, end in place)


def shared(one: Stretches, other: Stretches) -> int:
    """How many letters and digits two places have in common."""
    total = mine = theirs = 0
    while mine < len(one) and theirs < len(other):
        (start, end), (begin, stop) = one[mine], other[theirs]
        total += max(0, min(end, stop) - max(start, begin))
        if end <= stop:
            mine += 1
        else:
            theirs += 1
    return total


def likeness(one: Stretches, other: Stretches) -> float:
    """Intersection over union, 0 where both are empty."""
    both = shared(one, other)
    union = size(one) + size(other) - both
    return both / union if union else 0.0
