"""Pages that a near copy stands for: one wire's text is compared once, for all outlets that print it.

Alike words are not enough: a bulletin that comes every day is its own near copy with other figures and
another day.  A page is left to its copy only where it tells nothing of its own.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from collatio.group.features import Features
from collatio.group.nearcopies import near_copies
from collatio.records.engine import Engine

#: Copies of one text are printed within so many days.
_DAYS = 7
#: A name of this weight is dwelt on, not mentioned in passing.
_DWELT_ON = 3


@dataclass(frozen=True, slots=True)
class Copies:
    """Which page stands for each, by place: itself, unless it is a near copy of another.

    ``of`` has, for each page that stands for others, itself and those.
    """

    stands: tuple[int, ...]
    of: Mapping[int, tuple[int, ...]]

    @classmethod
    def by(cls, stands: Sequence[int]) -> Copies:
        """From the place of the page that stands for each."""
        of: dict[int, list[int]] = {}
        for place, stand in enumerate(stands):
            of.setdefault(stand, []).append(place)
        return cls(tuple(stands), {stand: tuple(places) for stand, places in of.items()})

    @property
    def standing(self) -> tuple[int, ...]:
        """The pages that are compared, in order."""
        return tuple(sorted(self.of))

    def stands_alone(self, place: int) -> bool:
        """Whether the page is compared for itself."""
        return self.stands[place] == place

    def with_copies(self, standing: Sequence[int]) -> tuple[int, ...]:
        """Some pages that are compared, with their copies, in order."""
        return tuple(sorted(copy for stand in standing for copy in self.of[stand]))


def copies_among(pages: Sequence[Features], engine: Engine) -> Copies:
    """Which pages are near copies of another and tell nothing else than it."""
    stands = list(range(len(pages)))
    for first, *rest in near_copies([_own_text(page) for page in pages], engine):
        for place in rest:
            if tells_nothing_else(pages[place], pages[first]):
                stands[place] = first
    return Copies.by(stands)


def tells_nothing_else(copy: Features, full: Features) -> bool:
    """Whether all days and figures that ``copy`` tells, and all names it dwells on, are in ``full`` too.

    In the same language, and not printed long before or after it.
    """
    here, there = copy.published, full.published
    if here is not None and there is not None and abs(here - there) > _DAYS:
        return False
    dwelt_on = {key for key, seen in copy.names.items() if seen.weight >= _DWELT_ON}
    return (
        copy.language == full.language
        and copy.told <= full.told
        and copy.numbers.keys() <= full.numbers.keys()
        and dwelt_on <= full.names.keys()
    )


def _own_text(page: Features) -> str:
    text = page.article.text
    return "\n".join(text[block.start : block.end] for block in page.article.own_blocks)
