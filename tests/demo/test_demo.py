"""The shipped pages against what a careful reader finds in them (see README.md beside this file)."""

from __future__ import annotations

import hashlib
import json
from importlib import resources
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from bench import demo
from collatio.records.collation import Collation
from collatio.records.jsonform import dump_collation
from collatio.records.schema import derive
from collatio.records.story import Story

TRUTH = demo.truth()


@pytest.fixture(scope="module")
def made() -> Collation:
    return demo.collation()


@pytest.fixture(scope="module")
def event(made: Collation) -> Story:
    return max(made.stories, key=lambda story: len(story.articles))


def test_the_pages_are_those_the_truth_was_written_for() -> None:
    pages = resources.files("collatio.demo") / "pages"
    hashes = {page.name: hashlib.sha256(page.read_bytes()).hexdigest() for page in pages.iterdir()}
    assert hashes == TRUTH["pages_sha256"]


def test_every_page_is_read_without_a_problem(made: Collation) -> None:
    assert made.problems == ()
    assert len(made.articles) == len(TRUTH["pages"])


def test_the_collation_is_of_the_schema(made: Collation) -> None:
    Draft202012Validator(derive("collation")).validate(json.loads(dump_collation(made)))


def test_titles_outlets_languages_and_cuts_are_right(made: Collation) -> None:
    figures = demo.figures(made, TRUTH)
    for name in ("title", "outlet", "language", "complete"):
        assert figures[name] == 1.0, name


def test_no_day_is_accepted_that_the_page_does_not_bear_out(made: Collation) -> None:
    for page, article in demo.paired(made, TRUTH):
        told: dict[str, Any] = page["published"]
        assert article.published.value in (told["value"], None), article.outlet_name
        if told["value"] is None:
            assert article.published.latest is not None
            assert (told["earliest"] or "") <= (article.published.earliest or article.published.latest)
            assert article.published.latest <= told["latest"]


def test_the_story_rejects_the_days_that_the_truth_rejects(made: Collation) -> None:
    for page, article in demo.paired(made, TRUTH):
        day = page["published"].get("rejected")
        told = [date for date in article.dates if day is not None and date.value[:10] == day]
        if day is not None and page["published"]["basis"] == "story":
            assert told
            assert {date.verdict for date in told} == {"rejected"}


def test_the_event_is_one_story_and_nothing_else_is_in_it(made: Collation, event: Story) -> None:
    stories = {article.id: page["story"] for page, article in demo.paired(made, TRUTH)}
    wanted = {article for article, story in stories.items() if story == "event"}
    assert set(event.articles) == wanted


def test_the_look_alike_is_kept_apart_and_shown_with_what_sets_it_apart(
    made: Collation, event: Story
) -> None:
    stories = {article.id: page["story"] for page, article in demo.paired(made, TRUTH)}
    (alike,) = [found for found in event.lookalikes if stories[found.article] == "look-alike"]
    assert alike.alike
    assert alike.apart


def test_words_of_the_two_letters_are_never_one_utterance(made: Collation, event: Story) -> None:
    for utterance in event.utterances:
        assert {rendering.article for rendering in utterance.renderings} <= set(event.articles)


def test_pages_in_arabic_and_russian_join_and_say_what_was_not_read(made: Collation, event: Story) -> None:
    others = [made.article(article) for article in event.articles if made.article(article).language != "en"]
    assert {article.language for article in others} == {"ar", "ru"}
    for article in others:
        assert article.measured["quotations"].state == "part"


def test_a_parent_with_a_name_behind_its_trade_is_named(event: Story) -> None:
    names = {node.name for node in event.nodes if node.kind in ("agency", "outlet")}
    assert {"Ortelag", "Lumarra One", "Farwater"} <= names


def test_no_page_is_its_own_parent(made: Collation, event: Story) -> None:
    nodes = {node.id: node for node in event.nodes}
    for edge in event.derivations:
        child, parent = nodes[edge.child], nodes[edge.parent]
        if child.article:
            assert parent.name != made.article(child.article).outlet_name
