from __future__ import annotations

from pathlib import Path

import pytest

from collatio.ingest.inputs import read_pages
from collatio.ingest.tables import read_outlets_table, read_pages_table
from collatio.records.article import DateCandidate, Page
from collatio.records.errors import OptionError
from collatio.records.outlets import Outlet, OutletsTable, domain_of
from collatio.records.passage import Metadatum
from collatio.records.problem import Problem
from tests.ingest import piles
from tests.ingest.piles import codes, split

CALLER = Metadatum("Island Post", "caller", field="outlet")


def table(tmp_path: Path, content: str | bytes, name: str = "pages.csv") -> Path:
    path = tmp_path / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def joined(tmp_path: Path, content: str, *paths: Path) -> tuple[list[Page], list[Problem]]:
    pages = read_pages_table(table(tmp_path, content))
    return split(read_pages(paths or [tmp_path], pages_table=pages))


def test_a_row_tells_what_is_known_of_a_page(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"one")
    (tmp_path / "b.txt").write_bytes(b"two")
    pages, problems = joined(
        tmp_path, "path,url,outlet,saved_at\na.txt,https://post.example/1,Island Post,2023-11-17\n"
    )
    assert not problems
    assert [page.key for page in pages] == ["a.txt", "b.txt"]  # the table itself is no page
    one, two = pages
    assert one.name == "https://post.example/1"
    assert one.fields == {"outlet": CALLER}
    assert one.dates == (DateCandidate("captured", "2023-11-17", "caller", field="saved_at"),)
    assert (two.url, two.fields, two.dates) == (None, {}, ())


def test_two_files_of_one_name_are_told_apart_by_their_folder(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "x.txt").write_bytes(name.encode())
    rows = "path,url\na/x.txt,https://a.example/\nb\\x.txt,https://b.example/\n"
    pages, problems = joined(tmp_path, rows, tmp_path / "a", tmp_path / "b")
    assert [page.url for page in pages] == ["https://a.example/", "https://b.example/"]
    assert not problems


def test_a_row_can_name_the_path_below_the_argument(tmp_path: Path) -> None:
    (tmp_path / "pages").mkdir()
    (tmp_path / "pages" / "x.txt").write_bytes(b"one")
    (page,), problems = joined(tmp_path, "path,outlet\n./x.txt,Island Post\n", tmp_path / "pages")
    assert page.fields == {"outlet": CALLER}
    assert not problems


def test_a_row_can_name_an_archives_page_by_its_address_or_a_lines_by_its_id(tmp_path: Path) -> None:
    (tmp_path / "a.warc").write_bytes(piles.warc(piles.response("https://a.example/1", piles.HTML)))
    (tmp_path / "b.jsonl").write_bytes(piles.jsonl({"id": "n-1", "text": "a", "outlet": "Other"}))
    rows = "path;url;outlet\n;https://a.example/1;Island Post\nn-1;https://b.example/;Island Post\n"
    (one, two), problems = joined(tmp_path, rows)
    assert one.fields == two.fields == {"outlet": CALLER}
    assert two.url == "https://b.example/"
    assert not problems


def test_a_row_for_a_whole_archive_gives_no_page_its_address(tmp_path: Path) -> None:
    (tmp_path / "b.jsonl").write_bytes(piles.jsonl({"text": "a"}, {"text": "b"}))
    pages, problems = joined(
        tmp_path, "path,url,outlet,saved_at\nb.jsonl,https://b.example/,Island Post,2023-11-17T10:00Z\n"
    )
    assert [page.url for page in pages] == [None, None]
    assert [page.fields for page in pages] == [{"outlet": CALLER}] * 2
    assert [page.dates[0].value for page in pages] == ["2023-11-17T10:00Z"] * 2
    assert not problems


def test_a_row_without_a_page_is_told_but_not_one_whose_page_is_broken(tmp_path: Path) -> None:
    (tmp_path / "empty.html").write_bytes(b"")
    pages, problems = joined(tmp_path, "path,outlet\nempty.html,A\ngone.html,B\n")
    assert not pages
    assert codes(problems) == ["empty-page", "unlisted-row"]
    assert "line 3" in problems[1].message
    assert problems[1].path == "gone.html"


@pytest.mark.parametrize(
    "place",
    [
        "/home/ann/secret/x.html",
        r"C:\Users\ann\secret\x.html",
        "c:/users/ann/secret/x.html",
        r"\\desk\ann\secret\x.html",
        "~ann/secret/x.html",
        "file:///home/ann/secret/x.html",
    ],
)
def test_problems_never_tell_the_callers_folders(tmp_path: Path, place: str) -> None:
    (tmp_path / "a.txt").write_bytes(b"one")
    _, problems = joined(tmp_path, f"path,url\n{place},\n{place},\n,{place}\n", tmp_path / "a.txt")
    outlets = read_outlets_table(table(tmp_path, f"domain,name\n{place},A\n", "outlets.csv"))
    told = [*problems, *outlets.problems]
    assert {"bad-table", "unlisted-row"} == set(codes(told))
    assert [problem.path for problem in problems if problem.code == "unlisted-row"] == ["x.html"]
    for problem in told:
        assert "ann" not in f"{problem.path} {problem.message}".casefold()
        assert "line" in problem.message


def test_a_relative_path_is_told_in_full(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"one")
    _, problems = joined(tmp_path, "path,outlet\nharbour/x.html,A\n", tmp_path / "a.txt")
    assert [problem.path for problem in problems] == ["harbour/x.html"]


@pytest.mark.parametrize(
    ("content", "words", "rows"),
    [
        ("path,outlet,colour\na,b,c\n", "'colour' is not known", 1),
        ("outlet,saved_at\nb,2023-11-17\n", "no column path or url", 0),
        ("", "holds 0 bytes", 0),
        ("path,saved_at\na,17/11/2023\n", "line 2: saved_at", 1),
        ("path,url\na,post.example\n", "no http(s) address", 1),
        ("path,url\n,\nb,\n,x\n", "names no page", 1),
        ("path,outlet\na,b,c\nd,e\n", "line 2 has 3 cells", 1),
        ("path,outlet\na,b\na,c\n", "line 3 names 'a' as line 2 does", 1),
        (b"\x00\x01\x02" * 90, "cannot be read", 0),
        ('path,outlet\n"a' + "x" * 200_000 + '",b\n', "field larger than field limit", 0),
    ],
)
def test_what_a_pages_table_gets_wrong(tmp_path: Path, content: str | bytes, words: str, rows: int) -> None:
    read = read_pages_table(table(tmp_path, content))
    assert len(read.rows) == rows
    assert read.problems
    assert {problem.code for problem in read.problems} == {"bad-table"}
    assert any(words in problem.message for problem in read.problems)
    assert list(read_pages([], pages_table=read))[: len(read.problems)] == list(read.problems)


@pytest.mark.parametrize("charset", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_tables_as_spreadsheets_write_them(tmp_path: Path, charset: str, delimiter: str) -> None:
    lines = [["Path", "Outlet "], ["é.txt", '"Post, Island"'], ["", ""]]
    content = "\r\n".join(delimiter.join(line) for line in lines).encode(charset)
    read = read_pages_table(table(tmp_path, content))
    assert [(row.path, row.outlet) for row in read.rows] == [("é.txt", "Post, Island")]
    assert not read.problems


def test_a_missing_table_is_a_wrong_option(tmp_path: Path) -> None:
    with pytest.raises(OptionError, match=r"^gone\.csv cannot be read"):
        read_pages_table(tmp_path / "gone.csv")


def test_outlets_are_known_by_their_domain(tmp_path: Path) -> None:
    read = read_outlets_table(
        table(
            tmp_path,
            "domain,name,family,owner,country,agency\n"
            "post.example,Island Post,Post group,A. Owner,XX,\n"
            "https://www.sport.post.example/,Post Sport,,,,yes\n",
        )
    )
    assert not read.problems
    assert len(read.sha256) == 64
    assert read.of("https://www.post.example/1") == Outlet(
        "post.example", "Island Post", "Post group", "A. Owner", "XX"
    )
    sport = read.of("http://SPORT.post.example:8080/x")
    assert sport is not None
    assert (sport.name, sport.family, sport.agency) == ("Post Sport", None, "yes")
    assert read.of("https://outpost.example/") is None
    assert read.of("https://example/") is None
    assert read.of(None) is None


def test_the_callers_word_goes_before_the_tables_and_the_tables_before_the_feeds(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(
        piles.jsonl(
            {"text": "a", "url": "https://post.example/1", "outlet": "Island Post"},
            {"text": "b", "url": "https://post.example/2"},
            {"text": "c"},
        )
    )
    item = "<item><title>T</title><link>https://post.example/3</link></item>"
    (tmp_path / "f.xml").write_bytes(piles.rss(item))
    outlets = read_outlets_table(table(tmp_path, "domain,name\npost.example,The Post\n", "outlets.csv"))
    pages, problems = split(read_pages([tmp_path], outlets=outlets))
    named = Metadatum("The Post", "outlets", field="name")
    assert [page.fields.get("outlet") for page in pages] == [CALLER, named, None, named]
    assert not problems


@pytest.mark.parametrize(
    ("content", "words", "rows"),
    [
        ("domain,name\nlocal,A\n", "'local' is no domain", 0),
        ("domain,name\na.example,\n", "gives a.example no name", 0),
        ("domain,name\na.example,A\nwww.a.example,B\n", "a second time", 1),
        ("name\nA\n", "no column domain", 0),
        ("domain,name,tilt\na.example,A,left\n", "'tilt' is not known", 1),
    ],
)
def test_what_an_outlets_table_gets_wrong(tmp_path: Path, content: str, words: str, rows: int) -> None:
    read = read_outlets_table(table(tmp_path, content))
    assert len(read.outlets) == rows
    assert [problem.code for problem in read.problems] == ["bad-table"]
    assert words in read.problems[0].message


@pytest.mark.parametrize(
    ("address", "domain"),
    [
        ("https://www.Post.example./a", "post.example"),
        ("post.example/news", "post.example"),
        ("https://fähre.example/", "xn--fhre-loa.example"),
        ("https://a..ä.example/", "a..ä.example"),
        ("http://[x", ""),
        ("", ""),
    ],
)
def test_the_domain_of_an_address(address: str, domain: str) -> None:
    assert domain_of(address) == domain


def test_an_empty_table_knows_nothing() -> None:
    assert OutletsTable((), "0").of("https://a.example/") is None
