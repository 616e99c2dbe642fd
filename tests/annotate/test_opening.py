from __future__ import annotations

import math
from collections.abc import Sequence

from collatio.annotate.layout import lay_out
from collatio.annotate.opening import LONGEST, opening_of
from collatio.lang import language
from tests.annotate.reported.readers import AnyReader
from tests.builders import article


class Lengths(AnyReader):
    """Places a sentence by its length, and remembers what it was asked."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[str] = []

    def vectors(self, sentences: Sequence[str]) -> Sequence[Sequence[float]]:
        """One direction for short sentences, another for long ones."""
        self.asked += sentences
        return tuple((1.0, 0.0) if len(sentence) < 30 else (0.0, 1.0) for sentence in sentences)


def opening(*blocks: str | tuple[str, str]) -> tuple[tuple[int, ...], list[str]]:
    reader = Lengths()
    return opening_of(lay_out(article("One", *blocks), language("en")), reader), reader.asked  # type: ignore[arg-type]


def test_headline_and_first_sentence_are_the_opening() -> None:
    found, asked = opening(
        ("headline", "Karsk bridge falls"),
        ("byline", "By Irja Tamm"),
        "The bridge over the Ulva fell on Tuesday. Nobody was hurt.",
    )
    assert asked == ["Karsk bridge falls", "The bridge over the Ulva fell on Tuesday."]
    assert found == (round(LONGEST / math.sqrt(2)), round(LONGEST / math.sqrt(2)))


def test_the_opening_has_one_length_whatever_the_page() -> None:
    assert opening("Karsk bridge falls.")[0] == (LONGEST, 0)


def test_a_page_without_words_has_none() -> None:
    assert opening("* * *")[0] == ()
