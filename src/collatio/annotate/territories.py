"""Names of countries and territories, from CLDR: knowledge that is not in the pages."""

from __future__ import annotations

from functools import cache

from babel import Locale, UnknownLocaleError

from collatio.lang.base import Language
from collatio.text.terms import fold

#: Names that news uses and CLDR lists otherwise; an underscore stands for a space.
_MORE = """
US U.S. USA UK U.K. Britain England Scotland Wales Gaza Palestine Kashmir Crimea Russia Syria Turkey Iran
Ivory_Coast Burma Czech_Republic West_Bank Gaza_Strip United_States_of_America Europe Asia Africa America
Middle_East Congo Tibet Kurdistan Chechnya Catalonia Holland
"""


@cache
def territories(code: str) -> frozenset[str]:
    """Folded names of countries and territories, in English and in the language ``code``."""
    known = {fold(name.replace("_", " ")) for name in _MORE.split()}
    for locale in ("en", code):
        try:
            names = Locale(locale).territories
        except (UnknownLocaleError, ValueError):
            continue  # CLDR does not know the language; the English names stand
        known |= {fold(name) for key, name in names.items() if key.isalpha() and len(key) == 2}
    return frozenset(known)


def is_genitive_place(word: str, language: Language) -> bool:
    """Whether a word is a country or a place in the genitive, as its ending tells where no list does.

    Of the language's endings the first is one that no given name has ("Орселвии"); behind the others a
    known country must stand ("Ирана").
    """
    low = word.lower()
    for number, (ending, nominative) in enumerate(language.names.genitives):
        if low.endswith(ending) and len(low) > len(ending) + 2:
            known = fold(low[: len(low) - len(ending)] + nominative) in territories(language.code)
            if number == 0 or known:
                return True
    return False
