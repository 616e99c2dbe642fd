"""Names of two parts that a page uses as one: "Tarn and Orford Police", "the Department for Work and Pay".

A page that says "Tarn and Orford" may mean two; what tells is how it goes on about them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from collatio.annotate.layout import Layout
from collatio.annotate.names import NameRun
from collatio.annotate.tidied import tidied
from collatio.lang.agencies import agency_of, outlet_of
from collatio.records.passage import Span
from collatio.text.words import items_of, words_of

#: A pair said so often, its parts never alone, is one name where its head is a body.
_OFTEN = 2
#: No part of such a name has more words.
_LONGEST = 4
#: So far behind a pair its verb is looked for.
_VERB = 12


def one_names(layout: Layout, names: Sequence[NameRun]) -> tuple[NameRun, ...]:
    """The names with those joined that the page uses as one, and those parted that a reader took for one."""
    return _Joiner(layout, tuple(_parted(layout, tuple(tidied(layout, names))))).joined()


def _parted(layout: Layout, names: Sequence[NameRun]) -> Iterator[NameRun]:
    """Two names that "and the" joins: "the River Ministry and the Dam Office" are never one."""
    grammar = layout.language.grammar
    for run in names:
        words = words_of(layout.text, run.start, run.end)
        lows = [word.text.lower() for word in words]
        at = next(
            (
                at
                for at in range(1, len(words) - 2)
                if lows[at] in grammar.coordinators and lows[at + 1] in layout.language.people.definite
            ),
            None,
        )
        if at is None:
            yield run
            continue
        first, second = Span(run.start, words[at - 1].end), Span(words[at + 2].start, run.end)
        bodies = layout.language.names.bodies
        for span, role in ((first, run.role), (second, None)):
            name = layout.text[span.start : span.end]
            body = any(low in bodies for low in name.lower().split())
            yield replace(run, start=span.start, end=span.end, name=name, role=role, body=body)


class _Joiner:
    def __init__(self, layout: Layout, names: Sequence[NameRun]) -> None:
        self.text = layout.text
        self.language = layout.language
        self.names = names
        self.pairs = [at for at in range(len(names) - 1) if self._is_pair(names[at], names[at + 1])]
        self.often = Counter((names[at].name, names[at + 1].name) for at in self.pairs)
        self.said = Counter(run.name for run in names)
        self.verbs: dict[tuple[str, str], set[bool]] = {}
        self.openings = {span.start for spans in layout.sentences for span in spans}
        for at in self.pairs:
            key = (names[at].name, names[at + 1].name)
            self.verbs.setdefault(key, set()).update(self._numbers(names[at], names[at + 1]))
        self.all_words = {
            word.text for one in layout.blocks for word in words_of(self.text, one.start, one.end)
        }

    def joined(self) -> tuple[NameRun, ...]:
        """All names, the two of each pair that is one as one."""
        held = {at for at in self.pairs if self._is_one(self.names[at], self.names[at + 1])}
        made: list[NameRun] = []
        for at, run in enumerate(self.names):
            if at - 1 in held and at - 2 not in held:
                first = made.pop()
                name = self.text[first.start : run.end]
                made.append(replace(first, end=run.end, name=name, body=True, apposed=None))
            elif len(made) > 1 and run.role is not None and self._is_office(made[-2], made[-1], run.role):
                body = made[-2]
                made[-2:] = [replace(run, role=Span(body.start, run.role.end))]
            else:
                made.append(run)
        return tuple(made)

    def _is_pair(self, one: NameRun, other: NameRun) -> bool:
        """Whether nothing but "and" stands between two short names, neither a person's with a title."""
        if one.block != other.block or one.titled or other.titled:
            return False
        parts = max(len(one.name.split()), len(other.name.split()))
        return parts <= _LONGEST and self._is_and(one.end, other.start)

    def _is_and(self, start: int, end: int) -> bool:
        between = [item.text.lower() for item in items_of(self.text, start, end)]
        return len(between) == 1 and between[0] in self.language.grammar.coordinators | {"&"}

    def _is_one(self, one: NameRun, other: NameRun) -> bool:
        """Whether a page uses a pair as one name: its parts never alone, and something that says so.

        A verb in the singular says so where the pair is its subject ("Tarn and Orford has …"), letters
        ("T&O"), or a body that both share, before or behind ("Tarn and Orford Police"), where it comes back.
        """
        key = (one.name, other.name)
        together = self.often[key]
        if any(self._is_alone(name, key, together) for name in key) or False in self.verbs[key]:
            return False
        if any(agency_of(name) or outlet_of(name) for name in key):
            return False
        heads = self.language.names.bodies
        first, last = one.name.split()[0].lower(), other.name.split()[-1].lower()
        before = first in heads and " " in one.name and other.name.lower() not in heads
        behind = last in heads and " " in other.name and not one.body
        shared = before or behind
        letters = f"{one.name[0]}&{other.name[0]}" in self.all_words
        return True in self.verbs[key] or letters or (shared and together >= _OFTEN)

    def _is_alone(self, name: str, pair: tuple[str, str], together: int) -> bool:
        """Whether a part of the pair is also said without the other: by its name, or by its last word."""
        last = name.rsplit(" ", 1)[-1]
        inside = together * pair.count(name)
        return self.said[name] > inside or (last != name and self.said[last] > 0)

    def _numbers(self, one: NameRun, other: NameRun) -> Iterator[bool]:
        """Whether the verb right behind a pair is in the singular; nothing where it does not tell.

        A singular verb is the pair's own only where the pair begins the sentence: "trade between Tarn and
        Orford has doubled" is about trade.
        """
        behind = items_of(self.text, other.end, min(len(self.text), other.end + _VERB))[:1]
        low = behind[0].text.lower() if behind else ""
        grammar = self.language.grammar
        if low in grammar.plural:
            yield False
        elif low in grammar.singular and self._begins(one):
            yield True

    def _begins(self, run: NameRun) -> bool:
        """Whether nothing but an article stands before the name in its sentence."""
        before = run.start
        words = words_of(self.text, max(0, before - _VERB), before)
        if words and words[-1].text.lower() in self.language.people.definite:
            before = words[-1].start
        return before in self.openings

    def _is_office(self, body: NameRun, field: NameRun, role: Span) -> bool:
        """Whether a body is part of the office behind it: "Tarn Police and Crime Commissioner Ann Lee"."""
        beside = field.start == role.start
        alone = self.said[field.name] == 1 and " " not in field.name and not field.titled
        near = body.block == field.block and body.body
        return beside and alone and near and self._is_and(body.end, field.start)
