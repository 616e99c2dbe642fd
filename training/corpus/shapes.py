"""What a marked passage of the corpus holds; every place is counted in Unicode code points of its text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Kind = Literal["person", "organisation", "place", "group", "other"]
MentionForm = Literal["name", "pronoun", "role", "description"]
Form = Literal["direct", "indirect", "mixed"]
Act = Literal["statement", "attitude"]
Polarity = Literal["affirmed", "denied"]
Marks = Literal["both", "open-missing", "close-missing", "none"]
BlockKind = Literal[
    "headline", "standfirst", "paragraph", "caption", "byline", "dateline", "link", "boilerplate"
]
Place = Literal["headline", "standfirst", "lede", "body", "caption"]
Reason = Literal["title", "nickname", "name", "scare", "term", "slogan", "link", "measure", "unsaid", "stray"]
Split = Literal["train", "dev", "test"]

CHANNELS = (
    "address", "banner", "book", "briefing", "broadcast", "call", "chant", "interview", "law", "letter",
    "meeting", "message", "post", "press-conference", "report", "ruling", "song", "speech", "statement",
    "testimony", "other",
)  # fmt: skip
DESKS = (
    "wire", "broadsheet", "tabloid", "state-agency", "translated", "press-release", "interview", "live-blog",
    "court", "feature", "ngo", "local", "broadcaster", "financial", "sports", "analysis",
    "politics", "foreign", "daily",
)  # fmt: skip


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open stretch ``[start, end)`` of a passage's text."""

    start: int
    end: int

    def covers(self, other: Span) -> bool:
        """Whether ``other`` lies wholly within this span."""
        return self.start <= other.start and other.end <= self.end


@dataclass(frozen=True, slots=True)
class Block:
    """A headline, a paragraph, a caption …; ``line`` is where it stands in its file."""

    kind: BlockKind
    span: Span
    line: int


@dataclass(frozen=True, slots=True)
class Entity:
    """Who or what is named or meant in a passage; ``name`` is None where the text never names it."""

    key: str
    kind: Kind
    name: str | None


@dataclass(frozen=True, slots=True)
class Mention:
    """One place where an entity is named or meant; ``entity`` is None for a role of nobody in particular."""

    entity: str | None
    form: MentionForm
    span: Span


@dataclass(frozen=True, slots=True)
class Via:
    """A transmitter between the speaker and the page, with the words that say so ("as quoted by")."""

    entity: str
    spans: tuple[Span, ...]
    words: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Quotation:
    """One attributed stretch: what was said (in one or more pieces), by whom, to whom, through whom.

    ``number`` counts within the passage. ``speaker`` and ``addressee`` are entity keys, empty where the
    text names nobody; ``via`` is nearest to the page first. ``marks`` says whether marks are missing.
    """

    number: int
    form: Form
    act: Act
    polarity: Polarity
    content: tuple[Span, ...]
    cue: tuple[Span, ...]
    speaker: tuple[str, ...]
    speaker_spans: tuple[Span, ...]
    addressee: tuple[str, ...]
    addressee_spans: tuple[Span, ...]
    via: tuple[Via, ...]
    inside: int | None
    channel: str | None
    channel_spans: tuple[Span, ...]
    marks: Marks
    place: Place
    line: int


@dataclass(frozen=True, slots=True)
class Unquoted:
    """A stretch in quotation marks that is no quotation, and why."""

    reason: Reason
    span: Span


@dataclass(frozen=True, slots=True)
class CorpusPassage:
    """One invented news text with everything marked in it."""

    id: str
    desk: str
    outlet: str | None
    split: Split
    file: str
    line: int
    text: str
    blocks: tuple[Block, ...]
    entities: tuple[Entity, ...]
    mentions: tuple[Mention, ...]
    quotations: tuple[Quotation, ...]
    unquoted: tuple[Unquoted, ...]
    insertions: tuple[Span, ...]
    cruxes: tuple[Span, ...]

    def cut(self, span: Span) -> str:
        """The characters that stand at a place."""
        return self.text[span.start : span.end]

    def block_of(self, span: Span) -> Block:
        """The block a place begins in."""
        return next(block for block in self.blocks if block.span.start <= span.start < block.span.end)
