from __future__ import annotations

from collatio.group.clash import DaysApart
from collatio.group.days import Day
from collatio.group.doubts import LEAST_CONTRADICTED, Doubts
from collatio.group.likeness import Likeness
from collatio.records.passage import Passage

PLAIN = Likeness(36, 36, None, None)
_DAY = Day("2031-03-04", Passage("art-x", 0, 4, "then"))
APART = Likeness(60, 35, DaysApart(_DAY, _DAY), None)


def test_a_page_that_contradicts_most_needs_more() -> None:
    doubts = Doubts({(0, 4): APART, (1, 4): APART, (2, 4): APART, (3, 4): PLAIN})
    assert doubts.apart((0, 1, 2, 3), (4,))
    assert doubts.apart((4,), (0, 1, 2, 3))


def test_a_contradiction_here_and_there_keeps_nothing_apart() -> None:
    assert not Doubts({(0, 2): APART, (1, 2): PLAIN}).apart((0, 1), (2,))


def test_likeness_beyond_doubt_outweighs_contradictions() -> None:
    strong = Likeness(90, LEAST_CONTRADICTED, APART.apart, None)
    assert not Doubts({(0, 1): strong}).apart((0,), (1,))
