"""A headline's office is the one person's of the first lines who bears it."""

from __future__ import annotations

import pytest

from collatio.records.annotated import Party
from collatio.records.encoder import NameKind
from tests.annotate.reported.readers import quotations

_NAMES: list[tuple[NameKind, str]] = [
    ("person", "Omar Carr"),
    ("person", "Eva Holm"),
    ("organisation", "Tarn Guard"),
    ("organisation", "River Force"),
]


def speaker(head: str, *blocks: str) -> Party:
    text = f"⟦s1|{head}⟧ ⟦cue1|vows⟧ ⟦c1|to hold the dam⟧"
    names = [one for one in _NAMES if any(one[1] in block for block in blocks)]
    party = quotations(("headline", text), *blocks, names=names)[0].speaker
    assert party is not None
    return party


@pytest.mark.parametrize(
    "line",
    [
        "The commander of the Tarn Guard, Omar Carr, spoke on Monday.",
        "Omar Carr, commander of the Tarn Guard, spoke on Monday.",
        "Tarn Guard Commander Omar Carr spoke on Monday.",
    ],
)
@pytest.mark.parametrize("head", ["Top commander", "Commander", "Guard’s top commander"])
def test_the_one_bearer_of_the_first_lines(head: str, line: str) -> None:
    assert speaker(head, line).name == "Omar Carr"


def test_words_of_the_office_may_stand_anywhere_in_the_first_lines() -> None:
    line = "Omar Carr, commander of the River Force, spoke for the Tarn Guard on Monday."
    assert speaker("Tarn Guard commander", line).name == "Omar Carr"


def test_of_two_bearers_neither_is_taken() -> None:
    found = speaker("Commander", "Commander Omar Carr met Commander Eva Holm on Monday.")
    assert found.entity is None
    assert len(found.candidates) == 2


def test_of_two_bearers_the_one_of_the_first_lines_is_meant() -> None:
    blocks = ("Commander Omar Carr spoke on Monday.", "It rained.", "It poured.", "Commander Eva Holm left.")
    assert speaker("Top commander", *blocks).name == "Omar Carr"


@pytest.mark.parametrize("head", ["Top diplomat", "Deputy commander"])
def test_another_office_is_not_theirs(head: str) -> None:
    assert speaker(head, "Commander Omar Carr of the Tarn Guard spoke on Monday.").entity is None
