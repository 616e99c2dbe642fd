"""JSON-LD: every shape pages give it, and each value led back to its bytes."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collatio.ingest.meta.jsonld import MAX_SCRIPT, JsonLdItem, read_jsonld
from collatio.ingest.segments import HtmlDocument, Script
from tests.ingest.meta_pages import parsed


def items(*scripts: str) -> tuple[JsonLdItem, ...]:
    made, at = [], 10
    for text in scripts:
        end = at + len(text.encode())
        made.append(Script("application/ld+json", text, (at, end)))
        at = end
    return read_jsonld(HtmlDocument("", None, None, None, (), (), (), tuple(made), ()))


def headlines(*scripts: str) -> list[str]:
    return [value.text for item in items(*scripts) for value in item.values("headline")]


@pytest.mark.parametrize(
    "script",
    [
        '{"@type":"NewsArticle","headline":"Bridge closed"}',
        '[{"@type":"NewsArticle","headline":"Bridge closed"}]',
        '{"@context":"x","@graph":[{"@type":"Organization"},{"@type":["NewsArticle"],"headline":"Bridge closed"}]}',
        '{"@type":"WebPage","mainEntity":{"@type":"Article","headline":"Bridge closed"}}',
        '\ufeff <!-- {"@type":"NewsArticle","headline":"Bridge closed"} -->',
        '//<![CDATA[\n{"@type":"NewsArticle","headline":"Bridge closed"}\n//]]>',
        '{"@type":"NewsArticle","headline":"Bridge closed",}',
        '{"@type":"Thing"}{"@type":"NewsArticle","headline":"Bridge closed"};',
        "{&quot;@type&quot;:&quot;NewsArticle&quot;,&quot;headline&quot;:&quot;Bridge closed&quot;}",
        '{"@type":"NewsArticle","headline":"Bridge\tclosed"}',
        '{"@type":"http://schema.org/NewsArticle","headline":{"@value":"Bridge closed"}}',
    ],
)
def test_a_headline_is_read_from_every_shape(script: str) -> None:
    assert headlines(script) == ["Bridge closed"]


def test_a_stray_quotation_mark_costs_the_script_but_not_the_headline() -> None:
    script = '{"@type":"NewsArticle","headline":"The "old" bridge","datePublished":"2031-05-06","author":{"name":"Ann Vane"}}'
    (item,) = items(script)
    assert item.partial
    assert [value.text for value in item.values("headline")] == ['The "old" bridge']
    assert [value.text for value in item.values("datePublished")] == ["2031-05-06"]
    assert [name.text for author in item.objects("author") for name in author.values("name")] == ["Ann Vane"]


def test_nothing_is_saved_from_a_broken_script_that_is_no_article() -> None:
    assert items('{"@type":"Product","headline":"Buy "this" now"') == ()


def test_a_value_leads_back_to_its_own_bytes() -> None:
    head = '<script type="application/ld+json">{"a":"é","@type":"NewsArticle","headline":"Zoë’s bridge"}</script>'
    document, raw = parsed(head, "")
    (item,) = read_jsonld(document)
    value = item.value("headline")
    assert value is not None
    assert raw[slice(*value.bytes)].decode() == "Zoë’s bridge"


def test_an_escaped_value_leads_back_to_its_escaped_bytes() -> None:
    head = r'<script type="application/ld+json">{"@type":"NewsArticle","headline":"Zo\u00eb"}</script>'
    document, raw = parsed(head, "")
    value = read_jsonld(document)[0].value("headline")
    assert value is not None
    assert value.text == "Zoë"
    assert raw[slice(*value.bytes)] == rb"Zo\u00eb"


def test_a_value_that_stands_twice_is_the_one_after_its_key() -> None:
    script = '{"@type":"NewsArticle","name":"Bridge","headline":"Bridge"}'
    value = items(script)[0].value("headline")
    assert value is not None
    assert value.bytes[0] - 10 == script.rindex("Bridge")


def test_a_reference_is_followed_to_the_named_object() -> None:
    script = json.dumps(
        {
            "@graph": [
                {"@type": "Article", "author": {"@id": "#a"}},
                {"@type": "Person", "@id": "#a", "name": "Ann"},
            ]
        }
    )
    article = items(script)[0]
    assert [value.text for author in article.objects("author") for value in author.values("name")] == ["Ann"]


def test_truth_and_entities_are_words() -> None:
    (item,) = items('{"@type":"Article","isAccessibleForFree":false,"headline":"Tea &amp; toast"}')
    assert [value.text for value in item.values("isAccessibleForFree")] == ["false"]
    assert [value.text for value in item.values("headline")] == ["Tea & toast"]


@pytest.mark.parametrize(
    "script",
    [
        '{"a":' * 90_000,
        "[" * 200_000 + "]" * 200_000,
        '"\\"' * 200_000,
        '{"aa":"' * 100_000,
        ",\n}" * 200_000,
        '{"@type":"Article","headline":[' + '"x",' * 100_000 + '"y"]}',
        '{"@type":"Article","headline":"x"}' + " " * MAX_SCRIPT,
        "{" + '"n":' + "9" * 10_000 + "}",
    ],
)
def test_hostile_scripts_are_read_as_little_as_they_deserve(script: str) -> None:
    for item in items(script):
        assert len(item.values("headline")) <= 64


@given(st.text(max_size=300))
def test_no_script_raises_and_every_value_lies_in_its_script(text: str) -> None:
    for script in (text, '{"@type":"Article","headline":' + json.dumps(text) + "}"):
        for item in items(script):
            for value in item.values("headline"):
                assert item.script.bytes[0] <= value.bytes[0] <= value.bytes[1] <= item.script.bytes[1]
