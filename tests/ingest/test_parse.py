"""Reading a page: its blocks, what is hidden, its links, its head, and the limits that hold."""

from __future__ import annotations

import time

import pytest

from collatio.ingest.decode import decode
from collatio.ingest.html.parse import parse_html
from collatio.ingest.limits import Limits
from collatio.ingest.segments import HtmlDocument, Segment
from collatio.records.errors import PageError
from tests.ingest.markup import parsed


def texts(markup: str) -> list[str]:
    """The visible segments of a page."""
    return [segment.text for segment in parsed(markup.encode()).segments if not segment.hidden]


def only(markup: str) -> Segment:
    """The one segment of a page."""
    (segment,) = parsed(markup.encode()).segments
    return segment


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("<p>One<p>Two", ["One", "Two"]),
        ("<div>One<p>Two</p>three</div>four", ["One", "Two", "three", "four"]),
        ("<p>One<br>line", ["One line"]),
        ("<p>One<br> <br/>Two<br>", ["One", "Two"]),
        ("<p>One <b>bold</b>, <i>not</i> so", ["One bold, not so"]),
        ("<p>new<b> \n </b> line", ["new line"]),
        ("<p>un<b>broken</b>", ["unbroken"]),
        ("<p>\xa0 One\xa0two \u200b</p><p>\xa0</p>", ["One\xa0two"]),
        ("<ul><li>One<li>Two<ul><li>In</ul><li>Three</ul>", ["One", "Two", "In", "Three"]),
        ("<table><tr><td>One<td>Two<tr><th>Three</table>", ["One", "Two", "Three"]),
        ("<p>One</div>two</p>", ["Onetwo"]),
        ("<b><div>One</b> more</div>", ["One more"]),
        ("<table><tr><td><div>One</table>two</div>", ["One", "two"]),
        ("<dl><dt>One<dd>Two<dt>Three</dl>", ["One", "Two", "Three"]),
        ("<h2>One<h3>Two</h3>", ["One", "Two"]),
        ("<p>One<hr>two", ["One", "two"]),
        ("<pre>One\ntwo\n \nThree</pre>", ["One two", "Three"]),
        ("<select><option>One<option>Two</select>", ["One", "Two"]),
        ("<p>a &lt;b&gt; &amp;c &notit; &#0; &#x41; &#99999999999;", ["a <b> &c ¬it; \ufffd A \ufffd9;"]),
        ("One\x01 two\x0b", ["One two"]),
        ("<p>One<svg><text>no</text></svg> two", ["One two"]),
        ("<textarea>no</textarea><p>One<iframe>no</iframe>two", ["One", "two"]),
        ("<p>One<template>no</template><noscript>no</noscript> two", ["One two"]),
        ("<a href=/x>One<a href=/y>Two</a></a>", ["One Two"]),
        ("<nav><a href=/x>One</a><a href=/y>Two</a></nav>", ["One Two"]),
        ("<a href=/x>Pre</a><a href=/y>sident</a> speaks", ["President speaks"]),
        ("<a href=/x>Pre</a><a href=/x>sident</a>", ["President"]),
        ("<p>Cafe\u0301", ["Café"]),
        ("", []),
    ],
)
def test_blocks(markup: str, expected: list[str]) -> None:
    padded = "<i hidden>so that a page is never empty</i>" + markup
    assert texts(padded) == expected


@pytest.mark.parametrize(
    "hidden",
    [
        "<p hidden>{}</p>",
        "<p aria-hidden=true>{}</p>",
        "<div style='display : none'><p>{}</p></div>",
        "<div style='color:red;visibility:hidden'>{}</div>",
        "<span class='icon sr-only'>{}</span>",
        "<span class=tooltip-text>{}</span>",
        "<span class='x rollover-people-block'><a href=/>{}</a></span>",
        "<noscript><p>{}</p></noscript>",
        "<template>{}</template>",
        "<video>{}</video>",
    ],
)
def test_what_a_page_hides(hidden: str) -> None:
    segments = parsed(("<p>seen " + hidden.format("unseen") + "<p>again").encode()).segments
    assert {segment.text: segment.hidden for segment in segments}["unseen"]
    assert [segment.text for segment in segments if not segment.hidden] == ["seen", "again"]


def test_hidden_blocks_do_not_part_a_sentence() -> None:
    assert texts("<p>One <noscript><p>no</p><div>no</div></noscript>two<template><p>no</template> three") == [
        "One two three"
    ]


def test_a_segment_knows_its_place() -> None:
    segment = only(
        "<html><body class='Page'><article id=A data-testid=story><div><p class='Lead x' itemprop=y>Words"
    )
    assert segment.tag == "p"
    assert segment.ancestors == ("html", "body", "article", "div")
    assert segment.hints == ("lead x y", "", "a story", "page", "")
    assert len(segment.path) == 5


def test_siblings_share_their_container() -> None:
    one, two, other = parsed(b"<div><p>One<p>Two</div><div><p>Other</div>").segments
    assert one.path[0] != two.path[0]
    assert one.path[1] == two.path[1] != other.path[1]


def test_links_are_counted() -> None:
    assert (only("<p>See <a href=/x>this page</a>.").linked, only("<p>See <a name=x>this</a>").linked) == (
        9,
        0,
    )
    whole = only("<p><a href='/x?a=1&amp;b=2'>All <b>of</b> it</a> ")
    assert (whole.linked, whole.href) == (len("All of it"), "/x?a=1&b=2")
    assert only("<p><a href=/x>Two</a> <a href=/y>links</a>").href is None
    assert only("<p><a href=/x>One</a>, not more").href is None


def test_the_head_is_read() -> None:
    page = parsed(
        b"""<!doctype html><html lang=" en-GB "><head><title> A &amp;\n B </title>
        <meta property="og:title" content="A &quot;B&quot;"><meta charset=utf-8><meta name=x>
        <link rel=canonical href="/a?b=1&amp;c=2"><script type="application/ld+json">{"a": "<p>"}</script>
        <script>var no = 1</script></head><body><svg><title>no</title></svg><p>Words</body></html>"""
    )
    assert (page.language, page.title) == ("en-GB", "A & B")
    assert [(meta.name, meta.content) for meta in page.metas] == [("og:title", 'A "B"')]
    assert [(link.rel, link.href) for link in page.links] == [("canonical", "/a?b=1&c=2")]
    assert [(script.type, script.text) for script in page.scripts] == [
        ("application/ld+json", '{"a": "<p>"}')
    ]
    assert [segment.text for segment in page.segments] == ["Words"]


def test_facts_of_the_head_lead_back() -> None:
    content = "<title>Ü</title><meta name=a content=ä><script type=application/json>[1]</script>".encode()
    page = parsed(content)
    assert page.title_bytes is not None
    assert content[slice(*page.title_bytes)] == "Ü".encode()
    assert content[slice(*page.metas[0].bytes)] == "<meta name=a content=ä>".encode()
    assert content[slice(*page.scripts[0].bytes)] == b"[1]"


def test_times_know_their_segment() -> None:
    page = parsed(
        b"<p>First</p><p class=when>On <time datetime='2024-05-03T10:00' class=T>3 May 2024</time></p>"
        b"<div itemprop=datePublished content=2024-05-03>today</div><time></time>"
    )
    dated, marked, empty = page.times
    assert (dated.datetime, dated.text, dated.hints, dated.segment) == (
        "2024-05-03T10:00",
        "3 May 2024",
        "t",
        1,
    )
    assert (marked.datetime, marked.itemprop, marked.segment) == ("2024-05-03", "datePublished", 2)
    assert (empty.text, empty.segment) == ("", None)


def refused(content: bytes, limits: Limits) -> str:
    """The code a page is refused with."""
    with pytest.raises(PageError) as caught:
        parse_html(decode(content), limits)
    return caught.value.code


def test_limits_hold() -> None:
    assert refused(b"<p>" + b"a" * 1000, Limits(page_bytes=1000)) == "too-large"
    assert refused(b"<br>" * 100, Limits(elements=99)) == "too-many-elements"
    assert refused(b"<p>a" * 100, Limits(elements=99)) == "too-many-elements"
    assert refused(b"<div>" * 50, Limits(depth=49)) == "too-deep"
    assert len(parse_html(decode(b"<p>a" * 100), Limits(elements=100, depth=2)).segments) == 100


def test_endless_nesting_is_refused_at_once() -> None:
    started = time.process_time()
    assert refused(b"<div>" * 100_000, Limits()) == "too-deep"
    assert refused(b"<b>" * 100_000, Limits()) == "too-deep"
    assert time.process_time() - started < 2


@pytest.mark.parametrize(
    "piece",
    [
        b"</div>",
        b"<a>",
        b"<p>x",
        b"<b><p></b>",
        b"<table><td>",
        b"<li>x</ul>",
        b"&a",
        b"<time>x",
        b"<br>",
        b"e&#769;",
        b"x\n",
        b"<i hidden>x",
        b"<a href=x>y<h1>",
    ],
)
def test_reading_takes_time_in_proportion(piece: bytes) -> None:
    page = decode(b"<div><table><tr><td>" + b"<span>" * 500 + piece * 50_000)
    started = time.process_time()
    try:
        found: HtmlDocument | None = parse_html(page, Limits())
    except PageError:
        found = None
    assert time.process_time() - started < 8
    assert found is None or len(found.segments) <= 50_001


def test_the_space_between_the_links_of_a_menu_stands_in_no_run() -> None:
    (menu,) = parsed(b"<nav><a href=/x>One</a><a href=/y>Two</a></nav>").segments
    assert (menu.text, menu.linked) == ("One Two", 7)
    assert menu.runs == ((0, 3, 16, 19), (4, 7, 34, 37))
