from __future__ import annotations

import pytest

from collatio.text.naming.cantonese import same_cantonese, spells_han
from collatio.text.naming.east import divided, same_family, simplified
from collatio.text.naming.syllables import same_korean, same_mandarin


@pytest.mark.parametrize(
    ("pinyin", "other", "same"),
    [
        ("meiling", "meiling", True),
        ("qingde", "chingte", True),
        ("xiaoyan", "hsiaoyen", True),
        ("bing", "bin", False),  # a sound more is another name
        ("bing", "ping", False),  # one syllable of good pinyin is no older spelling
        ("meiling", "meilin", False),
    ],
)
def test_older_spellings_of_mandarin(pinyin: str, other: str, same: bool) -> None:
    assert same_mandarin(pinyin, other, sure=False) is same


@pytest.mark.parametrize(
    ("pinyin", "other", "same"),
    [
        ("qin", "ch'in", True),  # a breath that only older spellings mark
        ("jin", "ch'in", False),
        ("xi'an", "hsi-an", True),
        ("youyi", "yu-ih", True),
        ("de", "teh", True),
    ],
)
def test_older_spellings_show_breath_and_syllables(pinyin: str, other: str, same: bool) -> None:
    assert same_mandarin(pinyin, other, sure=False) is same


def test_one_syllable_is_read_as_older_where_the_family_names_show_it() -> None:
    assert same_mandarin("biao", "piao", sure=True)
    assert not same_mandarin("biao", "piao", sure=False)


def test_hong_kong_spells_pinyin_by_its_characters() -> None:
    assert same_cantonese("zhifeng", "chifung", sure=False)
    assert same_cantonese("zhenying", "chunying", sure=True)
    assert not same_cantonese("zhenying", "chunying", sure=False), "both may be pinyin"
    assert not same_cantonese("zhifeng", "chifai", sure=True)


@pytest.mark.parametrize(("one", "other", "same"), [("minjun", "minjoon", True), ("eunji", "eunjin", False)])
def test_spellings_of_korean(one: str, other: str, same: bool) -> None:
    assert same_korean(one, other) is same


def test_hong_kong_spells_by_characters() -> None:
    assert spells_han("家明", "kaming")
    assert not spells_han("家明", "kamei")
    assert simplified("陳") == "陈"


def test_family_names_in_other_dialects() -> None:
    assert same_family("chan", "chen")
    assert not same_family("wang", "huang")


def test_where_the_family_name_ends() -> None:
    assert divided("王美玲") == ("王", "美玲")
    assert divided("欧阳美玲") == ("欧阳", "美玲")
