"""Headline, standfirst, byline and dateline among a page's blocks."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from collatio.ingest.metadata import refine
from collatio.ingest.plain.blocks import split_text, type_text
from collatio.ingest.segments import Found
from collatio.records.passage import Metadatum
from tests.ingest.meta_pages import LEDE, SECOND, refined, words

BODY = f"<p>{LEDE}</p><p>{SECOND}</p>"


def test_a_standfirst_is_known_by_its_mark_or_by_the_pages_description() -> None:
    text = "The council acted a day after the third arch fell into the river."
    marked = refined("", f'<h1>Bridge closed</h1><div class="standfirst">{text}</div>{BODY}')
    assert marked.kinds[:2] == ("headline", "standfirst")
    described = refined(
        f"<meta name='description' content='{text}'>", f"<h1>Bridge closed</h1><div>{text}</div>{BODY}"
    )
    assert described.kinds[:2] == ("headline", "standfirst")
    assert refined("", f"<h1>Bridge closed</h1><div>{text}</div>{BODY}").kinds[1] == "boilerplate"
    placed = refined(
        f"<meta name='description' content='{text * 2}'>",
        f"<h1>Bridge closed</h1><div>Eastmere. {text * 2}</div>{BODY}",
    )
    assert placed.kinds[1] == "standfirst"


def test_a_teaser_right_below_the_headline_is_the_reports_own() -> None:
    text = "The council acted a day after the third arch fell into the river."
    own = refined("", f"<h1>Bridge closed</h1><div class=teaser>{text}</div>{BODY}")
    assert own.kinds[1] == "standfirst"
    other = refined("", f"<h1>Bridge closed</h1><p>By Ida Halm</p><div class=teaser>{text}</div>{BODY}")
    assert "standfirst" not in other.kinds
    card = refined("", f"<h1>Bridge closed</h1><div class='card teaser'>{text}</div>{BODY}")
    assert "standfirst" not in card.kinds


def test_what_is_marked_like_one_but_lists_or_dates_is_none() -> None:
    body = (
        '<h1>Bridge closed</h1><ul class="intro"><li>The council acted a day later</li></ul>'
        f'<div class="intro">06.05.2031 12:30 Uhr 06.05.2031 14:30</div>{BODY}'
    )
    assert "standfirst" not in refined("", body).kinds


def test_a_lone_paragraph_stays_a_paragraph() -> None:
    assert refined("", f'<h1>Bridge closed</h1><p class="lead">{LEDE}</p>').kinds[1] == "paragraph"


def test_a_second_headline_among_the_kinds_gives_way() -> None:
    segments = split_text(f"First line of all\n\n{LEDE}\n\nSecond line here\n\n{SECOND}")
    found = refine(segments, ["headline", "paragraph", "headline", "paragraph"], None, None, {})
    assert found.kinds == ("headline", "paragraph", "paragraph", "paragraph")


def test_a_given_title_names_the_line_that_carries_it() -> None:
    text = f"River news\n\nBridge closed at last, says mayor\n\n{LEDE}\n\n{SECOND}"
    segments = split_text(text, fold=False)
    given_title = Metadatum("Bridge Closed at Last, Says Mayor", "caller", field="title")
    found = refine(segments, type_text(segments), None, None, {"title": given_title})
    assert found.headline == 1
    assert found.title == given_title


def test_plain_metadata_stand_in_the_text() -> None:
    text = f"Old bridge closed at last\n\nBy Ann Vane\n\nMERROW (AP) — {LEDE}\n\n{SECOND}"
    segments = split_text(text)
    found = refine(segments, type_text(segments), None, None, {})
    for one, expected in (
        (found.title, "Old bridge closed at last"),
        (found.byline, "Ann Vane"),
        (found.dateline, "MERROW (AP)"),
    ):
        assert isinstance(one, Found)
        assert one.segment is not None
        assert segments[one.segment].text[one.start : one.end] == one.text == expected


markup = st.lists(
    st.sampled_from(
        [
            "<h1>Bridge closed</h1>", f"<p>{LEDE}</p>", "<div class='byline'>By Ann Vane</div>", "<h2>Bridge</h2>",
            "<nav><ul><li><a href='/'>Home</a></li></ul></nav>", "<div class='subtitle'>Three arches and a half are gone</div>",
            "<div>6 May 2031</div>", "<footer>© 2031 Merrow Post</footer>", "<p>MERROW (AP) — The bridge fell at dawn.</p>",
        ]
    ),
    max_size=9,
)  # fmt: skip


@given(markup)
def test_every_page_gets_a_kind_for_each_segment_and_evidence_that_stands(parts: list[str]) -> None:
    head = "<title>Bridge closed | Merrow Post</title><meta name='author' content='Ann Vane'>"
    found = refined(head, "".join(parts))
    assert found.kinds.count("headline") == (found.headline is not None)
    for one in (found.title, found.byline, found.dateline, found.outlet):
        if isinstance(one, Found):
            assert (one.segment is None) == (one.bytes is not None)
            assert one.segment is None or one.start < one.end


def test_all_lines_of_one_lead_in_and_no_other_articles_teaser() -> None:
    lines = [
        f"The {name} arch of the bridge gave way in the night."
        for name in ("first", "second", "third", "last")
    ]
    preamble = "".join(f"<div>{line}</div>" for line in lines)
    led = refined("", f"<h1>Bridge closed</h1><div class=article__preamble>{preamble}</div>{BODY}")
    assert led.kinds[1:5] == ("standfirst",) * 4
    teased = (
        "<article><header><div><h1>Bridge closed</h1><span class=tag>News</span><div>6 May</div>"
        f"<div class=teaser-text>{' '.join(lines[:2])}</div></div></header>{BODY}</article>"
    )
    assert "standfirst" in refined("", teased).kinds
    other = f"<h1>Bridge closed</h1><div>6 May</div><ul><div><div><div><div class=teaser-text>{' '.join(lines[:2])}</div></div></div></div></ul>{BODY}"
    assert "standfirst" not in refined("", f"<div>{other}</div>").kinds


def test_a_headline_in_a_column_beside_the_report_or_in_a_group() -> None:
    beside = refined(
        "<title>The old bridge of Merrow is closed</title>",
        f"<div class=sidebar><h1 class=headline>The old bridge of Merrow is closed</h1></div>{BODY}",
    )
    assert words(beside.title) == "The old bridge of Merrow is closed"
    assert beside.headline == 0
    told = "Merrow: The bridge is closed and the ferry sails again"
    heads = f"<title>{told}</title><meta property=og:title content='{told}'>"
    shown = "<hgroup><div>Merrow</div><h2>Closed bridge, full ferry</h2></hgroup>"
    group = refined(heads, f"<nav><ul><li><h1>{told}</h1></ul></nav><main>{shown}{BODY}</main>")
    assert words(group.title) == "Closed bridge, full ferry"
