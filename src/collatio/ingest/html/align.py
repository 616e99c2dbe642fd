"""Which of a page's segments a library's paragraphs are: by their letters and digits, in order."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field

from collatio.ingest.segments import Segment

_NO_LETTER = re.compile(r"[\W_]+")
#: A stretch this short stands in a page by chance; it is only looked for as a whole segment.
_SHORT = 16
#: A page is searched so many times at most; articles need a few dozen.
_SEARCHES = 3000
#: Words in a piece of a paragraph that is nowhere as a whole.
_PIECE = 6


def letters(text: str) -> str:
    """The letters and digits of a text: what stays the same however it was folded."""
    return _NO_LETTER.sub("", text)


def coverage(segments: Sequence[Segment], paragraphs: Sequence[str]) -> list[float]:
    """The share of each segment that the paragraphs hold, taken in the order of both."""
    page = _Page.of(segments)
    for paragraph in paragraphs:
        page.mark(paragraph)
    return [page.covered[at] / len(key) if key else 0.0 for at, key in enumerate(page.keys)]


@dataclass(slots=True)
class _Page:
    """The segments' letters, one after the other, and how many of each were found."""

    keys: list[str]
    places: dict[str, list[int]]
    letters: str
    starts: list[int]
    covered: list[int]
    cursor: int = 0
    passed: dict[tuple[str, bool], int] = field(default_factory=dict)
    searches: int = _SEARCHES

    @classmethod
    def of(cls, segments: Sequence[Segment]) -> _Page:
        keys = [letters(segment.text) for segment in segments]
        places: dict[str, list[int]] = {}
        # What a page hides is often what it shows elsewhere: the shown comes first.
        for hidden in (False, True):
            for at, key in enumerate(keys):
                if key and segments[at].hidden is hidden:
                    places.setdefault(key, []).append(at)
        starts, at = [], 0
        for key in keys:
            starts.append(at)
            at += len(key)
        return cls(keys, places, "".join(keys), starts, [0] * len(keys))

    def mark(self, paragraph: str) -> None:
        key = letters(paragraph)
        if not key:
            return
        if key in self.places:
            self._mark_whole(key)
        elif not self._mark_stretch(key):
            words = paragraph.split()
            for first in range(0, len(words), _PIECE):
                self._mark_stretch(letters(" ".join(words[first : first + _PIECE])))

    def _mark_whole(self, key: str) -> None:
        """Mark the next segment with these very letters, from the cursor on if there is one."""
        places = self.places[key]
        for ahead in (True, False):
            # Each list is gone through once: what is passed over behind the cursor is not asked again.
            at = self._next(key, places, ahead)
            if at is not None:
                self.covered[at] = len(self.keys[at])
                self.cursor = at + 1
                return

    def _next(self, key: str, places: list[int], ahead: bool) -> int | None:
        passed = self.passed.get((key, ahead), 0)
        while passed < len(places):
            at = places[passed]
            if self.covered[at] < len(self.keys[at]) and (at >= self.cursor or not ahead):
                break
            passed += 1
        self.passed[key, ahead] = passed
        return places[passed] if passed < len(places) else None

    def _mark_stretch(self, key: str) -> bool:
        """Mark a stretch that is part of one segment or runs over several."""
        if len(key) < _SHORT or not self.searches:
            return False
        self.searches -= 1
        behind = self.starts[max(0, self.cursor - 1)] if self.starts else 0
        start = self.letters.find(key, behind)
        if start < 0:
            start = self.letters.find(key)
        if start < 0:
            return False
        end = start + len(key)
        for at in range(bisect_right(self.starts, start) - 1, bisect_left(self.starts, end)):
            first, last = self.starts[at], self.starts[at] + len(self.keys[at])
            part = min(end, last) - max(start, first)
            if part > 0:
                self.covered[at] = min(len(self.keys[at]), self.covered[at] + part)
                self.cursor = max(at, 0)
        return True
