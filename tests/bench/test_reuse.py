from __future__ import annotations

from collections import Counter

from bench.planted import KINDS, planted
from bench.reuse import one


def test_planted_pages_are_the_same_for_a_seed() -> None:
    assert list(planted(60)) == list(planted(60))
    assert list(planted(60)) != list(planted(60, seed=1))


def test_a_copy_has_its_parents_words() -> None:
    made = list(planted(400))
    assert {page.kind for page in made} == {None, *KINDS}
    for number, page in enumerate(made):
        if page.kind is None:
            assert page.parent == number
            continue
        assert page.parent < number
        here, there = (Counter(one.article.text.lower().split()) for one in (page, made[page.parent]))
        assert (here & there).total() >= 0.9 * page.words


def test_what_was_planted_is_found() -> None:
    told = one(600, "reuse")
    assert min(told["recall"].values()) >= 0.98
    assert min(told["recall without stock"].values()) >= 0.98
    assert told["what was found"]["chance"] <= 0.01
    assert told["found"] > told["called stock"] > 0
