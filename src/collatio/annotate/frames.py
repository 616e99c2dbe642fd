"""Sentences as the outlet wrote them around what it quotes: words, signs, and slots for what is in marks."""

from __future__ import annotations

import sys
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from collatio.annotate.layout import Layout
from collatio.annotate.marks import Stretch
from collatio.annotate.names import NameRun
from collatio.records.passage import Span
from collatio.text.words import items_of

#: Behind the last group of a block: the sentences up to the end stand alone.
_END: tuple[int, int, tuple[int, ...]] = (sys.maxsize, sys.maxsize, ())


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
    the one it begins in), ``runs`` the name each token belongs to.
    """

    block: int
    span: Span
    toks: tuple[Tok, ...]
    sentence: tuple[int, ...]
    opens_in: tuple[int, ...]
    runs: tuple[NameRun | None, ...]

    @property
    def slots(self) -> tuple[int, ...]:
        """The places of the stretches among the tokens."""
        return tuple(i for i, tok in enumerate(self.toks) if tok.slot is not None)


def build_frames(layout: Layout, names: Sequence[NameRun]) -> tuple[Frame, ...]:
    """The article's own words as frames, in order: every sentence stands in exactly one."""
    frames: list[Frame] = []
    number_of = {block.start: i for i, block in enumerate(layout.article.blocks)}
    by_block: dict[int, list[int]] = {}
    for index, one in enumerate(layout.stretches):
        if one.outer is None and one.lone is None:
            by_block.setdefault(one.block, []).append(index)
    by_run: dict[int, list[NameRun]] = {}
    for run in names:
        by_run.setdefault(run.block, []).append(run)
    for own, block in enumerate(layout.blocks):
        stretches = by_block.get(number_of[block.start], [])
        reached = 0
        for first, last, held in (*_groups(layout.sentences[own], layout.stretches, stretches), _END):
            between = range(reached, min(first, len(layout.sentences[own])))
            frames.extend(_frame(layout, own, (i, i), (), by_run.get(own, [])) for i in between)
            if held:
                frames.append(_frame(layout, own, (first, last), held, by_run.get(own, [])))
            reached = last + 1
    return tuple(frames)


def _groups(
    sentences: Sequence[Span], stretches: Sequence[Stretch], held: Sequence[int]
) -> list[tuple[int, int, list[int]]]:
    """Sentences tied together by the stretches that reach over their ends: first, last, stretches."""
    starts = [s.start for s in sentences]
    groups: list[tuple[int, int, list[int]]] = []
    for index in held:
        one = stretches[index]
        first = max(0, bisect_right(starts, one.start) - 1)
        last = max(first, bisect_right(starts, one.end - 1) - 1)
        if groups and first <= groups[-1][1]:
            before = groups.pop()
            groups.append((before[0], max(before[1], last), [*before[2], index]))
        else:
            groups.append((first, last, [index]))
    return groups


def _frame(
    layout: Layout, own: int, sentences: tuple[int, int], held: Sequence[int], runs: Sequence[NameRun]
) -> Frame:
    spans = layout.sentences[own]
    start, end = spans[sentences[0]].start, spans[sentences[1]].end
    toks: list[Tok] = []
    at = start
    for index in held:
        one = layout.stretches[index]
        toks.extend(_own_toks(layout.text, at, one.start))
        toks.append(Tok(one.start, one.end, layout.text[one.start : one.end], "", index))
        at = one.end
    toks.extend(_own_toks(layout.text, at, end))
    starts = [s.start for s in spans]
    return Frame(
        block=own,
        span=Span(start, end),
        toks=tuple(toks),
        sentence=tuple(bisect_right(starts, tok.end - 1) - 1 for tok in toks),
        opens_in=tuple(bisect_right(starts, tok.start) - 1 for tok in toks),
        runs=_runs_of(toks, runs),
    )


def _own_toks(text: str, start: int, end: int) -> list[Tok]:
    return [Tok(i.start, i.end, i.text, i.text.lower(), None) for i in items_of(text, start, end)]


def _runs_of(toks: Sequence[Tok], runs: Sequence[NameRun]) -> tuple[NameRun | None, ...]:
    """For each token the name it is part of; a stretch in marks is part of none."""
    starts = [run.start for run in runs]
    found: list[NameRun | None] = []
    for tok in toks:
        at = bisect_right(starts, tok.start) - 1
        inside = tok.slot is None and at >= 0 and tok.start < runs[at].end
        found.append(runs[at] if inside else None)
    return tuple(found)
