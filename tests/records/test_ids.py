from hypothesis import given
from hypothesis import strategies as st

from collatio.records.ids import article_id, content_id, sigla, siglum


def test_sigla_go_on_after_z() -> None:
    assert [siglum(i) for i in (0, 25, 26, 27, 701, 702)] == ["A", "Z", "AA", "AB", "ZZ", "AAA"]


def test_sigla_keep_the_order_given() -> None:
    assert sigla(["x", "y"]) == {"A": "x", "B": "y"}


@given(st.lists(st.text()), st.lists(st.text()))
def test_an_id_knows_where_its_parts_end(one: list[str], other: list[str]) -> None:
    assert (content_id("q", *one) == content_id("q", *other)) == (one == other)


def test_an_article_is_its_name_and_its_bytes() -> None:
    assert article_id("a.html", b"x") == article_id("a.html", b"x")
    assert article_id("a.html", b"x") != article_id("b.html", b"x")
    assert article_id("a.html", b"x") != article_id("a.html", b"y")
