"""Sentences as numbers: word pieces, shapes, and a label for every task."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray
from torch import Tensor

from collatio.encoder.wordpiece import Spelt, WordPiece
from collatio.records.passage import Span
from training.reader.examples import CueExample, Example
from training.reader.shape import NAMES, PARTS, UPOS

#: A label that no loss looks at.
UNMARKED = -100
#: Longer sentences are left out at training; the shipped reader reads those in windows.
MOST_PIECES = 192
Labels = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Row:
    """One cue's words, the label of each word of the sentence to it, and what kind of cue it is.

    ``kinds`` are 1, 0, or -1 where the set does not tell: attitude, denied.
    """

    cue: list[int]
    labels: Labels
    kinds: tuple[float, float]
    whole: bool


@dataclass(slots=True)
class Ready:
    """One sentence ready for a batch; label arrays have one entry a word, UNMARKED where none is known."""

    example: Example
    spelt: Spelt
    ids: list[int]
    shapes: Labels
    names: Labels
    roles: Labels
    cues: Labels
    reported: Labels
    upos: Labels
    heads: Labels
    rows: list[Row] = field(default_factory=list)
    lower: Tensor | None = None


def make_ready(example: Example, wordpiece: WordPiece) -> Ready | None:
    """Labels for the words of ``example``; None where it is too long to be learnt from."""
    spelt = wordpiece.read(example.text)
    words = spelt.words
    if not words or len(spelt.pieces) > MOST_PIECES:
        return None
    blank = np.full(len(words), UNMARKED, dtype=np.int64)
    ready = Ready(
        example=example,
        spelt=spelt,
        ids=[wordpiece.begin, *spelt.pieces, wordpiece.end],
        shapes=np.array(spelt.shapes, dtype=np.int64),
        names=blank if example.names is None else _named(words, example.names),
        roles=blank if example.roles is None else _begin_inside(words, example.roles),
        cues=blank.copy(),
        reported=blank.copy(),
        upos=blank.copy(),
        heads=blank.copy(),
    )
    if example.cues is not None:
        ready.cues = _begin_inside(words, [cue.span for cue in example.cues])
        ready.reported[:] = 0
        for span in example.reported or ():
            ready.reported[held_words(words, span)] = 1
        ready.rows = [row for cue in example.cues if (row := _row(cue, words)) is not None]
    _add_syntax(ready)
    return ready


def _named(words: Sequence[Span], names: Sequence[tuple[str, Span]]) -> Labels:
    labels = np.zeros(len(words), dtype=np.int64)
    for kind, span in names:
        held = held_words(words, span)
        if held and f"I-{kind}" in NAMES:
            labels[held] = NAMES.index(f"I-{kind}")
            labels[held[0]] = NAMES.index(f"B-{kind}")
    return labels


def _begin_inside(words: Sequence[Span], spans: Sequence[Span]) -> Labels:
    labels = np.zeros(len(words), dtype=np.int64)
    for span in sorted(spans, key=len, reverse=True):
        held = held_words(words, span)
        if held:
            labels[held] = 2
            labels[held[0]] = 1
    return labels


def _row(cue: CueExample, words: Sequence[Span]) -> Row | None:
    at = held_words(words, cue.span)
    if not at:
        return None
    labels = np.zeros(len(words), dtype=np.int64)
    for kind in reversed(PARTS[1:]):  # where two parts share words, the earlier kind of PARTS stands
        for part, span in cue.parts:
            if part == kind:
                labels[held_words(words, span)] = PARTS.index(kind)
    attitude, denied = (-1.0 if told is None else float(told) for told in (cue.attitude, cue.denied))
    return Row(at, labels, (attitude, denied), cue.whole)


def held_words(words: Sequence[Span], span: Span) -> list[int]:
    """The numbers of the words that ``span`` holds, at least half of each."""
    return [
        at
        for at, word in enumerate(words)
        if 2 * (min(word.end, span.end) - max(word.start, span.start)) >= max(1, len(word))
    ]


def _add_syntax(ready: Ready) -> None:
    """Parts of speech and trees, on the first of the words that a word of the set falls into."""
    by_start = {word.start: at for at, word in enumerate(ready.spelt.words)}
    for word in ready.example.words:
        at = by_start.get(word.span.start)
        if at is None:
            continue
        if word.upos in UPOS:
            ready.upos[at] = UPOS.index(word.upos)
        head = by_start.get(word.head.start) if word.head is not None else None
        if head is not None:
            ready.heads[at] = head
