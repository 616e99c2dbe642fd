"""Where a name begins and ends: no day, no month and no country of the office inside it."""

from __future__ import annotations

import pytest

from collatio.annotate.article import annotate
from collatio.records.annotated import Annotated
from tests.builders import article


def read(*paragraphs: str, language: str = "en") -> Annotated:
    return annotate(article("A", *paragraphs, language=language))


def test_a_weekday_is_no_part_of_an_office() -> None:
    found = read("On Monday spokeswoman Ann Lee said “the bridge is closed to all traffic.”")
    party = found.quotations[0].speaker
    assert party is not None
    assert party.name == "Ann Lee"
    assert party.passage is not None
    assert party.passage.exact == "spokeswoman Ann Lee"


def test_a_russian_weekday_is_no_part_of_an_office() -> None:
    found = read("«Мост закрыт для всех машин», — заявил в пятницу пресс-секретарь Ян Борин.", language="ru")
    party = found.quotations[0].speaker
    assert party is not None
    assert party.name == "Ян Борин"
    assert party.passage is not None
    assert party.passage.exact == "пресс-секретарь Ян Борин"
    found = read("В пятницу пресс-секретарь Ян Борин заявил: «Мост закрыт для всех машин».", language="ru")
    party = found.quotations[0].speaker
    assert party is not None
    assert party.passage is not None
    assert party.passage.exact == "пресс-секретарь Ян Борин"


@pytest.mark.parametrize("country", ["Орселвии", "Ирана", "Китая"])
def test_the_country_of_an_office_is_no_part_of_the_name(country: str) -> None:
    text = f"«Мост закрыт для всех машин», — заявил президент {country} Ян Маркович Борин."
    found = read(text, language="ru")
    assert [entity.name for entity in found.entities] == ["Ян Маркович Борин"]
    assert [role.text for role in found.entities[0].roles] == [f"президент {country}"]


def test_a_given_name_is_no_country() -> None:
    found = read("«Мост закрыт для машин», — заявила министр Анна Ивановна Борина.", language="ru")
    assert [entity.name for entity in found.entities] == ["Анна Ивановна Борина"]


@pytest.mark.parametrize(
    "text",
    ["A note by Ann Lee Nov. 3 told of it.", "A note by Ann Lee November told of it.", "By Ann Lee May 3"],
)
def test_a_month_is_no_part_of_a_name(text: str) -> None:
    assert [entity.name for entity in read(text).entities] == ["Ann Lee"]


def test_a_name_like_a_month_stays() -> None:
    names = [entity.name for entity in read("They met Theresa May and Jan Ortega there.").entities]
    assert names == ["Theresa May", "Jan Ortega"]
