"""Which paper "the Times" is: the page's own, the one that it names in full, or one that nobody can tell.

A masthead such as "Times", "Post" or "News" belongs to many papers.  Alone it means the page's own outlet or
the one paper of that name that the page names in full; where the page does neither, it is a paper without a
name, never one and the same paper on two pages.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from collatio.lang.agencies import is_shared, outlet_of
from collatio.lang.base import Language
from collatio.text.terms import fold

#: Parts of an address that name no outlet.
_PLAIN = frozenset({"www", "com", "co", "org", "net", "uk", "news"})
#: A shorter name would end too many addresses.
_SHORTEST = 3


def is_own_name(outlet: str, name: str) -> bool:
    """Whether ``name`` is a page's own outlet: "the Courier" on the Harbour Courier's, or by its address."""
    bare = _bare(name)
    if not bare:
        return False
    if f" {_bare(outlet)}".endswith(f" {bare}"):
        return True
    squeezed = "".join(character for character in bare if character.isalnum())
    if "." not in outlet or " " in outlet.strip() or len(squeezed) < _SHORTEST:
        return False
    labels = (label for label in fold(outlet).replace("-", "").split(".") if label not in _PLAIN)
    return any(label.endswith(squeezed) for label in labels)


class Mastheads:
    """The papers that one page names in full, by the mastheads that they end with."""

    def __init__(self, names: Iterable[tuple[str, bool]], language: Language) -> None:
        self.words = language.names
        full: dict[str, dict[str, None]] = {}
        for name, determined in names:
            parts = name.split()
            listed = outlet_of(name)
            paper = determined or (listed is not None and fold(listed).startswith("the "))
            for count in range(1, len(parts)):
                key = " ".join(parts[-count:]).lower()
                if paper and self.is_short(key):
                    full.setdefault(key, {})[listed or name] = None
        self.full: Mapping[str, tuple[str, ...]] = {key: tuple(sorted(held)) for key, held in full.items()}

    def is_short(self, name: str) -> bool:
        """Whether a name is all masthead, so that many papers may bear it: "the Times", "the Daily News"."""
        lows = _bare(name).split()
        known = self.words.mastheads | self.words.outlets
        own = bool(lows) and lows[-1] in self.words.mastheads and all(low in known for low in lows)
        return own and (outlet_of(" ".join(lows).title()) is None or is_shared(name))

    def named(self, name: str) -> str | None:
        """The paper that a short name means on this page; null where it could be any."""
        lows = _bare(name).split()
        found = self.full.get(" ".join(lows), ())
        longest = [one for one in found if not self.is_short(one)] or list(found)
        if len(longest) == 1:
            return longest[0]
        return name.removeprefix("the ").removeprefix("The ") if not found and len(lows) > 1 else None


def _bare(name: str) -> str:
    return fold(name).removeprefix("the ")
