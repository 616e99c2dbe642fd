"""How likely two statements are renderings of one thing said, by what their words mean.

Translations of one sentence may share no telling word.  What speaks for them: both say the same on the whole,
and the telling words of the shorter have counterparts in the longer, the more of them the better.  Words that
many statements of the story hold ("the war", "the dam") are worth little: they tell what all speak of, not
what is said.  Two sentences of one speech that begin alike agree on the whole too, but their ends have no
counterparts.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from math import log

import numpy as np
from numpy.typing import NDArray

from collatio.collate.meaning import Floats, StoryMeanings
from collatio.collate.said.matching import told_of_another
from collatio.collate.said.statements import Statement
from collatio.collate.tellingwords import TELLING, sameness, worth
from collatio.lang import language
from collatio.text.terms import Word, bare

#: What two statements have in common, in the order of ``WEIGHTS``.
MEASURES = ("whole", "shorter", "longer", "size", "whole and size", "one page")
#: Logarithms of odds, in hundredths, for measures in hundredths (all whole numbers), and the odds where all
#: are nought.  Fitted on the development stories of ``bench/renderings`` and on different things said in one
#: real page (``python -m bench.renderings.fitting``).
WEIGHTS: tuple[float, ...] = (2.3, 3.5, 6.1, -3.2, 1.8, -0.7)
BASE = -443
#: So many telling words make a statement's size whole: from there on length says nothing more.
_FULL_SIZE = 8
#: From this closeness on two words have something in common, and this much above it they mean the same.  No
#: counterpart by meaning alone is worth as much as the word itself.
_UNLIKE, _SPAN, _MEANT = 0.35, 0.45, 0.9
#: Longer statements are compared by their beginnings; no speaker's sentence is this long.
_MOST_WORDS = 120
#: What a name's or an office's word counts beside others; under all capitals none is told apart.
_NAMED = 0.4
#: Letters by which forms of a word are counted as one.
_STEM = 5
#: Nothing can be said of a statement without words.
_NOTHING = -10_000


@dataclass(frozen=True, slots=True)
class _Read:
    """A statement's spoken words, none of an editor's, with what they are worth, their rarity and meaning."""

    words: tuple[str, ...]
    letters: NDArray[np.int64]
    worths: Floats
    rarities: Floats
    places: Floats
    whole: Floats


class Likeness:
    """Compares the statements of one story."""

    def __init__(self, meanings: StoryMeanings, statements: Sequence[Statement]) -> None:
        self._meanings = meanings
        self._known: dict[tuple[tuple[str, ...], tuple[bool, ...]], _Read] = {}
        wordings = {one.wording for one in statements}
        self._holding = Counter(stem for words in wordings for stem in {bare(word)[:_STEM] for word in words})
        self._wordings = len(wordings)

    def wholes(self, statements: Sequence[Statement]) -> Floats:
        """Where each statement stands on the whole: a row of unit length each."""
        return np.stack([self._read(one).whole for one in statements])

    def odds(self, one: Statement, other: Statement) -> int:
        """The odds that both render one thing said: their natural logarithm in hundredths.

        Of words partly in marks the part in marks may be the speaker's alone: the likelier way counts.
        """
        return max(self._odds(left, right) for left in _ways(one, other) for right in _ways(other, one))

    def _odds(self, one: Statement, other: Statement) -> int:
        measured = self.measures(one, other)
        if measured is None:
            return _NOTHING
        return round(sum(weight * found for weight, found in zip(WEIGHTS, measured, strict=True)) + BASE)

    def measures(self, one: Statement, other: Statement) -> tuple[int, ...] | None:
        """What the two have in common, in hundredths; null where one has no words."""
        left, right = self._read(one), self._read(other)
        if not (len(left.words) and len(right.words)):
            return None
        like = _counterparts(left, right)
        sides = sorted(
            (
                float(side.worths.sum()),
                float((best * side.rarities).sum()),
                float(side.rarities.sum()),
            )
            for side, best in ((left, like.max(axis=1)), (right, like.max(axis=0)))
        )
        whole = round(float(left.whole @ right.whole), 2)
        size = min(1.0, sides[0][0] / TELLING / _FULL_SIZE)
        measured = (
            whole,
            sides[0][1] / sides[0][2],
            sides[1][1] / sides[1][2],
            size,
            whole * size,
            one.article == other.article,
        )
        return tuple(round(100 * value) for value in measured)

    def _read(self, one: Statement) -> _Read:
        key = (tuple(passage.exact for passage in one.content), one.inserted)
        if key not in self._known:
            meaning = self._meanings.of(one)
            kept = [at for at, added in enumerate(one.inserted) if not added][:_MOST_WORDS]
            words = tuple(one.wording[at] for at in kept)
            worths = np.array([worth(word, one.language) for word in words], dtype=np.float64)
            rare = np.array(
                [self._rarity(one.words[at], at == 0, one.language) for at in kept], dtype=np.float64
            )
            letters = np.array([ord(word[0]) for word in words], dtype=np.int64)
            self._known[key] = _Read(
                words, letters, worths, worths * rare, meaning.words[kept], meaning.whole
            )
        return self._known[key]

    def _rarity(self, word: Word, first: bool, code: str | None) -> float:
        """1 for a word of one or two wordings of the story, towards 0 for one of them all; less for a name.

        Whom and what is spoken of recurs in all that is said: a shared name tells little of what was said.
        """
        held = max(2, self._holding[bare(word.folded)[:_STEM]])
        rare = log((self._wordings + 1.01) / held) / log((self._wordings + 1.01) / 2)
        named = not first and word.text[0].isupper() and len(word.text) > 1
        named = named or word.folded in _offices((code or "en").split("-")[0])
        return round(rare * (_NAMED if named else 1.0), 2) or 0.01


@cache
def _offices(code: str) -> frozenset[str]:
    """Words that name somebody by an office or title ("minister")."""
    names = language(code).names
    return frozenset(part for name in names.roles | names.titles for part in name.split())


def _ways(one: Statement, other: Statement) -> Iterator[Statement]:
    yield one
    fragment = one.fragment
    if fragment is not None and not told_of_another(one, fragment, other):
        yield fragment


def _counterparts(left: _Read, right: _Read) -> Floats:
    """How far each word of the one is each word of the other, by letters or by meaning."""
    near = np.round(left.places @ right.places.T, 2)
    like: Floats = np.clip((near - _UNLIKE) / _SPAN, 0.0, _MEANT)
    # No two words that begin otherwise are spelt alike.
    for row, column in np.argwhere(left.letters[:, None] == right.letters[None, :]).tolist():
        spelt = sameness(left.words[row], right.words[column])
        if spelt > like[row, column]:
            like[row, column] = spelt
    return like
