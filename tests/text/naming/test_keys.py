from __future__ import annotations

import pytest

from collatio.text.naming.keys import name_keys


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Esmail Qaani", "اسماعیل قاآنی"),
        ("Esmail Qaani", "Ghaani"),
        ("Bill Harrow", "W. Harrow"),
        ("Wong Mei-ling", "王美玲"),
        ("Vandermeer, Jan", "Jan van der Meer"),
        ("Pavel Ivanoff", "Павел Иванов"),
    ],
)
def test_spellings_of_one_name_share_a_key(one: str, other: str) -> None:
    assert set(name_keys(one)) & set(name_keys(other)), (name_keys(one), name_keys(other))


def test_other_people_share_none() -> None:
    names = ("Esmail Qaani", "Otto Weber", "Mira Oskarsen", "王美玲")
    keys = [set(name_keys(name)) for name in names]
    assert all(not (one & other) for at, one in enumerate(keys) for other in keys[at + 1 :])


def test_keys_stay_few() -> None:
    assert len(name_keys("Juan Carlos Alfonso Víctor María de Borbón y Borbón-Dos Sicilias")) < 60
