from __future__ import annotations

from dataclasses import replace

from collatio.group.days import ordinal, published_day, told_days
from collatio.records.annotated import Annotated, Counted
from collatio.records.article import Article, DateCandidate
from tests.builders import article
from tests.finding import annotated, day

ACCEPTED = "2031-03-05"


def _page(printed: str | None) -> Article:
    line = f"Published {printed}. " if printed else ""
    page = article("One", f"{line}The quay was closed on Monday.", published=ACCEPTED)
    if printed is None:
        return page
    shown = DateCandidate("published", printed, "text", page.passage(10, 10 + len(printed)))
    return replace(page, dates=(shown,))


def _reading(page: Article) -> Annotated:
    monday = replace(
        day(page, "Monday", "2031-03-03"),
        anchor="published",
        counts=Counted("W", None, "1"),
        timex="2031-03-03",
    )
    return annotated(page, times=[monday])


def test_a_page_that_prints_another_day_far_off_has_no_day_known() -> None:
    page = _page("2028-03-05")
    assert published_day(page) is None
    assert told_days(_reading(page)) == (), "what is counted from a doubtful day is as doubtful"


def test_a_printed_day_near_the_accepted_one_or_a_month_alone_puts_nothing_in_doubt() -> None:
    for printed in ("2031-03-04", "2028-03", None):
        page = _page(printed)
        assert published_day(page) == ordinal(ACCEPTED)
        assert [found.value for found in told_days(_reading(page))] == ["2031-03-03"]


def test_no_accepted_day_is_none() -> None:
    assert published_day(article("One", "The quay was closed.")) is None
