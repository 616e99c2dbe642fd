"""Places on letters and digits alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from training.sets.letters import Letters, Stretches, likeness, shared, size

from collatio.records.passage import Span

TEXT = "“We go,” she said, that day. That is all."


def span(words: str, text: str = TEXT) -> Span:
    at = text.index(words)
    return Span(at, at + len(words))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("“We go,”", "We go"),
        ("she said,", "she said"),
        (" that day. ", "that day"),
    ],
)
def test_edges_of_marks_and_spaces_never_matter(one: str, other: str) -> None:
    letters = Letters(TEXT)
    assert letters.place([span(one)]) == letters.place([span(other)])


def test_pieces_that_touch_are_one_and_order_is_nothing() -> None:
    letters = Letters(TEXT)
    whole = letters.place([span("We go,” she said")])
    assert letters.place([span("she said"), span("We go")]) == whole
    assert letters.place([span("We go,” she"), span("she said")]) == whole
    assert letters.place([span("We"), span("said")]) == ((0, 2), (7, 11))


def test_a_leading_that_is_left_out_of_contents_only() -> None:
    letters = Letters(TEXT)
    assert letters.content([span("that day")]) == letters.content([span("day")])
    assert letters.content([span(". That is all")]) == letters.content([span("is all")])
    assert letters.place([span("that day")]) != letters.place([span("day")])


def test_that_stays_where_it_is_all_there_is_or_does_not_lead() -> None:
    letters = Letters(TEXT)
    assert size(letters.content([span("that")])) == 4
    assert letters.content([span("We go"), span("that day")]) == letters.place(
        [span("We go"), span("that day")]
    )


def test_a_longer_word_is_no_that() -> None:
    text = "Thatch burns."
    assert size(Letters(text).content([Span(0, 13)])) == 11


def test_marks_alone_are_no_place() -> None:
    assert Letters(TEXT).place([span(",”")]) == ()
    assert likeness((), ()) == 0.0


def test_likeness_by_hand() -> None:
    assert likeness(((0, 10),), ((5, 15),)) == pytest.approx(5 / 15)
    assert likeness(((0, 4), (8, 12)), ((2, 10),)) == pytest.approx(4 / 12)
    assert shared(((0, 2), (4, 6)), ((0, 6),)) == 4


places = st.sets(st.integers(0, 30), max_size=20).map(
    lambda held: tuple(
        (at, end)
        for at in sorted(held)
        if at - 1 not in held
        for end in [next(after for after in range(at, 40) if after not in held)]
    )
)


def members(place: Stretches) -> set[int]:
    return {at for start, end in place for at in range(start, end)}


@given(places, places)
def test_counts_are_those_of_sets(one: Stretches, other: Stretches) -> None:
    assert shared(one, other) == len(members(one) & members(other))
    assert size(one) == len(members(one))
    assert likeness(one, other) == likeness(other, one)
