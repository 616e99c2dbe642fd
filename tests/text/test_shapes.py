from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collatio.text.shapes import REACH, SHAPES, Shape, word_shape


@pytest.mark.parametrize(
    ("word", "shape"),
    [
        ("harbour", Shape.LOWER),
        ("Harbour", Shape.TITLE),
        ("NATO", Shape.CAPITALS),
        ("McDermott", Shape.MIXED),
        ("iPhone", Shape.MIXED),
        ("A", Shape.INITIAL),
        ("É", Shape.INITIAL),
        ("Élan", Shape.TITLE),
        ("a", Shape.LOWER),
        ("1200", Shape.DIGITS),
        ("۱۲", Shape.DIGITS),
        ("5m", Shape.WITH_DIGITS),
        ("€5", Shape.WITH_DIGITS),
        (",", Shape.PUNCTUATION),
        ("$", Shape.PUNCTUATION),
        ("(", Shape.PUNCTUATION),
        ("—", Shape.PUNCTUATION),
        ("€", Shape.OTHER),
        ("🙂", Shape.OTHER),
        ("سلام", Shape.OTHER),
        ("語", Shape.OTHER),
        ("ßa", Shape.LOWER),
    ],
)
def test_a_word_by_its_letters(word: str, shape: Shape) -> None:
    assert word_shape(word, " ", " ") == shape


@pytest.mark.parametrize(
    ("sentence", "at", "shape"),
    [
        ('He said "no" twice', 8, Shape.OPENING),
        ('He said "no" twice', 11, Shape.CLOSING),
        ('"No," he said', 0, Shape.OPENING),
        ('"No," he said', 4, Shape.CLOSING),
        ('a " b', 2, Shape.UNDECIDED_MARK),
        ('a"b', 1, Shape.UNDECIDED_MARK),
        ("don't", 3, Shape.PUNCTUATION),
        ("don’t", 3, Shape.PUNCTUATION),
        ("'never' again", 0, Shape.OPENING),
        ("'never' again", 6, Shape.CLOSING),
        ("“so”", 0, Shape.OPENING),
        ("“so”", 3, Shape.CLOSING),
        ("„so“", 0, Shape.OPENING),
        ("a « b", 2, Shape.OPENING),
        ("a » b", 2, Shape.CLOSING),
        ("the Guards’ wing", 10, Shape.CLOSING),
        ("''Now,'' she said", 0, Shape.OPENING),
        ("''Now,'' she said", 1, Shape.OPENING),
        ("''Now,'' she said", 6, Shape.CLOSING),
        ("''Now,'' she said", 7, Shape.CLOSING),
        ("\u200f\"Now\"", 1, Shape.OPENING),
        ('("Now")', 1, Shape.OPENING),
        ('("Now")', 5, Shape.CLOSING),
    ],
)  # fmt: skip
def test_a_mark_by_itself_and_its_neighbours(sentence: str, at: int, shape: Shape) -> None:
    assert word_shape(sentence[at], sentence[:at], sentence[at + 1 :]) == shape


@given(st.text(min_size=1, max_size=6), st.text(max_size=20), st.text(max_size=20))
def test_no_text_beyond_the_reach_counts(word: str, before: str, after: str) -> None:
    shape = word_shape(word, before, after)
    assert 0 < shape < SHAPES
    assert shape == word_shape(word, before[-REACH:], after[:REACH])
