"""Names in an article's own words, found by their capitals, with the offices and titles beside them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from collatio.annotate.capitals import LONGEST, POSSESSIVE, RESTART, Capitals, Line, tail_cut
from collatio.annotate.layout import Layout
from collatio.annotate.offices import Offices
from collatio.annotate.territories import is_genitive_place
from collatio.records.passage import Span
from collatio.text.words import Item, items_of


@dataclass(frozen=True, slots=True)
class NameRun:
    """A name as it stands at ``start:end``; ``role`` is the title or office right before it.

    ``apposed`` is an office in apposition to it; ``body`` says that a word of it is one that
    organisations are called by, ``thing`` that it is called by what never speaks ("the Finance Bill") or is
    a common noun elsewhere in the text, ``in_place`` that it follows "in" or the like, ``determined`` that it
    follows "the" or the like; ``block`` is the index of its own-words block.
    """

    start: int
    end: int
    name: str
    block: int
    role: Span | None = None
    apposed: Span | None = None
    body: bool = False
    thing: bool = False
    in_place: bool = False
    determined: bool = False

    @property
    def whole(self) -> Span:
        """The name with the role before it."""
        return Span(self.role.start if self.role else self.start, self.end)

    @property
    def titled(self) -> bool:
        """Whether a person's title or office stands beside it."""
        return self.role is not None or self.apposed is not None


def find_names(layout: Layout) -> tuple[NameRun, ...]:
    """The names in the article's own words, in order, not overlapping.

    Lines in title case give no names of their own: there the names of the other lines are looked for.
    """
    if not layout.language.capitals:
        return ()
    finder = _Finder(layout)
    capitals = finder.capitals
    found = [run for block in capitals.plain for run in finder.in_block(block)]
    if layout.language.noun_capitals:
        found = list(_without_nouns(found))
    known = {run.name for run in found if " " in run.name or "-" in run.name or capitals.is_steady(run.name)}
    for block in capitals.titled:
        found.extend(finder.known_in_block(block, known))
    return tuple(sorted(found, key=lambda run: run.start))


def _without_nouns(found: Sequence[NameRun]) -> Iterator[NameRun]:
    """The names of a language that writes all nouns like names: of two words, titled, or parts of such."""
    full = [run for run in found if " " in run.name or run.role is not None]
    lasts = {run.name.split()[-1] for run in full}
    return (run for run in found if run in full or run.name in lasts)


class _Finder:
    def __init__(self, layout: Layout) -> None:
        self.text = layout.text
        self.language = layout.language
        self.words = layout.language.names
        self.capitals = Capitals(layout)
        self.offices = Offices(self.capitals)

    def in_block(self, block: int) -> Iterator[NameRun]:
        for line in self.capitals.lines[block]:
            for first, last in self.capitals.runs(line):
                yield from self._names(line, list(range(first, last + 1)), block)

    def _names(self, line: Line, run: Sequence[int], block: int) -> Iterator[NameRun]:
        """The names of a run: a name before an office ("Coast Guard") and the person after it."""
        lows = [line.lows[i] for i in run]
        offices = [k for k, low in enumerate(lows) if self.offices.is_office(low)]
        if offices and any(low in self.words.bodies for low in lows[offices[-1] + 1 :]):
            offices = []
        if not offices:
            person = self._person_after_body(line, run, lows)
            yield from self._name(line, run[:person], block, ())
            yield from self._name(line, run[person:], block, run[:person])
            return
        head = self.offices.start_of(lows, offices[-1])
        yield from self._name(line, run[:head], block, ())
        yield from self._name(line, run[offices[-1] + 1 :], block, run[: offices[-1] + 1])

    def _person_after_body(self, line: Line, run: Sequence[int], lows: Sequence[str]) -> int:
        """Where a person's name begins in "the commander of the Coast Guard Ann Lee"; else the run's end."""
        bodies = [k for k, low in enumerate(lows) if low in self.words.bodies]
        before = line.lows[max(0, run[0] - 3) : run[0]]
        office = [k for k, low in enumerate(before) if low in self.words.roles]
        if not bodies or not office:
            return len(run)
        tied = any(low in self.language.grammar.of for low in before[office[-1] + 1 :])
        return bodies[-1] + 1 if tied and len(run) - bodies[-1] > 2 else len(run)

    def _name(self, line: Line, run: Sequence[int], block: int, office: Sequence[int]) -> Iterator[NameRun]:
        items, lows = line.items, line.lows
        first = run[0] if run else 0
        while run and (lows[run[0]] in self.language.small_words or not items[run[0]].is_word):
            run = run[1:]
        while run and not items[run[-1]].is_word:
            run = run[:-1]
        if not office and len(run) > 2 and run[0] > 0 and self.offices.is_office(lows[run[0] - 1]):
            run = run[self._places_before(items, run) :]
            office = () if run[0] == first else range(first, run[0])
        body = any(lows[i] in self.words.bodies for i in run)
        people = bool(run) and not body and lows[run[-1]] in self.words.peoples
        if not run or people or (len(run) == 1 and self._is_chance(line, run[0])):
            return
        start, end = items[run[0]].start, items[run[-1]].end
        parts = _split_compound(items[run[0]].text, self.capitals.capital) if len(run) == 1 else ()
        if parts:
            yield from (NameRun(start + at, start + at + len(part), part, block) for at, part in parts)
            return
        name = POSSESSIVE.sub("", tail_cut(self.text[start:end]))
        if len(name) < 2:
            return
        yield NameRun(
            start,
            start + len(name),
            name,
            block,
            role=self.offices.before(line, run[0], office),
            apposed=self.offices.apposed(line, run[0], run[-1]) if len(run) > 1 and not body else None,
            body=body,
            thing=lows[run[-1]] in self.words.things or (len(run) == 1 and self._is_common(lows[run[0]])),
            in_place=run[0] > 0 and lows[run[0] - 1] in self.language.grammar.places,
            determined=run[0] > 0 and lows[run[0] - 1] in self.language.grammar.determiners,
        )

    def _places_before(self, items: Sequence[Item], run: Sequence[int]) -> int:
        """How many words before a person's name are the office's country: "министр Орселвии Ян Бор"."""
        return int(is_genitive_place(items[run[0]].text, self.language))

    def _is_common(self, low: str) -> bool:
        """Whether a single word is written without its capital elsewhere: "the Bill", "a bill"."""
        return low in self.capitals.small and not self.language.noun_capitals

    def _is_chance(self, line: Line, at: int) -> bool:
        """Whether a single capital is owed to a sentence's beginning, or belongs to a photo's credit."""
        word = line.items[at].text
        if line.lows[at] in self.language.citing.photo:
            return True
        if at > 0 and line.items[at - 1].text not in RESTART:
            return False
        words = self.words
        low = line.lows[at]
        if any(
            one in held
            for one in (low, low.removesuffix("s"))
            for held in (words.roles, words.several, words.parties)
        ):
            return True  # "Senators said"
        cues = self.language.cues
        following = line.items[at + 1].text if at + 1 < len(line.items) else ""
        speaks = following in cues.verbs and following not in cues.hearers
        return not (POSSESSIVE.sub("", word) in self.capitals.capital or POSSESSIVE.search(word) or speaks)

    def known_in_block(self, block: int, known: set[str]) -> Iterator[NameRun]:
        """The names of the other blocks where they stand in a line of title case."""
        firsts: dict[str, list[list[str]]] = {}
        for name in sorted(known, key=lambda name: (-len(name), name)):
            parts = [item.text for item in items_of(name, 0, len(name))]
            firsts.setdefault(parts[0], []).append(parts)
        for line in self.capitals.lines[block]:
            bare = [POSSESSIVE.sub("", item.text) for item in line.items]
            at = 0
            while at < len(bare):
                parts = next((p for p in firsts.get(bare[at], ()) if bare[at : at + len(p)] == p), [])
                if parts and len(parts) <= LONGEST:
                    start, last = line.items[at].start, at + len(parts) - 1
                    end = line.items[last].start + len(bare[last])
                    yield NameRun(start, end, self.text[start:end], block)
                at += max(1, len(parts))


def _split_compound(word: str, capital: set[str]) -> tuple[tuple[int, str], ...]:
    """The two names of a pair such as "Israel-Hamas", where each stands alone elsewhere too."""
    head, hyphen, tail = word.partition("-")
    if hyphen and head in capital and tail in capital:
        return ((0, head), (len(head) + 1, tail))
    return ()
