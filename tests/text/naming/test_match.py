from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from collatio.text.naming.match import SAME, match_names

_LETTERS = st.text("abdehiklmnorstuvz -'.,ćüдмтاحمدעשלー王", min_size=0, max_size=40)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Esmail Qaani", "Esmaeil Qa’ani"),
        ("Esmail Qaani", "Ismail Ghaani"),
        ("Esmail Qaani", "اسماعیل قاآنی"),
        ("Esmail Qaani", "Исмаил Каани"),
        ("Mohammed Deif", "محمد الضيف"),
        ("Abdul Rahman al-Obeidi", "Abdelrahman Alobeidi"),
        ("عبد الرحمن العبيدي", "Abdurrahman al-Obeidi"),
        ("Saif al-Din Karmi", "Saifuddin Karmi"),
        ("Hossein Amir-Abdollahian", "حسین امیرعبداللهیان"),
        ("Vaškorin Teodár", "Teodar Vashkorin"),
        ("Jürgen Möller", "Juergen Moeller"),
        ("Пётр Чайников", "Pjotr Tschainikow"),
        ("Володимир Дубенко", "Vladimir Dubenko"),
        ("Dubenko, Vladimir", "Vladimir Dubenko"),
        ("Дубенко Владимир Ильич", "Vladimir Dubenko"),
        ("В. И. Дубенко", "Vladimir Dubenko"),
        ("Bill Harrow", "William Harrow"),
        ("J. R. Harrow", "John Harrow"),
        ("Sheikh Yusuf Darwazi", "يوسف دروازي"),
        ("יוסף כרמלי", "Yossi Carmeli"),
        ("林美玲", "Lin Meiling"),
        ("Lam Mei-ling", "Lin Meiling"),
        ("Kim Min-jun", "김민준"),
        ("Min-jun Kim", "Kim Min Jun"),
        ("María Ana Ruiz Novak", "Maria Ruiz"),
        ("Willem van der Veer", "Willem Vanderveer"),
        ("Walter Harrow III", "Walter Harrow 3rd"),
    ],
)
def test_one_persons_spellings(one: str, other: str) -> None:
    found = match_names(one, other)
    assert found.verdict == "same", found
    assert found.score >= SAME
    assert found.for_


@pytest.mark.parametrize(
    ("one", "other", "kind"),
    [
        ("Mohamed Karmi", "Mahmoud Karmi", "clash"),  # one letter, two names
        ("محمد الكرمي", "Mahmoud al-Karmi", "clash"),
        ("Mario Ruiz", "Maria Ruiz", "clash"),
        ("Petr Dubenko", "Petra Dubenko", "clash"),
        ("Anna Weber", "Otto Weber", "clash"),  # sister and brother
        ("Ivan Petrovich Dubenko", "Ivan Pavlovich Dubenko", "clash"),
        ("Walter Harrow Jr.", "Walter Harrow Sr.", "suffix"),
        ("Walter Harrow II", "Walter Harrow III", "suffix"),
        ("Abu Karim Darwazi", "Karim Darwazi", "clash"),  # the father of Karim
        ("Ibrahim Khalil", "Khalil Ibrahim", "clash"),
        ("J. Harrow", "Peter Harrow", "clash"),
        ("John Q. Harrow", "John P. Harrow", "clash"),
        ("Kim Jong-su", "Kim Jong-min", "clash"),
        ("Kim Jong-su", "Kim Su-jong", "clash"),  # the same syllable, elsewhere in the name
        ("Kim Jong-su", "Kim Yo-jong", "clash"),
        ("张伟", "张威", "clash"),
        ("Juan Ruiz Lobo", "Juan Ruiz Pardo", "clash"),
    ],
)
def test_namesakes_and_relatives(one: str, other: str, kind: str) -> None:
    found = match_names(one, other)
    assert found.verdict == "different", found
    assert kind in {reason.kind for reason in found.against}


@pytest.mark.parametrize(
    ("one", "other"),
    [("Qaani", "Esmail Qaani"), ("Mr. Weber", "Otto Weber"), ("Weber", "Weber"), ("李", "李明")],
)
def test_a_part_alone_tells_nothing(one: str, other: str) -> None:
    assert match_names(one, other).verdict == "open"


def test_the_reasons_name_the_words_they_rest_on() -> None:
    found = match_names("Gen. Bill Harrow", "William T. Harrow")
    assert [(r.kind, r.one, r.other) for r in found.for_] == [
        ("short", "Bill", "William"),
        ("same", "Harrow", "Harrow"),
        ("honorific", "Gen.", ""),
    ]
    assert [(r.kind, r.one, r.other) for r in found.against] == [("missing", "", "T.")]


@given(_LETTERS, _LETTERS)
@settings(max_examples=300, deadline=None)
def test_the_order_of_the_two_changes_nothing(one: str, other: str) -> None:
    there, back = match_names(one, other), match_names(other, one)
    assert (there.score, there.verdict) == (back.score, back.verdict)
    assert sorted((r.kind, r.other, r.one) for r in back.for_) == sorted(
        (r.kind, r.one, r.other) for r in there.for_
    )
    assert 0 <= there.score <= 1


@given(_LETTERS)
@settings(max_examples=200, deadline=None)
def test_a_name_never_clashes_with_itself(name: str) -> None:
    assert match_names(name, name).verdict != "different"


@pytest.mark.parametrize(
    "name", ["a" * 100_000, "a b " * 50_000, "(" * 100_000, "al-" * 60_000, "1" * 100_000]
)
def test_a_page_cannot_make_it_slow(name: str) -> None:
    began = time.perf_counter()
    match_names(name, name[1:])
    assert time.perf_counter() - began < 0.5
