"""How much a shared word, name, number or day is worth: rare ones much, common ones little."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from collatio.group.features import Bag, Features
from collatio.group.ledes import lede_end

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
    language carries too.  ``numbers_worth`` and ``days_worth`` are what a channel's keys were worth before it
    was brought to unit length; ``lede`` says where the page's first words end,
    ``lede_size`` what their words and names weigh.
    """

    features: Features
    names: Bag
    by_words: Vector
    by_names: Vector
    by_numbers: Vector
    by_days: Vector
    numbers_worth: float
    days_worth: float
    lede: int
    lede_size: float


@dataclass(frozen=True, slots=True)
class Pile:
    """All articles of a run, weighed against each other; the order of articles changes nothing."""

    articles: Sequence[Weighed]
    words: Worth
    names: Worth


@dataclass(frozen=True, slots=True)
class Table:
    """What keys are worth, counted over a set of pages: over a pile itself, or once for a growing archive.

    ``abroad`` are the names that pages in several languages carry.
    """

    words: Worth
    names: Worth
    numbers: Worth
    days: Worth
    abroad: frozenset[str]


def table_of(features: Iterable[Features]) -> Table:
    """The worth of all keys of some pages, from how many of them hold each; each page is looked at once."""
    words, names, numbers, days = (Counter[str]() for _ in range(4))
    language_of: dict[str, str | None] = {}
    abroad: set[str] = set()
    caseless: list[tuple[str, ...]] = []
    pages = 0
    for one in features:
        pages += 1
        words.update(one.words.keys())
        numbers.update(one.numbers.keys())
        days.update(_days(one))
        abroad.update(key for key in one.names if language_of.setdefault(key, one.language) != one.language)
        if one.caseless:
            caseless.append(tuple(one.names))
        else:
            names.update(one.names.keys())
    for keys in caseless:
        names.update(key for key in keys if key in abroad)
    return Table(
        words=Worth(words, pages),
        names=Worth(names, pages),
        numbers=Worth(numbers, pages),
        days=Worth(days, pages),
        abroad=frozenset(abroad),
    )


def weigh(features: Sequence[Features], table: Table | None = None) -> Pile:
    """The pages with what their words, names, numbers and days are worth, by their own table unless given."""
    table = table_of(features) if table is None else table
    return Pile(tuple(weigh_one(f, table) for f in features), table.words, table.names)


def weigh_one(features: Features, table: Table) -> Weighed:
    """One page with what its words, names, numbers and days are worth."""
    names = _names_that_count(features, table.abroad)
    numbers = _raw(features.numbers, table.numbers)
    days = {day: table.days.of(day) for day in sorted(_days(features))}
    by_words = _unit(_raw(features.words, table.words)) if features.comparable_words else {}
    by_names = _unit(_raw(names, table.names))
    lede = lede_end(features.article)
    first = [value for key, value in by_words.items() if features.words[key].start < lede]
    first += [value for key, value in by_names.items() if names[key].start < lede]
    return Weighed(
        features=features,
        names=names,
        by_words=by_words,
        by_names=by_names,
        by_numbers=_unit(numbers),
        by_days=_unit(days),
        numbers_worth=_length(numbers),
        days_worth=_length(days),
        lede=lede,
        lede_size=math.sqrt(math.fsum(value * value for value in first)),
    )


def _names_that_count(features: Features, abroad: frozenset[str]) -> Bag:
    if not features.caseless:
        return features.names
    return {key: seen for key, seen in features.names.items() if key in abroad}


def _days(features: Features) -> frozenset[str]:
    """The days told and their years: pages of one event agree at least in the year."""
    return frozenset(d.value for d in features.days) | frozenset(d.value[:4] for d in features.days)


def _raw(bag: Bag, worth: Worth) -> dict[str, float]:
    return {key: (1 + math.log(bag[key].weight)) * worth.of(key) for key in sorted(bag)}


def _unit(raw: dict[str, float]) -> dict[str, float]:
    length = _length(raw)
    return {key: value / length for key, value in raw.items()} if length else {}


def _length(raw: Mapping[str, float]) -> float:
    return math.sqrt(math.fsum(value * value for value in raw.values()))
