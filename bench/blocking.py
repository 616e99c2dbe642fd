"""Near copies at scale: time, memory, recall by kind of copy, precision; ``python -m bench.blocking [SIZE]``.

Invented texts of 500 characters.  Three in ten are originals; six in ten are copies of them: verbatim, with
10 or 20 % of the words changed, clipped to 60 %, their parts in another order.  One in ten only shares a
background paragraph with an original, two fifths of its words: no copy.  A process of its own measures.
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any

import numpy as np

from bench.grouping import in_a_process, peak_megabytes
from bench.invented import COMMON_WORDS, invented_words, zipf_ranks

SIZE = 200_000
_CHARACTERS = 500
_KINDS = ("original", "verbatim", "10 % changed", "20 % changed", "clipped", "re-ordered", "background")
_CHANCES = (0.3, 0.15, 0.15, 0.1, 0.1, 0.1, 0.1)

Chance = np.random.Generator


def planted(count: int, seed: int = 0) -> Iterator[tuple[str, str, int]]:
    """Texts with their kind and the number of the text they come from, in no order."""
    chance = np.random.default_rng([seed, count])
    kinds = chance.choice(len(_KINDS), size=count, p=_CHANCES).tolist()
    kinds[0] = 0
    originals: list[tuple[int, list[str]]] = []
    for number, kind in enumerate(kinds):
        if kind == 0:
            words = _fresh(chance)
            originals.append((number, words))
            yield " ".join(words), _KINDS[0], number
            continue
        # A few originals are copied very often, as a wire's are; most once or never.
        first, words = originals[-1 - zipf_ranks(chance, len(originals), 1)[0]]
        yield " ".join(_copy(words, kind, chance)), _KINDS[kind], first


def _fresh(chance: Chance) -> list[str]:
    words = [invented_words()[rank] for rank in zipf_ranks(chance, len(invented_words()), 110)]
    # Half of all running words are short and common, as in a real text.
    for at in np.flatnonzero(chance.random(len(words)) < 0.5).tolist():
        words[at] = COMMON_WORDS[int(chance.integers(len(COMMON_WORDS)))]
    length = 0
    for at, word in enumerate(words):
        length += len(word) + 1
        if length > _CHARACTERS:
            return words[:at]
    return words


def _copy(words: Sequence[str], kind: int, chance: Chance) -> Sequence[str]:
    name = _KINDS[kind]
    if name == "verbatim":
        return words
    if name == "clipped":
        return words[: round(0.6 * len(words))]
    if name == "re-ordered":
        cuts = [0, *sorted(chance.integers(1, len(words), 3).tolist()), len(words)]
        parts = [words[start:end] for start, end in pairwise(cuts)]
        return [word for part in reversed(parts) for word in part]
    fresh = _fresh(chance)
    if name == "background":
        kept = round(0.4 * len(words))
        return [*fresh[: len(words) - kept], *words[:kept]]
    share = 0.1 if name == "10 % changed" else 0.2
    changed = (chance.random(len(words)) < share).tolist()
    return [
        fresh[at % len(fresh)] if other else word
        for at, (word, other) in enumerate(zip(words, changed, strict=True))
    ]


def one(size: int) -> dict[str, Any]:
    """Find the copies among ``size`` texts here."""
    from collatio.engine.inprocess import InProcessEngine
    from collatio.group.nearcopies import near_copies

    made = list(planted(size))
    texts = [text for text, _, _ in made]
    held = peak_megabytes()
    began, spent = time.monotonic(), time.process_time()
    groups = near_copies(texts, InProcessEngine())
    spent, took = time.process_time() - spent, time.monotonic() - began
    group_of = {place: number for number, group in enumerate(groups) for place in group}
    found: dict[str, list[bool]] = {}
    for place, (_, kind, first) in enumerate(made):
        together = place in group_of and group_of[place] == group_of.get(first)
        found.setdefault(kind, []).append(together)
    wrong = copies = 0
    for group in groups:
        families = [made[place][2] if made[place][1] != "background" else -place - 1 for place in group]
        copies += len(group) - 1
        wrong += sum(family != families[0] for family in families[1:])
    return {
        "texts": size,
        "wall seconds": round(took, 1),
        "cpu seconds": round(spent, 1),
        "peak MB": peak_megabytes(),
        "texts MB": held,
        "with the original": {
            kind: round(sum(hits) / len(hits), 4)
            for kind, hits in sorted(found.items())
            if kind != "original"
        },
        "precision": round(1 - wrong / copies, 4) if copies else None,
    }


def main() -> int:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("size", nargs="?", type=int, default=SIZE)
    parser.add_argument("--one", type=int)
    given = parser.parse_args()
    told = one(given.one) if given.one else in_a_process("bench.blocking", given.size)
    print(json.dumps(told, indent=None if given.one else 1))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
