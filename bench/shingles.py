"""The measure of the article extraction benchmark: four words in a row, shared or not.

A text is the multiset of its runs of four words (all its words where it has fewer).  What two texts share
is counted as a share of all that either has, so long articles weigh no more than short ones; precision and
recall are then averaged over the pages, and F1 is taken of the two averages.
"""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

_WORD = re.compile(r"\w+")
_RUN = 4
ROUNDS = 1000


@dataclass(frozen=True, slots=True)
class Score:
    """One page: shares of all runs that are in both texts, in ours only, in the gold only."""

    both: float
    ours: float
    gold: float

    @property
    def precision(self) -> float | None:
        """How much of our text is in the gold; null where there is no text of ours."""
        if not self.both + self.ours:
            return None
        return 1.0 if not self.ours + self.gold else self.both / (self.both + self.ours)

    @property
    def recall(self) -> float | None:
        """How much of the gold is in our text; null where the gold is empty."""
        if not self.both + self.gold:
            return None
        return 1.0 if not self.ours + self.gold else self.both / (self.both + self.gold)

    @property
    def f1(self) -> float:
        """F1 of the page alone, to order pages by; the benchmark does not average it."""
        total = 2 * self.both + self.ours + self.gold
        return 2 * self.both / total if total else 1.0


def runs(text: str) -> Counter[tuple[str, ...]]:
    """The runs of four words of a text with their numbers."""
    words = _WORD.findall(text)
    count = max(1, len(words) - _RUN + 1)
    return Counter(tuple(words[at : at + _RUN]) for at in range(count) if words)


def compare(gold: str, ours: str) -> Score:
    """How far two texts hold the same runs of words."""
    wanted, given = runs(gold), runs(ours)
    both = sum((wanted & given).values())
    extra = sum((given - wanted).values())
    missed = sum((wanted - given).values())
    total = both + extra + missed
    return Score(both / total, extra / total, missed / total) if total else Score(0.0, 0.0, 0.0)


def figures(scores: Sequence[Score]) -> dict[str, float]:
    """Precision, recall and F1 over pages."""
    precisions = [score.precision for score in scores if score.precision is not None]
    recalls = [score.recall for score in scores if score.recall is not None]
    precision = sum(precisions) / len(precisions) if precisions else 0.0
    recall = sum(recalls) / len(recalls) if recalls else 0.0
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    return {"f1": f1, "precision": precision, "recall": recall}


def interval(ours: Sequence[Score], other: Sequence[Score] | None = None) -> list[float]:
    """The 95 % bootstrap interval by page of F1, or of what our F1 has over another's."""
    chance = random.Random(0)
    seen = []
    for _ in range(ROUNDS):
        chosen = [chance.randrange(len(ours)) for _ in ours]
        value = figures([ours[at] for at in chosen])["f1"]
        if other is not None:
            value -= figures([other[at] for at in chosen])["f1"]
        seen.append(value)
    seen.sort()
    return [round(seen[round(ROUNDS * 0.025)], 4), round(seen[round(ROUNDS * 0.975) - 1], 4)]
