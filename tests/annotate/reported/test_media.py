"""Words in marks that are set beside one another as each medium has them."""

from __future__ import annotations

import pytest

from tests.annotate.reported.readers import read


@pytest.mark.parametrize(
    "before",
    [
        "The Harbour Courier has",
        "The state agency Tarnnews has",
        "In her note the Tarnian words are",
        "Ann Lee left. Her words were",
    ],
)
def test_a_wording_that_is_told_is_kept(before: str) -> None:
    assert read(f"{before} “within our means”, and others differ.").article.marks[0].state == "kept"


@pytest.mark.parametrize("before", ["The harbour has", "Ann Lee has", "The word is", "The town is"])
def test_a_term_in_marks_is_nobodys_wording(before: str) -> None:
    assert read(f"{before} “within our means”, and others differ.").article.marks[0].state == "refused"


def test_who_spoke_before_does_not_word_what_a_medium_has() -> None:
    found = read(
        "⟦s1|Ann Lee⟧ ⟦cue1|said⟧ ⟦c1|that the dam would open⟧. The Courier has “within our means”, and others differ."
    )
    party = found.quotations[-1].speaker
    assert party is not None
    assert party.entity is None
