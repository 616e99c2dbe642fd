"""How far an alignment of renderings is gold's, word by word; and B-cubed of what was brought together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations

#: For each word of a rendering the unit it stands in, whatever a unit is called.
Units = Sequence[Hashable]
Words = Sequence[str]


@dataclass(slots=True)
class Links:
    """Shares of right links, a word a share; ``add`` one utterance after the other."""

    right: float = 0.0
    given: int = 0
    found: float = 0.0
    gold: int = 0
    by_utterance: list[tuple[float, int, float, int]] = field(default_factory=list)

    def add(self, words: Sequence[Words], gold: Sequence[Units], answer: Sequence[Units]) -> None:
        """The renderings of one utterance: their folded words, gold's rows and the answer's."""
        before = (self.right, self.given, self.found, self.gold)
        for left, right in combinations(range(len(words)), 2):
            wanted = links(words[left], words[right], gold[left], gold[right])
            told = links(words[left], words[right], answer[left], answer[right])
            self._count(wanted, told)
            self._count(_turned(wanted), _turned(told))
        self.by_utterance.append(
            (self.right - before[0], self.given - before[1], self.found - before[2], self.gold - before[3])
        )

    def _count(self, wanted: Mapping[int, frozenset[int]], told: Mapping[int, frozenset[int]]) -> None:
        for word, others in told.items():
            self.given += 1
            self.right += len(others & wanted.get(word, frozenset())) / len(others)
        for word, others in wanted.items():
            self.gold += 1
            self.found += len(others & told.get(word, frozenset())) / len(others)

    @property
    def precision(self) -> float:
        """Of the words that are said to answer to words, how far rightly."""
        return self.right / self.given if self.given else 1.0

    @property
    def recall(self) -> float:
        """Of the words that answer to words, how far they are said to."""
        return self.found / self.gold if self.gold else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean."""
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0


def links(left: Words, right: Words, left_units: Units, right_units: Units) -> dict[int, frozenset[int]]:
    """For each word of the one the words of the other it answers: those of its unit.

    Within a unit equal words answer each other, in their order, and nothing else: whether "we will | not bow"
    or "we | will | not bow" is cut makes no difference then.
    """
    theirs: dict[Hashable, list[int]] = {}
    for at, unit in enumerate(right_units):
        theirs.setdefault(unit, []).append(at)
    mine: dict[Hashable, list[int]] = {}
    for at, unit in enumerate(left_units):
        mine.setdefault(unit, []).append(at)
    found: dict[int, frozenset[int]] = {}
    for unit, here in mine.items():
        there = theirs.get(unit)
        if not there:
            continue
        pairs = _equal(left, right, here, there)
        lone_here = [at for at in here if at not in pairs]
        taken = set(pairs.values())
        lone_there = frozenset(at for at in there if at not in taken)
        found.update({at: frozenset({other}) for at, other in pairs.items()})
        if lone_there:
            found.update(dict.fromkeys(lone_here, lone_there))
    return found


def _equal(left: Words, right: Words, here: Sequence[int], there: Sequence[int]) -> dict[int, int]:
    waiting: dict[str, list[int]] = {}
    for at in reversed(there):
        waiting.setdefault(right[at], []).append(at)
    return {at: waiting[left[at]].pop() for at in here if waiting.get(left[at])}


def _turned(found: Mapping[int, frozenset[int]]) -> dict[int, frozenset[int]]:
    turned: dict[int, set[int]] = {}
    for at, others in found.items():
        for other in others:
            turned.setdefault(other, set()).add(at)
    return {at: frozenset(others) for at, others in turned.items()}


def b_cubed(gold: Mapping[str, Hashable], answer: Mapping[str, Hashable]) -> tuple[float, float, float]:
    """Precision, recall and F1 over items; each item's gold group and the answer's (Bagga & Baldwin 1998)."""
    both = Counter((answer[item], gold[item]) for item in gold)
    answers, golds = Counter(answer[item] for item in gold), Counter(gold.values())
    precision = sum(both[answer[i], gold[i]] / answers[answer[i]] for i in gold) / len(gold)
    recall = sum(both[answer[i], gold[i]] / golds[gold[i]] for i in gold) / len(gold)
    return precision, recall, 2 * precision * recall / (precision + recall)
