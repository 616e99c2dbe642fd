"""The JSON contract: schemas equal the records, keys and order fixed."""

import json
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from collatio.records.errors import OptionError
from collatio.records.jsonform import dump_collation, dumps, to_plain
from collatio.records.schema import SCHEMAS, derive, published
from collatio.records.story import DateValue, SharedSpan
from tests.builders import article


@pytest.mark.parametrize("name", list(SCHEMAS))
def test_the_published_schema_is_the_records_own(name: str) -> None:
    assert json.loads(published(name)) == derive(name), (
        "the records changed: raise the version, or run python -m tests.records.write_schemas"
    )


@pytest.mark.parametrize("name", list(SCHEMAS))
def test_each_schema_is_a_schema(name: str) -> None:
    Draft202012Validator.check_schema(derive(name))


def test_every_described_record_says_what_it_means() -> None:
    for name, described in derive("collation")["$defs"].items():
        assert len(described["description"]) > 20, name


def test_an_unknown_schema_names_the_choices() -> None:
    with pytest.raises(OptionError, match="collation, annotated, story"):
        published("colation")


def test_pythons_reserved_words_lose_their_underscore() -> None:
    assert to_plain(DateValue("2020-01-01", None, "day")) == {
        "from": "2020-01-01",
        "to": None,
        "precision": "day",
    }
    assert list(
        dict.fromkeys(_keys(to_plain(SharedSpan(article("A", "x").passage(0, 1), None, "stock"))))
    ) == [
        "child",
        "parent",
        "class",
    ]


def _keys(plain: Any) -> list[str]:
    return list(plain)


def test_floats_are_rounded_to_two_decimals() -> None:
    assert dumps({"score": 0.123456}) == '{"score":0.12}'


def test_what_has_no_json_form_is_refused() -> None:
    with pytest.raises(TypeError, match="set"):
        dumps({"kinds": {1, 2}})


def test_a_collation_has_a_line_for_each_article() -> None:
    text = dump_collation({"format": "collatio/1", "articles": ["a", "b"], "problems": []})
    assert text == '{"format":"collatio/1",\n"articles":[\n"a",\n"b"\n],\n"problems":[]}\n'
