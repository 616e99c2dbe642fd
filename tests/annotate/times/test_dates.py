"""Times as far as the words and the published day tell them."""

from __future__ import annotations

import dataclasses

import pytest

from collatio.annotate.article import annotate
from collatio.records.annotated import Counted, TimeExpression
from collatio.records.article import Published
from tests.builders import article


def times(text: str, published: str | None = None, language: str | None = "en") -> tuple[TimeExpression, ...]:
    return annotate(article("A", text, published=published, language=language)).times


def only(text: str, published: str | None = None) -> TimeExpression:
    (found,) = times(text, published)
    return found


def test_a_full_date_is_told_by_the_text() -> None:
    found = only("The bridge fell on 16 November 2023.")
    assert (found.value, found.precision, found.anchor) == ("2023-11-16", "day", None)
    assert (found.earliest, found.latest) == ("2023-11-16", "2023-11-16")


@pytest.mark.parametrize(
    ("text", "earliest", "latest", "precision"),
    [
        ("It fell in November 2023.", "2023-11-01", "2023-11-30", "month"),
        ("It fell in 2020.", "2020-01-01", "2020-12-31", "year"),
    ],
)
def test_months_and_years_have_bounds(text: str, earliest: str, latest: str, precision: str) -> None:
    found = only(text)
    assert (found.earliest, found.latest, found.precision) == (earliest, latest, precision)


def test_a_figure_that_is_no_time_is_no_year() -> None:
    assert times("The bridge has 2020 bolts and 1999 nuts.") == ()


def test_a_day_without_year_takes_the_year_near_the_published_day() -> None:
    found = only("The bridge fell on December 30.", "2024-01-02")
    assert (found.value, found.anchor) == ("2023-12-30", "published")


def test_a_day_without_year_stays_open_where_no_day_is_known() -> None:
    found = only("The bridge fell on December 30.")
    assert (found.value, found.earliest, found.timex) == (None, None, "XXXX-12-30")
    assert "not known" in found.why


def test_a_day_without_year_stays_open_where_two_years_fit() -> None:
    page = article("A", "The bridge fell on December 30.")
    wide = Published(None, "2021-01-01", "2023-06-01", "page", "bounds")
    (found,) = annotate(dataclasses.replace(page, published=wide)).times
    assert found.value is None
    assert (found.earliest, found.latest) == ("2020-12-30", "2023-12-30")


def test_a_day_that_the_year_does_not_have_is_not_made_up() -> None:
    found = only("The bridge fell on February 29.", "2023-03-05")
    assert found.value is None


def test_figures_with_two_readings_keep_both_as_bounds() -> None:
    found = only("The bridge fell on 03/04/2021.")
    if found.value is None:
        assert (found.earliest, found.latest) == ("2021-03-04", "2021-04-03")


def test_a_weekday_alone_accepts_no_day() -> None:
    found = only("The bridge fell on Thursday.")
    assert (found.value, found.earliest, found.latest) == (None, None, None)
    assert (found.timex, found.precision, found.counts) == ("XXXX-WXX-4", "weekday", Counted("W", None, "4"))


def test_a_weekday_of_a_clause_without_a_verb_stays_open() -> None:
    found = only("Bridge on Thursday.", "2023-11-17")
    assert (found.value, found.timex) == (None, "2023-11-16")
    assert (found.earliest, found.latest) == ("2023-11-16", "2023-11-23")


def test_a_weekday_beside_its_date_is_one_expression() -> None:
    found = only("The bridge fell on Friday, 17 November 2023.")
    assert found.value == "2023-11-17"
    assert "Friday" in found.passage.exact


def test_other_languages_and_calendars_tell_dates() -> None:
    assert times("پل در ۲۶ آبان ۱۴۰۲ فرو ریخت.", language="fa")[0].value == "2023-11-17"
    assert times("Мост упал 17 ноября 2023 года.", language="ru")[0].value == "2023-11-17"


@pytest.mark.parametrize(
    ("text", "exact", "timex"),
    [
        ("He will visit Osterby from July 9-11.", "July 9-11", "2031-07-09/2031-07-11"),
        ("The fair will run July 3–5.", "July 3–5", "2031-07-03/2031-07-05"),
        ("It will be open from July 9 to 11.", "July 9 to 11", "2031-07-09/2031-07-11"),
        ("It will be open from 9 to 11 July.", "9 to 11 July", "2031-07-09/2031-07-11"),
        ("It was held July 9-11, 2028.", "July 9-11, 2028", "2028-07-09/2028-07-11"),
    ],
)
def test_days_of_a_span_are_no_year(text: str, exact: str, timex: str) -> None:
    found = only(text, "2031-06-20")
    assert (found.passage.exact, found.timex, found.value) == (exact, timex, None)
    assert found.earliest == timex[:10]


def test_a_span_of_which_the_year_is_open_tells_both_ends() -> None:
    found = only("The fair was held March 3-5.", "2031-09-20")
    assert (found.value, found.timex) == (None, "2031-03-03/2031-03-05")
    assert (found.earliest, found.latest) == ("2031-03-03", "2032-03-05")


def test_figures_joined_alike_are_a_day_with_its_year() -> None:
    assert only("Filed Jul-09-11 in Osterby.").value == "2011-07-09"
