"""What a reader took for a transmitter and hands nothing on: a photo's credit, a signature, a bystander."""

from __future__ import annotations

from collections.abc import Sequence

from collatio.annotate.reported.placed import Readings
from collatio.lang.occasions import occasions_of
from collatio.records.passage import Span
from collatio.text.words import Item, items_of

#: So many characters around a transmitter are read, so many words of them.
_REACH, _BEFORE, _BEHIND = 60, 6, 4
#: Links that make no transmitter where a picture came through them.
_DASHES = frozenset("—–-")


class Handing:
    """Tells of one article's phrases whether they can hand words on."""

    def __init__(self, readings: Readings) -> None:
        self.readings = readings
        self.text = readings.layout.text
        self.language = readings.layout.language
        self.known = occasions_of(self.language.code)

    def own(self, span: Span) -> Span | None:
        """A transmitter without who tells it: "sources tell the Courier"; null for "tell the"."""
        items = items_of(self.text, span.start, span.end)
        verbs = [at for at, item in enumerate(items) if item.text in self.language.cues.hearers]
        if not verbs:
            return span
        rest = items[verbs[-1] + 1 :]
        small = self.language.grammar.determiners
        if not any(item.is_word and item.text.lower() not in small for item in rest):
            return None
        return Span(rest[0].start, span.end)

    def hands_on(self, span: Span, *, person: bool) -> bool:
        """Whether something around a phrase lets it hand words on."""
        before, behind = self._before(span), self._behind(span)
        if self._is_credit(before, behind) or self._is_signature(before, behind):
            return False
        return not person or self._is_linked(before, behind)

    def _is_credit(self, before: Sequence[Item], behind: Sequence[Item]) -> bool:
        """Whether a picture came through it: "(photo via Radio Nine)", "via Radio Nine photo"."""
        photo = self.language.citing.photo
        lows = [item.text.lower() for item in before]
        near = [*lows[:-1], *(item.text.lower() for item in behind[:1])]
        return bool(lows) and lows[-1] in photo and any(low in photo for low in near)

    def _is_signature(self, before: Sequence[Item], behind: Sequence[Item]) -> bool:
        """Whether it signs a post that the page shows: "— Radio Nine (@nine)"."""
        dashed = bool(before) and before[-1].text in _DASHES
        return dashed and self.text[behind[0].start : behind[0].start + 2] == "(@" if behind else False

    def _is_linked(self, before: Sequence[Item], behind: Sequence[Item]) -> bool:
        """Whether a person is one through whom words come: "through Lee", "read out by Lee", "Lee posted"."""
        grammar, citing = self.language.grammar, self.language.citing
        links = grammar.agents | citing.by | self.known.senders | self.language.channel_links
        passing = citing.passive | citing.passing | self.known.making | self.known.made
        last = max((at for at, item in enumerate(before) if not item.is_word), default=-1)
        if any(item.text.lower() in links for item in before[last + 1 :]):
            return True
        return any(item.text.lower() in passing for item in behind)

    def _before(self, span: Span) -> Sequence[Item]:
        sentence = self.readings.at(span.start)
        start = sentence.span.start if sentence is not None else span.start
        return items_of(self.text, max(start, span.start - _REACH), span.start)[-_BEFORE:]

    def _behind(self, span: Span) -> Sequence[Item]:
        sentence = self.readings.at(span.start)
        end = sentence.span.end if sentence is not None else span.end
        return items_of(self.text, span.end, min(max(end, span.end), span.end + _REACH))[:_BEHIND]
