from __future__ import annotations

import random
from dataclasses import replace
from importlib import resources

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from collatio.collate.descent.reuse import find, pairs, runs
from collatio.collate.descent.reuse.find import find_reuse, find_reuse_among
from collatio.collate.descent.reuse.shared import SharedStretch
from collatio.engine.inprocess import InProcessEngine
from collatio.engine.pool import PoolEngine
from collatio.records.article import Article
from tests.builders import article
from tests.collate.descent.reuse.prose import folded, page, prose, told

A, B, C, D = (prose(seed, 60) for seed in range(4))


def _one(*articles: Article) -> SharedStretch:
    (found,) = find_reuse_among(articles)
    return found


def test_words_taken_over_as_they_are() -> None:
    found = _one(page("Post", A, B), page("Mirror", C, A[10:30], D))
    assert (found.kind, found.words, found.share, found.pages) == ("verbatim", 20, 1.0, 2)
    assert folded(found.left) == folded(found.right) == [word.lower() for word in A[10:30]]
    assert len(found.pieces) == 1


def test_the_page_that_comes_first_is_left() -> None:
    pages = (page("Post", A, B, day="2031-03-05"), page("Mirror", A, C, day="2031-03-04"))
    assert _one(*pages).left.article == pages[1].id


def test_words_changed_dropped_and_added() -> None:
    edited = list(A)
    edited[7:9] = ["zither"]
    edited[20:20] = ["quite", "oddly"]
    del edited[33:36]
    found = _one(page("Post", A, B), page("Mirror", C, edited, D))
    assert found.kind == "edited"
    assert found.words == 60 - 2 - 3
    assert found.share == round(55 / 60, 2)
    assert folded(found.left)[:3] == A[:3]


def test_sentences_in_another_order() -> None:
    parts = [prose(seed, 14) for seed in range(20, 25)]
    found = _one(page("Post", B, *parts), page("Mirror", parts[2], parts[4], parts[0], parts[3], parts[1], C))
    assert (found.kind, found.words) == ("reordered", 70)
    assert len(found.pieces) == 5


def test_two_places_are_two_stretches() -> None:
    pages = (page("Post", A[:20], B, A[20:40]), page("Mirror", A[:20], C, D, A[20:40]))
    first, second = find_reuse_among(pages)
    assert (first.words, second.words) == (20, 20)
    assert first.left.end <= second.left.start


def test_a_few_common_words_are_no_reuse() -> None:
    assert find_reuse_among([page("Post", A, B), page("Mirror", C, A[:9], D)]) == ()
    assert find_reuse_among([page("Post", A), page("Mirror", B)]) == ()
    assert find_reuse_among([]) == find_reuse_among([page("Post", A)]) == ()


def test_only_an_articles_own_words_are_compared() -> None:
    pages = [article(name, told(own), ("boilerplate", told(A)), ("link", told(B)), ("byline", told(C)))
             for name, own in (("Post", D), ("Mirror", prose(9, 40)))]  # fmt: skip
    assert find_reuse_among(pages) == ()
    told_after = article("Post", ("boilerplate", told(B)), told(A))
    found = _one(told_after, page("Mirror", A))
    assert folded(found.left) == A


def test_typography_hides_nothing() -> None:
    plain = page("Post", A)
    typeset = article("Mirror", told(A).upper().replace(" ", "\u00a0").replace(".", "…"))
    assert (_one(plain, typeset).words, _one(plain, typeset).kind) == (60, "verbatim")


def test_how_many_pages_have_the_words() -> None:
    pages = [page(f"Outlet {number}", A[:30], prose(100 + number, 50)) for number in range(6)]
    found = find_reuse_among(pages)
    assert len(found) == 15
    assert {one.pages for one in found} == {6}


def test_many_pages_of_one_wording_are_a_star(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(runs, "_FEW", 4)
    monkeypatch.setattr(runs, "_STORY", 2)
    pages = [page(f"Outlet {number}", A[:30], prose(100 + number, 50)) for number in range(6)]
    found = find_reuse_among(pages)
    first = min(pages, key=lambda one: one.order)
    assert {one.left.article for one in found} == {first.id}
    assert len(found) == 5


def test_what_very_many_pages_have_leads_nowhere(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(runs, "FREQUENT", 5)
    pages = [page(f"Outlet {number}", A[:30], prose(100 + number, 50)) for number in range(6)]
    assert find_reuse_among(pages) == ()
    assert len(find_reuse_among(pages[:5])) == 10


def test_hostile_pages_end() -> None:
    same = article("Post", "spam " * 100_000)
    copies = [replace(same, id=f"a-{number}") for number in range(4)]
    long = article("Mirror", told(*(prose(seed, 1000) for seed in range(200, 500))))
    twin = article("Herald", "Other. " + long.text)
    found = find_reuse_among([*copies, long, twin])
    assert {one.left.article for one in found} | {one.right.article for one in found} == {long.id, twin.id}


@st.composite
def _piles(draw: st.DrawFn) -> list[Article]:
    stock = [prose(seed, 25) for seed in range(40, 46)]
    parts = draw(st.lists(st.lists(st.integers(0, 5), max_size=5), min_size=2, max_size=6))
    return [
        page(f"Outlet {number}", prose(50 + number, 30), *(stock[at] for at in chosen))
        for number, chosen in enumerate(parts)
    ]


@given(_piles(), st.integers(0, 99))
@settings(max_examples=25, deadline=None)
def test_any_order_and_any_engine_give_the_same(pages: list[Article], seed: int) -> None:
    mixed = random.Random(seed).sample(pages, len(pages))
    found = find_reuse_among(pages)
    assert find_reuse(mixed, InProcessEngine()) == found
    for one in found:
        assert len(folded(one.left)) >= one.words <= len(folded(one.right))
        for left, right in one.pieces:
            assert one.left.span.covers(left)
            assert one.right.span.covers(right)


def test_many_workers_and_small_parts_change_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    pages = [page(f"Outlet {number}", prose(number // 3, 80), prose(number + 70, 40)) for number in range(24)]
    found = find_reuse_among(pages)
    assert len(found) == 24
    monkeypatch.setattr(find, "_PAIRS", 3)
    monkeypatch.setattr(runs, "_PART", 500)
    monkeypatch.setattr(runs, "_CHUNK", 300)
    engine = PoolEngine(2)
    try:
        assert find_reuse(pages[::-1], engine) == found
    finally:
        engine.close()


def test_both_ways_of_joining_ask_for_as_many_runs() -> None:
    sql = resources.files("collatio.collate.descent.reuse").joinpath("pairs.sql").read_text("utf-8")
    assert f"COUNT(*) >= {pairs.LEAST_RUNS}\n" in sql
