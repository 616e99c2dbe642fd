from __future__ import annotations

import unicodedata
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collatio.text.calendar import find_dates_in_text, fold, month_names, weekday_names
from collatio.text.calendar_names import LANGUAGES, names_of
from collatio.text.jalali import to_gregorian

SCRIPTS = {"ru": "CYRILLIC", "uk": "CYRILLIC", "ar": "ARABIC", "fa": "ARABIC", "he": "HEBREW"}


def values(text: str, language: str | None = "en") -> list[str]:
    return [found.value for found in find_dates_in_text(text, language)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The Harbour Post, November 17, 2023 —"),
        ("en", "Friday (17/11/2023)"),
        ("en", "on the 17th of November 2023"),
        ("en", "17-Nov-23"),
        ("en", "Nov. 17th 2023"),
        ("en", "date 2023-11-17 loading…"),
        ("en", "2023 November 17"),
        ("de", "Freitag, 17. November 2023"),
        ("de", "17.11.2023"),
        ("de", "17. 11. 2023"),
        ("fr", "vendredi 17 novembre 2023"),
        ("es", "17 de noviembre de 2023"),
        ("it", "17 novembre 2023"),
        ("pt", "sexta-feira, 17 de novembro de 2023"),
        ("nl", "17 nov. 2023"),
        ("ru", "17 ноября 2023 года"),
        ("uk", "17 листопада 2023 р."),
        ("ar", "الجمعة ١٧ نوفمبر ٢٠٢٣"),
        ("ar", "17 تشرين الثاني/نوفمبر 2023"),
        ("fa", "جمعه ۲۶ آبان ۱۴۰۲"),
        ("fa", "۱۴۰۲/۰۸/۲۶"),
        ("fa", "۱۷ نوامبر ۲۰۲۳"),
        ("tr", "17 KASIM 2023 Cuma"),
        ("pl", "17 listopada 2023"),
        ("he", "יום שישי, 17 בנובמבר 2023"),
        ("id", "Jumat, 17 Nopember 2023"),
        ("zh", "2023年11月17日 星期五"),
        ("ja", "2023年11月17日(金)"),
        (None, "17 de noviembre de 2023"),
        ("sw", "November 17, 2023"),
    ],
)
def test_a_full_day_is_read_as_printed(language: str | None, text: str) -> None:
    assert values(text, language) == ["2023-11-17"]


@pytest.mark.parametrize(
    ("text", "value", "precision"),
    [
        ("issued on 16 November, the note", "XXXX-11-16", "day"),
        ("on September 15 she", "XXXX-09-15", "day"),
        ("since May 2021 the", "2021-05", "month"),
        ("had left in 2020 after", "2020", "year"),
    ],
)
def test_what_is_not_told_stays_open(text: str, value: str, precision: str) -> None:
    (found,) = find_dates_in_text(text, "en")
    assert (found.value, found.precision) == (value, precision)
    assert found.has_year is (value[0] == "2")


@pytest.mark.parametrize(
    "text",
    [
        "they may 15 times",
        "the march 3 hours long",
        "31/02/2021",
        "version 10.2.13.4",
        "$2020 and 2,020 and 2020%",
        "the 1990s",
        "May 20,000 people come?",
        "call 10-12-20",
        "nothing here",
    ],
)
def test_what_is_no_date_is_not_read_as_one(text: str) -> None:
    assert values(text) == []


def test_figures_of_open_order_keep_both_readings() -> None:
    (found,) = find_dates_in_text("03/04/2021", "en")
    assert (found.value, found.rival) == ("2021-03-04", "2021-04-03")
    assert [(f.value, f.rival) for f in find_dates_in_text("03/04/2021", "fr")] == [("2021-04-03", None)]
    assert [(f.value, f.rival) for f in find_dates_in_text("13/04/2021", "en")] == [("2021-04-13", None)]


def test_a_weekday_settles_the_order_it_alone_fits() -> None:
    (found,) = find_dates_in_text("Saturday 03/04/2021", "en")
    assert (found.value, found.rival, found.weekday) == ("2021-04-03", None, 6)


@pytest.mark.parametrize(
    ("text", "language", "instant"),
    [
        ("Published: 3 May 2021 14:05 GMT", "en", "2021-05-03T14:05Z"),
        ("2:05 PM EST, Mon May 3, 2021", "en", "2021-05-03T14:05-05:00"),
        ("Mon, 03 May 2021 14:05:09 +0330", "en", "2021-05-03T14:05:09+03:30"),
        ("2021-05-03T14:05:09.123+03:30", "en", "2021-05-03T14:05:09+03:30"),
        ("3 May 2021, 12:30 am", "en", "2021-05-03T00:30"),
        ("3 May 2021 at 14:05 IST", "en", "2021-05-03T14:05"),
        ("3 мая 2021 года, в 14:05 МСК", "ru", "2021-05-03T14:05+03:00"),
        ("03.05.2021, 14:05 Uhr", "de", "2021-05-03T14:05"),
        ("2021年5月3日 14時05分", "ja", "2021-05-03T14:05"),
        ("3 May 2021, 25:05", "en", "2021-05-03"),
    ],
)
def test_a_time_of_day_and_a_certain_zone_are_read(text: str, language: str, instant: str) -> None:
    (found,) = find_dates_in_text(text, language)
    assert found.instant == instant


def test_the_outer_place_holds_weekday_and_clock() -> None:
    text = "Updated Monday, 3 May 2021 14:05 GMT by staff"
    (found,) = find_dates_in_text(text, "en")
    assert text[found.start : found.end] == "3 May 2021"
    assert text[found.outer[0] : found.outer[1]] == "Monday, 3 May 2021 14:05 GMT"


@pytest.mark.parametrize(
    ("persian", "gregorian"),
    [
        ((1402, 1, 1), "2023-03-21"),
        ((1403, 1, 1), "2024-03-20"),
        ((1399, 12, 30), "2021-03-20"),
        ((1357, 11, 22), "1979-02-11"),
        ((1402, 8, 26), "2023-11-17"),
    ],
)
def test_persian_days_fall_where_they_fell(persian: tuple[int, int, int], gregorian: str) -> None:
    assert str(to_gregorian(*persian)) == gregorian


def test_persian_days_run_on_without_gap() -> None:
    days = [to_gregorian(y, m, d) for y in range(1380, 1420) for m in range(1, 13) for d in range(1, 32)]
    real = [day for day in days if day is not None]
    assert real == [real[0] + timedelta(days=n) for n in range(len(real))]


def test_a_persian_day_without_year_is_told_as_far_as_all_years_agree() -> None:
    assert values("۲۶ آبان", "fa") == ["XXXX-11"]


def test_names_do_not_depend_on_what_was_loaded_before() -> None:
    for language in reversed(LANGUAGES):
        for name in (*month_names(language), *weekday_names(language)):
            script = unicodedata.name(name[0]).split()[0]
            assert script in {"LATIN", "CJK", SCRIPTS.get(language)}, (language, name)
        assert set(names_of(language).months.values()) == set(range(1, 13))
        assert set(names_of(language).weekdays.values()) == set(range(1, 8))


@given(st.text(max_size=200))
def test_folding_keeps_every_place(text: str) -> None:
    assert len(fold(text)) == len(text)


@given(st.dates(date(1900, 1, 1), date(2099, 12, 31)), st.sampled_from(["%d %B %Y", "%B %d, %Y", "%Y-%m-%d"]))
def test_every_day_printed_in_english_is_read_back(day: date, style: str) -> None:
    text = f"It was said ({day.strftime(style)}) that"
    (found,) = find_dates_in_text(text, "en")
    assert found.value == day.isoformat()
    assert text[found.start : found.end] == day.strftime(style)


@given(
    st.text(alphabet="0123456789 ./-:,年月日abMayJune'(", max_size=60), st.sampled_from([*LANGUAGES, None])
)
def test_places_are_ordered_and_apart_whatever_the_text(text: str, language: str | None) -> None:
    reached = outer = 0
    for found in find_dates_in_text(text, language):
        assert reached <= found.start < found.end <= len(text)
        assert min(outer, found.start) <= found.outer[0]
        outer = found.outer[1]
        assert 0 <= found.outer[0] <= found.start
        assert found.end <= found.outer[1] <= len(text)
        reached = found.end


def test_a_weekday_between_two_dates_belongs_to_the_first() -> None:
    first, second = find_dates_in_text("3 May Monday May 31st", "en")
    assert first.outer == (0, 12)
    assert second.outer == (13, 21)
