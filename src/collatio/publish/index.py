"""Who is who in a report: the letter and outlet of each page, and where each passage stands.

Every finding asks here for the passages it rests on; what was asked for is remembered, so that the
page's text carries an anchor for each of them and a link back to the finding.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from collatio.publish.marking import clipped, direction, shown
from collatio.records.article import Article
from collatio.records.collation import Collation
from collatio.records.passage import Passage
from collatio.records.story import Story

#: Addresses a report may link to; anything else is shown as text.
_WEB = re.compile(
    r"https?://[^\s<>\"'`\\^{|}\x00-\x20\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]+", re.I
)
OUTLET_LIMIT = 60
EXACT_LIMIT = 180


@dataclass(frozen=True, slots=True)
class PageRef:
    """A page as findings name it: its letter, never without its outlet."""

    number: int
    letter: str | None
    name: str
    direction: str

    @property
    def href(self) -> str:
        """Where the page's own part of the report begins."""
        return f"#page-{self.number}"

    @property
    def outlet(self) -> Markup:
        """The outlet's name, safe to stand in the report."""
        return shown(self.name)

    @property
    def words(self) -> str:
        """``A Harbour Post``, for labels that can hold no markup."""
        return f"{self.letter} {self.name}" if self.letter else self.name


@dataclass(frozen=True, slots=True)
class PassageView:
    """A passage as a finding shows it: its words, perhaps not all of them, and where they stand."""

    page: PageRef
    anchor: str
    place: str
    words: Markup
    more: bool
    language: str | None
    direction: str


@dataclass(frozen=True, slots=True)
class PagePassages:
    """The passages of one page that one finding rests on."""

    page: PageRef
    passages: tuple[PassageView, ...]


@dataclass(frozen=True, slots=True)
class Finding:
    """A place in the report that passages lead back to, by a link that reads ``short``; by none if empty."""

    anchor: str
    words: str
    short: str = "\u2191"


def web_address(url: str | None) -> str | None:
    """``url`` where it is an ordinary web address that a link may carry, else null."""
    return url if url and _WEB.fullmatch(url) else None


class Index:
    """Letters, outlets and anchors of one collation."""

    def __init__(self, collation: Collation) -> None:
        self.articles = {article.id: article for article in collation.articles}
        self._number = {article.id: n for n, article in enumerate(collation.articles, 1)}
        self._story: dict[str, Story] = {}
        self._letter: dict[str, str] = {}
        for story in collation.stories:
            for letter, article in story.sigla.items():
                self._story.setdefault(article, story)
                if len(story.articles) > 1:
                    self._letter.setdefault(article, letter)
        self._refs = {article.id: self._ref(article) for article in collation.articles}
        self._uses: dict[str, dict[tuple[int, int], dict[Finding, None]]] = {}

    def _ref(self, article: Article) -> PageRef:
        name = " ".join(article.outlet_name.split())
        end = clipped(name, 0, len(name), OUTLET_LIMIT)
        name = name[:end] + ("…" if end < len(name) else "")
        way = direction(name, article.language)
        return PageRef(self._number[article.id], self._letter.get(article.id), name, way)

    def page(self, article: str) -> PageRef:
        """How findings name that page."""
        return self._refs[article]

    def story(self, article: str) -> Story | None:
        """The story a page belongs to."""
        return self._story.get(article)

    def uses(self, article: str) -> list[tuple[tuple[int, int], list[Finding]]]:
        """The passages of a page that findings rest on, in the order of its text."""
        spans = self._uses.get(article, {})
        return [(span, list(spans[span])) for span in sorted(spans)]

    def anchor(self, passage: Passage) -> str:
        """The anchor of a passage in its page's text."""
        return f"w{self._number[passage.article]}-{passage.start}-{passage.end}"

    def passage(self, passage: Passage, finding: Finding, limit: int = EXACT_LIMIT) -> PassageView:
        """The passage as ``finding`` shows it; its page's text will lead back there."""
        self._uses.setdefault(passage.article, {}).setdefault((passage.start, passage.end), {})[finding] = (
            None
        )
        article = self.articles[passage.article]
        end = clipped(article.text, passage.start, passage.end, limit)
        words = article.text[passage.start : end]
        return PassageView(
            page=self._refs[article.id],
            anchor=self.anchor(passage),
            place=f"{self._number[article.id]}:{passage.start}-{end}",
            words=shown(words),
            more=end < passage.end,
            language=article.language,
            direction=direction(words, article.language),
        )

    def passages(self, passages: Iterable[Passage], finding: Finding) -> tuple[PassageView, ...]:
        """Several passages, each once, in the order given."""
        once = {passage.order: passage for passage in passages}
        return tuple(self.passage(passage, finding) for passage in once.values())

    def by_page(self, passages: Iterable[Passage], finding: Finding) -> tuple[PagePassages, ...]:
        """The passages a finding rests on, page by page in the order of the collation."""
        found: dict[int, list[PassageView]] = {}
        for view in self.passages(passages, finding):
            found.setdefault(view.page.number, []).append(view)
        return tuple(PagePassages(views[0].page, tuple(views)) for _, views in sorted(found.items()))

    def in_order(self, articles: Sequence[str]) -> list[str]:
        """Articles in the order of the collation."""
        return sorted(dict.fromkeys(articles), key=self._number.__getitem__)
