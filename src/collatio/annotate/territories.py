"""Names of countries and territories, from CLDR: knowledge that is not in the pages."""

from __future__ import annotations

from functools import cache

from babel import Locale, UnknownLocaleError

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
