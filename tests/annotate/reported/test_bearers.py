"""An office without a name is the one person's whom the article names with it."""

from __future__ import annotations

import pytest

from collatio.records.annotated import Party
from collatio.records.encoder import NameKind
from tests.annotate.reported.readers import only, quotations

_LEE = "Harbour Guard Commander Ann Lee came to Tarn."


def speaker(phrase: str, *before: str) -> Party:
    party = quotations(*before, f"⟦s1|{phrase}⟧ ⟦cue1|said⟧ ⟦c1|that the dam would open⟧.")[0].speaker
    assert party is not None
    return party


@pytest.mark.parametrize(
    "phrase",
    [
        "The commander of the Harbour Guard",
        "The Harbour Guard’s commander",
        "The head of the elite Harbour Guard",
    ],
)
def test_the_one_bearer_of_an_office(phrase: str) -> None:
    found = speaker(phrase, "Harbour Guard Commander Ann Lee left early.")
    assert found.name == "Ann Lee"


@pytest.mark.parametrize(
    ("phrase", "before"),
    [
        ("The finance minister", "Foreign minister Ann Lee came to Tarn."),
        ("The deputy commander of the Harbour Guard", _LEE),
        ("A commander of the Harbour Guard", _LEE),
        ("The commander of the Harbour Guard", "In a note to Ann Lee, the mayor of Tarn asked for rain."),
    ],
)
def test_another_office_names_nobody(phrase: str, before: str) -> None:
    assert speaker(phrase, before).name != "Ann Lee"


def test_a_people_tells_whose_officer_is_meant() -> None:
    ours = "Iran’s Harbour Guard Commander Ann Lee wrote to Supreme Commander Omar Carr."
    assert speaker("The Iranian commander", ours).name == "Ann Lee"


@pytest.mark.parametrize("phrase", ["His spokesman", "Her spokesman"])
def test_somebody_of_one_persons_is_not_anothers(phrase: str) -> None:
    assert speaker(phrase, "Harbour Guard spokesman Ann Lee came to Tarn.").name != "Ann Lee"


def test_a_general_assembly_is_no_general() -> None:
    assert speaker("The general", "UN General Assembly clerk Ann Lee came to Tarn.").name != "Ann Lee"


@pytest.mark.parametrize(
    ("phrase", "about"),
    [
        ("Defenders of Mr Carr", "Mr Omar Carr left."),
        ("Carr’s rep", "A rep for Omar Carr left."),
        ("Carr’s lawyer", "Omar Carr met Dale Horn, a lawyer."),
        ("A lawyer for Carr", "Omar Carr met the lawyer Dale Horn."),
        ("The office of the mayor", "Mayor Omar Carr left."),
        ("Carr’s lawyer", "Omar Carr met Horn’s lawyer, Eva Holm."),
    ],
)
def test_somebody_of_one_s_is_neither_the_one_nor_another(phrase: str, about: str) -> None:
    people: list[tuple[NameKind, str]] = [("person", "Omar Carr"), ("person", "Dale Horn")]
    found = only(
        about,
        f"⟦s1|{phrase}⟧ ⟦cue1|said⟧ ⟦c1|that the dam would open⟧.",
        names=[one for one in people if one[1] in about],
    )
    assert found.speaker is not None
    assert found.speaker.entity is None


def test_somebody_of_one_s_is_who_was_named_as_that() -> None:
    found = only(
        "Carr’s lawyer, Eva Holm, met Omar Carr.",
        "⟦s1|Carr’s lawyer⟧ ⟦cue1|said⟧ ⟦c1|that the dam would open⟧.",
        names=[("person", "Omar Carr"), ("person", "Eva Holm")],
    )
    assert found.speaker is not None
    assert found.speaker.name == "Eva Holm"
