"""What a quotation mark looks like and where it stands: the two things that say whether it opens."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import Literal

Family = Literal["double", "single", "guillemet", "single-guillemet", "corner", "white-corner", "prime"]
Role = Literal["open", "close"]

#: The single characters that a quotation mark is written with.
MARK_CHARACTERS = frozenset("\"＂“”„‟«»‹›「」『』〝〞〟‘’‚‛'＇`´")
_FAMILIES: dict[str, Family] = {
    **dict.fromkeys('"＂“”„‟', "double"),
    **dict.fromkeys(("''", "’’", "‘‘", "``", "´´"), "double"),
    **dict.fromkeys("‘’‚‛'＇`´", "single"),
    **dict.fromkeys("«»", "guillemet"),
    **dict.fromkeys("‹›", "single-guillemet"),
    **dict.fromkeys("「」", "corner"),
    **dict.fromkeys("『』", "white-corner"),
    **dict.fromkeys("〝〞〟", "prime"),
}
#: Single marks that are ever printed at the end of a stretch.
CLOSING_LOOKS = frozenset("’'＇´`‘")
_ALWAYS_OPEN = frozenset("「『〝")
_ALWAYS_CLOSE = frozenset("」』〞〟")
_STRAIGHT = frozenset(('"', "''", "＂"))
_OPENERS = frozenset(("“", "„", "‟", "«", "‹", "‘‘", "``"))
_OPENING_SIGNS = frozenset("([{<–—―-/=|*_#¿¡“„‟«‹‘‚「『〝（［【")
_CLOSING_SIGNS = frozenset(".,;:!?…)]}>–—―/|*。，、；：！？）］】؟،؛۔")


@dataclass(frozen=True, slots=True)
class Place:
    """What stands on the two sides of a mark.

    ``before_word`` says that the mark can open (a space or an opening sign on its left, something on
    its right), ``after_word`` that it can close, ``inside_word`` that letters or figures stand on both
    sides, ``word_just_before`` that a letter or figure stands right before it.
    """

    before_word: bool
    after_word: bool
    inside_word: bool
    word_just_before: bool
    digit_before: bool
    digit_after: bool
    after_mark: bool
    hebrew: bool


def family_of(mark: str) -> Family:
    """The kind of pair that ``mark`` belongs to."""
    return _FAMILIES[mark]


def place_of(text: str, start: int, end: int) -> Place:
    """What stands around the mark ``text[start:end]``, invisible characters skipped."""
    before, after = _visible(text, start - 1, -1), _visible(text, end, 1)
    letter_before, letter_after = _is_letter(before), _is_letter(after)
    free_left = before == "" or before.isspace() or before in _OPENING_SIGNS
    free_right = after == "" or after.isspace()
    mark_left, mark_right = before in MARK_CHARACTERS, after in MARK_CHARACTERS
    return Place(
        before_word=not free_right and (free_left or (mark_left and letter_after)),
        after_word=not (before == "" or before.isspace() or before in "([{（［")
        and (free_right or after in _CLOSING_SIGNS or (mark_right and not (free_left and not mark_left))),
        inside_word=letter_before and letter_after,
        word_just_before=letter_before,
        digit_before=before.isdigit(),
        digit_after=after.isdigit(),
        after_mark=mark_left,
        hebrew="\u05d0" <= before <= "\u05ea" or "\u05d0" <= after <= "\u05ea",
    )


def role_of(mark: str, place: Place, open_mark: str | None) -> Role:
    """Whether a mark (no single one) opens or closes; ``open_mark`` is the nearest open one of its kind."""
    if mark in _ALWAYS_OPEN or mark in _ALWAYS_CLOSE:
        return "open" if mark in _ALWAYS_OPEN else "close"
    opens, closes = place.before_word, place.after_word
    if mark in _STRAIGHT:
        if opens != closes:
            return "open" if opens else "close"
        return "close" if open_mark else "open"
    if mark in _OPENERS:
        reversed_pair = open_mark in {"„", "»", "›", "”"} or open_mark == mark
        return "close" if open_mark and reversed_pair and closes and not opens else "open"
    turned = opens and not closes and open_mark is None
    return "open" if turned else "close"


def _visible(text: str, at: int, step: int) -> str:
    """The nearest character on one side that is to be seen: no direction or joining signs."""
    while 0 <= at < len(text):
        if unicodedata.category(text[at]) != "Cf" and not "\ufe00" <= text[at] <= "\ufe0f":
            return text[at]
        at += step
    return ""


def _is_letter(character: str) -> bool:
    return character != "" and (character.isalnum() or unicodedata.category(character)[0] == "M")
