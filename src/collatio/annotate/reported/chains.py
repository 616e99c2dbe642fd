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
from collatio.lang.occasions import occasions_of
from collatio.records.annotated import Citation, Party, Via
from collatio.records.passage import Span
from collatio.text.words import items_of, words_of

#: The occasion of words whose channel is named and is none of the known kinds.
_OTHER = "other"
#: The occasion of a labelled turn.
_INTERVIEW = "interview"
_TRANSMITTERS = frozenset({"agency", "outlet", "unnamed"})


class Chains:
    """Reads the transmitters of one article's drafts."""

    def __init__(self, readings: Readings, citations: Sequence[Citation], parties: Parties) -> None:
        self.layout: Layout = readings.layout
        self.readings = readings
        self.citations = citations
        self.parties = parties
        self.occasions = occasions_of(self.layout.language.code)

    def via(self, draft: Draft, speaker: Party) -> tuple[Via, ...]:
        """The transmitters, the one nearest to the page first."""
        spans = tuple(span for span in draft.spans("via") if not self._is_cut(span))
        if not spans and draft.cue is not None:
            spans = tuple(self._cited(draft, speaker))
        ordered = self._ordered(sorted(dict.fromkeys(spans)))
        return tuple(self._made(span) for span in ordered if not self._is_own(span))

    def channel(self, draft: Draft) -> str | None:
        """The letter, interview or post that the words come from, where the sentence says it."""
        known = self.occasions
        for span in draft.spans("channel"):
            lows = [low for low in self._lows(span) if low not in self.layout.language.small_words]
            found = next((known.things[low] for low in lows if low in known.things), None)
            if lows:
                return found or _OTHER
        cue = self._lows(draft.cue) if draft.cue is not None else []
        heard = [low for span in draft.spans("addressee") for low in self._lows(span)]
        told = [known.verbs[low] for low in cue if low in known.verbs]
        told += [known.hearers[low] for low in heard if low in known.hearers]
        told += [known.things[low] for low in self._paper(draft) if low in known.things]
        if told or draft.turn:
            return told[0] if told else _INTERVIEW
        rule = self.parties.rule_of(draft)
        return channel_by_rule(rule, self.layout.language) if rule is not None else None

    def _paper(self, draft: Draft) -> list[str]:
        """What speaks, where it is no person: the head of the speaker's phrase ("the new act")."""
        for span in draft.spans("speaker"):
            lows = self._lows(span)
            stops = self.layout.language.grammar.prepositions | self.layout.language.grammar.of
            cut = next((at for at, low in enumerate(lows) if low in stops), len(lows))
            return lows[max(0, cut - 1) : cut]
        return []

    def _lows(self, span: Span) -> list[str]:
        return [word.text.lower() for word in words_of(self.layout.text, span.start, span.end)]

    def _ordered(self, spans: Sequence[Span]) -> list[Span]:
        """The transmitters nearest first: each named later stands nearer, unless another cites it.

        "In a post shared by A and quoted by B": B, A; "A reported, citing B": A, B.
        """
        citing = self.layout.language.citing
        cites = citing.passing - citing.passive - citing.like
        chain: list[Span] = []
        reached = spans[0].end if spans else 0
        for span in spans:
            cited = chain and any(low in cites for low in self._lows(Span(reached, max(reached, span.start))))
            chain.insert(len(chain) if cited else 0, span)
            reached = max(reached, span.end)
        return chain

    def _is_cut(self, span: Span) -> bool:
        """Whether a transmitter is a piece of a longer phrase: the "Harbour" of "the Harbour leader said"."""
        sentence = self.readings.at(span.start)
        end = sentence.span.end if sentence is not None else span.end
        behind = items_of(self.layout.text, span.end, end)[:1]
        language = self.layout.language
        if not behind or not behind[0].is_word:
            return False
        low = behind[0].text.lower()
        verb = low in language.cues.verbs or low in language.citing.reports
        noun = low in language.names.roles | language.names.titles | language.names.bodies
        return noun and not verb and low not in language.names.outlets

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
        if self._lows(span)[:1] and self._lows(span)[0] in self.layout.language.citing.ours:
            return True
        words = self.layout.text[span.start : span.end].casefold().removeprefix("the ")
        return outlet is not None and bool(words) and f" {outlet.text.casefold()}".endswith(f" {words}")
