"""Article bodies on two public sets, trafilatura alone beside us in the same run.

``python -m bench.extract`` prints JSON; ``--errors`` lists instead, for the pages of the tune half, the
blocks we count as the article's and the gold does not, and the gold's paragraphs that we miss.

What we count: the article-extraction-benchmark's gold is the body without headline and, nearly always,
without standfirst, so there our own words are the paragraphs; the gold of the Fundus fixtures begins with
the summary, so there the standfirst counts too.  Captions and headlines count nowhere.
"""

from __future__ import annotations

import argparse
import gzip
import json
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import trafilatura

from bench.floors import corpus_hash
from bench.shared_data import ABSENT, in_tune_half, shared
from bench.shingles import Score, compare, figures, interval, runs
from collatio.ingest.article import extract_article
from collatio.ingest.decode import decode, shown
from collatio.ingest.limits import DEFAULT_LIMITS
from collatio.ingest.reading import read_segments
from collatio.records.article import Article, BlockKind, Page

SETS: Mapping[str, tuple[BlockKind, ...]] = {
    "article-extraction-benchmark": ("paragraph",),
    "fundus-fixtures": ("paragraph", "standfirst"),
}


@dataclass(frozen=True, slots=True)
class Answer:
    """One page: the gold body, our article, and how we and the library did."""

    page: str
    gold: str
    article: Article | None
    kinds: tuple[BlockKind, ...]
    ours: Score
    library: Score


def main(arguments: Sequence[str] | None = None) -> int:
    """Score, or list the tune half's errors."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--errors", action="store_true", help="list the tune half's errors")
    options = parser.parse_args(arguments)
    folder = shared()
    if folder is None:
        print(ABSENT, file=sys.stderr)
        return 0
    answers = {
        name: tuple(read_answers(folder / "data" / "extract" / name, kinds)) for name, kinds in SETS.items()
    }
    if options.errors:
        for name, found in answers.items():
            show_errors(name, [answer for answer in found if in_tune_half(answer.page)])
        return 0
    print(json.dumps(score(answers) | {"time": times(folder / "data" / "extract")}, indent=2))
    return 0


def measure(folder: Path) -> dict[str, Any]:
    """The figures, and the hashes of the pages they were measured on."""
    sets = folder / "data" / "extract"
    answers = {name: tuple(read_answers(sets / name, kinds)) for name, kinds in SETS.items()}
    return score(answers) | {"corpus": {name: corpus_hash(sets / name) for name in SETS}}


def pages(folder: Path) -> Iterator[tuple[dict[str, Any], Page]]:
    """The gold rows of a set with their pages."""
    for line in (folder / "gold.jsonl").read_text("utf-8").splitlines():
        gold = json.loads(line)
        content = gzip.decompress((folder / gold["file"]).read_bytes())
        yield gold, Page(gold["id"], gold["id"], content, "html", url=gold["url"])


def read_answers(folder: Path, kinds: tuple[BlockKind, ...]) -> Iterator[Answer]:
    """Our answer and the library's for every page of a set."""
    for gold, page in pages(folder):
        article = extract_article(page).article
        library = trafilatura.extract(shown(decode(page.content).text)) or ""
        ours = own_words(article, kinds) if article else ""
        yield Answer(
            gold["id"],
            gold["body"],
            article,
            kinds,
            compare(gold["body"], ours),
            compare(gold["body"], library),
        )


def own_words(article: Article, kinds: tuple[BlockKind, ...]) -> str:
    """The text of an article's blocks of the given kinds."""
    return "\n".join(article.text[block.start : block.end] for block in article.blocks if block.kind in kinds)


def score(answers: Mapping[str, Sequence[Answer]]) -> dict[str, Any]:
    """The figures of each set for the tune half, the score half and both."""
    told: dict[str, Any] = {}
    for name, found in answers.items():
        halves = {
            "tune": [answer for answer in found if in_tune_half(answer.page)],
            "score": [answer for answer in found if not in_tune_half(answer.page)],
            "all": list(found),
        }
        told[name] = {half: _figures(part) for half, part in halves.items()}
    return told


def _figures(answers: Sequence[Answer]) -> dict[str, Any]:
    ours = [answer.ours for answer in answers]
    library = [answer.library for answer in answers]
    return {
        "pages": len(answers),
        **{key: round(value, 4) for key, value in figures(ours).items()},
        "interval": interval(ours),
        "trafilatura": {key: round(value, 4) for key, value in figures(library).items()},
        "better_by": interval(ours, library),
    }


def times(folder: Path) -> dict[str, float]:
    """Processor time over all pages: trafilatura alone, and what we take beside it, as ratios."""
    all_pages = [page for name in SETS for _, page in pages(folder / name)]
    library = _seconds(lambda page: trafilatura.extract(page.content), all_pages)
    blocks = _seconds(lambda page: read_segments(page, DEFAULT_LIMITS), all_pages)
    whole = _seconds(extract_article, all_pages)
    return {
        "trafilatura_ms_a_page": round(1000 * library / len(all_pages), 1),
        "typed_blocks_ratio": round(blocks / library, 2),
        "whole_article_ratio": round(whole / library, 2),
    }


def _seconds(work: Callable[[Page], object], given: Sequence[Page]) -> float:
    work(given[0])  # what is loaded once is not counted
    started = time.process_time()
    for page in given:
        work(page)
    return time.process_time() - started


def show_errors(name: str, answers: Sequence[Answer]) -> None:
    """What we count and the gold does not, and the other way round, worst pages first."""
    for answer in sorted(answers, key=lambda answer: (answer.ours.f1, answer.page)):
        wanted = runs(answer.gold)
        print(f"== {name} {answer.page} ours {answer.ours.f1:.3f} trafilatura {answer.library.f1:.3f}")
        blocks = answer.article.blocks if answer.article else ()
        words = [answer.article.text[block.start : block.end] if answer.article else "" for block in blocks]
        for block, text in zip(blocks, words, strict=True):
            given = runs(text)
            shared_runs = sum((given & wanted).values()) * 2 > sum(given.values())
            if shared_runs != (block.kind in answer.kinds) and sum(given.values()) > 1:
                print(f"   {'missed' if shared_runs else 'extra ':6} {block.kind:11} {text[:110]!r}")


if __name__ == "__main__":
    raise SystemExit(main())
