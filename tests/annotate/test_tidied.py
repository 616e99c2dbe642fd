"""What is no part of a name is cut from it; a title or a common noun alone names nobody."""

from __future__ import annotations

import pytest

from collatio.annotate.layout import lay_out
from collatio.annotate.names import NameRun
from collatio.annotate.tidied import tidied
from collatio.lang import language
from tests.builders import article


def names(text: str, *seen: str, body: bool = False, in_place: bool = False) -> list[str]:
    """What is left of names that a reader saw in a text."""
    layout = lay_out(article("A", text), language("en"))
    runs = [
        NameRun(text.index(name), text.index(name) + len(name), name, 0, body=body, in_place=in_place)
        for name in seen
    ]
    return [run.name for run in tidied(layout, runs)]


@pytest.mark.parametrize(
    ("text", "seen", "left"),
    [
        ("He met Verena (Vee) Lund on Monday.", "Vee) Lund", "Lund"),
        ("The corps (TRGC), led by Lund, left.", "TRGC)", "TRGC"),
        ("He met Verena (Vee Lund and left.", "Verena (Vee", "Verena"),
        ("They watched Vera Lund disembark at noon.", "Vera Lund disembark", "Vera Lund"),
        ("The tycoon Vera Lund left.", "tycoon Vera Lund", "Vera Lund"),
        ("He met Ludwig van der Tarn.", "Ludwig van der Tarn", "Ludwig van der Tarn"),
        ("He met al-Masri there.", "al-Masri", "al-Masri"),
        ("He met Verena (Vee) Lund.", "Verena (Vee) Lund", "Verena (Vee) Lund"),
        ("He met vera lund.", "vera lund", "vera lund"),
    ],
)
def test_a_persons_name_is_cut_to_itself(text: str, seen: str, left: str) -> None:
    assert names(text, seen) == [left]


def test_a_bodys_name_is_cut_to_itself() -> None:
    assert names("The Harbour Force of the town left.", "Harbour Force of", body=True) == ["Harbour Force"]
    assert names("The Tarn Bank of industry left.", "Tarn Bank of industry", body=True) == [
        "Tarn Bank of industry"
    ]
    assert names("The Norwegian state media said so.", "Norwegian state", body=True) == []
    assert names("Rivers of Tarn Inc. left.", "Tarn Inc.", body=True) == ["Tarn Inc."]


@pytest.mark.parametrize(
    "word", ["Mr", "Mr.", "MORE", "President", "Commander", "The", "Photo", "Various", "States"]
)
def test_a_title_or_a_common_noun_alone_names_nobody(word: str) -> None:
    assert names(f"{word} people said so.", word) == []
    assert names(f"{word} people said so.", word, body=True) == []


@pytest.mark.parametrize("word", ["WHO", "Parliament", "Kremlin", "Reuters", "Times"])
def test_a_name_of_one_word_stays(word: str) -> None:
    assert names(f"On Monday {word} said so.", word, body=True) == [word]


def test_a_surname_that_is_a_title_stays_beside_its_full_name() -> None:
    assert names("Vera King left. On Monday King came back.", "Vera King", "King came") == [
        "Vera King",
        "King",
    ]


def test_a_title_that_speaks_without_an_article_is_a_surname() -> None:
    assert names("King firmly told the crew so.", "King") == ["King"]
    assert names("The King told the crew so.", "King") == []
