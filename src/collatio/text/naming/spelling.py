"""Two words of names by their letters and sounds, and the endings that tell a woman's from a man's."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from anyascii import anyascii

from collatio.text.naming.given import is_arabic, relation
from collatio.text.naming.likeness import likeness
from collatio.text.naming.parts import Part
from collatio.text.naming.phones import has_latin, is_open, phones
from collatio.text.naming.readings import open_vowels, readings
from collatio.text.terms import fold

#: What a Slavic family name ends in, borne by a woman and by a man.
_SHE = (("ova", "ov"), ("eva", "ev"), ("ina", "in"), ("skaya", "ski"), ("ska", "ski"), ("naya", "ni"))
_UNMARKED = 0.02
#: A second reading is that of the other word, or none of it.
_READ = 0.9
_HER_ENDING = re.compile(r"(?<=[^aeiou])(?:Q|[ae]h|ā)$")
_VOWELS = re.compile(r"[aeiouāAEYWý]")
_ONE_SOUND = str.maketrans("U$%ḥJ", "uszhj")
_ARTICLE = re.compile(r"^(?:al|el)(?=..[a-z]{2})")


def nearest(one: Part, other: Part) -> float:
    """How near two words are in the readings of either that bring them nearest."""
    custom = "arabic" if one.arabic and other.arabic else "hebrew" if one.hebrew or other.hebrew else ""
    score = max(
        likeness(one.plain, other.plain, custom),
        *_without_joined_article(one.plain, other.plain),
        *_read_otherwise(one, other, custom),
    )
    if one.whole != one.plain or other.whole != other.plain:
        score = max(score, likeness(one.whole, other.plain), likeness(one.plain, other.whole))
    return score


def _read_otherwise(one: Part, other: Part, custom: str) -> Iterator[float]:
    """The likeness where one of the words is written or read in a second way."""
    for this, that in ((one.plain, other.plain), (other.plain, one.plain)):
        if "щ" in this:
            yield likeness(this.replace("щ", "шт"), that)  # as Bulgarians read it
        for reading in readings(this, that, hebrew=one.hebrew or other.hebrew):
            near = likeness(reading, that, custom)
            yield near - _UNMARKED if near >= _READ else 0.0
    if one.arabic or other.arabic:
        near = likeness(open_vowels(one.plain), open_vowels(other.plain), "arabic")
        yield near - _UNMARKED if near >= _READ else 0.0
    if one.text.isascii() != other.text.isascii() and has_latin(one.text) and has_latin(other.text):
        # Outlets that have no marks leave them out: Đurđić, Durdic.
        yield likeness(anyascii(one.text), anyascii(other.text)) - _UNMARKED


def _without_joined_article(one: str, other: str) -> tuple[float, float]:
    """The words with an article that is written as one with the name taken off: "Altaie", "Tai"."""
    left, right = _ARTICLE.sub("", one), _ARTICLE.sub("", other)
    return (likeness(left, other) if left != one else 0.0, likeness(one, right) if right != other else 0.0)


def marked_otherwise(one: str, other: str) -> bool:
    """Whether both are written with marks, and with others in one place: Hùng, Hưng."""
    left, right = (unicodedata.normalize("NFC", word.casefold()) for word in (one, other))
    marked = (not a.isascii() and not b.isascii() and a != b for a, b in zip(left, right, strict=False))
    return len(left) == len(right) and has_latin(one) and has_latin(other) and any(marked)


def other_sex(one: str, other: str) -> bool:
    """Whether two given names differ by the ending that tells a woman's from a man's: Petr, Petra."""
    if fold(one) + "e" == fold(other) or fold(other) + "e" == fold(one):
        return True  # Christian, Christiane
    left, right = sorted((_spoken(one), _spoken(other)), key=lambda word: word.endswith("a"))
    if left.endswith(("a", "ý")) or not right.endswith("a"):
        return False
    if left.endswith("e") and any(phones(word).endswith(("eh", "Q")) for word in (one, other)):
        return False  # Parvane, Parvaneh
    stem = left[:-1] if left[-1:] in "oe" else left
    her = right[:-1]
    if stem in (her, her.removesuffix("i")):
        return True
    # In Arabic letters few vowels are written: what is left must be the same consonants.
    opened = is_open(phones(one)) != is_open(phones(other))
    return opened and _VOWELS.sub("", stem) == _VOWELS.sub("", her)


def is_hers_and_his(one: str, other: str) -> bool:
    """Whether one is the other's form for a woman: Ivanova, Ivanov."""
    left, right = _spoken_family(one), _spoken_family(other)
    return any(
        (left.endswith(she) and right == left.removesuffix(she) + he)
        or (right.endswith(she) and left == right.removesuffix(she) + he)
        for she, he in _SHE
    )


def _spoken_family(word: str) -> str:
    return phones(word).replace("U", "u")


def _spoken(word: str) -> str:
    """A given name's sounds, a woman's ending written in one way: Samira, Samireh, سميرة."""
    return _HER_ENDING.sub("a", phones(word).removeprefix("=").removesuffix("E").translate(_ONE_SOUND))


def are_two_stems(one: str, other: str) -> bool:
    """Whether two families are called after two given names: Rahimi, Rahmani."""
    left, right = (word[:-1] if word.endswith(("i", "ی", "и")) else "" for word in (one, other))
    return is_arabic(left) and is_arabic(right) and relation(left, right) == "other"
