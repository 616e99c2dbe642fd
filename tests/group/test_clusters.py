from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from collatio.group.clusters import Pair, cluster

SCORES = st.dictionaries(
    st.tuples(st.integers(0, 7), st.integers(0, 7)).filter(lambda pair: pair[0] < pair[1]),
    st.integers(-20, 100),
)


def naive(count: int, scores: Mapping[Pair, int], least: int) -> set[tuple[int, ...]]:
    """Average linkage as its definition says, all pairs of clusters compared each time."""
    groups: list[tuple[int, ...]] = [(place,) for place in range(count)]

    def average(one: tuple[int, ...], other: tuple[int, ...]) -> Fraction:
        pairs = [(min(a, b), max(a, b)) for a in one for b in other]
        return Fraction(sum(scores.get(pair, 0) for pair in pairs), len(pairs))

    while len(groups) > 1:
        best, one, other = max((average(a, b), a, b) for a in groups for b in groups if a < b)
        if best < least:
            break
        groups = [g for g in groups if g not in (one, other)] + [tuple(sorted(one + other))]
    return set(groups)


@given(SCORES)
def test_every_article_is_in_one_cluster(scores: dict[Pair, int]) -> None:
    found = cluster(8, scores, 15)
    assert sorted(place for group in found for place in group.members) == list(range(8))


@given(st.permutations(range(28)))
def test_clusters_are_those_of_the_definition(distinct: list[int]) -> None:
    # Powers of two: no two averages are ever equal, so the definition leaves no choice.
    pairs = [(a, b) for a in range(8) for b in range(a + 1, 8)]
    scores = {pair: 2**rank for pair, rank in zip(pairs, distinct, strict=True)}
    assert {group.members for group in cluster(8, scores, 2**12)} == naive(8, scores, 2**12)


def test_a_chain_of_likenesses_is_no_cluster() -> None:
    chain = {(0, 1): 40, (1, 2): 40, (2, 3): 40, (3, 4): 40}
    assert max(len(group.members) for group in cluster(5, chain, 25)) < 4


def test_strong_evidence_against_keeps_pairs_apart() -> None:
    alike = {(0, 1): 60, (0, 2): 30, (1, 2): 30}
    assert len(cluster(3, alike, 25)) == 1
    assert len(cluster(3, {**alike, (0, 2): -10}, 25)) == 2


def test_halves_say_how_a_cluster_came_to_be() -> None:
    (whole,) = cluster(3, {(0, 1): 80, (0, 2): 40, (1, 2): 40}, 20)
    assert whole.halves is not None
    assert [half.members for half in whole.halves] == [(0, 1), (2,)]


def test_what_is_needed_may_depend_on_how_many_pages_meet() -> None:
    alike = {(0, 1): 80, (2, 3): 80, (0, 2): 40, (0, 3): 40, (1, 2): 40, (1, 3): 40}
    assert len(cluster(4, alike, lambda one, other: 30.0)) == 1
    assert [c.members for c in cluster(4, alike, lambda one, other: 20.0 * (one + other))] == [(0, 1), (2, 3)]


def test_what_is_parted_is_not_joined_and_the_rest_is() -> None:
    alike = {(0, 1): 80, (0, 2): 70, (1, 2): 70}
    found = cluster(3, alike, 20, lambda one, other: {0, 1} <= {*one, *other})
    assert [c.members for c in found] == [(0, 2), (1,)]
