"""To whom a letter goes: said once, it holds for the letter's other words, where only one was written to."""

from __future__ import annotations

from tests.annotate.reported.readers import quotations

_FIRST = "“⟦c1|Hold the dam,⟧” ⟦s1|Ann Lee⟧ ⟦cue1|said⟧ in a ⟦ch1|letter⟧ to ⟦a1|Omar Carr⟧."
_AGAIN = "“⟦c1|Help is near,⟧” ⟦s1|Lee⟧ ⟦cue1|added⟧ in her ⟦ch1|letter⟧."


def addressees(*blocks: str) -> list[str | None]:
    return [one.addressee.name if one.addressee else None for one in quotations(*blocks)]


def test_the_further_words_of_a_letter_go_to_the_same() -> None:
    found = quotations(_FIRST, _AGAIN)[1].addressee
    assert found is not None
    assert found.name == "Omar Carr"
    assert found.passage is None
    assert found.why.startswith("not named here")


def test_the_words_of_one_who_wrote_to_two_go_to_neither() -> None:
    other = "“⟦c1|Come home,⟧” ⟦s1|Lee⟧ ⟦cue1|told⟧ ⟦a1|Eva Holm⟧."
    assert addressees(_FIRST, _AGAIN, other) == ["Omar Carr", None, "Eva Holm"]


def test_whom_a_letter_in_the_sentence_goes_to() -> None:
    said = "⟦s1|Ann Lee⟧ ⟦cue1|said⟧ ⟦c1|that help was near⟧."
    assert addressees(f"In a letter to Omar Carr, {said}") == ["Omar Carr"]
    assert addressees(f"In a boat to Omar Carr, {said}") == [None]
    (found,) = quotations(f"In a letter addressed to the keeper of the dam, {said}")
    assert found.addressee is not None
    assert found.addressee.entity is None
    assert found.addressee.passage is not None
    assert found.addressee.passage.exact == "the keeper of the dam"
