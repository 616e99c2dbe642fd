"""Reused wording at scale: recall by kind of copy, precision, cost; ``python -m bench.reuse [SIZE ...]``.

Invented pages with planted copies (``bench.planted``).  Each size runs in a process of its own, and so does
MinHash beside it (the package rensa; its row is left out where that is not installed), so that each peak of
memory is its own.  A copy is found where a stretch that it shares with its parent, or with another page of
the same family, holds at least half of the words that were copied (where a whole page was, all stretches that
the two share); MinHash finds pages, so a pair is enough.  Pages of one topic share background and pages of
one outlet their ends: real sharing, but no copy, and right where it is called stock.  The classes are told
which pages are of one event, as grouping would: those of one family.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from bench.grouping import exponent, peak_megabytes
from bench.planted import KINDS, WHOLE, Planted, planted
from collatio.records.annotated import Annotated
from collatio.records.article import Article
from collatio.text.sentences import find_sentences

SIZES = (2_000, 10_000, 100_000)
_SHARE = 0.5
#: MinHash as it is used for near duplicates: three-word shingles, 128 permutations, half of them alike.
_SHINGLE, _PERMUTATIONS, _BANDS, _THRESHOLD = 3, 128, 32, 0.5
_LIMIT = 3600

#: Two pages by number, the lower one first, with how many words they share.
Shared = tuple[int, int, int]


def measure(sizes: Sequence[int] = SIZES) -> dict[str, Any]:
    """The figures of each size, and how the processor time grows."""
    ours = [_in_a_process(size, "reuse") for size in sizes]
    told: dict[str, Any] = {
        "reuse": ours,
        "exponent": exponent([(run["pages"], run["cpu seconds"]) for run in ours]),
    }
    if importlib.util.find_spec("rensa"):
        told["minhash"] = [_in_a_process(size, "minhash") for size in sizes]
    return told


def _in_a_process(size: int, which: str) -> dict[str, Any]:
    done = subprocess.run(
        [sys.executable, "-m", "bench.reuse", str(size), "--alone", which],
        check=True,
        stdout=subprocess.PIPE,
        timeout=_LIMIT,
    )
    told: dict[str, Any] = json.loads(done.stdout)
    return told


def one(size: int, which: str) -> dict[str, Any]:
    """Search ``size`` pages here."""
    made = list(planted(size))
    held = peak_megabytes()
    began, spent = time.monotonic(), time.process_time()
    found, classes = _by_stretches(made) if which == "reuse" else (_by_minhash(made), None)
    spent, took = time.process_time() - spent, time.monotonic() - began
    told = {
        "pages": size,
        "wall seconds": round(took, 1),
        "cpu seconds": round(spent, 1),
        "peak MB": peak_megabytes(),
        "pages MB": held,
        "recall": _recall(made, found, 1 if which == "minhash" else None),
        "what was found": _precision(made, found),
        "found": len(found),
    }
    if classes is not None:
        copied = [pair for pair, named in zip(found, classes, strict=True) if named != "stock"]
        told["called stock"] = len(found) - len(copied)
        told["recall without stock"] = _recall(made, copied, None)
        told["what was found without stock"] = _precision(made, copied)
    return told


def _by_stretches(made: Sequence[Planted]) -> tuple[list[Shared], list[str]]:
    from collatio.collate.descent.reuse.classes import class_spans
    from collatio.collate.descent.reuse.find import find_reuse
    from collatio.engine.inprocess import InProcessEngine

    number = {page.article.id: place for place, page in enumerate(made)}
    articles = [page.article for page in made]
    events = {page.article.id: str(page.parent) for page in made}
    stretches = find_reuse(articles, InProcessEngine())
    classed = class_spans(stretches, [_bare(article) for article in articles], events)
    found = []
    for span in classed:
        ends = sorted((number[span.stretch.left.article], number[span.stretch.right.article]))
        found.append((ends[0], ends[1], span.stretch.words))
    return found, [span.class_ for span in classed]


def _bare(article: Article) -> Annotated:
    """The page as one in which nothing was looked for but its sentences."""
    sentences = tuple(
        sentence
        for block in article.blocks
        for sentence in find_sentences(article.text, block.start, block.end)
    )
    return Annotated(article, sentences, (), (), (), (), ())


def _by_minhash(made: Sequence[Planted]) -> list[Shared]:
    rensa: Any = importlib.import_module("rensa")
    index = rensa.RMinHashLSH(threshold=_THRESHOLD, num_perm=_PERMUTATIONS, num_bands=_BANDS)
    found: list[Shared] = []
    hashes: list[Any] = []
    for number, page in enumerate(made):
        words = page.article.text.lower().split()
        minhash = rensa.RMinHash(_PERMUTATIONS, 42)
        minhash.update([" ".join(words[at : at + _SHINGLE]) for at in range(len(words) - _SHINGLE + 1)])
        hashes.append(minhash)
        met = [other for other in index.query(minhash) if minhash.jaccard(hashes[other]) >= _THRESHOLD]
        found += [(other, number, 0) for other in met]
        index.insert(number, minhash)
    return sorted(found)


def _recall(made: Sequence[Planted], found: Iterable[Shared], enough: int | None) -> dict[str, float]:
    """The share of copies found, by kind; ``enough`` is 1 where a pair of pages is all that is asked."""
    longest: Counter[tuple[int, int]] = Counter()
    total: Counter[tuple[int, int]] = Counter()
    for left, right, words in found:
        if made[left].parent == made[right].parent:
            for pair in ((left, right), (right, left)):
                longest[pair] = max(longest[pair], enough or words)
                total[pair] += enough or words
    best: Counter[int] = Counter()
    for pair in longest:
        shared = total if made[pair[0]].kind in WHOLE else longest
        best[pair[0]] = max(best[pair[0]], shared[pair])
    hits: dict[str, list[bool]] = {kind: [] for kind in KINDS}
    for number, page in enumerate(made):
        if page.kind is not None:
            hits[page.kind].append(best[number] >= (enough or _SHARE * page.words))
    return {kind: round(sum(of) / len(of), 4) for kind, of in hits.items() if of}


def _precision(made: Sequence[Planted], found: Sequence[Shared]) -> dict[str, float]:
    """What was found: between pages of one family, else of one topic or outlet, else by chance."""
    told: Counter[str] = Counter()
    for left, right, _ in found:
        one, other = made[left], made[right]
        stock = one.topic == other.topic or one.article.outlet_name == other.article.outlet_name
        told["copy" if one.parent == other.parent else "stock" if stock else "chance"] += 1
    return {name: round(told[name] / len(found), 4) for name in ("copy", "stock", "chance") if found}


def main() -> int:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sizes", nargs="*", type=int, default=SIZES)
    parser.add_argument("--alone", choices=("reuse", "minhash"))
    given = parser.parse_args()
    if given.alone:
        print(json.dumps(one(given.sizes[0], given.alone)))
    else:
        print(json.dumps(measure(given.sizes), indent=1))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
