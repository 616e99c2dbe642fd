"""What surrounds a shared stretch: which other pages have it, and what else its two pages share."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import numpy as np

from collatio.collate.descent.reuse.shared import SharedStretch
from collatio.records.passage import Passage
from collatio.text.wordhashes import Counts

#: A page has a stretch where it has so much of it.
_MOST = 0.8


class Sharing:
    """All stretches that were found, by page and by pair of pages."""

    def __init__(self, stretches: Sequence[SharedStretch]) -> None:
        self._words: Counter[tuple[str, str]] = Counter()
        listed: dict[str, list[tuple[int, int, str]]] = {}
        for one in stretches:
            left, right = one.left, one.right
            self._words[left.article, right.article] += one.words
            listed.setdefault(left.article, []).append((left.start, left.end, right.article))
            listed.setdefault(right.article, []).append((right.start, right.end, left.article))
        self._at: dict[str, tuple[Counts, Counts, tuple[str, ...]]] = {
            article: (
                np.array([row[0] for row in rows]),
                np.array([row[1] for row in rows]),
                tuple(row[2] for row in rows),
            )
            for article, rows in listed.items()
        }

    def besides(self, one: SharedStretch) -> int:
        """How many words its two pages share besides this stretch."""
        return self._words[one.left.article, one.right.article] - one.words

    def of_pair(self, one: str, other: str) -> int:
        """How many words two pages share, as far as they were compared."""
        return self._words[one, other] + self._words[other, one]

    def holders(self, passage: Passage) -> tuple[str, ...]:
        """The other pages that have most of a passage, sorted."""
        starts, ends, others = self._at[passage.article]
        common = np.minimum(ends, passage.end) - np.maximum(starts, passage.start)
        having = np.flatnonzero(common >= _MOST * (passage.end - passage.start))
        return tuple(sorted({others[place] for place in having.tolist()}))
