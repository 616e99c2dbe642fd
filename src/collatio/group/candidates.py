"""Which pairs of articles are compared at all: those that share enough rare words or names."""

from __future__ import annotations

import math
from array import array
from collections.abc import Iterable
from importlib import resources
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from collatio.group.features import Bag
from collatio.group.weights import BACKGROUND, Pile, Weighed, Worth
from collatio.records.engine import Engine

#: A key on more pages than this joins too many pairs to be followed; rarer keys join the same pages.
MOST_PAGES = 200
#: What the keys that a pair shares must weigh together; stands in ``candidates.sql`` too.
LEAST_SHARED = 700
#: A page is compared with so many at most that share most with it, and with those it is so compared for:
#: with the pages of a large story and of what looks like it.  Stands in ``candidates.sql`` too.
MOST_BESIDE = 128
#: The neighbours of so many pages are looked for at a time; bounds the memory.
_AT_ONCE = 8192
#: So many of its most telling shared keys stand for an article.
_KEYS = 80
#: In a larger pile all keys are worth more by the logarithm of its size.  Pairs must then share that much
#: more, twice over: two keys that were enough here are enough there, and chance joins no more pages to each.
_SMALL = 1000


class Postings:
    """The most telling keys of a pile's pages, page after page, as numbers."""

    def __init__(self) -> None:
        self._terms: dict[str, int] = {}
        self._pages = 0
        self._columns = {name: array("q") for name in ("article", "term", "weight")}

    def add(self, place: int, page: Weighed, words: Worth, names: Worth) -> None:
        """Take in the page at a place of the pile."""
        self._pages = max(self._pages, place + 1)
        for key, weight in _telling_keys(page, words, names):
            self._columns["article"].append(place)
            self._columns["term"].append(self._terms.setdefault(key, len(self._terms)))
            self._columns["weight"].append(weight)

    def pairs(self, engine: Engine) -> NDArray[np.int64]:
        """The pairs of pages worth a comparison, each once and in order: smaller places, larger places.

        The work grows with the number of pages times the few keys of each, not with all pairs; their number,
        with the number of pages.
        """
        articles = self._columns["article"]
        if not articles:
            return np.empty((2, 0), np.int64)
        sql = resources.files("collatio.group").joinpath("candidates.sql").read_text("utf-8")
        firsts = [at for at in range(len(articles)) if at == 0 or articles[at] != articles[at - 1]]
        met: list[NDArray[np.int64]] = []
        for start, end in pairwise((*firsts[::_AT_ONCE], len(articles))):
            wanted = {name: column[start:end] for name, column in self._columns.items()}
            found = engine.query(sql, {"wanted": wanted, "postings": self._columns})
            both = np.array((found["one"], found["other"]), np.int64)
            met.append(np.unique(both.min(axis=0) * self._pages + both.max(axis=0)))
        return np.array(np.divmod(np.unique(np.concatenate(met)), self._pages))


def candidate_pairs(
    pile: Pile, engine: Engine, among: Iterable[int] | None = None
) -> tuple[tuple[int, int], ...]:
    """Pairs of places in ``pile.articles``, each pair once and in order; only ``among`` some, if given."""
    postings = Postings()
    for place in range(len(pile.articles)) if among is None else among:
        postings.add(place, pile.articles[place], pile.words, pile.names)
    ones, others = postings.pairs(engine).tolist()
    return tuple(zip(ones, others, strict=True))


def rare_keys(weighed: Weighed, words: Worth, names: Worth, *, least_pages: int = 0) -> dict[str, int]:
    """The article's words and names that few pages have, with whole-number weights, the most telling first.

    Few are ``MOST_PAGES`` at most, and ``least_pages`` at least.
    """
    features = weighed.features
    scored: list[tuple[float, str, int]] = []
    if features.comparable_words:
        # Words of different languages never meet, so the language is part of their key.
        scored += _scored(features.words, words, f"word {features.language} ", least_pages)
    scored += _scored(weighed.names, names, "name ", least_pages)
    scored.sort(key=lambda item: (-item[0], item[1]))
    return {key: weight for _, key, weight in scored}


def _telling_keys(weighed: Weighed, words: Worth, names: Worth) -> list[tuple[str, int]]:
    """The article's most telling keys that another article has too, with whole-number weights."""
    return list(rare_keys(weighed, words, names, least_pages=2).items())[:_KEYS]


def _scored(bag: Bag, worth: Worth, prefix: str, least_pages: int) -> list[tuple[float, str, int]]:
    beyond = math.log(max(1.0, (worth.pages + BACKGROUND) / (_SMALL + BACKGROUND)))
    unit = 100 * LEAST_SHARED / (LEAST_SHARED + 200 * beyond)
    return [
        (round((1 + math.log(seen.weight)) * worth.of(key), 2), prefix + key, round(unit * worth.of(key)))
        for key, seen in bag.items()
        if least_pages <= worth.counts.get(key, 0) <= MOST_PAGES
    ]
