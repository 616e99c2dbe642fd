"""Given names of China and Korea by their syllables, whose Latin spellings differ by system and dialect."""

from __future__ import annotations

import re
from functools import lru_cache

from collatio.text.naming.likeness import likeness

#: How older spellings of Chinese begin and end a syllable, with what pinyin may have there.
_BEGINS = {
    "ch": ("zh", "j", "q", "ch"),
    "ts": ("z", "c"),
    "tz": ("z", "c"),
    "hs": ("x",),
    "p": ("b", "p"),
    "t": ("d", "t"),
    "k": ("g", "k"),
    "j": ("r",),
    "ss": ("s",),
    "sz": ("s",),
    "ch'": ("q", "ch"),
    "ts'": ("c",),
    "tz'": ("c",),
    "p'": ("p",),
    "t'": ("t",),
    "k'": ("k",),
    "": ("",),
}
_ENDS = {
    "ung": ("ong",),
    "ien": ("ian",),
    "ieh": ("ie",),
    "ueh": ("ue",),
    "uei": ("ui",),
    "ih": ("i", "yi"),
    "eh": ("e",),
    "o": ("uo", "e", "o"),
    "e": ("e", "ie"),
    "yen": ("yan",),
    "yeh": ("ye",),
    "yu": ("you", "yu"),
    "iu": ("iu", "ou"),
    "i": ("i", "yi"),
    "erh": ("er",),
    "ing": ("ing", "ying"),
}
#: Behind these u is the vowel that pinyin writes i: Ssu, Tzu.
_HISSED = frozenset({"ss", "sz", "ts", "tz"})
_MOST = 4
_SYLLABLE = re.compile(
    r"(?:(?:ch|t[sz]?|[pk])')?[bcdfghjklmnpqrstwxyz]*[aeiouü]+(?:ng(?![aeiou])|n(?![aeiou])|rh?(?![aeiou])|h(?![aeiou]))?"
)
_TONELESS = str.maketrans({"ü": "u", "ŭ": "eo", "ŏ": "eo", "’": "'", "ʻ": "'", "‘": "'"})
#: An apostrophe that says no breath but where a syllable ends: Xi'an.
_DIVIDING = re.compile(r"(?<!ch)(?<!t[sz])(?<![ptk])'")

#: Korean spellings, the longest first, in one system.
_KOREAN = (
    ("young", "yong"),
    ("yeo", "yo"),
    ("ŏ", "o"),
    ("ŭ", "u"),
    ("eo", "o"),
    ("eu", "u"),
    ("oo", "u"),
    ("woo", "u"),
    ("wu", "u"),
    ("ou", "u"),
    ("ee", "i"),
    ("hui", "hi"),
    ("ai", "e"),
    ("ae", "e"),
    ("ck", "g"),
    ("ah", "a"),
    ("ch", "j"),
    ("k", "g"),
    ("t", "d"),
    ("p", "b"),
    ("r", "l"),
    ("sh", "s"),
)
_KOREAN_NEAR = 0.93
#: Letters that no Korean name has.
_NOT_KOREAN = re.compile(r"[fqvxz]")
_PINYIN = (
    r"(?:(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)?"
    r"(?:a[io]?|ang?|eng?|ei?|er|ou?|ong|i[aeu]?|iao|iang?|ing?|iong|u[aeio]?|uai|uang?|un|ü[e]?|üan|ün))"
)
_IN_PINYIN = re.compile(_PINYIN + r"{1,3}$")
_ONE_IN_PINYIN = re.compile(_PINYIN + "$")


@lru_cache(maxsize=16384)
def same_mandarin(pinyin: str, other: str, *, sure: bool) -> bool:
    """Whether ``other`` may be an older spelling of ``pinyin``, by syllables: "zedong", "tse-tung".

    One syllable alone must show by its letters that it is older, where the family names (``sure``) do not.
    """
    left, right = syllables(pinyin), syllables(other.replace("kw", "ku"))
    if not 1 < len(left) <= _MOST or len(left) != len(right):
        shown = len(left) == len(right) == 1 and (sure or _is_older(right[0]))
        return shown and left[0] in _as_pinyin(right[0])
    return all(one == two or one in _as_pinyin(two) for one, two in zip(left, right, strict=True))


def syllables(word: str) -> tuple[str, ...]:
    """A Latin word as syllables of Chinese; none where it is not made of them."""
    plain = _DIVIDING.sub("-", word.translate(_TONELESS))
    found = tuple(syllable for piece in plain.split("-") for syllable in _SYLLABLE.findall(piece))
    return found if "".join(found) == plain.replace("-", "") else ()


def _is_older(syllable: str) -> bool:
    """Whether a syllable shows by its letters that it is no pinyin."""
    return (
        "'" in syllable
        or syllable.startswith(("hs", "ts", "tz", "ss", "sz"))
        or syllable.endswith(("ung", "eh", "ih", "ien"))
    )


@lru_cache(maxsize=4096)
def _as_pinyin(syllable: str) -> frozenset[str]:
    begins = [(begin, now) for begin, now in _BEGINS.items() if syllable.startswith(begin)]
    found = {syllable}
    for begin, now in begins:
        rest = syllable.removeprefix(begin)
        if rest == "u" and begin[:2] in _HISSED:
            found |= {f"{start}i" for start in now}
        whole = (new for old, new in _ENDS.items() if old in (rest, syllable))
        finals = {rest, *(end for new in whole for end in new)}
        finals |= {
            rest.removesuffix(old) + end for old, new in _ENDS.items() if rest.endswith(old) for end in new
        }
        found |= {start + final for start in now for final in finals}
    return frozenset(found)


def is_pinyin(word: str) -> bool:
    """Whether ``word`` is made of syllables as pinyin spells them."""
    return bool(_IN_PINYIN.match(word))


def is_syllable(word: str) -> bool:
    """Whether ``word`` is one syllable as pinyin spells it."""
    return bool(_ONE_IN_PINYIN.match(word))


def may_be_korean(word: str) -> bool:
    """Whether a Latin word has only letters that Korean names have."""
    return not _NOT_KOREAN.search(word)


def same_korean(one: str, other: str) -> bool:
    """Whether two Latin spellings are of one Korean name: "seokyeol", "sukyeol"."""
    if _NOT_KOREAN.search(one) or _NOT_KOREAN.search(other):
        return False
    return likeness(_one_system(one), _one_system(other)) >= _KOREAN_NEAR


def _one_system(word: str) -> str:
    for spelling, now in _KOREAN:
        word = word.replace(spelling, now)
    return word
