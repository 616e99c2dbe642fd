"""Words that their speaker says are not so are nowhere shown without saying so first."""

from __future__ import annotations

from dataclasses import replace

from collatio.publish.report import render_report
from collatio.publish.summary import render_summary
from collatio.publish.words import plain
from collatio.records.collation import Collation
from collatio.records.story import Story
from tests.publish import utterances
from tests.publish.fixture import COLLATION, LETTER
from tests.publish.reading import Element, read

BY_HER = "denied by Ilse Marrow:"


def denying(*names: str) -> Collation:
    """The collation with these quotations as things that were denied."""
    quotations = tuple(
        replace(one, polarity="denied", form="indirect") if one.id in names else one
        for one in LETTER.quotations
    )
    story: Story = replace(LETTER, quotations=quotations)
    return replace(COLLATION, stories=tuple(story if one is LETTER else one for one in COLLATION.stories))


SHARED = denying("q-a0", "q-a1", "q-b1", "q-d1", "q-e1")
SINGLE = denying("q-a2", "q-e2")


def report(collation: Collation) -> Element:
    root, faults = read(render_report(collation))
    assert faults == []
    return root


def test_the_word_for_a_denial_stands_in_the_table() -> None:
    assert plain("Quotation.polarity", "denied") == "denied by"


def test_nothing_is_called_denied_that_was_said() -> None:
    assert "denied" not in report(COLLATION).by_id("story-1").text()
    assert "denied" not in render_summary(COLLATION)


def test_each_rendering_of_a_denied_thing_begins_with_who_denies_it() -> None:
    said = report(SHARED).by_id("story-1-said-1")
    assert said.find("h4")[0].text().split(" ", 1)[1].startswith("denied by Ilse Marrow")
    cells = [cell for row in said.find("tr", "flow") for cell in row.find("td")]
    assert len(cells) == 4
    for cell in cells:
        text = cell.text()
        assert text.index("denied by") < text.index(cell.find("span", "words")[0].text())
    readings = said.find("td", "reading")
    assert readings
    assert all("denied by" in cell.text() for cell in readings)


def test_a_thing_denied_in_one_page_says_so_before_its_words() -> None:
    root = report(SINGLE)
    items = [item for item in root.find("li") if "Forty-one of us" in item.text() and item.find("p", "words")]
    assert len(items) == 1
    text = items[0].text()
    assert text.index(BY_HER) < text.index("Forty-one of us")
    unsettled = [item for item in root.find("li") if item.find("p", "words") and "plainly" in item.text()]
    assert "denied by someone not settled:" in unsettled[0].text()


def test_the_text_of_the_page_says_it_too_and_stays_the_pages_own() -> None:
    number = 1 + [article.id for article in COLLATION.articles].index(utterances.A.id)
    page = report(SINGLE).by_id(f"page-{number}")
    marks = list(page.find("mark", "denied-words"))
    assert [one.text(leave_out="aside") for one in marks] == [
        "Forty-one of us have been hurt since the winter,"
    ]
    assert marks[0].text().startswith(BY_HER)
    assert BY_HER in marks[0].attributes["title"]


def test_the_terminal_says_it_on_the_line_before() -> None:
    lines = render_summary(SHARED).splitlines()
    at = next(n for n, line in enumerate(lines) if line.startswith("    “We will not unload"))
    assert lines[at - 1] == f"    {BY_HER}"
