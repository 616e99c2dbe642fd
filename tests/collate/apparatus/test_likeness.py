from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from collatio.collate.apparatus.fitted import BY_LETTERS, BY_MEANING, Looks
from collatio.collate.apparatus.likeness import Prepared, evidence, likely, prepared
from collatio.collate.apparatus.wording import Wording
from tests.collate.apparatus.test_align import TEXTS, meant, wording


def ready(text: str | Wording, *, by_meaning: bool = False) -> Prepared:
    held = wording(text) if isinstance(text, str) else text
    return prepared(held, meant(held) if by_meaning else None)


def chance(one: str, other: str, first: str, second: str, looks: Looks = BY_LETTERS) -> float:
    """The chance that ``first`` of the one text answers ``second`` of the other."""
    here, there = (ready(text, by_meaning=looks is BY_MEANING) for text in (one, other))
    found = likely(here, there, looks)
    return float(found[here.wording.words.index(first), there.wording.words.index(second)])


@settings(deadline=None)  # the first example reads the lists of names
@given(TEXTS, st.booleans())
def test_it_makes_no_difference_which_wording_comes_first(texts: list[str], by_meaning: bool) -> None:
    one, other = ready(texts[0], by_meaning=by_meaning), ready(texts[-1], by_meaning=by_meaning)
    looks = BY_MEANING if by_meaning else BY_LETTERS
    assert np.array_equal(likely(one, other, looks), likely(other, one, looks).T)


@settings(deadline=None)  # the first example reads the lists of names
@given(TEXTS)
def test_chances_are_shares_of_two_decimals(texts: list[str]) -> None:
    found = likely(ready(texts[0]), ready(texts[-1]), BY_LETTERS)
    assert ((found >= 0) & (found <= 1)).all()
    assert np.array_equal(found, np.round(found, 2))


def test_the_same_word_in_the_same_place_is_likelier_than_far_away() -> None:
    near = chance("they mended the pier", "they broke the pier", "pier", "pier")
    far = chance("the pier is what they mended", "nobody but the harbour board saw one pier", "pier", "pier")
    assert near > far > 0


def test_other_words_of_one_meaning_are_likely_only_where_meaning_is_known() -> None:
    texts = "they love the boat", "they love the vessel"
    assert chance(*texts, "boat", "vessel", BY_MEANING) > 0.5
    assert chance("boat sales fell", "rain and a vessel", "boat", "vessel", BY_LETTERS) < 0.3


def test_an_editors_words_answer_none_of_the_speakers() -> None:
    one = ready(wording("keep the strait open", inserted=["strait"]))
    other = ready("keep the strait open")
    found = likely(one, other, BY_LETTERS)
    assert (found[2] == 0).all()
    assert found[0, 0] > 0.5


@pytest.mark.parametrize("looks", [BY_LETTERS, BY_MEANING])
def test_every_weight_has_its_evidence(looks: Looks) -> None:
    seen = evidence(ready("we love the boat", by_meaning=True), ready("a vessel", by_meaning=True))
    assert looks.first.keys() <= seen.keys()
    assert looks.first.keys() <= looks.second.keys()


def test_a_lone_word_and_a_long_wording_are_compared() -> None:
    assert likely(ready("pier"), ready("we will mend the pier"), BY_LETTERS).shape == (1, 5)
