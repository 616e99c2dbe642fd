"""What one sentence says of two names: that one person bears both, or that they are two people's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from collatio.lang import language
from collatio.lang.namesakes import NAMESAKES, Namesakes
from collatio.text.names import name_parts
from collatio.text.terms import Word, fold, words


@dataclass(frozen=True, slots=True)
class Told:
    """What is said, and the words that say it.

    ``tie`` says what "one" rests on: the two names are tied to each other, or nobody else bears the name.
    """

    bearers: Literal["one", "two"]
    by: str
    tie: Literal["names", "alone"] | None = None


def told(sentence: str, one: str, other: str, code: str | None) -> Told | None:
    """What ``sentence`` tells of the bearers of two names; null where it tells nothing.

    A word for a relative says two ("his brother"), and so does a sentence that names both in full.
    """
    known = NAMESAKES.get((code or "").split("-")[0], Namesakes())
    said = [word.folded for word in words(sentence)]
    spoken = [piece for word in said for piece in ([word[:-2], "'s"] if word.endswith("'s") else [word])]
    tied = _found(spoken, known.one) or _birth_name(spoken, known, (one, other))
    if tied is not None:
        return Told("one", tied, "names")
    apart = _found(spoken, known.two) or _kin(spoken, code) or next(iter(known.count & {*spoken[:1]}), None)
    if apart is not None:
        return Told("two", apart)
    only = _found(spoken, known.alone)
    if only is not None:
        return Told("one", only, "alone")
    if _names_both(list(words(sentence)), one, other):
        return Told("two", "both names in one sentence")
    return None


def _birth_name(spoken: Sequence[str], known: Namesakes, names: Sequence[str]) -> str | None:
    """The word that says that one of the names is the other's bearer's by birth: "born Lund"."""
    parts = {fold(part) for name in names for part in name_parts(name)}
    return next(
        (word for word, behind in pairwise(spoken) if word in known.birth and behind in parts),
        None,
    )


def _found(spoken: Sequence[str], expressions: Sequence[Sequence[str]]) -> str | None:
    for expression in expressions:
        wanted = [fold(word) for word in expression]
        for at in range(len(spoken) - len(wanted) + 1):
            if list(spoken[at : at + len(wanted)]) == wanted:
                return " ".join(expression)
    return None


def _kin(spoken: Sequence[str], code: str | None) -> str | None:
    kin = language(code).people.kin
    return next(
        (word for word in spoken if word in kin or (word.endswith("s") and word[:-1] in kin)),
        None,
    )


def _names_both(said: Sequence[Word], one: str, other: str) -> bool:
    """Whether both names stand there in full, side by side."""
    left, right = (tuple(fold(part) for part in name_parts(name)) for name in (one, other))
    if min(len(left), len(right)) < 2 or left == right:
        return False
    return _stands(said, left) and _stands(said, right)


def _stands(said: Sequence[Word], parts: Sequence[str]) -> bool:
    spoken = [word.folded.removesuffix("'s") for word in said]
    size = len(parts)
    return any(tuple(spoken[at : at + size]) == tuple(parts) for at in range(len(spoken) - size + 1))
