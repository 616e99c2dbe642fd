"""GUM's rows as the resolver reads them, on an invented row."""

from __future__ import annotations

from typing import Any

from training.coref.examples import examples_of
from training.coref.gum import marked, read_marked
from training.sets.chains import read_chains

ROW: dict[str, Any] = {
    "doc": "x",
    "genre": "news",
    "sents": [
        {
            "tokens": ["Ana", "Kolar", "left", "Tarn", "Mills", "."],
            "upos": ["PROPN", "PROPN", "VERB", "PROPN", "PROPN", "PUNCT"],
            "space": [True, True, True, True, False, True],
            "mentions": [
                [0, 1, "1", "person", "NAM", 0, "coref", None],
                [3, 4, "2", "organization", "NAM", 3, "sgl", None],
                [0, 1, "9", "person", "NAM", 0, "coref", None],
            ],
        },
        {
            "tokens": ["“", "I", "'m", "off", ",", "”", "she", "said", "."],
            "upos": ["PUNCT", "PRON", "AUX", "ADV", "PUNCT", "PUNCT", "PRON", "VERB", "PUNCT"],
            "space": [False, True, True, False, False, True, True, False, True],
            "mentions": [
                [1, 1, "1", "person", "PRO", 1, "ana", None],
                [6, 6, "1", "person", "PRO", 6, "ana", None],
            ],
        },
    ],
}


def test_the_mentions_of_a_kind_with_their_clusters() -> None:
    found = read_marked(read_chains(ROW), {"person"})
    words = [found.text[one.span.start : one.span.end] for one in found.mentions]
    assert words == ["Ana Kolar", "I", "she"]
    assert found.clusters == ("1", "1", "1")
    assert found.mentions[1].speaker == 2
    assert len(read_marked(read_chains(ROW), {"person", "organisation"}).mentions) == 4


def test_each_question_has_a_right_answer() -> None:
    found = list(examples_of([read_chains(ROW)], [frozenset({"person"})]))
    # "I" waits for "she", who says the words: both have Ana Kolar to choose.
    assert [one.right for one in found] == [(0,), (0,), (0,)]
    assert [len(one.pairs) for one in found] == [0, 1, 1]


def test_words_in_marks_end_at_their_marks() -> None:
    text = '“One,” he said. "Two" and “lost'
    assert [text[one.span.start : one.span.end] for one in marked(text)] == ["“One,”", '"Two"']
