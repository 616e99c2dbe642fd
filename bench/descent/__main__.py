"""Who copied whom: edges, ways, origins, beside two baselines; ``python -m bench.descent [dev|test]``."""

from __future__ import annotations

import argparse
import hashlib
import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from bench.descent.baselines import earliest_first, every_run
from bench.descent.families import HERE, Family, load_families
from bench.descent.score import Scored, Told, gold_of, score, told_of
from bench.intervals import quotient_interval


def main() -> int:
    """Print the figures of a part as JSON, ours and the baselines' of the same run."""
    parser = argparse.ArgumentParser(prog="python -m bench.descent", description=__doc__)
    parser.add_argument("part", nargs="?", default="dev", choices=("dev", "test"))
    print(json.dumps(measure(parser.parse_args().part), indent=1))
    return 0


def measure(part: str = "dev") -> dict[str, Any]:
    """All figures of a part, each with its interval by family; dev by halves too.

    The rules were made on the first half and the second was looked at late, so that both show how far the
    rules are fitted to what they were made on.
    """
    families = load_families(part)
    ours = [score(gold_of(family), told_of(family, family.story)) for family in families]
    told: dict[str, Any] = {"corpus": corpus_of(part), "ours": figures(ours)}
    if part == "dev":
        half = len(families) // 2
        told["first half"], told["second half"] = figures(ours[:half]), figures(ours[half:])
    told["earliest is the parent"] = figures(_all(families, [earliest_first(one) for one in families]))
    told["every shared run"] = figures(_all(families, [every_run(one) for one in families]))
    return told


def corpus_of(part: str) -> str:
    """The hash of the families of a part."""
    return hashlib.sha256((HERE / f"{part}.jsonl").read_bytes()).hexdigest()


def figures(scores: Sequence[Scored]) -> dict[str, Any]:
    """Precision, recall and F1 of edges, the direction's share, ranges that hold the truth, their width."""
    rows = [one.row for one in scores]
    return {
        "families": len(rows),
        "edges": {
            "precision": _figure(rows, lambda s: _over(s[0], s[1])),
            "recall": _figure(rows, lambda s: _over(s[0], s[2])),
            "f1": _figure(rows, lambda s: _over(2 * s[0], s[1] + s[2])),
        },
        "direction": _figure(rows, lambda s: _over(s[3], s[0])),
        "holds the truth": _figure(rows, lambda s: _over(s[4], s[6])),
        "mean width": _figure(rows, lambda s: _over(s[5], s[6])),
    }


def _all(families: Sequence[Family], told: Sequence[Told]) -> list[Scored]:
    return [score(gold_of(family), one) for family, one in zip(families, told, strict=True)]


def _over(part: float, whole: float) -> float | None:
    return part / whole if whole else None


def _figure(
    rows: Sequence[Sequence[float]], figure: Callable[[Sequence[float]], float | None]
) -> Mapping[str, Any]:
    value = figure([sum(column) for column in zip(*rows, strict=True)])
    return {
        "mean": None if value is None else round(value, 4),
        "interval": quotient_interval(rows, figure),
    }


if __name__ == "__main__":
    raise SystemExit(main())
