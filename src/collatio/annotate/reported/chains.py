"""Through whom words reached the page, the transmitter nearest to it first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from collatio.annotate.capitals import POSSESSIVE
from collatio.annotate.layout import Layout
from collatio.annotate.mastheads import is_own_name
from collatio.annotate.reported.channels import Channels
from collatio.annotate.reported.drafts import Draft
from collatio.annotate.reported.governing import Governing, is_within
from collatio.annotate.reported.handing import Handing
from collatio.annotate.reported.parties import Parties
from collatio.annotate.reported.placed import Readings
from collatio.lang.agencies import agency_of, outlet_of
from collatio.records.annotated import Citation, Party, Via
from collatio.records.passage import Span
from collatio.text.words import Item, items_of, words_of

#: So many characters before a transmitter are read for the words that belong to it.
_BEFORE = 60


class Chains:
    """Reads the transmitters of one article's drafts."""

    def __init__(
        self,
        readings: Readings,
        citations: Sequence[Citation],
        drafts: Sequence[Draft],
        parties: Parties,
        channels: Channels,
    ) -> None:
        self.layout: Layout = readings.layout
        self.readings = readings
        self.parties = parties
        self.governing = Governing(readings, citations, drafts, channels)
        self.cited = {one.parent_passage.start: one for one in citations if one.parent_passage is not None}
        self.handing = Handing(readings)

    def via(self, draft: Draft, speaker: Party) -> tuple[Via, ...]:
        """The transmitters, the one nearest to the page first."""
        place = speaker.passage.span if speaker.passage is not None else None
        cited = list(self.governing.of(draft, place)) if draft.cue is not None else []
        seen = [span for span in self._seen(draft, place, cited) if not self._is_own(span)]
        # What a reader saw and what the rules see are two views of one chain.
        more = [self._phrase(one.parent_passage.span) for one in cited if one.parent_passage is not None]
        known = [*seen, *(span for span in more if not any(span.meets(other) for other in seen))]
        ordered = self._ordered(sorted(dict.fromkeys(known)))
        return tuple(self._made(span, cited) for span in ordered if not self._is_own(span))

    def _seen(self, draft: Draft, speaker: Span | None, cited: Sequence[Citation]) -> Iterator[Span]:
        """The transmitters that a reader saw, whole, without those of another quotation's."""
        others = [
            one.parent_passage.span
            for one in self.governing.beside(draft)
            if one not in cited and one.parent_passage is not None
        ]
        for span in draft.spans("via"):
            if (
                sum(span.meets(one.parent_passage.span) for one in cited if one.parent_passage is not None)
                > 1
            ):
                continue  # two of them in a row, each of which is cited
            if self._is_cut(span) or any(span.meets(other) for other in others):
                continue
            told = self.handing.own(self._whole(span, cited))
            entity = self.parties.entity_in(told) if told is not None else None
            if told is None or not self.handing.hands_on(
                told, person=entity is not None and entity.kind == "person"
            ):
                continue
            whole = self._phrase(told)
            speakers = [*draft.spans("speaker"), *([speaker] if speaker is not None else [])]
            other = self.governing.speaking(span, draft)
            if any(whole.meets(one) for one in speakers) or (
                other is not None and not is_within(draft, other)
            ):
                continue
            yield whole

    def _whole(self, span: Span, cited: Sequence[Citation]) -> Span:
        """A transmitter with the rest of a name that a reader saw a piece of: "(Tarnian) News Agency"."""
        sentence = self.readings.at(span.start)
        names = [name.span for name in sentence.names] if sentence is not None else []
        names += [one.parent_passage.span for one in cited if one.parent_passage is not None]
        met = [name for name in names if name.meets(span)]
        return Span(min([span.start, *(n.start for n in met)]), max([span.end, *(n.end for n in met)]))

    def _phrase(self, span: Span) -> Span:
        """A medium's name with the words for it before: "the news agency Tarnnews"."""
        names, start = self.layout.language.names, span.start
        for item in reversed(self._before(span)):
            low = item.text.lower()
            if low in self.layout.language.people.definite:
                return Span(item.start, span.end)
            if low not in names.outlets:
                return Span(start, span.end)
            start = item.start
        return Span(start, span.end)

    def _before(self, span: Span) -> Sequence[Item]:
        sentence = self.readings.at(span.start)
        start = sentence.span.start if sentence is not None else span.start
        return items_of(self.layout.text, max(start, span.start - _BEFORE), span.start)

    def _lows(self, span: Span) -> list[str]:
        return [word.text.lower() for word in words_of(self.layout.text, span.start, span.end)]

    def _ordered(self, spans: Sequence[Span]) -> list[Span]:
        """The transmitters nearest first: each named later stands nearer, unless another cites it.

        "In a post shared by A and quoted by B": B, A; "A reported, citing B", "A reports that B …": A, B.
        """
        citing = self.layout.language.citing
        cites = citing.passing - citing.passive - citing.like
        that = self.layout.language.cues.that
        chain: list[Span] = []
        reached = spans[0].end if spans else 0
        for span in spans:
            lows = self._lows(Span(reached, max(reached, span.start)))
            told = bool(lows) and lows[0] in citing.reports and any(low in that for low in lows)
            chain.insert(len(chain) if chain and (told or any(low in cites for low in lows)) else 0, span)
            reached = max(reached, span.end)
        return chain

    def _is_cut(self, span: Span) -> bool:
        """Whether a transmitter is a piece of a longer phrase: "the Harbour leader", "the Guards’ chief"."""
        sentence = self.readings.at(span.start)
        end = sentence.span.end if sentence is not None else span.end
        language = self.layout.language
        owner = POSSESSIVE.match(self.layout.text[span.end : end].partition(" ")[0])
        start = span.end + len(owner.group()) if owner is not None else span.end
        behind = items_of(self.layout.text, start, end)[:1]
        if not behind or not behind[0].is_word:
            return False
        low = behind[0].text.lower()
        if owner is not None:
            return low not in language.names.outlets | language.citing.report_nouns
        verb = low in language.cues.verbs or low in language.citing.reports
        noun = low in language.names.roles | language.names.titles | language.names.bodies
        return noun and not verb and low not in language.names.outlets

    def _made(self, span: Span, cited: Sequence[Citation]) -> Via:
        passage = self.layout.article.passage(span.start, span.end)
        words = items_of(self.layout.text, span.start, span.end)
        determiners = self.layout.language.grammar.determiners
        first = next((item for item in words if item.text.lower() not in determiners), words[0])
        bare = self.layout.text[first.start : span.end]
        named = next((one for start, one in self._cited_in(span) if span.start <= start), None)
        entity = self.parties.entity_in(span)
        if named is not None and named.kind == "unnamed":
            return Via(None, None, passage)  # "the Post" may be any: no page's is another's
        parents = (
            one.parent
            for one in cited
            if one.parent_passage is not None and span.meets(one.parent_passage.span)
        )
        listed = named.parent if named is not None and named.parent else agency_of(bare) or outlet_of(bare)
        return Via(
            None, listed or next(filter(None, parents), None) or (entity.name if entity else None), passage
        )

    def _cited_in(self, span: Span) -> Iterator[tuple[int, Citation]]:
        """The citations whose parent stands in a phrase."""
        for word in words_of(self.layout.text, span.start, span.end):
            if word.start in self.cited:
                yield word.start, self.cited[word.start]

    def _is_own(self, span: Span) -> bool:
        """Whether a page names its own outlet, through which everything on it comes."""
        outlet = self.layout.article.outlet
        before = [item.text.lower() for item in self._before(span)[-1:]]
        ours = self.layout.language.citing.ours
        if any(low in ours for low in (*before, *self._lows(span)[:1])):
            return True
        return outlet is not None and is_own_name(outlet.text, self.layout.text[span.start : span.end])
