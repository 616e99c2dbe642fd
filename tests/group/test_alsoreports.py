from __future__ import annotations

from collatio.engine.inprocess import InProcessEngine
from collatio.group.stories import group
from collatio.records.annotated import Annotated
from collatio.records.grouped import Grouping
from tests.builders import article
from tests.finding import annotated
from tests.group.piles import ASTRA, letter_pile

QUAKE = (
    "An earthquake shook the valley of Tammerin on Monday and brought down the roof of the Gellen mill. "
    "Governor Odda Brusk said that rescuers dug for eleven hours before the last miller was carried out."
)
QUAKES = tuple(
    annotated(article(outlet, ("headline", headline), QUAKE, more))
    for outlet, headline, more in (
        ("Falcon", "Quake fells the Gellen mill", "Odda Brusk thanked the rescuers of Tammerin."),
        ("Grebe", "Tammerin digs for its millers", "The Gellen mill had stood for two centuries."),
    )
)
PASSING = (
    "Elsewhere, rescuers in Tammerin dug for hours after an earthquake brought down the roof of the Gellen mill, "
    "governor Odda Brusk said."
)
ROUND_UP = annotated(article("Heron", *ASTRA.text.split("\n\n"), PASSING, "The weather stays dry."))


def grouped(*pages: Annotated) -> Grouping:
    return group(pages, InProcessEngine())


def test_a_paragraph_on_another_story_is_told_by_its_passage() -> None:
    found = grouped(*letter_pile()[:3], *QUAKES, ROUND_UP)
    quake = next(s for s in found.stories if QUAKES[0].article.id in {m.id for m in s.articles})
    assert ROUND_UP.article.id not in {member.id for member in quake.articles}
    (report,) = found.also_reports[ROUND_UP.article.id]
    assert report.story == quake.id
    assert [passage.exact for passage in report.passages] == [PASSING]
    assert set(found.also_reports) == {ROUND_UP.article.id}


def test_one_shared_name_is_no_report() -> None:
    aside = annotated(
        article(
            "Ibis", *ASTRA.text.split("\n\n"), "The admiral was born in Tammerin, and rescuers wrote of it."
        )
    )
    assert grouped(*letter_pile()[:3], *QUAKES, aside).also_reports == {}


def test_what_only_looks_alike_reports_nothing_else() -> None:
    assert grouped(*letter_pile()).also_reports == {}
