from __future__ import annotations

from itertools import islice

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collatio.text import wordhashes
from collatio.text.wordhashes import batches, hashed_words


def _read(*texts: str) -> list[list[tuple[str, int]]]:
    """Each text's words as they stand there, with their hashes."""
    read = hashed_words(texts)
    words = zip(read.starts.tolist(), read.ends.tolist(), read.hashes.tolist(), strict=True)
    return [
        [(text[start:end], number) for start, end, number in islice(words, count)]
        for text, count in zip(texts, read.counts.tolist(), strict=True)
    ]


def _words(text: str) -> list[str]:
    return [word for word, _ in _read(text)[0]]


def _hashes(text: str) -> list[int]:
    return [number for _, number in _read(text)[0]]


def test_words_stand_at_their_places() -> None:
    assert _words("“Élan” of the ferry’s cook—1,200 lamps") == [
        "Élan", "of", "the", "ferry’s", "cook", "1", "200", "lamps"
    ]  # fmt: skip
    assert _words("ﬁne … 新しい Straße\U0001f600!") == ["ﬁne", "新", "し", "い", "Straße"]
    assert _words("") == _words("… — !") == []


def test_typography_makes_no_difference() -> None:
    assert _hashes("THE FERRY’S “naïve” cook") == _hashes("the ferry's naive cook")
    assert _hashes("Straße ﬁne") == _hashes("STRASSE fine")
    assert len(set(_hashes("one two one three"))) == 3


@given(st.lists(st.text(max_size=30), max_size=6))
def test_a_text_reads_alike_alone_and_among_others(texts: list[str]) -> None:
    together = _read(*texts)
    assert together == [_read(text)[0] for text in texts]
    for text, words in zip(texts, together, strict=True):
        assert all(word.strip() for word, _ in words), text


def test_batches_are_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wordhashes, "BATCH_TEXTS", 2)
    monkeypatch.setattr(wordhashes, "BATCH_CHARACTERS", 10)
    monkeypatch.setattr(wordhashes, "LONGEST", 12)
    assert list(batches(["a", "b", "c", "long long long", "d"])) == [
        ("a", "b"), ("c",), ("long long lo",), ("d",)
    ]  # fmt: skip
    assert list(batches([])) == []
