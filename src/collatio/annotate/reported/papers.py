"""The letters, statements and posts that a page tells of: who made each, and to whom it goes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from collatio.annotate.capitals import POSSESSIVE
from collatio.annotate.layout import Layout
from collatio.lang.occasions import occasions_of
from collatio.records.passage import Span
from collatio.text.words import Item, items_of

#: No more words stand between an owner and the paper ("Lee’s long and angry open letter").
_OWNED = 4
#: Who made a paper, and to whom it goes, stands no further behind it.
_BEHIND = 14
#: No addressee's phrase is longer.
_PHRASE = 12
#: A paper stands no further behind the front of a sentence that is about what was said in it.
_FRONT = 8


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper at ``noun``; ``makers`` are places where a name may say who made it, ``to`` whom it goes to.

    ``fronted`` says that the sentence begins by it: "Elsewhere in her letter to Carr, …".
    """

    kind: str
    noun: Span
    makers: tuple[Span, ...] = ()
    to: Span | None = None
    fronted: bool = False


def papers_in(layout: Layout, sentence: Span) -> tuple[Paper, ...]:
    """The papers that one sentence tells of, in its order."""
    reader = _Reader(layout, sentence)
    return tuple(reader.papers())


class _Reader:
    def __init__(self, layout: Layout, sentence: Span) -> None:
        self.language = layout.language
        self.known = occasions_of(layout.language.code)
        self.items: Sequence[Item] = items_of(layout.text, sentence.start, sentence.end)
        self.lows = [item.text.lower() for item in self.items]

    def papers(self) -> Iterator[Paper]:
        """Each paper, and the letter that "Lee wrote to Carr" or "Writing to Carr, …" tells of."""
        for at, low in enumerate(self.lows):
            kind = self.language.channels.get(low)
            sent = self.known.sent.get(low)
            if kind is not None and self.items[at].is_word and not self._is_newspaper(at):
                makers = (*self._owner(at), *self._maker_behind(at))
                yield Paper(kind, self._span(at, at + 1), makers, self._to(at), self._is_fronted(at))
            elif sent is not None and self._is_to(at + 1):
                makers = (self._span(at - 1, at),) if at else ()
                yield Paper(sent, self._span(at, at + 1), makers, self._phrase(at + 2), fronted=not at)

    def _span(self, first: int, stop: int) -> Span:
        return Span(self.items[first].start, self.items[stop - 1].end)

    def _is_newspaper(self, at: int) -> bool:
        """Whether a word with a capital in mid-sentence is a paper's name: "the Harbour Post"."""
        return at > 0 and self.items[at].text[:1].isupper() and self.lows[at] in self.language.names.mastheads

    def _is_to(self, at: int) -> bool:
        return at < len(self.lows) and self.lows[at] in self.language.cues.to

    def _owner(self, at: int) -> Iterator[Span]:
        """Whose paper it is called ("Lee’s open letter", "her letter"), or who is said to make it."""
        grammar = self.language.grammar
        for before in range(at - 1, max(-1, at - 1 - _OWNED), -1):
            low = self.lows[before]
            if POSSESSIVE.search(low) or low in grammar.owners:
                yield self._span(before, before + 1)
                return
            if low in self.known.making and before:
                yield self._span(before - 1, before)
                return
            if low in grammar.prepositions or not self.items[before].is_word:
                return

    def _maker_behind(self, at: int) -> Iterator[Span]:
        """Who made it, named behind it: "a letter from Lee", "the letter, written on Monday by Lee"."""
        grammar, made = self.language.grammar, self.items[at + 1 : at + 2]
        if not made:
            return
        behind = at + 2 if made[0].text == "," else at + 1
        written = behind < len(self.lows) and self.lows[behind] in self.known.made
        for by in range(behind, min(len(self.items), behind + _BEHIND)):
            low = self.lows[by]
            own = low in grammar.agents and (written or by == at + 1)
            if (own or (low in self.known.senders and by == at + 1)) and by + 1 < len(self.items):
                phrase = self._phrase(by + 1)
                if phrase is not None:
                    yield phrase
                return
            if low in grammar.relatives or (low in self.language.cues.verbs and by > behind):
                return

    def _to(self, at: int) -> Span | None:
        """To whom it goes: "a letter to Carr", "the letter, written by Lee and sent to Carr"."""
        grammar, passed = self.language.grammar, self.known.made | self.known.making
        inner = grammar.agents | grammar.coordinators | self.known.senders | passed
        for to in range(at + 1, min(len(self.items), at + _BEHIND)):
            if self._is_to(to):
                return self._phrase(to + 1)
            low = self.lows[to]
            named = self.items[to].text[:1].isupper() or low in grammar.determiners
            if not (
                named
                or low in inner
                or (low == "," and self.lows[to + 1 : to + 2] and self.lows[to + 1] in passed)
            ):
                return None
        return None

    def _phrase(self, first: int) -> Span | None:
        """The noun phrase that begins at ``first``."""
        grammar = self.language.grammar
        stops = (
            (grammar.prepositions - grammar.of) | grammar.relatives | grammar.auxiliaries | grammar.adverbs
        )
        stops = stops | (grammar.conjunctions - grammar.coordinators) | self.known.made | self.known.making
        stop = first
        while stop < len(self.items) and stop - first < _PHRASE:
            item, low = self.items[stop], self.lows[stop]
            joined = low in grammar.coordinators and (
                stop + 1 >= len(self.items) or not self.items[stop + 1].text[:1].isupper()
            )
            verb = low in self.language.cues.verbs and item.text.islower()
            if not item.is_word or low in stops or joined or (verb and stop > first):
                break
            stop += 1
        return self._span(first, stop) if stop > first else None

    def _is_fronted(self, at: int) -> bool:
        """Whether a sentence begins by the paper that its words stand in: "In a letter", "Elsewhere in …"."""
        links, grammar = self.language.channel_links, self.language.grammar
        lead = next(
            (i for i, low in enumerate(self.lows[:_FRONT]) if low not in grammar.small or low in links), 0
        )
        links = links - grammar.owners
        return at < _FRONT and self.lows[lead] in links and all(item.is_word for item in self.items[lead:at])
