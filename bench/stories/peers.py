"""What most story groupers are: cosine over TF-IDF with average linkage, with and without names."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import combinations

import numpy as np

from bench.stories.metrics import b_cubed
from bench.stories.sets import StorySet
from collatio.group.clusters import Pair, cluster
from collatio.records.annotated import Annotated
from collatio.text.terms import words

#: In hundredths; the peers are given the best one for each set: helped, so that beating them tells.
_THRESHOLDS = tuple(range(8, 47, 2))

Terms = Callable[[Annotated], Iterator[str]]


def plain(page: Annotated) -> Iterator[str]:
    """All words of a page."""
    for word in words(page.article.text):
        yield word.folded


def with_names(page: Annotated) -> Iterator[str]:
    """All words, and each name the reader finds as one more term at every mention."""
    yield from plain(page)
    for entity in page.entities:
        for mention in entity.mentions:
            if mention.form == "name":
                yield f"name {mention.passage.exact.casefold()}"


PEERS: dict[str, Terms] = {"TF-IDF": plain, "TF-IDF and names": with_names}


def best(piles: StorySet, terms: Terms) -> list[str]:
    """The grouping of a set at the threshold that suits its right answer best."""
    likeness = [_cosines([piles.read[at] for at in part], terms) for part in piles.parts]
    tried = []
    for least in _THRESHOLDS:
        labels = [""] * len(piles.pages)
        total = 0.0
        for number, (part, pairs) in enumerate(zip(piles.parts, likeness, strict=True)):
            for story, found in enumerate(cluster(len(part), pairs, least)):
                for place in found.members:
                    labels[part[place]] = f"{number} {story}"
            total += b_cubed([labels[at] for at in part], [piles.events[at] for at in part])
        tried.append((total, labels))
    return max(tried, key=lambda one: one[0])[1]


def _cosines(pages: Sequence[Annotated], terms: Terms) -> dict[Pair, int]:
    """The cosines of all pairs in hundredths."""
    counts = [Counter(terms(page)) for page in pages]
    holders = Counter(term for bag in counts for term in bag)
    column = {term: number for number, term in enumerate(sorted(t for t, n in holders.items() if n > 1))}
    table = np.zeros((len(pages), len(column)), dtype=np.float32)
    for row, bag in enumerate(counts):
        weights = {
            t: (1 + math.log(n)) * math.log((1 + len(pages)) / (1 + holders[t])) for t, n in bag.items()
        }
        length = math.sqrt(sum(weight * weight for weight in weights.values())) or 1.0
        for term, weight in weights.items():
            if term in column:
                table[row, column[term]] = weight / length
    found = np.rint(100 * (table @ table.T))
    return {(a, b): int(found[a, b]) for a, b in combinations(range(len(pages)), 2) if found[a, b] > 0}
