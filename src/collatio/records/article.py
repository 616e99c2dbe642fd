"""Pages and the articles read from them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from collatio.records.errors import EvidenceError
from collatio.records.ids import article_id
from collatio.records.passage import Metadatum, Passage, Span
from collatio.records.problem import Problem

BlockKind = Literal[
    "headline", "standfirst", "paragraph", "caption", "byline", "dateline", "link", "boilerplate"
]
DateKind = Literal["published", "modified", "captured"]
DateBasis = Literal["meta", "json-ld", "feed", "url", "text", "warc", "file", "caller"]
Verdict = Literal["accepted", "rejected", "candidate"]
Media = Literal["html", "text", "pdf", "given", "entry"]
State = Literal["yes", "part", "no"]

#: The kinds of block that are the article's own words; nothing else is searched for findings.
OWN_WORDS: frozenset[BlockKind] = frozenset({"headline", "standfirst", "paragraph", "caption"})


@dataclass(frozen=True, slots=True)
class DateCandidate:
    """One date a page or its surroundings offer, with its evidence and what became of it.

    ``value`` is an ISO 8601 day or instant as far as the evidence goes ("2023-11-17",
    "2023-11-17T14:05:00+03:30").  ``passage``, ``bytes`` or ``field`` says the place.
    """

    kind: DateKind
    value: str
    basis: DateBasis
    passage: Passage | None = None
    bytes: tuple[int, int] | None = None
    field: str | None = None
    verdict: Verdict = "candidate"
    why: str = ""

    def __post_init__(self) -> None:
        if self.passage is None and self.bytes is None and self.field is None:
            raise EvidenceError(f"the date {self.value!r} points nowhere")


@dataclass(frozen=True, slots=True)
class Published:
    """The day a page was published as far as it can be known: a day, or bounds, or nothing.

    ``value`` is null unless evidence accepts one day; ``earliest`` and ``latest`` are ISO days.
    ``basis`` says whether the page alone or the other pages of its story decided.
    """

    value: str | None
    earliest: str | None
    latest: str | None
    basis: Literal["page", "story"]
    why: str

    def __post_init__(self) -> None:
        if self.earliest and self.latest and self.earliest > self.latest:
            raise EvidenceError(f"no day lies between {self.earliest} and {self.latest}")


@dataclass(frozen=True, slots=True)
class Page:
    """Fetched bytes before anything is read from them, with what the reader that found them knows.

    ``key`` is the caller's id or the path below the argument the page was found under; ``path`` is
    shown to people and never absolute; ``media`` is what the content was recognised as; ``charset``
    is what a transport header said; ``fields`` are facts from outside the page (a feed's title, the
    caller's outlet), by name: title, byline, outlet, language, original_text, translated_from,
    translated_by, feed_origin, feed_origin_url.
    """

    key: str
    path: str | None
    content: bytes
    media: Media
    url: str | None = None
    charset: str | None = None
    warc_record: str | None = None
    dates: tuple[DateCandidate, ...] = ()
    fields: Mapping[str, Metadatum] = field(default_factory=dict)
    complete: bool | None = None

    @property
    def name(self) -> str:
        """What the page is called: its URL, else its key."""
        return self.url or self.key

    @property
    def article(self) -> str:
        """The id of the article this page becomes."""
        return article_id(self.name, self.content)


@dataclass(frozen=True, slots=True)
class PageFacts:
    """The page an article came from, and where each stretch of its text stands in the page's bytes.

    ``trace`` holds ``(start, end, byte_start, byte_end)`` in the order of the text: ``text[start:end]``
    was read from those bytes.  Where the encoded stretch is as long as its bytes, the characters stand
    one for one; otherwise (an entity, folded white space) the bytes belong to the stretch as a whole.
    Block separators stand in no run.
    """

    sha256: str
    bytes: int
    charset: str
    media: Media
    warc_record: str | None = None
    trace: tuple[tuple[int, int, int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of the text of one kind; boilerplate is a block too, so nothing is deleted."""

    kind: BlockKind
    start: int
    end: int

    @property
    def span(self) -> Span:
        """The block's place in the text."""
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Measured:
    """Whether something was looked for, so that an empty list means "none found"."""

    state: State
    why: str


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch in quotation marks, kept as a quotation or refused, with the reason.

    ``passage`` includes the marks; ``inferred`` says that its opening or closing mark is not in the
    text and its end was inferred.
    """

    passage: Passage
    state: Literal["kept", "refused"]
    why: str
    quotation: str | None = None
    inferred: Literal["opening", "closing"] | None = None


@dataclass(frozen=True, slots=True)
class AlsoReports:
    """Another story that an article reports in some of its passages."""

    story: str
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class Translated:
    """What is known of an article's being a translation: from which language, by whom, says who."""

    from_: str | None
    by: str | None
    basis: str


@dataclass(frozen=True, slots=True)
class Article:
    """One text, made of typed blocks, with its metadata and the evidence for them.

    Offsets everywhere are Unicode code points of ``text``.  ``complete`` is false where the text is
    known to be cut or behind a paywall, true where it is known to be whole, null where nobody can know.
    """

    id: str
    key: str
    path: str | None
    url: str | None
    language: str | None
    text: str
    sha256: str
    page: PageFacts
    title: Metadatum | None
    byline: Metadatum | None
    dateline: Metadatum | None
    outlet: Metadatum | None
    blocks: tuple[Block, ...]
    complete: bool | None
    published: Published
    dates: tuple[DateCandidate, ...]
    marks: tuple[Mark, ...] = ()
    also_reports: tuple[AlsoReports, ...] = ()
    version_of: str | None = None
    translated: Translated | None = None
    measured: Mapping[str, Measured] = field(default_factory=dict)

    def __post_init__(self) -> None:
        end = 0
        for block in self.blocks:
            if not end <= block.start < block.end <= len(self.text):
                raise EvidenceError(f"blocks of {self.id} overlap or leave its text at {block.start}")
            end = block.end
        if self.page.trace and self.page.trace[-1][1] > len(self.text):
            raise EvidenceError(f"the trace of {self.id} leaves its text")

    def passage(self, start: int, end: int) -> Passage:
        """The passage ``[start, end)`` of this article."""
        return Passage(self.id, start, end, self.text)

    def block_at(self, offset: int) -> Block | None:
        """The block that holds the character at ``offset``, null between blocks."""
        at = bisect_right(self.blocks, offset, key=lambda block: block.start) - 1
        return self.blocks[at] if at >= 0 and offset < self.blocks[at].end else None

    @property
    def own_blocks(self) -> tuple[Block, ...]:
        """The blocks that are the article's own words, in order."""
        return tuple(block for block in self.blocks if block.kind in OWN_WORDS)

    @property
    def order(self) -> tuple[bool, str, str, str]:
        """The key of sigla and of every list of articles: by day, undated last, then outlet, then id."""
        day = self.published.value
        return (day is None, day or "", self.outlet_name, self.id)

    @property
    def outlet_name(self) -> str:
        """The outlet to print beside a siglum; the page's name where no outlet is known."""
        return self.outlet.text if self.outlet else (self.path or self.url or self.key)


@dataclass(frozen=True, slots=True)
class Extracted:
    """What reading one page gave: the article, unless it could not be read, and what went wrong."""

    article: Article | None
    problems: tuple[Problem, ...] = ()
