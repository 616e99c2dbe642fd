from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from collatio.engine.inprocess import InProcessEngine
from collatio.group.stories import group
from collatio.records.annotated import Annotated
from collatio.records.grouped import GroupedStory, Grouping
from collatio.records.jsonform import dumps
from collatio.records.passage import Passage
from tests.builders import article
from tests.finding import annotated, day
from tests.group.piles import ASTRA, BELLWETHER, CORMORANT, FAIR, OLD_LETTER, letter_pile

PILE = letter_pile()
ENGINE = InProcessEngine()


def grouped(*pages: Annotated) -> Grouping:
    return group(pages, ENGINE)


def story_of(grouping: Grouping, article_id: str) -> GroupedStory:
    return next(s for s in grouping.stories if article_id in [member.id for member in s.articles])


def members(story: GroupedStory) -> list[str]:
    return [member.id for member in story.articles]


def test_the_letter_is_one_story_and_the_older_letter_and_the_fair_are_others() -> None:
    grouping = grouped(*PILE)
    assert members(story_of(grouping, ASTRA.id)) == [ASTRA.id, BELLWETHER.id, CORMORANT.id]
    assert members(story_of(grouping, OLD_LETTER.id)) == [OLD_LETTER.id]
    assert members(story_of(grouping, FAIR.id)) == [FAIR.id]


def test_the_older_letter_is_shown_as_a_look_alike_with_what_sets_it_apart() -> None:
    (found,) = story_of(grouped(*PILE), ASTRA.id).lookalikes
    assert found.article == OLD_LETTER.id
    assert found.story == story_of(grouped(*PILE), OLD_LETTER.id).id
    assert found.kind == "look-alike"
    assert {note.kind for note in found.alike} >= {"names", "words"}
    kinds = {apart.kind: apart for apart in found.apart}
    assert set(kinds) == {"date", "words", "name"}
    assert "4 March 2031 here and 9 February 2029 there" in kinds["date"].note
    assert {p.article for p in kinds["words"].there} == {OLD_LETTER.id}
    assert "Pelle Anker" in {p.exact for p in kinds["name"].there}


def test_every_member_has_reasons_that_point_at_its_page() -> None:
    story = story_of(grouped(*PILE), ASTRA.id)
    assert [why.article for why in story.why] == members(story)
    texts = {page.article.id: page.article.text for page in PILE}
    for why in story.why:
        assert why.for_
        assert why.article in {p.article for note in why.for_ for p in note.passages}
        for note in (*why.for_, *why.against):
            assert all(Passage(p.article, p.start, p.end, texts[p.article]) == p for p in note.passages)


def test_shared_quoted_words_are_a_reason() -> None:
    story = story_of(grouped(*PILE), ASTRA.id)
    quoted = [n for why in story.why if why.article == ASTRA.id for n in why.for_ if n.kind == "quoted"]
    assert "as long as your cranes can lift a crate" in quoted[0].note


def test_the_day_most_pages_tell_is_the_event_day() -> None:
    story = story_of(grouped(*PILE), ASTRA.id)
    assert [(found.value, len(found.passages)) for found in story.event_dates] == [("2031-03-04", 3)]
    assert story_of(grouped(*PILE), FAIR.id).event_dates == ()


@settings(deadline=None, max_examples=15)
@given(st.permutations(PILE))
def test_the_order_of_the_pages_changes_nothing(pages: list[Annotated]) -> None:
    assert dumps(grouped(*pages)) == dumps(grouped(*PILE))


def test_a_single_page_is_a_story() -> None:
    (story,) = grouped(PILE[0]).stories
    assert members(story) == [ASTRA.id]
    assert story.why[0].for_[0].kind == "alone"
    assert story.lookalikes == ()


def test_no_pages_make_no_stories() -> None:
    assert grouped().stories == ()


def test_pages_that_share_nothing_are_stories_of_their_own() -> None:
    pages = [
        annotated(article(f"Outlet {i}", f"{word} " * 9))
        for i, word in enumerate(["apple", "brick", "cloud"])
    ]
    assert len(grouped(*pages).stories) == 3


def test_ids_hold_what_the_story_holds() -> None:
    three = grouped(*PILE[:3]).stories[0]
    assert three.id == story_of(grouped(*PILE), ASTRA.id).id
    assert three.id != grouped(*PILE[:2]).stories[0].id


LATE = article(
    "Gannet",
    ("headline", "Lund’s letter to Brenning"),
    "Torvald Lund of the Northern Squadron wrote on 4 March 2031 to Mira Oskarsen, harbour mistress of Brenning.",
    published="2035-08-01",
)
LATE_PAGE = annotated(LATE, times=[day(LATE, "4 March 2031", "2031-03-04")])


def test_a_page_published_years_later_on_the_same_day_is_in_the_story_with_a_reason_against() -> None:
    story = story_of(grouped(*PILE, LATE_PAGE), ASTRA.id)
    assert LATE.id in members(story)
    (why,) = (why for why in story.why if why.article == LATE.id)
    assert {note.kind for note in why.for_} >= {"names", "days"}
    assert {note.kind for note in why.against} == {"published"}


def test_what_was_compared_is_said() -> None:
    story = grouped(PILE[0]).stories[0]
    assert story.measured["grouping"].state == "part"
    assert story.measured["lookalikes"].state == "part"
