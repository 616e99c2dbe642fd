"""Each broken file is a problem with its cure, and the sound page beside it is read all the same."""

from __future__ import annotations

import errno
import gzip
import io
import os
import tracemalloc
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

import pypdf
import pytest

from collatio.ingest.decode import decode
from collatio.ingest.inputs import read_pages
from collatio.ingest.limits import Limits
from collatio.ingest.readers.pdf import pdf_text
from collatio.records.article import Page
from collatio.records.errors import PageError
from tests.ingest import piles
from tests.ingest.piles import codes, read

SMALL = Limits(page_bytes=100_000)
RECORDS = (
    piles.response("https://a.example/1", piles.HTML),
    piles.response("https://a.example/2", piles.HTML),
)
XXE = '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd"> <!ENTITY y "z">]>'
BOMB = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 30))


def overlapping() -> bytes:
    """A zip file whose index names one stretch of bytes fifty times."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        archive.writestr("archive/a.warc", piles.warc(*RECORDS))
        for number in range(50):
            info = zipfile.ZipInfo(f"archive/{number}.warc")
            one = archive.infolist()[0]
            info.header_offset, info.CRC = one.header_offset, one.CRC
            info.compress_size, info.file_size = one.compress_size, one.file_size
            archive.filelist.append(info)
            archive.NameToInfo[info.filename] = info
    return made.getvalue()


def bad_crc() -> bytes:
    whole = piles.zipped({"archive/a.warc": piles.warc(*RECORDS)})
    return whole.replace(zlib.crc32(piles.warc(*RECORDS)).to_bytes(4, "little"), b"\0\0\0\0")


@pytest.mark.parametrize(
    ("content", "code", "kept"),
    [
        pytest.param(b"", "empty-page", 0, id="empty"),
        pytest.param(b" \n\n", "empty-page", 0, id="blank"),
        pytest.param(gzip.compress(b""), "empty-page", 0, id="empty, packed"),
        pytest.param(bytes(range(256)) * 20, "binary-page", 0, id="binary"),
        pytest.param(b"<p>" + b"x" * 100_001, "too-large", 0, id="large"),
        pytest.param(gzip.compress(b"<p>" + b"x" * 5_000_000), "too-large", 0, id="gzip bomb, one page"),
        pytest.param(
            gzip.compress(piles.warc(*RECORDS) + b"\n" * 90_000_000),
            "archive-unreadable",
            2,
            id="gzip bomb, archive",
        ),
        pytest.param(
            piles.zipped({"archive/a.warc": piles.warc(*RECORDS) + b"\n" * 90_000_000}),
            "archive-unreadable",
            2,
            id="zip bomb",
        ),
        pytest.param(overlapping(), "archive-unreadable", 0, id="overlapping zip"),
        pytest.param(bad_crc(), "archive-unreadable", 0, id="zip with a wrong sum"),
        pytest.param(piles.zipped({"page.html": piles.HTML}), "binary-page", 0, id="zip that is no WACZ"),
        pytest.param(
            piles.zipped({"archive/a.warc.gz": b"no"}), "archive-unreadable", 0, id="WACZ without WARC"
        ),
        pytest.param(
            piles.zipped({"archive/a.warc": piles.warc(*RECORDS), "../../etc/x": b"x"}),
            "archive-unreadable",
            2,
            id="WACZ that points outside",
        ),
        pytest.param(piles.zipped({"a": b"b"})[:-30], "archive-unreadable", 0, id="cut zip"),
        pytest.param(
            gzip.compress(gzip.compress(gzip.compress(b"x"))), "archive-unreadable", 0, id="gzip thrice"
        ),
        pytest.param(gzip.compress(piles.HTML)[:-12], "archive-truncated", 1, id="cut gzip"),
        pytest.param(
            gzip.compress(piles.HTML) + b"tail", "archive-unreadable", 1, id="gzip with a foreign tail"
        ),
        pytest.param(piles.warc(*RECORDS)[:-100], "archive-truncated", 1, id="WARC cut in a page"),
        pytest.param(piles.warc(*RECORDS)[:-400], "archive-truncated", 1, id="WARC cut in a header"),
        pytest.param(piles.warc(*RECORDS, packed=True)[:-100], "archive-truncated", 1, id="packed WARC cut"),
        pytest.param(
            piles.warc(RECORDS[0]) + b"rubbish\r\n" * 3 + piles.warc(RECORDS[1]),
            "record-unreadable",
            2,
            id="rubbish",
        ),
        pytest.param(
            piles.warc(RECORDS[0])
            + b"WARC/1.0\r\nContent-Length: x\r\n\r\nbody\r\n"
            + piles.warc(RECORDS[1]),
            "record-unreadable",
            2,
            id="record without a length",
        ),
        pytest.param(
            b"WARC/1.0\r\n" + b"a: b\r\n" * 200_000 + b"\r\n" + piles.warc(RECORDS[1]),
            "record-unreadable",
            1,
            id="endless headers",
        ),
        pytest.param(
            piles.warc(
                piles.response("https://a.example/b", b"\x8f\x00br", headers={"Content-Encoding": "br"})
            ),
            "record-unreadable",
            0,
            id="body in a rare packing",
        ),
        pytest.param(
            piles.warc(piles.response("https://a.example/b", b"x" * 100_500), *RECORDS),
            "too-large",
            2,
            id="large record",
        ),
        pytest.param(
            piles.warc(
                piles.response(
                    "https://a.example/b",
                    gzip.compress(b"x" * 9_000_000),
                    headers={"Content-Encoding": "gzip"},
                ),
                *RECORDS,
            ),
            "too-large",
            2,
            id="bomb in a record",
        ),
        pytest.param(
            piles.jsonl({"text": "a"}, b"{oops}", {"text": "b"}), "bad-line", 2, id="JSONL with a bad line"
        ),
        pytest.param(b'[{"text": "a"}, oops]', "bad-line", 0, id="JSON that is none"),
        pytest.param(piles.mhtml(closed=False), "archive-truncated", 1, id="cut MHTML"),
        pytest.param(
            b'MIME-Version: 1.0\nContent-Type: multipart/related; boundary="x"\n\n--x\nContent-Type: image/png\n\na\n--x--\n',
            "archive-unreadable",
            0,
            id="MHTML without a page",
        ),
        pytest.param(b"<rss><channel><item><title>T</title>", "feed-unreadable", 1, id="cut feed"),
    ],
)
def test_a_problem_and_the_rest(tmp_path: Path, content: bytes, code: str, kept: int) -> None:
    (tmp_path / "broken").write_bytes(content)
    (tmp_path / "sound.txt").write_bytes(piles.TEXT)
    pages, problems = read(tmp_path, limits=SMALL)
    assert codes(problems) == [code]
    assert (problems[0].path or "").startswith("broken")
    assert len(pages) == kept + 1
    assert pages[-1].content == piles.TEXT


def test_a_missing_path(tmp_path: Path) -> None:
    (tmp_path / "sound.txt").write_bytes(piles.TEXT)
    pages, problems = read(tmp_path, tmp_path / "gone.html")
    assert len(pages) == 1
    assert codes(problems) == ["file-unreadable"]
    assert problems[0].path == "gone.html"


@pytest.mark.parametrize("what", ["file", "folder"])
def test_what_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, what: str) -> None:
    (tmp_path / "a.html").write_bytes(piles.HTML)
    (tmp_path / "sound.txt").write_bytes(piles.TEXT)
    (tmp_path / "shut").mkdir()
    refused = tmp_path / ("a.html" if what == "file" else "shut")

    def denying(real: Callable[..., object]) -> Callable[..., object]:
        def call(path: Path, *rest: object) -> object:
            if Path(path) == refused:
                raise PermissionError(errno.EACCES, "Permission denied", str(path))
            return real(path, *rest)

        return call

    monkeypatch.setattr(os, "open", denying(os.open))
    monkeypatch.setattr(os, "scandir", denying(os.scandir))
    pages, problems = read(tmp_path)
    assert codes(problems) == ["file-unreadable"]
    assert problems[0].message == "permission denied"
    assert pages[-1].content == piles.TEXT


def test_a_large_page_is_refused_by_its_size_unread(tmp_path: Path) -> None:
    piles.sparse(tmp_path / "a.html", piles.HTML * 700, 50_000_000)
    piles.sparse(tmp_path / "b.html", piles.HTML * 700, 2_000_000_000)
    piles.sparse(tmp_path / "c.bin", b"", 2_000_000_000)
    (tmp_path / "sound.txt").write_bytes(piles.TEXT)
    tracemalloc.start()
    pages, problems = read(tmp_path)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert codes(problems) == ["too-large", "too-large", "binary-page"]
    assert "50,000,000" in problems[0].message
    assert "20,000,000" in problems[0].message
    assert [page.key for page in pages] == ["sound.txt"]
    assert peak < 5_000_000


def test_a_long_archive_is_not_held_in_memory(tmp_path: Path) -> None:
    records = [
        piles.response(f"https://a.example/{n}", piles.HTML + os.urandom(90_000).hex().encode())
        for n in range(60)
    ]
    (tmp_path / "a.warc.gz").write_bytes(piles.warc(*records, packed=True))
    del records
    tracemalloc.start()
    seen = 0
    for item in read_pages([tmp_path], limits=Limits(page_bytes=300_000)):
        assert isinstance(item, Page)
        seen += 1
        del item
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert seen == 60
    assert peak < 3_000_000  # a dozen pages' worth; the archive unpacks to eleven million


def test_wrong_encoding_is_left_to_the_decoder_which_counts_it(tmp_path: Path) -> None:
    damaged = (
        b'<html><head><meta charset="utf-8"></head><body><p>Th\xe9 ferry \xff\xfe sails' + b" \xc3\xa9" * 9
    )
    (tmp_path / "a.html").write_bytes(damaged)
    (page,), problems = read(tmp_path)
    assert not problems
    assert page.content == damaged
    assert decode(page.content, page.charset).damaged


@pytest.mark.parametrize("prolog", [XXE, f'<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY e0 "x">{BOMB}]>'])
def test_a_feeds_own_entities_are_not_looked_up(tmp_path: Path, prolog: str) -> None:
    items = "<item><title>Ferry</title><description>a &x; b &e29; c</description></item>"
    (tmp_path / "f.xml").write_bytes(piles.rss(items, prolog=prolog))
    (page,), problems = read(tmp_path)
    assert set(codes(problems)) == {"feed-unreadable"}
    assert b"root:" not in page.content
    assert len(page.content) < 200
    assert page.content.startswith(b"<h1>Ferry</h1>\na ")


def test_a_feed_in_a_wrong_encoding_is_told(tmp_path: Path) -> None:
    item = b"<item><title>Caf\xe9 \xc3\xa9 \xc3\xa9 \xc3\xa9 \xc3\xa9 \xc3\xa9</title></item></channel>"
    (tmp_path / "f.xml").write_bytes(piles.rss().replace(b"</channel>", item))
    (page,), problems = read(tmp_path)
    assert codes(problems) == ["encoding-damaged"]
    assert "Caf\ufffd" in page.content.decode()


def locked(password: str, owner: str) -> bytes:
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(piles.pdf("The ferry sails again.")))
    writer.encrypt(password, owner, algorithm="RC4-128")
    made = io.BytesIO()
    writer.write(made)
    return made.getvalue()


@pytest.mark.parametrize(
    ("content", "code"),
    [
        pytest.param(piles.pdf("", ""), "pdf-scan", id="scan"),
        pytest.param(locked("secret", "secret"), "pdf-unreadable", id="locked"),
        pytest.param(b"%PDF-1.7\n", "pdf-unreadable", id="header only"),
        pytest.param(piles.pdf("words")[:150], "pdf-unreadable", id="cut"),
        pytest.param(
            piles.pdf("words").replace(b"/Kids [4 0 R]", b"/Kids [2 0 R]"), "pdf-unreadable", id="loop"
        ),
        pytest.param(
            piles.pdf("words").replace(b"/Kids [4 0 R]", b"/Kids [" + b"4 0 R " * 600 + b"]"),
            "too-large",
            id="pages",
        ),
        pytest.param(
            piles.pdf("words").replace(b"/MediaBox [", b"/MediaBox " + b"[" * 50_000),
            "pdf-unreadable",
            id="nesting",
        ),
        pytest.param(piles.pdf(), "pdf-unreadable", id="no pages"),
    ],
)
def test_a_pdf_without_words_for_us(content: bytes, code: str) -> None:
    with pytest.raises(PageError) as refused:
        pdf_text(content)
    assert refused.value.code == code


def test_a_pdf_locked_against_changes_only_is_read() -> None:
    assert pdf_text(locked("", "owner")) == "The ferry sails again."
