"""Dates by the story: rejected, accepted or bracketed by what its pages tell, never guessed."""

from __future__ import annotations

import dataclasses
import random
from datetime import date

import pytest

from collatio.annotate.article import annotate
from collatio.group.storydates import StoryDate, date_stories, dates_by_story
from collatio.records.annotated import Annotated
from collatio.records.article import DateCandidate, Published
from collatio.records.grouped import EventDate, GroupedStory, Grouping, Member
from tests.builders import article

#: 14 May 2031 was a Wednesday.
LANTERN = "The dam at Hollin broke on Wednesday and the valley was flooded, the water board said."
BEACON = "Two villages were emptied after the dam at Hollin broke on 14 May, officials said."


def page(
    outlet: str, text: str, published: str | None = None, *offered: str, latest: str | None = None
) -> Annotated:
    """A page with an accepted day, or with days that it merely offers."""
    dates = tuple(
        DateCandidate(
            "published", day, "meta", field="date", verdict="accepted" if day == published else "candidate"
        )
        for day in (offered or ((published,) if published else ()))
    )
    made = article(outlet, text, published=published, dates=dates)
    if latest is not None:
        made = dataclasses.replace(made, published=Published(None, None, latest, "page", "a line above it"))
    return annotate(made)


def fellows() -> tuple[Annotated, ...]:
    return page("Lantern", LANTERN, "2031-05-15"), page("Beacon", BEACON, "2031-05-15")


def decided(one: Annotated, *others: Annotated, events: tuple[int, ...] = ()) -> StoryDate | None:
    return dates_by_story((one, *others), events).get(one.article.id)


def test_a_day_of_capture_is_rejected_where_the_words_fit_the_fellows() -> None:
    late = page("Mirror", "The dam at Hollin broke on Wednesday. Many fled.", "2032-01-20")
    found = decided(late, *fellows())
    assert found is not None
    assert (found.published.value, found.published.earliest, found.published.latest) == (
        None,
        "2031-05-14",
        "2031-05-20",
    )
    assert found.published.basis == "story"
    assert "250 days after" in found.published.why
    assert "“Wednesday” fits 14 May 2031, told by Lantern and 1 more" in found.published.why
    assert [one.verdict for one in found.dates] == ["rejected"]


def test_a_day_that_the_page_only_offers_is_rejected_alike() -> None:
    late = page("Mirror", "The dam at Hollin broke on Wednesday.", None, "2032-01-20", latest="2032-01-20")
    found = decided(late, *fellows())
    assert found is not None
    assert (found.published.earliest, found.published.latest) == ("2031-05-14", "2031-05-20")
    assert found.dates[0].verdict == "rejected"


@pytest.mark.parametrize(
    "text",
    [
        "Eight months ago the dam at Hollin broke. On Wednesday the mayor recalled it.",
        "Last May the dam at Hollin broke. It was a Wednesday, and nobody forgot that Wednesday.",
        "The dam at Hollin broke in May. On Wednesday a stone was laid.",
        "On 18 January 2032 a stone was laid at Hollin, where the dam had broken on a Wednesday.",
    ],
)
def test_a_page_that_looks_back_keeps_its_day(text: str) -> None:
    assert decided(page("Mirror", text, "2032-01-20"), *fellows()) is None


def test_an_evergreen_page_that_tells_a_date_keeps_its_own() -> None:
    text = "How dams fail: the one at Hollin broke on 14 May 2031 after a wet spring."
    assert decided(page("Almanac", text, "2032-01-20"), *fellows()) is None


def test_one_page_against_one_rejects_nothing_by_a_weekday_alone() -> None:
    late = page("Mirror", "The dam at Hollin broke on Wednesday.", "2032-01-20")
    assert decided(late, fellows()[0]) is None


def test_a_count_shared_with_the_fellow_is_a_sign_of_its_own() -> None:
    text = "The dam at Hollin broke on Wednesday, a day after a farmer had warned of cracks."
    fellow = page("Lantern", text, "2031-05-15")
    found = decided(
        page("Mirror", "It came on Wednesday, a day after the farmer had warned.", "2032-01-20"), fellow
    )
    assert found is not None
    assert "its “a day after” is counted as Lantern does" in found.published.why


def test_a_feed_date_before_what_the_page_tells_is_rejected() -> None:
    early = page(
        "Mirror", "The dam at Hollin broke on Wednesday, 14 May 2031, and fell into the valley.", "2031-05-02"
    )
    found = decided(early, *fellows())
    assert found is not None
    assert (found.published.value, found.published.earliest, found.published.latest) == (
        None,
        "2031-05-14",
        None,
    )
    assert "lies before 14 May 2031" in found.published.why


def test_a_day_before_it_is_a_matter_of_time_zones() -> None:
    west = page("Mirror", "The dam at Hollin broke on 14 May 2031, hours ago.", "2031-05-13")
    assert decided(west, *fellows()) is None


def test_an_undated_copy_is_bracketed_and_gets_no_day() -> None:
    found = decided(page("Copy", LANTERN), *fellows())
    assert found is not None
    assert (found.published.value, found.published.earliest, found.published.latest) == (
        None,
        "2031-05-14",
        "2031-05-20",
    )


def test_a_page_that_tells_no_time_is_not_before_the_event() -> None:
    bare = page("Copy", "The dam at Hollin broke and the valley was flooded.")
    found = decided(bare, *fellows(), events=(date(2031, 5, 14).toordinal(),))
    assert found is not None
    assert (found.published.value, found.published.earliest, found.published.latest) == (
        None,
        "2031-05-14",
        None,
    )
    assert decided(bare, *fellows()) is None


def test_a_day_the_page_offers_is_accepted_where_words_and_fellows_bear_it_out() -> None:
    offering = page("Mirror", "The dam at Hollin broke on Wednesday.", None, "2031-05-16")
    found = decided(offering, *fellows())
    assert found is not None
    assert (found.published.value, found.published.basis) == ("2031-05-16", "story")
    assert found.dates[0].verdict == "accepted"


def test_a_day_offered_too_long_after_its_weekday_is_not_accepted() -> None:
    offering = page("Mirror", "The dam at Hollin broke on Wednesday.", None, "2031-05-26")
    found = decided(offering, *fellows())
    assert found is None or found.published.value is None


def test_what_is_to_come_fits_nothing() -> None:
    assert decided(page("Mirror", "The council will meet on Wednesday about the dam."), *fellows()) is None


def test_a_page_without_fellows_is_not_older_than_what_it_tells() -> None:
    alone = page("Hermit", "The treaty was signed on 15 September 2020. On Thursday the general praised it.")
    found = decided(alone)
    assert found is not None
    assert (found.published.value, found.published.earliest, found.published.latest) == (
        None,
        "2020-09-15",
        None,
    )
    assert found.published.basis == "page"
    assert decided(page("Hermit", "On Thursday the general praised it.")) is None


def test_a_story_without_any_accepted_day_leaves_its_pages() -> None:
    one, other = page("A", LANTERN), page("B", LANTERN + " Many fled.")
    assert dates_by_story((one, other)) == {}


def test_the_order_of_the_pages_changes_nothing() -> None:
    late = page("Mirror", "The dam at Hollin broke on Wednesday.", "2032-01-20")
    pages = [late, page("Copy", LANTERN), *fellows()]
    wanted = dates_by_story(pages)
    for seed in range(6):
        random.Random(seed).shuffle(pages)
        assert dates_by_story(pages) == wanted


def test_a_story_puts_its_articles_in_the_order_of_what_was_decided() -> None:
    copy, (lantern, beacon) = page("Copy", LANTERN), fellows()
    late = page("Aurora", "The dam at Hollin broke on Wednesday.", "2032-01-20")
    members = tuple(Member(one.article.id, one.article.key) for one in (beacon, lantern, late, copy))
    day = EventDate("2031-05-14", "day", (beacon.times[0].passage,))
    grouping = Grouping((GroupedStory("story", members, (day,), (), ()),))
    found = date_stories(grouping, (copy, lantern, beacon, late))
    assert [member.key for member in found.stories[0].articles] == [
        "Beacon.txt",
        "Lantern.txt",
        "Aurora.txt",
        "Copy.txt",
    ]
    assert found.published[late.article.id].value is None
    assert found.dates[late.article.id][0].verdict == "rejected"
    assert found.stories[0].measured["published"].state == "part"


def given(printed: str, caller: str) -> Annotated:
    """A page that prints its own day and was handed in with another one."""
    text = f"{printed}. The dam at Hollin broke on Wednesday and the valley was flooded."
    made = article("Mirror", text, published=caller)
    shown = DateCandidate(
        "published", "2031-05-15", "text", made.passage(0, len(printed)), verdict="rejected"
    )
    told = DateCandidate("published", caller, "caller", field="date", verdict="accepted")
    return annotate(dataclasses.replace(made, dates=(told, shown)))


@pytest.mark.parametrize("caller", ["2029-05-15", "2034-05-15"])
def test_a_callers_day_yields_to_the_day_printed_among_the_fellows(caller: str) -> None:
    found = decided(given("PUBLISHED: THURSDAY, MAY 15, 2031", caller), *fellows())
    assert found is not None
    assert (found.published.value, found.published.basis) == ("2031-05-15", "story")
    assert (
        "the page prints 15 May 2031 as its day (“PUBLISHED: THURSDAY, MAY 15, 2031”)" in found.published.why
    )
    assert [one.verdict for one in found.dates] == ["rejected", "accepted"]


def test_a_callers_day_near_the_fellows_or_printed_far_from_them_stands() -> None:
    assert decided(given("PUBLISHED: THURSDAY, MAY 15, 2031", "2031-05-18"), *fellows()) is None
    late = tuple(page(outlet, LANTERN, "2034-05-18") for outlet in ("Lantern", "Beacon", "Astra"))
    found = decided(given("PUBLISHED: THURSDAY, MAY 15, 2031", "2034-05-19"), *late)
    assert found is None or found.published.value is None


def test_a_weekday_is_not_the_day_that_fellows_look_ahead_to() -> None:
    ahead = " The king will come to Hollin on 23 May."
    told = page("Lantern", LANTERN + ahead, "2031-05-15"), page("Beacon", BEACON + ahead, "2031-05-15")
    text = "Water came through the wall at Hollin at about 7 p.m. Friday, a farmer said. The king comes next Friday."
    found = decided(page("Mirror", text), *told)
    assert found is None or "23 May" not in found.published.why
    named = decided(page("Mirror", "The king came to Hollin on 23 May and saw the dam."), *told)
    assert named is not None
    assert named.published.earliest == "2031-05-23"
