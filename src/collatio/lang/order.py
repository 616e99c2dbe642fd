"""Words by which a page says what came first and last on an occasion, all in lower case."""

from __future__ import annotations

from dataclasses import dataclass

from collatio.lang.base import phrases, split


@dataclass(frozen=True, slots=True)
class OrderWords:
    """``last`` and ``first`` open a sentence that tells it; ``ending`` and ``beginning`` are cues that do."""

    last: tuple[tuple[str, ...], ...] = ()
    first: tuple[tuple[str, ...], ...] = ()
    ending: frozenset[str] = frozenset()
    beginning: frozenset[str] = frozenset()


_ENGLISH = OrderWords(
    last=phrases("in conclusion\nin closing\nto conclude\nat the end of\nat the close of"),
    first=phrases("at the beginning of\nat the outset\nto begin with\nat the start of"),
    ending=split("concluded concludes concluding"),
    beginning=split("began begins opened opens"),
)


def order_words(code: str | None) -> OrderWords:
    """The words of a language; none for one whose words are not known."""
    return _ENGLISH if (code or "").split("-")[0] == "en" else OrderWords()
