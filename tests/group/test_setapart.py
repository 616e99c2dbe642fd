from __future__ import annotations

from dataclasses import replace

from collatio.group.features import Features, features_of
from collatio.group.operations import MOST_OPERATIONS
from collatio.group.setapart import Side, addressees_apart, figures_apart, operations_apart
from collatio.records.annotated import Annotated, Figure, Party
from tests.builders import article
from tests.finding import annotated, place, said


def told(text: str, *, to: str | None = None, counts: tuple[str, str] | None = None) -> Features:
    page = article(f"Outlet {len(text)}", text)
    found: Annotated = annotated(page)
    if to is not None:
        party = Party("ent-1", to, place(page, to), 0.8, "given by the test")
        quotation = replace(said(page, "hold the quay", by="Lund"), addressee=party)
        found = replace(found, quotations=(quotation,))
    if counts is not None:
        exact, value = counts
        unit = exact.split(" ", 1)[1]
        found = replace(found, figures=(Figure(place(page, exact), value, unit),))
    return features_of(found)


def test_another_addressee_is_shown_with_both_places() -> None:
    here = told("Lund told Mira Oskarsen to hold the quay.", to="Mira Oskarsen")
    there = told("Lund told Pelle Anker to hold the quay then.", to="Pelle Anker")
    (apart,) = addressees_apart(there, Side.of([here]))
    assert apart.kind == "participant"
    assert [p.exact for p in apart.here] == ["Mira Oskarsen"]
    assert [p.exact for p in apart.there] == ["Pelle Anker"]
    assert addressees_apart(here, Side.of([here])) == ()


def test_another_operation_is_shown_with_both_places() -> None:
    story = [told("Lund praised Operation Northern Lantern."), told("The Lantern of Northern fame is over.")]
    (apart,) = operations_apart(told("Lund praised Operation Tall Ship."), Side.of(story))
    assert apart.kind == "name"
    assert {p.exact for p in apart.here} == {"Northern Lantern", "Lantern of Northern"}
    assert [p.exact for p in apart.there] == ["Tall Ship"]
    assert operations_apart(story[0], Side.of(story)) == ()


def test_another_count_of_one_thing_is_shown() -> None:
    story = [
        told("A quake killed 12 villagers.", counts=("12 villagers", "12")),
        told("In all 12 villagers died today.", counts=("12 villagers", "12")),
    ]
    (apart,) = figures_apart(told("It killed 5 villagers.", counts=("5 villagers", "5")), Side.of(story))
    assert apart.kind == "figure"
    assert "“12 villagers”" in apart.note
    assert "“5 villagers”" in apart.note
    assert figures_apart(told("It killed 12 villagers.", counts=("12 villagers", "12")), Side.of(story)) == ()
    assert figures_apart(told("It took 5 years.", counts=("5 years", "5")), Side.of(story)) == ()


def test_a_page_of_a_thousand_operations_is_read_no_longer_than_another() -> None:
    def many(first: int) -> str:
        return " ".join(
            f"Operation Lantern{'abcdefghij'[at % 10]}{'klmnopqrst'[at // 10 % 10]} Harbour{at // 100:c}."
            for at in range(first, first + 3000)
        )

    page, story = told(many(9700)), [told(many(6700)), told("Lund praised Operation Northern Lantern.")]
    (apart,) = operations_apart(page, Side.of(story))
    assert len(apart.there) <= MOST_OPERATIONS
    assert len(apart.here) <= 2 * MOST_OPERATIONS


def test_a_page_that_counts_one_thing_ten_thousand_times() -> None:
    page = told("A quake killed 12 villagers.", counts=("12 villagers", "12"))
    long = replace(page, figures=page.figures * 10_000)
    assert figures_apart(long, Side.of([long])) == ()


def test_lengths_of_time_are_known_by_the_page_s_language() -> None:
    def counted(text: str, exact: str) -> Features:
        page = article(f"Blatt {len(text)}", text, language="de")
        value, unit = exact.split(" ", 1)
        return features_of(replace(annotated(page), figures=(Figure(place(page, exact), value, unit),)))

    assert (
        figures_apart(counted("Es dauerte 5 Jahre.", "5 Jahre"), Side.of([counted("9 Jahre.", "9 Jahre")]))
        == ()
    )
    ships = Side.of([counted("Dort lagen 9 Schiffe.", "9 Schiffe")])
    assert len(figures_apart(counted("Es waren 5 Schiffe.", "5 Schiffe"), ships)) == 1
