"""Pairs of different things said in one real page: what two statements have in common by chance."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from itertools import combinations
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bench.articles import article_of
from bench.reader.oracle import paragraphs_of
from collatio.collate.meaning import StoryMeanings
from collatio.collate.said.likeness import Likeness
from collatio.collate.said.statements import Statement, statements
from collatio.records.annotated import Annotated, Party, Quotation
from collatio.records.article import Article
from collatio.records.encoder import Meanings

_FORMS = frozenset(("direct", "indirect", "mixed"))


def unlike(path: Path, meanings: Meanings) -> NDArray[np.float64]:
    """The measures of pairs of different things said in one real page, as if two pages had them.

    Real statements of one matter are more alike than an invented story's.  What a page says twice aside, two
    statements of one page are two things.
    """
    rows: list[tuple[int, ...]] = []
    for line in path.read_text(encoding="utf-8").splitlines():
        told = json.loads(line)
        article = article_of(told["id"], told["text"], paragraphs_of(told["text"]), "")
        found: list[Statement] = []
        reached = 0
        for number, quote in enumerate(sorted(told["quotes"], key=lambda one: one["content"])):
            if quote["content"][0][0] < reached or quote["type"] not in _FORMS:
                continue
            reached = quote["content"][-1][1]
            pieces = statements(
                Annotated(article, (), (), (), (), (), ()), 0, [_real(article, number, quote)]
            )
            found += [replace(piece, article=str(number)) for piece in pieces]
        measuring = Likeness(StoryMeanings(meanings), found)
        measured = [measuring.measures(*pair) for pair in combinations(found, 2)]
        rows += [one for one in measured if one is not None]
    return np.array(rows, dtype=np.float64)


def _real(article: Article, number: int, quote: Mapping[str, Any]) -> Quotation:
    return Quotation(
        id=str(number),
        article=article.id,
        form=quote["type"],
        act="statement",
        place="body",
        content=tuple(article.passage(start, end) for start, end in quote["content"]),
        cue=None,
        inside=None,
        channel=None,
        score=1.0,
        made_by="gold",
        speaker=Party("somebody", "somebody", None, 1.0, "gold"),
        addressee=None,
    )
