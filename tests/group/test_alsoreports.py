from __future__ import annotations

from collatio.engine.inprocess import InProcessEngine
from collatio.group.stories import group
from collatio.records.annotated import Annotated
from collatio.records.grouped import Grouping
from tests.builders import article
from tests.finding import annotated, day, said
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


FAIR = (
    "A pumpkin of 412 kilos grown by Ilse Marten won the autumn fair at Osterby, and she gave it to a school."
)
IN_BRIEF = (
    "The roof of the Gellen mill came down in an earthquake that shook the valley of Tammerin on Monday, and "
    "rescuers dug for eleven hours, governor Odda Brusk said.",
    FAIR,
    "Admiral Torvald Lund of the Northern Squadron wrote to Mira Oskarsen, harbour mistress of Brenning, as the "
    "blockade of the quay entered its third week, and pledged to keep the sea lane open.",
)


def test_news_in_brief_reports_each_of_its_stories_by_its_paragraph() -> None:
    brief = annotated(article("Ibis", ("headline", "In brief"), FAIR, IN_BRIEF[0], IN_BRIEF[2]))
    found = grouped(*letter_pile()[:3], *QUAKES, brief)
    beside = {
        story.id
        for story in found.stories
        if len(story.articles) > 1 and brief.article.id not in {member.id for member in story.articles}
    }
    assert beside
    reports = found.also_reports[brief.article.id]
    assert {report.story for report in reports} == beside
    assert {passage.exact for report in reports for passage in report.passages} <= {IN_BRIEF[0], IN_BRIEF[2]}


THINGS = (
    "opened the carp ponds at Ellmark after a long frost, with three bands and a feast of smoked eel",
    "vetoed the toll on hay wagons, since farmers had blocked both bridges with their carts for days",
    "lost a chess match to a schoolgirl of nine, who had learnt the game from her blind grandfather",
    "sold the old barracks to weavers, whose looms have stood idle since the dye works burned down",
    "sued a painter over a portrait that shows him asleep under a pear tree with his boots on",
    "sent two doctors to the salt mines, where lamps have gone out one after the other since autumn",
)


def test_a_name_of_all_the_news_leads_to_no_story() -> None:
    """Here the governor and his valley are in all the news, and neither is the quake's own."""
    others = [
        annotated(article(f"Paper {n}", f"Odda Brusk, governor of Tammerin, {thing}."))
        for n, thing in enumerate(THINGS)
    ]
    passing = "The rescuers dug for hours at the roof when the earthquake came, said Odda Brusk of Tammerin."
    page = annotated(article("Heron", *ASTRA.text.split("\n\n"), passing))
    assert page.article.id in grouped(*letter_pile()[:3], *QUAKES, page).also_reports
    assert page.article.id not in grouped(*letter_pile()[:3], *QUAKES, *others, page).also_reports


def test_copies_of_a_story_make_no_name_its_own() -> None:
    """The governor is in all the news of ten years; papers that print one page of the quake are one page."""
    others = [
        annotated(
            article(
                f"Paper {n}", f"Odda Brusk, governor of Tammerin, {thing}.", published=f"203{n + 2}-03-01"
            )
        )
        for n, thing in enumerate(THINGS)
    ]
    quakes = [
        annotated(article(outlet, *told.article.text.split("\n\n"), published="2031-03-04"))
        for told, outlets in zip(QUAKES, (["Grebe"], [f"Copy {n}" for n in range(7)]), strict=True)
        for outlet in outlets
    ]
    passing = "The rescuers dug for hours at the roof when the earthquake came, said Odda Brusk of Tammerin."
    page = annotated(article("Heron", *ASTRA.text.split("\n\n"), passing, published="2031-03-05"))
    pile = (*letter_pile()[:3], *quakes, page)
    assert page.article.id in grouped(*pile).also_reports
    assert page.article.id not in grouped(*pile, *others).also_reports


def test_an_event_of_other_years_is_background_and_not_reported() -> None:
    late = annotated(article("Heron", *ASTRA.text.split("\n\n"), PASSING, published="2031-03-05"))
    for published, reported in (("2027-06-02", False), ("2031-03-01", True)):
        dated = [
            annotated(article(outlet, QUAKE, more, published=published))
            for outlet, more in (("Falcon", "Odda Brusk thanked all."), ("Grebe", "The mill had stood long."))
        ]
        found = grouped(*letter_pile()[:3], *dated, late).also_reports
        assert (late.article.id in found) == reported


def test_what_a_page_is_set_apart_from_it_does_not_report() -> None:
    """The admiral's letter of two years before, put online anew with a paragraph on the scene of today."""
    letter = letter_pile()
    told = letter[3].article.text.replace(" of the Northern Squadron", "").split("\n\n")
    scene = (
        "The Northern Squadron lies off the quay, where harbour mistress Mira Oskarsen counts the crates of flour that "
        "came through, and every fisherman speaks of the weakness of those who drew it up."
    )
    page = article("Dunlin", *told, scene)
    words = letter[3].quotations[0].content[0].exact
    times = [day(page, "9 February 2029", "2029-02-09")]
    old = annotated(page, quotations=[said(page, words, by="Lund")], times=times)
    found = grouped(*letter[:3], old)
    story = next(s for s in found.stories if letter[0].article.id in {m.id for m in s.articles})
    assert [one.article for one in story.lookalikes] == [old.article.id]
    assert found.also_reports == {}


def test_nobody_reports_what_he_looks_like() -> None:
    brief = annotated(article("Ibis", ("headline", "In brief"), FAIR, IN_BRIEF[0], IN_BRIEF[2]))
    found = grouped(*letter_pile()[:3], *QUAKES, brief)
    reported = {report.story for report in found.also_reports[brief.article.id]}
    assert reported
    for story in found.stories:
        named = brief.article.id in {one.article for one in story.lookalikes}
        assert not (named and story.id in reported)
