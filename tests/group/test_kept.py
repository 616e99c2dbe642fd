from __future__ import annotations

import gc
from copy import deepcopy

import pytest

from collatio.engine.inprocess import InProcessEngine
from collatio.group.kept import kept, letting_go
from collatio.group.stories import group
from collatio.records.annotated import Annotated
from collatio.records.article import Article
from tests.builders import article
from tests.group.piles import letter_pile


def test_an_answer_is_kept_until_the_run_is_over() -> None:
    asked: list[str] = []

    @kept
    def length(page: Article) -> int:
        asked.append(page.id)
        return len(page.text)

    @letting_go
    def run(page: Article) -> int:
        return length(page) + length(page)

    page = article("A", "The ferry sank.")
    assert run(page) == 2 * len(page.text)
    assert asked == [page.id]
    run(page)
    assert asked == [page.id] * 2


def test_answers_are_let_go_of_after_a_failure_too() -> None:
    asked: list[str] = []

    @kept
    def length(page: Article) -> int:
        asked.append(page.id)
        return len(page.text)

    @letting_go
    def run(page: Article) -> None:
        length(page)
        raise LookupError(page.id)

    page = article("A", "The ferry sank.")
    with pytest.raises(LookupError):
        run(page)
    assert length(page) == len(page.text)
    assert len(asked) == 2


def test_pages_with_their_times_are_kept_for_themselves() -> None:
    asked: list[str] = []

    @kept
    def times(page: Annotated) -> int:
        asked.append(page.article.id)
        return len(page.times)

    one, other = letter_pile()[0], letter_pile()[0]
    assert times(one) == times(one) == times(other)
    assert asked == [one.article.id] * 2


def alive(ids: set[str]) -> int:
    """How many of these articles are in memory, each copy of one counted."""
    gc.collect()
    return sum(1 for one in gc.get_objects() if isinstance(one, Article) and one.id in ids)


def test_no_article_of_a_pile_is_alive_after_its_grouping() -> None:
    pages = deepcopy(letter_pile())
    ids = {found.article.id for found in pages}
    others = alive(ids) - len(pages)  # those of the pile that all tests share
    assert group(pages, InProcessEngine()).stories
    del pages
    assert alive(ids) == others
