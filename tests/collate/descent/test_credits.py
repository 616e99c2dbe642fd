"""Who signs a page, and whom it names that another page shows to be a medium."""

from __future__ import annotations

from dataclasses import replace

import pytest

from collatio.collate.descent.credits import Credits, signatures
from collatio.collate.descent.outlets import Outlets
from collatio.records.annotated import Annotated
from collatio.records.article import Article
from collatio.records.passage import Metadatum
from tests.builders import article
from tests.finding import annotated


def with_byline(made: Article, byline: str) -> Article:
    return replace(made, byline=Metadatum(byline, "caller", field="byline"))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("BRENNING (Kelp Service) – Rain fell.", "Kelp Service"),
        ("BRENNING, Tarnland (Reuters) - Rain fell.", "Reuters"),
        ("(Kelp Service) — Rain fell.", "Kelp Service"),
        ("Rain fell (Kelp Service) on Monday.", None),
        ("The mayor (52) – a baker – spoke.", None),
    ],
)
def test_a_name_in_brackets_before_the_first_words_signs_the_page(text: str, name: str | None) -> None:
    assert [one.name for one in signatures(article("Aster", text))] == ([name] if name else [])


@pytest.mark.parametrize(
    ("byline", "names"),
    [
        ("Kelp Press and staff", ["Kelp Press"]),
        ("Ann Holt, Associated Press", ["AP"]),
        ("ANN HOLT Associated Press", ["AP"]),
        ("agencies", [None]),
        ("By Ann Holt", []),
        ("With Kelp Press", ["Kelp Press"]),
    ],
)
def test_a_byline_signs_with_the_agencies_it_names(byline: str, names: list[str | None]) -> None:
    assert [one.name for one in signatures(with_byline(article("Aster", "Rain fell."), byline))] == names


def test_an_agency_on_a_line_of_its_own_signs_the_page_and_a_photo_credit_does_not() -> None:
    signed = article("Aster", "Share story", "The Associated Press", "Rain fell.")
    assert [one.name for one in signatures(signed)] == ["AP"]
    assert not signatures(article("Aster", "Rain fell.", "A tug in the rain. AP Photo by Ann Holt."))


def cited(*pages: Annotated) -> list[str | None]:
    """Whom the first page cites, with the knowledge of all."""
    found = Credits(pages, Outlets.of(pages)).citations(pages[0])
    return [one.parent for one in found]


def test_the_name_of_another_pages_outlet_is_a_credit() -> None:
    one = annotated(article("Aster", "A ferry is stuck, the Harbour Lamp reports."))
    assert cited(one, annotated(article("The Harbour Lamp", "Rain fell."))) == ["The Harbour Lamp"]
    assert cited(one, annotated(article("Birch", "Rain fell."))) == []


def test_a_page_does_not_credit_its_own_outlet() -> None:
    one = annotated(article("The Harbour Lamp", "A pilot told the Harbour Lamp that rain fell."))
    assert cited(one, annotated(article("Birch", "Rain fell."))) == []


@pytest.mark.parametrize(
    "text",
    [
        "Rain fell, according to Kelp Press.",
        "Rain fell, Kelp Press said.",
        "Rain fell, reports Kelp Press.",
        "Kelp Press contributed to this report.",
    ],
)
def test_a_mediums_name_beside_words_of_citing_is_a_credit(text: str) -> None:
    assert cited(annotated(article("Aster", text))) == ["Kelp Press"]


@pytest.mark.parametrize("text", ["The Tarn Press stood in a cellar.", "Photo: Ann Holt via Kelp Press."])
def test_a_mediums_name_alone_is_none(text: str) -> None:
    assert cited(annotated(article("Aster", text))) == []
