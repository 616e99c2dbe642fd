"""Names, each person once, with what the page calls them."""

from __future__ import annotations

import pytest

from collatio.annotate.article import annotate
from collatio.records.annotated import Entity
from collatio.records.article import BlockKind
from tests.builders import article


def entities(*blocks: str | tuple[BlockKind, str], language: str | None = "en") -> dict[str, Entity]:
    found = annotate(article("A", *blocks, language=language)).entities
    assert len({entity.name for entity in found}) == len(found)
    return {entity.name: entity for entity in found}


def mentions(entity: Entity) -> list[str]:
    return [mention.passage.exact for mention in entity.mentions]


def test_a_surname_goes_to_the_one_full_name() -> None:
    found = entities("Omar Haddad spoke first.", "Later General Haddad left, and Haddad’s wife too.")
    assert list(found) == ["Omar Haddad"]
    assert mentions(found["Omar Haddad"]) == ["Omar Haddad", "Haddad", "Haddad"]


def test_a_surname_that_two_bear_goes_to_neither() -> None:
    found = entities("Omar Haddad and Rima Haddad met.", "The town saw Haddad leave.")
    assert set(found) == {"Omar Haddad", "Rima Haddad", "Haddad"}


def test_letters_in_brackets_belong_to_the_name_before_them() -> None:
    found = entities("The National Bridge Council (NBC) met.", "A member of the NBC spoke.")
    assert mentions(found["National Bridge Council"]) == ["National Bridge Council", "NBC", "NBC"]


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("The town heard General Omar Haddad.", "Omar Haddad", "person"),
        ("The town heard Omar Haddad, the mayor of Tyre.", "Omar Haddad", "person"),
        ("Then Omar Haddad said no.", "Omar Haddad", "person"),
        ("The town heard the Finance Ministry.", "Finance Ministry", "organisation"),
        ("The town asked Reuters.", "Reuters", "organisation"),
        ("The ship left Norway.", "Norway", "place"),
        ("The ship arrived in Limburg.", "Limburg", "place"),
        ("The ship was called Gloria.", "Gloria", "other"),
    ],
)
def test_the_kind_is_told_by_rule(text: str, name: str, kind: str) -> None:
    assert entities(text)[name].kind == kind


@pytest.mark.parametrize(
    ("text", "name", "roles"),
    [
        ("We met Brigadier General Omar Haddad.", "Omar Haddad", ["Brigadier General"]),
        ("We met senior party official Omar Haddad.", "Omar Haddad", ["senior party official"]),
        ("We met Ann Lee, the head of the coast guard, there.", "Ann Lee", ["the head of the coast guard"]),
        ("We met the head of the coast guard, Ann Lee, there.", "Ann Lee", ["head of the coast guard"]),
        ("We met Coast Guard Commander Ann Lee.", "Ann Lee", ["Coast Guard Commander"]),
        ("The commander of the Coast Guard Ann Lee spoke.", "Ann Lee", ["Coast Guard"]),
    ],
)
def test_offices_are_roles_not_names(text: str, name: str, roles: list[str]) -> None:
    entity = entities(text)[name]
    assert [role.text for role in entity.roles] == roles
    assert all(role.text == role.passage.exact for role in entity.roles)


def test_particles_belong_to_names_and_peoples_do_not() -> None:
    found = entities("We met Sheikh Abdullah bin Zayed, Akram al-Masri, Leo van Dyck and Israeli soldiers.")
    assert set(found) == {"Abdullah bin Zayed", "Akram al-Masri", "Leo van Dyck"}


def test_days_and_first_words_are_no_names() -> None:
    assert entities("On Monday in March nothing happened. Unfortunately it rained. Yesterday too.") == {}


def test_a_headline_in_title_case_gives_only_names_known_below() -> None:
    found = entities(("headline", "Haddad Says Bridge Will Be Rebuilt Soon"), "We met Haddad by the bridge.")
    assert list(found) == ["Haddad"]
    assert mentions(found["Haddad"]) == ["Haddad", "Haddad"]


def test_a_pair_of_names_is_two_names() -> None:
    found = entities("The Norway-Finland talks began.", "We asked Norway and we asked Finland.")
    assert [len(entity.mentions) for entity in found.values()] == [2, 2]


def test_german_nouns_are_no_names() -> None:
    found = entities("Die Brücke der Stadt kostet Geld, sagte Bürgermeister Karl Schmidt.", language="de")
    assert list(found) == ["Karl Schmidt"]
