"""A written name taken apart: given and family name, father's name, initials, and what is no part of it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal

from collatio.text.naming import east
from collatio.text.naming import words as known
from collatio.text.naming.given import is_arabic, is_given, is_hebrew, is_spelt_given
from collatio.text.terms import fold

Kind = Literal["name", "initial", "father"]

#: Longer names are cut: no person's name has more words, and a page may hold anything.
_MOST_PARTS = 8
_LONGEST = 160
#: A shorter word that stands twice is meant so.
_TWICE_BY_SLIP = 5

_BRACKETED = re.compile(r"[(\[«“\"„][^()\[\]«»“”\"„]{0,60}[)\]»”\"]")
_WORD = re.compile(
    r"[^\W\d_](?:[\w’'ʻʼ`׳״\u0300-\u036f\u0591-\u05c7\u064b-\u0652\u0900-\u0eff\u1780-\u17ff]*"
    r"[\w\u0900-\u0eff\u1780-\u17ff])?[’'ʼ׳]?\.?|\d\w{2}"
)
#: Marks and digits that stand for letters, or for nothing, inside a word.
_ODD = re.compile(r"(?<=[^\W\d_])[*#^~|+=<>%&!?:;\\]+(?=[^\W\d_])")
_DIGIT = re.compile(r"(?i)(?<=[a-z])[013457@$](?=[a-z])|\b[013457@$](?=[a-z]{2})|(?<=[a-z]{2})[013457@$]\b")
_AS_LETTER = dict(zip("013457@$", "oleastas", strict=True))
#: Initials without full stops: "JR Harrow".
_LETTERS = re.compile(r"\b(?!I{2,3}\b|I?V\b|JR\b|SR\b)[A-ZА-Я]{2,3}\b(?=\s+\w)(?<![’'-]\w\w)")
_POSSESSIVE = re.compile(r"[’'ʼ]s?$")
#: Hebrew marks what is read as one word, an acronym or a family's name made of one, before its last letter.
_GERSHAYIM = re.compile('(?<=[\u05d0-\u05ea])["״”](?=[\u05d0-\u05ea])')
_AL = re.compile(r"ال(?=..)")
#: A servant's name in one word, with the article in any of its spellings.
_SERVANT = re.compile(
    r"abd(?:[aeoiu]{1,2}(?:l|([rsznt])(?=\1)))?-?(?=[^aeiou].{2,}|[aeiu].{3,}|ou[aei].{2,})"
)
_SERVANT_ABJAD = re.compile(r"عبد\s*(?:ال)?(?=..)")
#: "Saifuddin", "Nureddine": the faith's name behind another, in one word.
_FAITHFUL = re.compile(r"(?<=...)(?:[aeu]d{1,2}|[aeu]l-?d|ud-?d|ed-?d)[ie]{1,2}ne?$")


@dataclass(frozen=True, slots=True)
class Part:
    """One word of a name that can tell people apart.

    ``text`` is as written; ``plain`` is compared, ``whole`` too: it holds the particles ("alassad").
    ``han`` are its Chinese characters where it is written in them; ``eastern`` says that its name is one of
    China or Korea, ``arabic`` and ``hebrew`` that a part of it is a given name of Arabic or Persian or of
    Hebrew custom, ``korean`` that one may be a family name of Korea, ``two_systems`` that the family name
    beside it is spelt in another system than that of the name it is compared with.
    """

    text: str
    plain: str
    whole: str
    kind: Kind = "name"
    han: str = ""
    eastern: bool = False
    arabic: bool = False
    hebrew: bool = False
    korean: bool = False
    two_systems: bool = False


@dataclass(frozen=True, slots=True)
class Name:
    """A name taken apart; parts in the order given name first, where the writing shows which it is.

    ``ordered`` says that its order is known (a comma, East Asian letters), ``eastern`` that it may as well
    be the other way round, ``chained`` that fathers are named ("bin"), so that order is meaning.
    """

    parts: tuple[Part, ...]
    honorifics: tuple[str, ...] = ()
    generation: str | None = None
    ordered: bool = False
    eastern: bool = False
    chained: bool = False


@lru_cache(maxsize=16384)
def parsed(name: str) -> Name:
    """``name`` taken apart."""
    plain = (
        unicodedata.normalize("NFKC", name[:_LONGEST].replace("Mª", "María"))
        .replace("،", ",")
        .replace("、", ",")
    )
    plain = _ODD.sub("", _BRACKETED.sub(" ", _GERSHAYIM.sub("", plain))).strip()
    plain = _DIGIT.sub(lambda found: _AS_LETTER[found.group()], plain)
    eastern = _eastern(plain)
    if eastern is not None:
        return eastern
    before, comma, after = plain.partition(",")
    tail = _words(after)
    if comma and tail and fold(tail[0].rstrip(".")) not in known.GENERATIONS and not _is_degree(tail):
        told = _told(_words(before), tail)
        return replace(told, ordered=True)
    return _told(_words(plain), [])


def _is_degree(tail: Sequence[str]) -> bool:
    return all(fold(word.replace(".", "")) in known.DEGREES for word in tail)


def _eastern(name: str) -> Name | None:
    """A name in Chinese or Korean letters: family name first, no space."""
    text = re.sub(r"[\s·・･]", "", name)
    title = next((one for one in known.EASTERN_TITLES if text.endswith(one) and len(text) > len(one)), "")
    text = text.removesuffix(title)
    if not (east.is_han(text) or east.is_hangul(text)) or len(text) > 5:
        return None
    family, *rest = east.divided(text)
    han = east.is_han(text)
    parts = []
    for piece, is_family in [*((one, False) for one in rest), (family, True)]:
        spoken = east.read(piece, family=is_family)
        letters = east.simplified(piece) if han else ""
        parts.append(Part(piece, spoken, spoken, "name", letters, eastern=True, korean=not han))
    return Name(tuple(parts), (title,) if title else (), ordered=bool(rest), eastern=True)


def _words(text: str) -> list[str]:
    spaced = re.sub(r"[\s\u200b-\u200f·・･_/]+", " ", text.replace("ه\u200c", "").replace("\u200c", ""))
    spaced = re.sub(r"[-\u2010-\u2015־]", " -", spaced)
    spaced = re.sub(r"(?<=\b\w)\.(?=\w)", ". ", spaced)
    if not spaced.isupper():
        spaced = _LETTERS.sub(lambda found: ". ".join(found.group()) + ".", spaced)
    found: list[str] = []
    for match in _WORD.finditer(spaced):
        word = _POSSESSIVE.sub("", match.group()) if len(match.group()) > 3 else match.group()
        joined = match.start() and spaced[match.start() - 1] == "-"
        found.append(("-" if joined and found else "") + word)
    return found


def _told(words: list[str], given: list[str]) -> Name:
    """The name of these words; ``given`` stood behind a comma."""
    honorifics: list[str] = []
    words, family_first = (given + words, True) if given else (words, False)
    generation = None
    while len(words) > 1 and (told := known.GENERATIONS.get(_key(words[-1]))) is not None:
        generation, words = told, words[:-1]
    if len(words) > 2 and words[-1] == "I":
        generation, words = "I", words[:-1]
    while len(words) > 1 and _key(words[-1]).replace(".", "") in known.DEGREES:
        words = words[:-1]
    words = _once(_without_honorifics(words, honorifics))
    parts, chained = _parts(words)
    parts = parts[:_MOST_PARTS]
    if len(parts) > 2 and _is_by_ending(parts[-1]) and not chained and not family_first:
        parts, family_first = [*parts[1:], parts[0]], True  # Ivanov Ivan Petrovich
    if len(parts) == 2 and parts[-1].kind == "father" and not chained:
        parts = [parts[0], replace(parts[-1], kind="name")]  # Roman Abramovich
    if len(parts) > 1 and parts[0].kind == "name" and all(part.kind == "initial" for part in parts[1:]):
        parts, family_first = [*parts[1:], parts[0]], True  # Ivanov I. P.
    eastern = len(parts) > 1 and any(part.kind == "name" and _is_eastern(part.plain) for part in parts)
    arabic = len(parts) > 1 and any(is_arabic(part.plain) for part in parts)
    hebrew = len(parts) > 1 and any(is_hebrew(part.plain) for part in parts)
    korean = any(east.is_korean(part.plain) for part in parts)
    if not (eastern or arabic or hebrew or korean):
        return Name(tuple(parts), tuple(honorifics), generation, family_first, False, chained)
    parts = [
        replace(
            part,
            eastern=eastern and _may_be_eastern(part),
            arabic=arabic,
            hebrew=hebrew,
            korean=korean,
        )
        for part in parts
    ]
    return Name(tuple(parts), tuple(honorifics), generation, family_first, eastern, chained)


def _is_by_ending(part: Part) -> bool:
    """Whether a father's name shows by its ending; what "ben" stands before has its own place."""
    return part.kind == "father" and part.whole == part.plain


def _is_eastern(plain: str) -> bool:
    return east.is_family(plain) or east.is_breathed(plain)


def _may_be_eastern(part: Part) -> bool:
    """Whether a part is no given name of the West: Joshua Wong, Robert Lee."""
    return east.is_family(part.plain) or not is_spelt_given(part.plain)


def _once(words: Sequence[str]) -> list[str]:
    """The words without one that is written twice in a row; short ones are syllables: Ai Wei-wei."""
    kept = [
        word
        for before, word in zip(("", *words), words, strict=False)
        if word.startswith("-") or len(word) < _TWICE_BY_SLIP or _key(word) != _key(before)
    ]
    return kept if len(kept) > 1 else list(words)


def _key(word: str) -> str:
    return fold(word.lstrip("-").rstrip("."))


def _without_honorifics(words: list[str], dropped: list[str]) -> list[str]:
    """The words without titles; the last word is never one, nor is a title that may be the given name."""
    while len(words) > 1:
        key = _key(words[0])
        if key not in known.HONORIFICS or (key in known.ALSO_NAMES and len(words) < 3):
            break
        dropped.append(words[0])
        words = words[1:]
    return words


def _parts(words: Sequence[str]) -> tuple[list[Part], bool]:
    """The parts of a name; small words go to the part behind them."""
    parts: list[Part] = []
    small: list[str] = []
    chained, father = False, False
    at = 0
    while at < len(words):
        raw, key = words[at].lstrip("-"), _key(words[at])
        last = at == len(words) - 1
        follows = "" if last else _key(words[at + 1])
        if key in known.CHILD_OF and parts:
            parts[-1] = replace(parts[-1], kind="father")
        elif key in known.FAITH and parts and not father:
            parts[-1] = _grown(parts[-1], raw, _faith(key))
        elif last:
            parts.append(_part(raw, key, small, father=father, joined=words[at][0] == "-"))
        elif key in known.SON_OF and (parts or small or len(words) > 2):
            chained, father = chained or key != "ben", bool(parts)
            small.append(key)
        elif key in known.SERVANT_OF or key in known.PARENT_OF:
            skip = 2 if follows in known.PARTICLES and at + 2 < len(words) else 1
            other = words[at + skip].lstrip("-")
            whole = ("عبد" if "ع" in key else "abd") if key in known.SERVANT_OF else _parent(key)
            behind = _without_article(_letters(other))
            parts.append(_part(f"{raw} {other}", whole + behind, small, father=father))
            at += skip
        elif key in known.PARTICLES and not raw.endswith(".") and (at or key != "ed"):
            small.append(key)
            at += 1
            continue
        else:
            parts.append(_part(raw, key, small, father=father, joined=words[at][0] == "-"))
        if parts and key not in known.SON_OF:
            small, father = [], False
        at += 1
    return parts, chained


def _parent(key: str) -> str:
    """Abu or Umm in the script of the name."""
    if not key.isascii():
        return key
    return "abu" if key.startswith("a") else "um"


def _faith(key: str) -> str:
    """The faith's name in the script of the name."""
    return "din" if key.isascii() else key.removeprefix("ال")


def _grown(part: Part, raw: str, more: str) -> Part:
    return replace(part, text=f"{part.text} {raw}", plain=part.plain + more, whole=part.whole + more)


def _letters(raw: str) -> str:
    """The word for comparison: its marks stay where they say how a letter sounds."""
    key = fold(raw.rstrip("."))
    return raw.rstrip(".").casefold() if key.isascii() else key


def _without_article(key: str) -> str:
    return _AL.sub("", key, count=1) if key.startswith("ال") else key


def comparable(word: str) -> str:
    """A folded word with its "Abdul-" or "-eddine" in one spelling."""
    plain = _SERVANT_ABJAD.sub("عبد", _SERVANT.sub("abd", word, count=1), count=1)
    faithful = _FAITHFUL.search(plain) if plain.isascii() else None
    return plain if faithful is None or is_given(plain) else plain[: faithful.start()] + "din"


def _part(raw: str, key: str, small: Sequence[str], *, father: bool, joined: bool = False) -> Part:
    bare = _without_article(_letters(raw))
    plain = comparable(bare)
    kind: Kind = "name"
    if not joined and (len(bare) == 1 or (raw.endswith(".") and len(bare) <= 2)):
        kind = "initial"
    elif father or (len(bare) > 6 and bare.endswith(_FATHERS)):
        kind = "father"
    return Part(raw, plain, "".join(small) + key, kind)


_FATHERS = known.PATRONYMIC + known.PATRONYMIC_SHE + known.PATRONYMIC_CYRILLIC
