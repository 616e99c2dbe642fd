"""Pages nobody would print: real prose with its quotation marks, blanks, signs and line ends disturbed.

Every variant is made by a generator seeded with its number alone, so a number names the same page anywhere.
"""

from __future__ import annotations

import random
import unicodedata
from collections.abc import Callable, Sequence

from collatio.text.markroles import MARK_CHARACTERS

#: All that a quotation mark is written with, the pairs that stand for one mark among them.
MARKS = (*sorted(MARK_CHARACTERS), "''", "``", "´´", "’’", "‘‘")
#: Blanks that are no space, and what nobody sees: joiners, marks and isolates of direction, soft hyphens.
BLANKS = ("\u00a0", "\u202f", "\u2009", "\u3000", "\u2007", "\t", "\u0085")
UNSEEN = tuple(
    "\u200b\u200c\u200d\u2060\ufeff\u00ad\u200e\u200f\u061c\u202a\u202b\u202c\u202e\u2066\u2067\u2069"
)
#: Signs of one and of several code points: a plain one, a flag, a family, a skin tone, a keycap, a heart.
EMOJI = ("😀", "🇺🇳", "👩‍👩‍👧", "👍🏽", "3️⃣", "❤️", "🗣️")
#: Accents, a sign that encloses, a variation selector, a Hebrew and an Arabic point; each on what precedes.
COMBINING = tuple("\u0301\u0308\u0327\u0336\u20dd\ufe0f\u05b0\u064e")
LINE_ENDS = ("\n", "\n\n", "\r\n\r\n", "\r", "\n\n\n\n", "\u2028", "\u2029", "\x0b", "\x0c")
#: At most so many edits, and how often a variant has all its marks changed besides.
_MOST, _ALL = 9, 0.25

Dice = random.Random
Edit = Callable[[list[str], Dice], None]


def _place(text: Sequence[str], dice: Dice) -> int:
    return dice.randrange(len(text) + 1)


def _marks(text: Sequence[str]) -> list[int]:
    return [at for at, sign in enumerate(text) if sign in MARK_CHARACTERS]


def _a_mark(text: Sequence[str], dice: Dice) -> int | None:
    found = _marks(text)
    return dice.choice(found) if found else None


def _inserting(signs: Sequence[str]) -> Edit:
    def edit(text: list[str], dice: Dice) -> None:
        text[(at := _place(text, dice)) : at] = list(dice.choice(signs))

    return edit


def _drop(text: list[str], dice: Dice) -> None:
    if (at := _a_mark(text, dice)) is not None:
        del text[at]


def _double(text: list[str], dice: Dice) -> None:
    if (at := _a_mark(text, dice)) is not None:
        text[at:at] = [text[at]] * dice.randrange(1, 4)


def _change(text: list[str], dice: Dice) -> None:
    if (at := _a_mark(text, dice)) is not None:
        text[at : at + 1] = list(dice.choice(MARKS))


def _swap(text: list[str], dice: Dice) -> None:
    one, other = _a_mark(text, dice), _a_mark(text, dice)
    if one is not None and other is not None:
        text[one], text[other] = text[other], text[one]


def _blank(text: list[str], dice: Dice) -> None:
    """A space becomes one of another kind, so that words hang together as they do on web pages."""
    found = [at for at, sign in enumerate(text) if sign == " "]
    if found:
        text[dice.choice(found)] = dice.choice(BLANKS)


def _beside_a_mark(text: list[str], dice: Dice) -> None:
    """Something unseen, a blank or an emoji right beside a mark, where it hides what the mark does."""
    if (at := _a_mark(text, dice)) is not None:
        at += dice.randrange(2)
        text[at:at] = list(dice.choice((*UNSEEN, *BLANKS, *EMOJI, *COMBINING)))


def _apart(text: list[str], dice: Dice) -> None:
    """Letters with accents as letter and accent: the same words in other code points."""
    text[:] = unicodedata.normalize("NFD", "".join(text))


def _line_end_twice(text: list[str], dice: Dice) -> None:
    found = [at for at, sign in enumerate(text) if sign == "\n"]
    if found:
        text[(at := dice.choice(found)) : at] = ["\n"] * dice.randrange(1, 4)


def _line_end_gone(text: list[str], dice: Dice) -> None:
    found = [at for at, sign in enumerate(text) if sign == "\n"]
    if found:
        text[dice.choice(found)] = dice.choice(("", " "))


_EDITS: tuple[Edit, ...] = (
    _inserting(MARKS), _inserting(MARKS), _drop, _drop, _double, _change, _change, _swap, _beside_a_mark,
    _blank, _inserting(BLANKS), _inserting(UNSEEN), _inserting(EMOJI), _inserting(COMBINING), _apart,
    _inserting(LINE_ENDS), _line_end_twice, _line_end_gone,
)  # fmt: skip


def _all_one_way(text: list[str], dice: Dice) -> None:
    """Every mark of the page changed alike: dropped, doubled, all in one sign, or each in any."""
    way = dice.choice(("", '"', "'", "“", "”", "‘", "twice", "any"))
    for at in _marks(text):
        text[at] = {"twice": text[at] * 2, "any": dice.choice(MARKS)}.get(way, way)
    text[:] = "".join(text)


def edited(blocks: Sequence[str], dice: Dice) -> str:
    """The blocks as one text with a blank line between, disturbed."""
    text = list("\n\n".join(blocks))
    if dice.random() < _ALL:
        _all_one_way(text, dice)
    for _ in range(dice.randrange(1, _MOST + 1)):
        dice.choice(_EDITS)(text, dice)
    return "".join(text)
