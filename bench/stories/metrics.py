"""How right a grouping is: B³, look-alike pairs merged, topics mixed, and every kind of error counted."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from itertools import combinations

import numpy as np

from bench.intervals import quotient_interval
from bench.stories.sets import Pair, StorySet

#: The story found for each page of a set.
Found = Sequence[str]
_SPREAD = 1


def b_cubed_rows(found: Found, wanted: Sequence[str]) -> list[tuple[float, float]]:
    """Each page's precision and recall: what of its story is of its event, and the other way round."""
    stories, events = _members(found), _members(wanted)
    rows = []
    for story, event in zip(found, wanted, strict=True):
        both = len(stories[story] & events[event])
        rows.append((both / len(stories[story]), both / len(events[event])))
    return rows


def b_cubed(found: Found, wanted: Sequence[str]) -> float:
    """B³ F1 of a grouping against the right one."""
    return _f1([sum(column) for column in zip(*_counted(found, wanted), strict=True)])


def scores(found: Found, piles: StorySet) -> dict[str, object]:
    """All figures of one grouping of a set; B³ is the mean over its parts, its interval by page."""
    rows = [_counted([found[at] for at in part], [piles.events[at] for at in part]) for part in piles.parts]
    folds = [_f1([sum(column) for column in zip(*part, strict=True)]) for part in rows]
    told: dict[str, object] = {
        "b3": round(sum(folds) / len(folds), 3),
        "interval": quotient_interval([row for part in rows for row in part], _f1),
        "folds": [round(fold, 3) for fold in folds],
        "errors": dict(sorted(_errors(found, piles).items())),
    }
    if piles.look_alikes:
        told["look-alike pairs merged"] = round(merged(found, piles.look_alikes) / len(piles.look_alikes), 3)
    if piles.name == "ecbplus":
        told |= _mixed(found, piles)
    return told


def merged(found: Found, pairs: Iterable[Pair]) -> int:
    """How many of ``pairs`` were put together."""
    return sum(found[one] == found[other] for one, other in pairs)


def _mixed(found: Found, piles: StorySet) -> dict[str, object]:
    """The share of topics whose two events share a story: by any page, and by more than one of each."""
    pairs: dict[str, list[Pair]] = defaultdict(list)
    for one, other in piles.look_alikes:
        pairs[piles.pages[one]["topic"]].append((one, other))
    wrong = {
        topic: [pair for pair in there if found[pair[0]] == found[pair[1]]] for topic, there in pairs.items()
    }
    any_page = [topic for topic, there in wrong.items() if there]
    spread = [
        topic
        for topic in any_page
        if min(len({pair[side] for pair in wrong[topic]}) for side in (0, 1)) > _SPREAD
    ]
    return {
        "topics mixed": round(len(any_page) / len(pairs), 3),
        "topics mixed beyond a stray page": round(len(spread) / len(pairs), 3),
    }


def _errors(found: Found, piles: StorySet) -> Counter[str]:
    """Pairs and pages that went wrong, by how."""
    look_alikes = frozenset(piles.look_alikes)
    counts: Counter[str] = Counter()
    for part in piles.parts:
        events = Counter(piles.events[at] for at in part)
        stories = Counter(found[at] for at in part)
        counts["pages alone that have fellows"] += sum(
            stories[found[at]] == 1 and events[piles.events[at]] > 1 for at in part
        )
        for pair in combinations(part, 2):
            same = piles.events[pair[0]] == piles.events[pair[1]]
            together = found[pair[0]] == found[pair[1]]
            if same and not together:
                counts["pairs of one event split"] += 1
            elif together and not same:
                alike = pair in look_alikes
                counts["look-alike pairs merged" if alike else "other pairs merged"] += 1
    return counts


def _members(labels: Sequence[str]) -> dict[str, set[int]]:
    groups: dict[str, set[int]] = defaultdict(set)
    for place, label in enumerate(labels):
        groups[label].add(place)
    return groups


def _counted(found: Found, wanted: Sequence[str]) -> list[tuple[float, float, float]]:
    return [(precision, recall, 1.0) for precision, recall in b_cubed_rows(found, wanted)]


def _f1(sums: Sequence[float]) -> float:
    precision, recall = np.array(sums[:2]) / sums[2]
    return float(2 * precision * recall / (precision + recall))
