"""An article's entities with every mention of them."""

from __future__ import annotations

from collatio.annotate.article import annotate
from collatio.annotate.clauses import Clauses
from collatio.annotate.coref.article import People, link_people, said_in
from collatio.annotate.entities import find_entities
from collatio.annotate.frames import build_frames
from collatio.annotate.layout import lay_out
from collatio.annotate.names import find_names
from collatio.lang import language
from collatio.records.annotated import Entity
from tests.builders import article


def people(*blocks: str, code: str = "en") -> People:
    page = article("A", *blocks, language=code)
    layout = lay_out(page, language(code))
    names = find_names(layout)
    clauses = [Clauses(frame, layout.language) for frame in build_frames(layout, names)]
    runs = [run for one in clauses for subject in one.named() for run in subject.runs]
    said = said_in(layout, annotate(page).quotations)
    return link_people(layout, find_entities(layout, names, runs), (), said)


def entity(found: People, name: str) -> Entity:
    return next(one for one in found.entities.entities if one.name == name)


def words(one: Entity) -> list[str]:
    return [mention.passage.exact for mention in one.mentions]


PAGE = (
    "General Omar Haddad, the commander of the northern force, denied it.",
    "“I will not go,” Haddad said. His wife, Ines Broc, was with him.",
    "The commander later left.",
)


def test_pronouns_and_roles_join_the_named() -> None:
    found = people(*PAGE)
    haddad = entity(found, "Omar Haddad")
    assert words(haddad)[:4] == ["Omar Haddad", "the commander", "I", "Haddad"]
    assert "The commander" in words(haddad)
    assert {mention.form for mention in haddad.mentions} == {"name", "role", "pronoun"}
    assert all(mention.why for mention in haddad.mentions)


def test_a_role_before_the_name_rests_on_what_ties_the_name() -> None:
    wife = entity(people(*PAGE), "Ines Broc").mentions[0]
    assert wife.passage.exact == "His wife"
    assert wife.why.startswith("described here before it is named")


def test_the_unnamed_who_come_again_are_an_entity() -> None:
    found = people("A guard saw the fire. The guard ran.")
    assert words(entity(found, "A guard")) == ["A guard", "The guard"]
    assert entity(found, "A guard").kind == "person"


def test_who_may_be_meant_stands_beside_the_link() -> None:
    found = people(*PAGE)
    mention = next(m for m in entity(found, "Omar Haddad").mentions if m.passage.exact == "I")
    best = found.who(mention.passage.span)[0]
    assert (best.entity, best.score) == (entity(found, "Omar Haddad").id, mention.score)
    assert found.who(entity(found, "Omar Haddad").mentions[0].passage.span) == ()


def test_a_title_with_of_in_it_leaves_the_name_whole() -> None:
    found = people("Secretary of State Ann Lee left. She was tired.")
    assert any("She" in words(one) and "Ann Lee" in one.name for one in found.entities.entities)


def test_a_language_without_words_for_people_keeps_its_entities() -> None:
    found = people("Минстр Ян Бор сказал, что он уйдёт.", code="ru")
    assert found.meant == {}
    assert all(mention.form == "name" for one in found.entities.entities for mention in one.mentions)


def test_every_mention_is_in_the_text() -> None:
    page = article("A", *PAGE, language="en")
    for one in people(*PAGE).entities.entities:
        for mention in one.mentions:
            assert page.text[mention.passage.start : mention.passage.end] == mention.passage.exact


def test_who_is_called_he_is_a_person_and_nobodys_pronouns_are_a_chain() -> None:
    found = people("Ann Broc left. She was tired.", "They saw it. They ran.")
    assert entity(found, "Ann Broc").kind == "person"
    assert "They" not in {word for one in found.entities.entities for word in words(one)}
    assert [len(chain) for chain in found.chains] == [2, 2]
