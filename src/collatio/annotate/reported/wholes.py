"""What an encoder read, brought to whole words of the page.

An encoder's words end at every apostrophe and hyphen; the page's do not: "Qa’ani" and "al-Masri" are one
word each, and "’s letter" begins with the owner's name.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace

from collatio.annotate.capitals import POSSESSIVE
from collatio.lang.base import Language
from collatio.records.encoder import CueReading, NameReading, RoleReading
from collatio.records.passage import Span
from collatio.text.names import PARTICLES
from collatio.text.words import Item, words_of

_HYPHENS = "-‑"
#: A bracket that a phrase opens is looked for no further than this behind it.
_BRACKETED = 40


class Wholes:
    """Brings the readings of one sentence, in the article's offsets, to its words."""

    def __init__(self, text: str, sentence: Span, language: Language) -> None:
        self.text = text
        self.sentence = sentence
        self.language = language
        self.words = words_of(text, sentence.start, sentence.end)
        self._starts = [word.start for word in self.words]

    def names(self, readings: Sequence[NameReading]) -> Iterator[NameReading]:
        """The names as the page writes them, without a possessive ending; two of one word are one."""
        kept: NameReading | None = None
        for at, reading in enumerate(readings):
            low = readings[at - 1].span.end if at else self.sentence.start
            high = readings[at + 1].span.start if at + 1 < len(readings) else self.sentence.end
            span = self._name(reading, Span(low, max(low, high)))
            if kept is not None and span.meets(kept.span):
                better = max(kept, reading, key=lambda one: one.score)
                both = Span(min(kept.span.start, span.start), max(kept.span.end, span.end))
                kept = replace(better, span=both)
            elif len(span):
                if kept is not None:
                    yield kept
                kept = replace(reading, span=span)
        if kept is not None:
            yield kept

    def roles(self, readings: Sequence[RoleReading]) -> Iterator[RoleReading]:
        """The roles in whole words."""
        for reading in readings:
            yield replace(reading, span=self._whole(reading.span))

    def cue(self, reading: CueReading) -> CueReading:
        """A cue and its parts in whole words; a party without a telling word is none."""
        span = self._whole(reading.span)
        parts = []
        for part in reading.parts:
            whole = self._whole(part.span)
            if part.kind != "content":
                whole = self._bare(self._bracketed(whole, reading.span))
                if not self._tells(whole):
                    continue
            parts.append(replace(part, span=whole))
        met = any(part.span.meets(span) for part in parts if part.kind != "content")
        return replace(reading, span=reading.span if met else span, parts=tuple(parts))

    def _whole(self, span: Span) -> Span:
        first, last = self._around(span.start), self._around(span.end)
        start = first.start if first is not None else span.start
        if last is None or self._bare(Span(last.start, last.end)).end == span.end:
            return Span(start, span.end)
        return Span(start, last.end)

    def _around(self, offset: int) -> Item | None:
        """The word that holds the characters on both sides of ``offset``."""
        at = bisect_right(self._starts, offset) - 1
        word = self.words[at] if at >= 0 else None
        return word if word is not None and word.start < offset < word.end else None

    def _name(self, reading: NameReading, room: Span) -> Span:
        """A name in whole words; over a hyphen only where that is its own, and no other name stands there."""
        start, end = reading.span.start, reading.span.end
        first, last = self._around(start), self._around(end)
        if first is not None:
            if start >= self._bare(Span(first.start, first.end)).end:
                start = min(first.end, end)
            elif self.text[start - 1] not in _HYPHENS or (
                first.start >= room.start and self._belongs(self.text[first.start : start - 1], reading)
            ):
                start = first.start
        if last is not None and last.start < end:
            rest = self.text[end : last.end]
            particle = self.text[last.start : end].lower() in PARTICLES
            person = reading.kind == "person" and rest[1:2].isupper()
            if rest[0] not in _HYPHENS or (last.end <= room.end and (particle or person)):
                end = last.end
        return self._bare(Span(start, end))

    def _belongs(self, before: str, reading: NameReading) -> bool:
        """Whether a word before a name's hyphen is part of the name: "al-Masri", "Amir-Lee"."""
        if before.lower() in PARTICLES:
            return True
        return (
            reading.kind == "person"
            and before[:1].isupper()
            and before.lower() not in self.language.names.prefixes
        )

    def _bare(self, span: Span) -> Span:
        """Without a possessive ending."""
        written = self.text[span.start : span.end]
        return Span(span.start, span.start + len(POSSESSIVE.sub("", written)))

    def _bracketed(self, span: Span, cue: Span) -> Span:
        """With the closing bracket of what the phrase opens a bracket for."""
        written = self.text[span.start : span.end]
        if written.count("(") <= written.count(")"):
            return span
        stop = min(self.sentence.end, span.end + _BRACKETED, *([cue.start] if cue.start >= span.end else []))
        close = self.text.find(")", span.end, stop)
        return Span(span.start, close + 1) if close >= 0 else span

    def _tells(self, span: Span) -> bool:
        """Whether a party has a telling word or a pronoun: not "the", not "by"."""
        language = self.language
        spoken = (
            language.people.pronouns.keys() | language.names.pronouns.keys() | language.grammar.pronominal
        )
        return any(
            word.text.lower() not in language.small_words or word.text.lower() in spoken
            for word in words_of(self.text, span.start, span.end)
        )
