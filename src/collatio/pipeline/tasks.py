"""What a worker does with one page or story; importable by name, so that any engine can ship it.

What does the work is loaded where it is done: a process that only gives work out need not wait for it.
"""

from __future__ import annotations

import traceback
from dataclasses import dataclass

from collatio.ingest.limits import Limits
from collatio.records.annotated import Annotated
from collatio.records.article import Page
from collatio.records.grouped import GroupedStory
from collatio.records.problem import Problem, problem
from collatio.records.story import Story


@dataclass(frozen=True, slots=True)
class ReadPage:
    """One page read and annotated, unless it could not be, and what went wrong."""

    annotated: Annotated | None
    problems: tuple[Problem, ...]


def read_page(page: Page, limits: Limits, reader: str) -> ReadPage:
    """Extract one page's article and find what is in it; both here, so no text travels twice.

    ``reader`` is a name, not an encoder: each process loads its own.
    """
    from collatio.annotate.article import annotate
    from collatio.ingest.article import extract_article
    from collatio.pipeline.readers import encoder_for, ranker_for

    try:
        extracted = extract_article(page, limits)
        article = extracted.article
        return ReadPage(
            annotate(article, encoder_for(reader), ranker_for(reader)) if article else None,
            extracted.problems,
        )
    except Exception as error:  # a bug of ours met by one page must not cost the others
        return ReadPage(None, (_failure("page-failed", error, page.path, page.article),))


@dataclass(frozen=True, slots=True)
class StoryPages:
    """A story with the annotated articles its collation needs."""

    grouped: GroupedStory
    annotated: tuple[Annotated, ...]


def collate_story(work: StoryPages, reader: str) -> Story | Problem:
    """Bring one story's people together and collate it; stories never look at each other."""
    from collatio.collate.story import collate
    from collatio.group.entities import cast_of
    from collatio.pipeline.readers import meanings_for

    try:
        pages = {found.article.id: found for found in work.annotated}
        cast = cast_of([pages[member.id] for member in work.grouped.articles])
        return collate(work.grouped, work.annotated, cast, meanings_for(reader))
    except Exception as error:
        lead = work.annotated[0].article
        return _failure("story-failed", error, lead.path, lead.id)


def _failure(code: str, error: Exception, path: str | None, article: str) -> Problem:
    """The problem a bug becomes at the edge of its page or story; its traceback goes to stderr."""
    traceback.print_exception(error)
    return problem(code, f"{type(error).__name__} in our code", path=path, article=article)
