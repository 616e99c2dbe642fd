"""How likely two statements are renderings of one thing said, by what their words mean.

Translations of one sentence may share no telling word.  What speaks for them: both say the same on the whole,
and every telling word of the shorter has a counterpart in the longer.  Two sentences of one speech that begin
alike agree on the whole too, but their ends have no counterparts.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from collatio.collate.meaning import Floats, StoryMeanings
from collatio.collate.said.statements import Statement
from collatio.collate.tellingwords import TELLING, sameness, worth

#: Logarithms of odds, in hundredths, for what is measured in hundredths (both as whole numbers).  Fitted by
#: logistic regression on the development stories of ``bench/renderings`` and on pairs made hard: a statement
#: against one that has its beginning and another's end (``python -m bench.renderings.fitting``).
_WHOLE, _SHORTER, _LONGER, _SIZE, _WHOLE_AND_SIZE, _BASE = 1.3, 3.5, 0.5, -5.5, 4.3, -160
#: So many telling words make a statement's size whole: from there on length says nothing more.
_FULL_SIZE = 8
#: From this closeness on two words have something in common, and this much above it they mean the same.  No
#: counterpart by meaning alone is worth as much as the word itself.
_UNLIKE, _SPAN, _MEANT = 0.35, 0.45, 0.9
#: Longer statements are compared by their beginnings; no speaker's sentence is this long.
_MOST_WORDS = 120


@dataclass(frozen=True, slots=True)
class _Read:
    """A statement's spoken words with what they are worth and mean; none that an editor put in."""

    words: tuple[str, ...]
    worths: Floats
    places: Floats
    whole: Floats


class Likeness:
    """Compares the statements of one story."""

    def __init__(self, meanings: StoryMeanings) -> None:
        self._meanings = meanings
        self._known: dict[tuple[tuple[str, ...], tuple[bool, ...]], _Read] = {}

    def wholes(self, statements: Sequence[Statement]) -> Floats:
        """Where each statement stands on the whole: a row of unit length each."""
        return np.stack([self._read(one).whole for one in statements])

    def odds(self, one: Statement, other: Statement) -> int:
        """The odds that both render one thing said: their natural logarithm in hundredths."""
        left, right = self._read(one), self._read(other)
        if not (len(left.words) and len(right.words)):
            return -10_000
        whole = round(100 * float(left.whole @ right.whole))
        like = _counterparts(left, right)
        sides = sorted(
            (float(side.worths.sum()), round(100 * float((best * side.worths).sum() / side.worths.sum())))
            for side, best in ((left, like.max(axis=1)), (right, like.max(axis=0)))
        )
        size = min(1.0, sides[0][0] / TELLING / _FULL_SIZE)
        return round(
            _WHOLE * whole
            + _SHORTER * sides[0][1]
            + _LONGER * sides[1][1]
            + 100 * _SIZE * size
            + _WHOLE_AND_SIZE * whole * size
            + _BASE
        )

    def _read(self, one: Statement) -> _Read:
        key = (tuple(passage.exact for passage in one.content), one.inserted)
        if key not in self._known:
            meaning = self._meanings.of(one)
            kept = [at for at, added in enumerate(one.inserted) if not added][:_MOST_WORDS]
            words = tuple(one.wording[at] for at in kept)
            worths = np.array([worth(word, one.language) for word in words], dtype=np.float64)
            self._known[key] = _Read(words, worths, meaning.words[kept], meaning.whole)
        return self._known[key]


def _counterparts(left: _Read, right: _Read) -> Floats:
    """How far each word of the one is each word of the other, by letters or by meaning."""
    near = np.round(left.places @ right.places.T, 2)
    meant = np.clip((near - _UNLIKE) / _SPAN, 0.0, _MEANT)
    spelt = np.array([[sameness(one, other) for other in right.words] for one in left.words])
    like: Floats = np.maximum(meant, spelt)
    return like
