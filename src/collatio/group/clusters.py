"""From likenesses of pairs to groups of articles, by average linkage over whole hundredths."""

from __future__ import annotations

import heapq
from collections.abc import Mapping
from dataclasses import dataclass

#: A pair of articles by their places, the smaller first.
Pair = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Cluster:
    """Articles that were joined, and the two clusters whose joining made them one, unless single."""

    members: tuple[int, ...]
    halves: tuple[Cluster, Cluster] | None = None


def cluster(count: int, scores: Mapping[Pair, int], least: int) -> tuple[Cluster, ...]:
    """Clusters of ``count`` articles whose joined halves are at least ``least`` alike on average.

    Pairs without a score count as nothing alike.  The most alike are joined first, ties in
    the order of places, so the result depends on the scores alone.
    """
    clusters = {place: Cluster((place,)) for place in range(count)}
    links: dict[int, dict[int, int]] = {place: {} for place in range(count)}
    heap: list[tuple[float, int, int]] = []
    for (one, other), score in sorted(scores.items()):
        links[one][other] = links[other][one] = score
        heap.append((-float(score), one, other))
    heapq.heapify(heap)
    following = count
    while heap:
        negative, one, other = heapq.heappop(heap)
        if one not in clusters or other not in clusters:
            continue  # joined to another since
        if -negative < least:
            break
        joined = following
        following += 1
        halves = sorted((clusters.pop(one), clusters.pop(other)), key=lambda c: c.members)
        members = tuple(sorted(halves[0].members + halves[1].members))
        clusters[joined] = Cluster(members, (halves[0], halves[1]))
        _lead_to(joined, links, one, other)
        for near, total in sorted(links[joined].items()):
            average = total / (len(members) * len(clusters[near].members))
            heapq.heappush(heap, (-average, *_ordered(near, joined)))
    return tuple(sorted(clusters.values(), key=lambda c: c.members))


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
