from __future__ import annotations

import numpy as np

from collatio.encoder.decode import PART_KINDS, Decoding, Floats, Stretch
from collatio.encoder.parts import parts_of

_LETTERS = {".": 0, "c": 1, "s": 2, "a": 3, "v": 4, "h": 5}


def logits(pattern: str, by: float = 4.0) -> Floats:
    """One letter a word: content, speaker, addressee, via, h for channel; a capital is half as sure."""
    made = np.zeros((len(pattern), 6), dtype=np.float32)
    for word, letter in enumerate(pattern):
        made[word, _LETTERS[letter.lower()]] = by if letter.islower() or letter == "." else by / 2
    return made


def read(
    pattern: str, cue: tuple[int, int], trimmed: str = "", decoding: Decoding | None = None
) -> list[tuple[str, int, int]]:
    marks = [letter == "x" for letter in trimmed.ljust(len(pattern))]
    return [
        (PART_KINDS[part.kind], part.start, part.end)
        for part in parts_of(logits(pattern), cue, marks, decoding or Decoding())
    ]


def test_each_part_is_found_in_the_order_of_the_sentence() -> None:
    assert read("ss.aacccc.vv", (2, 3)) == [
        ("speaker", 0, 2), ("addressee", 3, 5), ("content", 5, 9), ("via", 10, 12),
    ]  # fmt: skip


def test_the_cue_is_never_a_part_of_its_own_quotation() -> None:
    assert read("ssccc", (1, 3)) == [("speaker", 0, 1), ("content", 3, 5)]


def test_a_content_cut_by_its_cue_is_two_pieces() -> None:
    assert read("cccc.sccc", (4, 5)) == [("content", 0, 4), ("speaker", 5, 6), ("content", 6, 9)]
    assert read("cccc.ccc", (4, 5)) == [("content", 0, 4), ("content", 5, 8)]


def test_a_small_gap_in_a_content_is_closed_and_a_great_one_is_not() -> None:
    assert read("s.ccc.ccc", (1, 2)) == [("speaker", 0, 1), ("content", 2, 9)]
    assert read("s.ccc...ccc", (1, 2)) == [("speaker", 0, 1), ("content", 2, 5), ("content", 8, 11)]
    tight = Decoding(bridge=1.0)
    assert read("s.ccc.ccc", (1, 2), decoding=tight)[1:] == [("content", 2, 5), ("content", 6, 9)]


def test_a_third_piece_stands_only_where_cue_or_speaker_parts_the_content() -> None:
    assert read("ccc.s...ccc...ccc", (3, 4))[-3:] == [
        ("speaker", 4, 5),
        ("content", 8, 11),
        ("content", 14, 17),
    ]
    assert read(".s...ccc...cccc...ccc", (0, 1)) == [
        ("speaker", 1, 2),
        ("content", 5, 8),
        ("content", 11, 15),
    ]


def test_of_two_speakers_the_surer_stands() -> None:
    assert read("S...ss.ccc", (6, 7)) == [("speaker", 4, 6), ("content", 7, 10)]


def test_of_equals_the_first_stands() -> None:
    assert read("s...s.ccc", (5, 6)) == [("speaker", 0, 1), ("content", 6, 9)]


def test_marks_at_the_edges_belong_to_no_speaker() -> None:
    assert read("ssss.ccc", (4, 5), trimmed="x  x") == [("speaker", 1, 3), ("content", 5, 8)]
    assert read("s.ccc", (1, 2), trimmed="x") == [("content", 2, 5)]


def test_a_mark_alone_is_no_content() -> None:
    assert read("c.s", (1, 2), trimmed="x") == [("speaker", 2, 3)]


def test_a_lean_brings_up_what_is_nearly_believed() -> None:
    scores = np.zeros((3, 6), dtype=np.float32)
    scores[0, 0], scores[0, 2] = 2.0, 1.5
    scores[1:, 0] = 9.0
    marks = [False] * 3
    assert parts_of(scores, (1, 2), marks, Decoding()) == ()
    leaning = Decoding(lean=(0.0, 1.0, 0.0, 0.0, 0.0))
    assert [part.start for part in parts_of(scores, (1, 2), marks, leaning)] == [0]


def test_a_score_is_the_mean_belief() -> None:
    scores = np.log(np.array([[0.2, 0.02, 0.7, 0.02, 0.03, 0.03], [0.3, 0.05, 0.6, 0.03, 0.01, 0.01]]))
    cue = np.array([[9.0, 0, 0, 0, 0, 0]])
    found = parts_of(np.vstack([scores, cue]).astype(np.float32), (2, 3), [False] * 3, Decoding())
    assert found == (Stretch(1, 0, 2, 0.65),)
