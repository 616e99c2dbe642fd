"""Pairs kept in a few bytes each are looked up, listed and told as the comparisons that they were."""

from __future__ import annotations

import gc

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from collatio.group.features import features_of
from collatio.group.likeness import Likeness, likeness
from collatio.group.pairtable import PairTable, Retold, coded, decoded
from collatio.group.weights import weigh
from collatio.records.uncollected import uncollected
from tests.group.piles import letter_pile

PAGES = 9
PAIRS = st.dictionaries(
    st.tuples(st.integers(0, PAGES - 1), st.integers(0, PAGES - 1)).filter(lambda pair: pair[0] < pair[1]),
    st.builds(
        Likeness,
        raw=st.integers(0, 100),
        score=st.integers(-100, 100),
        apart=st.none(),
        other_words=st.none(),
        published_apart=st.one_of(st.none(), st.integers(121, 900)),
        other_news=st.booleans(),
    ),
)


def table_of_pairs(pairs: dict[tuple[int, int], Likeness]) -> PairTable:
    ordered = sorted(pairs)
    places = np.array(ordered, np.int64).reshape(-1, 2).T
    return PairTable.of(PAGES, places, np.array([coded(pairs[pair]) for pair in ordered], np.int32))


@given(PAIRS)
def test_a_table_has_the_pairs_it_was_made_of(pairs: dict[tuple[int, int], Likeness]) -> None:
    table = table_of_pairs(pairs)
    assert list(table) == sorted(pairs)
    assert len(table) == len(pairs)
    for pair, alike in pairs.items():
        found = table[pair]
        assert (found.raw, found.score, found.other_news) == (alike.raw, alike.score, alike.other_news)
        assert found.contradiction == alike.contradiction
    for place in range(PAGES):
        others = {one if other == place else other for one, other in pairs if place in (one, other)}
        assert list(table.beside(place)) == sorted(others)
    assert list(table.linked(24)) == [pair for pair in sorted(pairs) if pairs[pair].score >= 24]


def test_a_pair_that_was_not_compared_is_not_there() -> None:
    table = table_of_pairs({(1, 4): Likeness(40, 30, None, None)})
    assert table.get((1, 3)) is None
    assert table.get((1, 8)) is None
    with pytest.raises(KeyError):
        table[0, 4]


def test_what_sets_two_pages_apart_is_told_again() -> None:
    pages = weigh([features_of(found) for found in letter_pile()]).articles
    pairs = {
        (one, other): likeness(pages[one], pages[other])
        for one in range(len(pages))
        for other in range(one + 1, len(pages))
    }
    assert any(alike.contradiction for alike in pairs.values())
    told = Retold({pair: coded(alike) for pair, alike in pairs.items()}, pages)
    assert dict(told) == pairs


def test_the_collector_rests_and_goes_on() -> None:
    def fails() -> bool:
        if gc.isenabled():
            raise AssertionError
        raise LookupError

    assert uncollected(gc.isenabled)() is False
    assert gc.isenabled()
    with pytest.raises(LookupError):
        uncollected(fails)()
    assert gc.isenabled()
    gc.disable()
    try:
        assert uncollected(gc.isenabled)() is False
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_scores_survive_coding_at_their_bounds() -> None:
    for raw, score in ((0, -100), (100, 100), (0, 0)):
        found = decoded(coded(Likeness(raw, score, None, None)))
        assert (found.raw, found.score, found.contradiction, found.other_news) == (raw, score, False, False)
