"""Boxes, rows and closing calls that are furniture as a whole: invented pages."""

from __future__ import annotations

import pytest

from collatio.ingest.html.frame import Frame
from collatio.ingest.html.units import beside_links, boxed, is_meta_line
from tests.ingest.markup import parsed
from tests.ingest.test_body import WORDS, kinds, page

PROMISE = "The island mills have stood still since the flood and the millers wait for word from the city."


def own(markup: str) -> list[str]:
    """The paragraphs of a page."""
    return [words for words, kind in kinds(markup).items() if kind == "paragraph"]


@pytest.mark.parametrize(
    "box",
    [
        f"<div class=mill-box><p>Read more</p><div><a href=/2>Mills stand still</a><div><p class=lead>{PROMISE}</p></div></div></div>",
        f"<div class='block-excerpt'><div><a href=/2>Mills stand still</a></div><div><p>{PROMISE}</p></div></div>",
        f"<div class='gazette-cta'><h4>Something to weigh</h4><p>{PROMISE}</p></div>",
        f"<div class='article_elementpoll__x9'><section><p>{PROMISE}</p></section></div>",
        "<h6 id=accessibility-report>Report</h6>",
    ],
)
def test_a_box_goes_as_a_whole(box: str) -> None:
    assert own(page(box)) == WORDS


def test_boxes_that_hold_the_report_itself_stay() -> None:
    parts = "".join(f"<div class=part><a href=/n>Note on it</a><p>{words}</p></div>" for words in WORDS)
    segments = parsed(f"<main>{parts}</main>".encode()).segments
    core = {at for at, segment in enumerate(segments) if segment.tag == "p"}
    assert len(core) == 6
    assert boxed(segments, core, Frame.of(segments, core)) == set()
    quoted = "<blockquote class=post><a href=/2>The harbour office</a><p>The quay is closed until June.</p></blockquote>"
    assert "The quay is closed until June." in own(page(quoted))


def test_a_line_beside_a_row_of_links() -> None:
    line = "<div class=row>Get the latest of the <a href=/2>mill results</a>.</div>"
    row = "<div class=row>You can also check: <a href=/3>Rates in Eastmere today</a> | <a href=/4>Ferries from Eastmere</a></div>"
    assert own(page(after=line + row)) == WORDS
    alone = parsed(f"{line}<p>{WORDS[0]}</p>{row}".encode()).segments
    together = parsed(f"{line}{row}<p>{WORDS[0]}</p>".encode()).segments
    assert beside_links(alone, {0, 1}) == set()
    assert beside_links(together, {0, 2}) == {0}


@pytest.mark.parametrize(
    "call",
    [
        "<p><b>Did you like this report? Then help us with a <a href=/donate>gift</a>, or become a <a href='https://steadyhq.com/x'>member</a>.</b></p>",
        "<p><strong><em>The quay hour is our daily talk. Hear it at <a href='https://go.example/?url=https%3A%2F%2Fopen.spotify.com%2Fx'>this place</a>.</em></strong></p>",
    ],
)
def test_calls_at_the_end(call: str) -> None:
    assert own(page(after=call)) == WORDS
    assert (
        len(
            own(
                page(
                    after=call.replace("/donate", "/report")
                    .replace("steadyhq", "example")
                    .replace("spotify", "example")
                )
            )
        )
        == 7
    )
    plain = "<p>The harbour fund takes <a href=/donate>gifts</a> for the families, its chairwoman said.</p>"
    assert len(own(page(after=plain))) == 7


def test_a_line_of_date_author_and_category_is_no_paragraph() -> None:
    assert is_meta_line("05/10/2031 - Published by: Ann Vane - Category: Harbour - Tags: quay gate")
    assert is_meta_line("28.04.2031, 17:19 Uhr • Lesezeit: 8 Minuten")
    assert not is_meta_line("On 5 October 2031 the quay was closed - for good, said the mayor.")
    assert not is_meta_line("Quay: closed - Bridge: open")
    line = "<p>05/10/2031 - Published by: Ann Vane - Category: <a href=/h>Harbour</a> - Tags: <a href=/q>quay gate</a></p>"
    assert own(page(before=line)) == WORDS


def test_what_galleries_write_and_what_waits_for_consent_is_no_caption() -> None:
    gallery = (
        "<figure><div class=caption>Image 1 of 8</div><p class=captionlink>Caption</p>"
        "<figcaption>Boats before the northern quay</figcaption></figure>"
        "<figure><div class=c-embed-placeholder__text>To show this film we need your leave.</div></figure>"
    )
    found = kinds(page(gallery))
    assert found["Boats before the northern quay"] == "caption"
    told = [found[text] for text in ("Image 1 of 8", "Caption", "To show this film we need your leave.")]
    assert told == ["boilerplate"] * 3


def test_an_empty_element_styled_as_a_break_parts_words() -> None:
    markup = b"<p>The gate fell.<span class='id-part br' data-at=2></span>Nobody was <a name=x></a>h<i class=mark></i>urt.</p>"
    assert [one.text for one in parsed(markup).segments] == ["The gate fell. Nobody was hurt."]
    two = b"<p>The gate fell.<span class=br></span><span class=br></span>Nobody was hurt.</p>"
    assert [one.text for one in parsed(two).segments] == ["The gate fell.", "Nobody was hurt."]


def test_stress_and_addresses_are_read() -> None:
    one = parsed(b"<p><b>Gate</b> <a href=/a>one</a> <a href=/b>two</a></p>").segments[0]
    assert (one.stressed, one.addresses) == (4, ("/a", "/b"))
