"""Names that stand in some pages and in no form in others."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from collatio.group.kept import kept
from collatio.group.ownwords import own_words
from collatio.group.sharing import repeats
from collatio.lang.agencies import agency_of, outlet_of
from collatio.records.article import Article
from collatio.records.passage import Passage
from collatio.text.names import name_key, name_parts
from collatio.text.terms import bare, fold
from collatio.text.translit import skeletons

#: So many names are named at most.
_NAMED = 6
#: A skeleton with fewer consonants is shared by chance.
_TELLING = 3
#: Letters by which forms of one word are known.
_STEM = 5


@dataclass(frozen=True, slots=True)
class ToldWords:
    """What some pages tell in their own words: how their words begin, and what they sound like."""

    stems: frozenset[str]
    sounds: frozenset[str]

    @classmethod
    def of(cls, articles: Iterable[Article]) -> ToldWords:
        """The words of all the pages; made once where many pages are set beside them."""
        told = [_told(article) for article in articles]
        return cls(
            frozenset[str]().union(*(stems for stems, _ in told)),
            frozenset[str]().union(*(sounds for _, sounds in told)),
        )

    def tell(self, part: str) -> bool:
        """Whether one of the pages tells a part of a name in some form."""
        return _stem(bare(fold(part))) in self.stems or not self.sounds.isdisjoint(_telling(part))


def only_in(passages: Iterable[Passage], elsewhere: Sequence[Article] | ToldWords) -> tuple[Passage, ...]:
    """The names of ``passages`` no part of which stands anywhere in the own words of ``elsewhere``.

    Each name once, longest first chosen, none inside another, in reading order.  Who prints or wires a page
    sets no event apart from another.
    """
    told = elsewhere if isinstance(elsewhere, ToldWords) else ToldWords.of(elsewhere)
    kept: list[Passage] = []
    known: dict[str, bool] = {}  # many pages of a story write a name alike
    for passage in sorted(passages, key=longest_first):
        if passage.exact not in known:
            known[passage.exact] = _is_known(passage.exact, told)
        if known[passage.exact]:
            continue
        if not any(repeats(passage, other) or _same_name(passage, other) for other in kept):
            kept.append(passage)
        if len(kept) == _NAMED:
            break
    return tuple(sorted(kept, key=lambda p: p.order))


def longest_first(passage: Passage) -> tuple[int, str, tuple[str, int, int]]:
    """The key by which names are chosen."""
    return passage.start - passage.end, passage.exact, passage.order


def _is_known(name: str, told: ToldWords) -> bool:
    if agency_of(name) is not None or outlet_of(name) is not None:
        return True
    return any(told.tell(part) for part in name_parts(name))


@kept
def _told(article: Article) -> tuple[frozenset[str], frozenset[str]]:
    """A page's own words, by how they begin and as consonants."""
    plain = {bare(word.folded) for block in own_words(article) for word in block}
    return frozenset(map(_stem, plain)), frozenset(key for word in plain for key in _telling(word))


def _stem(word: str) -> str:
    """The beginning that forms of one word share: "Guard", "Guards"; "Revolution", "Revolutionary"."""
    return word[:_STEM]


@lru_cache(maxsize=16384)
def _telling(word: str) -> frozenset[str]:
    return frozenset(key for key in skeletons(word) if len(key.removeprefix("a")) >= _TELLING)


def _same_name(one: Passage, other: Passage) -> bool:
    return fold(one.exact) == fold(other.exact) or name_key(one.exact) == name_key(other.exact) != ""
