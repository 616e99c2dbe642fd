from __future__ import annotations

from collatio.group.operations import named_operations, told_operation
from collatio.records.article import Article
from tests.builders import article


def names(page: Article) -> list[str]:
    return [operation.passage.exact for operation in named_operations(page)]


def test_a_name_stands_before_or_behind_the_word() -> None:
    assert names(article("One", "He praised Operation al-Tell Lantern in June.")) == ["Tell Lantern"]
    assert names(article("One", "It was so before the Northern Lantern (Operation – ed.), he said.")) == [
        "Northern Lantern"
    ]
    assert names(article("One", "He spoke of “Operation Northern Lantern” twice.")) == ["Northern Lantern"]


def test_what_is_no_name_of_an_operation() -> None:
    assert names(article("One", "The Squadron (Operation), Mira Oskarsen said.")) == []
    assert names(article("One", "The Northern Squadron operation ended.")) == []
    assert names(article("One", "Operation Brenning, Admiral Lund said.")) == []
    assert names(article("One", "The Operation was long.")) == []


def test_an_operation_is_known_by_its_words_in_any_order() -> None:
    (lantern,) = named_operations(article("One", "Operation Northern Lantern began."))
    told = told_operation(lantern, article("Two", "He wrote of ‘The Lantern of the Northern’ seas."))
    assert told is not None
    assert told.exact == "Lantern of the Northern"
    far = (
        "A lantern was lit. " + "Nobody spoke of it for a long time after that. " + "The northern sea froze."
    )
    assert told_operation(lantern, article("Three", far)) is None


def test_other_languages_name_operations_too() -> None:
    assert names(article("Un", "Il salua l’Opération Grande Lanterne.", language="fr")) == ["Grande Lanterne"]
    assert names(article("Eins", "Operation Northern Lantern", language="xx")) == []


def test_small_words_inside_a_name_are_those_of_its_language() -> None:
    page = article(
        "Blatt", "Die Bundeswehr begann das Unternehmen Laterne des Nordens am Abend.", language="de"
    )
    assert [one.passage.exact for one in named_operations(page)] == ["Laterne des Nordens"]
