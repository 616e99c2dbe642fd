from __future__ import annotations

import pytest
from bench.stories.metrics import b_cubed, scores
from bench.stories.sets import StorySet
from hypothesis import given
from hypothesis import strategies as st

PAGES = tuple(
    {"doc_id": str(number), "topic": topic, "cluster": event}
    for number, (topic, event) in enumerate(
        [("1", "a"), ("1", "a"), ("1", "b"), ("1", "b"), ("2", "c"), ("2", "d")]
    )
)
TOPICS = StorySet("ecbplus", PAGES, (), (), "hash")
WHOLE = StorySet("gvc", PAGES, (), ((0, 2),), "hash")
LABELS = st.lists(st.sampled_from("xyz"), min_size=6, max_size=6)


def test_the_right_grouping_scores_one() -> None:
    assert b_cubed(["x", "x", "y"], ["a", "a", "b"]) == 1


def test_one_story_of_two_events_is_half_precise() -> None:
    # Precision 1/2, recall 1.
    assert b_cubed(["x", "x"], ["a", "b"]) == pytest.approx(2 / 3)


@given(LABELS, LABELS)
def test_b_cubed_is_a_share_and_knows_no_sides(one: list[str], other: list[str]) -> None:
    assert 0 < b_cubed(one, other) <= 1
    assert b_cubed(one, other) == pytest.approx(b_cubed(other, one))


def test_look_alikes_and_mixed_topics_are_counted() -> None:
    assert set(TOPICS.look_alikes) == {(0, 2), (0, 3), (1, 2), (1, 3), (4, 5)}
    stray = scores(["x", "x", "x", "y", "z", "v"], TOPICS)
    assert stray["look-alike pairs merged"] == 0.4
    assert stray["topics mixed"] == 0.5
    assert stray["topics mixed beyond a stray page"] == 0
    assert scores(["x", "x", "x", "x", "z", "v"], TOPICS)["topics mixed beyond a stray page"] == 0.5


def test_every_kind_of_error_is_counted() -> None:
    told = scores(["x", "y", "x", "z", "v", "v"], WHOLE)
    assert told["errors"] == {
        "look-alike pairs merged": 1,
        "other pairs merged": 1,
        "pages alone that have fellows": 2,
        "pairs of one event split": 2,
    }


def test_folds_are_by_topic() -> None:
    assert TOPICS.parts[:2] == ((0, 1, 2, 3), (4, 5))
    assert WHOLE.parts == ((0, 1, 2, 3, 4, 5),)
