"""Titles and offices beside a name: "General", "senior party official", "…, head of the army, …"."""

from __future__ import annotations

from collections.abc import Sequence

from collatio.annotate.capitals import POSSESSIVE, Capitals, Line
from collatio.lang.base import Language
from collatio.records.passage import Span

#: How many words an office takes before a name, and in an apposition.
_BEFORE = 6
_APPOSED = 16
_STOPS = frozenset({",", ".", ";", ":", "(", "—", "–"})


class Offices:
    """Reads the offices around names in the lines of one article."""

    def __init__(self, capitals: Capitals) -> None:
        self.capitals = capitals
        self.language: Language = capitals.language
        self.words = capitals.language.names

    def is_office(self, low: str) -> bool:
        """Whether a word is a title or the head of an office."""
        return low in self.words.titles or low in self.words.roles

    def start_of(self, lows: Sequence[str], office: int) -> int:
        """Where the words of the office that ends at ``office`` begin, within a run of capitals."""
        while office > 0 and (
            lows[office - 1] in self.words.qualifiers
            or self.is_office(lows[office - 1])
            or not lows[office - 1][0].isalnum()
        ):
            office -= 1
        return office

    def before(self, line: Line, first: int, office: Sequence[int]) -> Span | None:
        """The office right before the name at ``first``: ``office`` is the part written with capitals."""
        if office:
            start = office[0]
        elif first > 0 and self.is_office(line.lows[first - 1]):
            start = first - 1
        else:
            return None
        start = self._with_modifiers(line, start)
        return Span(line.items[start].start, line.items[first - 1].end)

    def _with_modifiers(self, line: Line, at: int) -> int:
        """The first of the words before an office that belong to it: "Lebanon’s former foreign"."""
        start = at
        while start > 0 and at - start < _BEFORE and self._modifies(line, start - 1):
            start -= 1
        return start

    def _modifies(self, line: Line, at: int) -> bool:
        low, item = line.lows[at], line.items[at]
        if self.capitals.is_date(line, at):
            return False  # "on Monday spokeswoman Ann Lee"
        if low in self.words.qualifiers or low in self.words.peoples or low in self.words.bodies:
            return True
        if self.is_office(low):
            return True
        return self.capitals.is_capital(item) and low not in self.language.small_words

    def apposed(self, line: Line, first: int, last: int) -> Span | None:
        """The office in apposition to the name ``first:last``: behind its comma or before it."""
        return self._apposed_behind(line, last) or self._apposed_before(line, first)

    def _apposed_behind(self, line: Line, last: int) -> Span | None:
        """The office in "Ann Lee, the head of the army": up to the next comma."""
        items = line.items
        if last + 2 >= len(items) or items[last + 1].text != ",":
            return None
        head = last + 2
        while head < len(items) and head - last < _BEFORE + 2 and not self._is_head(line, head):
            determiner = line.lows[head] in self.language.grammar.determiners
            if not determiner and not self._modifies(line, head):
                return None
            head += 1
        if head >= len(items) or not self._is_head(line, head):
            return None
        stop = head + 1
        while stop < len(items) and stop - last < _APPOSED and items[stop].text not in _STOPS:
            stop += 1
        return Span(items[last + 2].start, items[stop - 1].end)

    def _apposed_before(self, line: Line, first: int) -> Span | None:
        """The office in "the head of the army, Ann Lee": back to its own beginning."""
        if first < 2 or line.items[first - 1].text != ",":
            return None
        end = first - 2
        for head in range(end, max(-1, end - _APPOSED), -1):
            low = line.lows[head]
            verb = low in self.language.cues.verbs or low in self.language.grammar.auxiliaries
            if verb or line.items[head].text in _STOPS - {"(", "."}:
                return None
            if self._is_head(line, head) and (head == end or line.lows[head + 1] in self.language.grammar.of):
                return Span(line.items[self._with_modifiers(line, head)].start, line.items[end].end)
        return None

    def _is_head(self, line: Line, at: int) -> bool:
        return self.is_office(line.lows[at]) and POSSESSIVE.search(line.items[at].text) is None
