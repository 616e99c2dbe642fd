"""The stage list: pages in, annotated articles, stories or a collation out."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from collatio.annotate.times.stage import times_of
from collatio.group.stories import group
from collatio.group.storydates import date_stories
from collatio.ingest.inputs import read_pages
from collatio.ingest.names import page_facts
from collatio.ingest.tables import read_outlets_table, read_pages_table
from collatio.pipeline.madeby import made_by
from collatio.pipeline.options import Options
from collatio.pipeline.readers import model_of
from collatio.pipeline.tasks import StoryPages, collate_story, read_page
from collatio.records.annotated import Annotated
from collatio.records.article import Page
from collatio.records.collation import Collation
from collatio.records.engine import Engine, Failure
from collatio.records.evidence import check_evidence
from collatio.records.grouped import GroupedStory, Grouping
from collatio.records.problem import Problem, problem
from collatio.records.story import Story

#: Called with the number of pages read so far.
Progress = Callable[[int], None]


@dataclass(frozen=True, slots=True)
class Read:
    """A pile of pages read: the annotated articles in the order of their ids, and the problems."""

    annotated: tuple[Annotated, ...]
    problems: tuple[Problem, ...]
    pages: tuple[str, ...]


def read_pile(
    paths: Sequence[Path], options: Options, engine: Engine, progress: Progress | None = None
) -> Read:
    """Read and annotate every page under ``paths``; what cannot be read becomes a problem."""
    model_of(options.reader)  # a reader that can't be had is told of before the first page
    pile = _Pile(paths, options)
    annotated: list[Annotated] = []
    for done, result in enumerate(
        engine.map(partial(read_page, limits=options.limits, reader=options.reader), pile.pages()), start=1
    ):
        page = pile.waiting.pop(done - 1)
        if isinstance(result, Failure):
            pile.problems.append(problem(result.kind, result.message, path=page[1], article=page[0]))
        else:
            pile.problems.extend(result.problems)
            if result.annotated:
                annotated.append(result.annotated)
        if progress:
            progress(done)
    if not pile.names and not pile.problems:
        pile.problems.append(problem("no-pages", "nothing to read was found under the arguments"))
    return Read(
        tuple(sorted(annotated, key=lambda found: found.article.id)),
        tuple(sorted(pile.problems, key=_problem_order)),
        tuple(pile.names),
    )


def group_pile(read: Read, engine: Engine) -> Grouping:
    """The stories of a pile that was read."""
    return date_stories(group(read.annotated, engine), read.annotated)


def collate_pile(
    paths: Sequence[Path], options: Options, engine: Engine, progress: Progress | None = None
) -> Collation:
    """The critical edition of the pages under ``paths``."""
    from collatio.group.persons import persons_of

    read = read_pile(paths, options, engine, progress)
    grouping = group_pile(read, engine)
    by_id = {found.article.id: found for found in _dated(read.annotated, grouping)}
    work = [StoryPages(story, _pages_of(story, by_id)) for story in grouping.stories]
    stories: list[Story] = []
    problems = list(read.problems)
    told = engine.map(partial(collate_story, reader=options.reader), work)
    for task, result in zip(work, told, strict=True):
        if isinstance(result, Failure):
            lead = by_id[task.grouped.articles[0].id].article
            message = f"the story of {len(task.grouped.articles)} pages: {result.message}"
            problems.append(problem(f"story-{result.kind}", message, path=lead.path, article=lead.id))
        elif isinstance(result, Problem):
            problems.append(result)
        else:
            stories.append(result)
    articles = sorted((found.article for found in by_id.values()), key=lambda article: article.order)
    place = {article.id: at for at, article in enumerate(articles)}
    stories.sort(key=lambda story: (place[story.articles[0]], story.id))
    collation = Collation(
        made_by=made_by(options, read.pages),
        articles=tuple(articles),
        stories=tuple(stories),
        persons=persons_of(
            (story.entities for story in stories), {article.id: article.language for article in articles}
        ),
        problems=tuple(sorted(problems, key=_problem_order)),
    )
    check_evidence(collation)
    return collation


class _Pile:
    """The pages on their way to the workers, and the problems met while finding them."""

    def __init__(self, paths: Sequence[Path], options: Options) -> None:
        self.problems: list[Problem] = []
        self.waiting: dict[int, tuple[str, str | None]] = {}
        self.names: list[str] = []
        self._paths, self._options = paths, options

    def pages(self) -> Iterator[Page]:
        """The pages in the order they are found; each waits under its number until it is read."""
        options = self._options
        found = read_pages(
            self._paths,
            limits=options.limits,
            pages_table=read_pages_table(options.pages_table) if options.pages_table else None,
            outlets=read_outlets_table(options.outlets_table) if options.outlets_table else None,
        )
        for page in found:
            if isinstance(page, Problem):
                self.problems.append(page)
                continue
            identity = page.article
            self.waiting[len(self.names)] = (identity, page.path)
            self.names.append(f"{identity} {page_facts(page)}")
            yield page


def _dated(annotated: Sequence[Annotated], grouping: Grouping) -> Iterator[Annotated]:
    """The articles with what their stories say of their dates and of the other events in them."""
    for found in annotated:
        article = dataclasses.replace(
            found.article,
            published=grouping.published.get(found.article.id, found.article.published),
            dates=grouping.dates.get(found.article.id, found.article.dates),
            also_reports=grouping.also_reports.get(found.article.id, found.article.also_reports),
        )
        changed = article.published != found.article.published
        times = times_of(article) if changed else found.times
        yield dataclasses.replace(found, article=article, times=times)


def _pages_of(story: GroupedStory, by_id: Mapping[str, Annotated]) -> tuple[Annotated, ...]:
    wanted = [member.id for member in story.articles]
    wanted += sorted({alike.article for alike in story.lookalikes} - set(wanted))
    return tuple(by_id[article] for article in wanted)


def _problem_order(met: Problem) -> tuple[str, str, str, str]:
    return (met.path or "", met.code, met.article or "", met.message)
