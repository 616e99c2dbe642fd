"""Groups that are two look-alike events: each half tells of names or days that the other never does."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from collatio.group.clusters import Cluster
from collatio.group.weights import Pile

#: A key is a camp's own when this share of its pages has it, and at most that share of the others.
_OWN, _FOREIGN = 0.6, 0.1
#: Each camp needs as many pages and as many keys of its own; one name may be one page's detail.
_PAGES, _KEYS = 2, 2


def part_camps(clusters: tuple[Cluster, ...], pile: Pile) -> tuple[tuple[int, ...], ...]:
    """The clusters' members, those of a cluster of two camps apart; in the order of places.

    Two events of one kind (the same squad's raid, two years apart) read so alike that no likeness of
    pairs parts them.  What parts them is that nearly all pages of one half name what none of the other
    half names, in both directions.
    """
    found: list[tuple[int, ...]] = []
    waiting = list(clusters)
    while waiting:
        group = waiting.pop()
        if group.halves is not None and _are_camps(group.halves, pile):
            waiting.extend(group.halves)
        else:
            found.append(group.members)
    return tuple(sorted(found))


def own_keys(camp: tuple[int, ...], others: tuple[int, ...], pile: Pile) -> tuple[str, ...]:
    """The names and days that most of ``camp`` tells and (nearly) none of ``others``, sorted."""
    here, there = _counts(camp, pile), _counts(others, pile)
    return tuple(
        sorted(
            key
            for key, pages in here.items()
            if pages > 1 and pages / len(camp) >= _OWN and there[key] / len(others) <= _FOREIGN
        )
    )


def _are_camps(halves: tuple[Cluster, Cluster], pile: Pile) -> bool:
    one, other = halves[0].members, halves[1].members
    if min(len(one), len(other)) < _PAGES or _share_evidence(one, other, pile):
        return False
    return all(len(own_keys(a, b, pile)) >= _KEYS for a, b in ((one, other), (other, one)))


def _share_evidence(one: tuple[int, ...], other: tuple[int, ...], pile: Pile) -> bool:
    """Whether the halves tell of one day or carry the same quoted words: then they tell of one event.

    Without this, pages that took their background from one agency part from those that took it elsewhere.
    """
    here = [pile.articles[place].features for place in one]
    there = [pile.articles[place].features for place in other]
    days = frozenset(day for page in here for day in page.told)
    quoted = frozenset(run for page in here for run in page.quoted)
    return any(days & page.told or quoted & page.quoted.keys() for page in there)


def _counts(camp: tuple[int, ...], pile: Pile) -> Counter[str]:
    return Counter(key for place in camp for key in _keys(place, pile))


def _keys(place: int, pile: Pile) -> Iterator[str]:
    weighed = pile.articles[place]
    yield from weighed.names
    yield from weighed.by_days
