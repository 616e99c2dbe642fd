from __future__ import annotations

import pytest
from bench.stories.fitting import CONSTANTS, Constant, figure, held_out, piles_of, standing_at, worth
from bench.stories.sets import StorySet

from collatio.group import newsdays
from tests.builders import article
from tests.finding import annotated

DUTY = "Deputies in Brenning threw out the grain duty by a narrow margin after a speech by Pelle Anker."
FIRE = "Firemen at Osterby fought flames in a flour store while Signe Lund watched from the harbour."


def test_all_constants_are_in_the_code() -> None:
    for constant in CONSTANTS:
        assert getattr(constant.module, constant.name) in constant.values


def test_a_constant_stands_again_as_it_did() -> None:
    before = newsdays.LEAST_ON_OTHER_DAYS
    with standing_at(Constant(newsdays, "LEAST_ON_OTHER_DAYS", (1,)), 1):
        assert newsdays.LEAST_ON_OTHER_DAYS == 1
    assert before == newsdays.LEAST_ON_OTHER_DAYS


def test_what_breaks_another_set_is_worth_less() -> None:
    whole = {"ecbplus 0": 0.9, "ecbplus 1": 0.8, "allsides": 0.9, "basil": 1.0, "gvc": 1.0}
    assert worth(whole) == pytest.approx(1.75)
    assert worth(whole | {"basil": 0.98}) == pytest.approx(1.73)
    assert worth(whole, without="ecbplus 1") == pytest.approx(1.8)


def test_a_fold_is_scored_at_what_the_others_choose() -> None:
    tried = {1.0: {"ecbplus 0": 0.9, "ecbplus 1": 0.5}, 2.0: {"ecbplus 0": 0.6, "ecbplus 1": 0.8}}
    assert held_out(tried) == pytest.approx((0.6 + 0.5) / 2)


def test_the_later_half_is_never_looked_at() -> None:
    days = ("2017-03-01", "2017-03-01", "2017-07-26")
    pages = tuple({"doc_id": str(n), "date": day, "cluster": "one"} for n, day in enumerate(days))
    read = tuple(annotated(article(f"Outlet {n}", DUTY, FIRE, published=day)) for n, day in enumerate(days))
    (pile,) = piles_of(StorySet("allsides", pages, read, (), "hash"))
    assert len(pile.events) == 2
    assert figure(pile) == 1
