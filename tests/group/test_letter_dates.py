"""Days of the five pages of the letter, by what their story tells (labels and days alone)."""

from __future__ import annotations

from pathlib import Path

import pytest
from bench.shared_data import ABSENT, shared

from collatio.engine.inprocess import InProcessEngine
from collatio.pipeline.options import Options
from collatio.pipeline.run import collate_pile
from collatio.records.article import Article

pytestmark = pytest.mark.shared


@pytest.fixture(scope="module")
def pages() -> dict[str, Article]:
    folder = shared()
    if folder is None:
        pytest.skip(ABSENT)
    made = collate_pile([Path(folder) / "pages" / "letter"], Options(), InProcessEngine())
    return {(article.path or "")[:3]: article for article in made.articles}


def test_the_banner_date_is_rejected_and_its_page_bracketed(pages: dict[str, Article]) -> None:
    page = pages["004"]
    assert {(date.value, date.verdict) for date in page.dates} == {("2024-07-16", "rejected")}
    assert page.published.value is None
    assert page.published.basis == "story"
    assert (page.published.earliest or "") <= "2023-11-16"
    assert "2023-11-17" <= (page.published.latest or "") < "2024-01-01"
    assert "“Thursday”" in page.published.why
    assert "“a day after”" in page.published.why


def test_two_places_of_a_text_are_accepted(pages: dict[str, Article]) -> None:
    assert pages["003"].published.value == "2023-11-17"


def test_the_look_alike_is_bracketed_by_what_it_tells(pages: dict[str, Article]) -> None:
    page = pages["001"]
    assert page.published.value is None
    assert page.published.earliest == "2020-09-15"
