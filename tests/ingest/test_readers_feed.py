from __future__ import annotations

from pathlib import Path

import pytest

from collatio.ingest.limits import Limits
from collatio.records.article import Page
from collatio.records.passage import Metadatum
from tests.ingest import piles
from tests.ingest.piles import codes, read

ATOM = """<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title>Inselblatt</title>
<link href="https://blatt.example/"/>{}</feed>"""


def entries(tmp_path: Path, feed: bytes | str) -> list[Page]:
    (tmp_path / "f.xml").write_bytes(feed if isinstance(feed, bytes) else feed.encode())
    pages, problems = read(tmp_path)
    assert not problems
    return pages


def test_an_rss_entry_with_all_it_tells(tmp_path: Path) -> None:
    item = """<item><title>Ferry &amp;amp; bridge</title><link>https://wire.example/1</link>
    <guid isPermaLink="false">tag:wire.example,2023:1</guid><dc:creator>Ann Example</dc:creator>
    <pubDate>Fri, 17 Nov 2023 14:05:00 +0330</pubDate><description>Short.</description>
    <content:encoded><![CDATA[<p>The <a href="/b">bridge</a> is open.</p><script>go()</script>]]></content:encoded>
    <source url="https://island.example/feed">Island Post</source></item>"""
    (page,) = entries(tmp_path, piles.rss(item, channel="<language>en-gb</language>"))
    assert page.media == "entry"
    assert page.complete is False
    assert page.url == "https://wire.example/1"
    assert page.key == "tag:wire.example,2023:1"
    assert page.path == "f.xml#tag:wire.example,2023:1"
    body = '<p>The <a href="/b">bridge</a> is open.</p><script>go()</script>'
    assert page.content.decode() == f"<h1>Ferry &amp; bridge</h1>\n{body}"  # kept as it is: data, never run
    assert page.charset == "utf-8"
    assert page.fields == {
        "title": Metadatum("Ferry & bridge", "feed", field="title"),
        "byline": Metadatum("Ann Example", "feed", field="author"),
        "outlet": Metadatum("Harbour Wire", "feed", field="feed title"),
        "feed_origin": Metadatum("Island Post", "feed", field="source"),
        "feed_origin_url": Metadatum("https://island.example/feed", "feed", field="source url"),
        "language": Metadatum("en-gb", "feed", field="language"),
    }
    (date,) = page.dates
    assert (date.kind, date.value, date.basis, date.field) == (
        "published",
        "2023-11-17T14:05:00+03:30",
        "feed",
        "published",
    )
    assert "Fri, 17 Nov 2023 14:05:00 +0330" in date.why


def test_an_atom_entry(tmp_path: Path) -> None:
    entry = """<entry><id>https://blatt.example/1</id><title type="html">Die &lt;i&gt;Möwe&lt;/i&gt;</title>
    <link href="/1"/><published>2023-11-16T10:00:00Z</published><updated>2023-11-17T10:00:00Z</updated>
    <author><name>A. Muster</name></author><author><name>B. Muster</name></author>
    <content type="text">Wenn a &lt; b.

    Dann nicht.</content><summary>Kurz.</summary></entry>"""
    (page,) = entries(tmp_path, ATOM.format(entry))
    assert page.content.decode() == "<h1>Die Möwe</h1>\n<p>Wenn a &lt; b.</p>\n<p>Dann nicht.</p>"
    assert page.url == "https://blatt.example/1"
    assert [(date.kind, date.value) for date in page.dates] == [
        ("published", "2023-11-16T10:00:00Z"),
        ("modified", "2023-11-17T10:00:00Z"),
    ]
    assert page.fields["byline"].text == "A. Muster, B. Muster"
    assert page.fields["language"].text == "de"


def test_an_updated_entry_is_not_taken_for_a_published_one(tmp_path: Path) -> None:
    (page,) = entries(tmp_path, ATOM.format("<entry><title>T</title><updated>2023-11-17</updated></entry>"))
    assert [date.kind for date in page.dates] == ["modified"]


def test_the_one_date_of_an_rdf_entry_is_its_publication(tmp_path: Path) -> None:
    rdf = """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
    xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://a.example/"><title>Post</title></channel>
    <item rdf:about="https://a.example/1"><title>T</title><link>https://a.example/1</link>
    <dc:date>2023-11-17T14:05:00+01:00</dc:date></item></rdf:RDF>"""
    (page,) = entries(tmp_path, rdf)
    assert [(date.kind, date.value) for date in page.dates] == [("published", "2023-11-17T14:05:00+01:00")]


@pytest.mark.parametrize(
    ("told", "value"),
    [
        ("17 Nov 2023 14:05 GMT", "2023-11-17T14:05Z"),
        ("Fri, 17 Nov 23 14:05:00 +0000", "2023-11-17T14:05:00+00:00"),
        ("2023-11-17", "2023-11-17"),
        ("03/04/2021", None),
        ("soon", None),
        ("2023", None),
    ],
)
def test_dates_as_feeds_write_them(tmp_path: Path, told: str, value: str | None) -> None:
    (page,) = entries(tmp_path, piles.rss(f"<item><title>T</title><pubDate>{told}</pubDate></item>"))
    assert [date.value for date in page.dates] == ([value] if value else [])


@pytest.mark.parametrize(
    ("link", "outlet"),
    [
        ("https://www.island.example/1", "Island Post"),  # a collecting feed: the page is the origin's
        ("https://wire.example/1", "Harbour Wire"),  # the feed's own page, written after another's
        ("https://third.example/1", "Harbour Wire"),
    ],
)
def test_the_outlet_is_the_one_whose_page_the_entry_leads_to(tmp_path: Path, link: str, outlet: str) -> None:
    item = (
        f"<item><title>T</title><link>{link}</link>"
        '<source url="https://island.example/f">Island Post</source></item>'
    )
    (page,) = entries(tmp_path, piles.rss(item))
    assert page.fields["outlet"].text == outlet
    assert page.fields["feed_origin"].text == "Island Post"


def test_ids_that_hold_only_in_their_feed_carry_its_name(tmp_path: Path) -> None:
    item = '<item><title>T</title><guid isPermaLink="false">17</guid></item>'
    (tmp_path / "a.xml").write_bytes(piles.rss(item))
    (tmp_path / "b.xml").write_bytes(piles.rss(item.replace("T", "U")))
    pages, problems = read(tmp_path)
    assert [page.key for page in pages] == ["a.xml#17", "b.xml#17"]
    assert not problems


@pytest.mark.parametrize("link", ["javascript:alert(1)", "file:///etc/passwd", "http://[x"])
def test_a_link_that_is_no_web_address_is_none(tmp_path: Path, link: str) -> None:
    (page,) = entries(tmp_path, piles.rss(f"<item><title>T</title><link>{link}</link></item>"))
    assert page.url is None


def test_a_title_alone_is_the_entrys_words_and_nothing_is_no_page(tmp_path: Path) -> None:
    (page,) = entries(tmp_path, piles.rss("<item><title>Only this</title></item>", "<item></item>"))
    assert page.content == b"<h1>Only this</h1>\n"


def test_a_feed_in_its_own_charset(tmp_path: Path) -> None:
    prolog = '<?xml version="1.0" encoding="windows-1251"?>'
    feed = piles.rss("<item><title>Паром</title></item>", prolog=prolog).decode().encode("cp1251")
    (page,) = entries(tmp_path, feed)
    assert page.fields["title"].text == "Паром"


@pytest.mark.parametrize("number", ["xD800", "55357", "99999999", "9" * 5000, "0", "x1"])
@pytest.mark.parametrize("end", ["</item></channel></rss>", ""])
def test_a_character_that_cannot_be_costs_no_entry(tmp_path: Path, number: str, end: str) -> None:
    entry = f"<item><title>a &#{number}; b &#x42;</title><description>c</description>{end}"
    (tmp_path / "f.xml").write_bytes(piles.rss().removesuffix(b"</channel></rss>") + entry.encode())
    (page,), problems = read(tmp_path)
    assert page.fields["title"].text == "a \ufffd b B"
    assert codes(problems) == ([] if end else ["feed-unreadable"])


def test_a_feed_with_tags_without_end_is_refused(tmp_path: Path) -> None:
    (tmp_path / "f.xml").write_bytes(b"<rss>" + b"<item>" * 60_000)
    pages, problems = read(tmp_path, limits=Limits(elements=10_000))
    assert not pages
    assert codes(problems) == ["too-many-elements"]


def test_nothing_is_fetched(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a feed was fetched")

    monkeypatch.setattr("socket.socket.connect", refuse)
    monkeypatch.setattr("feedparser.http.get", refuse)
    item = '<item><title>T</title><enclosure url="http://127.0.0.1:9/x"/></item>'
    prolog = '<?xml version="1.0"?><!DOCTYPE rss SYSTEM "http://127.0.0.1:9/rss.dtd">'
    assert len(entries(tmp_path, piles.rss(item, prolog=prolog))) == 1
