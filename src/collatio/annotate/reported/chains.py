"""Through whom words reached the page, nearest first, and on what occasion they were said."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from collatio.annotate.layout import Layout
from collatio.annotate.quotations import channel_of as channel_by_rule
from collatio.annotate.reported.drafts import Draft
from collatio.annotate.reported.parties import Parties
from collatio.annotate.reported.placed import Readings
from collatio.lang.agencies import agency_of, outlet_of
from collatio.records.annotated import Citation, Party, Via
from collatio.records.passage import Span
from collatio.text.words import words_of

#: How many words before a transmitter say how it passes the words on ("as quoted by the private").
_BEFORE = 3
_NEAREST, _BETWEEN, _FARTHEST = 0, 1, 2
_TRANSMITTERS = frozenset({"agency", "outlet", "unnamed"})


class Chains:
    """Reads the transmitters of one article's drafts."""

    def __init__(self, readings: Readings, citations: Sequence[Citation], parties: Parties) -> None:
        self.layout: Layout = readings.layout
        self.readings = readings
        self.citations = citations
        self.parties = parties

    def via(self, draft: Draft, speaker: Party) -> tuple[Via, ...]:
        """The transmitters, the one nearest to the page first."""
        spans = draft.spans("via")
        if not spans and draft.cue is not None:
            spans = tuple(self._cited(draft, speaker))
        ordered = sorted(dict.fromkeys(spans), key=lambda span: (self._rank(span, draft), span.start))
        return tuple(self._made(span) for span in ordered if not self._is_own(span))

    def channel(self, draft: Draft) -> str | None:
        """The letter, interview or post that the words come from, where the sentence says it."""
        known = self.layout.language.channels
        for span in draft.spans("channel"):
            words = [w.text.lower() for w in words_of(self.layout.text, span.start, span.end)]
            found = next((known[w] for w in words if w in known), None)
            if found is not None:
                return found
        rule = self.parties.rule_of(draft)
        return channel_by_rule(rule, self.layout.language) if rule is not None else None

    def _rank(self, span: Span, draft: Draft) -> int:
        """How near to the page: "as quoted by" nearest, who reports it next, "published by" farthest."""
        citing = self.layout.language.citing
        before = words_of(self.layout.text, max(0, span.start - 60), span.start)[-_BEFORE:]
        lows = [word.text.lower() for word in before]
        by = any(low in citing.by for low in lows)
        if any(low in citing.passing for low in lows):
            return _NEAREST if by else _BETWEEN
        return _FARTHEST if by and any(low in citing.passive for low in lows) else _BETWEEN

    def _cited(self, draft: Draft, speaker: Party) -> Iterator[Span]:
        """The citations that the rules see in the sentence of the cue, outside the words themselves."""
        sentence = self.readings.sentences[draft.sentence].span
        first = bisect_left(self.citations, sentence.start, key=lambda one: one.passage.start)
        last = bisect_left(self.citations, sentence.end, key=lambda one: one.passage.start)
        taken = [*draft.pieces, *([speaker.passage.span] if speaker.passage is not None else [])]
        for one in sorted(self.citations[first:last], key=lambda c: (c.chain, c.passage.start)):
            if one.kind not in _TRANSMITTERS or one.parent_passage is None:
                continue
            if not any(span.meets(one.parent_passage.span) for span in taken):
                yield one.parent_passage.span

    def _made(self, span: Span) -> Via:
        passage = self.layout.article.passage(span.start, span.end)
        entity = self.parties.entity_in(span)
        name = agency_of(passage.exact) or outlet_of(passage.exact) or (entity.name if entity else None)
        return Via(None, name, passage)

    def _is_own(self, span: Span) -> bool:
        """Whether a page names its own outlet, through which everything on it comes."""
        outlet = self.layout.article.outlet
        words = self.layout.text[span.start : span.end].casefold().removeprefix("the ")
        return outlet is not None and bool(words) and f" {outlet.text.casefold()}".endswith(f" {words}")
