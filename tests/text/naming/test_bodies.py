from __future__ import annotations

import pytest

from collatio.text.naming.bodies import match_bodies


@pytest.mark.parametrize(
    ("one", "other", "kind"),
    [
        ("Brenning Ferries Ltd.", "Brenning Ferries", "same"),
        ("the Harbour Guild", "Harbour Guild", "same"),
        ("HGB", "Harbour Guild of Brenning", "initials"),
        ("Harbour Guild Brigades", "North Harbour Guild Brigades", "shortened"),
        ("Teheran", "Tehran", "national"),
        ("Vaskorina", "Vaškorina", "same"),
        ("Khadiriya", "Хадирия", "spelling"),
        ("Izz ad-Din Guards", "Ezzedine Guards", "spelling"),
        ("U.S.", "United States", "national"),
    ],
)
def test_one_body(one: str, other: str, kind: str) -> None:
    found = match_bodies(one, other)
    assert (found.verdict, found.for_[0].kind) == ("same", kind), found
    assert match_bodies(other, one).score == found.score


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Harbour Guild", "Ferry Guild"),
        ("HGB", "Ferry Guild of Brenning"),
        ("Iran", "Iraq"),
        ("Mali", "Malawi"),
    ],
)
def test_two_bodies(one: str, other: str) -> None:
    assert match_bodies(one, other).verdict == "different"
