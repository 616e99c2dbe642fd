"""A word of any script as phones: rough sounds, one character each, in which spellings come near each other.

Where a script leaves a sound open the phone does too: Arabic و is ``W``, which costs nothing beside w, v, u
and o.  What two phones cost beside each other is said in ``costs``.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from anyascii import anyascii

#: No name is longer; what follows would only cost time.
_LONGEST = 40

#: Latin letters whose plain form loses their sound.
_MARKED = str.maketrans(
    {
        "š": "sh",
        "ş": "sh",
        "ș": "sh",
        "ś": "sh",
        "č": "tch",
        "ć": "tch",
        "ç": "tch",
        "ž": "zh",
        "ż": "zh",
        "ź": "zh",
        "ğ": "gh",
        "ț": "ts",
        "ţ": "ts",
        "đ": "dj",
        "ø": "o",
        "å": "o",
        "æ": "a",
        "œ": "o",
        "ł": "l",
        "ı": "i",
        "ß": "ss",
        "þ": "th",
        "ð": "dh",
        "ñ": "ny",
        "ĳ": "ij",
    }
)

#: How Latin spellings sound, the longest first; ``None`` is silent.
_SPELLINGS: tuple[tuple[str, str], ...] = (
    (r"shch|schtsch|szcz|chtch", "S"),
    (r"tsch|tch|tsh|cz|ch['’]", "C"),
    (r"dzh|dsch|dj(?=[aeiou]|$)|dz(?=h)", "j"),
    (r"dz", "Ǯ"),
    (r"sch", "§"),
    (r"sh|sz(?!$)", "S"),
    (r"^hs(?=[iyu])", "S"),
    (r"^x", "X"),
    (r"ch", "χ"),
    (r"zh", "Z"),
    (r"kh", "H"),
    (r"gh", "G"),
    (r"ph", "f"),
    (r"th", "þ"),
    (r"dh", "ð"),
    (r"ts|tz", "T"),
    (r"ck|qu(?=[ei])|cq", "k"),
    (r"sc(?=[ei])", "S"),
    (r"x", "ks"),
    (r"(?<=i)c$", "C"),
    (r"c(?=[eiy])", "c"),
    (r"c", "ç"),
    (r"w(?=$|[bcdfghjklmnpqrstvz])", "v"),
    (r"(?:ij|iy|yi|ii|yy|yj|ie|ei|y|ey)$", "i"),
    (r"lj", "l"),
    (r"ij(?=[bcdfghklmnpqrstvwz])", "i"),
    (r"j", "J"),
    (r"(?<=[bcdfghklmnpqrstvwzaeou])ie(?=v|f)", "e"),
    (r"(?<=[bcdfghjklmnpqrstvwxyz])[ae]h$", "Q"),
    (r"oo|ou|uu", "U"),
    (r"ee|ii", "i"),
    (r"aa", "a"),
    (r"ue(?=[bcdfghjklmnpqrstvwxz])", "u"),
    (r"oe(?=[bcdfghjklmnpqrstvwxz])", "o"),
    (r"ae(?=[bcdfghjklmnpqrstvwxz])", "a"),
    (r"y(?=[aeou])", "y"),
    (r"y", "i"),
)
_SPELLING = re.compile("|".join(f"({pattern})" for pattern, _ in _SPELLINGS))
_TWICE = re.compile(r"(.)\1+")
#: A letter that an open script writes twice is heard twice, but for these.
_TWICE_OPEN = re.compile(r"([lYWAEā])\1+")
_NOT_PLAIN = re.compile(r"[^a-z'’]+")

#: Arabic and Persian letters; the vowels they may stand for are open.
_ARABIC = {
    **dict(zip("بپتثجچحخدذرزژسشصضطظغفقكکگلمنپڤ", "bptþjCḥHdðr%Z$S$ðtðGfqkkglmnpv", strict=True)),
    **dict.fromkeys("أإٱ", "A"),
    **dict.fromkeys("اآى", "ā"),
    **dict.fromkeys("عئءؤ", "E"),
    **dict.fromkeys("يی", "Y"),
    "و": "W",
    "ه": "h",
    "ة": "Q",
}
#: Hebrew letters; b is v, k is kh, p is f as the word has it.
_HEBREW = {
    **dict(zip("בגדזחטכךלמםנןסעפףצץקרשת", "Bgd%HtKKlmmnn$EPPŽŽkrŠt", strict=True)),
    "א": "A",
    "ה": "Q",
    "ו": "W",
    "י": "Y",
}
#: Cyrillic in the spelling that most languages of it come near to; г and и sound otherwise in Ukrainian.
_CYRILLIC = {
    **dict(zip("абвгґдезиіїйклмнопрстуфыэў", "abvgade%iiiyklmnopr$tufieu", strict=True)),
    "ґ": "g",
    "г": "Γ",
    "ё": "yo",
    "є": "ye",
    "ж": "Z",
    "х": "H",
    "ц": "T",
    "ч": "C",
    "ш": "S",
    "щ": "S",
    "ю": "yu",
    "я": "ya",
    "ђ": "đ",
    "ѓ": "đ",
    "ј": "y",
    "љ": "l",
    "њ": "ny",
    "ћ": "C",
    "ќ": "k",
    "џ": "j",
    "ѕ": "Ǯ",
    "қ": "k",
    "ғ": "G",
    "ә": "a",
    "ө": "o",
    "ү": "u",
    "ұ": "u",
    "һ": "h",
    "ң": "n",
    "ъ": "",
    "ǎ": "ǎ",
    "ь": "",
}
#: Between consonants the hard sign is a vowel, as Bulgarian has it.
_HARD = re.compile(r"(?<=[^аеёиоуыэюя])ъ(?=[^аеёиоуыэюя])")
_GERESH = re.compile(r"([גזצ])['׳’]")
_AS_GERESH = {"ג": "j", "ז": "Z", "צ": "C"}
_ABJAD = re.compile(r"[\u0590-\u06ff\u0750-\u077f\ufb1d-\ufdff\ufe70-\ufeff]")
_INDIC = re.compile(r"[\u0900-\u0dff]")
_GREEK_LETTER = re.compile(r"[\u0370-\u03ff]")
_GREEK = (
    ("γγ", "ng"),
    ("μπ", "b"),
    ("ευ", "ev"),
    ("εύ", "ev"),
    ("αυ", "av"),
    ("αύ", "av"),
    ("ου", "ou"),
    ("ού", "ou"),
)
#: Scripts that have letters of their own for sounds which Latin spellings mistake for each other.
_EXACT = re.compile(r"[\u0400-\u052f\u0590-\u06ff\u0750-\u077f\ufb1d-\ufdff\ufe70-\ufeff]")
_CYRILLIC_LETTER = re.compile(r"[\u0400-\u052f]")
#: Marks that most writers leave out, and joiners.
_HELD = frozenset("\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0670\u0640\u200c\u200d")


def has_latin(word: str) -> bool:
    """Whether a word is written in Latin letters, marked or not."""
    return any("a" <= c <= "z" or "à" <= c <= "ɏ" for c in word.casefold())


def is_exact(word: str) -> bool:
    """Whether a word is in Cyrillic, Arabic or Hebrew letters."""
    return bool(_EXACT.search(word))


def is_hebrew(word: str) -> bool:
    """Whether a word is written in Hebrew letters."""
    return any("\u0590" <= c <= "\u05ff" for c in word)


def is_open(phones: str) -> bool:
    """Whether the word's script leaves most vowels out."""
    return phones.startswith("=")


@lru_cache(maxsize=65536)
def phones(word: str) -> str:
    """``word`` as phones; a leading "=" says that its script leaves short vowels out."""
    plain = unicodedata.normalize("NFC", word[:_LONGEST]).casefold()
    if _ABJAD.search(plain):
        return "=" + _TWICE_OPEN.sub(r"\1", _abjad(plain))
    if _CYRILLIC_LETTER.search(plain):
        return _once(_cyrillic(plain))
    if _INDIC.search(plain):
        return "=" + _once(_SPELLING.sub(_sound, _NOT_PLAIN.sub("", anyascii(plain).casefold())))
    for greek, spoken in _GREEK if _GREEK_LETTER.search(plain) else ():
        plain = plain.replace(greek, spoken)
    latin = anyascii(plain.translate(_MARKED)).casefold()
    return _once(_SPELLING.sub(_sound, _NOT_PLAIN.sub("", latin)).replace("'", "").replace("’", ""))


def _sound(found: re.Match[str]) -> str:
    return _SPELLINGS[(found.lastindex or 1) - 1][1]


def _once(spoken: str) -> str:
    return _TWICE.sub(r"\1", spoken)


def _abjad(word: str) -> str:
    letters = unicodedata.normalize("NFKC", "".join(c for c in word if c not in _HELD))
    letters = _GERESH.sub(
        lambda found: _AS_GERESH[found.group(1)], letters.replace("تش", "چ").replace("خواه", "خاه")
    )
    spoken = "".join(_ARABIC.get(c, _HEBREW.get(c, c if c in "jZC" else "")) for c in letters)
    if spoken.startswith("ā") and letters[0] != "آ":
        spoken = "A" + spoken[1:]  # at the beginning alef only carries a vowel, whichever
    spoken = re.sub(r"āY(?=[^āWYE])", "āE", spoken).replace("d%", "Ǯ")
    spoken = re.sub(r"(?<=.)(?:YE)?Y+$", "ý", spoken)  # many writers give ya and alif maqsura one form
    # A final heh is as often the vowel before it: Fatemeh, Fatima, Fatimah.
    return spoken[:-1] + "Q" if spoken[1:].endswith("h") and letters[-1:] == "ه" else spoken


def _cyrillic(word: str) -> str:
    plain = "".join(
        _CYRILLIC.get(c, "") if c in _CYRILLIC else anyascii(c)
        for c in _HARD.sub("ǎ", word.replace("дж", "џ").replace("дз", "ѕ"))
    )
    return re.sub(r"(?:[ie]y|i|yi)$", "i", re.sub(r"(?<=[CSZT])y(?=o)", "", plain))
