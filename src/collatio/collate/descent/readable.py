"""Papers that anybody may read, and those that reach only whom they are sent to."""

from __future__ import annotations

from collections.abc import Mapping

from collatio.lang.descent import descent_words
from collatio.records.annotated import Annotated
from collatio.records.story import Node
from collatio.text.terms import words


def is_private(node: Node, found: Mapping[str, Annotated]) -> bool:
    """Whether a paper is a letter or a note: a page that quotes it does not say by that how it came by it."""
    if node.kind != "document":
        return False
    for passage in node.passages:
        page = found.get(passage.article)
        known = descent_words(page.article.language if page is not None else None)
        told = [word.folded for word in words(passage.exact)]
        if any(known.papers.get(word) in known.private for word in told):
            return not any(word in known.opened for word in told)
    return False
