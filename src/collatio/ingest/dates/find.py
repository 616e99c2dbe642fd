"""Every date a page offers, gathered from its metadata, its tags, its words, its address and the caller."""

from __future__ import annotations

from collections.abc import Sequence

from collatio.ingest.dates.found import FoundDate
from collatio.ingest.segments import HtmlDocument, Segment
from collatio.records.article import BlockKind, DateCandidate


def find_dates(
    document: HtmlDocument | None,
    segments: Sequence[Segment],
    kinds: Sequence[BlockKind],
    *,
    url: str | None,
    known: tuple[DateCandidate, ...],
    language: str | None,
) -> tuple[FoundDate, ...]:
    """Every date the page offers, none judged yet, in an order that depends on content alone.

    ``segments`` and ``kinds`` run side by side (all visible segments with the kind each was given);
    ``FoundDate.segment`` is an index into them.  ``document`` is null for plain text; ``known`` are the
    dates that came with the page (``Page.dates``), which keep their ``field`` or ``bytes``.
    """
    return ()
