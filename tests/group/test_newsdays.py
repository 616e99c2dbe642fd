from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from collatio.group.features import features_of
from collatio.group.likeness import Likeness
from collatio.group.newsdays import LEAST_ON_OTHER_DAYS, NewsDays
from collatio.group.weights import Pile, weigh
from tests.builders import article
from tests.finding import annotated

LINE = "The grain duty was argued over in Brenning again, and Pelle Anker spoke."


def pile(*days: int | None) -> Pile:
    pages = [
        article(f"Outlet {i}", LINE, published=None if day is None else f"2031-05-{day:02}")
        for i, day in enumerate(days)
    ]
    return weigh([features_of(annotated(page)) for page in pages])


def apart(one: tuple[int | None, ...], other: tuple[int | None, ...], score: int) -> bool:
    """Whether pages of these days are kept apart, each pair of them so much alike."""
    here, there = tuple(range(len(one))), tuple(range(len(one), len(one) + len(other)))
    alike = Likeness(score, score, None, None)
    return NewsDays(pile(*one, *other), {(a, b): alike for a in here for b in there}).apart(here, there)


def test_the_next_days_news_needs_more_to_be_one_with_the_first() -> None:
    assert apart((2, 2), (3, 3), LEAST_ON_OTHER_DAYS - 1)
    assert not apart((2, 2), (3, 3), LEAST_ON_OTHER_DAYS)


def test_pages_of_the_same_days_are_not_kept_apart() -> None:
    assert not apart((2, 3), (3, 2), LEAST_ON_OTHER_DAYS - 1)
    assert not apart((2, 3), (3, 3), LEAST_ON_OTHER_DAYS - 1)


def test_a_single_page_may_be_late() -> None:
    assert not apart((2, 2, 2), (4,), LEAST_ON_OTHER_DAYS - 1)


def test_what_is_told_of_for_weeks_is_no_days_news() -> None:
    assert not apart((2, 2), (5, 9), LEAST_ON_OTHER_DAYS - 1)


def test_pages_that_tell_no_day_are_nobodys_next_news() -> None:
    assert not apart((2, 2), (None, None), LEAST_ON_OTHER_DAYS - 1)
    assert not apart((2, 2), (3, None), LEAST_ON_OTHER_DAYS - 1)


def test_pairs_that_were_not_compared_are_nothing_alike() -> None:
    assert NewsDays(pile(2, 2, 3, 3), {}).apart((0, 1), (2, 3))


@given(
    st.lists(st.integers(1, 9), min_size=1, max_size=4), st.lists(st.integers(1, 9), min_size=1, max_size=4)
)
def test_neither_side_comes_first(one: list[int], other: list[int]) -> None:
    assert apart(tuple(one), tuple(other), 40) == apart(tuple(other), tuple(one), 40)
