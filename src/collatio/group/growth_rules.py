"""How an archive's pages are compared as it grows: the decisions of ``group``, by one table of worth.

The table is counted over pages the archive holds by then, and stands until all is grouped anew.  A word or
name that was on no page then is worth most, however often it comes later: the news of tomorrow is told in
names that nobody knows today.  Near copies are not left out here: each page is compared for itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import partial

from collatio.group.candidates import LEAST_SHARED, MOST_PAGES, rare_keys
from collatio.group.features import Features
from collatio.group.growth_parts import PagePair, Pages, Rules
from collatio.group.likeness import Likeness, likeness
from collatio.group.stories import LEAST_OF_ALL, together
from collatio.group.weights import Pile, Table, Weighed, weigh_one


@dataclass(frozen=True, slots=True)
class Ready:
    """A page weighed by the archive's table, with the keys by which it is looked for."""

    weighed: Weighed
    keys: Mapping[str, int]


def ready(features: Features, table: Table) -> Ready:
    """A page as the archive compares it."""
    weighed = weigh_one(features, table)
    return Ready(weighed, rare_keys(weighed, table.words, table.names))


def growth_rules(table: Table) -> Rules[Ready, Likeness]:
    """What growth asks of pages, of pairs and of parts."""
    return Rules(
        keys=_keys,
        compare=_compare,
        is_strong=_is_strong,
        decide=partial(_decide, table),
        least=LEAST_SHARED,
        most=MOST_PAGES,
    )


def _keys(page: Ready) -> Mapping[str, int]:
    return page.keys


def _compare(one: Ready, other: Ready) -> Likeness:
    return likeness(one.weighed, other.weighed)


def _is_strong(alike: Likeness) -> bool:
    return alike.score >= LEAST_OF_ALL


def _decide(table: Table, pages: Mapping[str, Ready], pairs: Mapping[PagePair, Likeness]) -> Iterable[Pages]:
    """The stories of one part, as ``group`` decides them for a pile."""
    ids = sorted(pages)
    place = {page: at for at, page in enumerate(ids)}
    pile = Pile(tuple(pages[page].weighed for page in ids), table.words, table.names)
    compared = {(place[one], place[other]): alike for (one, other), alike in pairs.items()}
    return [tuple(ids[at] for at in members) for members in together(pile, compared)]
