"""Who speaks where a sentence begins with a clause of its own: "Hosting Carr, Lee said" is Lee’s.

A fronted clause tells when, where and beside whom; nobody in it is the subject of the cue behind its comma.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from collatio.annotate.reported.drafts import Draft
from collatio.annotate.reported.placed import Readings, Sentence
from collatio.lang.speech import speech_words
from collatio.records.encoder import PartReading
from collatio.records.passage import Span
from collatio.text.words import Item, items_of

#: No subject between a comma and its cue has more words; no sentence's front is read further.
_LONGEST, _REACH = 8, 800


def right_fronted(drafts: Sequence[Draft], readings: Readings) -> None:
    """Takes whoever stands only in a fronted clause, or asks there, for nobody who speaks."""
    fronted = _Fronted(readings)
    for draft in drafts:
        if draft.cue is not None and draft.spans("speaker"):
            fronted.trim(draft, draft.cue)
            fronted.asker(draft, draft.cue)
            fronted.subject(draft, draft.cue)
            fronted.aside(draft, draft.cue)


class _Fronted:
    def __init__(self, readings: Readings) -> None:
        self.readings = readings
        self.text = readings.layout.text
        self.language = readings.layout.language
        self.grammar = self.language.grammar
        self.asking = speech_words(self.language.code).asking

    def trim(self, draft: Draft, cue: Span) -> None:
        """Lets "she" of "… anchor Ann Lee she plans" speak, not the one who is told it."""
        made: list[PartReading] = []
        for part in draft.parts:
            items = items_of(self.text, part.span.start, part.span.end) if part.kind == "speaker" else ()
            last = items[-1] if len(items) > 1 and part.span.end <= cue.start else None
            alone = last is not None and self._is_pronoun(last.text.lower())
            made.append(
                replace(part, span=Span(last.start, last.end)) if last is not None and alone else part
            )
        draft.parts = tuple(made)

    def asker(self, draft: Draft, cue: Span) -> None:
        """Lets the one who was asked speak: "Asked by Ann Lee whether …, the mayor said …"."""
        sentence = self.readings.sentences[draft.sentence]
        front = self._front(sentence)
        lows = [item.text.lower() for item in front]
        if len(lows) < 2 or lows[0] not in self.asking or lows[1] not in self.grammar.agents:
            return
        comma = next((item for item in front if item.text == ","), None)
        if comma is None or any(span.start > comma.start for span in draft.spans("speaker")):
            return
        ahead = [span for span in _named(sentence) if span.start >= comma.end]
        draft.pieces = [
            Span(max(piece.start, comma.end), piece.end) for piece in draft.pieces if piece.end > comma.end
        ]
        self._speaks(draft, min(ahead, default=None))

    def subject(self, draft: Draft, cue: Span) -> None:
        """Lets the subject behind a fronted clause speak: "After meeting Carr, Lee said"."""
        sentence = self.readings.sentences[draft.sentence]
        items = [item for item in self._front(sentence) if item.end <= cue.start]
        commas = [at for at, item in enumerate(items) if item.text == ","]
        if not commas or not self._opens_clause(items[0].text.lower()):
            return
        comma = items[commas[-1]]
        if any(span.end > comma.start for span in draft.spans("speaker")):
            return
        found = self._phrase(items[commas[-1] + 1 :], sentence)
        if found is not None:
            self._speaks(draft, found)

    def aside(self, draft: Draft, cue: Span) -> None:
        """Lets "Lee, who took over after Carr was killed, left, promising …" be Lee’s."""
        lows = [item.text.lower() for item in items_of(self.text, cue.start, cue.end)]
        participle = bool(lows) and lows[0].endswith(self.grammar.participle_endings or ("\0",))
        items = [
            item
            for item in self._front(self.readings.sentences[draft.sentence])
            if participle and item.end <= cue.start
        ]
        relative = next(
            (
                item.start
                for before, item in pairwise(items)
                if before.text == "," and item.text.lower() in self.grammar.relatives
            ),
            None,
        )
        if relative is None or any(span.start < relative for span in draft.spans("speaker")):
            return
        behind = [
            next((item for item in items if item.start >= span.end and item.is_word), None)
            for span in draft.spans("speaker")
        ]
        if all(item is not None and item.text.lower() in self.grammar.passive for item in behind):
            self._speaks(draft, None)

    def _front(self, sentence: Sentence) -> tuple[Item, ...]:
        span = sentence.span
        return tuple(items_of(self.text, span.start, min(span.end, span.start + _REACH)))

    def _opens_clause(self, low: str) -> bool:
        grammar = self.grammar
        participle = low.endswith(grammar.participle_endings or ("\0",))
        return participle or low in grammar.prepositions or low in self.asking

    def _phrase(self, items: Sequence[Item], sentence: Sentence) -> Span | None:
        """The subject that stands alone between a comma and a cue; null where other words stand there too."""
        held = list(items)
        while held and held[-1].text.lower() in self.grammar.adverbs | self.grammar.auxiliaries:
            held.pop()
        if not held or len(held) > _LONGEST:
            return None
        span, first = Span(held[0].start, held[-1].end), held[0].text.lower()
        if len(held) == 1 and self._is_pronoun(first):
            return span
        shut = self.grammar.relatives | self.grammar.coordinators | self.grammar.prepositions
        if first in shut or any(cue.span.meets(span) for cue in sentence.cues):
            return None
        return span if any(one.meets(span) and one.end >= span.end for one in _named(sentence)) else None

    def _is_pronoun(self, low: str) -> bool:
        told = self.language.people.pronouns.get(low)
        subject = low in self.language.names.pronouns and low not in self.grammar.relatives
        return told is not None and subject and bool(told.person)

    def _speaks(self, draft: Draft, span: Span | None) -> None:
        score = max(part.score for part in draft.parts if part.kind == "speaker")
        rest = tuple(part for part in draft.parts if part.kind != "speaker")
        draft.parts = rest if span is None else (*rest, PartReading("speaker", span, score))


def _named(sentence: Sentence) -> list[Span]:
    """Where people and offices stand in a sentence."""
    return [name.span for name in sentence.names] + [role.span for role in sentence.roles]
