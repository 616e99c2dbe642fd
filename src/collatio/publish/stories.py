"""One story as the report shows it: its summary, its pages and all that was found between them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from collatio.publish.articles import ArticleView, article_view
from collatio.publish.days import day_words
from collatio.publish.index import Finding, Index, PagePassages, PageRef
from collatio.publish.marking import direction
from collatio.publish.origins import DescentRow, descent_rows
from collatio.publish.phrases import count
from collatio.publish.relations import (
    LookAlikeView,
    MeasuredView,
    WhenView,
    WhyView,
    lookalike_views,
    measured_views,
    said_of,
    when_views,
    why_views,
)
from collatio.publish.said import Said, SaidViews
from collatio.records.article import Article
from collatio.records.problem import Problem
from collatio.records.story import Story, Utterance


@dataclass(frozen=True, slots=True)
class SummaryView:
    """One line of the summary with the passages it rests on."""

    anchor: str
    text: str
    pages: tuple[PagePassages, ...]


@dataclass(frozen=True, slots=True)
class OnePage:
    """What is said in one page only."""

    page: PageRef
    said: tuple[Said, ...]


@dataclass(frozen=True, slots=True)
class StoryView:
    """A story of the report; ``nothing`` says why a list is empty: none found, or nobody looked."""

    anchor: str
    number: int
    title: str
    language: str | None
    direction: str
    headline_of: PageRef | None
    event: str
    tally: tuple[str, ...]
    summary: tuple[SummaryView, ...]
    articles: tuple[ArticleView, ...]
    shared: tuple[Said, ...]
    single: tuple[OnePage, ...]
    descent: tuple[DescentRow, ...]
    silent_pages: tuple[PageRef, ...]
    when: tuple[WhenView, ...]
    why: tuple[WhyView, ...]
    lookalikes: tuple[LookAlikeView, ...]
    measured: tuple[MeasuredView, ...]
    nothing: Mapping[str, str]

    @property
    def refused(self) -> int:
        """How many stretches in quotation marks were not counted as quoted words."""
        return sum(article.refusals for article in self.articles)


def story_prefix(number: int) -> str:
    """The first part of every anchor of the ``number``-th story."""
    return f"story-{number}"


def story_view(
    index: Index,
    story: Story,
    number: int,
    stories: Mapping[str, tuple[str, str]],
    problems: Mapping[str, Sequence[Problem]],
) -> StoryView:
    """The story, with every passage it rests on asked for."""
    prefix = story_prefix(number)
    pages = [index.articles[article] for article in index.in_order(story.articles)]
    shared, single, numbers = _said(index, story, prefix)
    descent = descent_rows(index, story, prefix, numbers)
    naming = {row.child.page.number for row in descent if row.child.page is not None}
    headline = _headline(story, pages)
    alone = len(pages) < 2  # a page that stands alone is listed without what holds pages together
    return StoryView(
        anchor=prefix,
        number=number,
        title=story.title,
        language=headline.language if headline else None,
        direction=direction(story.title, headline.language if headline else None),
        headline_of=index.page(headline.id) if headline else None,
        event=", ".join(day_words(one.value) for one in story.event_dates[:4]),
        tally=tuple(_tally(pages, shared, single, story)),
        summary=() if alone else _summary(index, story, prefix),
        articles=tuple(
            article_view(index, article, story, problems.get(article.id, ())) for article in pages
        ),
        shared=shared,
        single=single,
        descent=descent,
        silent_pages=tuple(
            page for page in (index.page(article.id) for article in pages) if page.number not in naming
        ),
        when=() if alone else when_views(index, story, prefix),
        why=() if alone else why_views(index, story, prefix),
        lookalikes=lookalike_views(index, story, prefix, stories),
        measured=measured_views(index, story),
        nothing=_nothing(story, pages),
    )


def _said(
    index: Index, story: Story, prefix: str
) -> tuple[tuple[Said, ...], tuple[OnePage, ...], dict[str, int]]:
    """What several renderings share first, then what stands once, page by page; numbered in that order."""

    def place(utterance: Utterance) -> tuple[int, int]:
        first = utterance.renderings[0]
        return (index.page(first.article).number, first.content[0].start)

    views = SaidViews(index, story, prefix)
    several = sorted(
        (one for one in story.utterances if len(one.renderings) > 1),
        key=lambda one: -len({rendering.article for rendering in one.renderings}),
    )
    alone = sorted((one for one in story.utterances if len(one.renderings) == 1), key=place)
    numbers = {one.id: number for number, one in enumerate([*several, *alone], 1)}
    shared = tuple(views.view(one, numbers[one.id]) for one in several)
    by_page: dict[str, list[Said]] = {}
    for one in alone:
        by_page.setdefault(one.renderings[0].article, []).append(views.view(one, numbers[one.id]))
    single = tuple(OnePage(index.page(article), tuple(said)) for article, said in by_page.items())
    return shared, single, numbers


def _summary(index: Index, story: Story, prefix: str) -> tuple[SummaryView, ...]:
    lines = []
    for number, line in enumerate(story.summary, 1):
        finding = Finding(f"{prefix}-summary-{number}", "the summary")
        lines.append(SummaryView(finding.anchor, line.text, index.by_page(line.passages, finding)))
    return tuple(lines)


def _headline(story: Story, pages: Sequence[Article]) -> Article | None:
    """The page whose headline gives the story its title."""
    return next((page for page in pages if page.title and page.title.text == story.title), None)


def _tally(
    pages: Sequence[Article], shared: Sequence[Said], single: Sequence[OnePage], story: Story
) -> list[str]:
    """The story in a few counts."""
    outlets = {page.outlet.text for page in pages if page.outlet}
    languages = {page.language for page in pages if page.language}
    cut = sum(page.complete is False for page in pages)
    said = len(shared) + sum(len(one.said) for one in single)
    wide = sum(len({h.page.number for c in one.columns for h in c.heads}) > 1 for one in shared)
    tally = [count(len(pages), "page")]
    if outlets:
        tally.append(count(len(outlets), "outlet"))
    if len(languages) > 1:
        tally.append(count(len(languages), "language"))
    if cut:
        tally.append(f"{cut} cut short")
    if said:
        tally.append(f"{count(said, 'thing')} said, {wide} in several pages")
    if story.lookalikes:
        tally.append(
            f"{count(len(story.lookalikes), 'page')} that only {_looks(len(story.lookalikes))} alike"
        )
    return tally


def _looks(number: int) -> str:
    return "looks" if number == 1 else "look"


def _nothing(story: Story, pages: Sequence[Article]) -> dict[str, str]:
    measured = {what: one for page in pages for what, one in page.measured.items()}
    measured.update(story.measured)
    return {
        "said": said_of(measured, ("utterances", "quotations"), "No quoted words were found."),
        "descent": said_of(
            measured,
            ("derivations", "citations"),
            "No sentence was found in which a page says where it has its words from.",
        ),
        "when": said_of(measured, ("timeline", "event_dates"), "No day could be placed."),
        "why": said_of(measured, ("grouping",), "No evidence was recorded."),
        "lookalikes": said_of(measured, ("lookalikes", "grouping"), "No page of this pile only looks alike."),
    }
