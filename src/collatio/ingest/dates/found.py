"""A date as it was found, with the place it was found in and, after judging, what became of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from collatio.ingest.segments import ByteRange
from collatio.records.article import DateBasis, DateKind, Verdict

#: What sort of place a date stands in; this, not its format, says how far it can be trusted.
#:
#: * ``known``: given from outside the page (the caller, a feed, a capture record);
#: * ``machine``: in the page's own metadata about the article (JSON-LD, ``<meta>``);
#: * ``head``: beside the headline or the byline: a ``<time>``, a dateline, "Published: …";
#: * ``changed``: beside the headline too, but on the day the metadata give for the last change, while they
#:   give an earlier one for the publication;
#: * ``phrase``: in the text with a publication word beside it, or as a full day in brackets after its
#:   weekday ("Friday (17/11/2023)"), the way agencies date their own copy;
#: * ``banner``: alone above the headline, where many sites print today's day on every page;
#: * ``url``: in the page's address;
#: * ``end``: alone on a line after the article's words;
#: * ``aside``: in a list of other articles, a comment, a side column or a footer;
#: * ``opinion``: what a library for dates (htmldate) takes the page's day to be.
Place = Literal["known", "machine", "head", "changed", "phrase", "banner", "url", "end", "aside", "opinion"]


@dataclass(frozen=True, slots=True)
class FoundDate:
    """One date that a page or its surroundings offer.

    ``value`` is an ISO 8601 day or instant as far as the evidence goes; a month or year alone is kept
    as "2023-11" or "2023" and only ever bounds a day.  ``label`` names the thing it was read from in a
    reader's words ("article:published_time", "the line under the headline").  The evidence is exactly
    one of: characters ``start:end`` of segment number ``segment``, ``bytes`` of the page, or ``field``.
    ``rival`` is the other day the same characters can mean (03/04/2021).  ``verdict`` and ``why`` are
    filled by :func:`collatio.ingest.dates.judge.judge`.
    """

    kind: DateKind
    value: str
    basis: DateBasis
    place: Place
    label: str
    segment: int | None = None
    start: int = 0
    end: int = 0
    bytes: ByteRange | None = None
    field: str | None = None
    rival: str | None = None
    verdict: Verdict = "candidate"
    why: str = ""

    @property
    def day(self) -> str | None:
        """The day as the page itself prints it, null where only a month or year is told."""
        return self.value[:10] if len(self.value) >= 10 else None

    @property
    def order(self) -> tuple[str, str, str, str, tuple[int, int, int], ByteRange, str]:
        """The key found dates are sorted by, so that no order of reading shows in the output."""
        where = (-1 if self.segment is None else self.segment, self.start, self.end)
        return (
            self.kind,
            self.basis,
            self.label,
            self.value,
            where,
            self.bytes or (-1, -1),
            self.field or "",
        )
