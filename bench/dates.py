"""The day of publication on htmldate's own development pages, htmldate beside us in the same run.

``python -m bench.dates`` prints JSON; ``--errors`` prints the tune half's errors with their candidates
instead.

What the gold means: the people who made htmldate wrote down the day a careful reader takes for the page's
date.  Some are days of modification, some are off by a time zone, a few are copyright years; full marks
are out of reach for anyone who keeps publication and modification apart.
"""

from __future__ import annotations

import argparse
import gzip
import json
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bench.floors import corpus_hash
from bench.intervals import with_interval
from bench.shared_data import ABSENT, in_tune_half, shared
from collatio.ingest.dates.find import find_dates
from collatio.ingest.dates.found import FoundDate
from collatio.ingest.dates.judge import best_day, judge
from collatio.ingest.language import identify
from collatio.ingest.limits import DEFAULT_LIMITS
from collatio.ingest.metadata import refine
from collatio.ingest.reading import read_segments
from collatio.records.article import OWN_WORDS, Page, Published


@dataclass(frozen=True, slots=True)
class Answer:
    """One page with the gold day, our answer and verdict, and htmldate's answer."""

    page: str
    url: str
    gold: str
    best: str | None
    published: Published
    library: str | None
    found: tuple[FoundDate, ...]


def main(arguments: Sequence[str] | None = None) -> int:
    """Score, or list the tune half's errors."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--errors", action="store_true", help="list the tune half's errors")
    options = parser.parse_args(arguments)
    folder = shared()
    if folder is None:
        print(ABSENT, file=sys.stderr)
        return 0
    pages = folder / "data" / "extract" / "htmldate-eval"
    answers = tuple(read_answers(pages))
    if options.errors:
        show_errors([answer for answer in answers if in_tune_half(answer.page)])
        return 0
    print(json.dumps(score(answers), indent=2))
    return 0


def measure(folder: Path) -> dict[str, Any]:
    """The figures, and the hash of the pages they were measured on."""
    pages = folder / "data" / "extract" / "htmldate-eval"
    return score(tuple(read_answers(pages))) | {"corpus": corpus_hash(pages)}


def read_answers(folder: Path) -> Iterator[Answer]:
    """An answer for every page that has a gold day."""
    for line in (folder / "gold.jsonl").read_text("utf-8").splitlines():
        gold = json.loads(line)
        if isinstance(gold["date"], str):  # two pages have none
            yield _answer(gold, gzip.decompress((folder / gold["file"]).read_bytes()))


def _answer(gold: dict[str, Any], content: bytes) -> Answer:
    found = _found(Page(gold["id"], gold["id"], content, "html", url=gold["url"]))
    judged, published = judge(found)
    library = next((one.day for one in found if one.place == "opinion"), None)
    return Answer(gold["id"], gold["url"], gold["date"], best_day(found), published, library, judged)


def _found(page: Page) -> tuple[FoundDate, ...]:
    """The dates of a page as an article's are found, for pages without an article's text too."""
    reading = read_segments(page, DEFAULT_LIMITS)
    kinds = refine(reading.segments, reading.kinds, reading.document, page.url, page.fields).kinds
    words = "\n".join(
        segment.text for segment, kind in zip(reading.segments, kinds, strict=True) if kind in OWN_WORDS
    )
    stated = reading.document.language if reading.document else None
    language = identify(words, ((stated, "the page"),)).code
    return find_dates(
        reading.document, reading.segments, kinds, url=page.url, known=page.dates, language=language
    )


def score(answers: Sequence[Answer]) -> dict[str, Any]:
    """The figures for the tune half, the score half and both."""
    halves = {
        "tune": [answer for answer in answers if in_tune_half(answer.page)],
        "score": [answer for answer in answers if not in_tune_half(answer.page)],
        "all": list(answers),
    }
    return {name: _figures(part) for name, part in halves.items()}


def _figures(answers: Sequence[Answer]) -> dict[str, Any]:
    ours = [float(answer.best == answer.gold) for answer in answers]
    library = [float(answer.library == answer.gold) for answer in answers]
    accepted = [answer for answer in answers if answer.published.value is not None]
    bounded = [
        answer
        for answer in answers
        if answer.published.value is None and (answer.published.earliest or answer.published.latest)
    ]
    agreed = [answer for answer in answers if answer.best is not None and answer.best == answer.library]
    return {
        "accuracy": with_interval(ours),
        "htmldate": with_interval(library),
        "better_than_htmldate_by": with_interval([a - b for a, b in zip(ours, library, strict=True)]),
        "accepted_share": with_interval([float(answer.published.value is not None) for answer in answers]),
        "right_among_accepted": with_interval([float(a.published.value == a.gold) for a in accepted]),
        "within_bounds_where_null": with_interval([float(_within(answer)) for answer in bounded]),
        "right_where_htmldate_agrees": with_interval([float(a.best == a.gold) for a in agreed]),
    }


def _within(answer: Answer) -> bool:
    earliest, latest = answer.published.earliest, answer.published.latest
    return (earliest or answer.gold) <= answer.gold <= (latest or answer.gold)


def show_errors(answers: Sequence[Answer]) -> None:
    """What went wrong on pages that may be looked into: wrong days, and rightly found ones not accepted."""
    for answer in answers:
        published = answer.published
        if answer.best == answer.gold and published.value in (answer.gold, None):
            continue
        print(f"{answer.page}  gold {answer.gold}  ours {answer.best}  htmldate {answer.library}")
        print(f"    {answer.url}\n    {published.value}: {published.why}")
        for one in answer.found:
            if one.place != "aside" or one.day == answer.gold:
                print(f"    {one.kind:9} {one.value:25} {one.place:8} {one.label[:32]:32} {one.verdict}")


if __name__ == "__main__":
    raise SystemExit(main())
