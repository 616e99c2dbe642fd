"""What an archive's growth touches: pages that arrive later, and the parts that must be decided anew.

A *part* is a set of pages that strong likenesses lead through; two pages of different parts are never of
one story, so each part is decided by itself.  Everything here is a pure function over small records: what
a page's search keys are, how alike two pages are and how a part falls into stories is handed in.

Why the result is that of one run over all pages, in whatever order they came: which keys say anything
depends on how many pages have them, a pair is compared when the keys of its two pages say so, its likeness
depends on its two pages, and a part's stories on its pages and pairs.  Each of the three is looked at
again wherever something it depends on has changed, and nowhere else.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Generic, TypeVar

A = TypeVar("A")
E = TypeVar("E")

#: Two pages by their ids, the smaller first.
PagePair = tuple[str, str]
#: The pages of a part or of a story by their ids, in order.
Pages = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Rules(Generic[A, E]):
    """What growth does not know itself: pure functions of pages, of pairs and of parts.

    A pair is compared when the weights of the keys that both pages have come to ``least``, not counting keys
    that more than ``most`` pages have.
    """

    keys: Callable[[A], Mapping[str, int]]
    compare: Callable[[A, A], E]
    is_strong: Callable[[E], bool]
    decide: Callable[[Mapping[str, A], Mapping[PagePair, E]], Iterable[Pages]]
    least: int
    most: int


@dataclass(frozen=True, slots=True)
class Part:
    """The pages of one part and the stories they fall into, each in order."""

    pages: Pages
    stories: tuple[Pages, ...]


@dataclass(frozen=True, slots=True)
class Parts(Generic[A, E]):
    """An archive as growth sees it: pages, who has which key, which pairs were compared, the parts.

    A key that too many pages have has no ``holders`` any more; ``part_of`` leads from each page to its part.
    """

    pages: Mapping[str, A] = field(default_factory=dict)
    holders: Mapping[str, Pages] = field(default_factory=dict)
    beside: Mapping[str, Mapping[str, E]] = field(default_factory=dict)
    part_of: Mapping[str, Part] = field(default_factory=dict)

    @property
    def stories(self) -> tuple[Pages, ...]:
        """All stories, in order."""
        return tuple(sorted(story for part in set(self.part_of.values()) for story in part.stories))


def grow(parts: Parts[A, E], new: Mapping[str, A], rules: Rules[A, E]) -> Parts[A, E]:
    """The archive with the ``new`` pages in it; what they do not touch is carried over as it is.

    A page that the archive has already is not new.
    """
    arrived = {page: new[page] for page in sorted(new) if page not in parts.pages}
    if not arrived:
        return parts
    pages = {**parts.pages, **arrived}
    holders, silenced = _with_holders(parts.holders, arrived, rules)
    beside = dict(parts.beside)
    changed: dict[str, set[str]] = {page: set() for page in arrived}
    for page in sorted({*arrived, *silenced}):
        for other in _compare(page, pages, holders, beside, rules):
            changed.setdefault(page, set()).add(other)
            changed.setdefault(other, set()).add(page)
    grown = Parts(pages, holders, beside, parts.part_of)
    return replace(grown, part_of=_decide(grown, changed, rules))


def _with_holders(
    holders: Mapping[str, Pages], arrived: Mapping[str, A], rules: Rules[A, E]
) -> tuple[dict[str, Pages], set[str]]:
    """Who has which key now, and the pages that have a key which says nothing from now on."""
    added: dict[str, list[str]] = {}
    for page, article in arrived.items():
        for key in rules.keys(article):
            added.setdefault(key, []).append(page)
    now, silenced = dict(holders), set[str]()
    for key, more in added.items():
        if now.get(key) == ():
            continue
        now[key] = tuple(sorted((*now.get(key, ()), *more)))
        if len(now[key]) > rules.most:
            silenced.update(now[key])
            now[key] = ()
    return now, silenced


def _compare(
    page: str,
    pages: Mapping[str, A],
    holders: Mapping[str, Pages],
    beside: dict[str, Mapping[str, E]],
    rules: Rules[A, E],
) -> tuple[str, ...]:
    """Compare a page with those it shares enough keys with now; those that are new beside it or have gone."""
    shared: Counter[str] = Counter()
    for key, weight in rules.keys(pages[page]).items():
        for other in holders[key]:
            shared[other] += weight
    had = beside.get(page, {})
    near = sorted(other for other, weight in shared.items() if weight >= rules.least and other != page)
    found: dict[str, E] = {}
    for other in near:
        if other in had:
            found[other] = had[other]
            continue
        one, two = (page, other) if page < other else (other, page)
        found[other] = rules.compare(pages[one], pages[two])
        beside[other] = {**beside.get(other, {}), page: found[other]}
    gone = sorted(had.keys() - found.keys())
    for other in gone:
        beside[other] = {third: evidence for third, evidence in beside[other].items() if third != page}
    differs = (*(other for other in near if other not in had), *gone)
    if differs or page not in beside:
        beside[page] = found
    return differs


def _decide(grown: Parts[A, E], changed: Mapping[str, set[str]], rules: Rules[A, E]) -> dict[str, Part]:
    """The part of each page; only parts whose pages or whose own pairs have changed are decided anew."""
    region = set(changed)
    for page in changed:
        if page in grown.part_of:
            region.update(grown.part_of[page].pages)
    part_of = dict(grown.part_of)
    left = set(region)
    for first in sorted(region):
        if first not in left:
            continue
        members = _reached(first, grown.beside, rules)
        left -= members
        pages = tuple(sorted(members))
        before = part_of.get(first)
        same_pairs = not any(changed[page] & members for page in pages if page in changed)
        if before is None or before.pages != pages or not same_pairs:
            part = _decided(pages, grown, rules)
            part_of.update((page, part) for page in pages)
    return part_of


def _decided(pages: Pages, grown: Parts[A, E], rules: Rules[A, E]) -> Part:
    held = frozenset(pages)
    inside = {
        (page, other): evidence
        for page in pages
        for other, evidence in sorted(grown.beside[page].items())
        if page < other and other in held
    }
    stories = rules.decide({page: grown.pages[page] for page in pages}, inside)
    return Part(pages, tuple(sorted(tuple(sorted(story)) for story in stories)))


def _reached(first: str, beside: Mapping[str, Mapping[str, E]], rules: Rules[A, E]) -> set[str]:
    """The pages that strong likenesses lead to from one page."""
    reached, waiting = {first}, [first]
    while waiting:
        for other, evidence in beside[waiting.pop()].items():
            if other not in reached and rules.is_strong(evidence):
                reached.add(other)
                waiting.append(other)
    return reached
