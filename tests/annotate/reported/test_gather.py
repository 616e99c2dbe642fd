"""From the cues that a reader saw to drafts: what is a cue's own and what its words hold."""

from __future__ import annotations

from tests.annotate.reported.readers import only, words


def test_what_follows_according_to_is_said_with_its_letter_and_hearer() -> None:
    found = only(
        "⟦cue1|According to⟧ ⟦s1|the Courier⟧, ⟦c1|Ann Lee made the remarks in⟧ ⟦ch1|a letter⟧ ⟦c1|to⟧ ⟦a1|Omar Carr⟧."
    )
    assert words(found) == ["Ann Lee made the remarks in a letter to Omar Carr"]
    assert found.addressee is None
    assert found.channel is None


def test_a_cue_of_which_a_reader_saw_a_piece_is_whole() -> None:
    found = only("According ⟦cue1|to⟧ ⟦s1|the Courier⟧, ⟦c1|the dam is full⟧.")
    assert found.cue is not None
    assert found.cue.exact == "According to"
    found = only("⟦s1|Ann Lee⟧ ⟦cue1|turned to⟧ the crew and ⟦c1|the dam was full⟧.")
    assert found.cue is not None
    assert found.cue.exact == "turned to"


def test_two_cues_of_one_clause_and_one_content_are_one() -> None:
    found = only(
        "In ⟦ch1|a letter⟧ ⟦cue2|addressed⟧ to ⟦s2|the guards⟧, ⟦s1|Ann Lee⟧ ⟦cue1|declared⟧ ⟦c1|⟦c2|that the dam “will hold”⟧⟧."
    )
    assert found.cue is not None
    assert found.cue.exact == "declared"
