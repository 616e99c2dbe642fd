from __future__ import annotations

import random

from collatio.group.entities import cast_of
from collatio.group.persons import persons_of
from collatio.records.annotated import Annotated, Entity, EntityKind, Role
from collatio.records.grouped import StoryEntity
from tests.builders import article
from tests.finding import annotated, place


def story(
    outlet: str, *named: tuple[str, EntityKind], office: str | None = None, language: str = "en"
) -> tuple[StoryEntity, ...]:
    """A story of one page that names these; ``office`` is the first one's."""
    made = article(outlet, *(f"Of {name}." for name, _ in named), f"Office: {office}.", language=language)
    found = annotated(made, people=[name for name, _ in named])
    entities = []
    for at, (one, (_, kind)) in enumerate(zip(found.entities, named, strict=True)):
        roles = (Role(office, place(made, office)),) if office and not at else ()
        entities.append(Entity(one.id, one.name, kind, one.names, roles, one.mentions))
    return cast_of([Annotated(made, found.sentences, tuple(entities), (), (), (), ())]).entities


def names(*stories: tuple[StoryEntity, ...]) -> set[frozenset[str]]:
    """The persons as the names that the stories' entities go by."""
    called = {entity.id: entity.name for cast in stories for entity in cast}
    return {frozenset(called[one] for one in person.entities) for person in persons_of(stories)}


def test_an_office_in_common_makes_two_spellings_one_person() -> None:
    one = story("A", ("Esmail Karvani", "person"), office="harbour master of Brenning")
    other = story("B", ("Исмаил Карвани", "person"), office="the Brenning harbour master")
    assert names(one, other) == {frozenset({"Esmail Karvani", "Исмаил Карвани"})}
    (person,) = persons_of([one, other])
    assert [note.kind for note in person.for_] == ["name", "office"]
    assert all(note.passages for note in person.for_)


def test_somebody_named_beside_them_makes_them_one() -> None:
    one = story("A", ("Otto Weber", "person"), ("Harbour Guild", "organisation"))
    other = story("B", ("Otto Weber", "person"), ("Harbour Guild", "organisation"))
    assert len(persons_of([one, other])) == 1


def test_a_name_alone_makes_nobody_one() -> None:
    one = story("A", ("Otto Weber", "person"), ("Brenning", "place"))
    other = story("B", ("Otto Weber", "person"), ("Brenning", "place"))
    found = persons_of([one, other])
    assert len(found) == 2
    assert {note.kind for person in found for note in person.against} == {"namesake"}


def test_relatives_stay_two_and_say_why() -> None:
    one = story("A", ("Otto Weber", "person"), ("Harbour Guild", "organisation"))
    other = story("B", ("Anna Weber", "person"), ("Harbour Guild", "organisation"))
    found = persons_of([one, other])
    assert [person.name for person in found] == ["Anna Weber", "Otto Weber"]
    assert all(note.kind == "clash" and note.passages for person in found for note in person.against)
    assert all(person.against for person in found)


def test_whoever_is_never_named_in_full_is_no_person_of_the_pile() -> None:
    assert persons_of([story("A", ("Weber", "person"))]) == ()


def test_the_order_of_the_stories_changes_nothing() -> None:
    stories = [
        story(outlet, (name, "person"), ("Harbour Guild", "organisation"))
        for outlet, name in zip(
            "ABCDEF",
            ("Otto Weber", "Otto Veber", "O. Weber", "Anna Weber", "Отто Вебер", "Otto Webber"),
            strict=True,
        )
    ]
    told = persons_of(stories)
    random.Random(5).shuffle(stories)
    assert persons_of(stories) == told


def test_an_everyday_word_of_the_pages_language_is_no_office_in_common() -> None:
    one = story("A", ("Otto Weber", "person"), office="Lotse über Tag", language="de")
    other = story("B", ("Otto Weber", "person"), office="Koch über Bord", language="de")
    languages = {m.passage.article: "de" for cast in (one, other) for e in cast for m in e.mentions}
    assert len(persons_of([one, other], languages)) == 2
    assert len(persons_of([one, other], dict.fromkeys(languages, "en"))) == 1
