from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from collatio.publish.summary import render_summary
from collatio.publish.terminal import WIDTH, clean, clip, columns, pad, wrap
from collatio.records.problem import problem
from tests.publish import fixture, pile
from tests.publish.fixture import COLLATION

TEXT = render_summary(COLLATION)


def test_fits_a_terminal() -> None:
    assert max(columns(line) for line in TEXT.splitlines()) <= WIDTH
    assert TEXT.endswith("\n")


def test_one_story_takes_about_forty_lines() -> None:
    assert len(TEXT.splitlines()) <= 45
    story = replace(COLLATION, stories=(fixture.LETTER,), problems=())
    assert len(render_summary(story).splitlines()) <= 40


def test_begins_with_what_was_found() -> None:
    assert TEXT.splitlines()[0] == "7 pages, 1 story, 2 pages that stand alone, 2 problems"


def test_names_each_page_with_its_outlet_and_day() -> None:
    assert "A The Sorrel Courier   14 March 2031\n" in TEXT
    assert "B Bay Herald           14 March 2031, cut short\n" in TEXT
    assert "E Northern Line        between 13 and 17 March 2031\n" in TEXT


def test_tells_what_is_shared_whom_pages_name_and_what_only_looks_alike() -> None:
    flat = " ".join(TEXT.split())
    assert "Ilse Marrow; 4 pages, at least 1, at most 3 origins" in flat
    assert "Meridian Press (news agency, no page of it here): A The Sorrel Courier" in flat
    assert "The Sorrel Courier, 2 May 2029. another day" in flat
    assert "Not looked for: what is not there; what is agreed and disputed" in flat


def test_problems_come_with_their_cure() -> None:
    assert "sorrel/empty.html: 0 bytes\n    → Save or download the page again." in TEXT


def test_a_page_cannot_steer_the_terminal() -> None:
    article = replace(
        pile.TOMATOES,
        outlet=replace(pile.TOMATOES.outlet, text="\x1b[2J\x1b]0;x\x07Valley\n\u202eGazette\x9b1m"),  # type: ignore[type-var]
    )
    text = render_summary(replace(COLLATION, articles=(*COLLATION.articles[:-1], article)))
    assert not [c for c in text if c in "\x1b\x07\x9b\u202e"]
    assert "[2J]0;xValley Gazette1m: Tomato growers" in text


def test_many_stories_are_told_by_their_heads() -> None:
    stories = tuple(replace(fixture.LETTER, id=f"s-{n}") for n in range(30))
    text = render_summary(replace(COLLATION, stories=stories))
    assert "and 10 more stories: see the report" in text
    assert len(text.splitlines()) < 120


def test_nothing_to_tell() -> None:
    text = render_summary(
        replace(COLLATION, articles=(), stories=(), problems=(problem("no-pages", "an empty folder"),))
    )
    assert text.splitlines()[0] == "0 pages, 0 stories, 1 problem"
    assert "the pages as a whole: an empty folder" in text


def test_pages_that_all_stand_alone() -> None:
    text = render_summary(
        replace(COLLATION, articles=(pile.TOMATOES,), stories=(COLLATION.stories[2],), problems=())
    )
    assert text == (
        "1 page, 0 stories, 1 page that stands alone\n\n"
        "No story is told by more than one page\n  Valley Gazette: Tomato growers hope for rain\n"
    )


@given(st.text(max_size=200))
def test_cleaned_text_is_one_harmless_line(text: str) -> None:
    assert clean(text).isprintable()


@given(st.text(max_size=200).map(clean), st.integers(2, 40))
def test_clipped_text_fits(text: str, width: int) -> None:
    assert columns(clip(text, width)) <= width
    assert columns(pad(text, width)) == width


@given(st.text(st.sampled_from("abc 漢e\u0301"), max_size=400).map(clean), st.integers(1, 4))
def test_wrapped_text_fits(text: str, most: int) -> None:
    lines = wrap(text, "  * ", most=most)
    assert len(lines) <= most
    assert all(columns(line) <= WIDTH for line in lines)
