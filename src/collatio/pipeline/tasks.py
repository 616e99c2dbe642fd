"""What a worker does with one page; importable by name, so that any engine can ship it."""

from __future__ import annotations

from dataclasses import dataclass

from collatio.annotate.article import annotate
from collatio.ingest.article import extract_article
from collatio.ingest.limits import Limits
from collatio.records.annotated import Annotated
from collatio.records.article import Page
from collatio.records.grouped import GroupedStory
from collatio.records.problem import Problem
from collatio.records.story import Story


@dataclass(frozen=True, slots=True)
class ReadPage:
    """One page read and annotated, unless it could not be, and what went wrong."""

    annotated: Annotated | None
    problems: tuple[Problem, ...]


def read_page(page: Page, limits: Limits) -> ReadPage:
    """Extract one page's article and find what is in it; both here, so no text travels twice."""
    extracted = extract_article(page, limits)
    article = extracted.article
    return ReadPage(annotate(article) if article else None, extracted.problems)


@dataclass(frozen=True, slots=True)
class StoryPages:
    """A story with the annotated articles its collation needs."""

    grouped: GroupedStory
    annotated: tuple[Annotated, ...]


def collate_story(work: StoryPages) -> Story:
    """Collate one story; stories never look at each other."""
    from collatio.collate.story import collate

    return collate(work.grouped, work.annotated)
