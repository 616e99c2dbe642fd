"""Copies of sentences with other names in the same places, so that names are learnt by where they stand.

"Mention replacement" (Dai & Adel 2020, "An Analysis of Simple Data Augmentation for Named Entity
Recognition"): a name gives way to another of its kind, drawn from all the sets that may train.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping, Sequence

from collatio.records.passage import Span
from training.reader.examples import Example

#: How many of a sentence's names give way, and how many of its names in capitals stay capitals.
_SHARE, _CAPITALS = 0.7, 0.5
#: Shorter names are abbreviations whose letters say what they are.
_SHORTEST = 3


def swapped(examples: Sequence[Example], rng: random.Random) -> Iterator[Example]:
    """A copy of each example that has names to give way; it teaches names alone."""
    pool = _pool(examples)
    for example in examples:
        copy = _swap(example, pool, rng)
        if copy is not None:
            yield copy


def _pool(examples: Sequence[Example]) -> Mapping[str, Sequence[str]]:
    known: dict[str, set[str]] = {}
    for example in examples:
        for kind, span in example.names or ():
            name = example.text[span.start : span.end]
            if kind != "group" and name[0].isupper() and len(name) >= _SHORTEST:
                known.setdefault(kind, set()).add(name)
    return {kind: sorted(names) for kind, names in known.items()}


def _swap(example: Example, pool: Mapping[str, Sequence[str]], rng: random.Random) -> Example | None:
    text, at, changed = "", 0, False
    names: list[tuple[str, Span]] = []
    for kind, span in sorted(example.names or (), key=lambda named: named[1].start):
        if span.start < at:
            return None  # one name inside another: no copy can keep both
        name = example.text[span.start : span.end]
        if kind in pool and name[0].isupper() and rng.random() < _SHARE:
            other = rng.choice(pool[kind])
            name, changed = other.upper() if name.isupper() and rng.random() < _CAPITALS else other, True
        text += example.text[at : span.start]
        names.append((kind, Span(len(text), len(text) + len(name))))
        text += name
        at = span.end
    if not changed:
        return None
    return Example(of=example.of, text=text + example.text[at:], names=tuple(names), groups=example.groups)
