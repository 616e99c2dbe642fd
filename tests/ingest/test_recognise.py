from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collatio.ingest.recognise import recognise, root_offset
from tests.ingest import piles


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        (b"", "empty"),
        (b" \r\n\t", "empty"),
        (codecs.BOM_UTF8, "empty"),
        (piles.HTML, "html"),
        (codecs.BOM_UTF8 + piles.HTML, "html"),
        (codecs.BOM_UTF16_LE + piles.HTML.decode().encode("utf-16-le"), "html"),
        (piles.HTML.decode().encode("utf-16-be"), "html"),
        (b"<!-- saved --><p>One paragraph</p>", "html"),
        (b'<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"></html>', "html"),
        (b"Words first <p>then</p> <p>tags</p>", "html"),
        (piles.TEXT, "text"),
        ("Паром снова ходит".encode("cp1251"), "text"),
        (b"if a < b and b > c then", "text"),
        (b"The tag <p> opens a paragraph.", "text"),
        (b"[The editor adds: the letter is undated.]\nThe letter says", "text"),
        (b"{{Infobox}} is what the page began with", "text"),
        (b"Date: Monday\n\nThe ferry sails again.", "text"),
        (piles.jsonl({"text": "a"}, {"text": "b"}), "jsonl"),
        (codecs.BOM_UTF8 + piles.jsonl({"text": "a"}), "jsonl"),
        (b'{"text": "a long line that the head cuts', "jsonl"),
        (b'{"text": broken}\n{"text": "b"}\n', "jsonl"),
        (b'{\n  "text": "a"\n}\n', "json"),
        (b'[{"text": "a"}]', "json"),
        (b"[\n]", "json"),
        (piles.rss(), "feed"),
        (b'<feed xmlns="http://www.w3.org/2005/Atom"/>', "feed"),
        (
            b'<?xml version="1.0"?>\n<!-- made --><!DOCTYPE rss [<!ENTITY a "b">]>\n<rss version="0.91">',
            "feed",
        ),
        (b'<rdf:RDF xmlns="http://purl.org/rss/1.0/">', "feed"),
        (piles.warc(), "warc"),
        (piles.gzipped(b"x"), "gzip"),
        (piles.zipped({"a": b"b"}), "zip"),
        (piles.pdf("words"), "pdf"),
        (piles.mhtml(), "mhtml"),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8, "binary"),
        (bytes(4096), "binary"),
    ],
)
def test_content_tells_what_a_file_is(head: bytes, kind: str) -> None:
    assert recognise(head) == kind


def test_a_stray_control_character_makes_no_page_binary() -> None:
    assert recognise(piles.HTML + b"\x00" + b"more words " * 50) == "html"


@given(st.binary(max_size=200))
def test_any_bytes_are_of_some_kind(head: bytes) -> None:
    assert recognise(head)


@given(st.text(alphabet='<>!-?[]"aD \nOCTYPE', max_size=60))
def test_the_first_element_is_found_or_none_is(text: str) -> None:
    at = root_offset(text)
    assert at == -1 or text[at] == "<"


@pytest.mark.parametrize(
    "unit", [b"<!", b"<!--", b"<!DOCTYPE [", b"<!DOCTYPE >", b"</p", b'{"', b"A: b\n", b"<a:"]
)
def test_recognising_is_linear(unit: bytes) -> None:
    # 4 MB in well under a second; what is quadratic would take hours.
    assert recognise((unit * 4_000_000)[:4_000_000])
