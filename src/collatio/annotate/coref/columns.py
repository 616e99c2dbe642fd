"""Where each answer about a mention and an entity stands, and the steps that its numbers are read in."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from collatio.annotate.coref.questions import PAIR, WORDS

#: The places of the answers, in the order of the questions.
(APART, BETWEEN, RANK, FIT, SIZE, LAST, BEFORE, SAME_PRONOUN, PERSONS, OTHERS, NAMED, GENDER, NUMBER,
 PLACES, SENTENCE, MARKS, SPEAKER, SPOKEN, NESTED, TIE, HEADS, MODIFIERS, NAMES, ROLES, DETERMINED,
 QUESTIONS, OPENS, FITTING, TOPIC, GAP, IN_TEXT, HERE, WORD_OF, OWNER, SPEAKS, CALLED, CALLS, SHARE,
 FIRSTS, SAME_WORDS, ANSWERS, ASKING, CALLED_SO, NAMES_FIT, IN_WORDS, OF_LATE, PARAGRAPH
 ) = range(len(PAIR))  # fmt: skip

_DISTANCES = (1, 2, 3, 4, 6, 9, 16)
SIZES = (2, 3, 4, 7, 13)
GAPS = (2, 4, 7, 12)
SHARES = (0.05, 0.25)
DETERMINERS = ("", "definite", "indefinite", "pointing", "owner", "many", "open")
TIES = ("", "apposition", "bracket", "copula", "as", "beside")
KINDS = {"person": 1, "organisation": 2}
GENDERS = {"": 0, "he": 1, "she": 2, "it": 3}
PRONOUNS = {word: at for at, word in enumerate(WORDS, start=1)}
OTHER_WORD = len(WORDS) + 1


def step(value: int, edges: Sequence[int]) -> int:
    """Which of the steps that ``edges`` part ``value`` stands on."""
    return bisect_right(edges, value)


#: The steps of distances up to the last.
_MOST_APART = _DISTANCES[-1]
_FAR = tuple(step(value, _DISTANCES) for value in range(_MOST_APART + 1))
#: Higher ranks, more questions between, and more sentences apart are not told from these.
RANKS, FITS, ASKED, SOON = 7, 5, 2, 2


def far(distance: int) -> int:
    """The step of a distance; what stands behind is as near as can be."""
    return _FAR[distance if distance < _MOST_APART else _MOST_APART] if distance > 0 else 0
