from __future__ import annotations

from dataclasses import replace

from collatio.collate.title import title_of
from collatio.records.annotated import Annotated
from collatio.records.grouped import Why
from collatio.records.passage import Metadatum, Note
from tests.builders import article
from tests.finding import annotated


def page(outlet: str, title: str, text: str, published: str) -> Annotated:
    made = article(outlet, text, published=published)
    return annotated(replace(made, title=Metadatum(title, "caller", field="title")))


OLD = page("Courier", "Bridge reopens", "The bridge of Velm carries a ribbon and a mayor.", "2019-05-14")
FIRST = page("Post", "Bridge closed", "Engineers closed the bridge of Velm over rusted cables.", "2024-03-15")
SECOND = page("Herald", "Ferry full", "Engineers closed the bridge of Velm; rusted cables.", "2024-03-16")


def test_a_page_that_much_speaks_against_gives_no_title() -> None:
    against = Why(OLD.article.id, (), (Note("published", "was published 1767 days from the nearest"),))
    assert title_of([OLD, FIRST], [against]) == "Bridge closed"
    assert title_of([OLD, FIRST], []) == "Bridge reopens"


def test_the_page_least_like_the_others_gives_no_title() -> None:
    assert title_of([OLD, FIRST, SECOND], []) == "Bridge closed"


def test_without_a_headline_the_story_bears_the_first_pages_name() -> None:
    assert title_of([annotated(article("Post", "Words."))], []) == "Post"
