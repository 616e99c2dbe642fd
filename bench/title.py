"""Titles on a hundred pages marked by hand, trafilatura's own title beside ours in the same run.

``python -m bench.title`` prints JSON: the share of pages whose title is the marked one, character for
character after ``bench.normal.normal_title`` (NFC, white space folded, quotation marks and dashes
unified, case folded), with a bootstrap interval by page.  ``--errors`` lists the tune half's misses with
the titles we gave.  How the gold was marked is told in ``bench/gold/TITLE-GUIDE.md``; it keeps only hashes,
since the titles are their publishers' words.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import trafilatura

from bench.intervals import with_interval
from bench.normal import normal_title
from bench.shared_data import ABSENT, in_tune_half, shared
from collatio.ingest.article import extract_article
from collatio.records.article import Page

GOLD = Path(__file__).with_name("gold") / "title.jsonl"
_NO_GOLD = "the marked titles are not here: bench/gold/title.jsonl"


@dataclass(frozen=True, slots=True)
class Answer:
    """One marked page: the hash of its title, our title and its basis, and the library's."""

    group: str
    page: str
    gold: str
    ours: str | None
    basis: str | None
    library: str | None

    @property
    def right(self) -> bool:
        """Whether our title is the marked one."""
        return _digest(self.ours) == self.gold

    @property
    def library_right(self) -> bool:
        """Whether the library's title is the marked one."""
        return _digest(self.library) == self.gold


def main(arguments: Sequence[str] | None = None) -> int:
    """Score, or list the tune half's errors."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--errors", action="store_true", help="list the tune half's errors")
    options = parser.parse_args(arguments)
    folder = shared()
    if folder is None or not GOLD.is_file():
        print(_NO_GOLD if folder else ABSENT, file=sys.stderr)
        return 0
    answers = tuple(read_answers(GOLD, folder / "data" / "extract"))
    if options.errors:
        for answer in answers:
            if in_tune_half(answer.page) and not answer.right:
                print(f"{answer.group} {answer.page}\n  {answer.basis}: {answer.ours!r}")
    else:
        print(json.dumps(score(answers), indent=2))
    return 0


def measure(folder: Path) -> dict[str, Any]:
    """The figures, and the hash of the gold they were measured on."""
    answers = tuple(read_answers(GOLD, folder / "data" / "extract"))
    return score(answers) | {"corpus": hashlib.sha256(GOLD.read_bytes()).hexdigest()}


def read_answers(gold: Path, sets: Path) -> Iterator[Answer]:
    """An answer for every marked page that is among the public pages."""
    marks = [json.loads(line) for line in gold.read_text("utf-8").splitlines()]
    for group in sorted({mark["set"] for mark in marks}):
        pages = _pages(sets / group)
        for mark in marks:
            if mark["set"] == group and mark["id"] in pages:
                yield _answer(group, mark, pages[mark["id"]], sets / group)


def score(answers: Sequence[Answer]) -> dict[str, Any]:
    """The figures for both halves, all pages and each set."""
    parts = {
        "all": list(answers),
        "tune": [answer for answer in answers if in_tune_half(answer.page)],
        "score": [answer for answer in answers if not in_tune_half(answer.page)],
    }
    for group in sorted({answer.group for answer in answers}):
        parts[group] = [answer for answer in answers if answer.group == group]
    return {
        part: {
            "ours": with_interval([float(answer.right) for answer in chosen]),
            "trafilatura": with_interval([float(answer.library_right) for answer in chosen]),
            "without a title": sum(answer.ours is None for answer in chosen),
        }
        for part, chosen in parts.items()
    }


def _pages(folder: Path) -> dict[str, dict[str, Any]]:
    lines = (folder / "gold.jsonl").read_text("utf-8").splitlines()
    return {row["id"]: row for row in map(json.loads, lines)}


def _answer(group: str, mark: dict[str, Any], row: dict[str, Any], folder: Path) -> Answer:
    content = gzip.decompress((folder / row["file"]).read_bytes())
    page = Page(key=row["id"], path=row["file"], content=content, media="html", url=row.get("url"))
    article = extract_article(page).article
    title = article.title if article is not None else None
    said = trafilatura.extract_metadata(content)
    return Answer(
        group=group,
        page=row["id"],
        gold=mark["title_sha256"],
        ours=title.text if title is not None else None,
        basis=title.basis if title is not None else None,
        library=said.title if said is not None else None,
    )


def _digest(title: str | None) -> str | None:
    return None if title is None else hashlib.sha256(normal_title(title).encode()).hexdigest()


if __name__ == "__main__":
    raise SystemExit(main())
