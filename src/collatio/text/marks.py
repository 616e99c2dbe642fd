"""Quotation marks in one paragraph: which opens, which closes, which is no quotation mark at all.

One pass from left to right over the marks with one stack, so the work grows with the paragraph and
nothing else.  Nothing is ever guessed away: each mark character ends up in a pair, as an opener or a
closer that has lost its fellow, or as something else with the reason (an apostrophe, inches).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from collatio.text.markroles import CLOSING_LOOKS, Family, Place, family_of, place_of, role_of

#: Every way a quotation mark is written; two apostrophes or backticks stand for one double mark.
#: The reversed pair last: 〟 and 〞 both close.
MARK = re.compile(r"''|’’|‘‘|``|´´|[\"＂“”„‟«»‹›「」『』〝〞〟‘’‚‛'＇`´]")

_POSSESSIVE_LETTERS = frozenset("sSzZxX")
_DECADE = re.compile(r"\d\ds\b")
_SHORT_YEAR = re.compile(r"\d\d\b(?![.,:]\d)")
_NEXT_WORD = re.compile(r"\w+")
_FEET = re.compile(r"\d['’′]\s?\d{1,2}$")
_SHORT_LENGTH = re.compile(r"(?<!\d)\d{1,3}$")
_FRONT = "an apostrophe or a letter's sign at the front of a word"
_INCH_SIGNS = frozenset(('"', "''", "”", "’’"))
#: Deeper nesting than any writer's; looking no further keeps hostile pages linear.
_REACH = 8
_PAIRED = frozenset((
    "“”", "„“", "„”", "«»", "»«", "‹›", "›‹", "‘’", "‚‘", "‚’", "「」", "『』", "〝〞", "〝〟",
    "``''", "`'", "‘‘’’", '""', "''''", "''", "＂＂",
))  # fmt: skip


@dataclass(frozen=True, slots=True)
class MarkSign:
    """One mark as it stands: its place, the way it is written and the kind of pair it belongs to."""

    start: int
    end: int
    text: str
    family: Family


@dataclass(frozen=True, slots=True)
class Pair:
    """An opening and a closing mark that belong together."""

    opening: MarkSign
    closing: MarkSign


@dataclass(frozen=True, slots=True)
class Explained:
    """A mark character that marks no quotation, with the reason in plain words."""

    start: int
    end: int
    why: str


@dataclass(frozen=True, slots=True)
class Scan:
    """All marks of a paragraph: pairs by their opening, openers never closed, closers never opened."""

    pairs: tuple[Pair, ...]
    openers: tuple[MarkSign, ...]
    closers: tuple[MarkSign, ...]
    explained: tuple[Explained, ...]


@dataclass(frozen=True, slots=True)
class MarkHabits:
    """What a language lends the scanner: words cut at their front, and words no possessive stands before."""

    elisions: frozenset[str] = frozenset()
    small_words: frozenset[str] = frozenset()


NO_HABITS = MarkHabits()


@dataclass(slots=True)
class _State:
    text: str
    habits: MarkHabits
    later_single: list[bool]
    stack: list[MarkSign] = field(default_factory=list)
    pairs: list[Pair] = field(default_factory=list)
    openers: list[MarkSign] = field(default_factory=list)
    closers: list[MarkSign] = field(default_factory=list)
    explained: list[Explained] = field(default_factory=list)

    def explain(self, sign: MarkSign, why: str) -> None:
        self.explained.append(Explained(sign.start, sign.end, why))


def scan_marks(text: str, habits: MarkHabits = NO_HABITS) -> Scan:
    """Every mark of the paragraph ``text`` in its part."""
    signs = list(_signs(text))
    places = [place_of(text, sign.start, sign.end) for sign in signs]
    state = _State(text, habits, _later_single(signs, places))
    for index, sign in enumerate(signs):
        if sign.family == "single":
            _single(state, sign, places[index], state.later_single[index])
        else:
            _double(state, sign, places[index])
    _drop(state, 0)
    return Scan(
        tuple(sorted(state.pairs, key=lambda pair: pair.opening.start)),
        tuple(sorted(state.openers, key=lambda sign: sign.start)),
        tuple(state.closers),
        tuple(sorted(state.explained, key=lambda one: one.start)),
    )


def _signs(text: str) -> Iterator[MarkSign]:
    """The marks in order; of three apostrophes at a word's end the first is a mark of its own."""
    at = 0
    while match := MARK.search(text, at):
        start, end = match.span()
        tripled = end - start == 2 and text[end : end + 1] == text[start]
        if tripled and place_of(text, start, end + 1).after_word:
            end -= 1  # ''he said 'never''' closes the single mark first
        yield MarkSign(start, end, text[start:end], family_of(text[start:end]))
        at = end


def _later_single(signs: list[MarkSign], places: list[Place]) -> list[bool]:
    """For each mark, whether a single mark that can close follows before the next one that opens."""
    later = [False] * len(signs)
    upcoming = False
    for index in range(len(signs) - 1, -1, -1):
        later[index] = upcoming
        place = places[index]
        if signs[index].family != "single" or place.inside_word:
            continue
        if signs[index].text in CLOSING_LOOKS and place.after_word:
            upcoming = True
        elif place.before_word:
            upcoming = False
    return later


def _open_of(state: _State, family: Family) -> int | None:
    """The nearest open mark of a family."""
    lowest = max(0, len(state.stack) - _REACH)
    return next(
        (i for i in range(len(state.stack) - 1, lowest - 1, -1) if state.stack[i].family == family), None
    )


def _fellow(state: _State, sign: MarkSign) -> int | None:
    """The open mark that ``sign`` would close: its exact counterpart, else the nearest of its kind."""
    lowest = max(0, len(state.stack) - _REACH)
    for index in range(len(state.stack) - 1, lowest - 1, -1):
        if state.stack[index].text + sign.text in _PAIRED:
            return index
    return _open_of(state, sign.family)


def _double(state: _State, sign: MarkSign, place: Place) -> None:
    if place.inside_word and place.hebrew:
        state.explain(sign, "the sign of a Hebrew abbreviation")
        return
    if place.digit_before and sign.text in _INCH_SIGNS and _is_inch(state, sign):
        state.explain(sign, "inches or seconds")
        return
    nearest = _open_of(state, sign.family)
    if role_of(sign.text, place, None if nearest is None else state.stack[nearest].text) == "open":
        state.stack.append(sign)
        return
    fellow = _fellow(state, sign)
    if fellow is None:
        state.closers.append(sign)
    else:
        _close(state, fellow, sign)


def _is_inch(state: _State, sign: MarkSign) -> bool:
    if _FEET.search(state.text, max(0, sign.start - 5), sign.start):
        return True
    alone = sign.text in {'"', "''"} and _fellow(state, sign) is None
    return alone and _SHORT_LENGTH.search(state.text, max(0, sign.start - 4), sign.start) is not None


def _close(state: _State, fellow: int, closing: MarkSign) -> None:
    _drop(state, fellow + 1)
    state.pairs.append(Pair(state.stack.pop(), closing))


def _drop(state: _State, depth: int) -> None:
    """Openers above ``depth`` never find their closing marks."""
    for sign in state.stack[depth:]:
        if sign.family == "single" and not _announced(state.text, sign.start):
            state.explain(sign, _FRONT)
        else:
            state.openers.append(sign)
    del state.stack[depth:]


def _announced(text: str, start: int) -> bool:
    """Whether words in marks are to be expected here: at a paragraph's start, after a colon or comma."""
    return start == 0 or text[max(0, start - 2) : start].rstrip().endswith((":", ","))


def _single(state: _State, sign: MarkSign, place: Place, closes_later: bool) -> None:
    open_at = _open_of(state, "single")
    if place.inside_word:
        feet = place.digit_before and place.digit_after
        state.explain(sign, "feet or minutes" if feet else "an apostrophe inside a word")
    elif place.before_word and not place.after_word:
        _single_in_front(state, sign, place, closes_later)
    elif place.after_word:
        _single_behind(state, sign, place, open_at, closes_later)
    elif open_at is not None and sign.text in CLOSING_LOOKS:
        _close(state, open_at, sign)
    elif closes_later:
        state.stack.append(sign)
    else:
        state.explain(sign, "a mark that stands by itself")


def _single_in_front(state: _State, sign: MarkSign, place: Place, closes_later: bool) -> None:
    """A single mark at the front of a word: it opens, or stands for letters left out (’90s, ’em)."""
    if place.digit_after and (
        _DECADE.match(state.text, sign.end) or (not closes_later and _SHORT_YEAR.match(state.text, sign.end))
    ):
        state.explain(sign, "figures left out of a year")
    elif _elided(state, sign, closes_later):
        state.explain(sign, "letters left out at the front of a word")
    elif sign.text in {"’", "´"} and not closes_later:
        state.explain(sign, _FRONT)
    else:
        state.stack.append(sign)


def _elided(state: _State, sign: MarkSign, closes_later: bool) -> bool:
    """Whether letters are left out here, as in ’em; ‘cause for concern’ closes later and is no such thing."""
    word = _NEXT_WORD.match(state.text, sign.end)
    if word is None or word.group().lower() not in state.habits.elisions:
        return False
    return not closes_later or state.text[word.end() : word.end() + 1] in CLOSING_LOOKS  # rock ’n’ roll


def _single_behind(
    state: _State, sign: MarkSign, place: Place, open_at: int | None, closes_later: bool
) -> None:
    """A single mark at the end of a word or sentence: it closes, or is a possessive (the Guards’ wing)."""
    if open_at is not None and not (closes_later and _possessive(state, sign)):
        _close(state, open_at, sign)
    elif place.word_just_before:
        state.explain(sign, "feet or minutes" if place.digit_before else "an apostrophe at the end of a word")
    elif place.after_mark or sign.text not in CLOSING_LOOKS:
        state.explain(sign, "a mark that stands by itself")
    else:
        state.closers.append(sign)


def _possessive(state: _State, sign: MarkSign) -> bool:
    """Whether a mark may be the possessive of a plural, inside a stretch that another mark closes."""
    if not state.habits.small_words or state.text[sign.start - 1] not in _POSSESSIVE_LETTERS:
        return False
    following = _NEXT_WORD.match(state.text, sign.end + 1)
    if following is None or state.text[sign.end] not in " \u00a0":
        return False
    return following.group().lower() not in state.habits.small_words
