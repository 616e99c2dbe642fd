"""One part of a name beside one part of another: how near, and by what."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from collatio.text.naming import east
from collatio.text.naming import words as known
from collatio.text.naming.cantonese import same_cantonese, spells_han
from collatio.text.naming.costs import beside
from collatio.text.naming.given import heads, relation
from collatio.text.naming.likeness import SLIPPED, likeness
from collatio.text.naming.parts import Part
from collatio.text.naming.phones import has_latin, phones
from collatio.text.naming.spelling import are_two_stems, is_hers_and_his, marked_otherwise, nearest, other_sex
from collatio.text.naming.syllables import (
    is_pinyin,
    is_syllable,
    may_be_korean,
    same_korean,
    same_mandarin,
)
from collatio.text.terms import fold

Role = Literal["given", "middle", "family"]
How = Literal[
    "same", "spelling", "script", "initial", "short", "national", "dialect", "joined", "feminine", "other"
]

#: Below this two words are no spellings of one.
FLOOR = 0.62
#: Two parts written as one must sound alike throughout.
_JOINED = 0.86
_JOINED_ACROSS = 0.8
#: Words whose lengths stand further apart than this are not compared; some scripts leave vowels out.
_LENGTHS = 0.65
_LENGTHS_ACROSS = 0.4
_INITIAL = 0.95
_SHORT = 0.93
_NATIONAL = 0.92
_DIALECT = 0.95
#: What an initial's sound may cost beside the letter that the other spelling begins with.
_FIRST_SOUND = 0.21
#: In Latin letters only Egypt's g is a j, as a name of its custom has it: G. is no Jeb.
_FIRST_LATIN = 0.12
_SERVED = 0.7


@dataclass(frozen=True, slots=True)
class Meeting:
    """How near two parts are, from 0 to 1, and by what."""

    score: float
    how: How


_SERVANT = re.compile(r"^(?:abd|عبد|абд(?:[аеу]ль?)?)[\s-]*(?=..)")
_NOTHING = Meeting(0.0, "other")


@lru_cache(maxsize=65536)
def meet(one: Part, other: Part, role: Role) -> Meeting:
    """Two parts that hold one place in their names."""
    if one.han and other.han:
        return Meeting(1.0, "same") if one.han == other.han else _NOTHING
    if fold(one.plain) == fold(other.plain):
        if marked_otherwise(one.text, other.text):
            return _NOTHING
        return Meeting(1.0, "initial" if one.kind == "initial" else "same")
    if "initial" in (one.kind, other.kind):
        return _initial(one, other)
    if one.kind == other.kind == "father":
        return _fathers(one, other)
    if one.eastern and other.eastern:
        return _eastern_part(one, other, role)
    return _known_given(one, other, role) or _served(one, other) or _spelt(one, other, role)


def _known_given(one: Part, other: Part, role: Role) -> Meeting | None:
    """How two names of the table stand to each other; null where it does not say."""
    told = relation(one.plain, other.plain)
    if told is None or (told in {"short", "national"} and role == "family"):
        return None
    if told == "spelling":
        return Meeting(1.0, _how(one, other))
    if told == "other":
        return _NOTHING
    return Meeting(_SHORT, "short") if told == "short" else Meeting(_NATIONAL, "national")


def _served(one: Part, other: Part) -> Meeting | None:
    """Two names of a servant by whom they serve, if both are such: Abdelhamid, Abdelmajid."""
    left, right = (_SERVANT.sub("", part.plain) for part in (one, other))
    if left == one.plain or right == other.plain:
        return None
    told = relation(left, right)
    if told is None:
        score = likeness(left, right, "arabic")
        return Meeting(score, _how(one, other)) if score >= _SERVED else _NOTHING
    return Meeting(1.0, _how(one, other)) if told == "spelling" else _NOTHING


def _eastern_part(one: Part, other: Part, role: Role) -> Meeting:
    """Parts of two names of China or Korea, each of which may be the family name."""
    read = next((pair for pair in ((one, other), (other, one)) if pair[0].han), None)
    if (
        east.same_family(one.plain, other.plain)
        if read is None
        else east.spells(read[0].plain, read[1].plain)
    ):
        return Meeting(_DIALECT, "dialect")
    given = _eastern((one,), (other,))
    if (
        given.score
        or role != "family"
        or one.han
        or other.han
        or (east.is_family(one.plain) and east.is_family(other.plain))
        or (is_syllable(one.plain) and is_syllable(other.plain))
    ):
        return given
    spelt = _spelt(one, other, role)
    if _are_two_in_pinyin(one, other):
        return Meeting(min(spelt.score, SLIPPED), spelt.how)
    return spelt


def _are_two_in_pinyin(one: Part, other: Part) -> bool:
    """Whether both are pinyin, so that other letters are another name; Korea has many ways to spell one."""
    korean = one.korean and other.korean and may_be_korean(one.plain + other.plain)
    return not korean and is_pinyin(one.plain) and is_pinyin(other.plain)


def _spelt(one: Part, other: Part, role: Role) -> Meeting:
    """Two words by their letters and sounds."""
    if are_two_stems(one.plain, other.plain):
        return _NOTHING
    score = nearest(one, other)
    if role == "family" and is_hers_and_his(one.plain, other.plain):
        return Meeting(max(score, 0.9), "feminine")
    if role == "given" and other_sex(one.plain, other.plain):
        return _NOTHING
    return Meeting(score, _how(one, other)) if score >= FLOOR else _NOTHING


def meet_joined(some: Sequence[Part], others: Sequence[Part]) -> Meeting:
    """Several parts that the other name writes as one: "Amir Abdollahian", "Amirabdollahian"."""
    written = all(any(part.han for part in side) for side in (some, others))
    if written or any(part.kind == "initial" for part in (*some, *others)):
        return _NOTHING
    if all(part.eastern for part in (*some, *others)):
        return _eastern(some, others)
    left, right = _run(some), _run(others)
    across = has_latin(left[0]) != has_latin(right[0])
    short, long = sorted((len(left[0]), len(right[0])))
    if short < long * (_LENGTHS_ACROSS if across else _LENGTHS):
        return _NOTHING
    score = max(likeness(one, other) for one in left for other in right)
    return Meeting(score, "joined") if score >= (_JOINED_ACROSS if across else _JOINED) else _NOTHING


def _eastern(some: Sequence[Part], others: Sequence[Part]) -> Meeting:
    """Given names of China or Korea, written as one word or syllable by syllable."""
    # A syllable may be written as a small word elsewhere is: En-lai.
    left, right = ("".join(part.whole for part in side) for side in (some, others))
    han = ["".join(part.han for part in side) for side in (some, others)]
    if left == right:
        return Meeting(1.0, "joined" if len(some) != len(others) else "same")
    for characters, latin in ((han[0], right), (han[1], left)):
        if characters and spells_han(characters, latin):
            return Meeting(_DIALECT, "dialect")
    # A family name of two characters: 歐陽, Au-Yeung.
    if len(han[0] or han[1]) > 1 and not all(han) and (east.spells(left, right) or east.spells(right, left)):
        return Meeting(_DIALECT, "dialect")
    sure = some[0].two_systems
    if not any(han) and any(
        same_cantonese(one, two, sure=sure) for one, two in ((left, right), (right, left))
    ):
        return Meeting(_DIALECT, "dialect")
    korean = not any(han) and all(part.korean for part in (*some, *others))
    pieces = ["-".join(part.whole for part in side) for side in (some, others)]
    mandarin = any(same_mandarin(one, two, sure=sure) for one, two in ((left, pieces[1]), (right, pieces[0])))
    if mandarin or (korean and same_korean(left, right)):
        return Meeting(_DIALECT, "dialect")
    return _NOTHING


def _run(parts: Sequence[Part]) -> tuple[str, ...]:
    plain = "".join(part.plain for part in parts)
    return tuple(dict.fromkeys((plain, parts[0].plain + "".join(part.whole for part in parts[1:]))))


def _how(one: Part, other: Part) -> How:
    return "spelling" if has_latin(one.plain) == has_latin(other.plain) else "script"


def _initial(one: Part, other: Part) -> Meeting:
    """An initial beside a word: the sounds they begin with, or those of the name it is short for."""
    left, right = _firsts(one), _firsts(other)
    if fold(one.plain)[0] == fold(other.plain)[0]:
        return Meeting(_INITIAL, "initial")
    most = _FIRST_SOUND if one.arabic or other.arabic or _how(one, other) == "script" else _FIRST_LATIN
    near = any(beside(a, b) <= most for a in left for b in right)
    return Meeting(_INITIAL, "initial") if near else _NOTHING


def _firsts(part: Part) -> tuple[str, ...]:
    spellings = (part.plain,) if part.kind == "initial" else (part.plain, *heads(part.plain))
    found = [phones(spelling).removeprefix("=")[:1] for spelling in spellings]
    return tuple(dict.fromkeys(first for first in found if first))


def _fathers(one: Part, other: Part) -> Meeting:
    """Two fathers' names by the names they are made of."""
    left, right = _stem(one.plain), _stem(other.plain)
    told = relation(left, right)
    if told == "other":
        return _NOTHING
    if told == "spelling":
        return Meeting(1.0, _how(one, other))
    if told is not None:
        return Meeting(_NATIONAL, "national")
    score = max(likeness(left, right), nearest(one, other) if left == one.plain else 0.0)
    return Meeting(score, _how(one, other)) if score >= 0.8 else _NOTHING


def _stem(plain: str) -> str:
    endings = (*known.PATRONYMIC, *known.PATRONYMIC_SHE, *known.PATRONYMIC_CYRILLIC)
    ending = next((ending for ending in sorted(endings, key=len, reverse=True) if plain.endswith(ending)), "")
    return plain.removesuffix(ending) if len(plain) - len(ending) > 2 else plain
