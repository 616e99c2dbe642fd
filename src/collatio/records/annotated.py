"""What is found inside one article, before any other article is looked at."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from collatio.records.article import Article
from collatio.records.passage import Note, Passage, Span

EntityKind = Literal["person", "organisation", "place", "group", "other"]
MentionForm = Literal["name", "pronoun", "role", "description"]
QuotationForm = Literal["direct", "indirect", "mixed"]
Place = Literal["headline", "standfirst", "lede", "body", "caption"]


@dataclass(frozen=True, slots=True)
class Mention:
    """One place where an entity is named, or meant by a pronoun, a role or a description."""

    passage: Passage
    form: MentionForm
    score: float
    why: str


@dataclass(frozen=True, slots=True)
class Role:
    """What a page calls an entity's office or part, in its own words."""

    text: str
    passage: Passage


@dataclass(frozen=True, slots=True)
class Entity:
    """A person, body, place or group; in an annotated article its ids hold for that article alone."""

    id: str
    name: str
    kind: EntityKind
    names: tuple[str, ...]
    roles: tuple[Role, ...]
    mentions: tuple[Mention, ...]


@dataclass(frozen=True, slots=True)
class Candidate:
    """An entity that might be meant, with its score."""

    entity: str
    score: float


@dataclass(frozen=True, slots=True)
class Party:
    """Who speaks or is spoken to: null where the score is below the stated one, with candidates.

    ``passage`` is where the text names the party, ``why`` what the link rests on.
    """

    entity: str | None
    name: str | None
    passage: Passage | None
    score: float
    why: str
    candidates: tuple[Candidate, ...] = ()


@dataclass(frozen=True, slots=True)
class Via:
    """A transmitter between the speaker and the page: "as quoted by …"; nearest first."""

    node: str | None
    name: str | None
    passage: Passage


@dataclass(frozen=True, slots=True)
class Quotation:
    """One attributed stretch of one article; ``content`` excludes the marks around it.

    Where ``polarity`` is denied, the content is what the speaker says is not so.  ``in_crux`` says that
    a part of it stands in a damaged sentence: nothing may rest on it unmarked.
    """

    id: str
    article: str
    form: QuotationForm
    act: Literal["statement", "attitude"]
    place: Place
    content: tuple[Passage, ...]
    cue: Passage | None
    inside: str | None
    channel: str | None
    score: float
    made_by: str
    speaker: Party | None
    addressee: Party | None
    via: tuple[Via, ...] = ()
    polarity: Literal["affirmed", "denied"] = "affirmed"
    in_crux: bool = False


@dataclass(frozen=True, slots=True)
class Counted:
    """What the words alone tell of a time that counts from another, before any day is known.

    ``unit`` is D, W, M, Q, S (season), Y, E (decade) or C (century); ``by`` how many units lie between, null
    where the nearest one is meant; ``mark`` what of the unit is told: the weekday of a week ("4", "WE"), the
    day of a month ("18", "18/4" where it is a Thursday), the part of a year ("11-16", "11", "SU", "Q2",
    "@easter+1").  So "yesterday" is D -1, "last Wednesday" W -1 "3", "June" Y null "06".
    """

    unit: Literal["D", "W", "M", "Q", "S", "Y", "E", "C"]
    by: int | None
    mark: str | None = None


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """A time named in the text, resolved as far as it can be.

    ``value`` is an ISO 8601 day, month or year, null where only bounds are known; ``earliest`` and
    ``latest`` are ISO days; ``anchor`` says what a relative expression counts from: the day the page was
    published ("published") or a time told before ("told").  ``timex`` is the likeliest reading as TIMEX3
    writes it ("2023-11-16TMO", "P2W", "PAST_REF"), also where nothing settles it; ``counts`` what the words
    alone tell of a time that counts from another, and ``direction`` on which side of it the clause has it.
    """

    passage: Passage
    value: str | None
    earliest: str | None
    latest: str | None
    precision: Literal[
        "day", "week", "month", "quarter", "season", "year", "decade", "century", "weekday", "unknown"
    ]
    anchor: Literal["published", "told"] | None
    why: str
    kind: Literal["date", "time", "duration", "set"] = "date"
    timex: str | None = None
    counts: Counted | None = None
    direction: Literal["before", "after"] | None = None


@dataclass(frozen=True, slots=True)
class Figure:
    """A number in the text with the words that say what it counts; ``value`` as a decimal string."""

    passage: Passage
    value: str
    unit: str | None


@dataclass(frozen=True, slots=True)
class Citation:
    """A place where a page says where its words come from: "IRNA reported", "as quoted by …".

    ``chain`` orders several transmitters of one sentence, 0 being the nearest to the page.
    """

    passage: Passage
    parent: str | None
    parent_passage: Passage | None
    kind: Literal["agency", "outlet", "document", "person", "unnamed"]
    chain: int = 0


@dataclass(frozen=True, slots=True)
class Annotated:
    """An article with everything found in it alone; what ``collatio annotate`` prints a line of.

    ``cruxes`` are its damaged sentences, each with what in it does not hold together.  ``opening`` is the
    direction in which the reader model places headline and first sentence, in whole numbers up to 127; empty
    where no model read them.
    """

    article: Article
    sentences: tuple[Span, ...]
    entities: tuple[Entity, ...]
    quotations: tuple[Quotation, ...]
    times: tuple[TimeExpression, ...]
    figures: tuple[Figure, ...]
    citations: tuple[Citation, ...]
    cruxes: tuple[Note, ...] = ()
    opening: tuple[int, ...] = ()
