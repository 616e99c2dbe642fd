"""What a copy tells in the very words of its wire, though the wire tells something else there."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from collatio.records.article import Article
from collatio.text.terms import Word, words

#: So many words before or after a place show that it stands in the wire's words.
_BESIDE = 3
#: What all figures are to the words around them: those of a bulletin change together.
_FIGURE = "0"

Run = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Wire:
    """A wire's text by its runs of words."""

    runs: frozenset[Run]

    @classmethod
    def of(cls, article: Article) -> Wire:
        """The article's own words."""
        return cls(frozenset(run for block in _blocks(article) for run in _runs(block)))

    def is_changed(self, copy: Article, places: Iterable[int]) -> bool:
        """Whether something that begins at one of the ``places`` of a copy stands in the wire's words.

        Where too few words stand beside it to tell, it counts as changed.
        """
        wanted = frozenset(places)
        if not wanted:
            return False
        found = 0
        for block in _blocks(copy):
            runs = _runs(block)
            for at, word in enumerate(block):
                if word.start not in wanted:
                    continue
                found += 1
                beside = [runs[near] for near in (at - _BESIDE, at + 1) if 0 <= near < len(runs)]
                if not beside or not self.runs.isdisjoint(beside):
                    return True
        return found < len(wanted)


def _blocks(article: Article) -> list[list[Word]]:
    return [list(words(article.text, block.start, block.end)) for block in article.own_blocks]


def _runs(block: list[Word]) -> list[Run]:
    said = [_FIGURE if word.folded[0].isdigit() else word.folded for word in block]
    return [tuple(said[at : at + _BESIDE]) for at in range(len(said) - _BESIDE + 1)]
