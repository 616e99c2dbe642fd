from __future__ import annotations

from dataclasses import replace

import pytest

from collatio.collate.apparatus.wording import LEANS, MAY_LEAN, PARTED, leanings, phrases
from tests.collate.apparatus.test_align import wording


def cut(text: str) -> list[str]:
    held = wording(text)
    return [" ".join(held.words[start:end]) for start, end in phrases(held, leanings(held))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("we will not bow in the harbour", ["we", "will not bow", "in the harbour"]),
        ("a church that blesses cannons", ["a church", "that blesses", "cannons"]),
        ("and they left", ["and", "they", "left"]),
        ("leave, the pier", ["leave", "the pier"]),
        ("nobody cannot sing", ["nobody", "cannot sing"]),
        ("to find out about it", ["to find out", "about it"]),
        ("they dug up, and left", ["they", "dug up", "and left"]),
        ("whom we stand for", ["whom", "we", "stand for"]),
    ],
)
def test_small_words_go_with_the_word_they_serve(text: str, expected: list[str]) -> None:
    assert cut(text) == expected


def test_a_phrase_ends_at_a_mark_and_where_an_editors_words_begin() -> None:
    assert leanings(wording("the, pier")) == (PARTED,)
    assert leanings(wording("the pier", inserted=["pier"])) == (PARTED,)
    assert leanings(wording("the pier", begins=[1])) == (PARTED,)
    assert leanings(wording("the old pier")) == (LEANS, MAY_LEAN)


def test_in_a_language_without_grammar_common_words_lean() -> None:
    assert leanings(replace(wording("na kapal besar"), language="xx")) == (LEANS, MAY_LEAN)


def test_an_empty_wording_has_no_phrase() -> None:
    assert cut("…") == []
