from __future__ import annotations

from importlib import resources

from collatio.group.candidates import LEAST_SHARED, MOST_BESIDE


def test_the_query_has_the_limits_that_the_code_states() -> None:
    sql = resources.files("collatio.group").joinpath("candidates.sql").read_text("utf-8")
    assert f"HAVING SUM(l.weight) >= {LEAST_SHARED}\n" in sql
    assert f"<= {MOST_BESIDE}\n" in sql
