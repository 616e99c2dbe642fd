from __future__ import annotations

import random

from hypothesis import given, settings
from hypothesis import strategies as st

from collatio.collate.story import MEASURED, collate
from collatio.group.entities import cast_of
from collatio.records.annotated import Annotated
from collatio.records.grouped import GroupedStory, LookAlike, Member
from collatio.records.jsonform import dumps, to_plain
from collatio.records.passage import Note
from collatio.records.story import Story, Utterance
from collatio.text.terms import words
from tests.builders import article
from tests.collate.pages import ASTRA, BELLWETHER, CORMORANT, CUT, letter, story_of
from tests.finding import annotated, said

PAGES = letter()
STORY = story_of(PAGES)


def reading_rows(utterance: Utterance, story: Story = STORY) -> list[dict[str, str]]:
    """Each place of an utterance: the pages' letters to what they have there; "-" for the silent ones."""
    letters = {article_id: letter_ for letter_, article_id in story.sigla.items()}
    page = {rendering.id: letters[rendering.article] for rendering in utterance.renderings}
    rows = []
    for unit in utterance.units:
        row = {
            "".join(sorted({page[r] for r in reading.renderings})): reading.text for reading in unit.readings
        }
        row |= {"-": "".join(letters[a] for a in unit.silent)} if unit.silent else {}
        row |= {"?": "".join(letters[a] for a in unit.lacuna)} if unit.lacuna else {}
        rows.append(row)
    return rows


def passages_in(plain: object) -> list[dict[str, object]]:
    if isinstance(plain, dict):
        own = [plain] if {"article", "start", "end", "exact"} <= set(plain) else []
        return own + [found for part in plain.values() for found in passages_in(part)]
    if isinstance(plain, list):
        return [found for part in plain for found in passages_in(part)]
    return []


def test_the_pledge_is_one_thing_said_with_all_its_renderings() -> None:
    pledge = STORY.utterances[0]
    assert [r.article for r in pledge.renderings] == [ASTRA.id, BELLWETHER.id, CORMORANT.id, CUT.id]
    assert reading_rows(pledge) == [
        {"ABD": "We shall do", "-": "C"},
        {"AD": "everything", "BC": "whatever"},
        {"AD": "necessary", "BC": "it takes"},
        {"ABD": "in this", "-": "C"},
        {"AD": "historic", "B": "historical", "-": "C"},
        {"AB": "struggle", "-": "C", "?": "D"},
        {"B": "and", "-": "AC", "?": "D"},
        {"AB": "No ship of yours will stand alone before the ice", "-": "C", "?": "D"},
    ]


def test_two_questions_of_another_speaker_are_another_thing_said() -> None:
    flour = STORY.utterances[1]
    assert [r.article for r in flour.renderings] == [BELLWETHER.id, CORMORANT.id]
    names = {entity.id: entity.name for entity in STORY.entities}
    assert names[flour.speaker or ""] == "Mira Oskarsen"
    assert names[STORY.utterances[0].speaker or ""] == "Torvald Lund"


def test_every_passage_is_exact() -> None:
    texts = {page.article.id: page.article.text for page in PAGES}
    found = passages_in(to_plain(STORY))
    assert len(found) > 50
    for passage in found:
        start, end = passage["start"], passage["end"]
        assert isinstance(start, int)
        assert isinstance(end, int)
        assert texts[str(passage["article"])][start:end] == passage["exact"]


def assert_readings_give_renderings_back(story: Story) -> None:
    for utterance in story.utterances:
        for rendering in utterance.renderings:
            held = [
                passage
                for unit in utterance.units
                for reading in unit.readings
                for passage, of in zip(reading.passages, reading.renderings, strict=True)
                if of == rendering.id
            ]
            in_order = sorted(held, key=lambda passage: passage.start)  # what was moved stands elsewhere
            read = [word.folded for passage in in_order for word in words(passage.exact)]
            assert read == [word.folded for passage in rendering.content for word in words(passage.exact)]


def test_a_rendering_is_the_sum_of_its_readings() -> None:
    assert_readings_give_renderings_back(STORY)


SPOKEN = [
    "we shall keep",
    "the sea lane open",
    "whatever it takes",
    "in this historic",
    "struggle",
    "no ship",
    "the",
]
QUOTED = st.lists(st.sampled_from(SPOKEN), min_size=1, max_size=6)


@settings(deadline=None, max_examples=40)
@given(st.lists(QUOTED, min_size=1, max_size=5))
def test_any_renderings_come_back_from_their_readings(texts: list[list[str]]) -> None:
    pages = []
    for number, text in enumerate(texts):
        page = article(f"Outlet {number}", f"“{' '.join(text)}” Lund wrote.")
        pages.append(annotated(page, quotations=[said(page, " ".join(text), by="Lund")]))
    story = story_of(pages)
    assert_readings_give_renderings_back(story)
    rendered = [rendering.id for one in story.utterances for rendering in one.renderings]
    assert len(rendered) == len(set(rendered)) == len(pages)


@settings(deadline=None, max_examples=10)
@given(st.randoms(use_true_random=False))
def test_the_order_of_what_comes_in_changes_nothing(rng: random.Random) -> None:
    pages = list(PAGES)
    rng.shuffle(pages)
    grouped = GroupedStory(
        STORY.id, tuple(Member(p.article.id, p.article.key) for p in PAGES), (), (), (), (), {}
    )
    assert dumps(collate(grouped, pages, cast_of(PAGES))) == dumps(STORY)


def test_an_utterance_knows_its_occasion_where_a_page_names_it() -> None:
    (occasion,) = STORY.occasions
    assert occasion.kind == "letter"
    assert occasion.utterances == (STORY.utterances[0].id,)
    assert STORY.utterances[0].occasion == occasion.id
    assert STORY.utterances[1].occasion is None


def test_a_fragment_is_remarked_on() -> None:
    notes = STORY.utterances[0].notes
    clipped = {note.rendering: note for note in notes if note.kind == "clipped"}
    fragment = next(r for r in STORY.utterances[0].renderings if r.article == CORMORANT.id)
    assert clipped[fragment.id].note.startswith("3 of the ")


def test_origins_are_a_range_that_counts_one_agency_once() -> None:
    origins = STORY.utterances[0].origins
    assert (origins.pages, origins.at_least, origins.at_most) == (4, 1, 3)
    assert {basis.article: basis.how for basis in origins.basis} == {
        ASTRA.id: "named-parent",
        BELLWETHER.id: "named-parent",
        CORMORANT.id: "not-stated",
        CUT.id: "not-stated",
    }
    assert origins.unmeasured


def test_the_title_is_the_earliest_headline() -> None:
    assert STORY.title == "Astra", "no page has a title, so the earliest page's outlet stands for it"


def test_the_timeline_keeps_publication_days_apart() -> None:
    assert [(e.kind, e.when, e.what) for e in STORY.timeline] == [
        ("publication", "2031-03-05", "A Astra, B Bellwether"),
        ("publication", "2031-03-06", "C Cormorant"),
    ]


def test_the_summary_rests_on_findings() -> None:
    lines = [line.text for line in STORY.summary]
    assert lines[0] == "2 things said, 2 of them in more than one page."
    assert "4 pages, 4 wordings" in lines[1]
    assert lines[2] == "2 of 4 pages say where they have something from: Vestra (2 pages)."
    assert lines[3] == "Cut, so that nobody can know what more is said: D Dunlin."
    assert all(line.passages for line in STORY.summary[:3])


def test_look_alikes_are_named_in_the_summary() -> None:
    other = annotated(article("Egret", "Torvald Lund wrote to Brenning in 2029."))
    alike = LookAlike(other.article.id, "story-x", "look-alike", (Note("names", "shared"),), ())
    grouped = GroupedStory(
        STORY.id, tuple(Member(p.article.id, p.article.key) for p in PAGES), (), (), (alike,), (), {}
    )
    story = collate(grouped, [*PAGES, other], cast_of(PAGES))
    assert story.articles == STORY.articles
    assert story.summary[-1].text == "Egret looks alike and is kept apart."


def test_what_is_not_measured_says_so() -> None:
    assert {name for name, one in MEASURED.items() if one.state == "no"} == {"claims", "wording", "absences"}
    assert (STORY.claims, STORY.wording, STORY.absences) == ((), (), ())
    assert set(MEASURED) <= set(STORY.measured)


def test_a_page_without_quotations_is_a_story_too() -> None:
    story = story_of([annotated(article("Egret", "Nobody said anything."))])
    assert story.utterances == ()
    assert story.summary[0].text == "No words in quotation marks were found."


def test_a_hostile_quotation_is_kept_whole_and_not_aligned() -> None:
    long = " ".join(f"word{n}" for n in range(3000))
    pages: list[Annotated] = []
    for outlet in ("One", "Two"):
        page = article(outlet, f"“{long}” said the page of {outlet}.")
        pages.append(annotated(page, quotations=[said(page, long)]))
    story = story_of(pages)
    assert len(story.utterances) == 1
    assert story.utterances[0].units == ()
