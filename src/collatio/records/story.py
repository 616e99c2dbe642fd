"""A collated story: utterances with their renderings, claims, descent, wording and absences."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from collatio.records.annotated import Place, Quotation
from collatio.records.article import Measured
from collatio.records.grouped import EventDate, LookAlike, StoryEntity, Why
from collatio.records.passage import Note, Passage

Voice = Literal["own", "quoted", "indirect"]
Standing = Literal["one-page", "one-origin", "several-origins", "differs", "denied", "unknown"]


@dataclass(frozen=True, slots=True)
class Basis:
    """How a page says it knows something."""

    article: str
    how: Literal["document-seen", "heard", "named-parent", "unnamed-parent", "not-stated"]
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class OriginGroup:
    """Pages that go back to one root, by which edges, and why."""

    root: str
    articles: tuple[str, ...]
    edges: tuple[str, ...]
    why: str


@dataclass(frozen=True, slots=True)
class Origins:
    """How many independent origins stand behind one utterance or claim: a range, never a sum."""

    pages: int
    at_least: int
    at_most: int
    unmeasured: tuple[Note, ...]
    groups: tuple[OriginGroup, ...]
    basis: tuple[Basis, ...]


@dataclass(frozen=True, slots=True)
class Occasion:
    """The letter, speech, interview, press conference or post that words come from."""

    id: str
    kind: Literal["letter", "speech", "interview", "press-conference", "post", "report", "unknown"]
    speaker: str | None
    addressees: tuple[str, ...]
    when: EventDate | None
    where: str | None
    utterances: tuple[str, ...]
    order: tuple[tuple[str, str], ...]
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class Rendering:
    """One article's wording of an utterance at one place."""

    id: str
    article: str
    quotation: str | None
    content: tuple[Passage, ...]
    place: Place


@dataclass(frozen=True, slots=True)
class Reading:
    """One wording of an aligned piece and the renderings that carry it."""

    text: str
    renderings: tuple[str, ...]
    passages: tuple[Passage, ...]
    moved: bool = False


@dataclass(frozen=True, slots=True)
class VariationUnit:
    """An aligned piece of an utterance: its readings, the pages silent here, the pages cut here."""

    readings: tuple[Reading, ...]
    silent: tuple[str, ...]
    lacuna: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RenderingNote:
    """A remark on one rendering, alone or against another: clipped, completed, scope-dropped …"""

    kind: str
    rendering: str
    against: str | None
    note: str
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class Utterance:
    """One thing said on one occasion, with all its renderings, aligned piece by piece."""

    id: str
    occasion: str | None
    speaker: str | None
    renderings: tuple[Rendering, ...]
    units: tuple[VariationUnit, ...]
    notes: tuple[RenderingNote, ...]
    origins: Origins


@dataclass(frozen=True, slots=True)
class Node:
    """Something words can descend from: an article of the pile or a parent nobody has seen."""

    id: str
    kind: Literal["article", "agency", "outlet", "document", "speech", "person", "unnamed"]
    article: str | None
    name: str | None
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class SharedSpan:
    """A stretch of the child that stands in the parent too, and what kind of sharing it is."""

    child: Passage
    parent: Passage | None
    class_: Literal["quotation", "stock", "copying"]


@dataclass(frozen=True, slots=True)
class Derivation:
    """An edge of descent from parent to child, for the whole page or for what ``about`` lists.

    ``passages`` are the words that state it, ``spans`` the words that went that way, ``why`` says in a clause
    on what the edge and its direction rest.
    """

    id: str
    child: str
    parent: str
    directed: bool
    kind: Literal["cites", "copies", "translates", "revises", "shares-wording", "shares-background"]
    about: Literal["page"] | tuple[str, ...]
    spans: tuple[SharedSpan, ...]
    score: float
    made_by: str
    passages: tuple[Passage, ...]
    why: str = ""


@dataclass(frozen=True, slots=True)
class FigureValue:
    """A quantity with its bounds; decimal strings, null where open."""

    text: str
    low: str | None
    high: str | None
    unit: str | None
    counted: str | None
    bound: Literal["exact", "about", "at-least", "at-most", "more-than", "less-than"]


@dataclass(frozen=True, slots=True)
class DateValue:
    """A time given by its ISO bounds and how precisely it is told."""

    from_: str | None
    to: str | None
    precision: str


@dataclass(frozen=True, slots=True)
class TextValue:
    """A value that is a wording: a place, a role, a statement."""

    text: str


@dataclass(frozen=True, slots=True)
class ClaimReading:
    """One version of a claim and the pages that carry it."""

    value: FigureValue | DateValue | TextValue
    polarity: Literal["affirmed", "denied"]
    certainty: Literal["plain", "hedged", "said-unknown"]
    as_of: str | None
    voice: Voice
    articles: tuple[str, ...]
    passages: tuple[Passage, ...]
    quotations: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Denial:
    """What a denial denies, who had reported it and who denies it: three different things."""

    claim: str | None
    reporter: str | None
    denier: str | None


@dataclass(frozen=True, slots=True)
class Claim:
    """One fact told by pages, with its versions, its standing (none means true) and its origins."""

    id: str
    kind: Literal["figure", "date", "place", "role", "statement", "denial"]
    about: str
    entities: tuple[str, ...]
    conflict: Literal["hard", "naming", "update"] | None
    standing: Standing
    origins: Origins
    readings: tuple[ClaimReading, ...]
    denies: Denial | None


@dataclass(frozen=True, slots=True)
class Label:
    """A name given to a person, group or act, and in whose voice."""

    text: str
    article: str
    voice: Voice
    passage: Passage


@dataclass(frozen=True, slots=True)
class Wording:
    """The labels that the pages use for one entity or claim."""

    about: str
    labels: tuple[Label, ...]


@dataclass(frozen=True, slots=True)
class Absence:
    """What a page does not carry that others do, said no more strongly than its text allows."""

    article: str
    what: str
    kind: Literal["absent", "lacuna", "not-in-our-text"]
    parent_had_it: bool | None
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """A moment of the story: of the event, of a publication or of a capture."""

    kind: Literal["event", "publication", "capture"]
    when: str
    precision: str
    what: str
    passages: tuple[Passage, ...]
    refs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SummaryLine:
    """A line of a story's summary, composed from findings, with the passages it rests on."""

    text: str
    passages: tuple[Passage, ...]
    findings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Story:
    """All that the pages of one event say, collated."""

    id: str
    formerly: tuple[str, ...]
    title: str
    articles: tuple[str, ...]
    sigla: Mapping[str, str]
    measured: Mapping[str, Measured]
    event_dates: tuple[EventDate, ...]
    summary: tuple[SummaryLine, ...]
    why: tuple[Why, ...]
    lookalikes: tuple[LookAlike, ...]
    entities: tuple[StoryEntity, ...]
    quotations: tuple[Quotation, ...]
    occasions: tuple[Occasion, ...]
    utterances: tuple[Utterance, ...]
    nodes: tuple[Node, ...]
    derivations: tuple[Derivation, ...]
    claims: tuple[Claim, ...] = ()
    wording: tuple[Wording, ...] = ()
    absences: tuple[Absence, ...] = ()
    timeline: tuple[TimelineEntry, ...] = field(default=())
