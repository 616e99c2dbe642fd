"""An archive's stories as pages come in: what it keeps between two days, and what a day does to it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from collatio.group.alsoreports import also_reports
from collatio.group.compared import Compared
from collatio.group.features import features_of
from collatio.group.growth import Grown, regroup, update
from collatio.group.growth_leads import Leads
from collatio.group.growth_rules import Ready, growth_rules, ready
from collatio.group.growth_tell import teller
from collatio.group.likeness import Likeness
from collatio.group.lookalikes import LOOKS_ALIKE
from collatio.group.storydates import date_stories
from collatio.group.weights import Pile, Table, table_of
from collatio.records.annotated import Annotated
from collatio.records.grouped import GroupedStory, Grouping


@dataclass(frozen=True, slots=True)
class Growing:
    """An archive's stories, and what its words and names were worth when that was last counted."""

    table: Table
    grown: Grown[Ready, Likeness, GroupedStory]

    @property
    def changes(self) -> Leads:
        """What the last pages did to the stories before them, and which ids lead to each story of now."""
        return self.grown.changes

    @property
    def stories(self) -> tuple[GroupedStory, ...]:
        """The stories by their ids, each with the ids it was known by before."""
        formerly = self.grown.changes.formerly
        return tuple(
            replace(story, formerly=formerly.get(id_, ()))
            for id_, story in sorted(self.grown.stories.items())
        )


def count(annotated: Sequence[Annotated], stories: Growing | None = None) -> Growing:
    """The stories of an archive that begins, or is counted anew (``stories``): all its pages, weighed anew.

    Old ids lead to the stories of now.
    """
    features = [features_of(found) for found in annotated]
    table = table_of(features)
    pages = {one.article.id: ready(one, table) for one in features}
    before: Grown[Ready, Likeness, GroupedStory] = Grown() if stories is None else stories.grown
    return Growing(table, regroup(before, pages, growth_rules(table), teller(table)))


def grow(stories: Growing, new: Sequence[Annotated]) -> Growing:
    """The stories with the ``new`` pages in them; the order in which they came changes ``changes`` alone.

    Pages are weighed as they were when the archive was last counted.  Near copies are compared each for
    itself.
    """
    pages = {found.article.id: ready(features_of(found), stories.table) for found in new}
    rules, tell = growth_rules(stories.table), teller(stories.table)
    return Growing(stories.table, update(stories.grown, pages, rules, tell))


def grouping_of(stories: Growing, annotated: Sequence[Annotated]) -> Grouping:
    """All stories with the days that they settle and the other stories that pages tell of, as of one pile.

    ``annotated`` are all pages of the archive.
    """
    parts, table = stories.grown.parts, stories.table
    ids = sorted(parts.pages)
    at = {page: place for place, page in enumerate(ids)}
    pairs = {
        (at[page], at[other]): alike
        for page in ids
        for other, alike in parts.beside[page].items()
        if page < other
    }
    pile = Pile(tuple(parts.pages[page].weighed for page in ids), table.words, table.names)
    order = [weighed.features.article.order for weighed in pile.articles]
    told = sorted(stories.stories, key=lambda story: order[at[story.articles[0].id]])
    members = [[at[member.id] for member in story.articles] for story in told]
    story_of = {at[page]: story for page, story in stories.grown.story_of.items()}
    also = also_reports(members, Compared.of(pairs), pile, story_of, LOOKS_ALIKE)
    ordered = sorted(annotated, key=lambda found: found.article.id)
    return date_stories(Grouping(tuple(told), also_reports=also), ordered)
