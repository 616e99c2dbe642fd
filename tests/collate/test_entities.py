from __future__ import annotations

import random

import pytest

from collatio.collate.entities import merge_entities
from collatio.records.annotated import Annotated, Entity, EntityKind
from collatio.records.jsonform import dumps
from tests.builders import article
from tests.finding import annotated


def page(outlet: str, *names: tuple[str, EntityKind]) -> Annotated:
    """A page whose entities are ``names``."""
    made = article(outlet, *(f"Of {name}." for name, _ in names))
    found = annotated(made, people=[name for name, _ in names])
    entities = tuple(
        Entity(one.id, one.name, kind, one.names, one.roles, one.mentions)
        for one, (_, kind) in zip(found.entities, names, strict=True)
    )
    return Annotated(made, found.sentences, entities, (), (), (), ())


def merged(*pages: Annotated) -> set[frozenset[str]]:
    """The entities as the sets of names they go by."""
    return {frozenset(entity.names) for entity in merge_entities(pages).entities}


def test_spellings_of_one_person_are_one_entity() -> None:
    pages = (
        page("A", ("Esmail Qaani", "person")),
        page("B", ("Esmaeil Qa’ani", "person")),
        page("C", ("Ghaani", "person")),
        page("D", ("Каани", "other")),
    )
    assert merged(*pages) == {frozenset({"Esmail Qaani", "Esmaeil Qa’ani", "Ghaani", "Каани"})}


def test_a_surname_that_fits_two_people_stays_alone() -> None:
    found = merged(
        page("A", ("Anna Weber", "person"), ("Otto Weber", "person")), page("B", ("Weber", "person"))
    )
    assert found == {frozenset({"Anna Weber"}), frozenset({"Otto Weber"}), frozenset({"Weber"})}


def test_what_an_article_keeps_apart_stays_apart() -> None:
    assert len(merged(page("A", ("Torvald Lund", "person"), ("T. Lund", "person")))) == 2


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (("Reuters", "organisation"), ("Thomson Reuters", "organisation"), True),
        (("Hamas", "organisation"), ("Хамас", "organisation"), True),
        (("Brenning", "place"), ("Brenning", "other"), True),
        (("Brenning", "place"), ("Osterby", "place"), False),
        (("Lund", "person"), ("Lund", "place"), True),  # one word, one name: kinds are guesses yet
        (("Harbour Guild", "organisation"), ("Ferry Guild", "organisation"), False),
        (("Mira Oskarsen", "person"), ("Pelle Oskarsen", "person"), False),
    ],
)
def test_pairs(one: tuple[str, EntityKind], other: tuple[str, EntityKind], same: bool) -> None:
    assert (len(merged(page("A", one), page("B", other))) == 1) is same


def test_the_name_is_the_fullest_that_most_pages_use() -> None:
    cast = merge_entities(
        (page("A", ("Lund", "person")), page("B", ("Torvald Lund", "person")), page("C", ("Lund", "person")))
    )
    assert [entity.name for entity in cast.entities] == ["Torvald Lund"]
    assert len(cast.entities[0].mentions) == 3


def test_the_cast_leads_from_each_article_to_the_story() -> None:
    one, other = page("A", ("Torvald Lund", "person")), page("B", ("Lund", "person"))
    cast = merge_entities((one, other))
    assert cast.of[one.article.id, one.entities[0].id] == cast.of[other.article.id, other.entities[0].id]


def test_entities_are_the_same_however_an_article_lists_them() -> None:
    names: list[tuple[str, EntityKind]] = [
        ("Anna Weber", "person"),
        ("Otto Weber", "person"),
        ("Weber", "other"),
    ]
    pages = [page(outlet, *names) for outlet in "AB"]
    shuffled = []
    for one in pages:
        entities = list(one.entities)
        random.Random(3).shuffle(entities)
        shuffled.append(Annotated(one.article, one.sentences, tuple(entities), (), (), (), ()))
    assert dumps(merge_entities(pages).entities) == dumps(merge_entities(shuffled).entities)
