"""Whose words a letter's are: the one person's whom the article tells to have written it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from collatio.annotate.reported.drafts import Draft
from collatio.annotate.reported.media import WORDING
from collatio.annotate.reported.placed import Readings
from collatio.records.annotated import Candidate, Entity, Party
from collatio.records.passage import Passage, Span
from collatio.text.words import items_of

#: What it is worth that the article names one writer of such a paper.
_WRITER = 0.6


class Written(Protocol):
    """Where the writers of one kind of paper stand in an article."""

    places: list[tuple[int, str]]


class Writers:
    """The writers of the letters, posts and other papers that one article tells of."""

    def __init__(
        self, readings: Readings, authors: Mapping[str, Written], by_id: Mapping[str, Entity]
    ) -> None:
        self.readings = readings
        self.layout = readings.layout
        self.by_id = by_id
        self.wrote = {kind: {one for _, one in written.places} for kind, written in authors.items()}

    def of(self, span: Span) -> Entity | None:
        """Who wrote the paper that a phrase is about: "the letter said", where the article tells of one's."""
        lows = [
            item.text.lower() for item in items_of(self.layout.text, span.start, span.end) if item.is_word
        ]
        people = self.layout.language.people
        if len(lows) < 2 or lows[0] not in people.definite | people.pointing | people.possessives:
            return None
        wrote = self.wrote.get(self.layout.language.channels.get(lows[-1], ""), set())
        return self.by_id.get(min(wrote)) if len(wrote) == 1 else None

    def of_draft(self, draft: Draft) -> Entity | None:
        """Who wrote the paper that is the subject of a cue, or whose wording several media give.

        "The text of the letter, in the agency's translation, reads: “…”"; "the Courier has “…”".
        """
        if draft.why == WORDING:
            wrote = {one for kind in sorted(self.wrote) for one in self.wrote[kind]}
            return self.by_id.get(min(wrote)) if len(wrote) == 1 else None
        if draft.cue is None:
            return None
        sentence = self.readings.at(draft.cue.start)
        if sentence is None or sentence.span.start >= draft.cue.start:
            return None
        items = items_of(self.layout.text, sentence.span.start, draft.cue.start)
        end = next((item.start for item in items if item.text == ","), draft.cue.start)
        return self.of(Span(sentence.span.start, end))

    def party(self, writer: Entity, passage: Passage | None) -> Party:
        """The writer as a speaker."""
        what = f"“{passage.exact}” is said to say it" if passage is not None else "a paper's words"
        why = f"{what}: the article says who wrote it, {writer.name}"
        return Party(writer.id, writer.name, passage, _WRITER, why, (Candidate(writer.id, _WRITER),))
