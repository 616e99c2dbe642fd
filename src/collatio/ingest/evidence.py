"""Findings in segments or bytes become evidence in the article: passages where its text holds them."""

from __future__ import annotations

from collatio.ingest.assemble import Assembled
from collatio.ingest.dates.found import FoundDate
from collatio.ingest.segments import Found
from collatio.records.article import DateCandidate
from collatio.records.passage import Metadatum, Passage


class Places:
    """Where the segments of a page stand in the article made of them."""

    def __init__(self, article: str, made: Assembled) -> None:
        self._article, self._made = article, made

    def metadatum(self, found: Found | Metadatum | None) -> Metadatum | None:
        """A finding as the article carries it; what was given from outside stays as it is."""
        if found is None or isinstance(found, Metadatum):
            return found
        if found.segment is not None:
            passage = self._passage(found.segment, found.start, found.end)
            return Metadatum(found.text, found.basis, passage=passage)
        if found.bytes is not None:
            return Metadatum(found.text, found.basis, bytes=found.bytes)
        return Metadatum(found.text, found.basis, field=found.basis)

    def date(self, found: FoundDate) -> DateCandidate:
        """A date as the article carries it, its evidence a passage, bytes or a field."""
        passage = None
        if found.segment is not None:
            passage = self._passage(found.segment, found.start, found.end)
        return DateCandidate(
            kind=found.kind,
            value=found.value,
            basis=found.basis,
            passage=passage,
            bytes=found.bytes,
            field=found.field,
            verdict=found.verdict,
            why=found.why,
        )

    def _passage(self, segment: int, start: int, end: int) -> Passage:
        place = self._made.places[segment]
        return Passage(self._article, place + start, place + end, self._made.text)
