"""A passage can be led back to the bytes it was read from, and these say the passage again."""

from __future__ import annotations

import unicodedata
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from collatio.ingest.decode import decode
from collatio.ingest.segments import Run
from collatio.ingest.trace import byte_runs
from collatio.records.article import Block, PageFacts
from collatio.records.trace import led_back
from tests.builders import article
from tests.ingest.markup import CHARSETS, PAGES, Piece, encoded, letters, made, parsed, rendered


@settings(max_examples=150, deadline=None)
@given(PAGES, st.sampled_from(CHARSETS))
def test_the_bytes_of_a_block_say_it_again(blocks: list[Piece], charset: str) -> None:
    content = encoded(blocks, charset)
    page = made(content, charset)
    for block in page.blocks:
        told = "".join(
            content[a:b].decode(page.page.charset) for a, b in led_back(page, block.start, block.end)
        )
        assert rendered(told) == page.text[block.start : block.end]


@settings(max_examples=150, deadline=None)
@given(PAGES, st.sampled_from(CHARSETS), st.integers(0, 99), st.integers(0, 99), st.integers(1, 12))
def test_the_bytes_of_a_passage_say_it_again(
    blocks: list[Piece], charset: str, block: int, offset: int, length: int
) -> None:
    content = encoded(blocks, charset)
    page = made(content, charset)
    if not page.blocks:
        return
    chosen = page.blocks[block % len(page.blocks)]
    start = chosen.start + offset % (chosen.end - chosen.start)
    end = min(chosen.end, start + length)
    ranges = led_back(page, start, end)
    assert all(0 <= first < last <= len(content) for first, last in ranges)
    told = rendered("".join(content[a:b].decode(page.page.charset) for a, b in ranges))
    # A reference or a composition of two characters comes whole even where one of them was asked for.
    assert page.text[start:end].strip() in told
    assert len(told) <= end - start + 2


@settings(max_examples=150, deadline=None)
@given(PAGES, st.sampled_from(["utf-8", "utf-16-be", "gb18030"]))
def test_nothing_seen_is_lost_and_nothing_else_comes_in(blocks: list[Piece], charset: str) -> None:
    page = made(encoded(blocks, charset), charset)
    told = "".join(letters(page.text[block.start : block.end]) for block in page.blocks)
    assert told == "".join(letters(block.seen) for block in blocks)


@settings(max_examples=150, deadline=None)
@given(PAGES)
def test_blocks_tile_the_text_but_for_what_parts_them(blocks: list[Piece]) -> None:
    page = made(encoded(blocks, "utf-8"))
    assert "\n\n".join(page.text[block.start : block.end] for block in page.blocks) == page.text
    assert unicodedata.is_normalized("NFC", page.text)
    for block in page.blocks:
        words = page.text[block.start : block.end]
        assert words.strip() == words != ""
        assert "\n" not in words
    assert [run[0] for run in page.page.trace] == sorted(run[0] for run in page.page.trace)


@settings(max_examples=150, deadline=None)
@given(PAGES, st.lists(st.tuples(st.integers(0, 10_000), st.integers(0x80, 0xFF)), max_size=3))
def test_damaged_bytes_lead_back_to_themselves(blocks: list[Piece], damage: list[tuple[int, int]]) -> None:
    content = bytearray(encoded(blocks, "utf-8") + b"<p>" + b"plain words stand here. " * 10)
    for place, byte in damage:
        content[place % len(content)] = byte
    page = made(bytes(content), "utf-8")
    for at, char in enumerate(page.text):
        if char == "\ufffd":
            ((first, last),) = led_back(page, at, at + 1)
            assert last == first + 1
            assert content[first] >= 0x80


def test_words_in_several_elements_lead_back_to_each() -> None:
    content = b"<p>He said <b>no&nbsp;one</b>\r\n came.</p>"
    page = made(content)
    assert page.text == "He said no\xa0one came."
    ranges = led_back(page, 0, len(page.text))
    assert [content[a:b] for a, b in ranges] == [b"He said ", b"no&nbsp;one", b"\r\n ", b"came."] or [
        content[a:b] for a, b in ranges
    ] == [b"He said ", b"no&nbsp;one", b"\r\n came."]
    ((first, last),) = led_back(page, 10, 11)
    assert content[first:last] == b"&nbsp;"
    ((first, last),) = led_back(page, 9, 12)
    assert content[first:last] == b"o&nbsp;o"


def test_a_composed_character_leads_back_to_all_it_was_made_of() -> None:
    content = "<p>Cafe<i>\u0301</i> open</p>".encode()
    page = made(content)
    assert page.text == "Café open"
    ((first, last),) = led_back(page, 3, 4)
    assert content[first:last] == "e<i>\u0301".encode()


def test_what_parts_two_blocks_comes_from_nowhere() -> None:
    page = made(b"<p>One.</p><p>Two.</p>")
    assert page.text == "One.\n\nTwo."
    assert led_back(page, 4, 6) == ()
    assert led_back(page, 3, 7) == ((6, 7), (14, 15))


def test_a_pdf_leads_back_to_the_whole_file() -> None:
    page = replace(
        article("Anywhere", "Words of a page."),
        page=PageFacts("0" * 64, 900, "pdf", "pdf", None, ((0, 16, 0, 900),)),
    )
    assert led_back(page, 3, 5) == ((0, 900),)


def test_runs_of_plain_text_part_at_what_was_changed() -> None:
    content = "<a>\xff café\r\nopen".encode("latin-1") + b"\x81."
    read = decode(content, "windows-1252")
    words = "ÿ café open\ufffd."
    runs: tuple[Run, ...] = ((0, 6, 3, 9), (6, 7, 9, 11), (7, 13, 11, 17))
    assert byte_runs(words, runs, read) == (
        (0, 6, 3, 9),
        (6, 7, 9, 11),
        (7, 11, 11, 15),
        (11, 12, 15, 16),
        (12, 13, 16, 17),
    )


@pytest.mark.parametrize("markup", ["<p>a<p>b", "<ul><li>a<li>b</ul>", "a<br><br>b", "<pre>a\n \nb</pre>"])
def test_passages_of_parted_blocks(markup: str) -> None:
    page = made(markup.encode())
    assert page.blocks == (Block("paragraph", 0, 1), Block("paragraph", 3, 4))
    ((first, last),) = led_back(page, 3, 4)
    assert markup[first:last] == "b"
    assert [segment.text for segment in parsed(markup.encode()).segments] == ["a", "b"]
