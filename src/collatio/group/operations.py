"""Operations that pages call by a name, and where a page tells of one under whatever order of its words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from collatio.group.kept import kept
from collatio.lang.operations import OPERATIONS
from collatio.records.article import Article
from collatio.records.passage import Passage
from collatio.text.names import PARTICLES
from collatio.text.terms import Word, bare, fold, words

#: A name's words stand this near each other: "the Lantern of the North".
_NEAR = 5
#: A name has so many words at most, and two at least: one word may be a place.
_LONGEST = 4
#: Small words inside a name.
_LINKS = PARTICLES | {"of", "the"}
#: What may stand between the words of one name, and between it and "Operation".
_JOINS = frozenset(" \u00a0-‐‑‘’'“”\"«»(")


@dataclass(frozen=True, slots=True)
class Operation:
    """An operation by the words of its name, whatever their order, and where a page names it."""

    name: frozenset[str]
    passage: Passage


@kept
def named_operations(article: Article) -> tuple[Operation, ...]:
    """The operations an article names beside that word: "Operation Tall Ship", "Tall Ship (Operation)"."""
    signs = OPERATIONS.get((article.language or "en").split("-")[0], frozenset())
    found: dict[frozenset[str], Operation] = {}
    for block in article.own_blocks:
        run = list(words(article.text, block.start, block.end)) if signs else []
        for at, word in enumerate(run):
            written = word.text.replace("’", "'").rpartition("'")[2]  # French "l’Opération" is one word
            if fold(written) not in signs or not written[:1].isupper():
                continue
            for name in (_capitals(article, run[at:]), _capitals(article, run[: at + 1][::-1])):
                key = frozenset(bare(part.folded) for part in name)
                if len(key) > 1:
                    start, end = min(p.start for p in name), max(p.end for p in name)
                    found.setdefault(key, Operation(key, article.passage(start, end)))
                    break
    return tuple(found.values())


def _capitals(article: Article, run: Sequence[Word]) -> list[Word]:
    """The capitalised words that follow the first of ``run`` in one phrase, small words passed over."""
    name: list[Word] = []
    for before, word in pairwise(run):
        between = article.text[min(before.end, word.end) : max(before.start, word.start)]
        if not _JOINS.issuperset(between) or len(name) == _LONGEST:
            break
        if word.folded in _LINKS:
            continue
        if not word.text[0].isupper():
            break
        name.append(word)
    return name


def told_operation(operation: Operation, article: Article) -> Passage | None:
    """The first place in an article where an operation's words stand together; null if nowhere."""
    for block in article.own_blocks:
        for run in _together(list(words(article.text, block.start, block.end)), operation.name):
            return article.passage(run[0].start, run[-1].end)
    return None


def _together(run: Sequence[Word], name: frozenset[str]) -> Iterator[Sequence[Word]]:
    last: dict[str, int] = {}
    for at, word in enumerate(run):
        plain = bare(word.folded)
        if plain in name:
            last[plain] = at
            first = min(last.values())
            if len(last) == len(name) and at - first < len(name) + _NEAR - 1:
                yield run[first : at + 1]
