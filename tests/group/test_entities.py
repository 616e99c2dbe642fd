from __future__ import annotations

import random
from collections.abc import Sequence

import pytest

from collatio.group.entities import cast_of
from collatio.records.annotated import Annotated, Entity, EntityKind, Role
from collatio.records.jsonform import dumps
from collatio.text.naming.bodies import match_bodies
from collatio.text.naming.match import match_names
from collatio.text.naming.reasons import NameMatch
from tests.builders import article
from tests.finding import annotated, place

COPIED: tuple[tuple[str, EntityKind], ...] = (
    ("Torvald Lund", "person"),
    ("Anna Weber", "person"),
    ("Mira Oskarsen", "person"),
    ("Lund", "person"),
    ("Weber", "person"),
)


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
    return {frozenset(entity.names) for entity in cast_of(pages).entities}


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
    cast = cast_of(
        (page("A", ("Lund", "person")), page("B", ("Torvald Lund", "person")), page("C", ("Lund", "person")))
    )
    assert [entity.name for entity in cast.entities] == ["Torvald Lund"]
    assert len(cast.entities[0].mentions) == 3


def test_the_cast_leads_from_each_article_to_the_story() -> None:
    one, other = page("A", ("Torvald Lund", "person")), page("B", ("Lund", "person"))
    cast = cast_of((one, other))
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
    assert dumps(cast_of(pages).entities) == dumps(cast_of(shuffled).entities)


def test_a_surname_beside_the_full_name_is_its_bearers() -> None:
    found = merged(page("A", ("Torvald Lund", "person"), ("Lund", "person")))
    assert found == {frozenset({"Torvald Lund", "Lund"})}


def test_a_surname_that_was_taken_for_a_body_takes_up_the_full_name_before_it() -> None:
    assert len(merged(page("A", ("Torvald Karvani", "person"), ("al-Karvani", "organisation")))) == 1
    assert len(merged(page("A", ("Torvald Lund", "person"), ("Lund", "place")))) == 2
    apart = (page("A", ("Torvald Lund", "person")), page("B", ("Lund", "organisation")))
    assert len(merged(*apart)) == 2


def test_relatives_are_kept_apart_and_say_why() -> None:
    cast = cast_of((page("A", ("Otto Weber", "person")), page("B", ("Anna Weber", "person"))))
    assert [note.kind for entity in cast.entities for note in entity.against] == ["clash", "clash"]
    assert all(note.passages for entity in cast.entities for note in entity.against)


def test_a_surname_that_a_relative_bears_is_not_joined() -> None:
    made = article("A", "Otto Weber came.", "Later Otto Weber and his brother Weber left.")
    found = annotated(made, people=["Otto Weber"])
    (full,) = found.entities
    at = made.text.index("brother Weber") + len("brother ")
    mention = type(full.mentions[0])(made.passage(at, at + 5), "name", 0.9, "the name")
    second = type(full.mentions[0])(place(made, "Otto Weber and"), "name", 0.9, "the name")
    entities = (
        Entity(full.id, full.name, "person", full.names, (), (*full.mentions, second)),
        Entity("ent-other", "Weber", "person", ("Weber",), (), (mention,)),
    )
    cast = cast_of([Annotated(made, found.sentences, entities, (), (), (), ())])
    assert len(cast.entities) == 2
    assert "told" in {note.kind for entity in cast.entities for note in entity.against}


def test_a_short_form_is_a_body_where_a_page_says_so() -> None:
    """Page A has both names of each; C and D write what A calls them by, E what no page does."""
    pages = (
        page("A", ("Harbour Guild of Brenning", "organisation"), ("HGB", "organisation")),
        page("B", ("North Harbour Brigades", "organisation"), ("Harbour Brigades", "organisation")),
        page("C", ("HGB", "organisation")),
        page("D", ("Harbour Brigades", "organisation")),
        page("E", ("Ferry Union of Brenning", "organisation")),
        page("F", ("FUB", "organisation")),
    )
    assert merged(*pages) == {
        frozenset({"Harbour Guild of Brenning", "HGB"}),
        frozenset({"North Harbour Brigades", "Harbour Brigades"}),
        frozenset({"Ferry Union of Brenning"}),
        frozenset({"FUB"}),
    }


def test_a_short_form_of_two_bodies_is_neither() -> None:
    pages = (
        page("A", ("Brenning City Council", "organisation"), ("City Council", "organisation")),
        page("B", ("Vaskorina City Council", "organisation"), ("City Council", "organisation")),
        page("C", ("City Council", "organisation")),
    )
    for ordered in (pages, pages[::-1]):
        of = cast_of(ordered).of
        here, there, alone = ([of[one.article.id, e.id] for e in one.entities] for one in pages)
        assert here[0] == here[1] != there[0] == there[1]
        assert alone[0] not in {here[0], there[0]}


def test_whose_short_form_it_is_does_not_hang_on_the_order_of_pages() -> None:
    pages = (
        page("A", ("Harbour Brigades", "organisation")),
        page("B", ("North Harbour Brigades", "organisation"), ("Harbour Brigades", "organisation")),
    )
    assert len(merged(*pages)) == len(merged(*pages[::-1])) == 1


def test_places_have_no_short_forms() -> None:
    pages = (
        page("A", ("North Darwaz", "place"), ("Darwaz", "place")),
        page("B", ("Darwaz", "place")),
        page("C", ("Darwez", "place")),
    )
    assert merged(*pages) == {frozenset({"North Darwaz"}), frozenset({"Darwaz"}), frozenset({"Darwez"})}


def compared(pages: Sequence[Annotated], monkeypatch: pytest.MonkeyPatch) -> int:
    """How often two names are compared while the cast is found."""
    calls = 0

    def counted(one: str, other: str) -> NameMatch:
        nonlocal calls
        calls += 1
        return match_names(one, other)

    with monkeypatch.context() as patched:
        patched.setattr("collatio.group.bearers.match_names", counted)
        cast_of(pages)
    return calls


def test_a_list_of_bodies_of_one_last_word_costs_as_much_for_each(monkeypatch: pytest.MonkeyPatch) -> None:
    begins, ends = (
        ("Ta", "Mi", "Ro", "La", "Ne", "Sa", "Do", "Ki"),
        ("ra", "dono", "laga", "pesi", "nabu", "moti"),
    )
    listed: list[tuple[str, EntityKind]] = [
        (f"{one}{two}{end} Council", "organisation") for one in begins for two in ends for end in ends
    ]
    calls = 0

    def counted(one: str, other: str, *, place: bool) -> NameMatch:
        nonlocal calls
        calls += 1
        return match_bodies(one, other, place=place)

    monkeypatch.setattr("collatio.group.bearers.match_bodies", counted)
    cast_of([page("A", *listed)])
    assert 0 < calls <= 100 * len(listed)


def test_copies_of_a_page_cost_as_much_each_as_the_first(monkeypatch: pytest.MonkeyPatch) -> None:
    few, many = (compared([page(f"O{at}", *COPIED) for at in range(n)], monkeypatch) for n in (30, 60))
    assert 0 < many <= 2 * few


def test_a_list_of_one_familys_names_costs_as_much_for_each_name(monkeypatch: pytest.MonkeyPatch) -> None:
    begins, ends = ("Ta", "Mi", "Ro", "La", "Ne"), ("ra", "ro", "la", "lo", "na", "no", "ma", "mo")
    listed: list[tuple[str, EntityKind]] = [
        (f"{one}{end}{more} Weber", "person") for one in begins for end in ends for more in ("", "l")
    ]
    few, many = (compared([page("A", *listed[:n])], monkeypatch) for n in (40, 80))
    assert 0 < many <= 3 * few  # the first have few before them


def test_two_bearers_of_a_family_name_are_told_apart_by_the_office_in_the_pages_language() -> None:
    def said(outlet: str, name: str, office: str) -> Annotated:
        made = article(outlet, f"Der {office}, {name}, kam.", language="de")
        found = annotated(made, people=[name])
        (one,) = found.entities
        roles = (Role(office, place(made, office)),)
        entities = (Entity(one.id, one.name, "person", one.names, roles, one.mentions),)
        return Annotated(made, found.sentences, entities, (), (), (), ())

    anna, otto = said("A", "Anna Weber", "Köchin über Bord"), said("B", "Otto Weber", "Lotse")
    found = merged(anna, otto, said("C", "Weber", "Lotse über Tag"))
    assert found == {frozenset({"Anna Weber"}), frozenset({"Otto Weber", "Weber"})}
