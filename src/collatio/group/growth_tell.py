"""A growing archive's stories told as those of a pile are: why each page is in it, and what looks like it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from collatio.group.compared import Compared
from collatio.group.growth import Tell
from collatio.group.growth_parts import Pages, Parts
from collatio.group.growth_rules import Ready
from collatio.group.likeness import Likeness
from collatio.group.stories import needed
from collatio.group.telling import tell
from collatio.group.weights import Pile, Table
from collatio.records.grouped import GroupedStory


def teller(table: Table) -> Tell[Ready, Likeness, GroupedStory]:
    """Tells one story of an archive whose pages are weighed by ``table``."""
    return partial(_told, table)


def _told(
    table: Table, pages: Pages, parts: Parts[Ready, Likeness], story_of: Mapping[str, str]
) -> GroupedStory:
    near = {other for page in pages for other in parts.beside[page]}
    ids = sorted(near.union(pages))
    at = {page: place for place, page in enumerate(ids)}
    pairs = {
        (min(at[page], at[other]), max(at[page], at[other])): alike
        for page in pages
        for other, alike in parts.beside[page].items()
    }
    pile = Pile(tuple(parts.pages[page].weighed for page in ids), table.words, table.names)
    members = sorted(
        (at[page] for page in pages), key=lambda place: pile.articles[place].features.article.order
    )
    stories = {at[page]: story_of[page] for page in ids}
    return tell(members, stories, Compared.of(pairs), pile, needed)
