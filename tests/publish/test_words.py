from __future__ import annotations

import dataclasses
import importlib
import pkgutil
import types
import typing
from collections.abc import Iterator
from typing import Any, Literal, Union, get_args, get_origin

import pytest

from collatio import records
from collatio.publish.phrases import count, language_words, listed, range_words
from collatio.publish.words import FLAGS, OPEN, WORDS, plain, plain_flag, plain_open


def literals(hint: Any) -> Iterator[object]:
    """Every value of every Literal inside a type."""
    if get_origin(hint) is Literal:
        yield from get_args(hint)
    elif get_origin(hint) in (Union, types.UnionType, tuple):
        for inner in get_args(hint):
            yield from literals(inner)


def fields() -> dict[str, set[str]]:
    """``Record.field`` to its values, for every field of every record that is a closed list."""
    found: dict[str, set[str]] = {}
    for module in pkgutil.iter_modules(records.__path__):
        if module.name == "encoder":  # what a reader hands to the stages is never shown to people
            continue
        loaded = importlib.import_module(f"collatio.records.{module.name}")
        for record in vars(loaded).values():
            if not (isinstance(record, type) and dataclasses.is_dataclass(record)):
                continue
            hints = typing.get_type_hints(record)
            for field in dataclasses.fields(record):
                values = {str(value) for value in literals(hints[field.name])}
                if values:
                    found[f"{record.__name__}.{field.name}"] = values
    return found


FIELDS = fields()


def test_the_walk_finds_the_records() -> None:
    assert FIELDS["Mark.state"] == {"kept", "refused"}
    assert len(FIELDS) > 30


@pytest.mark.parametrize("field", sorted(FIELDS))
def test_every_value_has_a_plain_word(field: str) -> None:
    for value in FIELDS[field]:
        assert plain(field, value).strip()


def test_the_table_names_no_field_or_value_that_does_not_exist() -> None:
    assert {field: set(words) for field, words in WORDS.items()} == FIELDS


def test_no_plain_word_is_a_scholars_word() -> None:
    scholars = ("stemma", "apparatus", "witness", "siglum", "lacuna", "lemma", "variation unit", "collation")
    words = [word for table in (*WORDS.values(), *OPEN.values()) for word in table.values()]
    words += [word for table in FLAGS.values() for word in table.values()]
    assert [word for word in words for term in scholars if term in word.lower()] == []


def test_a_value_without_a_word_is_a_bug() -> None:
    with pytest.raises(KeyError):
        plain("Mark.state", "perhaps")


def test_a_third_answer_has_a_word() -> None:
    assert plain_flag("Article.complete", None) == "not known whether whole"


def test_open_lists_show_new_values_in_words() -> None:
    assert plain_open("remark", "tense-changed") == "tense changed"


@pytest.mark.parametrize(
    ("least", "most", "words"),
    [
        (1, 3, "4 pages, at least 1, at most 3 origins"),
        (2, 2, "4 pages, 2 origins"),
        (1, 1, "4 pages, 1 origin"),
    ],
)
def test_origins_are_one_number_only_where_one_is_honest(least: int, most: int, words: str) -> None:
    assert range_words(4, least, most) == words


def test_counts_and_lists() -> None:
    assert [count(1, "page"), count(2, "page"), count(0, "story", "stories")] == [
        "1 page",
        "2 pages",
        "0 stories",
    ]
    assert [listed([]), listed(["a"]), listed(["a", "b"]), listed(["a", "b", "c"])] == [
        "",
        "a",
        "a and b",
        "a, b and c",
    ]


def test_languages_by_name() -> None:
    assert [language_words(one) for one in ("fa", "en-GB", "qxx", None)] == [
        "Persian",
        "English",
        "qxx",
        "not known",
    ]
