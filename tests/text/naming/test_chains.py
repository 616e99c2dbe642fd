"""Arabic names as chains: the bearer's own name, the father's, the grandfather's, the family's."""

from __future__ import annotations

import pytest

from collatio.text.naming.match import match_names


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ali Hassan Mohammed", "Ali Mohammed Karim"),  # the grandfather here is the father there
        ("Omar Khalid Hussein", "Omar Hussein Saleh"),
        ("Ahmed Karim al-Darwazi", "Ahmed Saleh al-Darwazi"),  # two fathers
        ("Salem Hassan Rashid al-Darwazi", "Salem Rashid Karim al-Darwazi"),
        ("Mustafa Kamal Omar", "Mustafa Omar Kamal"),
        ("Ali Hassan Mohammed Karim", "Ali Mohammed"),  # Mohammed is nobody's father and no family's name
        ("علي حسن محمد", "علي محمد كريم"),
    ],
)
def test_another_father_is_another_person(one: str, other: str) -> None:
    found = match_names(one, other)
    assert found.verdict == "different"
    assert "clash" in {reason.kind for reason in found.against}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ali Hassan Mohammed", "Ali Hassan"),  # cut short
        ("Ali Hassan Mohammed al-Darwazi", "Ali al-Darwazi"),
        ("Ali Hassan Mohammed al-Darwazi", "Ali Hassan al-Darwazi"),
        ("Fadi Karim Mansour", "Fadi Mansour"),  # the last of the chain stands for the family
        ("Zine El Abidine Ben Darwaz", "Zayn al-Abidin bin Darwaz"),  # "ben" is no ending of a Slavic father
    ],
)
def test_a_chain_may_be_cut_or_leave_fathers_out(one: str, other: str) -> None:
    assert match_names(one, other).verdict == "same"


@pytest.mark.parametrize(
    ("one", "other"),
    [("Juan Carlos Ruiz", "Juan Ruiz Lobo"), ("Maria Ana Novak Ruiz", "Maria Ruiz")],
)
def test_names_of_other_customs_are_no_chains(one: str, other: str) -> None:
    assert match_names(one, other).verdict == "same"
