"""Languages as data: cue verbs, titles, hedges, denials, plain words."""

from __future__ import annotations

from functools import cache
from importlib import import_module

from collatio.lang.base import Language, split

#: The languages with data of their own: code to module and the name of the record in it.
_KNOWN = {
    "ar": ("collatio.lang.ar", "ARABIC"),
    "de": ("collatio.lang.de", "GERMAN"),
    "en": ("collatio.lang.en", "ENGLISH"),
    "es": ("collatio.lang.es", "SPANISH"),
    "fa": ("collatio.lang.fa", "PERSIAN"),
    "fr": ("collatio.lang.fr", "FRENCH"),
    "ru": ("collatio.lang.ru", "RUSSIAN"),
}
#: Languages written without capitals, so that a name looks like any word.
_CASELESS = split("am ar bn ckb fa gu he hi ja kn ko lo ml mr my ne pa ps sd si ta te th ug ur yi zh")
#: Languages written without spaces between words.
_UNSPACED = split("ja km lo my th zh")


@cache
def language(code: str | None) -> Language:
    """What is known of the language ``code`` ("en", "pt-BR"); an empty record for any other."""
    primary = (code or "").replace("_", "-").split("-")[0].lower()
    if primary in _KNOWN:
        module, name = _KNOWN[primary]
        known = getattr(import_module(module), name)
        assert isinstance(known, Language)
        return known
    return Language(
        code=primary or "und",
        name=_name_of(primary),
        capitals=primary not in _CASELESS,
        spaced=primary not in _UNSPACED,
    )


def _name_of(code: str) -> str:
    """The language's English name, from CLDR; its code where CLDR has none."""
    from babel import Locale

    return Locale("en").languages.get(code, f"the language {code!r}") if code else "an unknown language"
