"""Names of bodies and places compared: other spellings and languages, and words that mean nothing.

A body's name means what its words say: one content word more or another is another body.  What an article
calls it for short ("the Council", its letters) is its name there; across pages it leaves open who is meant.
"""

from __future__ import annotations

import re
from functools import lru_cache

from collatio.text.naming.likeness import likeness
from collatio.text.naming.parts import comparable
from collatio.text.naming.phones import has_latin, is_open, phones
from collatio.text.naming.reasons import NameMatch, Reason
from collatio.text.terms import fold

#: How near two words must be as spellings: bodies have few letters to tell them apart.
_NEAR = 0.88
_SHORTEST = 5
#: A place's name of one word, shorter than this, is another with any other sound: Granada, Grenada.
_SHORT_PLACE = 9
#: Sounds that spellings of a place's name change for each other, and no more: Younis, Yunis; Qatif, Katif.
_ONE_SOUND = str.maketrans("UGçQ", "ukka", "h")
#: How much a short form says by itself: less than joins.
_OPEN = 0.4
_ACRONYM = re.compile(r"[A-ZА-Я][A-ZА-Я&.]{1,9}$")
_WORD = re.compile(r"[^\W_](?:[\w’'ʼ&.\u200c\u0300-\u036f]*\w)?")
_MOST_WORDS = 16

#: Words of law and links that a body's name carries or leaves out.
_IDLE_WORDS = """
the of for and de des du la le les el los las di da do der die das y e et und al el ad ed az ash as a an
ltd limited inc incorporated corp corporation co company plc llc llp lp gmbh ag kg se sa sas spa srl bv nv
oy oyj ab asa as kk pty pte jsc pjsc ojsc ooo oao zao пао ооо оао ао holding holdings group
"""
_IDLE = frozenset(_IDLE_WORDS.split())
#: Names of one place or body in several tongues and times, a line each; words are joined by "_".
_SAME = """
united_states united_states_of_america us u.s. usa u.s.a. america
united_kingdom uk u.k. britain great_britain
united_nations un u.n. onu оон
european_union eu e.u. ue ес
united_arab_emirates uae u.a.e. emirates
soviet_union ussr
kyiv kiev киев київ
kharkiv kharkov харьков харків
odesa odessa одесса
lviv lvov lemberg
turkey türkiye turkiye
myanmar burma
czechia czech_republic
ivory_coast cote_d'ivoire
beijing peking 北京
mumbai bombay
kolkata calcutta
tehran teheran تهران тегеран
jerusalem القدس ירושלים
mecca makkah makka
cologne köln koeln
munich münchen muenchen
vienna wien
moscow москва moskva
geneva genève genf
brussels bruxelles brussel
"""
_LINE = {
    fold(name.replace("_", " ")): number
    for number, line in enumerate(_SAME.split("\n"))
    for name in line.split()
}


@lru_cache(maxsize=16384)
def body_words(name: str) -> tuple[str, ...]:
    """The words of a body's name that can tell it from others; all of them where none is left."""
    words = tuple(fold(word).removesuffix("'s") for word in _WORD.findall(name)[:_MOST_WORDS])
    return tuple(word for word in words if word not in _IDLE) or words


def initials(name: str) -> str:
    """The letters a name would be shortened to."""
    return "".join(word[0] for word in body_words(name))


@lru_cache(maxsize=65536)
def match_bodies(one: str, other: str, *, place: bool = False) -> NameMatch:
    """``one`` beside ``other`` as names of bodies, places or groups; the same whichever stands first.

    ``place``: one of them at least may be a place.  ``open`` says that one may be short for the other.
    """
    left, right = body_words(one), body_words(other)
    if not left or not right:
        return NameMatch(0.0, "open", (), (Reason("empty", "no name is left", one, other),))
    if left == right:
        return _same(1.0, "same", "the same words", one, other)
    line = _LINE.get(fold(one))
    if line is not None and line == _LINE.get(fold(other)):
        return _same(0.95, "national", "two names of one place or body", one, other)
    if _shortens(one, right) or _shortens(other, left):
        return _open("initials", "the letters that the words of the name begin with", one, other)
    score = max(
        (_alike(a, b, place=place) for a in _joined(left, right) for b in _joined(right, left)), default=0.0
    )
    if score >= _NEAR:
        return _same(round(score, 2), "spelling", "another spelling", one, other)
    short, long = sorted((left, right), key=len)
    if len(short) < len(long) and long[-len(short) :] == short:
        return _open("shortened", "the last words of the longer name", one, other)
    return NameMatch(0.0, "different", (), (Reason("clash", "other words", one, other),))


def _same(score: float, kind: str, note: str, one: str, other: str) -> NameMatch:
    return NameMatch(score, "same", (Reason(kind, note, one, other),), ())


def _open(kind: str, note: str, one: str, other: str) -> NameMatch:
    return NameMatch(_OPEN, "open", (), (Reason(kind, note, one, other),))


def _shortens(letters: str, words: tuple[str, ...]) -> bool:
    if len(words) < 2 or not _ACRONYM.match(letters):
        return False
    return "".join(word[0] for word in words) == fold(letters.replace(".", "").replace("&", ""))


def _joined(words: tuple[str, ...], beside: tuple[str, ...]) -> list[tuple[str, ...]]:
    """The words; where the other name has one less, each two neighbours as one: "Izz ad-Din", "Ezzedine"."""
    if len(words) != len(beside) + 1:
        return [words] if len(words) <= len(beside) else []
    return [(*words[:at], words[at] + words[at + 1], *words[at + 2 :]) for at in range(len(words) - 1)]


def _alike(left: tuple[str, ...], right: tuple[str, ...], *, place: bool) -> float:
    """How near the least alike pair of words is; short words must be the same, and short places' sounds."""
    if len(left) != len(right):
        return 0.0
    if place and len(left) == 1 and _is_another_place(left[0], right[0]):
        return 0.0
    least = 1.0
    for one, other in zip(left, right, strict=True):
        if one != other and min(len(one), len(other)) < _SHORTEST:
            return 0.0
        least = min(least, likeness(comparable(one), comparable(other)))
    return least


def _is_another_place(one: str, other: str) -> bool:
    """Whether two short words of one script sound otherwise; across scripts the letters are others anyway."""
    if max(len(one), len(other)) >= _SHORT_PLACE or has_latin(one) != has_latin(other):
        return False
    left, right = phones(one), phones(other)
    return is_open(left) == is_open(right) and _sound(left) != _sound(right)


def _sound(spoken: str) -> str:
    return spoken.translate(_ONE_SOUND).replace("q", "k")
