from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from collatio.group.growth_leads import leads


def test_a_story_that_grew_is_known_by_its_old_id() -> None:
    told = leads({"s1": ("a", "b")}, {"s2": ("a", "b", "c")}, {})
    assert told.formerly == {"s2": ("s1",)}
    assert not told.merged
    assert not told.split


def test_stories_that_became_one() -> None:
    told = leads({"s1": ("a",), "s2": ("b",)}, {"s3": ("a", "b", "c")}, {})
    assert told.formerly == {"s3": ("s1", "s2")}
    assert told.merged == {"s3": ("s1", "s2")}


def test_a_story_that_fell_apart_leads_to_the_larger_part() -> None:
    told = leads({"s1": ("a", "b", "c")}, {"s2": ("a", "c"), "s3": ("b",)}, {})
    assert told.formerly == {"s2": ("s1",)}
    assert told.split == {"s1": ("s2", "s3")}


def test_of_equal_parts_the_smaller_id_is_the_heir() -> None:
    assert leads({"s1": ("a", "b")}, {"s9": ("a",), "s3": ("b",)}, {}).formerly == {"s3": ("s1",)}


def test_ids_of_long_ago_lead_on() -> None:
    told = leads({"s2": ("a", "b")}, {"s3": ("a", "b", "c")}, {"s2": ("s0", "s1")})
    assert told.formerly == {"s3": ("s0", "s1", "s2")}


def test_a_story_that_stands_is_nobodys_former_one() -> None:
    told = leads({"s1": ("a",)}, {"s1": ("a",)}, {"s1": ("s0",)})
    assert told.formerly == {"s1": ("s0",)}
    again = leads({"s2": ("a", "b", "c")}, {"s1": ("a", "b"), "s3": ("c",)}, {"s2": ("s1",)})
    assert again.formerly == {"s1": ("s2",)}


@given(
    before=st.lists(st.integers(0, 3), max_size=9), moved=st.lists(st.integers(0, 3), min_size=9, max_size=9)
)
def test_each_old_id_leads_to_one_story(before: list[int], moved: list[int]) -> None:
    def stories(prefix: str, labels: list[int]) -> dict[str, tuple[str, ...]]:
        return {
            f"{prefix}{label}": tuple(f"p{at}" for at, one in enumerate(labels) if one == label)
            for label in sorted(set(labels))
        }

    old, new = stories("old", before), stories("new", moved)
    told = leads(old, new, {})
    led = [former for ids in told.formerly.values() for former in ids]
    assert sorted(led) == sorted(old)
