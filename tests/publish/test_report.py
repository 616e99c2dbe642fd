from __future__ import annotations

import re
from dataclasses import replace

import pytest

from collatio.publish.index import web_address
from collatio.publish.marking import printable
from collatio.publish.report import render_report
from tests.publish import fixture, pile, utterances
from tests.publish.fixture import COLLATION
from tests.publish.reading import read

HTML = render_report(COLLATION)
ROOT, FAULTS = read(HTML)
NUMBERED = dict(enumerate(COLLATION.articles, 1))


def test_is_well_nested() -> None:
    assert FAULTS == []


def test_same_bytes_each_time() -> None:
    assert render_report(COLLATION) == HTML


def test_can_be_written_as_utf8_whatever_a_page_holds() -> None:
    facts = replace(pile.TOMATOES.page, trace=())
    broken = replace(pile.TOMATOES, text="half \ud83d a pair\x00", blocks=(), title=None, page=facts)
    collation = replace(COLLATION, articles=(*COLLATION.articles[:-1], broken))
    assert "half \ufffd a pair\ufffd" in render_report(collation).encode("utf-8").decode()


# --- nothing from outside, nothing that runs


def test_loads_nothing() -> None:
    assert not [
        e.tag
        for e in ROOT.walk()
        if e.tag in {"script", "link", "img", "iframe", "object", "embed", "base", "svg", "form"}
    ]
    assert not [
        e
        for e in ROOT.walk()
        for name in e.attributes
        if name in {"src", "srcset", "style", "ping", "background"}
    ]
    styles = ROOT.find("style")
    assert len(styles) == 1
    assert "url(" not in styles[0].text()
    assert "@import" not in styles[0].text()
    for link in ROOT.find("a"):
        href = link.attributes["href"]
        if not href.startswith("#"):
            assert re.match(r"https?://", href)
            assert link.attributes["rel"] == "noopener noreferrer nofollow"


def test_says_so_to_the_browser() -> None:
    policies = [e.attributes["content"] for e in ROOT.find("meta") if e.attributes.get("http-equiv")]
    assert policies == [
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"
    ]


def test_no_handler_in_any_attribute() -> None:
    assert not [name for e in ROOT.walk() for name in e.attributes if name.startswith("on")]


def test_markup_of_a_page_is_text() -> None:
    assert "<script" not in HTML
    assert HTML.count("<style") == 1
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in HTML
    assert "Lantern &lt;b&gt;Post&lt;/b&gt;" in HTML
    assert "{{ 7*7 }}" in HTML


def test_a_direction_override_stands_alone() -> None:
    overrides = [e for e in ROOT.walk() if "\u202e" in e.text() and "override" in e.classes]
    assert [e.text() for e in overrides] == ["\u202e"]
    assert HTML.count("\u202e") == 1


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "data:text/html,<script>",
        "//evil.example/x",
        "https://a.example/\u202egnp.exe",
        'https://a.example/"onclick="x',
        "https://a.example/ x",
        "vbscript:x",
        "file:///etc/passwd",
        "",
        None,
    ],
)
def test_only_web_addresses_become_links(address: str | None) -> None:
    assert web_address(address) is None


def test_a_web_address_becomes_a_link() -> None:
    assert web_address("https://bayherald.example/port?a=1&b=2") == "https://bayherald.example/port?a=1&b=2"
    assert [e for e in ROOT.find("a") if e.attributes["href"] == "https://bayherald.example/port/dockers"]
    assert "javascript:alert(document.domain)" in ROOT.text()


# --- evidence


def test_ids_are_unique() -> None:
    ids = [e.attributes["id"] for e in ROOT.walk() if "id" in e.attributes]
    assert len(ids) == len(set(ids))


def test_every_link_inside_leads_somewhere() -> None:
    ids = {e.attributes["id"] for e in ROOT.walk() if "id" in e.attributes}
    targets = {e.attributes["href"][1:] for e in ROOT.find("a") if e.attributes["href"].startswith("#")}
    assert targets - ids == set()


def test_every_label_reference_leads_somewhere() -> None:
    ids = {e.attributes["id"] for e in ROOT.walk() if "id" in e.attributes}
    assert {e.attributes["aria-labelledby"] for e in ROOT.walk() if "aria-labelledby" in e.attributes} <= ids


def test_every_passage_shown_is_the_text_at_its_place() -> None:
    shown = [e for e in ROOT.walk() if "data-p" in e.attributes]
    assert len(shown) > 80
    for element in shown:
        number, start, end = map(int, re.findall(r"\d+", element.attributes["data-p"]))
        assert element.text(leave_out="aside") == printable(NUMBERED[number].text[start:end])


def test_every_finding_leads_to_its_words_and_back() -> None:
    for passage in fixture.LETTER.summary[0].passages:
        number = next(n for n, article in NUMBERED.items() if article.id == passage.article)
        anchor = ROOT.by_id(f"w{number}-{passage.start}-{passage.end}")
        assert printable(passage.exact).startswith(anchor.text(leave_out="aside")[:20])
        line = ROOT.by_id("story-1-summary-1")
        assert f"#w{number}-{passage.start}-{passage.end}" in {a.attributes["href"] for a in line.find("a")}
        back = {a.attributes["href"] for a in ROOT.by_id(f"page-{number}").find("a", "back")}
        assert "#story-1-said-1" in back


def test_scattered_evidence_leaves_no_arrows_in_the_text() -> None:
    number = next(n for n, article in NUMBERED.items() if article.id == utterances.A.id)
    anchor = next(
        e for e in ROOT.by_id(f"page-{number}").walk() if e.text() == "Tomas Quell" and "cited" in e.classes
    )
    assert anchor.attributes["id"] in {a.attributes["href"][1:] for a in ROOT.by_id("story-1-why").find("a")}
    backs = {a.attributes["href"] for a in ROOT.by_id(f"page-{number}").find("a", "back")}
    assert f"#story-1-why-{number}" not in backs


def test_the_whole_text_of_each_page_stands_in_the_report() -> None:
    for number, article in NUMBERED.items():
        blocks = ROOT.by_id(f"page-{number}").find(css="block")
        assert [b.text(leave_out="aside") for b in blocks] == [
            printable(article.text[block.start : block.end]) for block in article.blocks
        ]


def test_text_outside_every_block_is_not_lost() -> None:
    article = replace(pile.TOMATOES, blocks=pile.TOMATOES.blocks[1:])
    root, faults = read(render_report(replace(COLLATION, articles=(*COLLATION.articles[:-1], article))))
    assert faults == []
    assert "Tomato growers hope for rain" in root.by_id(f"page-{len(NUMBERED)}").text()
