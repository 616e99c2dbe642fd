"""What the ranker learns from: each gold mention's question with the candidates that are right."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from collatio.annotate.coref.ranker import alone_rows, pair_rows
from collatio.annotate.coref.resolve import Beliefs
from collatio.annotate.coref.walk import Question, Walk
from collatio.records.annotated import EntityKind
from training.coref.gum import ENGLISH, Marked, read_marked
from training.sets.chains import ChainArticle

Rows = npt.NDArray[np.int64]
#: People alone, as the benchmark has them, and people among organisations, as articles do.
VIEWS: tuple[frozenset[EntityKind], ...] = (frozenset({"person"}), frozenset({"person", "organisation"}))


@dataclass(frozen=True, slots=True)
class Example:
    """One question as rows of weights; ``right`` are the places of right candidates, the last is "none"."""

    pairs: Rows
    alone: Rows
    right: tuple[int, ...]


def examples_of(
    articles: Sequence[ChainArticle], views: Sequence[Collection[EntityKind]] = VIEWS
) -> Iterator[Example]:
    """The examples of the articles, every mention before the one in question put where it belongs."""
    for article in articles:
        for kinds in views:
            yield from examples_in(read_marked(article, kinds))


def examples_in(marked: Marked, beliefs: Beliefs | None = None) -> Iterator[Example]:
    """The examples of one article; with ``beliefs`` the mentions before stand where those put them."""
    gold, found = marked.clusters, list[Example]()

    def judge(question: Question) -> int:
        wanted = gold[question.index]
        right = [
            at
            for at, profile in enumerate(question.profiles)
            if 2 * sum(gold[i] == wanted for i in profile.members) > len(profile.members)
        ]
        alone = len(question.profiles)
        found.append(Example(pair_rows(question), alone_rows(question), tuple(right) or (alone,)))
        if beliefs is not None:
            scores = beliefs(question)
            best = max(range(len(scores)), key=lambda at: (scores[at], -at))
            return best if best < alone else -1
        return right[0] if right else -1

    Walk(marked.mentions, ENGLISH.people).run(judge)
    yield from found
