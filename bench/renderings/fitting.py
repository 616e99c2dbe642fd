"""``python -m bench.renderings.fitting``: the weights by which two wordings are told to be one thing said.

Two small logistic regressions on the pairs of renderings of the development stories: what two wordings have
in common (``said.likeness``), and how far a pair is ahead of all that could be meant instead
(``said.bymeaning``).  The second is fitted as if the speakers were known and as if nobody knew them: a real
story has many more statements of one speaker than an invented one.  Printed are the weights as they stand in
the code, and the grouping that weights fitted on nine tenths of the stories give on the last tenth.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from unittest.mock import patch

import numpy as np
from numpy.typing import NDArray
from training.sets.where import data_folder

from bench.renderings.grouping import grouped, told_statements
from bench.renderings.scoring import b_cubed
from bench.renderings.stories import GoldStory, load_stories
from bench.renderings.unlike import unlike
from collatio.collate.meaning import StoryMeanings
from collatio.collate.said import bymeaning, likeness
from collatio.collate.said.likeness import MEASURES, Likeness
from collatio.collate.said.statements import Statement, joined
from collatio.encoder.find import default_encoder
from collatio.records.encoder import Meanings

Floats = NDArray[np.float64]
_FOLDS, _ROUNDS, _RIDGE = 10, 40, 0.002
#: What a pair of two speakers counts in the fit: the program never has to tell it.
_OTHERS = 0.5
#: What real pairs of different things said count together, beside all pairs of the stories.
_REAL = 0.5


@dataclass(frozen=True, slots=True)
class Pairs:
    """All pairs of a story's renderings: their measures, whether gold has them as one, or one speaker."""

    story: int
    left: tuple[int, ...]
    right: tuple[int, ...]
    measures: Floats
    one: NDArray[np.bool_]
    one_speaker: NDArray[np.bool_]
    pages: tuple[frozenset[str], ...]


def pairs_of(number: int, story: GoldStory, meanings: Meanings) -> Pairs:
    """The story's pairs; a rendering of several sentences is one statement here."""
    gold, pieces = told_statements(story)
    whole: dict[str, Statement] = {}
    for piece in pieces:
        name = piece.quotation.id
        whole[name] = joined(whole[name], piece) if name in whole else piece
    told = list(whole.values())
    measuring = Likeness(StoryMeanings(meanings), told)
    left, right = zip(*combinations(range(len(told)), 2), strict=True)
    both = [(told[i], told[j]) for i, j in zip(left, right, strict=True)]
    return Pairs(
        number,
        left,
        right,
        np.array([measuring.measures(*pair) for pair in both], dtype=np.float64),
        np.array([gold[a.quotation.id] == gold[b.quotation.id] for a, b in both]),
        np.array([a.speaker == b.speaker for a, b in both]),
        tuple(frozenset((one.article,)) for one in told),
    )


def fitted(measures: Floats, one: NDArray[np.bool_], counts: Floats) -> Floats:
    """Logistic regression with a little ridge, by Newton's steps: the weights, the last one with nothing."""
    spread = measures.std(axis=0) + 1e-9
    middle = measures.mean(axis=0)
    rows = np.hstack([(measures - middle) / spread, np.ones((len(measures), 1))])
    ridge = _RIDGE * len(rows) * np.eye(rows.shape[1])
    ridge[-1, -1] = 0.0
    weights = np.zeros(rows.shape[1])
    for _ in range(_ROUNDS):
        likely = 1 / (1 + np.exp(-rows @ weights))
        bend = (rows * (counts * likely * (1 - likely))[:, None]).T @ rows + ridge
        weights -= np.linalg.solve(bend, rows.T @ (counts * (likely - one)) + ridge @ weights)
    plain = weights[:-1] / spread
    return np.append(plain, weights[-1] - float(middle @ plain))


def first_weights(stories: Sequence[Pairs], different: Floats) -> Floats:
    """Of what two wordings have in common; real pairs count together as half the others."""
    counts = [np.where(s.one_speaker, 1.0, _OTHERS) for s in stories]
    share = _REAL * sum(map(len, counts)) / max(1, len(different))
    return fitted(
        np.concatenate([*(s.measures for s in stories), different]),
        np.concatenate([*(s.one for s in stories), np.zeros(len(different), dtype=bool)]),
        np.concatenate([*counts, np.full(len(different), share)]),
    )


def first_odds(story: Pairs, weights: Floats) -> Floats:
    """In hundredths."""
    odds: Floats = np.round(100 * (story.measures @ weights[:-1] + weights[-1]))
    return odds


def second_weights(stories: Sequence[tuple[Pairs, Floats]]) -> Floats:
    """Of the odds by wording and of the lead, where speakers are known and where none is."""
    rows: list[tuple[float, float]] = []
    one: list[bool] = []
    for story, odds in stories:
        for kept in (story.one_speaker, np.ones(len(odds), dtype=bool)):
            likely: dict[int, dict[int, int]] = {at: {} for at in range(len(story.pages))}
            chosen = np.flatnonzero(kept).tolist()
            for at in chosen:
                likely[story.left[at]][story.right[at]] = int(odds[at])
                likely[story.right[at]][story.left[at]] = int(odds[at])
            rows += [
                (odds[at], bymeaning.ahead(story.left[at], story.right[at], likely, story.pages))
                for at in chosen
            ]
            one += story.one[chosen].tolist()
    return fitted(np.array(rows, dtype=np.float64), np.array(one), np.ones(len(rows)))


def folds(stories: Sequence[Pairs]) -> Iterator[tuple[list[Pairs], list[Pairs]]]:
    """The stories by tenths: those to fit on, those to try."""
    for fold in range(_FOLDS):
        yield (
            [one for one in stories if one.story % _FOLDS != fold],
            [one for one in stories if one.story % _FOLDS == fold],
        )


def weights_of(stories: Sequence[Pairs], different: Floats) -> tuple[Floats, Floats]:
    """Both fits; the second on odds that the first gives for stories it was not fitted on."""
    odds: list[tuple[Pairs, Floats]] = []
    for others, tried in folds(stories):
        if tried:
            weights = first_weights(others, different)
            odds += [(one, first_odds(one, weights)) for one in tried]
    return first_weights(stories, different), second_weights(odds)


def tried(
    story: GoldStory, weights: tuple[Floats, Floats], meanings: Meanings, *, speakers: bool
) -> tuple[dict[str, str], dict[str, str]]:
    """Gold and answer of a story, brought together with these weights."""
    first, second = weights
    with (
        patch.object(likeness, "WEIGHTS", tuple(100 * float(weight) for weight in first[:-1])),
        patch.object(likeness, "BASE", round(100 * float(first[-1]))),
        patch.object(bymeaning, "ALONE", 100 * float(second[0])),
        patch.object(bymeaning, "AHEAD", 100 * float(second[1])),
        patch.object(bymeaning, "BASE", round(100 * float(second[2]))),
    ):
        found = grouped(story, meanings, speakers=speakers)
    names = {name: f"{story.id} {name}" for name in found.gold}
    return (
        {names[name]: f"{story.id} {group}" for name, group in found.gold.items()},
        {names[name]: f"{story.id} {group}" for name, group in found.answer.items()},
    )


def main() -> None:
    """Print the weights, and B-cubed by cross-validation over a range of bars."""
    meanings = default_encoder()
    if meanings is None:
        raise SystemExit("no reader model is installed")
    stories = load_stories("dev")
    pairs = [pairs_of(number, story, meanings) for number, story in enumerate(stories)]
    different = unlike(data_folder() / "quotes" / "gum" / "train.jsonl", meanings)
    print(len(different), "pairs of different things said in a real page")
    first, second = weights_of(pairs, different)
    for names, weights in (
        ((*MEASURES, "with nothing"), first),
        (("alone", "ahead", "with nothing"), second),
    ):
        for name, weight in zip(names, weights, strict=True):
            print(f"{name:16} {100 * weight:7.2f}")
    by_fold = {one.story: weights_of(others, different) for others, tried_ in folds(pairs) for one in tried_}
    for least in (-60, 0, 60, 120, 180, 240):
        line = f"at least {least:4}"
        for speakers in (True, False):
            gold: dict[str, str] = {}
            answer: dict[str, str] = {}
            for number, story in enumerate(stories):
                with patch.object(bymeaning, "LEAST", least):
                    told = tried(story, by_fold[number], meanings, speakers=speakers)
                gold |= told[0]
                answer |= told[1]
            precision, recall, f1 = b_cubed(gold, answer)
            line += f"   speakers {'known' if speakers else 'hidden'}"
            line += f" P {precision:.3f} R {recall:.3f} F1 {f1:.3f}"
        print(line)


if __name__ == "__main__":
    main()
