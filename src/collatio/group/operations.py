"""Operations that pages call by a name, and where a page tells of one under whatever order of its words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from collatio.group.kept import kept
from collatio.group.ownwords import own_words
from collatio.lang.operations import INSIDE, OPERATIONS
from collatio.records.article import Article
from collatio.records.passage import Passage
from collatio.text.names import PARTICLES
from collatio.text.terms import Word, bare, fold

#: A name's words stand this near each other: "the Lantern of the North".
_NEAR = 5
#: A name has so many words at most, and two at least: one word may be a place.
_LONGEST = 4
#: An operation's name is read in so many words before and behind the word "operation".
_READ = 16
#: So many operations of one page are looked at, those named first; no news page names more.
MOST_OPERATIONS = 24
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
    code = (article.language or "en").split("-")[0]
    signs, links = OPERATIONS.get(code, frozenset()), PARTICLES | INSIDE.get(code, frozenset())
    found: dict[frozenset[str], Operation] = {}
    for run in own_words(article) if signs else ():
        for at, word in enumerate(run):
            written = word.text.replace("’", "'").rpartition("'")[2]  # French "l’Opération" is one word
            if fold(written) not in signs or not written[:1].isupper():
                continue
            behind, before = run[at : at + _READ], run[max(0, at + 1 - _READ) : at + 1]
            for name in (_capitals(article, behind, links), _capitals(article, before[::-1], links)):
                key = frozenset(bare(part.folded) for part in name)
                if len(key) > 1:
                    start, end = min(p.start for p in name), max(p.end for p in name)
                    found.setdefault(key, Operation(key, article.passage(start, end)))
                    break
            if len(found) == MOST_OPERATIONS:
                return tuple(found.values())
    return tuple(found.values())


def _capitals(article: Article, run: Sequence[Word], links: frozenset[str]) -> list[Word]:
    """The capitalised words that follow the first of ``run`` in one phrase, small words passed over."""
    name: list[Word] = []
    for before, word in pairwise(run):
        between = article.text[min(before.end, word.end) : max(before.start, word.start)]
        if not _JOINS.issuperset(between) or len(name) == _LONGEST:
            break
        if word.folded in links:
            continue
        if not word.text[0].isupper():
            break
        name.append(word)
    return name


def told_operation(operation: Operation, article: Article) -> Passage | None:
    """The first place in an article where an operation's words stand together; null if nowhere."""
    places = _places(article)
    if not operation.name <= places.keys():
        return None
    last: dict[str, _Place] = {}
    for place, part in sorted((place, word) for word in operation.name for place in places[word]):
        last[part] = place
        first = min(last.values())
        if len(last) == len(operation.name) and place.number - first.number < len(last) + _NEAR - 1:
            return article.passage(first.start, place.end)
    return None


class _Place(NamedTuple):
    """The number of a word in its page, and where it stands."""

    number: int
    start: int
    end: int


@kept
def _places(article: Article) -> dict[str, list[_Place]]:
    """The places of each word; the words of two blocks are too far apart to stand together."""
    places: dict[str, list[_Place]] = {}
    number = 0
    for block in own_words(article):
        for word in block:
            places.setdefault(bare(word.folded), []).append(_Place(number, word.start, word.end))
            number += 1
        number += _LONGEST + _NEAR
    return places
