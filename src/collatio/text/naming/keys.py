"""Keys by which spellings of one name find each other among millions, without comparing all with all."""

from __future__ import annotations

import re
from functools import lru_cache

from collatio.text.naming import east
from collatio.text.naming.given import heads
from collatio.text.naming.parts import Part, parsed
from collatio.text.naming.phones import phones
from collatio.text.naming.readings import named

#: Sounds that spellings change for one another are one; vowels, and letters that may be vowels, are none.
_CLASSES = {
    **dict.fromkeys("bpfBP", "b"),
    **dict.fromkeys("kqgGΓKç", "k"),
    **dict.fromkeys("sSzZTCXcŠ$%jχ§Ž", "s"),
    **dict.fromkeys("tdþð", "t"),
}
_SINGLE = frozenset("lrmn")
_FINAL_V = re.compile(r"(?<=[oe])f$")
_TWICE = re.compile(r"(.)\1+")
#: A name of many words is found by its ends; the middle ones change.
_ENDS = 2


@lru_cache(maxsize=65536)
def name_keys(name: str) -> tuple[str, ...]:
    """The keys of a person's name, in any script; names that share none are not one person's.

    Each joins the consonants of one part with the beginning of another; a name of one part has the keys
    that begin with "1", and longer names have those too, so that "Qaani" finds "Esmail Qaani".
    """
    parts = parsed(name).parts
    ends = parts if len(parts) <= 2 * _ENDS else (*parts[:_ENDS], *parts[-_ENDS:])
    keys: dict[str, None] = {}
    for at, part in enumerate(ends):
        for bones in _bones(part):
            keys[f"1{bones}"] = None
            for other in (*ends[:at], *ends[at + 1 :]):
                for begin in _begins(other):
                    keys[f"{bones} {begin}"] = None
    if 1 < len(parts) <= 4:
        whole = _consonants("".join(part.plain for part in parts))
        keys[f"={whole}"] = None
    return tuple(sorted(keys))


@lru_cache(maxsize=65536)
def family_keys(name: str) -> frozenset[str]:
    """The keys of a name's last part, which a family name alone has too; of both ends in China and Korea.

    Those of the name written as one word are among them.
    """
    known = parsed(name)
    ends = known.parts if known.eastern else known.parts[-1:]
    keys = {bones for part in ends for bones in _bones(part)}
    whole = _consonants("".join(part.plain for part in known.parts)) if len(known.parts) > 1 else ""
    return frozenset(keys | ({whole} if whole else set()))


def _bones(part: Part) -> tuple[str, ...]:
    """The consonants of a part, of the name it is short for, and of its family's other spellings."""
    if part.kind == "initial":
        return ()
    spellings = (part.plain, *heads(part.plain), *east.spellings(part.plain), *named(part.plain))
    return tuple(dict.fromkeys(_consonants(spelling) for spelling in spellings))


def _begins(part: Part) -> tuple[str, ...]:
    """What a part may begin with, as one of a few sounds."""
    spellings = (part.plain, *heads(part.plain))
    return tuple(dict.fromkeys(_begin(spelling) for spelling in spellings))


def _begin(word: str) -> str:
    first = phones(word).removeprefix("=")[:1]
    return _CLASSES.get(first) or (first if first in _SINGLE else "a")


def _consonants(word: str) -> str:
    spoken = _FINAL_V.sub("v", phones(word).removeprefix("="))
    kept = "".join(c if c in _SINGLE else _CLASSES.get(c, "") for c in spoken)
    return _TWICE.sub(r"\1", kept) or _begin(word)
