"""Which language an article is written in."""

from __future__ import annotations

import pytest

from collatio.ingest.language import Identified, identify

SENTENCES = {
    "en": "The harbour council voted on Tuesday to reopen the northern quay after eleven months of repairs.",
    "de": "Der Hafenrat stimmte am Dienstag dafür, den nördlichen Kai nach elf Monaten wieder zu öffnen.",
    "es": "El consejo del puerto votó el martes a favor de reabrir el muelle norte tras once meses de obras.",
    "ru": "Совет порта во вторник проголосовал за открытие северного причала после одиннадцати месяцев ремонта.",
    "ar": "صوت مجلس الميناء يوم الثلاثاء لصالح إعادة فتح الرصيف الشمالي بعد أحد عشر شهرا من الإصلاحات.",
    "fa": "شورای بندر روز سه‌شنبه به بازگشایی اسکله شمالی پس از یازده ماه تعمیرات رأی داد و گفت که هزینه کم است.",
    "zh": "港口委员会星期二投票决定在经过十一个月的维修之后重新开放北码头，主席表示费用远低于预期，渔民们对此表示欢迎。",
}


@pytest.mark.parametrize("code", sorted(SENTENCES))
def test_the_words_tell(code: str) -> None:
    assert identify(SENTENCES[code]) == Identified(code, "words", "by the article's own words")


def test_the_words_outweigh_a_template() -> None:
    assert identify(SENTENCES["es"] * 3, (("en-US", "the page"),)).code == "es"


@pytest.mark.parametrize(
    ("hints", "expected"),
    [
        (("en-GB", "de"), "en"),
        ((None, "pt_BR"), "pt"),
        (("iw",), "he"),
        (("", "x", "not a tag"), None),
        ((), None),
    ],
)
def test_few_words_leave_it_to_the_hints(hints: tuple[str | None, ...], expected: str | None) -> None:
    assert identify("Quay 9: 14:30", [(tag, "the page") for tag in hints]).code == expected


def test_a_hint_that_the_words_rule_out_is_not_believed() -> None:
    assert identify(SENTENCES["ru"], (("en", "the page"),)).code == "ru"
    assert identify("1 2 3 " * 50 + "abc").code is None


def test_what_decided_is_told() -> None:
    few = identify("Quay 9: 14:30", ((None, "the caller"), ("fr", "the page's lang attribute")))
    assert (few.code, few.by) == ("fr", "hint")
    assert few.why == "the article's own words are too few to tell; the page's lang attribute says so"
    assert identify("Quay 9: 14:30").by is None
    assert identify("Quay 9: 14:30").why.endswith("nothing else says")


def test_words_that_could_be_of_several_languages_leave_it_to_the_hints() -> None:
    names = "Hansen Nordhavn Bergen Oslo Larsen Molde Kristiansen Vik Stavanger"
    found = identify(names, (("da", "the page's lang attribute"),))
    assert (found.code, found.by) == ("da", "hint")
    assert "several languages" in found.why
