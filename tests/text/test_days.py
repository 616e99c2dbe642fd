from __future__ import annotations

import pytest

from collatio.text.days import plain_day


@pytest.mark.parametrize(
    ("iso", "plain"),
    [
        ("2031-03-04", "4 March 2031"),
        ("2031-12", "December 2031"),
        ("2031", "2031"),
        ("2031-03-04T09:05:00+02:00", "4 March 2031"),
        ("2031-13-04", "2031-13-04"),
        ("Thursday", "Thursday"),
    ],
)
def test_days_stand_as_people_write_them(iso: str, plain: str) -> None:
    assert plain_day(iso) == plain
