"""The ranker's weights: read as they were written, refused where they answer other questions."""

from __future__ import annotations

import io

import numpy as np
import pytest
from training.coref.examples import Example
from training.coref.fit import Settings, fit, stored, together

from collatio.annotate.coref.questions import ALONE, PAIR
from collatio.annotate.coref.ranker import ROWS, Ranker, alone_rows, pair_rows
from collatio.annotate.coref.walk import Question, Walk
from collatio.records.errors import ReaderError
from tests.annotate.coref.reading import ENGLISH, links, read

TEXT = "[Ana Kolar] met [Peter Broc]. [She] smiled and [he] left. {“[I] ran,”} [he] said."


def questions() -> list[Question]:
    _, mentions = read(TEXT)
    asked: list[Question] = []

    def judge(question: Question) -> int:
        asked.append(question)
        return len(question.profiles) - 1 if question.kind == 0 else -1

    Walk(mentions, ENGLISH.people).run(judge)
    return asked


def test_every_answer_is_one_of_its_questions() -> None:
    for question in questions():
        for answers in question.pairs:
            assert all(0 <= a < count for a, (_, count) in zip(answers, PAIR, strict=True))
        assert all(0 <= a < count for a, (_, count) in zip(question.alone, ALONE, strict=True))
        assert pair_rows(question).max(initial=0) < ROWS
        assert alone_rows(question).max() < ROWS


def test_what_is_fitted_is_believed() -> None:
    examples = [
        Example(pair_rows(one), alone_rows(one), (0,) if one.pairs else (len(one.pairs),))
        for one in questions()
    ]
    ranker = Ranker.read(stored(fit(examples * 20, Settings(hidden=4, rounds=12, batch=8, rate=0.05))))
    for one in questions():
        beliefs = ranker(one)
        assert len(beliefs) == len(one.profiles) + 1
        assert sum(beliefs) == pytest.approx(1, abs=0.05)
        assert beliefs[0] == max(beliefs)
    assert links(TEXT, beliefs=ranker) == links(TEXT, beliefs=ranker)


def test_a_fit_is_the_same_every_time() -> None:
    examples = [Example(pair_rows(one), alone_rows(one), (len(one.pairs),)) for one in questions()]
    settings = Settings(hidden=2, rounds=2)
    assert stored(fit(examples, settings)) == stored(fit(examples, settings))


def test_other_weights_are_refused() -> None:
    with pytest.raises(ReaderError, match="can't be read"):
        Ranker.read(b"no weights")
    file = io.BytesIO()
    small = np.zeros((2, 2), np.int8)
    np.savez(file, signature="other", rows=small, scale=np.ones(2), bias=np.zeros(1), out=np.zeros(1))
    with pytest.raises(ReaderError, match="answer other questions"):
        Ranker.read(file.getvalue())


def test_several_fits_score_together_and_heat_keeps_their_order() -> None:
    examples = [
        Example(pair_rows(one), alone_rows(one), (0,) if one.pairs else (len(one.pairs),))
        for one in questions()
    ]
    fits = [fit(examples, Settings(hidden=4, rounds=3, batch=8, rate=0.01, seed=seed)) for seed in (0, 1)]
    cool, warm = (Ranker.read(stored(together(fits, heat))) for heat in (1.0, 3.0))
    asked = [one for one in questions() if one.pairs]
    for one in asked:
        assert max(warm(one)) < max(cool(one))
        assert cool(one).index(max(cool(one))) == warm(one).index(max(warm(one)))
