from __future__ import annotations

import re
from dataclasses import replace

from collatio.publish.report import render_report
from tests.publish import pile, utterances
from tests.publish.fixture import COLLATION
from tests.publish.reading import Element, read

HTML = render_report(COLLATION)
ROOT, FAULTS = read(HTML)
NUMBERED = dict(enumerate(COLLATION.articles, 1))


def visible(element: Element) -> str:
    if element.tag in ("style", "title", "head"):
        return " "
    return " ".join(part if isinstance(part, str) else visible(part) for part in element.inside)


def test_no_scholars_word_is_visible() -> None:
    text = visible(ROOT) + " ".join(
        value for e in ROOT.walk() for name, value in e.attributes.items() if name in ("title", "aria-label")
    )
    for word in (
        "stemma",
        "apparatus",
        "witness",
        "siglum",
        "sigla",
        "variation unit",
        "lacuna",
        "lemma",
        "collation",
    ):
        assert re.search(rf"\b{word}", text, re.I) is None, word


def test_no_raw_value_of_the_contract_is_visible() -> None:
    text = visible(ROOT)
    for value in ("look-alike", "shares-wording", "named-parent", "not-stated", "json-ld", "scope-dropped"):
        assert value not in text, value


def test_no_letter_without_its_outlet() -> None:
    letters = [
        (e, i)
        for e in ROOT.walk()
        for i, part in enumerate(e.inside)
        if isinstance(part, Element) and "letter" in part.classes
    ]
    assert letters
    for parent, at in letters:
        following = [part for part in parent.inside[at + 1 :] if isinstance(part, Element)]
        assert following[0].tag == "bdi"
        assert following[0].text().strip()


def test_the_first_screen_tells_the_story() -> None:
    head = ROOT.find("h1")[0].text()
    assert head == "1 story, told by 5 of 7 pages · 2 pages stand alone, 2 problems"
    story = ROOT.by_id("story-1")
    assert story.find("h2")[0].text() == "Dockers will keep Port Sorrel shut “until the last crane is safe”"
    assert "The Sorrel Courier" in story.find(css="headline-of")[0].text()


def cells(row: Element) -> list[str]:
    return [
        " ".join(
            part.text("aside").strip()
            for part in cell.inside
            if isinstance(part, Element) and "cell-of" not in part.classes
        )
        for cell in row.find("td")
    ]


def test_wordings_stand_side_by_side() -> None:
    said = ROOT.by_id("story-1-said-1")
    heads = [
        [page.text().replace("\xa0", " ") for page in th.find(css="page")]
        for th in said.find("thead")[0].find("th")[1:]
    ]
    assert heads == [
        ["A The Sorrel Courier", "D Lantern <b>Post</b>"],
        ["A The Sorrel Courier"],
        ["B Bay Herald"],
        ["E Northern Line"],
    ]
    assert cells(ROOT.by_id("story-1-said-1-1")) == [
        "wording 1 We will not",
        "– not in this wording",
        "wording 2 We shall not",
        "– not in this wording",
    ]
    assert cells(ROOT.by_id("story-1-said-1-4")) == [
        "and we will not be moved by threats",
        "– not in this wording",
        "– the page is cut here",
        "– not in this wording",
    ]
    differing = [mark.text("aside") for mark in said.find("tr", "flow")[0].find("mark", "variant")]
    assert differing == ["We will not", "We shall not"]


def test_neighbours_that_read_alike_share_a_cell() -> None:
    row = ROOT.by_id("story-1-said-1-3")
    assert [cell.attributes.get("colspan") for cell in row.find("td")] == ["3", None]


def test_origins_are_a_range_in_words() -> None:
    assert (
        "4 pages, at least 1, at most 3 origins" in ROOT.by_id("story-1-said-1").find(css="origins")[0].text()
    )


def test_a_speaker_who_is_not_settled_is_not_named() -> None:
    item = ROOT.by_id("story-1-said-4")
    assert "Speaker not settled" in item.text()
    assert re.search(r"could be:\s+Tomas Quell", item.text())


def test_dates_come_with_their_verdict_and_reason() -> None:
    number = next(n for n, article in NUMBERED.items() if article.id == utterances.E.id)
    dates = ROOT.by_id(f"page-{number}-dates").text()
    assert re.search(r"not taken\s+published\s+2 November 2031", dates)
    assert "the day the page was saved" in dates


def test_page_furniture_is_set_apart_and_folded() -> None:
    number = next(n for n, article in NUMBERED.items() if article.id == utterances.A.id)
    folded = ROOT.by_id(f"page-{number}").find("details", "furniture")
    assert ["Menu Home Port Weather Subscribe" in one.text() for one in folded] == [True, False, False]
    assert "open" not in folded[0].attributes


def test_furniture_that_a_finding_rests_on_stands_open() -> None:
    number = next(n for n, article in NUMBERED.items() if article.id == utterances.E.id)
    assert "open" in ROOT.by_id(f"page-{number}").find("details", "furniture")[0].attributes


def test_foreign_text_carries_its_language_and_direction() -> None:
    number = next(n for n, article in NUMBERED.items() if article.id == utterances.C.id)
    body = ROOT.by_id(f"page-{number}").find("div", "body")[0]
    assert (body.attributes["lang"], body.attributes["dir"]) == ("ar", "rtl")
    assert all(b.attributes["dir"] == "rtl" for b in body.find(css="block"))


def test_a_lone_page_says_which_story_it_looks_like() -> None:
    number = next(n for n, article in NUMBERED.items() if article.id == utterances.F.id)
    lone = next(
        a
        for a in ROOT.by_id("alone").find("article")
        if a.find("section")[0].attributes["id"] == f"page-{number}"
    )
    assert "Looks like story 1" in lone.text()
    assert "#story-1-alike-1" in {a.attributes["href"] for a in lone.find("a")}


def test_problems_come_with_their_cure() -> None:
    text = ROOT.by_id("problems").text()
    assert "sorrel/empty.html" in text
    assert "Save or download the page again." in text


def test_what_was_not_looked_for_is_said_first() -> None:
    rows = ROOT.by_id("story-1-measured").find("tbody")[0].find("tr")
    assert [cell.text() for cell in rows[0].find("td")][:1] == ["not looked for"]


def test_tables_have_scoped_headers() -> None:
    assert all("scope" in th.attributes for th in ROOT.find("th"))


def test_nothing_but_pages_that_stand_alone() -> None:
    lone = replace(COLLATION, articles=(pile.TOMATOES,), stories=(COLLATION.stories[2],), problems=())
    root, faults = read(render_report(lone))
    assert faults == []
    assert root.find("h1")[0].text() == "1 page"


def test_pages_whose_story_could_not_be_told_are_not_lost() -> None:
    lost = replace(COLLATION, stories=COLLATION.stories[:1])
    root, faults = read(render_report(lost))
    assert faults == []
    assert "Ilse Marrow, leader of the dockers" in root.by_id("unplaced").text()
    assert "“ghost crane”" in root.by_id("unplaced").find(css="refused-list")[0].text()
    ids = [e.attributes["id"] for e in root.walk() if "id" in e.attributes]
    assert len(ids) == len(set(ids))


def test_no_page_at_all() -> None:
    empty = replace(COLLATION, articles=(), stories=(), problems=COLLATION.problems[:1])
    root, faults = read(render_report(empty))
    assert faults == []
    assert "0 bytes" in root.by_id("problems").text()
