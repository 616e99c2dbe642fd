"""What is found in one article and asked for again and again, kept while a pile is looked through."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import Generic, ParamSpec, TypeVar

from collatio.records.annotated import Annotated
from collatio.records.article import Article

H = TypeVar("H", Article, Annotated)
P = ParamSpec("P")
R = TypeVar("R")

#: So many articles' answers are kept: those of a large story and of what lies beside it.
_KEPT = 1024
#: How each function's answers are let go.
_LET_GO: list[Callable[[], None]] = []


class _This(Generic[H]):
    """One very article: another with the same id has an answer of its own."""

    __slots__ = ("held",)
    held: H

    def __init__(self, held: H) -> None:
        self.held = held

    def __hash__(self) -> int:
        return hash(self.held.article.id if isinstance(self.held, Annotated) else self.held.id)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _This) and self.held is other.held


def kept(function: Callable[[H], R]) -> Callable[[H], R]:
    """The same pure function, which looks into an article once while it is needed."""

    @lru_cache(maxsize=_KEPT)
    def find(this: _This[H]) -> R:
        return function(this.held)

    _LET_GO.append(find.cache_clear)

    @wraps(function)
    def found(article: H) -> R:
        return find(_This(article))

    return found


def letting_go(function: Callable[P, R]) -> Callable[P, R]:
    """The same function, after which no article is kept: a program that lives on has its memory back."""

    @wraps(function)
    def run(*args: P.args, **kwargs: P.kwargs) -> R:
        try:
            return function(*args, **kwargs)
        finally:
            for let_go in _LET_GO:
                let_go()

    return run
