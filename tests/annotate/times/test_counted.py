"""Times that count from the page's day or from a time told before."""

from __future__ import annotations

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collatio.annotate.layout import lay_out
from collatio.annotate.times.stage import find_times
from collatio.lang import language
from collatio.records.annotated import TimeExpression
from collatio.records.article import Published
from tests.builders import article


def times(*texts: str, published: str | None = "2031-05-15") -> tuple[TimeExpression, ...]:
    """A Thursday, unless another day is given."""
    return find_times(lay_out(article("A", *texts, published=published), language("en")))


def only(text: str, published: str | None = "2031-05-15") -> TimeExpression:
    (found,) = times(text, published=published)
    return found


@pytest.mark.parametrize(
    ("text", "words", "timex", "value"),
    [
        ("The dam broke on Monday.", "Monday", "2031-05-12", "2031-05-12"),
        ("The dam broke Thursday.", "Thursday", "2031-05-15", "2031-05-15"),
        ("The court will sit on Monday.", "Monday", "2031-05-19", "2031-05-19"),
        ("A hearing was scheduled for Tuesday.", "Tuesday", "2031-05-20", "2031-05-20"),
        ("The hearing will be held on 6 September.", "6 September", "2031-09-06", "2031-09-06"),
        ("It broke yesterday.", "yesterday", "2031-05-14", "2031-05-14"),
        ("It broke the day before yesterday.", "the day before yesterday", "2031-05-13", "2031-05-13"),
        ("It broke last night.", "last night", "2031-05-14TNI", "2031-05-14"),
        ("It broke this morning.", "this morning", "2031-05-15TMO", "2031-05-15"),
        ("It broke early on Sunday.", "early on Sunday", "2031-05-11", "2031-05-11"),
        ("It broke late Tuesday night.", "late Tuesday night", "2031-05-13TNI", "2031-05-13"),
        ("It broke around 1:30 a.m. Sunday.", "around 1:30 a.m. Sunday", "2031-05-11T01:30", "2031-05-11"),
        ("It broke at noon on Sunday.", "noon on Sunday", "2031-05-11T12:00", "2031-05-11"),
        ("It broke three days ago.", "three days ago", "2031-05-12", "2031-05-12"),
        ("It broke last week.", "last week", "2031-W19", None),
        ("It broke last month.", "last month", "2031-04", "2031-04"),
        ("It broke earlier this year.", "earlier this year", "2031", "2031"),
        ("It broke in June last year.", "June last year", "2030-06", "2030-06"),
        ("It broke in April.", "April", "2031-04", "2031-04"),
        ("It broke in the 1990s.", "the 1990s", "199X", None),
        ("It broke in the mid-1990s.", "the mid-1990s", "199X", None),
        ("It broke in the 19th century.", "the 19th century", "18", None),
        ("It broke in the first quarter of 2029.", "the first quarter of 2029", "2029-Q1", None),
        ("It broke last spring.", "last spring", "2031-SP", None),
        ("It broke in the fall of 2029.", "the fall of 2029", "2029-FA", None),
        ("It broke at the weekend.", "the weekend", "2031-W19-WE", None),
        ("It broke on Tuesday of last week.", "Tuesday of last week", "2031-05-06", "2031-05-06"),
        ("It broke on Wednesday the 7th.", "Wednesday the 7th", "2031-05-07", None),
        ("It broke on Christmas Eve 2029.", "Christmas Eve 2029", "2029-12-24", "2029-12-24"),
        (
            "It broke three days after Easter 2018.",
            "three days after Easter 2018",
            "2018-04-04",
            "2018-04-04",
        ),
        ("It broke on the fourth of May 1995.", "the fourth of May 1995", "1995-05-04", "1995-05-04"),
        ("It broke on the twenty-first of April.", "the twenty-first of April", "2031-04-21", "2031-04-21"),
        ("It broke on 28 June in 2029.", "28 June in 2029", "2029-06-28", "2029-06-28"),
        (
            "It will open on the 15th day of next month.",
            "the 15th day of next month",
            "2031-06-15",
            "2031-06-15",
        ),
        (
            "It broke on the twenty third day of April.",
            "the twenty third day of April",
            "2031-04-23",
            "2031-04-23",
        ),
        (
            "It will open around the 21st this month.",
            "around the 21st this month",
            "2031-05-21",
            "2031-05-21",
        ),
        ("It broke in the first week of April 2029.", "April 2029", "2029-04", "2029-04"),
        ("It was the third this month.", "this month", "2031-05", "2031-05"),
        ("It broke two weeks after 3 April 2029.", "two weeks after 3 April 2029", "2029-04-17", None),
        ("It opens 3 to 5 May 2032.", "3 to 5 May 2032", "2032-05-03/2032-05-05", None),
        ("It will open in two weeks.", "two weeks", "2031-W22", None),
        ("It was built in two weeks.", "two weeks", "P2W", None),
        ("It took a 90-day stay.", "90-day", "P90D", None),
        ("It took 1 hr 4 mins.", "1 hr 4 mins", "PT1H4M", None),
        ("It took several weeks.", "several weeks", "PXW", None),
        ("It rains every week.", "every week", "P1W", None),
        ("It rains every Monday.", "every Monday", "XXXX-WXX-1", None),
        ("It rained recently.", "recently", "PAST_REF", None),
        ("It is dry now.", "now", "PRESENT_REF", None),
    ],
)
def test_a_time_has_its_value(text: str, words: str, timex: str, value: str | None) -> None:
    found = only(text)
    assert (found.passage.exact, found.timex, found.value) == (words, timex, value)
    if value is not None:
        assert found.earliest is not None
        assert found.earliest[: len(value)] == value == (found.latest or "")[: len(value)]


@pytest.mark.parametrize(
    "text",
    [
        "A 26-year-old man fell.",
        "She may march on.",
        "He was in his early 30s.",
        "They came in the sixth round.",
        "The Daily Lantern wrote it.",
        "Now and then prices fall.",
    ],
)
def test_what_is_no_time_is_left(text: str) -> None:
    assert [one.passage.exact for one in times(text) if one.passage.exact != "Now"] == []


def test_a_counted_time_of_weeks_and_more_keeps_its_bounds() -> None:
    found = only("It broke two years ago.")
    assert (found.value, found.timex) == (None, "2029")
    assert (found.earliest, found.latest) == ("2028-11-12", "2029-11-15")


def test_last_wednesday_on_a_thursday_may_be_either() -> None:
    found = only("It broke last Wednesday.")
    assert (found.value, found.earliest, found.latest) == (None, "2031-05-07", "2031-05-14")
    assert only("It broke this past Wednesday.").value == "2031-05-14"
    assert only("It broke last Friday.").value == "2031-05-09"


def test_the_next_day_counts_from_the_time_told_before() -> None:
    told = times("The dam broke on 3 May. The next day the army came. Two days later it left.")
    assert [one.value for one in told] == ["2031-05-03", "2031-05-04", "2031-05-06"]
    assert [one.anchor for one in told] == ["published", "told", "told"]


def test_a_time_told_long_before_is_not_counted_from() -> None:
    told = times(
        "The dam broke on 3 May.", "Many came.", "Some wept.", "Nobody slept.", "The next day it rained."
    )
    assert told[-1].value is None


def test_a_day_after_what_nothing_dates_is_not_made_up() -> None:
    found = only("He resigned a day after the dam broke.")
    assert (found.value, found.earliest, found.latest, found.anchor) == (None, None, None, "told")
    assert found.counts is not None
    assert (found.counts.unit, found.counts.by) == ("D", 1)


def test_a_day_takes_the_year_of_the_one_told_beside_it() -> None:
    first, second = times("The dam broke on 24 June 2029 after cracks were seen on 20 June.")
    assert (first.value, second.value, second.anchor) == ("2029-06-24", "2029-06-20", "told")


def test_bounds_of_the_page_become_bounds_of_its_times() -> None:
    page = article("A", "It broke yesterday.")
    wide = dataclasses.replace(page, published=Published(None, "2031-05-15", "2031-05-20", "page", "bounds"))
    (found,) = find_times(lay_out(wide, language("en")))
    assert (found.value, found.earliest, found.latest) == (None, "2031-05-14", "2031-05-19")


def test_an_undated_page_tells_what_its_words_tell() -> None:
    found = only("It broke yesterday.", published=None)
    assert (found.value, found.earliest, found.timex) == (None, None, "XXXX-XX-XX")
    assert found.counts is not None
    assert (found.counts.unit, found.counts.by, found.anchor) == ("D", -1, "published")


def test_the_clause_around_it_decides_between_past_and_future() -> None:
    past, ahead = times("The mayor, who resigned on Monday, will speak on Tuesday.")
    assert (past.value, ahead.value) == ("2031-05-12", "2031-05-20")


@pytest.mark.parametrize(
    ("code", "text", "timex"),
    [
        ("de", "Der Damm brach gestern Abend.", "2031-05-14TEV"),
        ("de", "Das war vor drei Tagen.", "2031-05-12"),
        ("de", "Das war in der vergangenen Woche.", "2031-W19"),
        ("fr", "Le barrage a cédé il y a trois jours.", "2031-05-12"),
        ("fr", "C’était la semaine dernière.", "2031-W19"),
        ("es", "La presa cedió anoche.", "2031-05-14TNI"),
        ("es", "Fue el lunes pasado.", "2031-05-12"),
        ("ru", "Плотина рухнула три дня назад.", "2031-05-12"),
        ("ru", "Это было на прошлой неделе.", "2031-W19"),
    ],
)
def test_other_languages_count_too(code: str, text: str, timex: str) -> None:
    page = article("A", text, published="2031-05-15", language=code)
    (found,) = find_times(lay_out(page, language(code)))
    assert found.timex == timex


def test_an_age_is_no_time_in_german() -> None:
    page = article("A", "Der 26 Jahre alte Mann fiel.", published="2031-05-15", language="de")
    assert find_times(lay_out(page, language("de"))) == ()


@given(
    st.text(alphabet="aM9 :.,-'’(“\n", max_size=80)
    | st.lists(
        st.sampled_from(
            [
                "two",
                "weeks",
                "ago",
                "the",
                "next",
                "last",
                "Monday",
                "on",
                "3",
                "May",
                "2031",
                "of",
                "early",
                "about",
                "every",
                "first",
                "quarter",
                "after",
                "before",
                "Easter",
                "1990s",
                "-",
                "(",
                "century",
                "12:30",
                "31st",
                "in",
                "noon",
            ]
        ),
        max_size=14,
    ).map(" ".join)
)
def test_whatever_is_read_stands_in_the_text_and_in_order(text: str) -> None:
    found = times("x " + text)
    ends = [0]
    for one in found:
        assert one.passage.start >= ends[-1]
        ends.append(one.passage.end)
        if one.earliest and one.latest:
            assert one.earliest <= one.latest
        if one.value:
            assert one.earliest
            assert one.latest


def test_a_day_counted_in_spoken_words_is_not_settled() -> None:
    spoken, own = times("“We buried him yesterday,” she said. The dam broke yesterday.")
    assert (spoken.value, spoken.timex, spoken.earliest, spoken.latest) == (
        None,
        "2031-05-14",
        None,
        "2031-05-14",
    )
    assert own.value == "2031-05-14"


@pytest.mark.parametrize("published", ["9999-12-31", "0001-01-01"])
@pytest.mark.parametrize(
    "words",
    [
        "next Wednesday",
        "last Friday",
        "this past Wednesday",
        "Saturday",
        "Monday",
        "two weeks ago",
        "December",
    ],
)
def test_times_beyond_the_ends_of_calendars_are_unknown(published: str, words: str) -> None:
    for found in times(f"The dam broke {words}. It will open {words}.", published=published):
        assert found.earliest is None or found.latest is None or found.earliest <= found.latest
    assert [one.value for one in times("It opens next Wednesday.", published="9999-12-31")] == [None]
    assert [one.value for one in times("It broke last Monday.", published="0001-01-01")] == [None]


@pytest.mark.parametrize(
    "words", ["the 0th of May", "the 31st of June", "on the 0th", "the 0th quarter of 2029"]
)
def test_no_day_is_read_that_no_month_has(words: str) -> None:
    for found in times(f"It broke on {words}."):
        assert found.timex in ("2031-05", "2030-06", "2029")


def test_a_page_known_to_its_month_gives_bounds() -> None:
    page = article("A", "It broke yesterday.")
    month = dataclasses.replace(page, published=Published("2031-05", None, None, "page", "a month"))
    (found,) = find_times(lay_out(month, language("en")))
    assert (found.value, found.earliest, found.latest) == (None, "2031-04-30", "2031-05-30")


def test_a_span_does_not_end_on_a_day_that_no_month_has() -> None:
    assert all("06-31" not in (one.timex or "") for one in times("It opens 31-3 June 2032."))
    assert only("It opens 3-30 June 2032.").timex == "2032-06-03/2032-06-30"
    assert only("It opens 3-29 February.").value is None


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Thousands marched ahead of Sunday’s vote, which nobody had called off.", "2031-05-18"),
        ("In the run-up to Tuesday's referendum Tamm toured the ports.", "2031-05-20"),
        ("Parties closed their campaigns on the eve of Friday's election.", "2031-05-16"),
        ("Friday's election will decide who governs Velm.", "2031-05-16"),
        ("Sunday's election was won by Tamm.", "2031-05-11"),
        ("After Sunday's election, Tamm took office.", "2031-05-11"),
        ("Nine people died in Sunday's fire.", "2031-05-11"),
    ],
)
def test_what_is_planned_for_a_day_is_dated_by_what_is_said_of_it(text: str, value: str) -> None:
    assert only(text).value == value


@pytest.mark.parametrize(
    "text",
    [
        "The two candidates, who face each other in Friday's election, met in Osk.",
        "Parties made their last pleas before Friday’s vote.",
    ],
)
def test_a_planned_day_of_which_nothing_is_said_keeps_both_its_readings(text: str) -> None:
    found = only(text)
    assert (found.value, found.earliest, found.latest) == (None, "2031-05-09", "2031-05-16")


def test_a_day_has_begun_where_its_zone_is() -> None:
    early = only("The ship sank early Friday AEST, the navy said.")
    assert (early.passage.exact, early.value) == ("early Friday AEST", "2031-05-16")
    clock = only("The ship sank at 4am on Friday AEST.")
    assert (clock.value, clock.timex) == ("2031-05-16", "2031-05-16T04:00+10:00")
    assert only("The ship sank early Wednesday AEST.").value == "2031-05-14"
    assert only("The ship sank early on Friday.").value == "2031-05-09", "no zone, no tomorrow"


def test_a_day_behind_a_colon_is_none_of_a_clock() -> None:
    assert only("The day the ferry will sail:30 May, Tamm wrote.").value == "2031-05-30"
    assert only("The ferry will sail at 12:30 on May 20.").value == "2031-05-20"


def test_what_is_asked_for_is_still_to_come() -> None:
    assert only("Please set the cranes up in two weeks.").timex == "2031-W22"
