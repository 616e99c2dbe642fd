"""The measure of article bodies, and the floors held against it."""

from __future__ import annotations

import pytest
from bench.floors import below
from bench.shingles import Score, compare, figures, interval


@pytest.mark.parametrize(
    ("gold", "ours", "expected"),
    [
        ("a b c d e", "a b c d e", (1.0, 0.0, 0.0)),
        ("a b c d e", "a b c d", (0.5, 0.0, 0.5)),
        ("a b c d", "a b c d x", (0.5, 0.5, 0.0)),
        ("a b c d", "A, b; c - d!", (0.0, 0.5, 0.5)),
        ("a b", "a b", (1.0, 0.0, 0.0)),
        ("a b", "a c", (0.0, 0.5, 0.5)),
        ("a b c d a b c d", "a b c d", (0.2, 0.0, 0.8)),
        ("a b", "", (0.0, 0.0, 1.0)),
        ("", "", (0.0, 0.0, 0.0)),
    ],
)
def test_runs_of_four_words(gold: str, ours: str, expected: tuple[float, float, float]) -> None:
    score = compare(gold, ours)
    assert (score.both, score.ours, score.gold) == pytest.approx(expected)


def test_precision_and_recall_are_averaged_before_f1() -> None:
    scores = [Score(1.0, 0.0, 0.0), Score(0.5, 0.5, 0.0), Score(0.0, 0.0, 1.0)]
    told = figures(scores)
    assert told["precision"] == pytest.approx(0.75)
    assert told["recall"] == pytest.approx(2 / 3)
    assert told["f1"] == pytest.approx(2 * 0.75 * (2 / 3) / (0.75 + 2 / 3))


def test_intervals_are_the_same_at_every_run_and_hold_the_figure() -> None:
    scores = [Score(0.9, 0.1, 0.0), Score(0.8, 0.0, 0.2), Score(0.5, 0.3, 0.2)] * 5
    low, high = interval(scores)
    assert low < figures(scores)["f1"] < high
    assert interval(scores) == [low, high]
    assert interval(scores, scores) == [0.0, 0.0]


def test_floors() -> None:
    told = {"set": {"all": {"f1": 0.95}}, "corpus": {"set": "abc"}}
    assert list(below({"set": {"all": {"f1": 0.95}}, "corpus": {"set": "abc"}}, told, "extract")) == []
    faults = list(
        below({"set": {"all": {"f1": 0.96}}, "other": {"f1": 0.1}, "corpus": {"set": "abd"}}, told, "extract")
    )
    assert faults == [
        "extract.set.all.f1: 0.95 is below 0.96",
        "extract.other.f1: None is below 0.1",
        "extract.corpus.set: the pages are not those the floors were set on",
    ]
