"""Names that stand in some pages and in no form in others."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from collatio.group.kept import kept
from collatio.group.sharing import repeats
from collatio.lang.agencies import agency_of, outlet_of
from collatio.records.article import Article
from collatio.records.passage import Passage
from collatio.text.names import name_key, name_parts
from collatio.text.terms import bare, fold, words
from collatio.text.translit import skeletons

#: So many names are named at most.
_NAMED = 6
#: A skeleton with fewer consonants is shared by chance.
_TELLING = 3
#: Letters by which forms of one word are known.
_STEM = 5


def only_in(passages: Sequence[Passage], elsewhere: Sequence[Article]) -> tuple[Passage, ...]:
    """The names of ``passages`` no part of which stands anywhere in the own words of ``elsewhere``.

    Each name once, longest first chosen, none inside another, in reading order.  Who prints or wires a page
    sets no event apart from another.
    """
    kept: list[Passage] = []
    for passage in sorted(passages, key=lambda p: (-(p.end - p.start), p.exact, p.order)):
        parts = name_parts(passage.exact)
        if agency_of(passage.exact) is not None or outlet_of(passage.exact) is not None:
            continue
        if any(_tells(article, part) for part in parts for article in elsewhere):
            continue
        if not any(repeats(passage, other) or _same_name(passage, other) for other in kept):
            kept.append(passage)
        if len(kept) == _NAMED:
            break
    return tuple(sorted(kept, key=lambda p: p.order))


def _tells(article: Article, part: str) -> bool:
    plain, sounds = _told(article)
    return _stem(bare(fold(part))) in plain or bool(_telling(part) & sounds)


@kept
def _told(article: Article) -> tuple[frozenset[str], frozenset[str]]:
    """A page's own words, by how they begin and as consonants."""
    plain = {
        bare(word.folded)
        for block in article.own_blocks
        for word in words(article.text, block.start, block.end)
    }
    return frozenset(map(_stem, plain)), frozenset(key for word in plain for key in _telling(word))


def _stem(word: str) -> str:
    """The beginning that forms of one word share: "Guard", "Guards"; "Revolution", "Revolutionary"."""
    return word[:_STEM]


@lru_cache(maxsize=16384)
def _telling(word: str) -> frozenset[str]:
    return frozenset(key for key in skeletons(word) if len(key.removeprefix("a")) >= _TELLING)


def _same_name(one: Passage, other: Passage) -> bool:
    return fold(one.exact) == fold(other.exact) or name_key(one.exact) == name_key(other.exact) != ""
