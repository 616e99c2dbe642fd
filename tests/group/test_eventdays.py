from __future__ import annotations

import dataclasses

from collatio.annotate.article import annotate
from collatio.group.eventdays import event_days
from collatio.group.features import features_of
from collatio.group.storydates import date_stories
from collatio.records.annotated import Annotated
from collatio.records.article import DateCandidate
from collatio.records.grouped import GroupedStory, Grouping, Member
from tests.builders import article


def page(outlet: str, text: str, published: str) -> Annotated:
    shown = DateCandidate("published", published, "meta", field="date", verdict="accepted")
    return annotate(article(outlet, text, published=published, dates=(shown,)))


def days(*pages: Annotated) -> list[str]:
    return [day.value for day in event_days([features_of(one) for one in pages])]


FULL = "The dam at Hollin broke on 14 May 2031, a year after the inspection of 2 April."
SHORT = "The dam at Hollin broke on 14 May. It had been looked at on 2 April."


def test_a_day_told_with_its_year_stands_before_days_whose_year_was_reckoned() -> None:
    assert days(page("One", FULL, "2031-05-15"), page("Two", SHORT, "2031-05-15")) == ["2031-05-14"]


def test_days_without_a_year_stand_where_no_other_does() -> None:
    both = page("One", SHORT, "2031-05-15"), page("Two", SHORT, "2031-05-16")
    assert days(*both) == ["2031-04-02", "2031-05-14"]


def test_one_page_tells_no_day_of_the_event() -> None:
    assert days(page("One", FULL, "2031-05-15")) == []


def test_what_counts_from_a_rejected_day_is_no_day_of_the_event() -> None:
    flood = (
        "The dam at Hollin broke on Wednesday and the valley was flooded, the water board of Hollin said. "
    )
    pages = [
        page("Lantern", flood, "2031-05-15"),
        page("Post", "Nobody knows why the dam at Hollin broke, the water board said.", "2031-05-15"),
        page("Mirror", flood + "Experts had warned.", "2032-01-20"),
        page("Herald", flood + "They had warned.", "2032-01-20"),
    ]
    before = event_days([features_of(one) for one in pages])
    assert [day.value for day in before] == ["2032-01-14"], "the Wednesday before the pages were saved"
    story = GroupedStory(
        id="story",
        articles=tuple(Member(one.article.id, one.article.key) for one in pages),
        event_dates=before,
        why=(),
        lookalikes=(),
        measured={},
    )
    dated = date_stories(Grouping((story,)), pages)
    assert [dated.published[one.article.id].value for one in pages[2:]] == [None, None]
    assert dated.stories[0].event_dates == (), "one page alone tells its day now"


def test_the_reckoned_mark_yields_to_a_later_full_date() -> None:
    both = page("One", "The dam broke on 14 May. On 14 May 2031 nobody slept.", "2031-05-15")
    (day,) = (d for d in features_of(both).days if d.is_day)
    assert not day.reckoned
    assert dataclasses.replace(day, reckoned=True).reckoned
