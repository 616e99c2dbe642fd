"""Old news with a new day is named; follow-ups, verdicts, anniversaries and days of capture are not."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from collatio.annotate.article import annotate
from collatio.engine.inprocess import InProcessEngine
from collatio.group import resurfacing
from collatio.group.resurfacing import with_resurfaced
from collatio.group.stories import group
from collatio.group.storydates import date_stories
from collatio.group.storytime import StoryTime, time_of
from collatio.records.annotated import Annotated
from collatio.records.article import DateCandidate
from collatio.records.grouped import GroupedStory, LookAlike, Member
from tests.builders import article

FIRE = (
    "The ferry Sunniva burned out in the harbour of Osterby on 14 May 2031 and nine people were hurt, the "
    "harbour office said. Captain Jorun Vell steered her away from the fuel quay before he jumped.",
    "A film from the quay shows Captain Jorun Vell on the burning bridge of the Sunniva as the crowd in Osterby "
    "calls to him. “I only thought of the fuel quay,” Vell said in hospital.",
)
OTHER = (
    "Nine people were hurt when the ferry Sunniva caught fire at Osterby on 14 May 2031. Her captain, Jorun "
    "Vell, was the last to leave her.",
    "The harbour office of Osterby praised Captain Jorun Vell, who had steered the Sunniva from the fuel quay.",
)
NEW = "2033-09-20"


def page(outlet: str, *text: str, published: str | None = None, captured: str | None = None) -> Annotated:
    dates = (
        [DateCandidate("published", published, "meta", field="d", verdict="accepted")] if published else []
    )
    dates += (
        [DateCandidate("captured", captured, "caller", field="s", verdict="accepted")] if captured else []
    )
    return annotate(article(outlet, *text, published=published, dates=tuple(dates)))


def resurfaced(late: Annotated) -> list[LookAlike]:
    pages = [
        page("Lantern", *FIRE, published="2031-05-15"),
        page("Beacon", *OTHER, published="2031-05-15"),
        late,
    ]
    grouping = date_stories(group(pages, InProcessEngine()), pages)
    told = [one for story in grouping.stories for one in story.lookalikes]
    return [one for one in told if one.kind == "resurfacing"]


@pytest.mark.parametrize(
    "text",
    [
        FIRE,
        (
            "A film shows Captain Jorun Vell on the bridge of the burning ferry Sunniva at Osterby on 14 May 2031. "
            "Nine people were hurt before he steered her from the fuel quay.",
        ),
        (FIRE[0].replace("on 14 May 2031", "on Wednesday"), FIRE[1] + " Vell will be honoured today."),
    ],
    ids=["printed again", "an old film shared as new", "printed again with its today"],
)
def test_an_old_event_told_anew_is_named(text: tuple[str, ...]) -> None:
    late = page("Mirror", *text, published=NEW)
    (one,) = resurfaced(late)
    assert one.article == late.article.id
    assert one.alike[-1].passages
    assert "859 days after 15 May 2031" in one.apart[0].note


@pytest.mark.parametrize(
    "text",
    [
        (
            "The captain of the ferry Sunniva, Jorun Vell, was cleared by a court in Osterby on Wednesday over the fire "
            "of 14 May 2031 in which nine people were hurt.",
            OTHER[1],
        ),
        (
            "A stone for the ferry Sunniva was laid at Osterby on 18 September 2033. She burned on 14 May 2031 and "
            "Captain Jorun Vell steered her from the fuel quay.",
            OTHER[1],
        ),
        (
            "Two years ago, on 14 May 2031, the ferry Sunniva burned at Osterby. Captain Jorun Vell steered her from "
            "the fuel quay and nine people were hurt.",
        ),
        (
            "The ferry Aslaug ran aground at Osterby yesterday, near the quay where the Sunniva burned on 14 May "
            "2031 under Captain Jorun Vell. Nine people were hurt then.",
        ),
        (*FIRE, "Correction of 19 September 2033: ten people were hurt, not nine."),
    ],
    ids=["a verdict", "a memorial", "an anniversary", "another event", "the old page with news added"],
)
def test_news_of_its_own_is_none(text: tuple[str, ...]) -> None:
    assert resurfaced(page("Mirror", *text, published=NEW)) == []


def test_a_late_capture_or_a_report_within_weeks_is_none() -> None:
    assert resurfaced(page("Mirror", *FIRE, captured=NEW)) == []
    assert resurfaced(page("Mirror", *OTHER, published="2031-06-20")) == []


def test_the_days_of_a_large_story_are_looked_up_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Four hundred pages within two months, and one long after: one time of the story is asked for."""
    asked: list[int] = []

    def counted(core: Sequence[tuple[int, Annotated]]) -> StoryTime:
        asked.append(len(core))
        return time_of(core)

    monkeypatch.setattr(resurfacing, "time_of", counted)
    days = [f"2031-{5 + n // 28:02}-{1 + n % 28:02}" for n in range(56)]
    made = [page(f"Paper {n}", FIRE[0], published=days[n % 56]) for n in range(400)]
    late = page("Mirror", *FIRE, published=NEW)
    pages = [*made, late]
    story = GroupedStory(
        id="s",
        articles=tuple(Member(one.article.id, one.article.key) for one in pages),
        event_dates=(),
        why=(),
        lookalikes=(),
    )
    told = with_resurfaced(story, {one.article.id: one for one in pages}, {})
    assert [one.article for one in told.lookalikes] == [late.article.id]
    assert asked == [400]
