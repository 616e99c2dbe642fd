"""Whole, cut, or nobody can know."""

from __future__ import annotations

import json

import pytest

from collatio.ingest.metadata import refine
from collatio.ingest.plain.blocks import split_text, type_text
from tests.ingest.meta_pages import LEDE, SECOND, refined

TEXT = f"<h1>Bridge closed</h1><p>{LEDE}</p><p>{SECOND}</p>"
LONG = TEXT + f"<p>{SECOND}</p>" * 30
NOT_FREE = '<script type="application/ld+json">{"@type":"NewsArticle","headline":"x","isAccessibleForFree":"False"}</script>'
FREE = NOT_FREE.replace('"False"', "true")


def complete(head: str, body: str) -> bool | None:
    return refined(head, body).complete


def plain(text: str) -> bool | None:
    segments = split_text(text)
    return refine(segments, type_text(segments), None, None, {}).complete


def test_an_ordinary_page_says_nothing_of_it() -> None:
    found = refined("", TEXT)
    assert found.complete is None
    assert "nothing" in found.complete_why


@pytest.mark.parametrize(
    "wall",
    [
        "Subscribe to read the rest of this article",
        "To continue reading, please register",
        "Jetzt weiterlesen mit Merrow Plus",
        "La suite est réservée aux abonnés",
        "Чтобы продолжить чтение, оформите подписку",
    ],
)
def test_a_short_text_with_a_wall_below_it_is_cut(wall: str) -> None:
    assert complete("", f"{TEXT}<div>{wall}</div>") is False


def test_a_wall_named_by_the_page_alone_counts_too() -> None:
    assert (
        complete("", f'{TEXT}<div class="paywall-box"><div>Five euros a month, four weeks free</div></div>')
        is False
    )


def test_a_text_that_breaks_off_on_a_page_that_is_not_free_is_cut() -> None:
    assert (
        complete(NOT_FREE, f"{TEXT}<p>The mayor, who had crossed the bridge only an hour before, said…</p>")
        is False
    )
    assert (
        complete(
            "",
            f"{TEXT}<p>The mayor, who had crossed an hour before, said [...]</p><div>Continue reading</div>",
        )
        is False
    )


def test_a_page_that_says_how_long_it_is_and_shows_half_is_cut() -> None:
    head = '<script type="application/ld+json">{"@type":"NewsArticle","headline":"x","wordCount":"900","isAccessibleForFree":false}</script>'
    assert complete(head, TEXT) is False


@pytest.mark.parametrize(
    ("head", "body"),
    [
        (NOT_FREE, LONG),
        (NOT_FREE, TEXT),
        ("", f"{LONG}<div>Subscribe to read the rest of this article</div>"),
        ("", f"{TEXT}{'<div>Teaser of another article</div>' * 30}<div>Subscribers only</div>"),
        ("", f"{TEXT}<div hidden>Subscribe to read the rest of this article</div>"),
    ],
)
def test_signs_that_prove_nothing(head: str, body: str) -> None:
    assert complete(head, body) is None


def test_a_text_as_long_as_the_page_says_it_is_is_whole() -> None:
    stated = json.dumps(
        {"@type": "NewsArticle", "headline": "x", "articleBody": f"{LEDE} {SECOND} " + f"{SECOND} " * 3}
    )
    head = f'<script type="application/ld+json">{stated}</script>'
    assert complete(head, TEXT + f"<p>{SECOND}</p>" * 3) is True
    assert complete(head, TEXT) is None


def test_end_signs_and_credits_close_a_report() -> None:
    assert complete("", f"{TEXT}<p>The river is falling, the harbour master said. -0-</p>") is True
    credits = "<div>Reporting by Ann Vane; editing by Bo Lind</div>"
    assert complete(FREE, TEXT + credits) is True
    assert complete("", TEXT + credits) is None


def test_plain_text_that_is_cut() -> None:
    text = f"Old bridge closed at last\n\n{LEDE}\n\n{SECOND}\n\nThe mayor, who had crossed an hour before, said [...]"
    assert plain(f"{text}\n\nRead the full story at merrow.example") is False
    assert plain(f"Old bridge closed at last\n\n{LEDE}\n\n{SECOND}") is None


def test_a_page_without_paragraphs_is_not_judged() -> None:
    assert complete(NOT_FREE, "<h1>Bridge closed</h1>") is None
