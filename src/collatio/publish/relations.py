"""Why pages belong together or only look alike, when things happened, and what was not looked for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from collatio.publish.days import day_words, published_words
from collatio.publish.index import Finding, Index, PagePassages, PageRef, PassageView
from collatio.publish.origins import NoteView, note_view
from collatio.publish.words import plain, plain_open
from collatio.records.article import Measured, State
from collatio.records.grouped import LookAlike
from collatio.records.passage import Note
from collatio.records.story import Story


@dataclass(frozen=True, slots=True)
class WhyView:
    """The evidence that a page belongs to its story, and the evidence against it."""

    anchor: str
    page: PageRef
    for_: tuple[NoteView, ...]
    against: tuple[NoteView, ...]


@dataclass(frozen=True, slots=True)
class BesideView:
    """What the story's pages say beside what the look-alike says: the same thing, or another."""

    kind: str
    note: str
    here: tuple[PagePassages, ...]
    there: tuple[PassageView, ...]


@dataclass(frozen=True, slots=True)
class LookAlikeView:
    """A page that resembles the story, with what is alike and what is apart."""

    anchor: str
    page: PageRef
    title: str
    published: str
    kind: str
    story: tuple[str, str] | None
    alike: tuple[BesideView, ...]
    apart: tuple[BesideView, ...]


@dataclass(frozen=True, slots=True)
class WhenView:
    """A moment of the timeline."""

    anchor: str
    when: str
    iso: str
    precision: str
    css: str
    kind: str
    what: str
    pages: tuple[PagePassages, ...]


@dataclass(frozen=True, slots=True)
class MeasuredView:
    """What was looked for, how far, and in which pages; no pages means in the story as a whole."""

    what: str
    state: State
    word: str
    why: str
    pages: tuple[PageRef, ...]
    everywhere: bool


def why_views(index: Index, story: Story, prefix: str) -> tuple[WhyView, ...]:
    """Why each page is in the story, in the order of the pages."""
    views = []
    for why in sorted(story.why, key=lambda one: index.page(one.article).number):
        page = index.page(why.article)
        finding = Finding(f"{prefix}-why-{page.number}", "why this page is in the story")
        for_ = tuple(note_view(index, note, _because(finding, note)) for note in why.for_)
        against = tuple(note_view(index, note, _because(finding, note)) for note in why.against)
        views.append(WhyView(finding.anchor, page, for_, against))
    return tuple(views)


#: Reasons that rest on single names, words and numbers all over a page.
_SCATTERED = frozenset({"names", "words", "figures"})


def _because(finding: Finding, note: Note) -> Finding:
    """The finding that a reason is; scattered evidence gets no arrow, or the text would be full of them."""
    return replace(finding, short="") if note.kind in _SCATTERED else finding


def lookalike_views(
    index: Index, story: Story, prefix: str, stories: Mapping[str, tuple[str, str]]
) -> tuple[LookAlikeView, ...]:
    """The pages that only look alike; ``stories`` leads from a story to its place in the report."""
    return tuple(
        _lookalike(index, one, Finding(f"{prefix}-alike-{number}", "a page that looks alike"), stories)
        for number, one in enumerate(story.lookalikes, 1)
    )


def _lookalike(
    index: Index, one: LookAlike, finding: Finding, stories: Mapping[str, tuple[str, str]]
) -> LookAlikeView:
    article = index.articles[one.article]
    day = article.published
    return LookAlikeView(
        anchor=finding.anchor,
        page=index.page(one.article),
        title=article.title.text if article.title else "",
        published=published_words(day.value, day.earliest, day.latest, bool(article.dates)),
        kind=plain("LookAlike.kind", one.kind),
        story=stories.get(one.story or ""),
        alike=tuple(
            BesideView(
                "",
                note.note,
                index.by_page(
                    (p for p in note.passages if p.article != one.article), _because(finding, note)
                ),
                index.passages(
                    (p for p in note.passages if p.article == one.article), _because(finding, note)
                ),
            )
            for note in one.alike
        ),
        apart=tuple(
            BesideView(
                plain("Apart.kind", apart.kind),
                apart.note,
                index.by_page(apart.here, finding),
                index.passages(apart.there, finding),
            )
            for apart in one.apart
        ),
    )


def when_views(index: Index, story: Story, prefix: str) -> tuple[WhenView, ...]:
    """The timeline, in the order it was given."""
    views = []
    for number, entry in enumerate(story.timeline, 1):
        finding = Finding(f"{prefix}-when-{number}", "when it happened")
        views.append(
            WhenView(
                finding.anchor,
                day_words(entry.when),
                entry.when,
                "" if entry.precision == "day" else plain_open("precision", entry.precision),
                entry.kind,
                plain("TimelineEntry.kind", entry.kind),
                entry.what,
                index.by_page(entry.passages, finding),
            )
        )
    return tuple(views)


def measured_views(index: Index, story: Story) -> tuple[MeasuredView, ...]:
    """What was looked for in the story and in its pages; pages of which the same holds stand together."""
    views = [_measured(what, one, (), everywhere=False) for what, one in sorted(story.measured.items())]
    alike: dict[tuple[str, str, str], list[str]] = {}
    for article in index.in_order(story.articles):
        for what, one in index.articles[article].measured.items():
            if what not in story.measured:
                alike.setdefault((what, one.state, one.why), []).append(article)
    for what, state, why in sorted(alike):
        articles = alike[(what, state, why)]
        pages = tuple(index.page(article) for article in articles)
        one = index.articles[articles[0]].measured[what]
        views.append(_measured(what, one, pages, everywhere=len(pages) == len(story.articles)))
    return tuple(sorted(views, key=lambda view: (("no", "part", "yes").index(view.state), view.what)))


def _measured(what: str, one: Measured, pages: Sequence[PageRef], *, everywhere: bool) -> MeasuredView:
    return MeasuredView(
        what=plain_open("measured", what),
        state=one.state,
        word=plain("Measured.state", one.state),
        why=one.why,
        pages=tuple(pages),
        everywhere=everywhere,
    )


def said_of(measured: Mapping[str, Measured], keys: Iterable[str], none: str) -> str:
    """What to say where nothing is listed: that none was found, or that nobody looked."""
    for key in keys:
        one = measured.get(key)
        if one is not None and one.state == "no":
            return f"Not looked for: {one.why}."
        if one is not None and one.state == "part":
            return f"{none} Looked for in part: {one.why}."
    return none
