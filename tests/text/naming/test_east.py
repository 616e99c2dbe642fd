from __future__ import annotations

import pytest

from collatio.text.naming.east import divided, same_family, simplified
from collatio.text.naming.syllables import same_korean, same_mandarin, spells_han


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
    assert same_mandarin(pinyin, other) is same


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
