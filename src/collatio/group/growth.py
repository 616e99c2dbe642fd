"""A growing archive's stories: pages that arrive later join, split or merge them; old ids lead to new ones.

What words and names are worth hangs on how many pages have them, so strictly each new page changes all
likenesses a little.  Growth therefore holds their worth fixed: pages are handed in already weighed by one
*table of worth*, counted once over a stated set of pages.  Under one table the stories are those of one run
over all pages, whatever the order and the batches in which they came.  A table counted anew (``regroup``)
may move any story; ``formerly`` leads across that too.  When to count anew is the caller's choice, and the
only way in which an archive's past shows in its stories.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from collatio.group.growth_leads import Leads, leads
from collatio.group.growth_parts import A, E, Pages, Part, Parts, Rules, grow
from collatio.records.ids import content_id

S = TypeVar("S")


@dataclass(frozen=True, slots=True)
class Grown(Generic[A, E, S]):
    """An archive's stories: each as it was told last, by id; ``story_of`` leads from a page to its story.

    ``changes`` says what the last update did to the stories before it.
    """

    parts: Parts[A, E] = field(default_factory=Parts)
    pages_of: Mapping[str, Pages] = field(default_factory=dict)
    story_of: Mapping[str, str] = field(default_factory=dict)
    stories: Mapping[str, S] = field(default_factory=dict)
    changes: Leads = field(default_factory=lambda: Leads({}, {}, {}))


#: Tells one story, by its pages: with the pages and pairs of the archive and the story of each page.
Tell = Callable[[Pages, Parts[A, E], Mapping[str, str]], S]


def update(
    stories: Grown[A, E, S], new: Mapping[str, A], rules: Rules[A, E], tell: Tell[A, E, S]
) -> Grown[A, E, S]:
    """The stories with the ``new`` pages in them, by id and weighed by the table the others were weighed by.

    Only parts that new pages reach are decided again, and only stories that changed, or that have pages
    beside changed ones, are told again.
    """
    parts = grow(stories.parts, new, rules)
    if parts is stories.parts:
        return stories
    story_of, pages_of = _named(stories, parts)
    moved = {page for page, story in story_of.items() if stories.story_of.get(page) != story}
    again = {story_of[page] for page in _touched(stories.parts, parts, moved)}
    told = {
        story: tell(pages, parts, story_of)
        if story in again or story not in stories.stories
        else stories.stories[story]
        for story, pages in pages_of.items()
    }
    changes = leads(stories.pages_of, pages_of, stories.changes.formerly)
    return Grown(parts, pages_of, story_of, told, changes)


def regroup(
    stories: Grown[A, E, S], pages: Mapping[str, A], rules: Rules[A, E], tell: Tell[A, E, S]
) -> Grown[A, E, S]:
    """All pages grouped anew, weighed by another table; old ids lead to the stories of now."""
    none: Grown[A, E, S] = Grown()
    fresh = update(none, pages, rules, tell)
    changes = leads(stories.pages_of, fresh.pages_of, stories.changes.formerly)
    return Grown(fresh.parts, fresh.pages_of, fresh.story_of, fresh.stories, changes)


def _named(stories: Grown[A, E, S], parts: Parts[A, E]) -> tuple[dict[str, str], dict[str, Pages]]:
    """The story of each page and the pages of each story, both by the hash of what the story holds."""
    story_of = dict(stories.story_of)
    for part in _fresh_parts(stories.parts, parts):
        for story in part.stories:
            story_of.update(dict.fromkeys(story, content_id("story", *story)))
    held: dict[str, list[str]] = {}
    for page in sorted(story_of):
        held.setdefault(story_of[page], []).append(page)
    return story_of, {story: tuple(held[story]) for story in sorted(held)}


def _fresh_parts(before: Parts[A, E], after: Parts[A, E]) -> Iterator[Part]:
    done: set[Pages] = set()
    for page, part in after.part_of.items():
        if part is not before.part_of.get(page) and part.pages not in done:
            done.add(part.pages)
            yield part


def _touched(before: Parts[A, E], after: Parts[A, E], moved: Iterable[str]) -> Iterator[str]:
    """The pages with other pairs than before, those of another story than before, and those beside them."""
    for page, beside in after.beside.items():
        if beside is not before.beside.get(page):
            yield page
    for page in moved:
        yield page
        yield from after.beside[page]
