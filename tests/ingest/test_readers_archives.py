from __future__ import annotations

import gzip
import io
import zlib
from pathlib import Path

import pytest
from warcio.warcwriter import WARCWriter

from collatio.records.article import DateCandidate, Page
from collatio.records.problem import Problem
from tests.ingest import piles
from tests.ingest.piles import HTML, codes, read, response, warc, zipped

URL = "https://a.example/1"


def archive(tmp_path: Path, *records: bytes) -> tuple[list[Page], list[Problem]]:
    (tmp_path / "a.warc").write_bytes(warc(*records))
    return read(tmp_path)


def test_a_captured_page_with_all_that_is_known_of_it(tmp_path: Path) -> None:
    (page,), problems = archive(tmp_path, response(URL, HTML, mime='text/html; charset="koi8-r"'))
    assert not problems
    identity = "urn:uuid:fa2d1fb1-6d09-5b2e-b4a1-c7ba2e3b8b5c"
    assert page.warc_record is not None
    identity = page.warc_record.strip("<>")
    assert page == Page(
        key=f"a.warc#{identity}",
        path=f"a.warc#{identity}",
        content=HTML,
        media="html",
        url=URL,
        charset="koi8-r",
        warc_record=f"<{identity}>",
        dates=(DateCandidate("captured", piles.PAST, "warc", field="WARC-Date"),),
    )


def test_what_warcio_writes_is_read(tmp_path: Path) -> None:
    with (tmp_path / "a.warc.gz").open("wb") as stream:
        writer = WARCWriter(stream, gzip=True)
        body = io.BytesIO(b"HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n" + HTML)
        with body:
            record = writer.create_warc_record(URL, "response", payload=body, length=len(body.getvalue()))
            writer.write_record(record)
    (page,), problems = read(tmp_path)
    assert (page.content, page.url) == (HTML, URL)
    assert not problems


@pytest.mark.parametrize(
    ("record", "media"),
    [
        (response(URL, HTML, mime="application/xhtml+xml"), "html"),
        (response(URL, HTML, mime=None), "html"),
        (response(URL, b"Just words.", mime="text/html"), "html"),
        (response(URL, b"Just words.", mime="text/plain"), "text"),
        (response(URL, piles.pdf("words"), mime="application/pdf"), "pdf"),
        (response(URL, HTML, kind="resource", mime="text/html"), "html"),
        (response(URL, b"Just words.", kind="conversion", mime="text/plain"), "text"),
        (response(URL, piles.rss("<item><title>T</title></item>"), mime="text/xml"), "entry"),
    ],
)
def test_what_can_hold_news_is_a_page(tmp_path: Path, record: bytes, media: str) -> None:
    (page,), problems = archive(tmp_path, record)
    assert page.media == media
    assert not problems


@pytest.mark.parametrize(
    "record",
    [
        response(URL, b"\x89PNG", mime="image/png"),
        response(URL, b"p { }", mime="text/css"),
        response(URL, b"var a", mime="application/javascript"),
        response(URL, HTML, status="404 Not Found"),
        response(URL, HTML, status="301 Moved"),
        response(URL, HTML, kind="revisit"),
        response(URL, HTML, kind="request"),
        response(URL, b"", mime="text/html"),
        response(URL, b"<urlset></urlset>", mime="text/xml"),
        response("https://a.example/robots.txt", b"User-agent: *", mime="text/plain"),
        response("urn:text:https://a.example/1", b"words", kind="resource", mime="text/plain"),
        response("dns:a.example", b"a. IN A", kind="resource", mime="text/dns"),
    ],
)
def test_what_holds_no_news_is_passed_over_in_silence(tmp_path: Path, record: bytes) -> None:
    (page,), problems = archive(tmp_path, record, response("https://a.example/2", HTML))
    assert page.url == "https://a.example/2"
    assert not problems


DEFLATED = zlib.compress(HTML)
CHUNKED = b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in (HTML[:20], HTML[20:])) + b"0\r\n\r\n"


@pytest.mark.parametrize(
    ("body", "headers"),
    [
        (gzip.compress(HTML), {"Content-Encoding": "gzip"}),
        (DEFLATED, {"Content-Encoding": "deflate"}),
        (DEFLATED[2:-4], {"Content-Encoding": "deflate"}),
        (gzip.compress(DEFLATED), {"Content-Encoding": "deflate, gzip"}),
        (CHUNKED, {"Transfer-Encoding": "chunked"}),
        (
            b"%x\r\n%s\r\n0\r\n\r\n" % (len(gzip.compress(HTML, mtime=0)), gzip.compress(HTML, mtime=0)),
            {"Transfer-Encoding": "Chunked", "Content-Encoding": "gzip"},
        ),
        (HTML, {"Content-Encoding": "gzip"}),  # savers undo the packing and leave its header
        (HTML, {"Content-Encoding": "br"}),
        (HTML, {"Transfer-Encoding": "chunked"}),
    ],
)
def test_the_bodys_codings_are_taken_off(tmp_path: Path, body: bytes, headers: dict[str, str]) -> None:
    (page,), problems = archive(tmp_path, response(URL, body, headers=headers))
    assert page.content == HTML
    assert page.complete is None
    assert not problems


def test_a_body_that_breaks_off_is_known_to_be_cut(tmp_path: Path) -> None:
    cut = response(URL, gzip.compress(HTML)[:-30], headers={"Content-Encoding": "gzip"})
    told = response("https://a.example/2", HTML, record={"WARC-Truncated": "length"})
    pages, problems = archive(tmp_path, cut, told)
    assert [page.complete for page in pages] == [False, False]
    assert not problems


def test_odd_but_usual_headers(tmp_path: Path) -> None:
    odd = {"WARC-Target-URI": "<https://a.example/a b>", "WARC-Date": "no date", "WARC-Record-ID": ""}
    (page,), problems = archive(tmp_path, response(URL, HTML, record=odd))
    assert (page.url, page.dates, page.warc_record) == ("https://a.example/a%20b", (), None)
    assert page.key == "a.warc#2"
    assert not problems


def test_a_feed_in_an_archive_keeps_its_capture(tmp_path: Path) -> None:
    feed = piles.rss("<item><title>T</title><pubDate>2024-03-01</pubDate><link>/x</link></item>")
    (page,), _ = archive(tmp_path, response(URL, feed, mime="application/rss+xml"))
    assert [(date.basis, date.value) for date in page.dates] == [("feed", "2024-03-01"), ("warc", piles.PAST)]
    assert page.warc_record


def test_a_wacz_is_read_in_place(tmp_path: Path) -> None:
    members = {
        "datapackage.json": b"{}",
        "pages/pages.jsonl": b'{"format": "json-pages-1.0"}\n',
        "archive/b.warc.gz": warc(response("https://a.example/b", HTML), packed=True),
        "archive/a.warc": warc(response("https://a.example/a", HTML)),
        "archive/deep/c.warc": b"not looked at",
        "indexes/index.cdx": b"x",
    }
    (tmp_path / "x.wacz").write_bytes(zipped(members))
    pages, problems = read(tmp_path)
    assert [page.url for page in pages] == ["https://a.example/a", "https://a.example/b"]
    assert (pages[0].path or "").startswith("x.wacz#archive/a.warc#urn:uuid:")
    assert not problems
    assert [path.name for path in tmp_path.iterdir()] == ["x.wacz"]


@pytest.mark.parametrize("name", ["../x", "a/../../x", "/etc/x", "C:\\x", "..\\x", "a\\..\\x"])
def test_members_that_point_outside_are_told(tmp_path: Path, name: str) -> None:
    (tmp_path / "x.wacz").write_bytes(zipped({"archive/a.warc": warc(response(URL, HTML)), name: HTML}))
    pages, problems = read(tmp_path)
    assert len(pages) == 1
    assert codes(problems) == ["archive-unreadable"]


def test_one_damaged_archive_of_a_wacz_is_told_by_name(tmp_path: Path) -> None:
    members = {"archive/a.warc.gz": b"no", "archive/b.warc": warc(response(URL, HTML))}
    (tmp_path / "x.wacz").write_bytes(zipped(members))
    pages, (problem,) = read(tmp_path)
    assert len(pages) == 1
    assert problem.path == "x.wacz#archive/a.warc.gz"


def test_mhtml_with_its_address_and_the_day_of_saving(tmp_path: Path) -> None:
    (tmp_path / "a.mhtml").write_bytes(piles.mhtml())
    (page,), problems = read(tmp_path)
    assert page.content == HTML
    assert (page.media, page.url, page.charset) == ("html", "https://paper.example/ferry", "utf-8")
    (date,) = page.dates
    assert (date.kind, date.basis, date.field) == ("captured", "file", "Date")
    assert date.value.startswith("2023-11-17T14:05:00")
    assert not problems


def test_mhtml_names_its_start_and_packs_it(tmp_path: Path) -> None:
    (tmp_path / "a.mht").write_bytes(
        b'MIME-Version: 1.0\nContent-Type: multipart/related; boundary="x"; start="<two>"\n\n'
        b"--x\nContent-Type: text/html\nContent-ID: <one>\n\nframe\n"
        b"--x\nContent-Type: text/html; charset=windows-1251\nContent-ID: <two>\n"
        b"Content-Location: cid:two\nContent-Transfer-Encoding: quoted-printable\n\n"
        b"<p>=CF=E0=F0=EE=\n=EC</p>\n--x--\n"
    )
    (page,), problems = read(tmp_path)
    assert page.content.decode("cp1251") == "<p>Паром</p>"
    assert (page.charset, page.url, page.dates) == ("windows-1251", None, ())
    assert not problems


@pytest.mark.parametrize("depth", [50, 3000])
def test_mhtml_nested_without_end_stays_with_its_file(tmp_path: Path, depth: int) -> None:
    nest = b'Content-Type: multipart/related; boundary="x%d"\n\n--x%d\n'
    (tmp_path / "a.mht").write_bytes(b"MIME-Version: 1.0\n" + b"".join(nest % (n, n) for n in range(depth)))
    (tmp_path / "b.txt").write_bytes(piles.TEXT)
    pages, problems = read(tmp_path)
    assert len(pages) == 1
    assert len(problems) == 1
