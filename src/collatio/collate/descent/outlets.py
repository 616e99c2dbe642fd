"""The outlets of the story's own pages: names that its pages cite without a list knowing them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from collatio.records.annotated import Annotated, Citation
from collatio.records.article import Article
from collatio.text.terms import bare, words

#: A name as its folded words, without "the".
_Name = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Outlets:
    """The story's outlets by name, with their pages."""

    names: Mapping[_Name, str]
    pages: Mapping[_Name, tuple[str, ...]]

    @classmethod
    def of(cls, annotated: Sequence[Annotated]) -> Outlets:
        """The outlets of the pages; those whose outlet is not known have none."""
        names: dict[_Name, str] = {}
        pages: dict[_Name, tuple[str, ...]] = {}
        written = _written(annotated)
        for found in annotated:
            outlet = found.article.outlet
            if outlet is None or not (name := _folded(outlet.text)):
                continue
            # A banner in capitals ("ORTELAG") is not how anybody writes the name.
            names.setdefault(name, written.get(name, outlet.text) if outlet.text.isupper() else outlet.text)
            pages[name] = (*pages.get(name, ()), found.article.id)
        return cls(names, pages)

    def cited(self, citation: Citation, article: Article) -> str | None:
        """The outlet that an unnamed parent or an outlet is in truth: its words are that outlet's name.

        Null where they are not, and for the page's own outlet: no page is its own parent.
        """
        if citation.parent is not None and citation.kind != "outlet":
            return None
        if citation.parent is not None:
            name = _folded(citation.parent)
        else:
            name = self._ending((citation.parent_passage or citation.passage).exact)
        own = article.outlet is not None and _folded(article.outlet.text) == name
        return None if own else self.names.get(name)

    def folded(self, name: str) -> _Name:
        """A name as it is compared."""
        return _folded(name)

    def own(self, article: Article) -> _Name:
        """The page's own outlet as its folded words; empty where it is not known."""
        return _folded(article.outlet.text) if article.outlet is not None else ()

    def pages_of(self, name: str) -> tuple[str, ...]:
        """The story's pages of the outlet of this name."""
        return self.pages.get(_folded(name), ())

    def page_of(self, name: str) -> str | None:
        """The one page of the outlet of this name; null where the story has several or none."""
        pages = self.pages.get(_folded(name), ())
        return pages[0] if len(pages) == 1 else None

    def _ending(self, said: str) -> _Name:
        """The longest outlet's name that the words end in: "told the Riverford Post"."""
        spoken = _folded(said)
        endings = (spoken[first:] for first in range(len(spoken)))
        return next((ending for ending in endings if ending in self.names), ())


def _written(annotated: Sequence[Annotated]) -> dict[_Name, str]:
    """How the pages write the parents they name, the most frequent way of each, capitals alone left out."""
    seen = Counter(
        citation.parent
        for found in annotated
        for citation in found.citations
        if citation.parent is not None and not citation.parent.isupper()
    )
    ranked = sorted(seen, key=lambda name: (seen[name], name))
    return {_folded(name): name for name in ranked}


def _folded(name: str) -> _Name:
    return tuple(plain for word in words(name) if (plain := bare(word.folded)) != "the")
