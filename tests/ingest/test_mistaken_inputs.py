"""What people give by mistake: each is told for what it is, with what to do."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from collatio.ingest.inputs import read_pages
from collatio.records.problem import Problem
from tests.ingest import piles


def office(member: str) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr(member, "<x/>")
    return packed.getvalue()


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"\x89PNG\r\n\x1a\n" + bytes(64), "a picture"),
        (b"\xff\xd8\xff\xe0" + bytes(64), "a picture"),
        (b"RIFF\x10\x00\x00\x00WEBPVP8 " + bytes(64), "a picture"),
        (b"\xd0\xcf\x11\xe0" + bytes(64), "an old Office program"),
        (office("word/document.xml"), "a Word document"),
        (office("xl/workbook.xml"), "a spreadsheet"),
        (b"{\\rtf1\\ansi The ferry sails.}", "an RTF document"),
        (office("notes.html"), "a zip file without web archives"),
    ],
)
def test_no_page_is_told_for_what_it_is(tmp_path: Path, content: bytes, told: str) -> None:
    (tmp_path / "given").write_bytes(content)
    (tmp_path / "page.txt").write_bytes(piles.TEXT)
    (problem, page) = read_pages([tmp_path])
    assert isinstance(problem, Problem)
    assert problem.code == (
        "office-document" if "ocument" in told or "Office" in told or "sheet" in told else "binary-page"
    )
    assert told in problem.message
    assert not isinstance(page, Problem)


@pytest.mark.parametrize(
    ("header", "option"),
    [("path,url,outlet,saved_at", "--pages"), ("\ufeffdomain;name;country", "--outlets")],
)
def test_a_table_among_the_pages_is_no_page(tmp_path: Path, header: str, option: str) -> None:
    (tmp_path / "table.csv").write_text(f"{header}\na,b,c\n", "utf-8")
    (problem,) = read_pages([tmp_path])
    assert isinstance(problem, Problem)
    assert problem.code == "table-unused"
    assert option in problem.message


def test_a_text_with_a_comma_is_a_page(tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text("Name, path, and the long way home\n\nThe ferry sails again.", "utf-8")
    (page,) = read_pages([tmp_path])
    assert not isinstance(page, Problem)


def test_the_cure_for_an_office_document_is_to_save_it_anew(tmp_path: Path) -> None:
    (tmp_path / "page.docx").write_bytes(office("word/document.xml"))
    (tmp_path / "torn.docx").write_bytes(office("word/document.xml")[:40])
    problems = [one for one in read_pages([tmp_path]) if isinstance(one, Problem)]
    assert [one.code for one in problems] == ["office-document", "office-document"]
    assert all("save it as plain text" in one.hint for one in problems)
