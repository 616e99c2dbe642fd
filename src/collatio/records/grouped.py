"""What grouping decides: which articles tell of one event, and which only look alike."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Literal

from collatio.records.annotated import Candidate, Entity, Party, Quotation
from collatio.records.article import AlsoReports, DateCandidate, Measured, Published
from collatio.records.passage import Note, Passage

ApartKind = Literal["date", "figure", "participant", "place", "name", "words"]


@dataclass(frozen=True, slots=True)
class Member:
    """An article of a story by its id and the key its caller knows it by."""

    id: str
    key: str


@dataclass(frozen=True, slots=True)
class EventDate:
    """A day on which the story's event is said to have happened."""

    value: str
    precision: Literal["day", "month", "year"]
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class Why:
    """Why an article is in its story: the evidence for it and against it."""

    article: str
    for_: tuple[Note, ...]
    against: tuple[Note, ...]


@dataclass(frozen=True, slots=True)
class Apart:
    """What sets a look-alike apart: the passages here and there that do not go together."""

    kind: ApartKind
    note: str
    here: tuple[Passage, ...]
    there: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class LookAlike:
    """A page that resembles the story and is not of it, or is an old event resurfacing."""

    article: str
    story: str | None
    kind: Literal["look-alike", "resurfacing"]
    alike: tuple[Note, ...]
    apart: tuple[Apart, ...]


@dataclass(frozen=True, slots=True)
class StoryEntity(Entity):
    """One person, body or place of a story under all its names, with what joined them.

    ``for_`` says why the pages' names are one, ``against`` from whom it is kept apart, and by what.
    """

    for_: tuple[Note, ...] = ()
    against: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True)
class Cast:
    """A story's entities, and which of them each entity of an article (by article and id) is."""

    entities: tuple[StoryEntity, ...]
    of: Mapping[tuple[str, str], str]

    def quotation(self, quotation: Quotation) -> Quotation:
        """``quotation`` with its speaker and addressee as entities of the story."""
        return replace(
            quotation,
            speaker=self._party(quotation.speaker, quotation.article),
            addressee=self._party(quotation.addressee, quotation.article),
        )

    def _party(self, party: Party | None, article: str) -> Party | None:
        if party is None:
            return None
        return replace(
            party,
            entity=self._story_id(article, party.entity) if party.entity else None,
            candidates=tuple(
                Candidate(self._story_id(article, one.entity), one.score) for one in party.candidates
            ),
        )

    def _story_id(self, article: str, entity: str) -> str:
        return self.of.get((article, entity), entity)


@dataclass(frozen=True, slots=True)
class GroupedStory:
    """One event's articles in the order of their sigla; what ``collatio group`` prints a line of."""

    id: str
    articles: tuple[Member, ...]
    event_dates: tuple[EventDate, ...]
    why: tuple[Why, ...]
    lookalikes: tuple[LookAlike, ...]
    formerly: tuple[str, ...] = ()
    measured: Mapping[str, Measured] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Grouping:
    """All stories of a pile, and what the stories say of their articles' dates.

    ``published`` and ``dates`` hold the days, and the verdicts on dates, that a story decided, by article.
    """

    stories: tuple[GroupedStory, ...]
    published: Mapping[str, Published] = field(default_factory=dict)
    also_reports: Mapping[str, tuple[AlsoReports, ...]] = field(default_factory=dict)
    dates: Mapping[str, tuple[DateCandidate, ...]] = field(default_factory=dict)
