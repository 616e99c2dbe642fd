"""The measures of attributed statements over whole sets, with intervals by article."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from training.sets.statements import GoldArticle

from bench.intervals import quotient_interval
from bench.reader.found import FoundStatement, found_statements
from bench.reader.statement_metrics import F1, F1S, SHARES, Share, Tally, add_up, tally
from bench.reader.subject import Reader, article_for

#: What the reader finds in one gold text.
Finder = Callable[[GoldArticle], Sequence[FoundStatement]]


def finder_of(reader: Reader) -> Finder:
    """A finder that reads the bare text with ``reader``."""
    return lambda gold: found_statements(reader(article_for(gold)))


def measure(articles: Sequence[GoldArticle], find: Finder, *, inside: bool = True) -> dict[str, Any]:
    """Every figure over ``articles``.

    Without ``inside``, what the reader found inside other words is left out, for sets whose guide marks
    nothing there; the gold stays whole.
    """
    tallies = [
        tally(gold, [one for one in find(gold) if inside or not one.inside])
        for gold in sorted(articles, key=lambda article: article.id)
    ]
    return figures(tallies)


def figures(tallies: Sequence[Tally]) -> dict[str, Any]:
    """Every figure of some articles' counts; what a set does not mark is left out."""
    total = add_up(tallies)
    told: dict[str, Any] = {
        "articles": len(tallies),
        "gold": int(total.get("gold", 0)),
        "found": int(total.get("found", 0)),
    }
    for name, measure_of in F1S.items():
        precision, recall, f1 = measure_of.of(total)
        if precision is not None and recall is not None:
            told[name] = {
                "f1": _rounded(f1),
                "precision": _rounded(precision),
                "recall": _rounded(recall),
                "interval": _f1_interval(measure_of, tallies),
            }
    for name, share in SHARES.items():
        value = share.of(total)
        if value is not None:
            told[name] = {
                "share": _rounded(value),
                "n": int(total[share.of_all]),
                "interval": _share_interval(share, tallies),
            }
    return told


def _f1_interval(measure_of: F1, tallies: Sequence[Tally]) -> list[float] | None:
    names = (measure_of.hits, measure_of.given or measure_of.hits, measure_of.found, measure_of.gold)

    def figure(sums: Sequence[float]) -> float | None:
        precision = sums[1] / sums[2] if sums[2] else None
        recall = sums[0] / sums[3] if sums[3] else None
        if precision is None or recall is None:
            return None
        return 2 * precision * recall / (precision + recall) if precision + recall else 0.0

    return quotient_interval(_columns(tallies, names), figure)


def _share_interval(share: Share, tallies: Sequence[Tally]) -> list[float] | None:
    rows = _columns(tallies, (share.hits, share.of_all))
    return quotient_interval(rows, lambda sums: sums[0] / sums[1] if sums[1] else None)


def _columns(tallies: Sequence[Tally], names: Sequence[str]) -> list[list[float]]:
    return [[float(one.get(name, 0)) for name in names] for one in tallies]


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 4)
