"""Which language an article is written in."""

from __future__ import annotations

import pytest

from collatio.ingest.language import identify

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
    assert identify(SENTENCES[code]) == code


def test_the_words_outweigh_a_template() -> None:
    assert identify(SENTENCES["es"] * 3, ("en-US",)) == "es"


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
    assert identify("Quay 9: 14:30", hints) == expected


def test_a_hint_that_the_words_rule_out_is_not_believed() -> None:
    assert identify(SENTENCES["ru"], ("en",)) == "ru"
    assert identify("1 2 3 " * 50 + "abc") is None
