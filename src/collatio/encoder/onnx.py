"""The reader model in onnxruntime: one sentence at a time, on one thread, the same answer every time.

A sentence is never read together with others: with 8-bit arithmetic the scale of its activations would
depend on them.  More speed comes from more processes, each with its own encoder.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from pathlib import Path
from typing import Any, cast

import numpy as np

from collatio.encoder.decode import Floats
from collatio.encoder.joining import Scores, joined_reading
from collatio.encoder.opened import MEANT, SCORES, VECTOR, Opened, open_reader
from collatio.encoder.windows import Window, cut_windows, owners
from collatio.encoder.wordpiece import Spelt
from collatio.records.encoder import Meant, SentenceReading
from collatio.text.shapes import Shape

#: How many sentences' readings and vectors are kept, and how long a sentence is kept at all.
KEPT, LONGEST_KEPT = 4096, 2000
#: So many sentences' words are kept by their meaning: they are larger, and asked for by one story at a time.
_KEPT_MEANT = 256
_NO, _YES = np.array(False), np.array(True)


#: Sentences are read in turn until they have so many pieces: bounds the memory of their scores.
TOGETHER = 4000


@dataclass(frozen=True, slots=True)
class _Spelt:
    """A sentence ready for the graph."""

    sentence: str
    spelt: Spelt
    windows: tuple[Window, ...]
    feeds: Sequence[Mapping[str, Any]]


class OnnxEncoder:
    """A reader model in one ONNX file, as ``training/reader`` writes it; an ``Encoder``.

    ``opened`` opens the file: a bench puts its watch around the graph there.
    """

    def __init__(
        self, weights: Path, kept: int = KEPT, opened: Callable[[Path], Opened] = open_reader
    ) -> None:
        file = opened(weights)
        self._session, self._wordpiece, self._decoding = file.session, file.wordpiece, file.decoding
        self._name, self._sha256, self._languages = file.name, file.sha256, file.languages
        self._people = file.people
        self._kept, self._readings = kept, dict[str, SentenceReading]()
        self._kept_vector = lru_cache(maxsize=kept)(self._vector)
        self._kept_meant = lru_cache(maxsize=_KEPT_MEANT)(self._meant)

    @property
    def name(self) -> str:
        """The model's name, as ``made_by`` prints it."""
        return self._name

    @property
    def sha256(self) -> str:
        """The hash of the model's file."""
        return self._sha256

    @property
    def languages(self) -> frozenset[str]:
        """The languages it reads, as ISO 639-1 codes."""
        return self._languages

    @property
    def people(self) -> bytes:
        """Weights fitted for following people through an article, which the file carries; else empty."""
        return self._people

    def read(self, sentences: Sequence[str]) -> tuple[SentenceReading, ...]:
        """Names, roles and parts of quotations, a reading a sentence; each as if it stood alone."""
        readings = {one: self._readings[one] for one in dict.fromkeys(sentences) if one in self._readings}
        together: list[_Spelt] = []
        pieces = 0
        for sentence in dict.fromkeys(sentences):
            if sentence not in readings:
                together.append(self._spelt(sentence))
                pieces += len(together[-1].spelt.pieces)
                if pieces > TOGETHER:
                    readings.update(self._read_some(together))
                    together, pieces = [], 0
        readings.update(self._read_some(together))
        for sentence, reading in readings.items():
            if len(sentence) <= LONGEST_KEPT:
                self._readings[sentence] = reading
        while len(self._readings) > self._kept:
            del self._readings[next(iter(self._readings))]
        return tuple(readings[sentence] for sentence in sentences)

    def vectors(self, sentences: Sequence[str]) -> tuple[tuple[float, ...], ...]:
        """One vector a sentence, of unit length; of a sentence in windows the mean by their pieces."""
        return tuple(
            tuple(
                (
                    self._kept_vector(sentence) if len(sentence) <= LONGEST_KEPT else self._vector(sentence)
                ).tolist()
            )
            for sentence in sentences
        )

    def meant(self, sentences: Sequence[str]) -> tuple[Meant, ...]:
        """Each sentence's words by what they mean in it; a word's vector is the mean of its pieces'."""
        return tuple(
            self._kept_meant(one) if len(one) <= LONGEST_KEPT else self._meant(one) for one in sentences
        )

    def _meant(self, sentence: str) -> Meant:
        spelt = self._wordpiece.read(sentence)
        windows = cut_windows(spelt)
        if not windows:
            return Meant((), (), ())
        found = [self._asked((VECTOR, MEANT), spelt, window) for window in windows]
        pieces = [each[1:-1].astype(np.float64) for _, each in found]
        bounds = pairwise((*spelt.firsts, len(spelt.pieces)))
        rows = [
            pieces[at][first - windows[at].first_piece : last - windows[at].first_piece].mean(axis=0)
            for at, (first, last) in zip(owners(spelt, windows), bounds, strict=True)
        ]
        placed = np.stack(rows)
        placed /= np.linalg.norm(placed, axis=1, keepdims=True)
        whole = _mean_vector(windows, [vector for vector, _ in found])
        for kept in (placed, whole):  # others get the same arrays later
            kept.setflags(write=False)
        # Whoever reads them makes arrays of them again: lists between would cost more than the pass.
        return Meant(spelt.words, cast(Sequence[Sequence[float]], placed), cast(Sequence[float], whole))

    def _spelt(self, sentence: str) -> _Spelt:
        spelt = self._wordpiece.read(sentence)
        windows = cut_windows(spelt)
        return _Spelt(sentence, spelt, windows, [self._feed(spelt, window) for window in windows])

    def _read_some(self, some: Sequence[_Spelt]) -> Iterator[tuple[str, SentenceReading]]:
        """Each sentence with its reading: all passes of the graph first, so that each step stays at hand."""
        scores = [[Scores(*self._session.run(SCORES, feed)) for feed in one.feeds] for one in some]
        for one, found in zip(some, scores, strict=True):
            yield (
                one.sentence,
                (
                    joined_reading(one.sentence, one.spelt, one.windows, found, self._decoding)
                    if found
                    else SentenceReading((), (), (), (), ())
                ),
            )

    def _vector(self, sentence: str) -> Floats:
        spelt = self._wordpiece.read(sentence)
        windows = cut_windows(spelt) or (Window(0, 0, 0, 0),)
        return _mean_vector(windows, [self._asked((VECTOR,), spelt, window)[0] for window in windows])

    def _asked(self, what: Sequence[str], spelt: Spelt, window: Window) -> Sequence[Floats]:
        # Without first pieces the graph reads no words: only the vectors' branch is entered.
        asked = {"firsts": np.zeros(0, dtype=np.int64), "want_vectors": _YES}
        found: Sequence[Floats] = self._session.run(what, self._feed(spelt, window) | asked)
        return found

    def _feed(self, spelt: Spelt, window: Window) -> dict[str, Any]:
        """The window's pieces between the model's begin and end signs."""
        signs = self._wordpiece
        bounds = (*spelt.firsts[window.start : window.end], window.last_piece)
        shapes = [int(Shape.PAD)]
        for shape, first, after in zip(
            spelt.shapes[window.start : window.end], bounds, bounds[1:], strict=False
        ):
            shapes.extend([shape] * (after - first))
        shapes.append(Shape.PAD)
        pieces = spelt.pieces[window.first_piece : window.last_piece]
        return {
            "pieces": np.array([[signs.begin, *pieces, signs.end]], dtype=np.int64),
            "shapes": np.array([shapes], dtype=np.int64),
            "firsts": np.array(bounds[:-1], dtype=np.int64) + (1 - window.first_piece),
            "want_vectors": _NO,
        }


def _mean_vector(windows: Sequence[Window], found: Sequence[Floats]) -> Floats:
    """The vector of a sentence from those of its windows, by their pieces."""
    if len(found) == 1:
        return found[0]
    lengths = np.array([window.last_piece - window.first_piece for window in windows], dtype=np.float64)
    mean = lengths @ np.stack(found).astype(np.float64)
    unit: Floats = (mean / np.linalg.norm(mean)).astype(np.float32)
    return unit
