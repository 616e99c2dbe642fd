"""A pile's pages compared: as they are in this process, or packed and shared out among workers."""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from collatio.group.candidates import Postings, candidate_pairs
from collatio.group.clusters import Pair
from collatio.group.copies import Copies, copies_among
from collatio.group.fanout import fan_out, parts_of
from collatio.group.features import Features, features_of
from collatio.group.likeness import Likeness, likeness
from collatio.group.packed import Packed, PackedFeatures
from collatio.group.pairtable import PairTable, coded
from collatio.group.shelf import Shelf
from collatio.group.weights import Pile, Weighed, table_of, weigh, weigh_one
from collatio.records.annotated import Annotated
from collatio.records.engine import Engine
from collatio.records.uncollected import uncollected

#: So many pairs are compared by a worker at a time, some seconds' work.
_PAIRS = 40_000
#: The features of so many pages are found by a worker at a time.
_PAGES = 100


@dataclass(frozen=True, slots=True)
class Comparison:
    """A pile's pages, which of them are copies, and the likeness of those worth a comparison."""

    pile: Pile
    copies: Copies
    pairs: Mapping[Pair, Likeness]


@dataclass(frozen=True, slots=True)
class PackedComparison:
    """The same of a large pile, whose pages wait packed on a ``shelf`` and whose pairs are a table."""

    pile: Pile
    copies: Copies
    pairs: PairTable
    shelf: Shelf[Packed, Weighed]


def compare(ordered: Sequence[Annotated], engine: Engine) -> Comparison:
    """All in this process."""
    features = [features_of(found) for found in ordered]
    copies = copies_among(features, engine)
    # What many outlets print of one wire is no more common for that: each text counts once.
    pile = weigh(features, table_of([features[place] for place in copies.standing]))
    pairs = {
        (one, other): likeness(pile.articles[one], pile.articles[other])
        for one, other in candidate_pairs(pile, engine, copies.standing)
    }
    return Comparison(pile, copies, pairs)


def compare_packed(ordered: Sequence[Annotated], engine: Engine) -> PackedComparison:
    """The same for a large pile: pages wait packed, and pairs are compared by the engine's workers."""
    packed = _features(ordered, engine)
    features: Shelf[PackedFeatures, Features] = Shelf(packed, PackedFeatures.unpacked)
    copies = copies_among(features, engine, [found.article for found in ordered])
    table = table_of(features[place] for place in copies.standing)
    weighed: list[Packed] = []
    postings = Postings()
    for place, one in enumerate(packed):
        page = weigh_one(features[place], table)
        weighed.append(Packed.of(page, one, table.words, table.names))
        if copies.stands_alone(place):
            postings.add(place, page, table.words, table.names)
    shelf = Shelf(weighed, Packed.unpacked)
    pairs = _compared(postings.pairs(engine), weighed, engine)
    return PackedComparison(Pile(shelf, table.words, table.names), copies, pairs, shelf)


def _features(ordered: Sequence[Annotated], engine: Engine) -> list[PackedFeatures]:
    """The features of each page, found by the engine's workers."""
    packed: list[PackedFeatures] = []
    for part in fan_out(_packed, parts_of(ordered, _PAGES), engine):
        for one in part:
            # What comes back from a worker is a copy: the article is kept once.
            article = ordered[len(packed)].article
            packed.append(PackedFeatures(replace(one.shell, article=article), one.bags))
    return packed


@uncollected
def _packed(part: Sequence[Annotated]) -> list[PackedFeatures]:
    """The features of some pages; importable by name, so that any engine can do it."""
    return [PackedFeatures.of(features_of(found)) for found in part]


@dataclass(frozen=True, slots=True)
class _Pairs:
    """Pairs to compare, by the numbers of the packed pages that come with them."""

    packed: tuple[Packed, ...]
    ones: array[int]
    others: array[int]


def _compared(pairs: NDArray[np.int64], packed: Sequence[Packed], engine: Engine) -> PairTable:
    """How alike the pages of each pair are.

    Pages of one time are compared together, so that each is handed out and unpacked seldom.
    """
    days = np.array([page.shell.features.published or 0 for page in packed])
    rank = np.empty(len(packed), np.int64)
    rank[np.argsort(days, kind="stable")] = np.arange(len(packed))
    in_time = np.lexsort((rank[pairs].min(axis=0), rank[pairs].max(axis=0)))
    codes = np.empty(len(in_time), np.int32)
    parts = [in_time[start : start + _PAIRS] for start in range(0, len(in_time), _PAIRS)]
    answers = fan_out(_compare, (_task(pairs[:, part], packed) for part in parts), engine)
    for part, answer in zip(parts, answers, strict=True):
        codes[part] = answer
    return PairTable.of(len(packed), pairs, codes)


def _task(part: NDArray[np.int64], packed: Sequence[Packed]) -> _Pairs:
    places, numbers = np.unique(part, return_inverse=True)
    ones, others = (array("i", side.tolist()) for side in numbers.reshape(part.shape))
    return _Pairs(tuple(packed[place] for place in places.tolist()), ones, others)


@uncollected
def _compare(work: _Pairs) -> array[int]:
    """The coded likeness of each pair; importable by name, so that any engine can do it."""
    pages = Shelf(work.packed, Packed.unpacked)
    found = (likeness(pages[one], pages[other]) for one, other in zip(work.ones, work.others, strict=True))
    return array("i", map(coded, found))
