from __future__ import annotations

from collections.abc import Mapping

from hypothesis import given, settings
from hypothesis import strategies as st

from collatio.group.growth import Grown, regroup, update
from collatio.group.growth_parts import Pages, Parts
from tests.group.test_growth_parts import RULES, Keys

#: A story as these tests tell it: its pages, and the stories of the pages beside them.
Told = tuple[Pages, tuple[str, ...]]


def _tell(pages: Pages, parts: Parts[Keys, int], story_of: Mapping[str, str]) -> Told:
    return pages, tuple(sorted({story_of[other] for page in pages for other in parts.beside[page]}))


def _grown(*batches: Mapping[str, Keys]) -> Grown[Keys, int, Told]:
    stories: Grown[Keys, int, Told] = Grown()
    for batch in batches:
        stories = update(stories, batch, RULES, _tell)
    return stories


A = {"a1": frozenset("abc"), "a2": frozenset("abd")}
Z = {"z1": frozenset("xyz"), "z2": frozenset("xyw")}


def test_a_page_joins_and_the_old_id_leads_on() -> None:
    before = _grown(A | Z)
    after = update(before, {"a3": frozenset("abe")}, RULES, _tell)
    assert set(after.pages_of.values()) == {("a1", "a2", "a3"), ("z1", "z2")}
    assert after.changes.formerly == {after.story_of["a1"]: (before.story_of["a1"],)}
    assert after.story_of["z1"] == before.story_of["z1"]


def test_stories_that_nothing_touches_are_not_told_again() -> None:
    before = _grown(A | Z)
    told: list[Pages] = []

    def tell(pages: Pages, parts: Parts[Keys, int], story_of: Mapping[str, str]) -> Told:
        told.append(pages)
        return _tell(pages, parts, story_of)

    after = update(before, {"a3": frozenset("abe")}, RULES, tell)
    assert told == [("a1", "a2", "a3")]
    assert after.stories[after.story_of["z1"]] is before.stories[before.story_of["z1"]]


def test_a_story_beside_a_changed_one_is_told_again() -> None:
    beside = {"n1": frozenset("abuvwt")}  # shares too little with the page to be of its story
    before = _grown({"a1": frozenset("abcd")} | beside)
    assert before.pages_of[before.story_of["n1"]] == ("n1",)
    after = update(before, {"a2": frozenset("cde")}, RULES, _tell)
    assert after.stories[after.story_of["n1"]] == (("n1",), (after.story_of["a1"],))
    assert after.story_of["a1"] != before.story_of["a1"]


def test_a_split_is_told_and_the_old_id_leads_to_one_part() -> None:
    before = _grown({"a": frozenset("xya"), "b": frozenset("xyb")})
    after = update(before, {"m1": frozenset("xpqr"), "m2": frozenset("xstu")}, RULES, _tell)
    old = before.story_of["a"]
    assert after.changes.split == {old: tuple(sorted((after.story_of["a"], after.story_of["b"])))}
    assert list(after.changes.formerly.values()) == [(old,)]


def test_ids_lead_on_over_several_updates() -> None:
    stories = _grown({"a1": A["a1"]})
    first = stories.story_of["a1"]
    stories = update(stories, {"a2": A["a2"]}, RULES, _tell)
    second = stories.story_of["a1"]
    stories = update(stories, Z, RULES, _tell)
    stories = update(stories, {"a3": frozenset("abe")}, RULES, _tell)
    assert set(stories.changes.formerly[stories.story_of["a1"]]) == {first, second}


def test_nothing_new_changes_nothing() -> None:
    stories = _grown(A)
    assert update(stories, A, RULES, _tell) is stories


@settings(max_examples=150, deadline=None)
@given(
    found=st.lists(st.frozensets(st.sampled_from("abcdefghij"), min_size=1, max_size=5), max_size=12),
    data=st.data(),
)
def test_any_order_and_any_batches_tell_the_same_stories(found: list[Keys], data: st.DataObject) -> None:
    pages = {f"p{at:02}": keys for at, keys in enumerate(found)}
    whole = _grown(pages)
    waiting = data.draw(st.permutations(sorted(pages)))
    batches = []
    while waiting:
        size = data.draw(st.integers(1, len(waiting)))
        batches.append({page: pages[page] for page in waiting[:size]})
        waiting = waiting[size:]
    grown = _grown(*batches)
    assert (grown.parts, grown.pages_of, grown.story_of) == (whole.parts, whole.pages_of, whole.story_of)
    assert grown.stories == whole.stories
    # However they came, every id that ever stood leads to one story of now, unless it stands.
    led = [old for olds in grown.changes.formerly.values() for old in olds]
    assert len(led) == len(set(led))
    assert not set(led) & grown.pages_of.keys()
    anew = regroup(grown, pages, RULES, _tell)
    assert anew.stories == whole.stories
