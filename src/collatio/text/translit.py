"""Names of any script in one rough Latin spelling, and the consonants that survive transliteration."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from anyascii import anyascii

_ZWNJ = "\u200c"
_ARABIC = re.compile(r"[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff]")
_HEBREW = re.compile(r"[\u0590-\u05ff]")
#: Initial letters that stand for a vowel in Arabic script: alef with its seats, and ain.
_ARABIC_VOWEL = frozenset("اأإآٱعء")
#: anyascii reads these as consonants or drops them; the names' other spellings show what they are.
_BEFORE = str.maketrans({"ة": "ه", "ى": "ي", "ו": "و", "ـ": None, "ʿ": "'", "ʾ": "'"})

#: Letters that English pages write with two letters or, as often, without their mark: Vaškorin, Vashkorin.
_MARKED = str.maketrans({"š": "sh", "ş": "sh", "ș": "sh", "č": "ch", "ć": "ch", "ž": "zh"})

#: Spellings of one sound, longest first.  The classes are wide on purpose: Qaani, Ghaani and Kaani must
#: meet, as must Hamas and Khamas, and Arabic has neither p nor v.
_SOUNDS: tuple[tuple[str, str], ...] = (
    ("shch", "x"),
    ("tsch", "x"),
    ("dzh", "j"),
    ("sch", "x"),
    ("tch", "x"),
    ("tsh", "x"),
    ("sh", "x"),
    ("ch", "x"),
    ("cz", "x"),
    ("zh", "j"),
    ("dj", "j"),
    ("kh", "h"),
    ("gh", "k"),
    ("qu", "k"),
    ("ck", "k"),
    ("ph", "f"),
    ("th", "t"),
    ("dh", "d"),
    ("ts", "s"),
    ("tz", "s"),
    ("ce", "si"),
    ("ci", "si"),
    ("cy", "si"),
    ("x", "ks"),
    ("q", "k"),
    ("g", "k"),
    ("c", "k"),
    ("z", "s"),
    ("v", "f"),
    ("p", "b"),
    ("y", "i"),
    ("e", "i"),
    ("o", "u"),
)
_SOUND = re.compile("|".join(spelling for spelling, _ in _SOUNDS))
_AS = dict(_SOUNDS)
_REPEATED = re.compile(r"(.)\1+")
_VOWELS = re.compile(r"[aiu]+")
_NOT_LETTERS = re.compile(r"[^a-z]+")


def is_abjad(text: str) -> bool:
    """Whether ``text`` is written without most of its vowels (Arabic, Persian, Hebrew …)."""
    return bool(_ARABIC.search(text) or _HEBREW.search(text))


def is_caseless(text: str) -> bool:
    """Whether no letter of ``text`` has a capital form, so that names don't show by their case."""
    return not any(c.isalpha() and c.lower() != c.upper() for c in text)


def latin(text: str) -> str:
    """``text`` in plain lower-case Latin letters: "Каани" is "kaani", "Müller" is "muller"."""
    return anyascii(unicodedata.normalize("NFC", text).translate(_BEFORE)).casefold()


@lru_cache(maxsize=65536)
def sounded(word: str) -> str:
    """One word as it is roughly spoken, so that spellings of one name come near each other.

    "Qaani", "Qa’ani" and "Ghaani" are all "kani"; vowels stay as far as the script writes them.
    """
    letters = unicodedata.normalize("NFC", word)
    if _ARABIC.search(letters):
        # A silent final heh before a joiner (خامنه‌ای) is the vowel e, and the article is no part of a name.
        letters = letters.replace("ه" + _ZWNJ, "").replace(_ZWNJ, "")
        if letters.startswith("ال") and len(letters) > 4:
            letters = letters[2:]
    first = "a" if letters[:1] in _ARABIC_VOWEL else ""
    plain = first + _NOT_LETTERS.sub("", latin(letters))
    return _REPEATED.sub(r"\1", _SOUND.sub(lambda found: _AS[found.group()], plain))


@lru_cache(maxsize=65536)
def skeletons(word: str) -> tuple[str, ...]:
    """The consonants of a word, first in the plain reading, then as its doubtful letters may be meant.

    A w may be a v: و is both, and "Sinwar" is "Синвар".  An š may be written "sh" or "s".  An initial
    vowel leaves an "a", a final h nothing.  Empty for a word without consonants.
    """
    readings = []
    for spelling in dict.fromkeys((word, word.casefold().translate(_MARKED))):
        spoken = sounded(spelling)
        readings += [spoken.replace("w", "u"), spoken.replace("w", "f")]
    found = []
    for reading in readings:
        consonants = _VOWELS.sub("", reading)
        if len(consonants) > 1:
            consonants = consonants.removesuffix("h")
        if consonants:
            mark = "a" if reading[0] in "aiu" else ""
            found.append(mark + _REPEATED.sub(r"\1", consonants))
    return tuple(dict.fromkeys(found))
