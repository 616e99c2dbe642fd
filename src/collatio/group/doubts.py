"""No benefit of the doubt: a page that contradicts most pages of a group needs more than to be near it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from collatio.group.clusters import Pair
from collatio.group.pairtable import Scored

#: What groups must be alike on average, in hundredths, where most of their pairs contradict each other.
LEAST_CONTRADICTED = 40


@dataclass(frozen=True, slots=True)
class Doubts:
    """Looks whether two groups, alike enough else, contradict each other in most pairs of their pages.

    Days told far apart, one speaker at length in quite other words, publication far apart: between pages of
    one event each happens now and then, between most of their pages it does not.
    """

    pairs: Mapping[Pair, Scored]

    def apart(self, one: tuple[int, ...], other: tuple[int, ...]) -> bool:
        """Whether contradictions keep the groups apart."""
        across = [(min(a, b), max(a, b)) for a in one for b in other]
        compared = [pair for key in across if (pair := self.pairs.get(key)) is not None]
        contradicting = sum(1 for pair in compared if pair.contradiction)
        if 2 * contradicting <= len(across):
            return False
        return sum(pair.score for pair in compared) < LEAST_CONTRADICTED * len(across)
