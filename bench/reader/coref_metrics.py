"""How well mentions are put together: MUC, B³, CEAFe and their mean, the CoNLL figure.

A *partition* is one document's clusters; mentions are whatever compares equal (places, as a rule). A
mention that only one side has counts against that side, as in the CoNLL scorer (reference: Pradhan et
al. 2014). Sums run over all documents before any division, so long documents weigh more.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

import numpy as np
from scipy.optimize import linear_sum_assignment

Mention = TypeVar("Mention", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Score:
    """Precision and recall as sums, so that documents can be added up."""

    found: float = 0.0
    found_of: float = 0.0
    given: float = 0.0
    given_of: float = 0.0

    def __add__(self, other: Score) -> Score:
        return Score(
            self.found + other.found,
            self.found_of + other.found_of,
            self.given + other.given,
            self.given_of + other.given_of,
        )

    @property
    def recall(self) -> float:
        """The share of what the gold puts together that is put together."""
        return self.found / self.found_of if self.found_of else 0.0

    @property
    def precision(self) -> float:
        """The share of what is put together that belongs together."""
        return self.given / self.given_of if self.given_of else 0.0

    @property
    def f1(self) -> float:
        """The harmonic mean of the two."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


@dataclass(frozen=True, slots=True)
class CorefScore:
    """The three measures over the same documents."""

    muc: Score = Score()
    b_cubed: Score = Score()
    ceafe: Score = Score()

    def __add__(self, other: CorefScore) -> CorefScore:
        return CorefScore(self.muc + other.muc, self.b_cubed + other.b_cubed, self.ceafe + other.ceafe)

    @property
    def conll(self) -> float:
        """The mean of the three F1, 0 to 1."""
        return (self.muc.f1 + self.b_cubed.f1 + self.ceafe.f1) / 3


def score_document(
    gold: Iterable[Iterable[Mention]], predicted: Iterable[Iterable[Mention]], *, singletons: bool = False
) -> CorefScore:
    """One document's score; a mention in two clusters of one side is an error of the caller.

    Without ``singletons`` clusters of one mention are left out on both sides, as in CoNLL-2012, whose
    gold has none.
    """
    wanted = _clusters(gold, singletons)
    given = _clusters(predicted, singletons)
    return CorefScore(_muc(wanted, given), _b_cubed(wanted, given), _ceafe(wanted, given))


def score_documents(
    pairs: Iterable[tuple[Iterable[Iterable[Mention]], Iterable[Iterable[Mention]]]],
    *,
    singletons: bool = False,
) -> CorefScore:
    """The score over documents, each a pair of gold and predicted clusters."""
    total = CorefScore()
    for gold, predicted in pairs:
        total += score_document(gold, predicted, singletons=singletons)
    return total


def _clusters(given: Iterable[Iterable[Mention]], singletons: bool) -> tuple[frozenset[Mention], ...]:
    clusters = tuple(frozenset(cluster) for cluster in given)
    if sum(map(len, clusters)) != len(frozenset().union(*clusters)):
        raise ValueError("a mention stands in two clusters: make the clusters a partition first")
    return tuple(cluster for cluster in clusters if len(cluster) > (0 if singletons else 1))


def _home(clusters: Sequence[frozenset[Mention]]) -> dict[Mention, int]:
    return {mention: place for place, cluster in enumerate(clusters) for mention in cluster}


def _muc(gold: Sequence[frozenset[Mention]], predicted: Sequence[frozenset[Mention]]) -> Score:
    """Links: a cluster of n has n - 1, and loses one for every part the other side cuts it into."""
    return Score(*_links(gold, predicted), *_links(predicted, gold))


def _links(
    clusters: Sequence[frozenset[Mention]], others: Sequence[frozenset[Mention]]
) -> tuple[float, float]:
    home = _home(others)
    kept = 0
    for cluster in clusters:
        parts = {home[mention] for mention in cluster if mention in home}
        alone = sum(mention not in home for mention in cluster)
        kept += len(cluster) - len(parts) - alone
    return float(kept), float(sum(len(cluster) - 1 for cluster in clusters))


def _b_cubed(gold: Sequence[frozenset[Mention]], predicted: Sequence[frozenset[Mention]]) -> Score:
    """For each mention, the share of its cluster that the other side's cluster of it holds too."""
    return Score(*_shares(gold, predicted), *_shares(predicted, gold))


def _shares(
    clusters: Sequence[frozenset[Mention]], others: Sequence[frozenset[Mention]]
) -> tuple[float, float]:
    home = _home(others)
    shares = 0.0
    for cluster in clusters:
        # Summed in counts of mentions, so that the order of a set cannot reach the last bits.
        meeting: dict[int, int] = {}
        for mention in cluster:
            if mention in home:
                meeting[home[mention]] = meeting.get(home[mention], 0) + 1
        shares += sum(count * count for count in meeting.values()) / len(cluster)
    return shares, float(sum(map(len, clusters)))


def _ceafe(gold: Sequence[frozenset[Mention]], predicted: Sequence[frozenset[Mention]]) -> Score:
    """The best one-to-one pairing of clusters; a pair is worth 2|A∩B| / (|A| + |B|)."""
    worth = 0.0
    if gold and predicted:
        home = _home(predicted)
        table = np.zeros((len(gold), len(predicted)))
        for row, cluster in enumerate(gold):
            for mention in cluster:
                if mention in home:
                    table[row, home[mention]] += 1
            for column, other in enumerate(predicted):
                table[row, column] *= 2 / (len(cluster) + len(other))
        rows, columns = linear_sum_assignment(table, maximize=True)
        worth = float(table[rows, columns].sum())
    return Score(worth, float(len(gold)), worth, float(len(predicted)))
