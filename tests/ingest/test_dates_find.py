from __future__ import annotations

import pytest

from collatio.ingest.dates import opinion
from collatio.ingest.dates.find import MOST, find_dates
from collatio.ingest.dates.instants import read_instant
from collatio.ingest.dates.url import url_dates
from collatio.ingest.dates.words import kind_beside
from collatio.ingest.segments import Segment
from collatio.records.article import BlockKind
from tests.ingest.dates_pages import captured, found_in, given, ld, meta, page, parsed


def test_metadata_keep_their_bytes() -> None:
    html = f"<html><head>{meta('article:published_time', '2023-11-17T14:05:00+03:30')}</head></html>"
    document = parsed(html)
    (one,) = [found for found in found_in(document) if found.place == "machine"]
    assert (one.kind, one.value, one.basis) == ("published", "2023-11-17T14:05:00+03:30", "meta")
    assert one.bytes is not None
    assert html.encode()[slice(*one.bytes)].startswith(b"<meta property")


def test_json_ld_keeps_the_article_apart_from_what_stands_beside_it() -> None:
    document = page(
        head=ld(datePublished="2023-11-17", dateModified="2023-11-19", dateCreated="2023-11-16")
        + ld("VideoObject", uploadDate="2020-01-01")
    )
    found = {(one.kind, one.value, one.place) for one in found_in(document) if one.basis == "json-ld"}
    assert found == {
        ("published", "2023-11-17", "machine"),
        ("published", "2023-11-16", "machine"),
        ("modified", "2023-11-19", "machine"),
        ("published", "2020-01-01", "aside"),
    }


@pytest.mark.parametrize(
    ("part", "html", "expected"),
    [
        ("below", "<p class='byline'>By A. Writer, 17 November 2023</p>", ("published", "2023-11-17", "head")),
        ("below", "<div>Published: 3 May 2021 14:05 GMT</div>", ("published", "2021-05-03T14:05Z", "head")),
        ("below", "<div>Updated 19 November 2023</div>", ("modified", "2023-11-19", "head")),
        ("above", "<div>17 November 2023</div>", ("published", "2023-11-17", "head")),
        ("after", "<div>Posted on 17.11.2023 by A. Writer</div>", ("published", "2023-11-17", "phrase")),
        ("after", "<p>17 November 2023</p>", ("published", "2023-11-17", "end")),
        ("after", "<footer><p>17 November 2023</p></footer>", ("published", "2023-11-17", "aside")),
        ("below", "<p>PORT, November 17, 2023 — The council met and talked long about the crane that "
         "stands on the quay and is to be sold.</p>", ("published", "2023-11-17", "head")),
        ("below", "<p>The news was told on the radio by the mayor, who had not wished to speak before, "
         "as quoted by the Gazette, Friday (17/11/2023).</p>", ("published", "2023-11-17", "phrase")),
    ],
)  # fmt: skip
def test_a_printed_date_is_known_by_its_place(part: str, html: str, expected: tuple[str, str, str]) -> None:
    found = found_in(page(**{part: html}))
    assert expected in [
        (one.kind, one.value, one.place) for one in found if one.basis == "text" and one.field is None
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "<p>On January 3, 2020, the crane had already been struck by lightning, and it was never repaired since.</p>",
        "<p>The first plan, published on 3 May 2019 in a journal of engineering, had named another day for it.</p>",
        "<p>© 2019-05-03 The Harbour Post, all rights reserved by its owners in this and any other country.</p>",
    ],
)
def test_days_an_article_tells_about_are_no_candidates(sentence: str) -> None:
    assert [
        one for one in found_in(page(after=sentence + "<p>More was said.</p>")) if one.place != "opinion"
    ] == []


def test_an_update_named_after_a_date_belongs_to_the_date_that_follows() -> None:
    document = page(below="<div>17 November 2023 Updated: 19 November 2023</div>")
    found = [(one.kind, one.value) for one in found_in(document) if one.place == "head"]
    assert found == [("modified", "2023-11-19"), ("published", "2023-11-17")]


def test_time_tags_in_lists_and_comments_stand_aside() -> None:
    document = page(
        below="<time datetime='2023-11-17T10:00:00+01:00'>17 Nov</time>",
        after="<div class='comments'><p>Reader <time datetime='2023-11-18'>18 Nov</time></p></div>"
        "<aside><p>Elsewhere <time datetime='2022-01-01'>1 Jan 2022</time></p></aside>",
    )
    found = {(one.value, one.place) for one in found_in(document) if one.basis == "meta"}
    assert found == {
        ("2023-11-17T10:00:00+01:00", "head"),
        ("2023-11-18", "aside"),
        ("2022-01-01", "aside"),
    }


def test_figures_of_open_order_follow_the_page() -> None:
    below = "<div>03/04/2021</div>"
    (alone,) = [one for one in found_in(page(below=below)) if one.place == "head"]
    assert (alone.value, alone.rival) == ("2021-03-04", "2021-04-03")
    settled = page(below=below, after="<p>It had been set up on 25/12/1990 by the men of the yard.</p>")
    (one,) = [one for one in found_in(settled) if one.place == "head"]
    assert (one.value, one.rival) == ("2021-04-03", None)


def test_the_library_is_a_second_opinion() -> None:
    document = page(head=meta("article:published_time", "2023-11-17"))
    (second,) = [one for one in found_in(document) if one.place == "opinion"]
    assert (second.value, second.field) == ("2023-11-17", "htmldate")


def test_a_library_that_fails_or_a_page_too_long_for_it_leaves_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object, **__: object) -> str:
        raise ValueError("no tree")

    monkeypatch.setattr("htmldate.find_date", fails)
    document = page(head=meta("article:published_time", "2023-11-17"))
    assert [one.place for one in found_in(document)] == ["machine"]
    monkeypatch.undo()
    assert opinion.library_date("<p>17 May 2021</p>" + " " * 2_000_000, None) is None


def test_what_comes_with_the_page_is_kept() -> None:
    found = found_in(page(), known=(given("2023-11-17"), captured("2024-07-16T10:00:00Z")))
    known = [(one.kind, one.value, one.basis, one.field) for one in found if one.place == "known"]
    assert known == [
        ("captured", "2024-07-16T10:00:00Z", "warc", "WARC-Date"),
        ("published", "2023-11-17", "caller", "date"),
    ]


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://post.example/2023/11/17/crane", [("2023-11-17", None)]),
        ("https://post.example/news/20231117-crane.html", [("2023-11-17", None)]),
        ("https://post.example/2023/nov/17/crane", [("2023-11-17", None)]),
        ("https://post.example/2023/1117/crane", [("2023-11-17", None)]),
        ("https://post.example/a?date=2023-11-17", [("2023-11-17", None)]),
        ("https://post.example/17-11-2023/crane", [("2023-11-17", None)]),
        ("https://post.example/03-04-2021/crane", [("2021-04-03", "2021-03-04")]),
        ("https://post.example/2023/11/crane", [("2023-11", None)]),
        ("https://post.example/2023/11/3-questions", [("2023-11", None)]),
        ("https://post.example/story-20239999", []),
        ("https://post.example/crane", []),
        (None, []),
    ],
)
def test_the_address_tells_its_day(url: str | None, expected: list[tuple[str, str | None]]) -> None:
    assert [(one.value, one.rival) for one in url_dates(url)] == expected


def test_the_address_a_page_names_serves_where_none_is_known() -> None:
    document = page(head='<link rel="canonical" href="https://post.example/2023/11/17/crane">')
    (one,) = [one for one in found_in(document) if one.basis == "url"]
    assert one.value == "2023-11-17"
    assert one.bytes is not None
    known = found_in(document, url="https://post.example/crane")
    assert [one for one in known if one.basis == "url"] == []


@pytest.mark.parametrize(
    ("value", "told"),
    [
        ("2023-11-17", "2023-11-17"),
        ("2023-11-17T14:05:00Z", "2023-11-17T14:05:00Z"),
        ("2023-11-17T14:05:00.123+0330", "2023-11-17T14:05:00+03:30"),
        ("2023-11-17 14:05", "2023-11-17T14:05"),
        ("2023/11/17 2:05 PM", "2023-11-17T14:05"),
        ("20231117", "2023-11-17"),
        ("20231117T140500Z", "2023-11-17T14:05:00Z"),
        ("Fri, 17 Nov 2023 14:05:00 GMT", "2023-11-17T14:05:00Z"),
        ("1700229900", "2023-11-17T14:05:00Z"),
        ("1700229900000", "2023-11-17T14:05:00Z"),
        ("2023-11", "2023-11"),
        ("November 17, 2023", "2023-11-17"),
        ("2023-11-17T25:05", "2023-11-17"),
        ("2023-02-30", None),
        ("soon", None),
        ("", None),
    ],
)
def test_machines_write_dates_in_many_ways(value: str, told: str | None) -> None:
    read = read_instant(value, "en")
    assert (read.value if read else None) == told


@pytest.mark.parametrize(
    ("before", "after", "kind"),
    [
        ("published: ", "", "published"),
        ("published 3 may, updated ", "", "modified"),
        ("", " (published)", "published"),
        ("copyright ", "", "other"),
        ("veroffentlicht am ", "", "published"),
        ("the crane fell on ", " at noon", None),
    ],
)
def test_words_beside_a_date_name_it(before: str, after: str, kind: str | None) -> None:
    assert kind_beside(before, after) == kind


@pytest.mark.parametrize(
    ("kind", "text", "place"),
    [
        ("paragraph", "PORT, Nov. 17, 2023 (Gazette) — The council met.", "head"),
        ("paragraph", "On 17 November 2023 the crane fell.", None),
        ("paragraph", "17 November 2023", "head"),
        ("standfirst", "17. November 2023 (Gazette) Port and Mill", "head"),
        ("caption", "The crane on 17 November 2023, seen from the quay", None),
        ("byline", "A. Writer in Port, with the help of B. Helper, on 17 November 2023", "head"),
    ],
)
def test_a_sentence_is_no_line_of_the_page(kind: BlockKind, text: str, place: str | None) -> None:
    segments = [Segment("Crane to be sold", (), "text"), Segment(text, (), "text")]
    found = find_dates(None, segments, ["headline", kind], url=None, known=(), language="en")
    assert [one.place for one in found] == ([place] if place else [])


def test_a_calendar_of_days_is_cut_short() -> None:
    days = "".join(f"<li>{day} May {year}</li>" for year in range(1990, 2000) for day in range(1, 29))
    found = found_in(page(after=f"<aside><ul>{days}</ul></aside>"))
    assert len([one for one in found if one.place == "aside"]) == MOST


def test_a_page_of_nothing_offers_nothing() -> None:
    segments = [Segment("No day is told here.", (), "text")]
    assert find_dates(None, segments, ["paragraph"], url=None, known=(), language=None) == ()
