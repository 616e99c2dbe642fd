"""Names of two parts: kept whole where the page uses them as one, two where it does not."""

from __future__ import annotations

import pytest

from collatio.annotate.article import annotate
from tests.annotate.reported.readers import read
from tests.builders import article


def names(*blocks: str) -> list[str]:
    """What the rules take for names, each once."""
    found = annotate(article("A", *blocks)).entities
    return sorted({name for one in found for name in one.names})


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The mayor met Tarn and Orford Police. A letter by Tarn and Orford Police came.", "Tarn and Orford Police"),
        ("Tarn Lloyd and Ost Parton has closed.", "Tarn Lloyd and Ost Parton"),
        ("Parton and Parton has recalled the powder.", "Parton and Parton"),
        ("The shop of Lloyd and Parton closed. Nobody misses L&P here.", "Lloyd and Parton"),
        (
            "The mayor met the Department for Work and Rivers. Nobody likes the Department for Work and Rivers.",
            "Department for Work and Rivers",
        ),
        ("The Department for Work and Rivers has closed.", "Department for Work and Rivers"),
        ("It was late. The Department for Work and Rivers has closed.", "Department for Work and Rivers"),
    ],
)  # fmt: skip
def test_a_pair_that_a_page_uses_as_one_name_is_one(text: str, name: str) -> None:
    assert name in names(text)


@pytest.mark.parametrize(
    "text",
    [
        "The mayor met Tarn and Orford. A letter by Tarn and Orford came.",
        "Trade between Tarn and Orford has doubled.",
        "The border between Tarn and Orford is closed.",
        "The feud between Ann Lee and Tom Carr has ended. Lee and Carr will meet.",
        "A deal with Ann Lee and Tom Carr was signed.",
        "The talks between Ann Lee and Tom Carr has begun. Lee said so. Carr said so.",
        "The mayor of Tarn and Orford Police came.",
        "The roads of Lloyd and Parton have closed, as Lloyd and Parton is far.",
        "Lloyd and Parton has closed. The mayor met Parton there.",
        "The words of Reuters and Tarn Television came. The men of Reuters and Tarn Television left.",
        "The words of Mr Lloyd and Parton came. Mr Lloyd and Parton has closed.",
    ],
)
def test_a_pair_is_two_where_nothing_says_that_it_is_one(text: str) -> None:
    assert [name for name in names(text) if " and " in name] == []


def test_two_names_that_a_reader_took_for_one_are_two() -> None:
    both = "Ministry of Rivers and the Dam Office"
    found = read(f"⟦s1|The {both}⟧ ⟦cue1|said⟧ ⟦c1|the dam was full⟧.", names=[("organisation", both)])
    known = {name for one in found.entities for name in one.names}
    assert {"Ministry of Rivers", "Dam Office"} <= known


def test_a_body_that_is_part_of_an_office_is_no_name_beside_it() -> None:
    text = "The dam is safe, said Tarn Police and Crime Commissioner Ann Lee."
    assert names(text) == ["Ann Lee"]
    (found,) = [one for one in annotate(article("A", text)).entities if one.name == "Ann Lee"]
    assert [role.text for role in found.roles] == ["Tarn Police and Crime Commissioner"]
    assert "Tarn Police" in names("The dam is safe, said Tarn Police and Commander Ann Lee.")
