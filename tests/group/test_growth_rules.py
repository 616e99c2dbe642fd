from __future__ import annotations

from collections.abc import Mapping
from itertools import permutations

from collatio.engine.inprocess import InProcessEngine
from collatio.group.features import features_of
from collatio.group.growth import Grown, update
from collatio.group.growth_parts import Pages, Parts
from collatio.group.growth_rules import Ready, growth_rules, ready
from collatio.group.likeness import Likeness
from collatio.group.stories import group
from collatio.group.weights import table_of
from tests.group.piles import letter_pile

PILE = {found.article.id: found for found in letter_pile()}
FEATURES = {page: features_of(PILE[page]) for page in sorted(PILE)}
TABLE = table_of(list(FEATURES.values()))
READY = {page: ready(features, TABLE) for page, features in FEATURES.items()}


def _tell(pages: Pages, parts: Parts[Ready, Likeness], story_of: Mapping[str, str]) -> Pages:
    return pages


def _grown(*batches: Pages) -> Grown[Ready, Likeness, Pages]:
    stories: Grown[Ready, Likeness, Pages] = Grown()
    for batch in batches:
        stories = update(stories, {page: READY[page] for page in batch}, growth_rules(TABLE), _tell)
    return stories


def test_pages_one_by_one_in_any_order_make_the_stories_of_one_run() -> None:
    wanted = {
        tuple(sorted(member.id for member in story.articles))
        for story in group(list(PILE.values()), InProcessEngine()).stories
    }
    assert len(wanted) == 3
    for order in permutations(sorted(PILE)):
        assert set(_grown(*((page,) for page in order)).stories.values()) == wanted


def test_story_ids_are_those_of_one_run() -> None:
    told = {story.id for story in group(list(PILE.values()), InProcessEngine()).stories}
    assert set(_grown(tuple(sorted(PILE))).stories) == told


def test_an_unknown_name_is_worth_most() -> None:
    apart = table_of([FEATURES[page] for page in sorted(PILE)[:1]])
    page = FEATURES[sorted(PILE)[1]]
    unknown = [key for key in page.names if key not in apart.names.counts]
    assert unknown
    keys = ready(page, apart).keys
    assert all(keys[f"name {key}"] == max(keys[k] for k in keys if k.startswith("name ")) for key in unknown)
