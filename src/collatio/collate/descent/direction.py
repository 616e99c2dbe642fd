"""Which of two pages has it from the other: what the pages show of it, whatever their dates say.

Each sign is one of those that a careful reader goes by; the clock is none of them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from collatio.collate.descent.firsthand import FirstHand
from collatio.collate.descent.pairs import Pair, common, merged
from collatio.lang.descent import descent_words
from collatio.records.annotated import Annotated
from collatio.records.passage import Passage, Span
from collatio.text.terms import words

#: A sign that decides by itself, one that needs another, and what decides together.
_SURE, _WEAK, _ENOUGH = 1.0, 0.5, 1.0
#: A page shows a cut where the other has so many words of its own between two shared pieces.
_CUT_WORDS = 6
#: Stretches stand side by side where no more characters are between them than signs and a paragraph's end.
_SIDE_BY_SIDE = 12


@dataclass(frozen=True, slots=True)
class Sign:
    """One reason to take ``child`` for the one that has it from the other."""

    child: str
    weight: float
    why: str
    passages: tuple[Passage, ...] = ()


class Directions:
    """Reads the signs between two pages of a story."""

    def __init__(self, found: Mapping[str, Annotated], first_hand: FirstHand) -> None:
        self._found = found
        self._first_hand = first_hand

    def signs(self, pair: Pair, *, released: bool) -> tuple[Sign, ...]:
        """All signs, for the one page and for the other.

        ``released`` says that a paper made to be printed is behind one of them: both may have cut that.
        """
        told: list[Sign] = []
        for child in (pair.left, pair.right):
            told += self._dangling(pair, child)
            told += self._heard(pair, child)
            told += self._cut(pair, child, released=released)
        return tuple(told)

    def _dangling(self, pair: Pair, child: str) -> list[Sign]:
        """A shared sentence begins with "she", and who she is the child tells nowhere, the parent before."""
        parent = pair.other(child)
        for one in pair.stretches:
            here, there = pair.side(one, child), pair.side(one, parent)
            for sentence in _whole(self._found[child], here.span):
                opening = self._opening(child, sentence)
                if opening is None:
                    continue
                whom = self._meant(parent, there.span, opening.exact)
                if whom is not None and not self._names(child, whom, sentence.start):
                    why = (
                        f"“{opening.exact}” is {whom}, whom this page does not name before and the other does"
                    )
                    return [Sign(child, _SURE, why, (opening,))]
        return []

    def _opening(self, page: str, sentence: Span) -> Passage | None:
        """The pronoun that a sentence begins with."""
        article = self._found[page].article
        first = next(words(article.text, sentence.start, sentence.end), None)
        if first is None or first.folded not in descent_words(article.language).pronouns:
            return None
        return article.passage(first.start, first.end)

    def _meant(self, page: str, span: Span, pronoun: str) -> str | None:
        """Whom the pronoun stands for on the other page, which names him or her before."""
        found = self._found[page]
        for entity in found.entities:
            if entity.kind != "person" or not entity.names:
                continue
            points = any(
                m.form == "pronoun"
                and span.covers(m.passage.span)
                and m.passage.exact.casefold() == pronoun.casefold()
                for m in entity.mentions
            )
            named = any(m.form == "name" and m.passage.start < span.end for m in entity.mentions)
            if points and named:
                return entity.name
        return None

    def _names(self, page: str, name: str, until: int) -> bool:
        """Whether a page has the last part of a name before a place."""
        parts = [word.folded for word in words(name)]
        told = {word.folded.removesuffix("'s") for word in words(self._found[page].article.text, 0, until)}
        return bool(parts) and parts[-1] in told

    def _heard(self, pair: Pair, child: str) -> list[Sign]:
        """The parent heard the shared words itself ("told the Courier"), and the child leaves that out."""
        parent = pair.other(child)
        heard = self._first_hand.heard(parent)
        own = self._first_hand.heard(child)
        for one in pair.stretches:
            here, there = pair.side(one, child), pair.side(one, parent)
            told = [p for p in heard if there.span.meets(p.span)]
            if told and not any(here.span.meets(p.span) for p in own):
                why = f"the other page heard it itself (“{told[0].exact}”)"
                return [Sign(child, _SURE, why, (told[0],))]
        return []

    def _cut(self, pair: Pair, child: str, *, released: bool) -> list[Sign]:
        """What stands side by side in the child is parted in the other page by more of the same report."""
        parent = pair.other(child)
        cut = self._gaps(pair, child, parent)
        if not cut or self._gaps(pair, parent, child):
            return []
        passage = self._found[parent].article.passage(cut[0].start, cut[0].end)
        why = "what stands together here is parted there by more of the report: words were cut"
        return [Sign(child, _WEAK if released else _SURE, why, (passage,))]

    def _gaps(self, pair: Pair, child: str, parent: str) -> list[Span]:
        """Whole sentences between two shared pieces of the parent that are neighbours in the child."""
        rows = sorted(
            (piece[0], piece[1]) if child == pair.left else (piece[1], piece[0])
            for one in pair.stretches
            for piece in one.stretch.pieces
        )
        shared = merged(pair.pieces(parent))
        gaps = []
        for (here, there), (next_here, next_there) in pairwise(rows):
            beside = next_here.start - here.end <= _SIDE_BY_SIDE
            between = Span(there.end, next_there.start) if there.end <= next_there.start else None
            if not beside or between is None:
                continue
            for sentence in _whole(self._found[parent], between):
                size = len(list(words(self._found[parent].article.text, sentence.start, sentence.end)))
                if size >= _CUT_WORDS and 2 * common([sentence], shared) < len(sentence):
                    gaps.append(sentence)
        return gaps


def weighed(signs: Sequence[Sign]) -> tuple[str, tuple[Sign, ...]] | None:
    """The child that the signs show, with those that show it; null where they show none, or both."""
    weight: dict[str, float] = {}
    for sign in signs:
        weight[sign.child] = weight.get(sign.child, 0.0) + sign.weight
    order = sorted(weight, key=lambda page: (-weight[page], page))
    if not order or weight[order[0]] < _ENOUGH:
        return None
    if len(order) > 1 and weight[order[0]] - weight[order[1]] < _ENOUGH:
        return None
    child = order[0]
    return child, tuple(sign for sign in signs if sign.child == child)


def _whole(found: Annotated, span: Span) -> list[Span]:
    """The sentences that lie in a stretch, but for a sign at their end."""
    return [s for s in found.sentences if s.start >= span.start - 2 and s.end <= span.end + 3]
