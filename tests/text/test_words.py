from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from collatio.text.words import items_of, words_of


def words(text: str) -> list[str]:
    return [item.text for item in words_of(text, 0, len(text))]


def test_words_keep_what_belongs_inside_them() -> None:
    assert words("The U.S. Commander-in-Chief, Qa’ani’s al-Masri, paid 1,200.") == [
        "The", "U.S.", "Commander-in-Chief", "Qa’ani’s", "al-Masri", "paid", "1,200",
    ]  # fmt: skip


def test_a_vowel_sign_or_a_joiner_parts_no_word() -> None:
    assert words("قائلاً می‌گوید") == ["قائلاً", "می‌گوید"]


@given(st.text(max_size=60))
def test_items_hold_everything_but_white_space(text: str) -> None:
    items = items_of(text, 0, len(text))
    assert all(text[i.start : i.end] == i.text for i in items)
    held = sum(len(i.text) for i in items)
    assert held == sum(not character.isspace() for character in text)


@given(st.text(alphabet="aB.é1’- ,\u0301“U.S", max_size=30), st.data())
def test_a_stretch_has_the_words_it_has_by_itself(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    alone = [
        (word.start + start, word.end + start, word.text)
        for word in items_of(text[start:end], 0, end - start)
    ]
    assert [tuple(item) for item in items_of(text, start, end)] == alone
    assert list(words_of(text, start, end)) == [one for one in items_of(text, start, end) if one.is_word]
