"""Each page of a pile: its row among the articles, its facts, and its text with what was found in it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from collatio.publish.days import day_words, published_words
from collatio.publish.index import Finding, Index, PageRef, PassageView, web_address
from collatio.publish.marking import direction, shown
from collatio.publish.phrases import language_words
from collatio.publish.words import plain, plain_flag, plain_open
from collatio.records.article import Article, DateCandidate
from collatio.records.passage import Metadatum
from collatio.records.problem import Problem
from collatio.records.story import Story

#: The field of a date that rests on a library's reading of the whole page.
HTMLDATE = "htmldate"


@dataclass(frozen=True, slots=True)
class DateView:
    """One date a page offers: what it says, where that was read, what became of it and why."""

    kind: str
    day: str
    value: str
    basis: str
    place: str
    passage: PassageView | None
    verdict: str
    taken: str
    why: str


@dataclass(frozen=True, slots=True)
class FactView:
    """A fact about a page: what it is called, what it is, and where that was read."""

    name: str
    text: str
    basis: str
    passage: PassageView | None = None


@dataclass(frozen=True, slots=True)
class RefusedView:
    """A stretch in quotation marks that is not counted as quoted words, and why."""

    passage: PassageView
    why: str


@dataclass(frozen=True, slots=True)
class ArticleView:
    """A page as the report shows it, but for its text.

    ``own`` says that this is the page's main story, ``titled`` that its title, if any, stands in its text.
    """

    page: PageRef
    id: str
    own: bool
    title: Markup
    direction: str
    language: str | None
    tongue: str
    published: str
    settled: bool
    published_why: str
    published_basis: str
    dates: tuple[DateView, ...]
    complete: str
    whole: bool | None
    address: str
    link: str | None
    facts: tuple[FactView, ...]
    refused: tuple[RefusedView, ...]
    problems: tuple[Problem, ...]
    titled: bool

    @property
    def refusals(self) -> int:
        """How many stretches in quotation marks were not counted as quoted words."""
        return len(self.refused)


def article_view(
    index: Index, article: Article, story: Story | None, problems: Sequence[Problem]
) -> ArticleView:
    """The page's row and facts; asks for the passages its dates and refusals rest on."""
    page = index.page(article.id)
    day = article.published
    dates = Finding(f"{page.href[1:]}-dates", "the dates of this page")
    refused = Finding(f"{page.href[1:]}-refused", "marks that were not counted")
    title = _title(article)
    return ArticleView(
        page=page,
        id=article.id,
        own=index.story(article.id) is story,
        title=shown(title),
        direction=direction(title, article.language),
        language=article.language,
        tongue=language_words(article.language),
        published=published_words(day.value, day.earliest, day.latest, bool(article.dates)),
        settled=day.value is not None,
        published_why=day.why,
        published_basis=plain("Published.basis", day.basis) if day.basis == "story" else "",
        dates=tuple(
            DateView(
                kind=plain("DateCandidate.kind", one.kind),
                day=day_words(one.value),
                value=one.value,
                basis=_says(one),
                place="" if one.field == HTMLDATE else _where(one.bytes, one.field),
                passage=index.passage(one.passage, dates) if one.passage else None,
                verdict=plain("DateCandidate.verdict", one.verdict),
                taken=one.verdict,
                why=one.why,
            )
            for one in article.dates
        ),
        complete=plain_flag("Article.complete", article.complete),
        whole=article.complete,
        address=article.url or article.path or article.key,
        link=web_address(article.url),
        facts=tuple(_facts(index, article, page)),
        refused=tuple(
            RefusedView(index.passage(mark.passage, refused), mark.why)
            for mark in article.marks
            if mark.state == "refused"
        ),
        problems=tuple(one for one in problems if one.article == article.id),
        titled=article.title is None
        or any(
            block.kind == "headline" and article.text[block.start : block.end] == title
            for block in article.blocks
        ),
    )


def _title(article: Article) -> str:
    if article.title is not None:
        return article.title.text
    headline = next((block for block in article.blocks if block.kind == "headline"), None)
    return article.text[headline.start : headline.end] if headline else "(no title found)"


def _where(at: tuple[int, int] | None, field: str | None) -> str:
    if at is not None:
        return f"bytes {at[0]:,} to {at[1]:,} of the page"
    return f"field “{field}”" if field else ""


def _facts(index: Index, article: Article, page: PageRef) -> Iterable[FactView]:
    """What is known of the page itself, each with where it was read."""
    finding = Finding(f"{page.href[1:]}-facts", "facts about this page", short="")
    named: tuple[tuple[str, Metadatum | None], ...] = (
        ("Outlet", article.outlet),
        ("Title", article.title),
        ("Byline", article.byline),
        ("Place and date line", article.dateline),
    )
    for name, one in named:
        if one is None:
            continue
        passage = index.passage(one.passage, finding) if one.passage else None
        place = _where(one.bytes, one.field)
        basis = plain_open("basis", one.basis) + (f", {place}" if place else "")
        yield FactView(name, one.text, f"read from {basis}", passage)
    if article.url and article.path:
        yield FactView("File", article.path, "")
    facts = article.page
    yield FactView("Kind", plain("PageFacts.media", facts.media), "")
    size = f"{facts.bytes:,} bytes" + (f", read as {facts.charset}" if facts.charset else "")
    yield FactView("Size", size, "")
    yield FactView("SHA-256 of the page", facts.sha256, "")
    if facts.warc_record:
        yield FactView("Record in the web archive", facts.warc_record, "")
    if article.translated is not None:
        made = article.translated
        words = f"from {made.from_ or 'a language not named'}" + (f" by {made.by}" if made.by else "")
        yield FactView("Translated", words, made.basis)
    if article.version_of in index.articles:
        yield FactView("Another version of", index.page(article.version_of).words, "")


def _says(date: DateCandidate) -> str:
    """Who says a date; a library's opinion is not the page's."""
    return "the library htmldate" if date.field == HTMLDATE else plain("DateCandidate.basis", date.basis)
