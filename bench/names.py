"""Names on labelled pairs: nomenklatura's name bench and our own set; ``python -m bench.names``.

The name bench is evaluation only: nothing was tuned on its pairs.  Its labels call a misspelt name a match,
so it is scored at ``SLIP``, chosen on training pairs (``python -m training.names``); the stricter ``SAME``,
by which pages' names are joined, was chosen on our own ``tune.jsonl`` and is given beside it.  The peer's
figure, LogicV2 of nomenklatura, is DESIGN's: it needs an ICU build and is not run here.

Our own pairs have three answers.  F1 is that of "same"; a pair that is "open" is right only as open.
"""

from __future__ import annotations

import hashlib
import json
import sys
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

from bench.intervals import quotient_interval
from bench.shared_data import ABSENT, shared
from collatio.group.told import told
from collatio.text.naming.keys import name_keys
from collatio.text.naming.match import SAME, SLIP, match_names

OWN = Path(__file__).with_name("namepairs")
DEVELOPED = Path(__file__).with_name("namepairs_dev")
PEER = {"LogicV2": {"person f1": 0.742}}
#: The scripts that the row of DESIGN names; the other areas are given beside them.
AREAS = {
    "arabic, persian, slavic": ("arabic", "persian", "slavic"),
    "hebrew, chinese": ("hebrew", "chinese"),
    "all": (),
}

Row = Mapping[str, Any]


def f1(counts: Sequence[float]) -> float | None:
    """F1 of true positives, false positives and misses."""
    hit, wrong, missed = counts
    return round(2 * hit / (2 * hit + wrong + missed), 4) if hit + wrong + missed else None


def answer(row: Row) -> str:
    """Our answer for a pair of our own set: the names', unless the sentence given with them tells more."""
    found = match_names(row["one"], row["other"])
    said = told(row["context"], row["one"], row["other"], "en") if "context" in row else None
    if said is None:
        return found.verdict
    if said.bearers == "two":
        return "different"
    return "same" if found.verdict == "open" or said.tie == "names" else found.verdict


def developed() -> dict[str, Any]:
    """F1 by area on the pairs the matcher's author wrote to make it by: they show no more."""
    figures: dict[str, Any] = {}
    for path in sorted(DEVELOPED.glob("*.txt")):
        lines = [line for line in path.read_text("utf-8").splitlines() if line[:2] in {"= ", "! "}]
        pairs = [(line[0] == "=", line[2:].split(" | ")) for line in lines]
        figures[path.stem] = scored(
            (same, match_names(one, other).verdict == "same") for same, (one, other) in pairs
        )
    return figures


def scored(pairs: Iterable[tuple[bool, bool]]) -> dict[str, Any]:
    """Precision, recall and F1 with its interval, of (right, said) for each pair."""
    rows = [
        (float(right and said), float(said and not right), float(right and not said)) for right, said in pairs
    ]
    hit, wrong, missed = (sum(column) for column in zip(*rows, strict=True))
    return {
        "n": len(rows),
        "f1": f1((hit, wrong, missed)),
        "interval": quotient_interval(rows, f1),
        "precision": round(hit / (hit + wrong), 4) if hit + wrong else None,
        "recall": round(hit / (hit + missed), 4) if hit + missed else None,
    }


def own(part: str) -> dict[str, Any]:
    """Our own set's ``part``: F1 of "same" by area, right answers of all three, blocking, the file's hash."""
    path = OWN / f"{part}.jsonl"
    rows = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    said = [answer(row) for row in rows]
    figures: dict[str, Any] = {"corpus": hashlib.sha256(path.read_bytes()).hexdigest()}
    for name, areas in AREAS.items():
        chosen = [at for at, row in enumerate(rows) if not areas or row["area"] in areas]
        figures[name] = scored((rows[at]["label"] == "same", said[at] == "same") for at in chosen)
        figures[name]["right"] = round(sum(rows[at]["label"] == said[at] for at in chosen) / len(chosen), 4)
    wrong = sum(row["label"] != "same" and told == "same" for row, told in zip(rows, said, strict=True))
    figures["joined wrongly"] = wrong
    figures["keys"] = keys_recall([(row["one"], row["other"]) for row in rows if row["label"] == "same"])
    return figures


def name_bench(folder: Path) -> dict[str, Any]:
    """The Person rows of nomenklatura's name bench at both thresholds."""
    path = folder / "data" / "events" / "names" / "nomenklatura_name_bench.jsonl"
    rows = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    rows = [row for row in rows if row["schema"] == "Person"]
    scores = [match_names(row["name1"], row["name2"]).score for row in rows]

    def at(least: float) -> dict[str, Any]:
        return scored((row["is_match"], score >= least) for row, score in zip(rows, scores, strict=True))

    matching = [(row["name1"], row["name2"]) for row in rows if row["is_match"]]
    return {
        "corpus": hashlib.sha256(path.read_bytes()).hexdigest(),
        "person": at(SLIP),
        "person, as pages' names are joined": at(SAME),
        "keys": keys_recall(matching),
    }


def keys_recall(pairs: Sequence[tuple[str, str]]) -> float:
    """The share of pairs of one person's names that share a blocking key."""
    return round(sum(bool(set(name_keys(a)) & set(name_keys(b))) for a, b in pairs) / len(pairs), 4)


def speed(folder: Path) -> dict[str, float]:
    """Pairs of names compared, and names keyed, in a second of one core's time."""
    path = folder / "data" / "events" / "names" / "ar2en_variants.jsonl"
    lines = path.read_text("utf-8").splitlines()[:4000]
    words = [json.loads(line)["latin"][0] for line in lines]
    names = [f"{one} {other}" for one, other in zip(words[::2], words[1::2], strict=True)]
    return {
        "pairs a second": _rate(lambda: [match_names(a, b) for a, b in pairwise(names)]),
        "keys a second": _rate(lambda: [name_keys(name[::-1]) for name in names]),
    }


def _rate(work: Callable[[], Sequence[object]]) -> float:
    began = time.process_time()
    done = len(work())
    return round(done / (time.process_time() - began))


def measure(folder: Path) -> dict[str, Any]:
    """All figures that have floors."""
    return {"name_bench": name_bench(folder), "own": {part: own(part) for part in ("tune", "test")}}


def main() -> int:
    """Print the figures; "tune" or "dev" as an argument leaves the test part alone."""
    if "dev" in sys.argv[1:]:
        print(json.dumps(developed(), indent=1))
        return 0
    folder = shared()
    if folder is None:
        print(ABSENT, file=sys.stderr)
        return 1
    if "tune" in sys.argv[1:]:
        print(json.dumps(own("tune"), indent=1))
        return 0
    print(json.dumps({**measure(folder), "peers": PEER, "speed": speed(folder)}, indent=1))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
