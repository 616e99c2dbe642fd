from __future__ import annotations

import codecs
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from collatio.ingest.inputs import read_pages
from collatio.ingest.limits import Limits
from collatio.records.article import DateCandidate, Page
from collatio.records.passage import Metadatum
from collatio.records.problem import Problem
from tests.ingest import piles
from tests.ingest.piles import read


def lines(tmp_path: Path, *objects: object, limits: Limits | None = None) -> tuple[list[Page], list[Problem]]:
    (tmp_path / "pile.jsonl").write_bytes(piles.jsonl(*objects))
    return read(tmp_path, limits=limits or Limits())


def test_a_line_is_an_article_with_the_callers_facts(tmp_path: Path) -> None:
    (page,), problems = lines(
        tmp_path,
        {
            "id": "n-1",
            "text": "Die Fähre fährt.\r\n",
            "title": "The ferry sails",
            "date": "2023-11-17T14:05:00.5+03:30",
            "captured": "2023-11-18",
            "outlet": "Island Post",
            "url": "https://post.example/1",
            "original_text": "…",
            "translated_from": "de",
            "translated_by": "a person",
            "section": "harbour",
        },
    )
    assert not problems
    assert page == Page(
        key="n-1",
        path="pile.jsonl#n-1",
        content="Die Fähre fährt.\r\n".encode(),
        media="given",
        url="https://post.example/1",
        dates=(
            DateCandidate("published", "2023-11-17T14:05:00+03:30", "caller", field="date"),
            DateCandidate("captured", "2023-11-18", "caller", field="captured"),
        ),
        fields={
            "title": Metadatum("The ferry sails", "caller", field="title"),
            "outlet": Metadatum("Island Post", "caller", field="outlet"),
            "original_text": Metadatum("…", "caller", field="original_text"),
            "translated_from": Metadatum("de", "caller", field="translated_from"),
            "translated_by": Metadatum("a person", "caller", field="translated_by"),
        },
    )


def test_html_is_utf8_whatever_it_says(tmp_path: Path) -> None:
    (page,), _ = lines(tmp_path, {"html": '<meta charset="koi8-r"><p>Fähre</p>', "id": 7})
    assert (page.media, page.charset, page.key) == ("html", "utf-8", "7")
    assert "Fähre" in page.content.decode()


def test_a_line_without_id_is_named_by_its_place(tmp_path: Path) -> None:
    pages, _ = lines(tmp_path, {"text": "a"}, b"", {"text": "b"})
    assert [page.key for page in pages] == ["pile.jsonl#1", "pile.jsonl#3"]


@pytest.mark.parametrize(
    ("line", "code", "words"),
    [
        (b'{"text": "a"', "bad-line", "line 2 is not JSON: Expecting ',' delimiter at character"),
        (b"\xff\xfe", "bad-line", "line 2 is not UTF-8 at its byte 1"),
        (["text"], "bad-line", "line 2 is no JSON object"),
        ({"body": "a"}, "bad-line", 'line 2 has neither "text" nor "html"'),
        ({"text": 5}, "bad-line", 'line 2: "text" is no string'),
        ({"text": " "}, "empty-page", 'line 2: "text" is empty'),
        (b'{"text": "half \\ud800 a character"}', "bad-line", 'character 6 of "text" is half a character'),
        (b'{"text": "a", "id": "\\udfff"}', "bad-line", "half a character"),
        (b'{"a":' * 50_000, "bad-line", "line 2 cannot be read"),
        (b'{"text": "a", "id": ' + b"9" * 5000 + b"}", "bad-line", "line 2 cannot be read"),
        (b'{"text": "' + b"x" * 400_000 + b'"}', "too-large", "line 2 has more than 300,000 bytes"),
        ({"text": "x" * 100_001}, "too-large", "line 2: it has 100,001 bytes; the limit is 100,000"),
    ],
)
def test_a_bad_line_is_told_and_the_others_are_read(tmp_path: Path, line: Any, code: str, words: str) -> None:
    small = Limits(page_bytes=100_000)
    pages, (problem,) = lines(tmp_path, {"text": "one"}, line, {"text": "three"}, limits=small)
    assert [page.content for page in pages] == [b"one", b"three"]
    assert problem.code == code
    assert words in problem.message
    assert problem.path == "pile.jsonl"


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("date", "17/11/2023"),
        ("date", "2023-02-30"),
        ("date", "2023-11-17T25:00:00Z"),
        ("date", "last Thursday"),
        ("captured", 1700000000),
        ("captured", "2023"),
        ("url", "post.example/1"),
        ("url", "file:///etc/passwd"),
        ("url", "http://[broken"),
        ("outlet", ["Island Post"]),
    ],
)
def test_a_bad_field_is_left_out_and_told(tmp_path: Path, field: str, value: object) -> None:
    (page,), (problem,) = lines(tmp_path, {"text": "one", "title": "T", field: value})
    assert problem.code == "bad-line"
    assert f'line 1: "{field}"' in problem.message
    assert not page.dates
    assert page.url is None
    assert list(page.fields) == ["title"]


def test_empty_and_null_fields_are_no_facts(tmp_path: Path) -> None:
    (page,), problems = lines(tmp_path, {"text": "one", "html": None, "title": "", "date": None, "url": ""})
    assert not problems
    assert not page.fields
    assert page.media == "given"


@pytest.mark.parametrize("bom", [b"", codecs.BOM_UTF8])
def test_an_array_and_an_object_are_read_too(tmp_path: Path, bom: bytes) -> None:
    (tmp_path / "a.json").write_bytes(bom + json.dumps([{"text": "a"}, 5, {"text": "b"}], indent=1).encode())
    (tmp_path / "b.json").write_bytes(bom + json.dumps({"text": "c"}, indent=1).encode())
    pages, (problem,) = read(tmp_path)
    assert [(page.key, page.content) for page in pages] == [
        ("a.json#1", b"a"),
        ("a.json#3", b"b"),
        ("b.json#1", b"c"),
    ]
    assert problem.message == "item 2 is no JSON object"


@pytest.mark.parametrize("charset", ["utf-8-sig", "utf-16"])
def test_lines_with_a_byte_order_mark(tmp_path: Path, charset: str) -> None:
    text = piles.jsonl({"text": "eins: Fähre"}, {"text": "zwei"}).decode()
    (tmp_path / "a.jsonl").write_bytes(text.encode(charset))
    pages, problems = read(tmp_path)
    assert [page.content.decode() for page in pages] == ["eins: Fähre", "zwei"]
    assert not problems


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(text=st.text(min_size=1), ascii_only=st.booleans())
def test_given_text_is_kept_to_the_character(tmp_path: Path, text: str, ascii_only: bool) -> None:
    line = json.dumps({"text": text}, ensure_ascii=ascii_only)
    if not text.isprintable() and not ascii_only:
        line = json.dumps({"text": text})
    (tmp_path / "a.jsonl").write_bytes(line.encode("utf-8", "surrogatepass"))
    pages, problems = read(tmp_path)
    if text.strip() and not any("\ud800" <= c <= "\udfff" for c in text):
        assert [page.content.decode() for page in pages] == [text]
    else:
        assert len(problems) == 1


_GOOD = b'{"text": "The ferry sails again on Monday."}\n'


@pytest.mark.parametrize(
    ("name", "content", "bad", "read"),
    [
        ("pages.jsonl", b"not JSON at all\n" + _GOOD, 1, 1),
        ("pages.jsonl", b"{'text': 'single marks'}\n" + _GOOD, 1, 1),
        ("pages.ndjson", b"Date: a note\n\n" + _GOOD, 1, 1),
        ("pages", b"not JSON at all\n" + _GOOD + _GOOD, 1, 2),
        ("pages.txt", b"{broken\n" + _GOOD + _GOOD, 1, 2),
        ("pages.jsonl", b"not JSON\n" + b'{"html": "<p>a</p><p>b</p><p>The ferry sails again.</p>"}\n', 1, 1),
    ],
)
def test_a_first_line_that_is_no_json_hides_no_other(
    tmp_path: Path, name: str, content: bytes, bad: int, read: int
) -> None:
    (tmp_path / name).write_bytes(content)
    found = list(read_pages([tmp_path]))
    problems = [one for one in found if isinstance(one, Problem)]
    assert [one.code for one in problems] == ["bad-line"] * bad
    assert len(found) - bad == read


def test_a_text_that_quotes_a_line_of_json_is_a_text(tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_bytes(b"The ferry sent this:\n" + _GOOD + b"Nobody could read it.\n")
    (page,) = read_pages([tmp_path])
    assert isinstance(page, Page)
    assert page.media == "text"
