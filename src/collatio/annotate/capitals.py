"""Runs of words written as names are: what a name may consist of, before it is known what it names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from collatio.annotate.layout import Layout
from collatio.lang.base import Language
from collatio.records.passage import Span
from collatio.text.calendar import fold, month_names, weekday_names
from collatio.text.markroles import MARK_CHARACTERS
from collatio.text.names import PARTICLES
from collatio.text.words import Item, items_of

POSSESSIVE = re.compile(r"[’'ʼ]s$|[’'ʼ]$")
#: Signs after which a sentence, or one inside it, begins: a capital there says nothing.
RESTART = frozenset(MARK_CHARACTERS | set(":•*…|—–-¿¡")) - {"’", "'"}
#: No name has more words.
LONGEST = 9
#: Share of long words with a capital from which a line is a headline in title case.
_TITLE_CASE = 0.6
#: A headline has no more long words than this.
_LINE_WORDS = 20


class Line(NamedTuple):
    """A sentence's words and signs, and the words in lower case without their possessive endings."""

    items: Sequence[Item]
    lows: Sequence[str]


class Capitals:
    """The words of one article, read once to learn which are written with a capital in mid-sentence."""

    def __init__(self, layout: Layout) -> None:
        self.language: Language = layout.language
        self.weekdays = _names_of_dates(weekday_names(layout.language.code))
        self.months = _names_of_dates(month_names(layout.language.code))
        self.short_months = month_names(layout.language.code)
        self.joining = PARTICLES - layout.language.small_words - {"the"}
        self.lines = [[_line(layout.text, s) for s in sentences] for sentences in layout.sentences]
        self.titled = [i for i in range(len(self.lines)) if self._title_case(i)]
        self.plain = sorted(set(range(len(self.lines))) - set(self.titled))
        self.capital: set[str] = set()
        self.small: set[str] = set()
        for block in self.plain:
            for line in self.lines[block]:
                self._learn(line)

    def _title_case(self, block: int) -> bool:
        """Whether a block is a line such as a headline, most of whose words have a capital anyway."""
        items = [item for line in self.lines[block] for item in line.items]
        words = [item.text for item in items if len(item.text) > 3 and item.text[0].isalpha()]
        if not 4 <= len(words) <= _LINE_WORDS or items[-1].text in ".!?":
            return False
        return sum(word[0].isupper() for word in words) >= _TITLE_CASE * len(words)

    def _learn(self, line: Line) -> None:
        initial = True
        for item in line.items:
            if not item.is_word:
                initial = initial or item.text in RESTART
                continue
            bare = POSSESSIVE.sub("", item.text)
            if bare[:1].islower():
                self.small.add(bare)
            elif not initial:
                self.capital.add(bare)
            initial = False

    def is_steady(self, name: str) -> bool:
        """Whether a single word is a name wherever it stands: it never occurs without its capital."""
        return name in self.capital and name.lower() not in self.small

    def is_capital(self, item: Item) -> bool:
        """Whether a word is written as names are: Haddad, al-Deif, US, but not 5G."""
        if item.text[0].isupper():
            return True
        head, hyphen, tail = item.text.partition("-")
        return bool(hyphen) and head in PARTICLES and tail[:1].isupper()

    def runs(self, line: Line) -> Iterator[tuple[int, int]]:
        """Index ranges (both ends included) of neighbouring words that a name may consist of."""
        at = 0
        while at < len(line.items):
            if not self._begins(line, at):
                at += 1
                continue
            last = at
            while last - at < LONGEST and not _ends_name(line.items[last].text):
                following = self._next(line, at, last)
                if following is None:
                    break
                last = following
            yield at, last
            at = last + 1

    def _begins(self, line: Line, at: int) -> bool:
        item = line.items[at]
        if not self.is_capital(item) or self.is_date(line, at):
            return False
        if line.lows[at] in self.language.small_words and not item.text[1:2].isupper():
            return False
        if at > 0 and line.items[at - 1].text not in RESTART:
            return True
        return POSSESSIVE.sub("", item.text) in self.capital or line.lows[at] not in self.small

    def is_date(self, line: Line, at: int) -> bool:
        """Whether a weekday or a month is meant; "May" beside a name may be part of it."""
        word = fold(line.items[at].text)
        if word in self.weekdays:
            return True
        dot = at + 1 < len(line.items) and line.items[at + 1].text == "."
        behind = at + 1 + dot
        counted = behind < len(line.items) and line.items[behind].text[0].isdigit()
        if word not in self.months:
            return counted and word in self.short_months  # "Ann Lee Nov. 3"
        beside = [i for i in (at - 1, behind) if 0 <= i < len(line.items)]
        if any(line.items[i].text[0].isdigit() for i in beside):
            return True
        small = self.language.small_words
        if at > 1 and all(self._goes_before(line, i) for i in (at - 2, at - 1)):
            return not self._goes_before(line, at + 1)  # "Ann Lee November"
        return not any(self.is_capital(line.items[i]) and line.lows[i] not in small for i in beside)

    def _goes_before(self, line: Line, at: int) -> bool:
        """Whether a word with a capital stands at ``at`` that may be part of a name."""
        fits = 0 <= at < len(line.items) and self.is_capital(line.items[at])
        return fits and line.lows[at] not in self.language.small_words

    def _next(self, line: Line, first: int, at: int) -> int | None:
        """The index of the word that goes on with the name after ``at``: over initials and particles."""
        items, step = line.items, at + 1
        if step < len(items) and items[step].text == "." and self._abbreviated(items[at].text):
            step += 1
        if step < len(items) and items[step].text == "&":
            step += 1
        over = 0
        while step < len(items) and over < 2 and self._is_link(line, step, first, at):
            step, over = step + 1, over + 1
        if step >= len(items) or not self.is_capital(items[step]):
            return None
        if items[step].start - items[step - 1].end > 1 or self.is_date(line, step):
            return None
        low = line.lows[step]
        counted = low in self.language.numbers.values  # "Channel Four"
        word = low in self.language.small_words and low not in self.short_months  # "Theresa May"
        small = word and not items[step].text.isupper() and not counted
        return None if small else step

    def _is_link(self, line: Line, step: int, first: int, at: int) -> bool:
        """Whether a small word may stand inside a name here: "bin", or "of the" in "Ministry of the …"."""
        word = line.items[step].text
        if word in self.joining:
            return True
        body_first = at == first and line.lows[at] in self.language.names.bodies
        return body_first and (word in self.language.grammar.of or (word == "the" and step == at + 2))

    def _abbreviated(self, word: str) -> bool:
        return len(word) == 1 or word.lower() in self.language.sentence_habits.abbreviations


def tail_cut(name: str) -> str:
    """A name without the small tail of a compound: "Iran-backed" is Iran, "Ad-Din" stays."""
    head, hyphen, tail = name.rpartition("-")
    return head if hyphen and tail[:1].islower() and head.lower() not in PARTICLES else name


def _names_of_dates(names: Iterable[str]) -> frozenset[str]:
    """The full names; an abbreviation such as "Jan" may as well be a person's."""
    return frozenset(name for name in names if len(name) > 3 or not name.isascii())


def _ends_name(word: str) -> bool:
    """Whether nothing more of a name can follow: a possessive, or a compound such as "Iran-backed"."""
    return POSSESSIVE.search(word) is not None or tail_cut(word) != word


def _line(text: str, sentence: Span) -> Line:
    items = items_of(text, sentence.start, sentence.end)
    return Line(items, [POSSESSIVE.sub("", item.text).lower() for item in items])
