from __future__ import annotations

import gzip
import itertools
import os
import socket
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from collatio.ingest.inputs import READERS, read_pages
from collatio.ingest.stored import Stored, open_file
from collatio.records.article import Page
from tests.ingest import piles
from tests.ingest.piles import codes, read


def write(folder: Path, **files: bytes) -> Path:
    """Files in a folder; ``__`` in a name stands for ``/``, ``_`` for the dot."""
    for name, content in files.items():
        path = folder / name.replace("__", "/").replace("_", ".")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return folder


def test_a_folder_is_walked_by_name_and_hidden_files_are_skipped(tmp_path: Path) -> None:
    write(tmp_path, b_txt=b"two", a_txt=b"one", c__d__e_html=piles.HTML)
    (tmp_path / ".hidden").write_bytes(b"no")
    (tmp_path / ".git").mkdir()
    (tmp_path / ".git" / "x.txt").write_bytes(b"no")
    pages, problems = read(tmp_path)
    assert [page.key for page in pages] == ["a.txt", "b.txt", "c/d/e.html"]
    assert [page.media for page in pages] == ["text", "text", "html"]
    assert [page.path for page in pages] == [page.key for page in pages]
    assert not problems


def test_no_path_is_absolute(tmp_path: Path) -> None:
    write(
        tmp_path, a_txt=b"one", b_txt=b"", w_warc=piles.warc(piles.response("https://a.example/", piles.HTML))
    )
    for item in read_pages([tmp_path, tmp_path / "a.txt", tmp_path / "gone"]):
        assert str(tmp_path) not in repr(item)


def test_the_order_of_the_arguments_does_not_matter(tmp_path: Path) -> None:
    one, two, three = (write(tmp_path / name, x_txt=name.encode(), y_txt=b"same") for name in "abc")
    gone = tmp_path / "gone.txt"
    results = [list(read_pages(order)) for order in itertools.permutations([one, two, three, gone])]
    assert all(result == results[0] for result in results)
    assert len(results[0]) == 4 + 2  # three of x and one of y; a missing file and a shared name


def test_a_file_under_two_arguments_is_one_page(tmp_path: Path) -> None:
    write(tmp_path, in__a_txt=b"one")
    pages, problems = read(tmp_path / "in" / "a.txt", tmp_path / "in", tmp_path)
    assert [page.key for page in pages] == ["in/a.txt"]
    assert not problems


def test_same_name_and_same_bytes_is_one_article(tmp_path: Path) -> None:
    pages, problems = read(write(tmp_path / "a", x_txt=b"one"), write(tmp_path / "b", x_txt=b"one"))
    assert len(pages) == 1
    assert not problems


def test_same_name_and_other_bytes_are_both_kept_and_told(tmp_path: Path) -> None:
    pages, problems = read(write(tmp_path / "a", x_txt=b"one"), write(tmp_path / "b", x_txt=b"two"))
    assert [page.content for page in pages] == [b"one", b"two"]
    assert codes(problems) == ["same-name"]
    assert all(page.article in problems[0].message for page in pages)


def test_two_captures_of_one_address_are_versions_not_a_clash(tmp_path: Path) -> None:
    early = piles.response("https://a.example/", b"<p>one</p><p>x</p>")
    late = piles.response(
        "https://a.example/", b"<p>two</p><p>x</p>", record={"WARC-Date": "2024-03-05T00:00:00Z"}
    )
    pages, problems = read(write(tmp_path, a_warc=piles.warc(early, late)))
    assert len(pages) == 2
    assert not problems


def test_a_feed_entry_and_its_page_are_no_clash(tmp_path: Path) -> None:
    entry = "<item><title>T</title><link>https://a.example/1</link><description>d</description></item>"
    page = piles.warc(piles.response("https://a.example/1", piles.HTML))
    pages, problems = read(write(tmp_path, a_warc=page, f_xml=piles.rss(entry)))
    assert {page.media for page in pages} == {"html", "entry"}
    assert not problems


@pytest.mark.parametrize("order", [0, 1])
def test_names_lie_and_content_tells(tmp_path: Path, order: int) -> None:
    names = ["page.pdf", "page.html"][:: 1 if order else -1]
    (tmp_path / names[0]).write_bytes(piles.TEXT)
    (tmp_path / names[1]).write_bytes(piles.rss("<item><title>T</title></item>"))
    assert sorted(page.media for page in read(tmp_path)[0]) == ["entry", "text"]


@pytest.mark.parametrize(
    ("content", "media"),
    [
        (piles.HTML, "html"),
        (piles.TEXT, "text"),
        (piles.pdf("words"), "pdf"),
        (piles.jsonl({"text": "a"}), "given"),
        (b'[{"html": "<p>a</p>"}]', "html"),
        (piles.rss("<item><title>T</title></item>"), "entry"),
        (piles.mhtml(), "html"),
        (piles.warc(piles.response("https://a.example/", piles.HTML)), "html"),
        (piles.warc(piles.response("https://a.example/", piles.HTML), packed=True), "html"),
        (
            piles.zipped({"archive/a.warc": piles.warc(piles.response("https://a.example/", piles.HTML))}),
            "html",
        ),
    ],
)
def test_every_kind_is_read_plain_and_packed(tmp_path: Path, content: bytes, media: str) -> None:
    for number, packed in enumerate([content, gzip.compress(content)]):
        folder = tmp_path / str(number)
        folder.mkdir()
        (folder / "x").write_bytes(packed)
        pages, problems = read(folder)
        assert [page.media for page in pages] == [media]
        assert not problems


def test_every_reader_has_its_kind() -> None:
    assert list(READERS) == ["html", "text", "jsonl", "json", "feed", "warc", "zip", "mhtml", "pdf"]


def test_what_a_browser_saves_beside_a_page_is_no_page(tmp_path: Path) -> None:
    write(tmp_path, a_html=piles.HTML)
    for folder in ("a_files", "b_files"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "style.css").write_bytes(b"p { color: red }")
    pages, _ = read(tmp_path)
    assert [page.key for page in pages] == ["a.html", "b_files/style.css"]


def test_a_link_to_a_file_inside_is_read_once(tmp_path: Path) -> None:
    write(tmp_path, z_txt=b"one")
    (tmp_path / "a.txt").symlink_to(tmp_path / "z.txt")
    pages, problems = read(tmp_path)
    assert len(pages) == 1
    assert not problems


def test_links_that_lead_out_or_round_are_told_and_not_followed(tmp_path: Path) -> None:
    outside = write(tmp_path / "outside", secret_txt=b"secret")
    folder = write(tmp_path / "pages", a_txt=b"one")
    (folder / "b.txt").symlink_to(outside / "secret.txt")
    (folder / "c").symlink_to(outside)
    (folder / "d").symlink_to(folder)
    (folder / "e").symlink_to(folder / "f")
    (folder / "f").symlink_to(folder / "e")
    (folder / "g").symlink_to(folder / "gone")
    (folder / "h").symlink_to("/dev/zero")
    pages, problems = read(folder)
    assert [page.content for page in pages] == [b"one"]
    assert codes(problems) == ["file-unreadable"] * 7
    assert [problem.path for problem in problems] == ["b.txt", "c", "d", "e", "f", "g", "h"]
    assert not any("outside" in problem.message for problem in problems)


def test_pipes_sockets_and_devices_are_not_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, a_txt=b"one")
    os.mkfifo(tmp_path / "pipe")
    monkeypatch.chdir(tmp_path)  # a socket's address must be short
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind("socket")
        pages, problems = read(tmp_path, Path("/dev/zero"))
    assert [page.key for page in pages] == ["a.txt"]
    assert sorted(problem.path or "" for problem in problems) == ["pipe", "socket", "zero"]
    assert codes(problems) == ["file-unreadable"] * 3


def test_a_pipe_put_in_a_files_place_does_not_hold_the_run_up(tmp_path: Path) -> None:
    write(tmp_path, a_txt=b"one", b_txt=b"two")
    items = read_pages([tmp_path])
    assert isinstance(next(items), Page)
    (tmp_path / "b.txt").unlink()
    os.mkfifo(tmp_path / "b.txt")
    assert codes(piles.split(items)[1]) == ["file-unreadable"]


def test_a_file_name_that_is_no_utf8_can_be_printed(tmp_path: Path) -> None:
    with open(os.path.join(os.fsencode(tmp_path), b"caf\xe9.txt"), "wb") as stream:
        stream.write(b"one")
    (page,) = read(tmp_path)[0]
    assert page.key == "caf\\xe9.txt"
    assert page.key.encode("utf-8")


def test_many_problems_of_one_kind_are_counted(tmp_path: Path) -> None:
    write(tmp_path, a_jsonl=piles.jsonl({"text": "good"}, *[b"{"] * 250))
    pages, problems = read(tmp_path)
    assert len(pages) == 1
    assert codes(problems) == ["bad-line"] * 101
    assert "150 more" in problems[-1].message


def test_nothing_is_read_before_it_is_asked_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, a_txt=b"one", b_txt=b"two")
    opened: list[str] = []

    def noting(path: str, file: Path) -> AbstractContextManager[Stored]:
        opened.append(path)
        return open_file(path, file)

    monkeypatch.setattr("collatio.ingest.inputs.open_file", noting)
    items = read_pages([tmp_path])
    assert opened == []
    next(items)
    assert opened == ["a.txt"]
    assert len(list(items)) == 1
