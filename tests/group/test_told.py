from __future__ import annotations

import pytest

from collatio.group.told import told


@pytest.mark.parametrize(
    ("sentence", "bearers"),
    [
        ("Mira Oskarsen, née Lund, won.", "one"),
        ("Mira Oskarsen, born Oskarsen, won.", "one"),
        ("Two ministers of one name.", "two"),
        ("Mira Oskarsen, born in Brenning, won.", None),
        ("Pelle Oskarsen, also known as Mira Lund, won.", "one"),
        ("Mira Oskarsen is the only Oskarsen of the guild.", "one"),
        ("Mira Oskarsen’s brother came too.", "two"),
        ("The Oskarsens are cousins.", "two"),
        ("She is no relation of the minister.", "two"),
        ("Mira Oskarsen thanked Pelle Oskarsen.", "two"),
        ("Mira Oskarsen came late.", None),
    ],
)
def test_what_a_sentence_tells_of_two_names(sentence: str, bearers: str | None) -> None:
    found = told(sentence, "Mira Oskarsen", "Pelle Oskarsen", "en")
    assert (found.bearers if found else None) == bearers


def test_a_language_without_such_words_tells_by_the_names_alone() -> None:
    assert told("Ihr Bruder kam.", "Mira Oskarsen", "Oskarsen", "xx") is None
