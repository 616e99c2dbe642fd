"""A sentence's reading put together from the scores of its windows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from collatio.encoder.decode import (
    NAME_KINDS,
    PART_KINDS,
    Decoding,
    Floats,
    Stretch,
    bio_stretches,
    cue_stretches,
    sigmoid,
)
from collatio.encoder.parts import parts_of
from collatio.encoder.windows import Window, owners
from collatio.encoder.wordpiece import Spelt
from collatio.records.encoder import CueReading, NameReading, PartReading, RoleReading, SentenceReading
from collatio.records.passage import Span
from collatio.text.shapes import Shape

_MARKS = frozenset((Shape.OPENING, Shape.CLOSING, Shape.UNDECIDED_MARK, Shape.PUNCTUATION))


@dataclass(frozen=True, slots=True)
class Scores:
    """What the model gives for the ``w`` words of one window: logits, a row a word.

    ``parts[c, t]`` scores what word ``t`` is to word ``c``, should that be a cue.
    """

    names: Floats
    roles: Floats
    cues: Floats
    reported: Floats
    cue_kind: Floats
    parts: Floats


def joined_reading(
    sentence: str, spelt: Spelt, windows: tuple[Window, ...], scores: Sequence[Scores], decoding: Decoding
) -> SentenceReading:
    """The reading of a sentence of at least one word; a cue's parts are those its own window shows."""
    owner = owners(spelt, windows)
    names, roles, cues, reported = _of_words(owner, windows, scores)
    found = cue_stretches(cues, decoding.least_cue)
    trimmed = _trimmed(sentence, spelt) if found else ()
    return SentenceReading(
        words=spelt.words,
        reported=tuple([round(one, 2) for one in sigmoid(reported).tolist()]),
        names=tuple(
            NameReading(_span(spelt, name), NAME_KINDS[name.kind], name.score)
            for name in bio_stretches(names)
        ),
        roles=tuple(RoleReading(_span(spelt, role), role.score) for role in bio_stretches(roles)),
        cues=tuple(
            _cue(spelt, cue, windows[owner[cue.start]], scores[owner[cue.start]], trimmed, decoding)
            for cue in found
        ),
    )


def _of_words(
    owner: Sequence[int], windows: tuple[Window, ...], scores: Sequence[Scores]
) -> tuple[Floats, Floats, Floats, Floats]:
    """Names, roles, cues and reported of each word, from the window that reads it best."""
    if len(windows) == 1:
        return scores[0].names, scores[0].roles, scores[0].cues, scores[0].reported
    rows = [(scores[number], word - windows[number].start) for word, number in enumerate(owner)]
    return (
        np.stack([window.names[row] for window, row in rows]),
        np.stack([window.roles[row] for window, row in rows]),
        np.stack([window.cues[row] for window, row in rows]),
        np.array([window.reported[row] for window, row in rows]),
    )


def _cue(
    spelt: Spelt, cue: Stretch, window: Window, scores: Scores, trimmed: Sequence[bool], decoding: Decoding
) -> CueReading:
    start, end = cue.start - window.start, min(cue.end, window.end) - window.start
    attitude, denied = sigmoid(_mean_row(scores.cue_kind, start, end)).tolist()
    found = parts_of(
        _mean_row(scores.parts, start, end), (start, end), trimmed[window.start : window.end], decoding
    )
    parts = tuple(
        PartReading(
            PART_KINDS[part.kind],
            Span(spelt.words[part.start + window.start].start, spelt.words[part.end + window.start - 1].end),
            part.score,
        )
        for part in found
    )
    return CueReading(_span(spelt, cue), cue.score, round(attitude, 2), round(denied, 2), parts)


def _mean_row(scores: Floats, start: int, end: int) -> Floats:
    mean: Floats = scores[start] if end == start + 1 else scores[start:end].mean(axis=0)
    return mean


def _span(spelt: Spelt, found: Stretch) -> Span:
    return Span(spelt.words[found.start].start, spelt.words[found.end - 1].end)


def _trimmed(sentence: str, spelt: Spelt) -> tuple[bool, ...]:
    """Which words are marks at the edge of a speaker; the point of an initial ("Maria K.") is none."""
    found: list[bool] = []
    for at, (span, shape) in enumerate(zip(spelt.words, spelt.shapes, strict=True)):
        of_initial = (
            sentence[span.start] == "."
            and at > 0
            and spelt.shapes[at - 1] == Shape.INITIAL
            and spelt.words[at - 1].end == span.start
        )
        found.append(shape in _MARKS and not of_initial)
    return tuple(found)
