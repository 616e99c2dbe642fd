from __future__ import annotations

from dataclasses import replace

from collatio.records.wordings import readings_of, wordings
from tests.publish.utterances import SHIPS


def test_renderings_that_read_alike_are_one_wording() -> None:
    named = [[one.id for one in group] for group in wordings(SHIPS)]
    assert named == [["r-q-a1", "r-q-d1"], ["r-q-a0"], ["r-q-b1"], ["r-q-e1"]]


def test_what_was_not_aligned_is_told_apart_by_its_characters() -> None:
    assert len(wordings(replace(SHIPS, units=()))) == 5


def test_a_rendering_without_words_in_a_unit_has_no_reading_there() -> None:
    assert readings_of(SHIPS)["r-q-e1"] == [None, 0, None, None]
