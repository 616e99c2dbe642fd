"""To whom a letter goes: said once, it holds for the letter's other words, where only one was written to."""

from __future__ import annotations

import pytest

from collatio.records.encoder import NameKind
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


@pytest.mark.parametrize(
    "text",
    [
        "Elsewhere in her letter to Omar Carr, ⟦s1|Ann Lee⟧ ⟦cue1|said⟧ ⟦c1|that help was near⟧.",
        "⟦s1|Ann Lee⟧ wrote an open letter to Omar Carr on Monday ⟦cue1|saying⟧ ⟦c1|that help was near⟧.",
        "⟦s1|Ann Lee⟧ wrote to Omar Carr on Monday, ⟦cue1|saying⟧ ⟦c1|that help was near⟧.",
        "⟦s1|Ann Lee⟧ ended her letter to Omar Carr by ⟦cue1|saying⟧ ⟦c1|that help was near⟧.",
        "Writing to Omar Carr, ⟦s1|Ann Lee⟧ ⟦cue1|warned⟧ ⟦c1|that help was far⟧.",
        "⟦s1|Ann Lee’s open letter to Omar Carr⟧ ⟦cue1|says⟧ ⟦c1|that help is near⟧.",
        "⟦s1|The letter⟧, written by Ann Lee and sent to Omar Carr, ⟦cue1|says⟧ ⟦c1|that help is near⟧.",
        "“⟦c1|Help is near,⟧” ⟦cue1|reads⟧ ⟦s1|the letter⟧ from Ann Lee to Omar Carr.",
        "“⟦c1|Help is near,⟧” ⟦s1|Ann Lee⟧ ⟦cue1|said⟧ in a ⟦ch1|letter⟧ to Omar Carr.",
    ],
)
def test_to_whom_the_letter_of_a_sentence_goes(text: str) -> None:
    names: list[tuple[NameKind, str]] = [("person", "Ann Lee"), ("person", "Omar Carr")]
    (found,) = quotations(text, names=names)
    assert found.addressee is not None
    assert found.addressee.name == "Omar Carr"
    assert found.channel == "letter"


def test_a_letter_that_is_only_spoken_of_goes_to_nobody_here() -> None:
    assert addressees("⟦s1|Ann Lee⟧ ⟦cue1|said⟧ ⟦c1|that a letter to Omar Carr was near⟧.") == [None]
    text = "Eva Holm’s letter to Omar Carr came after ⟦s1|Ann Lee⟧ ⟦cue1|said⟧ ⟦c1|that help was near⟧."
    assert addressees(text) == [None]


def test_a_letter_told_of_before_goes_to_whom_it_was_sent() -> None:
    told = "Ann Lee sent a letter to Omar Carr on Monday."
    said = "“⟦c1|Help is near,⟧” ⟦s1|the letter⟧ ⟦cue1|said⟧."
    names: list[tuple[NameKind, str]] = [
        ("person", "Ann Lee"),
        ("person", "Omar Carr"),
        ("person", "Eva Holm"),
    ]
    (found,) = quotations(told, said, names=names[:2])
    assert found.addressee is not None
    assert found.addressee.name == "Omar Carr"
    assert found.addressee.why.startswith("not named here")
    other = "Nobody knew of a letter to Eva Holm."
    assert [one.addressee for one in quotations(told, other, said, names=names)] == [None]
    assert [one.addressee for one in quotations(said, told, names=names[:2])] == [None]
