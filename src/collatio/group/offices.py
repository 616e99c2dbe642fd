"""The telling words of the offices that pages give somebody, as the page's language has them."""

from __future__ import annotations

from collections.abc import Iterable

from collatio.lang.common_words import COMMON
from collatio.records.annotated import Role
from collatio.records.passage import Passage
from collatio.text.terms import words
from collatio.text.translit import is_abjad

#: Shorter words are articles, prepositions and letters for names; where vowels are not written, one less.
_LEAST, _LEAST_ABJAD = 4, 3


def offices(roles: Iterable[Role], language: str | None) -> dict[str, Passage]:
    """What tells offices apart ("harbour", "minister"), each word with the first place that gives it.

    ``language`` is the page's; its everyday words tell nothing, and of a page of unknown language those of
    English, in which most such pages are written.
    """
    common = COMMON.get((language or "en").split("-")[0], frozenset())
    found: dict[str, Passage] = {}
    for role in roles:
        for word in words(role.text):
            least = _LEAST_ABJAD if is_abjad(word.folded) else _LEAST
            if len(word.folded) >= least and word.folded not in common:
                found.setdefault(word.folded, role.passage)
    return found
