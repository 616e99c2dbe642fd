"""Spans and passages: how every finding points at characters in a page."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import InitVar, dataclass, field

from collatio.records.errors import EvidenceError


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open stretch ``[start, end)`` in Unicode code points of one article's text."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise EvidenceError(f"no stretch of text runs from {self.start} to {self.end}")

    def __len__(self) -> int:
        return self.end - self.start

    def covers(self, other: Span) -> bool:
        """Whether ``other`` lies wholly within this span."""
        return self.start <= other.start and other.end <= self.end

    def meets(self, other: Span) -> bool:
        """Whether the two share at least one character."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of one article with the exact characters that stand there.

    ``exact`` is cut from ``text`` here and can't be handed in, so a passage that does not match its
    article cannot be constructed.
    """

    article: str
    start: int
    end: int
    exact: str = field(init=False)
    text: InitVar[str]

    def __post_init__(self, text: str) -> None:
        if not 0 <= self.start < self.end <= len(text):
            raise EvidenceError(
                f"article {self.article} has {len(text)} characters; "
                f"no passage runs from {self.start} to {self.end}"
            )
        object.__setattr__(self, "exact", text[self.start : self.end])

    @property
    def span(self) -> Span:
        """The passage's place in its article's text."""
        return Span(self.start, self.end)

    @property
    def order(self) -> tuple[str, int, int]:
        """The key passages are sorted by."""
        return (self.article, self.start, self.end)

    @classmethod
    def read(cls, stored: Mapping[str, object], text: str) -> Passage:
        """A passage from its stored form, refused when its ``exact`` is not in ``text`` at that place."""
        article, start, end = stored["article"], stored["start"], stored["end"]
        if not (isinstance(article, str) and isinstance(start, int) and isinstance(end, int)):
            raise EvidenceError(f"not a passage: {dict(stored)!r}")
        passage = cls(article, start, end, text)
        if passage.exact != stored["exact"]:
            raise EvidenceError(
                f"article {article} reads {passage.exact!r} at {start}-{end}, not {stored['exact']!r}"
            )
        return passage


@dataclass(frozen=True, slots=True)
class Note:
    """One reason, in plain words, with the passages it rests on."""

    kind: str
    note: str
    passages: tuple[Passage, ...] = ()


@dataclass(frozen=True, slots=True)
class Metadatum:
    """A fact about a page (its title, its outlet) with what it rests on.

    ``basis`` says where it was read (``text``, ``meta``, ``json-ld``, ``feed``, ``url``, ``caller``,
    ``outlets`` …); exactly one of ``passage`` (in the article's text), ``bytes`` (half-open, in the
    page's bytes) and ``field`` (the caller's or feed's own field) says the place.
    """

    text: str
    basis: str
    passage: Passage | None = None
    bytes: tuple[int, int] | None = None
    field: str | None = None

    def __post_init__(self) -> None:
        places = sum(place is not None for place in (self.passage, self.bytes, self.field))
        if places != 1:
            raise EvidenceError(f"{self.basis} {self.text!r} must point at one place, not {places}")
