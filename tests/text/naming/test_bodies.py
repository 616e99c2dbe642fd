from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collatio.text.naming.bodies import match_bodies


@pytest.mark.parametrize(
    ("one", "other", "kind"),
    [
        ("Brenning Ferries Ltd.", "Brenning Ferries", "same"),
        ("the Harbour Guild", "Harbour Guild", "same"),
        ("Teheran", "Tehran", "national"),
        ("Vaskorina", "Vaškorina", "same"),
        ("Khadiriya", "Хадирия", "spelling"),
        ("Izz ad-Din Guards", "Ezzedine Guards", "spelling"),
        ("Harbour Guild", "Harbor Guild", "spelling"),
        ("Hezbarim", "Hizbarim", "spelling"),
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
        ("New Brenning", "New Brenning City Council"),  # a content word more is another body
        ("Harbour Guild Brigades", "Harbour Guild"),
        ("Harbour Economic Guild", "Harbour Economics Guild"),
    ],
)
def test_two_bodies(one: str, other: str) -> None:
    assert match_bodies(one, other).verdict == "different"


@pytest.mark.parametrize(
    ("one", "other", "kind"),
    [
        ("HGB", "Harbour Guild of Brenning", "initials"),
        ("Harbour Guild Brigades", "North Harbour Guild Brigades", "shortened"),
        ("the Council", "New Brenning City Council", "shortened"),
        ("Darwaz", "DR Darwaz", "shortened"),
    ],
)
def test_a_short_form_says_by_itself_too_little(one: str, other: str, kind: str) -> None:
    for found in (match_bodies(one, other), match_bodies(other, one)):
        assert (found.verdict, found.against[0].kind) == ("open", kind)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Granada", "Grenada", False),  # a sound apart
        ("Darwaz", "Darwez", False),
        ("Younisa", "Yunisa", True),
        ("Qadifa", "Kadifa", True),
        ("Brenningsvoort", "Brenningsvort", True),
        ("Хадира", "Khadira", True),  # another script has other letters
        ("New Darwaza", "New Darvaza", True),
    ],
)
def test_short_names_of_places_are_told_apart_by_one_sound(one: str, other: str, same: bool) -> None:
    assert (match_bodies(one, other, place=True).verdict == "same") is same
    assert match_bodies(other, one, place=True).score == match_bodies(one, other, place=True).score


@given(st.text("abcdeG .'-", max_size=30), st.text("abcdeG .'-", max_size=30))
def test_the_order_of_the_two_changes_nothing(one: str, other: str) -> None:
    for place in (False, True):
        there, back = match_bodies(one, other, place=place), match_bodies(other, one, place=place)
        assert (there.score, there.verdict) == (back.score, back.verdict)
