"""Which pairs of articles are compared at all: those that share enough rare words or names."""

from __future__ import annotations

import math
from importlib import resources

from collatio.group.features import Bag
from collatio.group.weights import Pile, Weighed, Worth
from collatio.records.engine import Engine

#: A key on more pages than this joins too many pairs to be followed; rarer keys join the same pages.
_MOST_PAGES = 200
#: So many of its most telling shared keys stand for an article.
_KEYS = 80


def candidate_pairs(pile: Pile, engine: Engine) -> tuple[tuple[int, int], ...]:
    """Pairs of places in ``pile.articles``, each pair once and in order.

    The work grows with the number of articles times the few keys of each, not with all pairs.
    """
    sql = resources.files("collatio.group").joinpath("candidates.sql").read_text("utf-8")
    terms: dict[str, int] = {}
    articles, keys, weights = [], [], []
    for place, weighed in enumerate(pile.articles):
        for key, weight in _telling_keys(weighed, pile):
            articles.append(place)
            keys.append(terms.setdefault(key, len(terms)))
            weights.append(weight)
    if not articles:
        return ()
    found = engine.query(sql, {"postings": {"article": articles, "term": keys, "weight": weights}})
    ones, others = [int(place) for place in found["one"]], [int(place) for place in found["other"]]
    return tuple(zip(ones, others, strict=True))


def _telling_keys(weighed: Weighed, pile: Pile) -> list[tuple[str, int]]:
    """The article's most telling keys that another article has too, with whole-number weights."""
    features = weighed.features
    scored: list[tuple[float, str, int]] = []
    if features.comparable_words:
        # Words of different languages never meet, so the language is part of their key.
        scored += _scored(features.words, pile.words, f"word {features.language} ")
    scored += _scored(weighed.names, pile.names, "name ")
    scored.sort(key=lambda item: (-item[0], item[1]))
    return [(key, weight) for _, key, weight in scored[:_KEYS]]


def _scored(bag: Bag, worth: Worth, prefix: str) -> list[tuple[float, str, int]]:
    return [
        (
            round((1 + math.log(seen.weight)) * worth.of(key), 2),
            prefix + key,
            round(100 * worth.of(key)),
        )
        for key, seen in bag.items()
        if 1 < worth.counts.get(key, 0) <= _MOST_PAGES
    ]
