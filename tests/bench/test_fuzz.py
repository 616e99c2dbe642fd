"""Disturbed pages are the same for a number, and what is wrong with a record is told."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace

import pytest
from bench.fuzz_checks import faults_of
from bench.fuzz_edits import edited
from bench.fuzz_marks import Printed, case_of, run_case
from bench.fuzz_sentences import compare

from collatio.encoder.onnx import OnnxEncoder
from collatio.records.annotated import Annotated
from collatio.records.encoder import SentenceReading
from tests.annotate.reported.readers import read
from tests.encoder import tiny

_BLOCKS = ("Locks to close, board says", "“We close on Friday,” Ann Lee said. ‘All of us’ – she wrote.")


def test_a_number_names_one_page() -> None:
    assert [case_of(number) for number in range(8)] == [case_of(number) for number in range(8)]
    assert len({case_of(number).text for number in range(8)}) == 8


def test_edits_change_the_text_and_never_empty_it() -> None:
    made = [edited(_BLOCKS, random.Random(number)) for number in range(300)]
    assert all(len(text) > 60 for text in made)
    assert sum(text != "\n\n".join(_BLOCKS) for text in made) > 280
    for sign in ("\u00a0", "\u200f", "😀", "\u0301", "«", "\r"):
        assert any(sign in text for text in made), ascii(sign)


def test_a_page_is_cut_where_it_can_stand_alone() -> None:
    text = "Short.\n\n" + "A long line of words. " * 8
    printed = Printed.of(text, (("paragraph", 0, 6), ("paragraph", 8, len(text))))
    assert (printed.blocks[0], printed.paragraphs) == ("Short.", (1,))


def test_a_few_cases_hold() -> None:
    for number in range(4):
        article, faults = run_case(case_of(number))
        assert article is not None
        assert faults == ()


@pytest.fixture
def found() -> Annotated:
    return read("“⟦c1|We close the lock on Friday,⟧” ⟦s1|Ann Lee⟧ ⟦cue1|said⟧.")


def test_a_sound_record_has_no_fault(found: Annotated) -> None:
    assert list(faults_of(found)) == []


def test_each_breach_is_told(found: Annotated) -> None:
    (one,), (mark,) = found.quotations, found.article.marks
    twice = replace(found, quotations=(one, one))
    assert "two quotations have one id" in list(faults_of(twice))
    ring = replace(found, quotations=(replace(one, inside=one.id),))
    assert any("inside itself" in fault for fault in faults_of(ring))
    mute = replace(found, article=replace(found.article, marks=(replace(mark, why=""),)))
    assert any("without a reason" in fault for fault in faults_of(mute))
    lost = replace(found, article=replace(found.article, marks=()))
    assert sum("neither kept nor refused" in fault for fault in faults_of(lost)) == 2
    other = replace(found, article=replace(found.article, text=found.article.text.replace("We", "He")))
    assert any("is not the article's text" in fault for fault in faults_of(other))


class Mindful(OnnxEncoder):
    """A reader that lets a sentence's neighbours into its reading."""

    def read(self, sentences: Sequence[str]) -> tuple[SentenceReading, ...]:
        made = super().read(sentences)
        return tuple(replace(one, reported=(*one.reported, float(len(made)))) for one in made)


def test_readings_alone_and_in_company(tmp_path_factory: pytest.TempPathFactory) -> None:
    weights = tiny.write(tmp_path_factory.mktemp("reader"))
    texts = [f"The minister said it was {number}." for number in range(60)]
    same = compare(texts, OnnxEncoder(weights, kept=0), OnnxEncoder(weights))
    assert same == {"sentences": 60, "other_in_company": 0, "other_from_keep": 0}
    told = compare(texts, Mindful(weights, kept=0), Mindful(weights))
    assert told["other_in_company"] > 0
    assert told["other_from_keep"] > 0
