"""The report: one HTML file that needs nothing but a browser, not even a network or a script."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from collatio.publish.articles import ArticleView, article_view
from collatio.publish.index import Index
from collatio.publish.marking import printable, shown
from collatio.publish.phrases import count
from collatio.publish.stories import StoryView, story_prefix, story_view
from collatio.publish.texts import NOTHING_FOUND, Found, Run, found_in, text_runs
from collatio.publish.words import plain
from collatio.records.collation import Collation
from collatio.records.problem import Problem


@dataclass(frozen=True, slots=True)
class PageText:
    """A page with its whole text, marked up."""

    article: ArticleView
    runs: tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class ProblemView:
    """What could not be read, with its cure; the page's part of the report where it has one."""

    where: str
    href: str | None
    message: str
    hint: str
    code: str


def render_report(collation: Collation) -> str:
    """The whole report as HTML text: the same bytes for the same collation."""
    index = Index(collation)
    problems: dict[str, list[Problem]] = {}
    for problem in collation.problems:
        problems.setdefault(problem.article or "", []).append(problem)
    order = sorted(collation.stories, key=lambda story: len(story.articles) < 2)
    places = {
        story.id: (f"#{story_prefix(n)}", f"story {n}")
        for n, story in enumerate(order, 1)
        if len(story.articles) > 1
    }
    views = [story_view(index, story, n, places, problems) for n, story in enumerate(order, 1)]
    several = [view for view in views if len(view.articles) > 1]
    alone = [view for view in views if len(view.articles) < 2]
    found = [found_in(story) for story in order]
    unplaced = [
        article_view(index, article, None, problems.get(article.id, ()))
        for article in collation.articles
        if index.story(article.id) is None
    ]
    texts = {view.number: _texts(index, view.articles, found[view.number - 1]) for view in views}
    html = (
        _environment()
        .get_template("report.html")
        .render(
            collation=collation,
            stories=several,
            alone=alone,
            alone_articles=[article for view in alone for article in view.articles],
            texts=texts,
            resembled=_resembled(several),
            unplaced=unplaced,
            unplaced_texts=_texts(index, unplaced, NOTHING_FOUND),
            problems=[_problem(index, one) for one in collation.problems],
            heading=_heading(collation, several, alone),
            css=_css(),
        )
    )
    return printable(html)


def make_ready() -> None:
    """Compile the report's templates, which takes as long as filling them: a run does it while it waits."""
    environment = _environment()
    for name in environment.list_templates(extensions=["html"]):
        environment.get_template(name)


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("collatio.publish"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    environment.filters["shown"] = shown
    environment.filters["counted"] = count
    environment.filters["word"] = lambda value, field: plain(field, value)
    return environment


def _css() -> Markup:
    """Our own style sheet; the only text that goes into the report as it is."""
    css = (resources.files("collatio.publish") / "templates" / "report.css").read_text("utf-8")
    return Markup(css)  # noqa: S704  # our own style sheet; nothing of a page is in it


def _texts(index: Index, articles: Sequence[ArticleView], found: Found) -> tuple[PageText, ...]:
    return tuple(
        PageText(article, text_runs(index, index.articles[article.id], found))
        for article in articles
        if article.own
    )


def _resembled(several: Sequence[StoryView]) -> Mapping[int, list[tuple[str, str]]]:
    """For each page that only looks like a story: where the report says so."""
    found: dict[int, list[tuple[str, str]]] = {}
    for view in several:
        for one in view.lookalikes:
            found.setdefault(one.page.number, []).append((f"#{one.anchor}", f"story {view.number}"))
    return found


def _problem(index: Index, problem: Problem) -> ProblemView:
    known = problem.article in index.articles
    page = index.page(problem.article) if known and problem.article else None
    return ProblemView(
        where=problem.path or (page.words if page else "the pages as a whole"),
        href=page.href if page else None,
        message=problem.message,
        hint=problem.hint,
        code=problem.code,
    )


def _heading(
    collation: Collation, several: Sequence[StoryView], alone: Sequence[StoryView]
) -> Mapping[str, str]:
    """What lies before the reader, in numbers: the first thing the report says."""
    pages = count(len(collation.articles), "page")
    if not several:
        title = f"{pages}, no story told by more than one of them" if len(alone) > 1 else pages
    else:
        told = sum(len(view.articles) for view in several)
        all_told = told == len(collation.articles)
        by = pages if all_told else f"{told} of {pages}"
        title = f"{count(len(several), 'story', 'stories')}, told by {by}"
    rest = []
    if several and alone:
        rest.append(f"{count(len(alone), 'page')} {'stands' if len(alone) == 1 else 'stand'} alone")
    if collation.problems:
        rest.append(count(len(collation.problems), "problem"))
    return {"title": title, "rest": ", ".join(rest)}
