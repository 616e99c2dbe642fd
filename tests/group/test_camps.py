from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from collatio.group.camps import Camps, against_chance
from collatio.group.features import features_of
from collatio.group.weights import weigh
from tests.builders import article
from tests.finding import annotated, day

RAID = "The coast guard of Brenning stopped smugglers off the island of {}, and {} was arrested with {} crates of amber."
NORTH = RAID.format("Skarvoy", "Jonas Vik", 40)
SOUTH = RAID.format("Lommen", "Petra Holm", 75)
GUARD = "The coast guard of Brenning stopped smugglers off the coast and found crates of amber."


def camps(*texts: str) -> Camps:
    pages = [article(f"Outlet {i}", f"{text} Report {'I' * i}.") for i, text in enumerate(texts)]
    return Camps(weigh([features_of(annotated(page)) for page in pages]))


def test_two_events_of_one_kind_are_parted_by_what_each_alone_opens_with() -> None:
    five, ten = tuple(range(5)), tuple(range(5, 10))
    assert camps(*[NORTH] * 5, *[SOUTH] * 5).apart(five, ten)


def test_one_camp_alone_may_be_steady_enough() -> None:
    many, others = tuple(range(10)), tuple(range(10, 20))
    assert camps(*[NORTH] * 10, *[GUARD] * 10).apart(many, others)


def test_few_pages_may_differ_so_by_chance() -> None:
    three, four = (0, 1, 2), (3, 4, 5, 6)
    assert not camps(*[NORTH] * 3, *[SOUTH] * 4).apart(three, four)
    assert not camps(NORTH, *[SOUTH] * 12).apart((0,), tuple(range(1, 13)))


def test_what_the_other_half_tells_too_is_nobodys_own() -> None:
    both = NORTH + " " + SOUTH
    assert not camps(*[NORTH] * 6, *[both] * 6).apart(tuple(range(6)), tuple(range(6, 12)))


def test_a_day_told_by_both_makes_them_one() -> None:
    def told(number: int, text: str) -> object:
        page = article(f"Outlet {number}", text + " It was 4 March 2031.")
        return features_of(annotated(page, times=[day(page, "4 March 2031", "2031-03-04")]))

    features = [told(n, NORTH if n < 6 else SOUTH) for n in range(12)]
    assert not Camps(weigh(features)).apart(tuple(range(6)), tuple(range(6, 12)))  # type: ignore[arg-type]


def test_names_deep_in_a_page_open_nothing() -> None:
    long = GUARD + " The wind was calm and the sea was flat all day long." * 15
    deep = [f"{long} {name} was arrested." for name in ["Jonas Vik"] * 6 + ["Petra Holm"] * 6]
    assert not camps(*deep).apart(tuple(range(6)), tuple(range(6, 12)))


def test_chance_is_counted_exactly() -> None:
    # All of four holders among four of eight pages: one way in seventy.
    assert against_chance(4, 4, 0, 4) == 1.85
    assert against_chance(2, 4, 2, 4) < 0.2


@given(st.integers(1, 30), st.integers(1, 30), st.data())
def test_no_split_is_less_than_certain(pages: int, others: int, data: st.DataObject) -> None:
    here, there = data.draw(st.integers(0, pages)), data.draw(st.integers(0, others))
    found = against_chance(here, pages, there, others)
    assert found >= 0
    if here:
        assert found >= against_chance(here - 1, pages, there + 1, others) or there == others
