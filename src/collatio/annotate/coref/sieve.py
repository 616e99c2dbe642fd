"""Beliefs by rule, from the one that tells most to the one that tells least: where there are no weights."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from collatio.annotate.coref.profiles import (
    DEFINITE,
    FULLER,
    GIVEN,
    HE,
    INDEFINITE,
    LETTERS,
    ME,
    MIDDLE,
    NAME,
    OPEN,
    SAME,
    SPELLING,
    SURNAME,
    THEY,
    WE,
    YOU,
)
from collatio.annotate.coref.questions import AT
from collatio.annotate.coref.walk import Question

#: What remains of the belief for an entity of its own where a rule speaks, and where none does.
_LITTLE = 0.05


@dataclass(frozen=True, slots=True)
class _Answers:
    """One candidate's answers by the names of the questions."""

    values: Sequence[int]

    def __getitem__(self, name: str) -> int:
        return self.values[AT[name]]


def _named(one: _Answers) -> float:
    strong = {SAME: 0.95, MIDDLE: 0.9, SURNAME: 0.9, FULLER: 0.85, LETTERS: 0.85, SPELLING: 0.75, GIVEN: 0.7}
    return max(strong.get(one["names"], 0.0), 0.8 if one["tie"] in _TIED else 0.0)


#: An apposition, a bracket, a copula, "as", a name right behind; without "and" beside it.
_TIED = frozenset(range(1, 6))


def _described(one: _Answers) -> float:
    if one["tie"] in _TIED:
        return 0.8
    if one["same words"] == 1:
        return 0.75
    if one["heads"] in {1, 2} and one["modifiers"] in {1, 2}:
        return 0.65
    return 0.6 if one["roles"] == 3 and one["modifiers"] in {1, 2} else 0.0


def _bare(one: _Answers) -> float:
    return 0.7 if one["tie"] in _TIED else 0.0


def _third(one: _Answers) -> float:
    """For "he", "she", "they": the nearest that fits, a subject first."""
    if one["rank among those that fit"] == 5:
        return 0.0
    near = 0.7 - 0.15 * min(one["rank among those that fit"], 4) - 0.05 * min(one["sentences apart"], 4)
    return max(0.0, near + 0.1 * (one["places in the clause"] % 3 == 1))


def _first(one: _Answers) -> float:
    """For "I", "we": who says the words, else who said "I" in them, or before."""
    if one["speaker"] == 2:
        return 0.9
    return (0.0, 0.8, 0.4, 0.0)[one["I in these words"]] if one["same pronoun"] < 3 else 0.0


def _second(one: _Answers) -> float:
    return 0.7 if one["same pronoun"] < 3 or one["called"] else 0.0


_RULES: Mapping[int, Callable[[_Answers], float]] = {
    HE: _third,
    THEY: _third,
    ME: _first,
    WE: _first,
    YOU: _second,
    NAME: _named,
    DEFINITE: _described,
    INDEFINITE: _bare,
    OPEN: lambda one: 0.0,
}


def by_rule(question: Question) -> tuple[float, ...]:
    """The belief in each candidate of the question, then that none is meant; of equals the nearest wins."""
    rule = _RULES[question.kind]
    found = [rule(_Answers(values)) for values in question.pairs]
    best = max(found, default=0.0)
    nearest = found.index(best) if best > 0 else -1
    kept = [round(belief if at == nearest else belief / 2, 2) for at, belief in enumerate(found)]
    return (*kept, round(max(_LITTLE, 0.5 - best / 2), 2))
