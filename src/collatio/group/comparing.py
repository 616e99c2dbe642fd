"""A pile's pages compared: as they are in this process, or packed and shared out among workers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from collatio.group.candidates import candidate_pairs
from collatio.group.clusters import Pair
from collatio.group.copies import Copies, copies_among
from collatio.group.fanout import fan_out, parts_of
from collatio.group.features import Features, features_of
from collatio.group.likeness import Likeness, likeness
from collatio.group.packed import Packed, PackedFeatures
from collatio.group.shelf import Shelf
from collatio.group.weights import Pile, Weighed, table_of, weigh, weigh_one
from collatio.records.annotated import Annotated
from collatio.records.engine import Engine

#: So many pairs are compared by a worker at a time, some seconds' work.
_PAIRS = 40_000
#: The features of so many pages are found by a worker at a time.
_PAGES = 100


@dataclass(frozen=True, slots=True)
class Comparison:
    """A pile's pages, which of them are copies, and the likeness of those worth a comparison.

    ``shelf`` holds the pages of a large pile, packed.
    """

    pile: Pile
    copies: Copies
    pairs: Mapping[Pair, Likeness]
    shelf: Shelf[Packed, Weighed] | None = None


def compare(ordered: Sequence[Annotated], engine: Engine) -> Comparison:
    """All in this process."""
    features = [features_of(found) for found in ordered]
    copies = copies_among(features, engine)
    # What many outlets print of one wire is no more common for that: each text counts once.
    pile = weigh(features, table_of([features[place] for place in copies.standing]))
    pairs = {
        (one, other): likeness(pile.articles[one], pile.articles[other])
        for one, other in candidate_pairs(pile, engine, copies.standing)
    }
    return Comparison(pile, copies, pairs)


def compare_packed(ordered: Sequence[Annotated], engine: Engine) -> Comparison:
    """The same for a large pile: pages wait packed, and pairs are compared by the engine's workers."""
    packed = _features(ordered, engine)
    features: Shelf[PackedFeatures, Features] = Shelf(packed, PackedFeatures.unpacked)
    copies = copies_among(features, engine)
    table = table_of(features[place] for place in copies.standing)
    shelf = Shelf(
        [
            Packed.of(weigh_one(features[place], table), packed[place], table.words, table.names)
            for place in range(len(packed))
        ],
        Packed.unpacked,
    )
    pile = Pile(shelf, table.words, table.names)
    pairs = _compared(candidate_pairs(pile, engine, copies.standing), shelf, engine)
    return Comparison(pile, copies, pairs, shelf)


def _features(ordered: Sequence[Annotated], engine: Engine) -> list[PackedFeatures]:
    """The features of each page, found by the engine's workers."""
    packed: list[PackedFeatures] = []
    for part in fan_out(_packed, parts_of(ordered, _PAGES), engine):
        for one in part:
            # What comes back from a worker is a copy: the article is kept once.
            article = ordered[len(packed)].article
            packed.append(PackedFeatures(replace(one.shell, article=article), one.bags))
    return packed


def _packed(part: Sequence[Annotated]) -> list[PackedFeatures]:
    """The features of some pages; importable by name, so that any engine can do it."""
    return [PackedFeatures.of(features_of(found)) for found in part]


@dataclass(frozen=True, slots=True)
class _Pairs:
    """Pairs to compare, by the numbers of the packed pages that come with them."""

    packed: tuple[Packed, ...]
    pairs: tuple[Pair, ...]


def _compared(pairs: Sequence[Pair], shelf: Shelf[Packed, Weighed], engine: Engine) -> dict[Pair, Likeness]:
    """The likeness of each pair; pages of one time are compared together, so that each is unpacked seldom."""
    packed_pages = [shelf.packed[place] for place in range(len(shelf))]
    days = [packed.shell.features.published or 0 for packed in packed_pages]
    in_time = sorted(range(len(days)), key=lambda place: (days[place], place))
    rank = {place: at for at, place in enumerate(in_time)}
    ordered = sorted(pairs, key=lambda pair: sorted((rank[pair[0]], rank[pair[1]]), reverse=True))
    found: dict[Pair, Likeness] = {}
    alike: dict[Likeness, Likeness] = {}  # most say nothing but two numbers: each is kept once
    answers = fan_out(_compare, (_task(part, shelf) for part in parts_of(ordered, _PAIRS)), engine)
    for part, answer in zip(parts_of(ordered, _PAIRS), answers, strict=True):
        for pair, one in zip(part, answer, strict=True):
            found[pair] = one if one.contradiction else alike.setdefault(one, one)
    return found


def _task(part: Sequence[Pair], shelf: Shelf[Packed, Weighed]) -> _Pairs:
    places = sorted({place for pair in part for place in pair})
    at = {place: number for number, place in enumerate(places)}
    return _Pairs(
        tuple(shelf.packed[place] for place in places), tuple((at[one], at[other]) for one, other in part)
    )


def _compare(work: _Pairs) -> list[Likeness]:
    """The likeness of each pair; importable by name, so that any engine can do it."""
    pages = Shelf(work.packed, Packed.unpacked)
    return [likeness(pages[one], pages[other]) for one, other in work.pairs]
