"""The next news of an affair: two groups of alike pages that came out on other days."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from collatio.group.clusters import Pair
from collatio.group.pairtable import Scored
from collatio.group.weights import Pile

#: A single page may be late with its news; so many on either side are the news of their days.
_PAGES = 2
#: Days of publication that lie this far apart on average are other days' news.
_DAYS = 1
#: What came out over more days than this is no day's news: an event that is told of for weeks.
_SPREAD = 3
#: What such groups must be alike on average, in hundredths: a story told on goes on in the same words.
LEAST_ON_OTHER_DAYS = 50


@dataclass(frozen=True, slots=True)
class NewsDays:
    """Looks whether two groups, alike enough else, are the news of different days.

    A bill is published today, two senators turn it down tomorrow: pages of both days share names, words and
    background, so that each neighbour's likeness leads on to the next day's.  What was written on one day
    comes together first; what came out on another then needs more to be joined to it than a page does.
    """

    pile: Pile
    pairs: Mapping[Pair, Scored]
    _published: dict[int, int | None] = field(default_factory=dict)

    def apart(self, one: tuple[int, ...], other: tuple[int, ...]) -> bool:
        """Whether the groups' days of publication keep them apart."""
        here, there = self._days(one), self._days(other)
        if min(len(here), len(there)) < _PAGES or max(_spread(here), _spread(there)) > _SPREAD:
            return False
        # The means' distance, in whole numbers.
        if abs(sum(here) * len(there) - sum(there) * len(here)) < _DAYS * len(here) * len(there):
            return False
        return self._alike(one, other) < LEAST_ON_OTHER_DAYS * len(one) * len(other)

    def _days(self, places: Iterable[int]) -> list[int]:
        return [day for place in places if (day := self._day(place)) is not None]

    def _day(self, place: int) -> int | None:
        if place not in self._published:  # pages of a large pile lie packed
            self._published[place] = self.pile.articles[place].features.published
        return self._published[place]

    def _alike(self, one: tuple[int, ...], other: tuple[int, ...]) -> int:
        """How alike the groups' pairs are, together."""
        across = ((min(a, b), max(a, b)) for a in one for b in other)
        return sum(pair.score for key in across if (pair := self.pairs.get(key)) is not None)


def _spread(days: list[int]) -> int:
    return max(days) - min(days)
