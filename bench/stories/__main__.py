"""Measure grouping: ``python -m bench.stories`` (``make bench-stories``).

    --only NAME …      ecbplus, basil, gvc, allsides
    --reader NAME      the reader that the command line names so; the shipped one without it
    --read FILE        writes the pairs of look-alikes that were merged, by id, for reading by eye
    --alone            without the peers

ECB+ in five folds by topic, the others whole.  Nothing is trained here.  The few constants of
``collatio.group`` are set by hand and tried on ECB+'s folds alone; the other sets are only scored.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from bench.shared_data import ABSENT, shared
from bench.stories.metrics import Found, scores
from bench.stories.peers import PEERS, best
from bench.stories.sets import NAMES, StorySet, load
from collatio.engine.inprocess import InProcessEngine
from collatio.group.stories import group
from collatio.pipeline.readers import SHIPPED


def ours(piles: StorySet) -> list[str]:
    """The story of each page, by our grouping."""
    labels = [""] * len(piles.pages)
    for part in piles.parts:
        grouping = group([piles.read[at] for at in part], InProcessEngine())
        story_of = {member.id: story.id for story in grouping.stories for member in story.articles}
        for at in part:
            labels[at] = story_of[piles.read[at].article.id]
    return labels


def measure(
    folder: Path, names: Sequence[str] = NAMES, reader: str = SHIPPED, *, beside: bool = False
) -> dict[str, Any]:
    """The figures of each set, ours and the peers' where they are wanted ``beside``."""
    told: dict[str, Any] = {"corpus": {}}
    for name in names:
        piles = load(folder, name, reader)
        told["corpus"][name] = piles.corpus
        told[name] = {"ours": scores(ours(piles), piles)}
        if beside:
            told[name] |= {peer: scores(best(piles, terms), piles) for peer, terms in PEERS.items()}
    return told


def held(folder: Path) -> dict[str, Any]:
    """The figures that stand in the floors: shares of what is right, so that none may fall."""
    told = measure(folder)
    kept: dict[str, Any] = {"corpus": told["corpus"]}
    for name in NAMES:
        found: Mapping[str, Any] = told[name]["ours"]
        kept[name] = {"b3": found["b3"]}
        if "look-alike pairs merged" in found:
            kept[name]["look-alike pairs apart"] = round(1 - found["look-alike pairs merged"], 3)
        if "topics mixed" in found:
            kept[name]["topics pure"] = round(1 - found["topics mixed"], 3)
    return kept


def merged_pairs(found: Found, piles: StorySet) -> list[dict[str, str]]:
    """The look-alike pairs that were put together, by the ids of their pages."""
    return [
        {"set": piles.name, "a": piles.pages[one]["doc_id"], "b": piles.pages[other]["doc_id"]}
        for one, other in piles.look_alikes
        if found[one] == found[other]
    ]


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure what was asked for and print it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--only", nargs="+", choices=NAMES, default=list(NAMES))
    parser.add_argument("--reader", default=SHIPPED)
    parser.add_argument("--read", type=Path)
    parser.add_argument("--alone", action="store_true")
    options = parser.parse_args(arguments)
    folder = shared()
    if folder is None:
        print(ABSENT, file=sys.stderr)
        return 1
    for name in options.only:
        began = time.monotonic()
        print(json.dumps(measure(folder, [name], options.reader, beside=not options.alone), indent=1))
        print(f"{name}: {time.monotonic() - began:.0f} s", file=sys.stderr)
    if options.read is not None:
        sets = [load(folder, name, options.reader) for name in options.only]
        lines = [json.dumps(pair) for piles in sets for pair in merged_pairs(ours(piles), piles)]
        options.read.write_text("\n".join(lines), "utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
