"""Which page's headline stands for the story."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from collatio.collate.tellingwords import TELLING, worth
from collatio.records.annotated import Annotated
from collatio.records.article import Article
from collatio.records.grouped import Why
from collatio.text.terms import bare, words

#: Reasons against a page's belonging that keep its headline from standing for the story.
_STRONG = frozenset({"published", "days", "likeness"})
#: From this many pages on, the one least like the others gives no headline.
_ENOUGH = 3


def title_of(found: Sequence[Annotated], why: Sequence[Why]) -> str:
    """The headline of the earliest page at the story's centre, word for word; else a page's name.

    ``found`` is in the order of sigla: by day of publication, undated last.  A page that much speaks against,
    or that has least in common with the others, comes only where no other has a headline.
    """
    articles = [one.article for one in found]
    titled = [article for article in articles if article.title is not None]
    if not titled:
        return articles[0].outlet_name
    doubted = {
        one.article: len({note.kind for note in one.against} & _STRONG)
        for one in why
        if any(note.kind in _STRONG for note in one.against)
    }
    least = _least_alike(articles) if len(articles) >= _ENOUGH else None
    chosen = min(titled, key=lambda article: (doubted.get(article.id, 0), article.id == least))
    return chosen.title.text if chosen.title is not None else chosen.outlet_name


def _least_alike(articles: Sequence[Article]) -> str | None:
    """The page that shares the smallest part of its telling words with the others; null where two do."""
    told: Mapping[str, frozenset[str]] = {article.id: _telling(article) for article in articles}
    likeness = {
        one: round(
            sum(
                len(here & there) / max(1, min(len(here), len(there)))
                for other, there in told.items()
                if other != one
            )
            / (len(told) - 1),
            2,
        )
        for one, here in told.items()
    }
    least = [one for one in likeness if likeness[one] == min(likeness.values())]
    return least[0] if len(least) == 1 else None


def _telling(article: Article) -> frozenset[str]:
    return frozenset(
        bare(word.folded)
        for block in article.own_blocks
        for word in words(article.text, block.start, block.end)
        if worth(word.folded, article.language) == TELLING
    )
