from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from collatio.group.clusters import cluster
from collatio.group.growth_parts import PagePair, Pages, Parts, Rules, grow

#: A page is the keys it has, each of the same weight.
Keys = frozenset[str]
LEAST = 40


def _alike(one: Keys, other: Keys) -> int:
    return round(100 * len(one & other) / len(one | other))


def _decide(pages: Mapping[str, Keys], pairs: Mapping[PagePair, int]) -> Iterable[Pages]:
    names = sorted(pages)
    place = {page: at for at, page in enumerate(names)}
    scores = {(place[one], place[other]): score for (one, other), score in pairs.items()}
    return [tuple(names[at] for at in c.members) for c in cluster(len(names), scores, LEAST)]


RULES: Rules[Keys, int] = Rules(
    keys=lambda page: dict.fromkeys(sorted(page), 1),
    compare=_alike,
    is_strong=lambda alike: alike >= LEAST,
    decide=_decide,
    least=2,
    most=3,
)


def _whole(pages: Mapping[str, Keys]) -> tuple[Pages, ...]:
    """The stories of all pages by one run that knows of no parts."""
    holders = {key: [p for p in pages if key in pages[p]] for keys in pages.values() for key in keys}
    pairs = {}
    for one, other in combinations(sorted(pages), 2):
        shared = [key for key in pages[one] & pages[other] if len(holders[key]) <= RULES.most]
        if len(shared) >= RULES.least:
            pairs[one, other] = _alike(pages[one], pages[other])
    return tuple(sorted(_decide(pages, pairs)))


_PAGES = st.lists(st.frozensets(st.sampled_from("abcdefghij"), min_size=1, max_size=5), max_size=14)


@settings(max_examples=300, deadline=None)
@given(found=_PAGES, data=st.data())
def test_any_order_and_any_batches_end_as_one_run(found: list[Keys], data: st.DataObject) -> None:
    pages = {f"p{at:02}": keys for at, keys in enumerate(found)}
    at_once = grow(Parts(), pages, RULES)
    parts: Parts[Keys, int] = Parts()
    waiting = data.draw(st.permutations(sorted(pages)))
    while waiting:
        size = data.draw(st.integers(1, len(waiting)))
        parts = grow(parts, {page: pages[page] for page in waiting[:size]}, RULES)
        waiting = waiting[size:]
    assert parts == at_once
    assert parts.stories == _whole(pages)


def _counting(calls: list[Pages], compared: list[PagePair]) -> Rules[Keys, int]:
    def decide(pages: Mapping[str, Keys], pairs: Mapping[PagePair, int]) -> Iterable[Pages]:
        calls.append(tuple(sorted(pages)))
        return _decide(pages, pairs)

    def compare(one: Keys, other: Keys) -> int:
        compared.append(("".join(sorted(one)), "".join(sorted(other))))
        return _alike(one, other)

    return replace(RULES, decide=decide, compare=compare)


def test_what_new_pages_do_not_touch_is_neither_decided_nor_compared_again() -> None:
    parts = grow(
        Parts(),
        {"a1": frozenset("abc"), "a2": frozenset("abd"), "z1": frozenset("xyz"), "z2": frozenset("xyw")},
        RULES,
    )
    calls: list[Pages] = []
    compared: list[PagePair] = []
    grown = grow(parts, {"a3": frozenset("abe")}, _counting(calls, compared))
    assert calls == [("a1", "a2", "a3")]
    assert sorted(compared) == [("abc", "abe"), ("abd", "abe")]
    assert grown.part_of["z1"] is parts.part_of["z1"]


def test_a_page_that_comes_twice_changes_nothing() -> None:
    parts = grow(Parts(), {"a1": frozenset("abc"), "a2": frozenset("abd")}, RULES)
    assert grow(parts, {"a1": frozenset("abc")}, RULES) is parts


def test_a_late_page_joins_two_stories() -> None:
    parts = grow(Parts(), {"a": frozenset("abc"), "b": frozenset("efg")}, RULES)
    assert parts.stories == (("a",), ("b",))
    near = replace(RULES, is_strong=lambda alike: alike >= 20, decide=lambda pages, pairs: [tuple(pages)])
    assert grow(parts, {"c": frozenset("abef")}, near).stories == (("a", "b", "c"),)


def test_a_key_that_becomes_common_parts_a_story() -> None:
    pair = {"a": frozenset("xya"), "b": frozenset("xyb")}
    parts = grow(Parts(), pair, RULES)
    assert parts.stories == (("a", "b"),)
    many = {"m1": frozenset("xpqr"), "m2": frozenset("xstu")}
    assert grow(parts, many, RULES).stories == (("a",), ("b",), ("m1",), ("m2",))
