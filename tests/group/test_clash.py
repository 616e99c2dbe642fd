from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from collatio.group.clash import near
from collatio.group.clusters import families

DAYS = st.lists(st.integers(0, 60), max_size=8).map(sorted)


@given(days=DAYS, others=DAYS, within=st.integers(0, 9))
def test_days_are_near_where_any_two_are(days: list[int], others: list[int], within: int) -> None:
    assert near(days, others, within) == any(abs(a - b) <= within for a in days for b in others)


def test_ten_thousand_days_on_both_sides_are_looked_at_once() -> None:
    assert not near(range(0, 200_000, 20), range(10, 200_000, 20), 9)
    assert near(range(0, 200_000, 20), range(10, 200_000, 20), 10)


@given(pairs=st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), max_size=8))
def test_a_family_is_what_pairs_lead_to(pairs: list[tuple[int, int]]) -> None:
    found = families(10, pairs)
    assert all(found[one] == found[other] for one, other in pairs)
    assert all(found[place] <= place and found[found[place]] == found[place] for place in range(10))
    apart = 10 - len({frozenset(pair) for pair in pairs if len(set(pair)) > 1})
    assert len(set(found)) >= apart
