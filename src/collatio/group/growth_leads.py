"""Where the stories of yesterday went: ``formerly`` leads from old ids to new ones, by their pages."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from collatio.group.growth_parts import Pages


@dataclass(frozen=True, slots=True)
class Leads:
    """What became of the old stories.

    ``formerly`` names, for each new story, the ids it was known by before: those of the old stories most of
    whose pages it holds.  ``merged`` are new stories that hold pages of several old ones, ``split`` old
    stories whose pages several new ones hold; each with the ids of those, in order.
    """

    formerly: Mapping[str, tuple[str, ...]]
    merged: Mapping[str, tuple[str, ...]]
    split: Mapping[str, tuple[str, ...]]


def leads(
    before: Mapping[str, Pages], after: Mapping[str, Pages], formerly: Mapping[str, tuple[str, ...]]
) -> Leads:
    """Where each story of ``before`` is found in ``after``; both are pages by the story's id.

    An old id leads to the story that holds most of its pages, of equals to the smaller id; ids that led to an
    old story (``formerly``) go with it.  The id of a story that stands is nobody's former one.
    """
    story_of = {page: story for story, pages in after.items() for page in pages}
    known_by: dict[str, set[str]] = {}
    merged: dict[str, set[str]] = {}
    split: dict[str, tuple[str, ...]] = {}
    for old, pages in sorted(before.items()):
        held = Counter(story_of[page] for page in pages if page in story_of)
        for new in held:
            merged.setdefault(new, set()).add(old)
        if len(held) > 1:
            split[old] = tuple(sorted(held))
        if held:
            heir = min(held, key=lambda new: (-held[new], new))
            known_by.setdefault(heir, set()).update((old, *formerly.get(old, ())))
    gone = {
        new: tuple(sorted(known for known in ids if known not in after))
        for new, ids in sorted(known_by.items())
    }
    return Leads(
        formerly={new: ids for new, ids in gone.items() if ids},
        merged={new: tuple(sorted(olds)) for new, olds in sorted(merged.items()) if len(olds) > 1},
        split=split,
    )
