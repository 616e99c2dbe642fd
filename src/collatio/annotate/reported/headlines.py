"""A headline's words and who says them, which a colon or a dash parts, without what a desk set before."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from collatio.annotate.leads import lead_end
from collatio.lang.base import Language
from collatio.records.encoder import CueReading, PartReading
from collatio.records.passage import Span
from collatio.text.words import Item, items_of

_SIGNS = frozenset(":：|–—―‒-")
#: Who says something in a headline, and to whom, is told in no more words.
_PARTY = 10


class Headlines:
    """Reads the cues of one line without its lead, and a headline's sign with all that stands beside it."""

    def __init__(self, text: str, line: Span, language: Language, *, opens: bool, headline: bool) -> None:
        self.text = text
        self.line = Span(lead_end(text, line, language) if opens else line.start, line.end)
        self.lead = line.start < self.line.start
        self.language = language
        self.headline = headline

    def cue(self, cue: CueReading) -> Iterator[CueReading]:
        """The cue with what of its parts the line's own words hold; none where the lead is taken for it."""
        if self.lead:
            if cue.span.start < self.line.start:
                return
            parts = [replace(part, span=self._cut(part.span)) for part in cue.parts]
            cue = replace(cue, parts=tuple(part for part in parts if len(part.span)))
        yield self._parted(cue) if self.headline else cue

    def _cut(self, span: Span) -> Span:
        start = max(span.start, self.line.start)
        return Span(start, max(start, span.end))

    def _parted(self, cue: CueReading) -> CueReading:
        """A sign with its speaker on one side, whole, up to whom it is said, and the words on the other.

        "The dam will hold – Tarnian Commander Lee to Carr": the words before the dash, to Carr.
        """
        speakers = [part for part in cue.parts if part.kind == "speaker"]
        if self.text[cue.span.start : cue.span.end].strip() not in _SIGNS or len(speakers) != 1:
            return cue
        speaker = speakers[0]
        if speaker.span.end <= cue.span.start:
            side = Span(self.line.start, cue.span.start)
        elif speaker.span.start >= cue.span.end:
            side = Span(cue.span.end, self.line.end)
        else:
            return cue
        items = items_of(self.text, side.start, side.end)
        words = [part for part in cue.parts if part.kind == "content" and not part.span.meets(side)]
        if len(items) > _PARTY or not words:
            return cue
        others = [p for p in cue.parts if p.kind not in {"content", "speaker"} and not p.span.meets(side)]
        return replace(cue, parts=(*words, *others, *self._party(items, speaker, cue)))

    def _party(self, items: Sequence[Item], speaker: PartReading, cue: CueReading) -> Iterator[PartReading]:
        """Who speaks, and behind "to" who is spoken to, in the words on one side of a sign."""
        small = self.language.small_words
        inside = [at for at, item in enumerate(items) if item.start >= speaker.span.start]
        first = inside[0] if inside else 0
        while first > 0 and items[first - 1].is_word and items[first - 1].text.lower() not in small:
            first -= 1
        to = next((at for at, item in enumerate(items) if item.text.lower() in self.language.cues.to), -1)
        held = [item for item in items[first : to if to > first else None] if item.start < speaker.span.end]
        yield replace(speaker, span=Span(items[first].start, max(held[-1].end, items[first].end)))
        rest = items[to + 1 :]
        if to > first and items[to - 1].end <= held[-1].end and rest and all(item.is_word for item in rest):
            yield PartReading("addressee", Span(rest[0].start, rest[-1].end), speaker.score)
            return
        parts = (part for part in cue.parts if part.kind in {"addressee", "via", "channel"})
        yield from (
            part for part in parts if part.span.start >= items[0].start and part.span.end <= items[-1].end
        )
