"""A word as other newsrooms would spell it: each language writes foreign sounds by its own rules."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from collatio.text.naming.phones import has_latin

_Rules = Sequence[tuple[re.Pattern[str], str]]


def _rules(*pairs: tuple[str, str]) -> _Rules:
    return tuple((re.compile(pattern), spelling) for pattern, spelling in pairs)


#: What shows that a word is spelt as the French spell it: Chouchane, Pouchkine, Djerad, Guerassimov.
_FRENCH_SIGNS = re.compile(r"tch|ou|ï|gu[ei]|dj|[aiou][nmlrd]e$")
_FRENCH = _rules(
    (r"tch", "č"),
    (r"ch", "sh"),
    (r"č", "ch"),
    (r"dj", "j"),
    (r"ou(?=[aeiï])", "w"),
    (r"ou", "u"),
    (r"gu(?=[eiy])", "g"),
    (r"qu(?=[aeiy])", "k"),
    (r"ss", "s"),
    (r"ï", "i"),
    (r"(?<=[aiou][nmlrd])e$", ""),
)
#: German: Nemzowa, Jelzin, Schukow.
_GERMAN_SIGNS = re.compile(r"sch|w[ai]?$|w(?=[ai]$)|^j|[bdgkn]j|z(?=[io])")
_GERMAN = _rules(
    (r"tsch", "č"),
    (r"^sch(?=[aeou])", "zh"),
    (r"sch", "sh"),
    (r"ch", "kh"),
    (r"č", "ch"),
    (r"tz|z", "ts"),
    (r"(?:^|(?<=[aeiou]))s(?=[aeiou])", "z"),
    (r"w", "v"),
    (r"j", "y"),
)
#: Polish: Rzewuski, Wałęsa.
_POLISH_SIGNS = re.compile(r"rz|ą|ę|ł|cz|sz")
_POLISH = _rules((r"rz", "zh"), (r"ą", "on"), (r"ę", "en"), (r"sz", "sh"), (r"cz", "ch"), (r"w", "v"))
#: Latin letters of Serbia and Croatia whose marks an outlet leaves out: Šešelj, Seselj, Шешељ.
_UNMARKED_SIGNS = re.compile(r"[lnd]j|ic$")
_UNMARKED = str.maketrans({"ш": "с", "ж": "з"})
#: Endings of the cases in Russian and its kin, and what the word may end in when it is only named; й is
#: written и, as words are compared.
_CASES = (
    (("ого", "его", "ому", "ему", "ым", "им", "ую", "юю"), ("ии", "ыи", "ая")),
    (("ои", "еи", "ою", "ею"), ("а", "я", "ая")),
    (("ом", "ем", "ым", "у", "ю", "а", "я"), ("",)),
    (("у", "ю", "е", "ы", "и"), ("а", "я")),
    (("е", "ю", "я"), ("и", "ь")),
)
_LEAST_STEM = 3
_TS = re.compile(r"t[sz]")
#: The small name in Arabic, whose vowels each country hears its own way: Ubayd, Obeid, Ebeid.
_SMALL = re.compile(r"(?:(?<=[^aeiouy])|^)[uoi]u?([^aeiouy]{1,2})(?:a[iy]|e[iy]|ee)(?=[^aeiouy])")
#: Persian hears one vowel: Owji, Oji.
_PERSIAN_OW = re.compile(r"ow(?=[^aeiouy])")


@lru_cache(maxsize=16384)
def readings(word: str, beside: str, *, hebrew: bool) -> tuple[str, ...]:
    """The word in English spelling, read as each of the languages writes whose signs it shows.

    What ``beside`` shows says how the word may have been written: without the marks of Zagreb and Belgrade,
    or with z for ts, as in German and often from Hebrew.  In a Hebrew name ch is kh.  A word in
    Cyrillic letters may be inflected, one in Latin letters is not.
    """
    found = [
        _spelt(word, rules)
        for signs, rules in (
            (_FRENCH_SIGNS, _FRENCH),
            (_GERMAN_SIGNS, _GERMAN),
            (_POLISH_SIGNS, _POLISH),
        )
        if signs.search(word)
    ]
    if _UNMARKED_SIGNS.search(beside):
        found.append(word.translate(_UNMARKED))
    if "z" in beside and not _TS.search(beside):
        found.append(_TS.sub("z", word))
    if "tz" in word:
        found.append(word.replace("tz", "t'z"))
    if hebrew and "ch" in word:
        found.append(word.replace("ch", "kh"))
    if has_latin(beside) and not has_latin(word):
        found += named(word)
    return tuple(dict.fromkeys(reading for reading in found if reading != word))


def named(word: str) -> Iterator[str]:
    """What an inflected word in Cyrillic letters is when it is only named: "Ольге" is "Ольга"."""
    word = word.replace("й", "и").replace("ё", "е")
    for cases, endings in _CASES:
        for case in cases:
            if word.endswith(case) and len(word) - len(case) >= _LEAST_STEM:
                yield from (word[: -len(case)] + ending for ending in endings)


def _spelt(word: str, rules: _Rules) -> str:
    for pattern, spelling in rules:
        word = pattern.sub(spelling, word)
    return word


def open_vowels(word: str) -> str:
    """An Arabic or Persian word with the vowels that countries hear otherwise in one spelling.

    "uraiqat", "oreikat" and "erekat" are one, and "mowlavi" is "molavi".
    """
    return _SMALL.sub(r"e\1e", _PERSIAN_OW.sub("o", word))
