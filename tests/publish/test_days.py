from __future__ import annotations

import pytest

from collatio.publish.days import bounds_words, day_words, published_words


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("2031-03-14", "14 March 2031"),
        ("2031-03", "March 2031"),
        ("2031", "2031"),
        ("2031-03-14T09:05:00+02:00", "14 March 2031, 09:05 (+02:00)"),
        ("2031-03-14T09:05:00.25Z", "14 March 2031, 09:05 (UTC)"),
        ("2031-03-14 09:05", "14 March 2031, 09:05"),
        ("2031-13-14", "2031-13-14"),
        ("last spring", "last spring"),
    ],
)
def test_days_in_words(value: str, words: str) -> None:
    assert day_words(value) == words


@pytest.mark.parametrize(
    ("earliest", "latest", "words"),
    [
        ("2031-03-13", "2031-03-20", "between 13 and 20 March 2031"),
        ("2031-03-30", "2031-04-02", "between 30 March 2031 and 2 April 2031"),
        ("2031-03-13", "2031-03-13", "13 March 2031"),
        ("2031-03-13", None, "not before 13 March 2031"),
        (None, "2031-03-13", "not after 13 March 2031"),
        (None, None, None),
    ],
)
def test_bounds_in_words(earliest: str | None, latest: str | None, words: str | None) -> None:
    assert bounds_words(earliest, latest) == words


def test_no_day_is_guessed() -> None:
    assert published_words(None, None, None, offered=False) == "no date shown"
    assert published_words(None, None, None, offered=True) == "no date settled"
    assert published_words("2031-03-14", "2031-03-13", "2031-03-20", offered=True) == "14 March 2031"
