"""Measure alignment and grouping: ``python -m bench.renderings [dev|test]`` (``make bench-renderings``).

Alignment: F1 of which words of a rendering answer which words of another, gold's renderings given; ours with
the reader's meanings, ours by letters alone, and CollateX where an environment of its own has it.  Grouping:
B-cubed F1 of which renderings are one thing said.  Intervals are of 95 %, by story.  The weights were learnt
from ``dev``: what they score there is flattered; ``python -m bench.renderings.fit`` leaves stories out.
"""

from __future__ import annotations

import argparse
import hashlib
import json
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from bench.intervals import quotient_interval
from bench.renderings.grouping import grouped
from bench.renderings.peers import WAYS, collatex, interpreter
from bench.renderings.scoring import Links
from bench.renderings.stories import HERE, GoldStory, GoldUtterance, load_stories
from bench.renderings.wordings import statements_of, units
from collatio.collate.meaning import StoryMeanings
from collatio.encoder.find import default_encoder

KINDS = ("verbatim", "free", "all")
#: For each utterance of two renderings or more, for each word the place it is given.
Answer = Sequence[Sequence[Sequence[int]]]


def aligned(stories: Sequence[GoldStory], answer: Answer) -> dict[str, Any]:
    """Precision, recall and F1 of one way of aligning, for verbatim and free utterances and all."""
    told: dict[str, Any] = {}
    for kind in KINDS:
        by_story = []
        given = iter(answer)
        whole = Links()
        for story in stories:
            links = Links()
            for one in _several(story):
                found = next(given)
                if kind in ("all", "verbatim" if one.verbatim else "free"):
                    for part in (links, whole):
                        part.add(*_gold(one), found)
            if links.gold:
                by_story.append((links.right, links.given, links.found, links.gold))
        told[kind] = {
            "precision": round(whole.precision, 3),
            "recall": round(whole.recall, 3),
            "f1": round(whole.f1, 3),
            "interval": quotient_interval(by_story, _f1),
        }
    return told


def _several(story: GoldStory) -> list[GoldUtterance]:
    return [one for one in story.utterances if len(one.renderings) > 1]


def _gold(one: GoldUtterance) -> tuple[list[list[str]], list[list[int]]]:
    words = [[word.folded for word in rendering.words] for rendering in one.renderings]
    return words, [[word.row for word in rendering.words] for rendering in one.renderings]


def _f1(sums: Sequence[float]) -> float | None:
    right, given, found, gold = sums
    links = Links(right, int(given), found, int(gold))
    return links.f1 if given and gold else None


def ours(stories: Sequence[GoldStory], meanings: StoryMeanings | None) -> Answer:
    """Our places, word by word."""
    return [units(statements_of(story, one), meanings) for story in stories for one in _several(story)]


def _grouping(stories: Sequence[GoldStory]) -> dict[str, Any]:
    reader = default_encoder()
    ways = {"by meaning": reader, "by letters": None}
    return {
        name: round(sum(grouped(story, way).scores[2] for story in stories) / len(stories), 3)
        for name, way in ways.items()
    }


def measure(part: str = "dev", *, beside: bool = False) -> dict[str, Any]:
    """The figures of a part of the set; CollateX's too where it is wanted ``beside`` and can be had."""
    stories = load_stories(part)
    ways: dict[str, Callable[[], Answer]] = {
        "by meaning": lambda: ours(stories, StoryMeanings(default_encoder())),
        "by letters": lambda: ours(stories, None),
    }
    python = interpreter() if beside else None
    if python is not None:
        wordings = [_gold(one)[0] for story in stories for one in _several(story)]
        ways |= {f"CollateX, {way}": partial(collatex, python, wordings, way) for way in WAYS}
    return {
        "corpus": {part: hashlib.sha256((HERE / f"{part}.jsonl").read_bytes()).hexdigest()},
        "alignment": {name: aligned(stories, way()) for name, way in ways.items()},
        "grouping": _grouping(stories),
    }


def held() -> dict[str, Any]:
    """The figures that stand in the floors."""
    told = measure()
    f1 = {name: {kind: way[kind]["f1"] for kind in KINDS} for name, way in told["alignment"].items()}
    return {"corpus": told["corpus"], "alignment": f1}


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure a part and print it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("part", nargs="?", choices=("dev", "test"), default="dev")
    options = parser.parse_args(arguments)
    print(json.dumps(measure(options.part, beside=True), indent=1))
    if interpreter() is None:
        print("CollateX is not here: make bench-renderings brings it")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
