from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collatio.ingest.readers.html import saved_from
from collatio.ingest.readers.pdf import pdf_dates, pdf_text
from collatio.ingest.readers.when import pdf_instant, strict_instant, told_instant
from collatio.records.errors import PageError
from tests.ingest import piles
from tests.ingest.piles import read


def test_a_page_keeps_its_bytes(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_bytes(b"\xef\xbb\xbf" + piles.HTML + b"\r\n")
    (tmp_path / "b.txt").write_bytes(b" " + piles.TEXT)
    pages, _ = read(tmp_path)
    assert [page.content for page in pages] == [b"\xef\xbb\xbf" + piles.HTML + b"\r\n", b" " + piles.TEXT]
    assert [page.complete for page in pages] == [None, None]
    assert [page.name for page in pages] == ["a.html", "b.txt"]


def test_a_browsers_note_says_where_a_page_was_saved_from(tmp_path: Path) -> None:
    note = b"<!DOCTYPE html>\r\n<!-- saved from url=(0028)https://paper.example/a?b=1 -->\r\n<html>"
    (tmp_path / "a.html").write_bytes(note + piles.HTML)
    (page,), _ = read(tmp_path)
    assert page.url == "https://paper.example/a?b=1"
    assert not page.dates


def test_a_savers_note_says_when_too() -> None:
    head = (
        b"<!DOCTYPE html> <html><!--\n Page saved with SingleFile \n url: https://paper.example/a \n"
        b" saved date: Fri Nov 17 2023 14:05:00 GMT+0100 (Central European Standard Time)\n--><head>"
    )
    url, (date,) = saved_from(head)
    assert url == "https://paper.example/a"
    assert (date.kind, date.value[:10], date.basis) == ("captured", "2023-11-17", "file")
    assert date.bytes is not None
    assert head[slice(*date.bytes)].startswith(b"Fri Nov 17 2023")


@pytest.mark.parametrize(
    "note",
    [
        b"<!-- saved from url=(0014)about:internet -->",
        b"<p>saved from url=(0028)https://paper.example/ </p>",
        b"<!-- saved from url=(0028)https://paper.example/ and more -->",
        b"x" * 5000 + b"<!-- saved from url=(0023)https://paper.example/ -->",
    ],
)
def test_other_words_are_no_note(note: bytes) -> None:
    assert saved_from(note) == (None, ())


def test_a_pdf_is_read_as_paragraphs() -> None:
    text = pdf_text(
        piles.pdf(
            "Ferry back in service\n"
            "The ferry sails again, the harbour office said on Mon-\n"
            "day, after eleven days in which the island was cut off\n"
            "from the mainland.\n"
            "A second boat will follow within the month, the office\n"
            "added.",
            "The third page",
        )
    )
    assert text.split("\n\n") == [
        "Ferry back in service",
        "The ferry sails again, the harbour office said on Mon-day, after eleven days in which the island "
        "was cut off from the mainland.",
        "A second boat will follow within the month, the office added.",
        "The third page",
    ]


def test_a_sentence_beside_a_picture_is_not_torn() -> None:
    full = "This line runs over the full width of the page and so sets the usual length\n"
    text = pdf_text(
        piles.pdf(full + "A short line beside\nSome Picture goes on\nand ends here.\n" + full * 4)
    )
    assert "A short line beside Some Picture goes on and ends here." in text


def test_a_pdf_keeps_its_bytes_and_tells_its_days(tmp_path: Path) -> None:
    content = piles.pdf("words", info="/CreationDate (D:20231117140500+03'30') /ModDate (D:20231118)")
    (tmp_path / "a").write_bytes(content)
    (page,), _ = read(tmp_path)
    assert (page.media, page.content) == ("pdf", content)
    made, changed = page.dates
    assert (made.kind, made.value, made.basis) == ("published", "2023-11-17T14:05:00+03:30", "meta")
    assert made.bytes is not None
    assert content[slice(*made.bytes)] == b"D:20231117140500+03'30'"
    assert (changed.kind, changed.value) == ("modified", "2023-11-18")


@pytest.mark.parametrize(
    ("maker", "kinds"),
    [
        ("/Producer (Skia/PDF m120)", ["captured"]),
        ("/Creator (Mozilla Firefox 120) /Producer (cairo)", ["captured"]),
        ("/Producer (Skia/PDF m120 Google Docs Renderer)", ["published", "modified"]),
        ("/Producer (Press System 4)", ["published", "modified"]),
    ],
)
def test_a_page_printed_by_a_browser_tells_the_day_of_printing(maker: str, kinds: list[str]) -> None:
    own = "/CreationDate (D:20231117) /ModDate (D:20231117)"
    assert [date.kind for date in pdf_dates(piles.pdf("words", info=f"{maker} {own}"))] == kinds


def test_a_pdfs_day_is_told_once_and_nonsense_never() -> None:
    xmp = b"<xmp:CreateDate>2023-11-17T14:05:00+03:30</xmp:CreateDate>"
    own = b"/CreationDate (D:20231117140500+03'30')"
    assert len(pdf_dates(own + xmp + own)) == 1
    assert pdf_dates(b"/CreationDate (D:20239917140500) /ModDate (yesterday at noon)") == ()


@given(place=st.integers(0, 700), byte=st.integers(0, 255), cut=st.integers(1, 900))
def test_a_damaged_pdf_raises_nothing_else(place: int, byte: int, cut: int) -> None:
    damaged = bytearray(piles.pdf("The ferry sails again.\nIt sails twice a day."))
    damaged[place % len(damaged)] = byte
    try:
        text = pdf_text(bytes(damaged[:cut]) if cut < 600 else bytes(damaged))
    except PageError:
        return
    assert text.strip()


@pytest.mark.parametrize(
    ("told", "value"),
    [
        ("2023-11-17", "2023-11-17"),
        (" 2023-11-17T14:05Z ", "2023-11-17T14:05Z"),
        ("2023-11-17 14:05:09.123-05:00", "2023-11-17T14:05:09-05:00"),
        ("2023-11-17t14:05:09z", "2023-11-17T14:05:09Z"),
    ],
)
def test_iso_dates_are_spelled_one_way(told: str, value: str) -> None:
    assert strict_instant(told) == value


@pytest.mark.parametrize(
    "told",
    ["", "2023", "2023-11", "20231117", "2023-13-01", "2023-02-29", "2023-11-17T24:61", "٢٠٢٣-١١-١٧", "now"],
)
def test_what_is_no_iso_date_is_refused(told: str) -> None:
    with pytest.raises(ValueError, match=r"ISO 8601|day is out of range|month must be|hour must be"):
        strict_instant(told)


@pytest.mark.parametrize(
    ("told", "value"),
    [
        ("D:20231117140500+03'30'", "2023-11-17T14:05:00+03:30"),
        ("D:20231117140500-05'00", "2023-11-17T14:05:00-05:00"),
        ("D:202311171405Z", "2023-11-17T14:05:00Z"),
        ("20231117", "2023-11-17"),
    ],
)
def test_pdf_dates(told: str, value: str) -> None:
    assert pdf_instant(told) == value


@given(st.text(max_size=60))
def test_any_words_are_a_day_or_refused(told: str) -> None:
    for read_date in (strict_instant, told_instant, pdf_instant):
        try:
            assert len(read_date(told)) >= 10
        except ValueError:
            continue
