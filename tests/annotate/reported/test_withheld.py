"""Who does not deny a thing has not denied it, nor said it: silence is no statement."""

from __future__ import annotations

import pytest

from tests.annotate.reported.readers import quotations


def polarities(text: str) -> list[str]:
    return [one.polarity for one in quotations(text)]


@pytest.mark.parametrize(
    "text",
    [
        "⟦s1|Ann Lee⟧ did not ⟦cue1|deny⟧ ⟦c1|that the gate was open⟧.",
        "⟦s1|Ann Lee⟧ ⟦cue1|did not deny⟧ ⟦c1|that the gate was open⟧.",
        "⟦s1|Ann Lee⟧ didn’t expressly ⟦cue1|deny⟧ ⟦c1|that the gate was open⟧.",
        "⟦s1|Ann Lee⟧ never ⟦cue1|disputed⟧ ⟦c1|that the gate was open⟧.",
        "⟦s1|Ann Lee⟧ stopped short of ⟦cue1|denying⟧ ⟦c1|that the gate was open⟧.",
        "Nor did ⟦s1|Ann Lee⟧ ⟦cue1|deny⟧ ⟦c1|that the gate was open⟧.",
        "⟦s1|The harbour board⟧ neither confirmed nor ⟦cue1|denied⟧ ⟦c1|that the gate was open⟧.",
        "⟦s1|The harbour board⟧ would not confirm or ⟦cue1|deny⟧ ⟦c1|that the gate was open⟧.",
        "⟦s1|An aide⟧ declined to confirm or ⟦cue1|deny⟧ ⟦c1|the existence of the letter⟧.",
        "⟦s1|An aide⟧ refused to either ⟦cue1|confirm⟧ or deny ⟦c1|the existence of the letter⟧.",
        "⟦s1|An aide⟧ ⟦cue1|declined⟧ ⟦c1|to confirm or deny the existence of the letter⟧.",
        "⟦s1|The ministry⟧ will ⟦cue1|deny⟧ ⟦c1|that the gate was open⟧.",
    ],
)
def test_a_denial_that_nobody_made_is_no_statement(text: str) -> None:
    assert polarities(text) == []


def test_a_denial_that_another_foretells_is_not_made_yet() -> None:
    text = "⟦s1|Ann Lee⟧ ⟦cue1|said⟧ ⟦c1|⟦s2|Omar Carr⟧ would ⟦cue2|deny⟧ ⟦c2|the leak⟧⟧."
    assert [one.cue.exact for one in quotations(text) if one.cue] == ["said"]


@pytest.mark.parametrize(
    "text",
    [
        "⟦s1|Ann Lee⟧ ⟦cue1|denied⟧ ⟦c1|that the gate was open⟧.",
        "⟦s1|Ann Lee⟧ has always ⟦cue1|denied⟧ ⟦c1|that the gate was open⟧.",
        "⟦s1|Ann Lee⟧ not only ⟦cue1|denied⟧ ⟦c1|that the gate was open⟧ but left.",
        "⟦s1|Ann Lee⟧ would later ⟦cue1|deny⟧ ⟦c1|that the gate was open⟧.",
        "The gate did not close, and ⟦s1|Ann Lee⟧ ⟦cue1|denied⟧ ⟦c1|that it was open⟧.",
        "⟦s1|Ann Lee⟧, who did not attend, ⟦cue1|denied⟧ ⟦c1|that the gate was open⟧.",
        "⟦s1|Ann Lee⟧ ⟦cue1|confirmed⟧ ⟦c1|that the gate was open⟧.",
        "⟦s1|Ann Lee⟧ would not ⟦cue1|rule out⟧ ⟦c1|that the gate was open⟧.",
        "⟦s1|Ann Lee⟧ ⟦cue1|refused⟧ ⟦c1|to leave⟧.",
    ],
)
def test_what_was_said_stays(text: str) -> None:
    assert len(polarities(text)) == 1


def test_words_in_marks_that_nobody_denied_are_nobody_s() -> None:
    assert quotations("⟦s1|Ann Lee⟧ never ⟦cue1|denied⟧ “⟦c1|the gate was left open all night⟧”.") == ()
