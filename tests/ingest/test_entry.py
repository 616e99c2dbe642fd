"""An entry of a feed: the report's words, and the way on to the rest of it."""

from __future__ import annotations

import pytest

from collatio.ingest.decode import decode
from collatio.ingest.html.entry import entry_kinds, parted_entry
from collatio.ingest.html.parse import parse_html
from collatio.ingest.limits import DEFAULT_LIMITS
from collatio.ingest.segments import HtmlDocument


def read(markup: str) -> tuple[HtmlDocument, HtmlDocument]:
    document = parse_html(decode(markup.encode(), "utf-8"), DEFAULT_LIMITS)
    return document, parted_entry(document)


@pytest.mark.parametrize("way", ["Continue reading…", "Mehr im Bericht", "Read more."])
def test_the_way_on_is_no_word_of_the_report(way: str) -> None:
    markup = f"<p>The quay sank “twice”. <a href=/q>{way}</a></p>"
    _, found = read(markup)
    assert [segment.text for segment in found.segments] == ["The quay sank “twice”.", way]
    told, led = entry_kinds(found.segments)
    assert told == "paragraph"
    assert led in ("link", "boilerplate")
    for segment in found.segments:
        placed = [markup.encode()[first:last].decode() for _, _, first, last in segment.runs]
        assert "".join(placed) == segment.text


@pytest.mark.parametrize(
    "markup",
    [
        " <p></p>",
        "<p>The quay sank. Nobody saw <a href=/q>the barge</a></p>",
        "<p>The quay sank. <a href=/q>The mayor says he warned of it for years</a></p>",
        "<p>The <a href=/q>quay</a> sank. Nobody</p>",
        "<p><a href=/q>Continue</a></p>",
        "<p>The quay sank. <a href=/q>He laughed.</a></p>",
    ],
)
def test_other_ends_stay(markup: str) -> None:
    document, found = read(markup)
    assert found == document
