"""How a word is written: capitals, figures, marks that open or close.

The reader model sees words without their case; these shapes give it back what case and the place of a
mark tell, as one small number a word.  The numbers are baked into trained weights: never renumber.
"""

from __future__ import annotations

import unicodedata
from enum import IntEnum

from collatio.text.markroles import MARK_CHARACTERS, family_of, place_of


class Shape(IntEnum):
    """The ways a word can be written."""

    PAD = 0
    LOWER = 1
    TITLE = 2
    CAPITALS = 3
    MIXED = 4
    INITIAL = 5
    DIGITS = 6
    WITH_DIGITS = 7
    OPENING = 8
    CLOSING = 9
    UNDECIDED_MARK = 10
    PUNCTUATION = 11
    OTHER = 12


#: How many shapes there are: the size of the model's table.
SHAPES = len(Shape)
#: How much text beside a word its shape can depend on (direction signs beside a mark are looked past).
REACH = 8

_SIDELESS = frozenset("\"＂'＇`´")
_OPENING = frozenset("“„‟«‹‘‚‛「『〝")


def word_shape(word: str, before: str, after: str) -> int:
    """The shape of ``word``; ``before`` and ``after`` are the text beside it, "" at the sentence's edges."""
    if word.isascii() and word.isalpha():
        return _plain_shape(word)
    if word in MARK_CHARACTERS:
        return _mark_shape(word, before[-REACH:], after[:REACH])
    if any(character.isdigit() for character in word):
        return Shape.DIGITS if word.isdigit() else Shape.WITH_DIGITS
    letters = [character for character in word if character.isalpha()]
    if not letters:
        return Shape.PUNCTUATION if all(_is_punctuation(sign) for sign in word) else Shape.OTHER
    return _letters_shape(letters)


def _plain_shape(word: str) -> int:
    """The same for letters without accents, as most words have them."""
    if word.islower():
        return Shape.LOWER
    if len(word) == 1:
        return Shape.INITIAL
    if word.isupper():
        return Shape.CAPITALS
    return Shape.TITLE if word.istitle() else Shape.MIXED


def _letters_shape(letters: list[str]) -> int:
    large = [character.isupper() or character.istitle() for character in letters]
    if not any(large) and not any(character.islower() for character in letters):
        return Shape.OTHER  # a script without capitals
    if not any(large):
        return Shape.LOWER
    if len(letters) == 1:
        return Shape.INITIAL
    if all(large):
        return Shape.CAPITALS
    return Shape.TITLE if large[0] and not any(large[1:]) else Shape.MIXED


def _mark_shape(mark: str, before: str, after: str) -> int:
    place = place_of(before + mark + after, len(before), len(before) + 1)
    if place.inside_word and family_of(mark) == "single":
        return Shape.PUNCTUATION  # the apostrophe of "don't"
    if mark not in _SIDELESS:
        return Shape.OPENING if mark in _OPENING else Shape.CLOSING
    if place.before_word == place.after_word:
        return Shape.UNDECIDED_MARK
    return Shape.OPENING if place.before_word else Shape.CLOSING


def _is_punctuation(sign: str) -> bool:
    return unicodedata.category(sign)[0] == "P" or (sign.isascii() and sign.isprintable() and sign != " ")
