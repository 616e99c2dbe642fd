"""Long sentences in windows: the reader takes so many pieces at once, a run-on sentence may have more.

Windows are cut between words and overlap, so that each word is read with words on both sides; what is
read of a word is taken from the window in which it stands farthest from a cut.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass

from collatio.encoder.wordpiece import Spelt

#: The most pieces of a window, the model's own begin and end signs apart.
LONGEST = 192
#: How many pieces two neighbouring windows share, at least nearly.
OVERLAP = 48


@dataclass(frozen=True, slots=True)
class Window:
    """The words ``start`` to ``end`` of a sentence, half-open, with their pieces' bounds."""

    start: int
    end: int
    first_piece: int
    last_piece: int


def cut_windows(spelt: Spelt, longest: int = LONGEST, overlap: int = OVERLAP) -> tuple[Window, ...]:
    """The windows of a sentence in order: one if it is short, none if it has no words."""
    bounds = [*spelt.firsts, len(spelt.pieces)]
    words = len(spelt.words)
    windows: list[Window] = []
    start = end = 0
    while end < words:
        end = max(start + 1, bisect_left(bounds, bounds[start] + longest + 1, start) - 1)
        windows.append(Window(start, end, bounds[start], bounds[end]))
        # The next must hold a word more than this one, or a long word after a short overlap never comes.
        start = max(start + 1, bisect_left(bounds, bounds[end] - overlap, start, end))
        while end < words and bounds[end + 1] - bounds[start] > longest and start < end:
            start += 1
    return tuple(windows)


def owners(spelt: Spelt, windows: tuple[Window, ...]) -> tuple[int, ...]:
    """For each word, which window's reading of it counts; of equals the earlier."""
    if len(windows) == 1:
        return (0,) * len(spelt.words)
    bounds = [*spelt.firsts, len(spelt.pieces)]
    chosen = [0] * len(spelt.words)
    distance = [-1] * len(spelt.words)
    for number, window in enumerate(windows):
        for word in range(window.start, window.end):
            before = bounds[word] - window.first_piece if window.start else len(spelt.pieces)
            after = window.last_piece - bounds[word + 1] if number < len(windows) - 1 else len(spelt.pieces)
            if min(before, after) > distance[word]:
                chosen[word], distance[word] = number, min(before, after)
    return tuple(chosen)
