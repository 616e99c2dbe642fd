"""Sentences as the outlet wrote them around what it quotes: words, signs, and slots for what is in marks."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from collatio.annotate.layout import Layout
from collatio.annotate.names import NameRun
from collatio.records.passage import Span
from collatio.text.words import items_of


class Tok(NamedTuple):
    """A word, a sign, or a whole stretch in marks (``slot`` is its index among the layout's stretches)."""

    start: int
    end: int
    text: str
    low: str
    slot: int | None

    @property
    def is_word(self) -> bool:
        """Whether it is a word of the outlet's own."""
        return self.slot is None and (self.text[0].isalnum() or self.text[0] == "_")


@dataclass(frozen=True, slots=True)
class Frame:
    """Neighbouring sentences that stretches in marks tie together, or one sentence by itself.

    ``sentence`` holds each token's sentence (a stretch counts to the one it ends in, ``opens_in`` to
    the one it begins in), ``runs`` the name each token belongs to, ``slots`` the places of the stretches
    among the tokens.
    """

    block: int
    span: Span
    toks: tuple[Tok, ...]
    sentence: tuple[int, ...]
    opens_in: tuple[int, ...]
    runs: tuple[NameRun | None, ...]
    slots: tuple[int, ...]


def build_frames(layout: Layout, names: Sequence[NameRun]) -> tuple[Frame, ...]:
    """The article's own words as frames, in order: every sentence stands in exactly one."""
    number_of = {block.start: i for i, block in enumerate(layout.article.blocks)}
    held: dict[int, list[int]] = {}
    for index, one in enumerate(layout.stretches):
        if one.outer is None and one.lone is None:
            held.setdefault(one.block, []).append(index)
    runs: dict[int, list[NameRun]] = {}
    for run in names:
        runs.setdefault(run.block, []).append(run)
    frames: list[Frame] = []
    for own, block in enumerate(layout.blocks):
        framer = _Framer(layout, own, runs.get(own, []))
        frames.extend(framer.frames(held.get(number_of[block.start], [])))
    return tuple(frames)


class _Framer:
    """Makes the frames of one block."""

    def __init__(self, layout: Layout, own: int, runs: Sequence[NameRun]) -> None:
        self.layout = layout
        self.own = own
        self.sentences = layout.sentences[own]
        self.starts = [sentence.start for sentence in self.sentences]
        self.runs = runs
        self.run_starts = [run.start for run in runs]

    def frames(self, stretches: Sequence[int]) -> Iterator[Frame]:
        reached = 0
        for first, last, held in self._groups(stretches):
            yield from (self._frame(i, i, ()) for i in range(reached, first))
            yield self._frame(first, last, held)
            reached = last + 1
        yield from (self._frame(i, i, ()) for i in range(reached, len(self.sentences)))

    def _groups(self, stretches: Sequence[int]) -> list[tuple[int, int, list[int]]]:
        """Sentences tied together by the stretches that reach over their ends: first, last, stretches."""
        groups: list[tuple[int, int, list[int]]] = []
        for index in stretches:
            one = self.layout.stretches[index]
            first = max(0, bisect_right(self.starts, one.start) - 1)
            last = max(first, bisect_right(self.starts, one.end - 1) - 1)
            if groups and first <= groups[-1][1]:
                before = groups.pop()
                before[2].append(index)
                groups.append((before[0], max(before[1], last), before[2]))
            else:
                groups.append((first, last, [index]))
        return groups

    def _frame(self, first: int, last: int, held: Sequence[int]) -> Frame:
        start, end = self.sentences[first].start, self.sentences[last].end
        text, toks, at = self.layout.text, list[Tok](), start
        for index in held:
            one = self.layout.stretches[index]
            toks.extend(_own_toks(text, at, one.start))
            toks.append(Tok(one.start, one.end, text[one.start : one.end], "", index))
            at = one.end
        toks.extend(_own_toks(text, at, end))
        return Frame(
            block=self.own,
            span=Span(start, end),
            toks=tuple(toks),
            sentence=tuple(bisect_right(self.starts, tok.end - 1) - 1 for tok in toks),
            opens_in=tuple(bisect_right(self.starts, tok.start) - 1 for tok in toks),
            runs=tuple(self._run_of(tok) for tok in toks),
            slots=tuple(i for i, tok in enumerate(toks) if tok.slot is not None),
        )

    def _run_of(self, tok: Tok) -> NameRun | None:
        """The name that a word is part of; a stretch in marks is part of none."""
        at = bisect_right(self.run_starts, tok.start) - 1
        if tok.slot is not None or at < 0 or tok.start >= self.runs[at].end:
            return None
        return self.runs[at]


def _own_toks(text: str, start: int, end: int) -> list[Tok]:
    return [Tok(i.start, i.end, i.text, i.text.lower(), None) for i in items_of(text, start, end)]
