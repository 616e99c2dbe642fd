"""Given names: which spellings are one name, which short forms stand for it, which names are kept apart.

Common knowledge, written by hand.  Between bars stands one name: its spellings, after "/" its short forms,
after "~" the forms that other languages give its bearer (Volodymyr, Vladimir).  Two names that both stand
here and share no place are two names, however alike: Mohamed and Mahmoud, Maria and Mario.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Literal

from collatio.text.naming.custom_names import ARABIC_MORE, HEBREW_MORE, PERSIAN_MORE, SLAVIC_MORE
from collatio.text.naming.given_names import ARABIC, EASTERN, HEBREW, WESTERN
from collatio.text.naming.phones import has_latin, phones
from collatio.text.terms import fold

Relation = Literal["spelling", "short", "national", "other"]
#: What the place on a line makes a name: the name itself, a short form of it, another language's form.
_OWN, _SHORT, _NATIONAL = range(3)
_OTHERS = (WESTERN, EASTERN, SLAVIC_MORE, HEBREW, HEBREW_MORE)
_ARABIC_CUSTOM = (ARABIC, ARABIC_MORE, PERSIAN_MORE)
#: Sounds that only some scripts write exactly.
_EXACT = str.maketrans("$%Γ", "szg")


@cache
def _lines_of() -> dict[str, dict[int, int]]:
    """Each known form, to the names it stands for and as what; lines that share a spelling are one name."""
    told = [list(_forms(line)) for line in _all_lines()]
    first: dict[str, int] = {}
    of = list(range(len(told)))
    for number, forms in enumerate(told):
        shared = [of[first[word]] for word, place in forms if place == _OWN and word in first]
        least = min([number, *shared])
        of = [least if name in {number, *shared} else name for name in of] if shared else of
        for word, place in forms:
            if place == _OWN:
                first.setdefault(word, number)
    lines: dict[str, dict[int, int]] = {}
    for number, forms in enumerate(told):
        for word, place in forms:
            for key in (word, *_sounds(word)):
                names = lines.setdefault(key, {})
                names[of[number]] = min(place, names.get(of[number], place))
    return lines


def _sounds(word: str) -> tuple[str, ...]:
    """The sounds of a word in brackets, so that none is taken for a spelling; "j" may be either of two."""
    spoken = phones(word).translate(_EXACT)
    return tuple(dict.fromkeys(f"[{spoken.replace('J', as_)}]" for as_ in "yj"))


def _known(word: str) -> dict[int, int] | None:
    """The lines of a word as it is written, or of what sounds exactly so in any script."""
    lines = _lines_of()
    return next((lines[key] for key in (fold(word), *_sounds(word)) if key in lines), None)


def _all_lines() -> Iterator[str]:
    for table in (*_OTHERS, *_ARABIC_CUSTOM):
        yield from (line for line in table.split("|"))


def _forms(line: str) -> Iterator[tuple[str, int]]:
    place = _OWN
    for word in line.split():
        if word == "/":
            place = _SHORT
        elif word == "~":
            place = _NATIONAL
        else:
            yield fold(word), place


@cache
def _heads() -> tuple[str, ...]:
    return tuple(fold(line.split(maxsplit=1)[0]) for line in _all_lines())


def is_given(word: str) -> bool:
    """Whether ``word`` is a given name that the table knows."""
    return _known(word) is not None


@cache
def _arabic() -> frozenset[str]:
    """The spellings that only the names of Arabic and Persian custom have."""
    others = {word for table in _OTHERS for word in table.split()}
    return frozenset(fold(word) for table in _ARABIC_CUSTOM for word in table.split() if word not in others)


def is_arabic(word: str) -> bool:
    """Whether ``word`` is a given name of Arabic or Persian custom and of no other."""
    return fold(word) in _arabic()


def is_spelt_given(word: str) -> bool:
    """Whether the table has ``word`` in these very letters."""
    return fold(word) in _lines_of()


@lru_cache(maxsize=65536)
def heads(word: str) -> tuple[str, ...]:
    """The names that ``word`` may be a form of: "Bill" is "william"."""
    return tuple(_heads()[number] for number in sorted(_known(word) or {}))


@lru_cache(maxsize=65536)
def relation(one: str, other: str) -> Relation | None:
    """How two given names stand to each other; null where the table does not know both."""
    left, right = _known(one), _known(other)
    if left is None or right is None:
        return None
    ways = {(left[number], right[number]) for number in left.keys() & right.keys()}
    if not ways:
        across = has_latin(one) != has_latin(other)
        return "spelling" if across and set(_sounds(one)) & set(_sounds(other)) else "other"
    if (_OWN, _OWN) in ways or set(_sounds(one)) & set(_sounds(other)):
        return "spelling"
    return "short" if any(_SHORT in way for way in ways) else "national"
