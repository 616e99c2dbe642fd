"""The first promise, held at the end of every run: each passage stands in its article's text."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping

from collatio.records.collation import Collation
from collatio.records.errors import EvidenceError
from collatio.records.passage import Passage


def passages_of(value: object) -> Iterator[Passage]:
    """Every passage in a record and in all that it holds."""
    waiting = [value]
    while waiting:
        one = waiting.pop()
        if isinstance(one, Passage):
            yield one
        elif isinstance(one, Mapping):
            waiting.extend(one.values())
        elif isinstance(one, (tuple, list)):
            waiting.extend(one)
        elif dataclasses.is_dataclass(one) and not isinstance(one, type):
            waiting.extend(getattr(one, field.name) for field in dataclasses.fields(one))


def check_evidence(collation: Collation) -> None:
    """Raise :class:`EvidenceError` where a passage is not, to the character, in the article it names."""
    texts = {article.id: article.text for article in collation.articles}
    for passage in passages_of((collation.articles, collation.stories, collation.corrections)):
        if texts.get(passage.article, "")[passage.start : passage.end] != passage.exact:
            raise EvidenceError(
                f"{passage.exact!r} is not in article {passage.article} at {passage.start}-{passage.end}"
            )
