"""Shared stretches of real pages with their classes, to be judged by eye; ``python -m bench.reuse_sheet``.

A seeded sample from the public set reuse/helsinki2018, the pages of one event.  Pairs of pages that share the
same words are many, so each wording is drawn once; ``--pairs`` draws from all pairs.  The sheet holds text of
real pages: it is read, never committed.
"""

from __future__ import annotations

import argparse
import random
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from bench.descent.helsinki import pages_of_set
from bench.shared_data import ABSENT, shared
from collatio.collate.descent.reuse.classes import class_spans
from collatio.collate.descent.reuse.find import find_reuse_among
from collatio.collate.descent.reuse.shared import ClassedStretch
from collatio.records.annotated import Annotated
from collatio.records.passage import Passage

#: A wording is new where so much of it was in none drawn before.
_RUN, _NEW = 6, 0.8
#: So much is shown before and after a stretch, and of its two ends.
_AROUND, _END = 40, 160


def classed_spans(folder: Path) -> tuple[tuple[ClassedStretch, ...], dict[str, Annotated]]:
    """All classed stretches of the set's pages, and the pages by id."""
    pages = pages_of_set(folder)
    stretches = find_reuse_among([found.article for found in pages.values()])
    return class_spans(stretches, list(pages.values())), pages


def wordings(spans: Sequence[ClassedStretch], seed: int) -> Iterator[ClassedStretch]:
    """The spans in a seeded order, each wording once."""
    mixed = list(spans)
    random.Random(seed).shuffle(mixed)
    seen: set[str] = set()
    for one in mixed:
        words = one.stretch.left.exact.lower().split()
        runs = {" ".join(words[at : at + _RUN]) for at in range(max(1, len(words) - _RUN + 1))}
        if len(runs - seen) >= _NEW * len(runs):
            yield one
        seen |= runs


def _shown(passage: Passage, pages: dict[str, Annotated]) -> str:
    article = pages[passage.article].article
    exact = passage.exact
    if len(exact) > 2 * _END:
        exact = f"{exact[:_END]} … {exact[-_END:]}"
    before = article.text[max(0, passage.start - _AROUND) : passage.start]
    after = article.text[passage.end : passage.end + _AROUND]
    return " / ".join(f"{article.outlet_name}: {before}[[{exact}]]{after}".split("\n"))


def main() -> int:
    """Print the sheet."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("-n", type=int, default=200)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--pairs", action="store_true")
    given = parser.parse_args()
    folder = shared()
    if folder is None:
        print(ABSENT, file=sys.stderr)
        return 1
    spans, pages = classed_spans(folder)
    print(f"{len(spans)} stretches: {dict(sorted(Counter(one.class_ for one in spans).items()))}")
    if given.pairs:
        drawn = random.Random(given.seed).sample(spans, min(given.n, len(spans)))
    else:
        drawn = [one for one, _ in zip(wordings(spans, given.seed), range(given.n), strict=False)]
    for number, one in enumerate(drawn, start=1):
        print(f"{number}. {one.class_}: {one.why} ({one.stretch.kind}, {one.stretch.words} words)")
        print(f"   {_shown(one.stretch.left, pages)}\n   {_shown(one.stretch.right, pages)}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
