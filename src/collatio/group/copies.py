"""Pages that a near copy stands for: one wire's text is compared once, for all outlets that print it.

Alike words are not enough: a bulletin that comes every day is its own near copy with other figures and
another day.  A page is left to its copy only where it tells nothing of its own.  Where a wire is on so many
pages that they would hide each other, a page is left to its copy also where it adds to the wire, as long as
it tells nothing in the wire's place.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from collatio.group.features import Features
from collatio.group.insteads import Wire
from collatio.group.nearcopies import near_copies
from collatio.records.article import Article
from collatio.records.engine import Engine

#: Copies of one text are printed within so many days.
_DAYS = 7
#: A name of this weight is dwelt on, not mentioned in passing.
_DWELT_ON = 3
#: So many near copies that tell something of their own are a crowd: what they share is soon on more pages
#: than a search follows.
_CROWD = 40
#: What one page of a crowd does not stand for is looked at so often, then left as it is.
_ROUNDS = 24


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


def copies_among(
    pages: Sequence[Features], engine: Engine, articles: Iterable[Article] | None = None
) -> Copies:
    """Which pages are near copies of another and tell nothing else than it.

    Where pages wait packed, their ``articles`` spare unpacking those that are nobody's copy.
    """
    stands = list(range(len(pages)))
    crowds: list[list[int]] = []
    texts = map(_own_text, (page.article for page in pages) if articles is None else articles)
    for first, *rest in near_copies(list(texts), engine):
        for place in rest:
            if tells_nothing_else(pages[place], pages[first]):
                stands[place] = first
        left = [place for place in rest if stands[place] == place]
        if len(left) >= _CROWD:
            crowds.append([first, *left])
    for crowd in crowds:
        _lead(crowd, pages, stands, engine)
    return Copies.by(stands)


def _lead(crowd: list[int], pages: Sequence[Features], stands: list[int], engine: Engine) -> None:
    """Let the first page of a crowd stand for those that only add to it; then one of the rest, and so on."""
    waiting = [crowd]
    for _ in range(_ROUNDS):
        crowds = []
        for first, *rest in waiting:
            wire = Wire.of(pages[first].article)
            for place in rest:
                if tells_nothing_instead(pages[place], pages[first], wire):
                    stands[place] = first
            left = [place for place in rest if stands[place] == place]
            if len(left) >= _CROWD:
                crowds.append(left)
        waiting = [
            [left[place] for place in group]
            for left in crowds
            for group in near_copies([_own_text(pages[place].article) for place in left], engine)
        ]


def tells_nothing_else(copy: Features, full: Features) -> bool:
    """Whether all days and figures that ``copy`` tells, and all names it dwells on, are in ``full`` too.

    In the same language, and not printed long before or after it.
    """
    return _are_of_one_time(copy, full) and next(_told_else(copy, full), None) is None


def tells_nothing_instead(copy: Features, full: Features, wire: Wire) -> bool:
    """Whether what ``copy`` tells besides is told in words of its own, not in those of the ``full`` wire.

    Another sum in the same words is another bulletin; a paragraph on a man of the outlet's own town is not.
    """
    return _are_of_one_time(copy, full) and not wire.is_changed(copy.article, _told_else(copy, full))


def _are_of_one_time(copy: Features, full: Features) -> bool:
    here, there = copy.published, full.published
    apart = here is not None and there is not None and abs(here - there) > _DAYS
    return not apart and copy.language == full.language


def _told_else(copy: Features, full: Features) -> Iterator[int]:
    """Where ``copy`` tells days, figures and names it dwells on that are not in ``full``."""
    yield from (day.passage.start for day in copy.days if day.is_day and day.value not in full.told)
    yield from (seen.start for key, seen in copy.numbers.items() if key not in full.numbers)
    yield from (
        seen.start for key, seen in copy.names.items() if seen.weight >= _DWELT_ON and key not in full.names
    )


def _own_text(article: Article) -> str:
    return "\n".join(article.text[block.start : block.end] for block in article.own_blocks)
