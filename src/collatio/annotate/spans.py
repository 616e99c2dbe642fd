"""Stretches of a text that are taken, for asking quickly whether another meets one of them."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable


class Taken:
    """Stretches that do not overlap, kept in order."""

    def __init__(self, spans: Iterable[tuple[int, int]] = ()) -> None:
        self._spans: list[tuple[int, int]] = sorted(spans)

    def meets(self, start: int, end: int) -> bool:
        """Whether ``start:end`` shares a character with a taken stretch."""
        at = bisect_left(self._spans, (end, end))
        return at > 0 and self._spans[at - 1][1] > start

    def take(self, start: int, end: int) -> bool:
        """Takes ``start:end`` unless it meets a taken stretch; whether it was free."""
        if self.meets(start, end):
            return False
        insort(self._spans, (start, end))
        return True
