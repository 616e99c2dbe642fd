"""Groups of alike pages that tell of two events: each opens with names or figures the other never tells."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from collatio.group.features import Features
from collatio.group.weights import Pile

#: A camp has so many pages at least, and so many that open with what sets it apart.
_PAGES = 3
#: What more of the other camp tells than this share is no camp's own.
_FOREIGN = 1 / 3
#: The opening by its characters: headline and a paragraph or two, where a page says who, where and how many.
_OPENING = 600
#: Camps are parted where chance would part them so once in 10 to the power of this: in ten thousand.
_CHANCE = 4.0
#: So many shared runs of quoted words are the same words of the same man, no phrase of the day.
_SAME_WORDS = 3


@dataclass(frozen=True, slots=True)
class Camps:
    """Looks whether two groups of a pile are two camps.

    Two events of one kind (the same club's coach dismissed, three years apart) read so alike that no likeness
    of pairs parts them.  What parts them is that nearly all pages of one group open with what none of the
    other group tells, more steadily than chance would have it.
    """

    pile: Pile

    def apart(self, one: tuple[int, ...], other: tuple[int, ...]) -> bool:
        """Whether the groups are camps; they are not where they share a day told or the same quoted words."""
        if min(len(one), len(other)) < _PAGES or self._share_evidence(one, other):
            return False
        return self._steadiness(one, other) + self._steadiness(other, one) >= _CHANCE

    def _steadiness(self, one: tuple[int, ...], other: tuple[int, ...]) -> float:
        """How little chance is in it that ``one`` opens with its most steady key and ``other`` does not."""
        opened = Counter(key for place in one for key in self._keys(place, _OPENING))
        told = Counter(key for place in other for key in self._keys(place, None))
        splits = {
            (pages, told[key])
            for key, pages in opened.items()
            if pages >= _PAGES and told[key] <= _FOREIGN * len(other)
        }
        return max(
            (against_chance(pages, len(one), there, len(other)) for pages, there in splits), default=0.0
        )

    def _keys(self, place: int, until: int | None) -> Iterator[str]:
        """The names and figures a page tells before a place in it, anywhere where none is given."""
        weighed = self.pile.articles[place]
        for mark, bag in (("name ", weighed.names), ("figure ", weighed.features.numbers)):
            yield from (mark + key for key, seen in bag.items() if until is None or seen.start < until)

    def _share_evidence(self, one: tuple[int, ...], other: tuple[int, ...]) -> bool:
        """Without this, pages that took their background from one agency part from those of another."""
        here = [self._features(place) for place in one]
        there = [self._features(place) for place in other]
        days = frozenset(day for page in here for day in page.told)
        quoted = frozenset(run for page in here for run in page.quoted)
        same = {run for page in there for run in page.quoted if run in quoted}
        return len(same) >= _SAME_WORDS or any(days & page.told for page in there)

    def _features(self, place: int) -> Features:
        return self.pile.articles[place].features


def against_chance(here: int, pages: int, there: int, others: int) -> float:
    """Minus the logarithm (to ten) of the chance that so many of a key's holders fall among ``pages``.

    Fisher's exact test: all ways of dealing the holders out to the two groups are alike likely.
    """
    holders = here + there
    ways = math.comb(pages + others, pages)
    as_many = sum(
        math.comb(holders, inside) * math.comb(pages + others - holders, pages - inside)
        for inside in range(here, min(holders, pages) + 1)
    )
    return round(math.log10(ways) - math.log10(as_many), 2)
