"""Whatever a reader sees and however the marks stand, no article is lost and nothing contradicts itself."""

from __future__ import annotations

import random
import time
from pathlib import Path

import pytest
from bench.fuzz_checks import faults_of
from hypothesis import given, settings
from hypothesis import strategies as st
from training.corpus.read import read_file

from collatio.annotate.article import annotate
from collatio.records.annotated import Annotated
from tests.annotate.reported.readers import AnyReader
from tests.builders import article

_MARKS = "“”‘’\"'«»„``´"
_EXAMPLES = Path(__file__).parents[3] / "training" / "corpus" / "EXAMPLE.txt"


def check(found: Annotated) -> None:
    """What holds for every annotated article."""
    assert list(faults_of(found)) == []


_BITS = [*"abcd IX.,:?!()[]–—-\u00a0\u200f😀\n", *_MARKS, " said ", " he ", " Ann Lee "]


@settings(deadline=None)  # the first call pays for what is loaded once
@given(
    st.lists(st.lists(st.sampled_from(_BITS), min_size=1, max_size=60).map("".join), min_size=1, max_size=5),
    st.integers(0, 50),
)
def test_any_text_read_by_any_reader(blocks: list[str], seed: int) -> None:
    made = article("A", *(block for block in blocks))
    found = annotate(made, AnyReader(seed))
    check(found)
    assert found == annotate(made, AnyReader(seed))


@pytest.mark.parametrize("seed", range(40))
def test_marks_added_dropped_doubled_swapped(seed: int) -> None:
    dice = random.Random(seed)
    for passage in read_file(_EXAMPLES):
        blocks = []
        for block in passage.blocks:
            text = list(passage.text[block.span.start : block.span.end])
            for _ in range(dice.randrange(1, 5)):
                marks = [at for at, sign in enumerate(text) if sign in _MARKS]
                at = dice.choice(marks) if marks and dice.random() < 0.7 else dice.randrange(len(text))
                change = dice.randrange(5)
                if change == 0 and text[at] in _MARKS:
                    text[at] = ""
                elif change == 1:
                    text[at] += text[at]
                elif change == 2:
                    text[at] = dice.choice(_MARKS)
                else:
                    text.insert(at, dice.choice([*_MARKS, "\u00a0", "\u200f", "😀", "\u202b"]))
            blocks.append((block.kind, "".join(text).strip() or "x"))
        check(annotate(article("A", *blocks), AnyReader(seed)))


@pytest.mark.parametrize(
    "text",
    [
        "“a” " * 20_000,
        "“" * 20_000,
        "He said: “a.” " * 5_000,
        "“a.”\n" * 10_000,
        "Q: a? " * 10_000,
        "“" + "‘a’ " * 20_000 + "”",
        "(HG), Ann Lee, has " * 5_000,
    ],
)
def test_hostile_pages_take_time_in_step_with_their_length(text: str) -> None:
    started = time.process_time()
    check(annotate(article("A", text, text[:100]), AnyReader()))
    assert time.process_time() - started < 20
