"""Who speaks behind a fronted clause: never whoever stands in it."""

from __future__ import annotations

import pytest

from collatio.records.annotated import Quotation
from collatio.records.encoder import NameKind
from tests.annotate.reported.readers import only, words


def name(found: Quotation) -> str | None:
    return found.speaker.name if found.speaker is not None else None


_BOTH: list[tuple[NameKind, str]] = [("person", "Ann Lee"), ("person", "Omar Carr")]


@pytest.mark.parametrize(
    "text",
    [
        "Hosting ⟦s1|Omar Carr⟧ at the mill, Ann Lee again ⟦cue1|called⟧ ⟦c1|the levy unfair⟧.",
        "After meeting ⟦s1|Omar Carr⟧, Ann Lee ⟦cue1|said⟧ ⟦c1|that the levy was unfair⟧.",
        "In a letter addressed to ⟦s1|Omar Carr⟧, Ann Lee ⟦cue1|declared⟧ ⟦c1|that she would stay⟧.",
        "Receiving ⟦s1|Omar Carr⟧ for lunch, Ann Lee ⟦cue1|repeated⟧ ⟦c1|that she would stay⟧.",
    ],
)
def test_the_subject_behind_the_comma_speaks(text: str) -> None:
    assert name(only(text, names=_BOTH)) == "Ann Lee"


@pytest.mark.parametrize(
    "text",
    [
        "After lunch, ⟦s1|Ann Lee⟧, who met Omar Carr, ⟦cue1|said⟧ ⟦c1|that she would stay⟧.",
        "Ann Lee left, and ⟦s1|Omar Carr⟧ ⟦cue1|said⟧ ⟦c1|that she would stay⟧.",
    ],
)
def test_who_is_no_part_of_a_fronted_clause_speaks(text: str) -> None:
    found = only(text, names=_BOTH)
    assert name(found) == ("Ann Lee" if "lunch" in text else "Omar Carr")


def test_who_asks_does_not_answer() -> None:
    found = only(
        "⟦cue1|Asked⟧ by the Courier’s ⟦s1|Ann Lee⟧ ⟦c1|who was his best friend⟧, Omar Carr’s answer was "
        "⟦c1|that he had none⟧.",
        names=_BOTH,
    )
    assert name(found) == "Omar Carr"
    assert "friend" not in " ".join(words(found))


def test_who_was_killed_before_promises_nothing() -> None:
    found = only(
        "Ann Lee, who took over after her predecessor, ⟦s1|Omar Carr⟧, was killed, praised the crew, "
        "⟦cue1|promising⟧ ⟦c1|that it would be paid⟧.",
        names=_BOTH,
    )
    assert name(found) == "Ann Lee"
