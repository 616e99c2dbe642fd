"""Which quotation stands inside which: the next one out whose words hold its cue and its own words."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from collatio.annotate.reported.drafts import Draft
from collatio.annotate.reported.inside import find_inside
from collatio.records.passage import Span


def draft(cue: tuple[int, int] | None, *pieces: tuple[int, int]) -> Draft:
    return Draft(0, Span(*cue) if cue else None, 1.0, "encoder", pieces=[Span(*piece) for piece in pieces])


def test_a_report_inside_another_s_words_stands_in_the_next_one_out() -> None:
    outer, middle, inner = draft((0, 4), (10, 90)), draft((15, 19), (20, 80)), draft((30, 34), (40, 60))
    assert find_inside([outer, middle, inner]) == [None, 0, 1]
    assert find_inside([inner, outer, middle]) == [2, None, 1]


def test_a_cue_in_another_s_words_whose_own_words_stand_outside_is_beside_it() -> None:
    assert find_inside([draft((0, 4), (10, 30)), draft((15, 19), (40, 60))]) == [None, None]


def test_a_cue_outside_another_s_words_is_beside_it_however_its_words_overlap() -> None:
    assert find_inside([draft((0, 4), (10, 60)), draft((70, 74), (10, 60))]) == [None, None]


def test_words_without_a_cue_stand_inside_longer_ones_and_never_inside_the_same() -> None:
    assert find_inside([draft((0, 4), (10, 60)), draft(None, (20, 30))]) == [None, 0]
    assert find_inside([draft((0, 4), (10, 60)), draft(None, (10, 60))]) == [None, None]


def test_a_piece_that_ended_before_holds_nothing_behind_it() -> None:
    assert find_inside([draft((0, 4), (10, 20), (50, 90)), draft((30, 34), (55, 60))]) == [None, None]


def test_of_equally_long_holders_the_later_one_is_the_next_one_out() -> None:
    both = [draft((0, 4), (10, 60)), draft((5, 8), (20, 70)), draft((30, 34), (40, 50))]
    assert find_inside(both) == [None, None, 1]


def test_two_that_hold_each_other_s_cues_make_no_ring() -> None:
    found = find_inside([draft((50, 54), (10, 60)), draft((20, 24), (15, 58))])
    assert found.count(None) >= 1


_SPANS = st.tuples(st.integers(0, 60), st.integers(1, 20)).map(lambda one: (one[0], one[0] + one[1]))


@given(st.lists(st.tuples(st.none() | _SPANS, st.lists(_SPANS, min_size=1, max_size=3)), max_size=8))
def test_whatever_contradicts_itself_ends_outside(
    rows: list[tuple[tuple[int, int] | None, list[tuple[int, int]]]],
) -> None:
    found = find_inside([draft(cue, *sorted(pieces)) for cue, pieces in rows])
    for number in range(len(found)):
        seen: set[int] = set()
        at: int | None = number
        while at is not None:
            assert at not in seen
            seen.add(at)
            at = found[at]
