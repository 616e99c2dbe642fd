from __future__ import annotations

from itertools import product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from collatio.encoder.decode import (
    Floats,
    Stretch,
    bio_stretches,
    cue_stretches,
    hundredths,
    sigmoid,
    softmax,
)

OUT, B_PERSON, I_PERSON, B_PLACE = 0, 1, 2, 5


def logits(labels: list[int], count: int = 9, by: float = 5.0) -> Floats:
    """Scores in which each word's label leads by so much."""
    made = np.zeros((len(labels), count), dtype=np.float32)
    made[np.arange(len(labels)), labels] = by
    return made


def places(found: tuple[Stretch, ...]) -> list[tuple[int, int, int]]:
    return [(stretch.kind, stretch.start, stretch.end) for stretch in found]


def test_names_are_read_from_their_begins_and_insides() -> None:
    found = bio_stretches(logits([OUT, B_PERSON, I_PERSON, OUT, B_PLACE, B_PLACE]))
    assert places(found) == [(0, 1, 3), (2, 4, 5), (2, 5, 6)]


def test_a_score_is_the_mean_belief_in_the_kind() -> None:
    shares = np.array([[0.1, 0.6, 0.3], [0.2, 0.1, 0.7]])
    assert bio_stretches(np.log(shares).astype(np.float32)) == (Stretch(0, 0, 2, 0.85),)


def test_an_inside_without_a_begin_is_mended() -> None:
    scores = logits([OUT, I_PERSON, I_PERSON, OUT])
    scores[1, B_PERSON] = 4.0
    assert places(bio_stretches(scores)) == [(0, 1, 3)]


def test_an_inside_of_another_kind_is_mended() -> None:
    scores = logits([B_PERSON, 4, 4])  # I of an organisation
    scores[0, 3] = 4.5
    assert places(bio_stretches(scores)) == [(1, 0, 3)]


@settings(max_examples=60)
@given(arrays(np.float32, (4, 5), elements=st.integers(-300, 300).map(lambda hundred: hundred / 100)))
def test_the_best_legal_reading_is_found(scores: Floats) -> None:
    logs = hundredths(softmax(scores))
    legal = [
        path
        for path in product(range(5), repeat=4)
        if all(
            right % 2 == 1 or right == 0 or left in {right, right - 1}
            for left, right in zip((0, *path), path, strict=False)
        )
    ]
    best = max(sum(int(logs[at, label]) for at, label in enumerate(path)) for path in legal)
    labels = [0] * 4
    for kind, start, end in places(bio_stretches(scores)):
        labels[start:end] = [2 * kind + 1] + [2 * kind + 2] * (end - start - 1)
    assert sum(int(logs[at, label]) for at, label in enumerate(labels)) == best


def test_unlikely_cues_are_kept_from_the_stated_belief_on() -> None:
    shares = np.array([[0.9, 0.05, 0.05], [0.76, 0.23, 0.01], [0.78, 0.02, 0.2], [0.3, 0.7, 0.0001]])
    found = cue_stretches(np.log(shares).astype(np.float32), 0.2)
    assert found == (Stretch(0, 1, 3, 0.23), Stretch(0, 3, 4, 0.7))


def test_the_belief_in_a_cue_decides_after_rounding() -> None:
    just_below = np.log(np.array([[0.8004, 0.1996, 1e-9]])).astype(np.float32)
    below = np.log(np.array([[0.806, 0.194, 1e-9]])).astype(np.float32)
    assert len(cue_stretches(just_below, 0.2)) == 1
    assert cue_stretches(below, 0.2) == ()


def test_no_words_have_no_stretches() -> None:
    assert bio_stretches(np.zeros((0, 9), dtype=np.float32)) == ()
    assert cue_stretches(np.zeros((0, 3), dtype=np.float32), 0.2) == ()


def test_great_scores_do_not_overflow() -> None:
    assert softmax(np.array([[1e4, -1e4]], dtype=np.float32)).tolist() == [[1.0, 0.0]]
    assert sigmoid(np.array([1e4, -1e4], dtype=np.float32)) == pytest.approx([1.0, 0.0])
