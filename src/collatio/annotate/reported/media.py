"""Which names are media, and the words that a page sets beside one another as each medium has them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from collatio.annotate.layout import Layout
from collatio.lang.agencies import agency_of, outlet_of
from collatio.text.words import Item, items_of, words_of

#: Why words are kept that nobody is said to say where they stand.
WORDING = "the words before them say whose wording they are"
#: So many words before the marks are read: "the Harbour Evening Courier has".
_REACH, _BEFORE = 80, 6


@lru_cache(maxsize=4)
def _behind(text: str, outlets: frozenset[str]) -> tuple[int, ...]:
    """Where words begin right behind "agency", "newspaper" …; several readers of an article ask."""
    return tuple(
        word.end + 1
        for word in words_of(text, 0, len(text))
        if word.text.lower() in outlets and text.startswith(" ", word.end)
    )


class Media:
    """The media of one article, by their own names and by what stands before them ("the agency Tarnnews")."""

    def __init__(self, layout: Layout) -> None:
        self.text = layout.text
        self.language = layout.language
        self._known: dict[str, bool] = {}

    def is_medium(self, name: str) -> bool:
        """Whether a name is a medium's, which bears no office and has its own wording."""
        if name not in self._known:
            self._known[name] = self._is_medium(name)
        return self._known[name]

    def _is_medium(self, name: str) -> bool:
        names = self.language.names
        last = name.split()[-1].lower() if name.split() else ""
        if last in names.mastheads | names.outlets or agency_of(name) or outlet_of(name):
            return True
        return any(
            self.text.startswith(name, at) and not self.text[at + len(name) : at + len(name) + 1].isalnum()
            for at in _behind(self.text, names.outlets)
        )

    def has_words(self, start: int) -> bool:
        """Whether what stands right before marks says whose wording is in them, or that it is a wording.

        "The Courier has “…”" and "her words were “…”" give somebody's words; "the word is “…”" explains one.
        """
        items = items_of(self.text, max(0, start - _REACH), start)[-_BEFORE:]
        if len(items) < 3 or not all(item.is_word for item in items[-2:]):
            return False
        verb = items[-1].text.lower()
        if verb in self.language.marks.having and self.is_medium(self._name(items[:-1])):
            return True
        return verb in self.language.people.copulas and self._is_owned(items[:-1])

    def _name(self, items: Sequence[Item]) -> str:
        """The words with a capital that ``items`` end in."""
        first = len(items)
        while first > 0 and items[first - 1].is_word and items[first - 1].text[0].isupper():
            first -= 1
        if first < len(items) and items[first].text.lower() in self.language.grammar.determiners:
            first += 1
        return self.text[items[first].start : items[-1].end] if first < len(items) else ""

    def _is_owned(self, items: Sequence[Item]) -> bool:
        """Whether ``items`` end in words that are somebody's: "her words", "the Tarnian words"."""
        if items[-1].text.lower() not in self.language.marks.wordings:
            return False
        owner = items[-2]
        own = owner.text.lower() in self.language.people.possessives or owner.text.endswith(("’s", "'s"))
        return own or (owner.is_word and owner.text[0].isupper() and not self._opens(owner))

    def _opens(self, item: Item) -> bool:
        return item.text.lower() in self.language.grammar.determiners
