"""Given names: which spellings are one name, which short forms stand for it, which names are kept apart.

Common knowledge, written by hand.  Between bars stands one name: its spellings, after "/" its short forms,
after "~" the forms that other languages give its bearer (Volodymyr, Vladimir).  Two names that both stand
here and share no place are two names, however alike: Mohamed and Mahmoud, Maria and Mario.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import Literal

from collatio.text.naming.custom_names import ARABIC_MORE, HEBREW_MORE, PERSIAN_MORE, SLAVIC_MORE
from collatio.text.naming.given_names import ARABIC, EASTERN, HEBREW, WESTERN
from collatio.text.naming.phones import has_latin, phones
from collatio.text.terms import fold

Relation = Literal["spelling", "short", "national", "other"]
#: What the place on a line makes a name: the name itself, a short form of it, another language's form.
_OWN, _SHORT, _NATIONAL = range(3)
#: The tables and whose custom each holds; names of the West and of East Asia have many.
_TABLES = (
    (WESTERN, ""),
    (EASTERN, ""),
    (SLAVIC_MORE, "slavic"),
    (HEBREW, "hebrew"),
    (HEBREW_MORE, "hebrew"),
    (ARABIC, "arabic"),
    (ARABIC_MORE, "arabic"),
    (PERSIAN_MORE, "arabic"),
)
#: Sounds that only some scripts write exactly.
_EXACT = str.maketrans("$%Γ", "szg")


class _Joined:
    """Lines of the tables that are one name, each by the first of them."""

    def __init__(self, size: int) -> None:
        self._of = list(range(size))

    def __getitem__(self, number: int) -> int:
        while self._of[number] != number:
            self._of[number] = self._of[self._of[number]]
            number = self._of[number]
        return number

    def join(self, one: int, other: int) -> None:
        """Makes one name of the names of two lines."""
        least, most = sorted((self[one], self[other]))
        self._of[most] = least


@cache
def _lines_of() -> dict[str, dict[int, int]]:
    """Each known form, to the names it stands for and as what; lines that share a spelling are one name."""
    told = [list(_forms(line)) for line in _all_lines()]
    of = _Joined(len(told))
    first: dict[str, int] = {}
    for number, forms in enumerate(told):
        for word, place in forms:
            if place == _OWN:
                of.join(number, first.setdefault(word, number))
    _join_unproven(told, of)
    lines: dict[str, dict[int, int]] = {}
    for number, forms in enumerate(told):
        for word, place in forms:
            for key in (word, *_sounds(word)):
                names = lines.setdefault(key, {})
                names[of[number]] = min(place, names.get(of[number], place))
    return lines


def _join_unproven(told: Sequence[Sequence[tuple[str, int]]], of: _Joined) -> None:
    """Joins a line in Latin letters alone to the name of its custom that sounds the same.

    Nothing shows that such two are two, as letters of the names' own script do: Nasim and Naseem are one,
    Hamad and Hammad are not.
    """
    customs = [custom for table, custom in _TABLES for _ in table.split("|")]
    own = [[word for word, place in forms if place == _OWN] for forms in told]
    unproven = [all(has_latin(word) for word in words) for words in own]
    first: dict[tuple[str, str], int] = {}
    for number in sorted(range(len(told)), key=lambda number: (unproven[number], number)):
        keys = [(customs[number], phones(word)) for word in own[number] if customs[number]]
        alike = next((first[key] for key in keys if key in first), None)
        if unproven[number] and alike is not None:
            of.join(number, alike)
        for key in keys:
            first.setdefault(key, number)


def _sounds(word: str) -> tuple[str, ...]:
    """The sounds of a word in brackets, so that none is taken for a spelling; "j" may be either of two."""
    spoken = phones(word).translate(_EXACT)
    return tuple(dict.fromkeys(f"[{spoken.replace('J', as_)}]" for as_ in "yj"))


def _known(word: str) -> dict[int, int] | None:
    """The lines of a word as it is written, or of what sounds exactly so in any script."""
    lines = _lines_of()
    written = lines.get(fold(word))
    return written or next((lines[key] for key in _sounds(word) if key in lines), None)


def _all_lines() -> Iterator[str]:
    yield from (line for table, _ in _TABLES for line in table.split("|"))


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
def _only(wanted: str) -> frozenset[str]:
    """The spellings that only the names of one custom have."""
    others = {word for table, custom in _TABLES if custom != wanted for word in table.split()}
    own = (table.split() for table, custom in _TABLES if custom == wanted)
    return frozenset(fold(word) for words in own for word in words if word not in others)


def is_arabic(word: str) -> bool:
    """Whether ``word`` is a given name of Arabic or Persian custom and of no other."""
    return fold(word) in _only("arabic")


def is_hebrew(word: str) -> bool:
    """Whether ``word`` is a given name of Hebrew custom, in a spelling that Arabic and the East have not."""
    return fold(word) in _hebrew()


@cache
def _hebrew() -> frozenset[str]:
    """The spellings of Hebrew names; those that the West has too are told as other languages' forms there."""
    others = {word for table, custom in _TABLES[1:] if custom != "hebrew" for word in table.split()}
    others |= {word for line in WESTERN.split("|") for word, place in _forms(line) if place == _OWN}
    own = (table.split() for table, custom in _TABLES if custom == "hebrew")
    return frozenset(fold(word) for words in own for word in words if word not in others)


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
