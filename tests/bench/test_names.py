from __future__ import annotations

import random

from bench.names import answer, f1, keys_recall, scored
from training.names import misspelt, pairs


def test_f1_of_counts() -> None:
    assert f1((3.0, 1.0, 0.0)) == 0.8571
    assert f1((0.0, 0.0, 0.0)) is None


def test_scores_count_what_was_said_wrongly_and_missed() -> None:
    figures = scored([(True, True), (True, False), (False, True), (False, False)])
    assert (figures["precision"], figures["recall"], figures["f1"]) == (0.5, 0.5, 0.5)


def test_the_sentence_given_with_a_pair_decides() -> None:
    pair = {"one": "Lund", "other": "Torvald Lund"}
    assert answer(pair) == "open"
    assert answer({**pair, "context": "Torvald Lund is the only Lund of the story"}) == "same"
    assert answer({**pair, "context": "Lund is Torvald’s brother"}) == "different"


def test_who_shares_no_key_is_counted() -> None:
    assert keys_recall([("Otto Weber", "Отто Вебер"), ("Otto Weber", "Mira Oskarsen")]) == 0.5


def test_training_pairs_are_the_same_at_every_run() -> None:
    given, families = (
        ["Otto", "Anna", "Mira", "Pelle"] * 120,
        ["Weber", "Webber", "Lundholm", "Oskarsen"] * 120,
    )
    assert pairs(given, families) == pairs(given, families)
    assert misspelt("Weber", random.Random(1)) != "Weber"
