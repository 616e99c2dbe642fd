"""Whether the splits are apart: runs of eight words in two passages, full names in two splits."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from training.corpus.faults import Fault
from training.corpus.shapes import CorpusPassage

GRAM = 8
_WORD = re.compile(r"\w+")


def overlap_faults(passages: Sequence[CorpusPassage]) -> list[Fault]:
    """Passages of two splits that share a run of eight words, and near copies within one split.

    One shared run is enough between splits: invented texts have no reason to agree for eight words,
    and stock phrases that do would let a test passage be known beforehand.
    """
    holders: dict[tuple[str, ...], list[int]] = defaultdict(list)
    sizes: list[int] = []
    for place, passage in enumerate(passages):
        grams = set(_grams(passage.text))
        sizes.append(len(grams))
        for gram in grams:
            holders[gram].append(place)
    shared: dict[tuple[int, int], list[tuple[str, ...]]] = defaultdict(list)
    for gram, places in holders.items():
        for position, first in enumerate(places):
            for second in places[position + 1 :]:
                shared[first, second].append(gram)
    faults: list[Fault] = []
    for (first, second), runs in sorted(shared.items()):
        one, other = passages[first], passages[second]
        apart = one.split != other.split
        if apart or len(runs) * 4 > min(sizes[first], sizes[second]):
            said = f"{other.id} shares {len(runs)} runs of {GRAM} words with {one.id} of {one.split}: "
            faults.append(
                Fault(
                    other.file,
                    other.line,
                    said + repr(" ".join(min(runs))),
                    "Rewrite the one that is in train",
                )
            )
    return faults


def shared_names(passages: Sequence[CorpusPassage]) -> tuple[str, ...]:
    """Full names of persons that stand in two splits: a name learnt by heart flatters a test."""
    splits: dict[str, set[str]] = defaultdict(set)
    for passage in passages:
        for entity in passage.entities:
            if entity.kind == "person" and entity.name is not None and " " in entity.name:
                splits[entity.name].add(passage.split)
    return tuple(sorted(name for name, where in splits.items() if len(where) > 1))


def _grams(text: str) -> Iterator[tuple[str, ...]]:
    words = [word.casefold() for word in _WORD.findall(text)]
    for start in range(len(words) - GRAM + 1):
        yield tuple(words[start : start + GRAM])
