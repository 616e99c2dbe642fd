from __future__ import annotations

import pytest

from collatio.publish.origins import parent_words
from collatio.records.story import Node
from tests.publish.fixture import COLLATION


@pytest.mark.parametrize(
    ("kind", "name", "words"),
    [
        ("agency", "Meridian Press", "news agency, no page of it here"),
        ("outlet", "Bay Herald", "outlet"),
        ("outlet", "BAY HERALD", "outlet"),
        ("document", "Marrow’s letter", "written text"),
        ("unnamed", None, ""),
        ("agency", None, ""),
    ],
)
def test_a_parent_is_only_said_to_be_missing_where_no_page_bears_its_name(
    kind: str, name: str | None, words: str
) -> None:
    node = Node("n", kind, None, name, ())  # type: ignore[arg-type]
    assert parent_words(node, COLLATION.articles) == words
