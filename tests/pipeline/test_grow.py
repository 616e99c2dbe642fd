from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import permutations

import pytest

from collatio.engine.inprocess import InProcessEngine
from collatio.pipeline.grow import Growing, count, grouping_of, grow
from collatio.pipeline.run import Read, group_pile
from collatio.records.annotated import Annotated
from collatio.records.grouped import Grouping
from tests.group.piles import letter_pile

PILE = letter_pile()
#: What words are worth is counted over all pages, then the archive begins empty.
COUNTED = count(PILE)
EMPTY = replace(COUNTED, grown=count(()).grown)


def _one_by_one(pages: Sequence[Annotated]) -> Growing:
    stories = EMPTY
    for page in pages:
        stories = grow(stories, [page])
    return stories


def _plain(grouping: Grouping) -> Grouping:
    """Without the ids of yesterday, which hang on the days between."""
    return replace(grouping, stories=tuple(replace(story, formerly=()) for story in grouping.stories))


@pytest.mark.parametrize("order", list(permutations(range(len(PILE))))[::7])
def test_pages_in_any_order_end_in_the_stories_of_one_run(order: tuple[int, ...]) -> None:
    grown = _one_by_one([PILE[at] for at in order])
    once = group_pile(Read(PILE, (), ()), InProcessEngine())
    assert _plain(grouping_of(grown, PILE)) == once


def test_every_id_that_ever_stood_leads_to_one_story_of_now() -> None:
    stood: set[str] = set()
    stories = EMPTY
    for page in PILE:
        stories = grow(stories, [page])
        stood.update(stories.grown.pages_of)
    now = {story.id for story in stories.stories}
    led = [old for story in stories.stories for old in story.formerly]
    assert len(led) == len(set(led))
    assert set(led) == stood - now
    assert stood - now


def test_old_ids_lead_on_across_a_new_count() -> None:
    grown = _one_by_one(PILE[:3])
    anew = count(PILE, grown)
    (letter,) = [story for story in anew.stories if len(story.articles) > 1]
    (before,) = [story for story in grown.stories if len(story.articles) > 1]
    assert before.id in (letter.id, *letter.formerly)


def test_what_is_there_already_changes_nothing() -> None:
    assert grow(COUNTED, PILE[:2]).grown is COUNTED.grown
