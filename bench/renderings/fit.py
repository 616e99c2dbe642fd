"""Fit what the evidence on two words weighs: ``python -m bench.renderings.fit``.

Weights of a logistic regression on the stories of ``dev`` alone, once with meanings and once by letters.
Before it prints the module that holds them it prints the score of stories left out, in five folds: that
figure, not the one of the shipped weights on the same stories, is what dev says of the program.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from unittest import mock

import numpy as np
from numpy.typing import NDArray

from bench.renderings.scoring import Links, links
from bench.renderings.stories import GoldUtterance, load_stories
from bench.renderings.wordings import meant_by, statements_of, units
from collatio.collate.apparatus import align as aligning
from collatio.collate.apparatus.fitted import Looks
from collatio.collate.apparatus.likeness import Prepared, again, chance_of, evidence, prepared
from collatio.collate.apparatus.wording import wording_of
from collatio.collate.meaning import StoryMeanings
from collatio.collate.said.statements import Statement
from collatio.encoder.find import default_encoder

Floats = NDArray[np.float64]
FOLDS = 5
_ROUNDS = 30


@dataclass(frozen=True, slots=True)
class Example:
    """One utterance to learn from."""

    story: str
    gold: GoldUtterance
    told: tuple[Statement, ...]


def examples() -> tuple[Example, ...]:
    """The utterances of dev that have two renderings or more."""
    return tuple(
        Example(story.id, one, statements_of(story, one))
        for story in load_stories("dev")
        for one in story.utterances
        if len(one.renderings) > 1
    )


def fitted(chosen: Sequence[Example], meanings: StoryMeanings | None) -> Looks:
    """The weights of both looks, learnt from these utterances."""
    ready = [_ready(example.told, meanings) for example in chosen]
    first = _weights(_rows(chosen, ready, None))
    second = _weights(_rows(chosen, ready, first))
    return Looks(first, second)


def _ready(told: Sequence[Statement], meanings: StoryMeanings | None) -> list[Prepared]:
    meant = meant_by(told, meanings)
    return [prepared(wording_of(one), meant[at] if meant else None) for at, one in enumerate(told)]


def _rows(
    chosen: Sequence[Example], ready: Sequence[Sequence[Prepared]], first: Mapping[str, float] | None
) -> Iterator[tuple[Mapping[str, Floats], Floats]]:
    for example, held in zip(chosen, ready, strict=True):
        for one, other in combinations(range(len(held)), 2):
            pair = held[one], held[other]
            seen = evidence(*pair)
            if first is not None:
                seen |= again(*pair, chance_of(*pair, seen, first))
            apart = pair[0].inserted[:, None] != pair[1].inserted[None, :]
            yield (
                {name: found[~apart] for name, found in seen.items()},
                _answers(example.gold, one, other)[~apart],
            )


def _answers(gold: GoldUtterance, one: int, other: int) -> Floats:
    left, right = gold.renderings[one].words, gold.renderings[other].words
    found = np.zeros((len(left), len(right)))
    answered = links(
        [w.folded for w in left], [w.folded for w in right], [w.row for w in left], [w.row for w in right]
    )
    for row, columns in answered.items():
        found[row, sorted(columns)] = 1.0
    return found


def _weights(rows: Iterator[tuple[Mapping[str, Floats], Floats]]) -> dict[str, float]:
    """Newton's method with a little ridge, to two decimals."""
    seen, answers = zip(*rows, strict=True)
    names = [name for name in seen[0] if any(one[name].any() for one in seen)]
    table = np.concatenate([np.stack([one[name] for name in names], axis=-1) for one in seen])
    right = np.concatenate(answers)
    weights = np.zeros(len(names))
    ridge = np.ones(len(names))
    ridge[names.index("always")] = 0.0
    for _ in range(_ROUNDS):
        chance = 1 / (1 + np.exp(-np.clip(table @ weights, -30, 30)))
        slope = table.T @ (chance - right) + ridge * weights
        curve = (table * (chance * (1 - chance))[:, None]).T @ table + np.diag(ridge + 1e-9)
        weights -= np.linalg.solve(curve, slope)
    return {name: round(float(weight), 2) for name, weight in zip(names, weights, strict=True)}


def left_out(chosen: Sequence[Example], meanings: StoryMeanings | None) -> Mapping[str, Links]:
    """The score of utterances whose stories were not learnt from."""
    found = {"verbatim": Links(), "free": Links(), "all": Links()}
    stories = sorted({one.story for one in chosen})
    name = "BY_LETTERS" if meanings is None else "BY_MEANING"
    for fold in range(FOLDS):
        away = set(stories[fold::FOLDS])
        looks = fitted([one for one in chosen if one.story not in away], meanings)
        with mock.patch.object(aligning, name, looks):
            for one in (one for one in chosen if one.story in away):
                words = [statement.wording for statement in one.told]
                gold = [[word.row for word in r.words] for r in one.gold.renderings]
                answer = units(one.told, meanings)
                found["all"].add(words, gold, answer)
                found["verbatim" if one.gold.verbatim else "free"].add(words, gold, answer)
    return found


def _printed(name: str, looks: Looks) -> str:
    lines = [f"{name} = Looks("]
    for look, weights in (("first", looks.first), ("second", looks.second)):
        lines.append(f"    {look}={{")
        lines += [f'        "{key}": {value},' for key, value in weights.items()]
        lines.append("    },")
    return "\n".join([*lines, ")"])


def main() -> int:
    """Print the scores by folds, then the weights of all stories."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.parse_args()
    chosen, told = examples(), StoryMeanings(default_encoder())
    for name, meanings in (("BY_MEANING", told), ("BY_LETTERS", None)):
        for kind, scored in left_out(chosen, meanings).items():
            print(f"# {name} {kind}: {scored.precision:.3f} {scored.recall:.3f} F1 {scored.f1:.3f}")
        print(_printed(name, fitted(chosen, meanings)))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
