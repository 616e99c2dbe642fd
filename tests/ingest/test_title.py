"""The title is the headline as the outlet displays it."""

from __future__ import annotations

import pytest

from collatio.ingest.meta.compare import clean, letters, same_form
from collatio.ingest.meta.stated import clean_title
from collatio.ingest.segments import Found
from collatio.records.passage import Metadatum
from tests.ingest.meta_pages import LEDE, SECOND, parsed, refined, words

TEXT = f"<p>{LEDE}</p><p>{SECOND}</p>"


def title(head: str, body: str) -> str | None:
    return words(refined(head, body).title)


def test_the_displayed_heading_wins_over_what_the_head_says() -> None:
    head = (
        "<title>Old bridge shut | The Merrow Post</title><meta property='og:title' content='Old bridge shut'>"
        '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Old bridge shut"}</script>'
    )
    body = f'<article><h1 class="headline">Merrow’s old bridge is closed</h1>{TEXT}</article>'
    assert title(head, body) == "Merrow’s old bridge is closed"


def test_the_title_points_at_its_words_and_its_segment_is_the_only_headline() -> None:
    found = refined("<title>x</title>", f"<h1>Old bridge closed</h1>{TEXT}<h1>More news</h1>")
    assert isinstance(found.title, Found)
    assert (found.title.segment, found.title.start, found.title.end) == (0, 0, 17)
    assert found.headline == 0
    assert [at for at, kind in enumerate(found.kinds) if kind == "headline"] == [0]


def test_the_sites_name_in_the_first_heading_is_no_headline() -> None:
    head = (
        "<title>Old bridge closed - Merrow Post</title><meta property='og:site_name' content='Merrow Post'>"
    )
    body = f'<header><h1><a href="/">Merrow Post</a></h1></header><h2 class="entry-title">Old bridge closed</h2>{TEXT}'
    assert title(head, body) == "Old bridge closed"


def test_a_heading_in_a_breadcrumb_gives_way_to_the_one_at_the_text() -> None:
    head = (
        "<title>Bridge news from Merrow today</title><meta property='og:title' content='Bridge news from Merrow today'>"
        '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Old bridge closed at last"}</script>'
    )
    body = (
        '<nav><ul class="breadcrumb"><li><h1>Bridge news from Merrow today</h1></li></ul></nav>'
        f"<article><h2>Old bridge closed at last</h2>{TEXT}</article>"
    )
    assert title(head, body) == "Old bridge closed at last"


def test_a_kicker_in_an_element_of_its_own_is_left_out() -> None:
    head = "<meta property='og:title' content='Merrow: Old bridge closed at last'>"
    body = f'<h1><span class="k">Merrow</span> <span>Old bridge closed at last</span></h1>{TEXT}'
    found = refined(head, body).title
    assert isinstance(found, Found)
    assert (found.text, found.start) == ("Old bridge closed at last", 7)


def test_a_label_in_the_headlines_own_run_of_text_stays() -> None:
    head = "<meta property='og:title' content='Old bridge closed at last'>"
    assert (
        title(head, f"<h1>Opinion: Old bridge closed at last</h1>{TEXT}")
        == "Opinion: Old bridge closed at last"
    )


def test_a_badge_after_the_headline_is_left_out() -> None:
    head = "<meta property='og:title' content='Old bridge closed at last'>"
    assert (
        title(head, f"<h1>Old bridge closed at last <span>Plus</span></h1>{TEXT}")
        == "Old bridge closed at last"
    )


def test_a_cut_title_in_the_head_does_not_cut_the_headline() -> None:
    head = "<meta property='og:title' content='Old bridge closed'>"
    body = f"<h1>Old bridge closed <em>before</em> the winter storms come</h1>{TEXT}"
    assert title(head, body) == "Old bridge closed before the winter storms come"


def test_a_heading_of_other_articles_below_the_text_is_no_headline() -> None:
    head = "<title>Old bridge closed | Merrow Post</title>"
    body = f"<h2>Old bridge closed</h2>{TEXT}<h1>More from Merrow</h1>"
    assert title(head, body) == "Old bridge closed"


def test_without_a_displayed_headline_the_head_speaks_and_its_bytes_are_the_evidence() -> None:
    head = (
        "<title>Old bridge closed | Merrow Post</title><meta property='og:site_name' content='Merrow Post'>"
    )
    document, raw = parsed(head, TEXT)
    found = refined(head, TEXT).title
    assert isinstance(found, Found)
    assert (found.text, found.segment) == ("Old bridge closed", None)
    assert found.bytes is not None
    assert b"Old bridge closed" in raw[slice(*found.bytes)]
    assert document.title is not None


def test_of_two_statements_the_one_cut_short_gives_way() -> None:
    head = (
        "<meta property='og:title' content='Old bridge closed for good'><title>Bridges</title>"
        '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Old bridge closed..."}</script>'
    )
    assert title(head, TEXT) == "Old bridge closed for good"


def test_a_page_without_any_title_has_none() -> None:
    assert refined("", TEXT).title is None


def test_the_caller_wins_and_a_feed_only_stands_in() -> None:
    body = f"<h1>Old bridge closed</h1>{TEXT}"
    caller = Metadatum("Given title", "caller", field="title")
    feed = Metadatum("Feed title", "feed", field="title")
    assert words(refined("", body, fields={"title": caller}).title) == "Given title"
    assert words(refined("", body, fields={"title": feed}).title) == "Old bridge closed"
    assert words(refined("", TEXT, fields={"title": feed}).title) == "Feed title"


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ("Old bridge closed | Merrow Post", "Old bridge closed"),
        ("Old bridge closed - Region - Merrow Post", "Old bridge closed"),
        ("Merrow Post :: Old bridge closed", "Old bridge closed"),
        ("Old bridge closed | Merrow Post | by Ann Vane", "Old bridge closed"),
        ("Old bridge – closed for good", "Old bridge – closed for good"),
        ("Old bridge closed", "Old bridge closed"),
        ("Merrow Post", "Merrow Post"),
    ],
)
def test_the_outlets_name_is_taken_off_a_browsers_title(stated: str, expected: str) -> None:
    assert clean_title(stated, ("Merrow Post", "merrowpost.example")) == expected


def test_forms_that_are_compared() -> None:
    assert clean("Paläs\u00adti\u00adna  \u200bx") == "Palästina x"
    assert same_form("„Yes“ – ‘No’ …") == same_form("\"yes\" - 'no' ...")
    assert letters("The Daily-Herald") == "thedailyherald"
    assert letters("Café 24") == "cafe24"


def test_thousands_of_headings_are_weighed_in_one_go() -> None:
    head = "<meta property='og:title' content='A b c'>" * 500
    body = "".join(f"<h1><span>Kicker {n}</span> <span>Headline number {n}</span></h1>" for n in range(3000))
    assert refined(head, body + TEXT).title is not None
