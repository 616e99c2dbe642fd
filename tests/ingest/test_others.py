"""Lists of other articles, lines about a post, notices and calls at its end: invented pages."""

from __future__ import annotations

import pytest

from tests.ingest.test_body import WORDS, page
from tests.ingest.test_units import own

TITLES = ("Mills of the island stand still", "Ferry to Westhaven stops early", "Bridge tolls to rise by half")
LONG = "The millers wait for word from the city since the flood took the road and both of the lower bridges"


def listed(name: str, end: str) -> str:
    items = "".join(f"<li><a href=/{at}>{title}</a> {LONG}{end}</li>" for at, title in enumerate(TITLES))
    return f"<ul class='{name}'>{items * 4}</ul>"


@pytest.mark.parametrize(
    "markup",
    [
        listed("related_post plain", " ..."),
        listed("plain", " …"),
        listed("timeline similar", "."),
        "<ul class='timeline similar'>"
        + f"<li><div class=text><div class=title>Mills</div><p>12.04.2031 {LONG}.</p></div>" * 8
        + "</ul>",
    ],
)
def test_a_list_of_other_articles_goes_however_long(markup: str) -> None:
    assert own(page(after=markup)) == WORDS


def test_a_list_that_is_the_report_stays() -> None:
    items = "".join(f"<li>{title}: {LONG}.</li>" for title in TITLES)
    assert len(own(page(f"<ul class=plain>{items}</ul>"))) == len(WORDS) + 3
    linked = "".join(f"<li>{LONG}, as <a href=/{at}>told</a> on day {at}.</li>" for at in range(3))
    assert len(own(page(f"<ul class=plain>{linked}</ul>"))) == len(WORDS) + 3


@pytest.mark.parametrize(
    "line",
    [
        "<p class='postmetadata alt'><small>You can follow the replies to this entry through the feed.</small></p>",
        "<div class=entry-footer><p>This entry was put up on Tuesday by the desk of the harbour.</p></div>",
        "<p>Wenn Sie dieses Video starten, gilt der Datenschutz des Anbieters der Mühlenfilme.</p>",
        "<p>If you play this video, its owner learns of it under its own privacy policy.</p>",
        "<p>All details without warranty. Copyright Eastmere Gazette. All rights reserved; "
        + f"{LONG}. " * 5
        + "</p>",
        "<p>Reach the writer Ann Vane at ann@gazette.example or call the desk. Subscribe to get unlimited access and "
        "help the harbour desk to go on.</p>",
    ],
)
def test_lines_that_are_about_the_page(line: str) -> None:
    assert own(page(after=line)) == WORDS


@pytest.mark.parametrize(
    "line",
    [
        "<p>The city showed a video of the quay, which breaks data protection rules, the chairwoman said.</p>",
        "<p>Half of the families subscribe to the harbour fund, which stays open until the autumn.</p>",
    ],
)
def test_reports_on_films_and_subscriptions_stay(line: str) -> None:
    assert len(own(page(after=line))) == len(WORDS) + 1
