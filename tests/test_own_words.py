"""The repository holds its own words alone: no stretch of a real page stands in it."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from bench.shared_data import ABSENT, shared

ROOT = Path(__file__).resolve().parents[1]
#: So many words in a row are no coincidence.
LENGTH = 8
WORD = re.compile(r"[^\W_]+")
#: What everybody writes, with the reason why a page's having it says nothing.
COMMON = (
    # the form that a widespread blog software sets under every report
    "Leave a Reply. Your email address will not be published. Required fields are marked",
)


def shingles(text: str) -> Iterator[tuple[int, int]]:
    """Each run of so many words, letters and digits only, as a number, with the place of its first word."""
    words = [(found.group().casefold(), found.start()) for found in WORD.finditer(text)]
    for at in range(len(words) - LENGTH + 1):
        yield hash(tuple(word for word, _ in words[at : at + LENGTH])), words[at][1]


@cache
def tracked() -> dict[int, tuple[str, int]]:
    """Each run of words in the repository's texts, with the first place where it stands."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True).stdout
    found: dict[int, tuple[str, int]] = {}
    for name in listed.decode().split("\0"):
        path = ROOT / name
        if not name or not path.is_file() or path.is_symlink():
            continue
        content = path.read_bytes()
        if b"\0" in content:
            continue
        for shingle, start in shingles(content.decode("utf-8", "replace")):
            found.setdefault(shingle, (name, start))
    return found


def borrowed(pages: Iterator[tuple[str, str]]) -> list[str]:
    """Where words of ``pages`` stand in the repository, each place once with the page they are of."""
    common = {shingle for phrase in COMMON for shingle, _ in shingles(phrase)}
    places = {
        tracked()[shingle]: name
        for name, text in pages
        for shingle, _ in shingles(text)
        if shingle in tracked() and shingle not in common
    }
    return sorted(
        {f"{path}:{line(path, start)} has words of {name}" for (path, start), name in places.items()}
    )


def line(path: str, start: int) -> int:
    return (ROOT / path).read_bytes().decode("utf-8", "replace").count("\n", 0, start) + 1


@pytest.fixture
def folder() -> Path:
    found = shared()
    if found is None:
        pytest.skip(ABSENT)
    if shutil.which("git") is None or not (ROOT / ".git").exists():
        pytest.skip("this copy of the repository has no history that says which files are its own")
    return found


@pytest.mark.shared
def test_no_words_of_the_letters_pages_stand_here(folder: Path) -> None:
    pages = sorted((folder / "pages" / "letter").glob("*.txt"))
    assert len(pages) == 5
    assert borrowed((path.name, path.read_text("utf-8", "replace")) for path in pages) == []


@pytest.mark.shared
def test_no_words_of_the_public_sets_articles_stand_here(folder: Path) -> None:
    rows = [
        json.loads(line)
        for path in sorted((folder / "data" / "extract").glob("*/gold.jsonl"))
        for line in path.read_text("utf-8").splitlines()
    ]
    bodies = [(str(row["id"]), str(row["body"])) for row in rows if row.get("body")]
    assert len(bodies) > 100
    assert borrowed(iter(bodies)) == []


def test_borrowed_words_are_seen_through_marks_and_case() -> None:
    text = "One, two; THREE\n— four “five” (six) seven_eight and nine"
    same = "one two three four five six seven eight and nine"
    assert [shingle for shingle, _ in shingles(text)] == [shingle for shingle, _ in shingles(same)]
    assert [start for _, start in shingles(same)] == [0, 4, 8]
    assert list(shingles("one two three four five six seven")) == []
