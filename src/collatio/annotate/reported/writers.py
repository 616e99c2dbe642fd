"""Whose words a letter's are: the one person's whom the article tells to have written it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from typing import Protocol

from collatio.annotate.reported.drafts import Draft
from collatio.annotate.reported.media import WORDING
from collatio.annotate.reported.papers import Paper, papers_in
from collatio.annotate.reported.placed import Readings
from collatio.lang.occasions import occasions_of
from collatio.records.annotated import Candidate, Entity, Party
from collatio.records.passage import Passage, Span
from collatio.text.words import Item, items_of

#: What it is worth that the article names one writer of such a paper.
_WRITER = 0.6
#: So many names from the one before a paper's maker on are looked at, and these kinds can make one.
_NEAR = 8
_MAKERS = frozenset({"person", "organisation", "group", "other"})


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
        self.bare = occasions_of(self.layout.language.code).bare
        self.names = sorted(
            (mention.passage.start, mention.passage.end, entity.id)
            for entity in by_id.values()
            for mention in entity.mentions
            if mention.form in {"name", "pronoun"}
        )
        self.wrote = {kind: {one for _, one in written.places} for kind, written in authors.items()}
        #: The papers of the article with who made each, null where that is not said.
        self.papers: tuple[tuple[Paper, Entity | None], ...] = tuple(
            (paper, self._maker(paper))
            for sentence in readings.sentences
            for paper in papers_in(self.layout, sentence.span)
        )
        for paper, maker in self.papers:
            if maker is not None:
                self.wrote.setdefault(paper.kind, set()).add(maker.id)

    def _maker(self, paper: Paper) -> Entity | None:
        """The first person or body named where a paper's maker stands."""
        for span in paper.makers:
            at = max(0, bisect_left(self.names, (span.start, 0, "")) - 1)
            for start, end, identity in self.names[at : at + _NEAR]:
                if span.meets(Span(start, end)) and self.by_id[identity].kind in _MAKERS:
                    return self.by_id[identity]
        return None

    def of(self, span: Span) -> Entity | None:
        """Who wrote the paper that a phrase is about: said beside it, or where the article tells of one's."""
        words = [item for item in items_of(self.layout.text, span.start, span.end) if item.is_word]
        own = self._beside(words)
        people = self.layout.language.people
        if own is not None or len(words) < 2:
            return own
        last = words[-1].text.lower()
        known = words[0].text.lower() in people.definite | people.pointing | people.possessives
        kinds = sorted(self.wrote) if last in self.bare else [self.layout.language.channels.get(last, "")]
        wrote = {one for kind in kinds for one in self.wrote.get(kind, set())} if known else set()
        return self.by_id.get(min(wrote)) if len(wrote) == 1 else None

    def _beside(self, words: Sequence[Item]) -> Entity | None:
        """Who is said to have made the very paper that a phrase is about: "a letter from Lee to Carr"."""
        stops = self.layout.language.grammar.prepositions | self.layout.language.grammar.of
        for item in words:
            low = item.text.lower()
            if low in stops:
                return None
            if low in self.layout.language.channels:
                return next((maker for paper, maker in self.papers if paper.noun.start == item.start), None)
        return None

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
