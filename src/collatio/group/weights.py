"""How much a shared word, name, number or day is worth: rare ones much, common ones little."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from collatio.group.features import Bag, Features

#: Pages that are thought beside the pile and hold none of its words.  Without them every word of a pile
#: about one event is common and nothing is alike; with them five pages and five thousand follow one rule.
BACKGROUND = 200

#: A channel's weighted keys, of unit length unless empty.
Vector = Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Worth:
    """What each key of a channel is worth, from the number of the pile's pages that hold it."""

    counts: Mapping[str, int]
    pages: int

    def of(self, key: str) -> float:
        """The worth of ``key``; the rarer the more."""
        return math.log((self.pages + BACKGROUND + 1) / (self.counts.get(key, 0) + 1))


@dataclass(frozen=True, slots=True)
class Weighed:
    """An article's features with a vector of unit length for each channel.

    ``names`` are the names that count: in a caseless script, only those that a page in another
    language carries too.
    """

    features: Features
    names: Bag
    by_words: Vector
    by_names: Vector
    by_numbers: Vector
    by_days: Vector


@dataclass(frozen=True, slots=True)
class Pile:
    """All articles of a run, weighed against each other; the order of articles changes nothing."""

    articles: tuple[Weighed, ...]
    words: Worth
    names: Worth


def weigh(features: Sequence[Features]) -> Pile:
    """The pile's articles with what their words, names, numbers and days are worth in it."""
    names = _names_that_count(features)
    days = [_days(f) for f in features]
    word_worth = _worth([f.words for f in features])
    name_worth = _worth(names)
    number_worth = _worth([f.numbers for f in features])
    day_worth = _worth(days)
    weighed = tuple(
        Weighed(
            features=f,
            names=names[i],
            by_words=_vector(f.words, word_worth) if f.comparable_words else {},
            by_names=_vector(names[i], name_worth),
            by_numbers=_vector(f.numbers, number_worth),
            by_days=_unit({day: day_worth.of(day) for day in sorted(days[i])}),
        )
        for i, f in enumerate(features)
    )
    return Pile(weighed, word_worth, name_worth)


def _names_that_count(features: Sequence[Features]) -> list[Bag]:
    carriers: dict[str, set[str | None]] = {}
    for f in features:
        for key in f.names:
            carriers.setdefault(key, set()).add(f.language)
    return [
        {key: seen for key, seen in f.names.items() if len(carriers[key]) > 1} if f.caseless else f.names
        for f in features
    ]


def _days(features: Features) -> frozenset[str]:
    """The days told and their years: pages of one event agree at least in the year."""
    return frozenset(d.value for d in features.days) | frozenset(d.value[:4] for d in features.days)


def _worth(bags: Sequence[Mapping[str, object] | frozenset[str]]) -> Worth:
    return Worth(Counter(key for bag in bags for key in bag), len(bags))


def _vector(bag: Bag, worth: Worth) -> dict[str, float]:
    return _unit({key: (1 + math.log(bag[key].weight)) * worth.of(key) for key in sorted(bag)})


def _unit(raw: dict[str, float]) -> dict[str, float]:
    length = math.sqrt(math.fsum(value * value for value in raw.values()))
    return {key: value / length for key, value in raw.items()} if length else {}
