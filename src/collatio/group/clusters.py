"""From likenesses of pairs to groups of articles, by average linkage over whole hundredths."""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

#: A pair of articles by their places, the smaller first.
Pair = tuple[int, int]
#: How alike two clusters of so many pages must be, on average, to be joined.
Needed = Callable[[int, int], float]
#: Whether something sets the members of two clusters apart, however alike they are.
Parted = Callable[[tuple[int, ...], tuple[int, ...]], bool]


@dataclass(frozen=True, slots=True)
class Cluster:
    """Articles that were joined, and the two clusters whose joining made them one, unless single."""

    members: tuple[int, ...]
    halves: tuple[Cluster, Cluster] | None = None


def cluster(
    count: int, scores: Mapping[Pair, int], least: int | Needed, parted: Parted | None = None
) -> tuple[Cluster, ...]:
    """Clusters of ``count`` articles whose joined halves are ``least`` alike on average, and not ``parted``.

    Pairs without a score count as nothing alike.  Those that exceed most what they need are joined first,
    ties in the order of places, so the result depends on the scores alone.
    """
    needed = least if callable(least) else _constant(least)
    clusters = {place: Cluster((place,)) for place in range(count)}
    links: dict[int, dict[int, int]] = {place: {} for place in range(count)}
    heap: list[tuple[float, int, int]] = []
    for (one, other), score in sorted(scores.items()):
        links[one][other] = links[other][one] = score
        heap.append((needed(1, 1) - score, one, other))
    heapq.heapify(heap)
    following = count
    while heap:
        lacking, one, other = heapq.heappop(heap)
        if one not in clusters or other not in clusters:
            continue  # joined to another since
        if lacking > 0:
            break
        halves = sorted((clusters[one], clusters[other]), key=lambda c: c.members)
        if parted is not None and parted(halves[0].members, halves[1].members):
            continue
        joined = following
        following += 1
        del clusters[one], clusters[other]
        members = tuple(sorted(halves[0].members + halves[1].members))
        clusters[joined] = Cluster(members, (halves[0], halves[1]))
        _lead_to(joined, links, one, other)
        for near, total in sorted(links[joined].items()):
            beside = len(clusters[near].members)
            lacking = needed(len(members), beside) - total / (len(members) * beside)
            heapq.heappush(heap, (lacking, *_ordered(near, joined)))
    return tuple(sorted(clusters.values(), key=lambda c: c.members))


def families(count: int, pairs: Iterable[Pair]) -> list[int]:
    """For each of ``count`` articles the smallest place that pairs lead to from it."""
    parent = list(range(count))

    def root(place: int) -> int:
        while parent[place] != place:
            parent[place] = parent[parent[place]]
            place = parent[place]
        return place

    for one, other in pairs:
        first, last = sorted((root(one), root(other)))
        parent[last] = first
    return [root(place) for place in range(count)]


def _constant(least: int) -> Needed:
    return lambda one, other: float(least)


def _lead_to(joined: int, links: dict[int, dict[int, int]], one: int, other: int) -> None:
    """Add up the links of two clusters, and lead their neighbours' links to the joined one."""
    totals = links.pop(one)
    for near, total in links.pop(other).items():
        totals[near] = totals.get(near, 0) + total
    totals.pop(one, None)
    totals.pop(other, None)
    for near, total in totals.items():
        links[near].pop(one, None)
        links[near].pop(other, None)
        links[near][joined] = total
    links[joined] = totals


def _ordered(one: int, other: int) -> Pair:
    return (one, other) if one < other else (other, one)
