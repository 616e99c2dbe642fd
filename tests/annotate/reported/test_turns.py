"""Transcripts: each labelled paragraph is a turn of whom its label names, in marks or not."""

from __future__ import annotations

import pytest

from collatio.annotate.layout import lay_out
from collatio.annotate.reported.labels import find_labels
from collatio.lang import language
from tests.annotate.reported.readers import quotations, words
from tests.builders import article


@pytest.mark.parametrize("mark", ["", "“", '"'])
def test_the_turns_of_a_transcript(mark: str) -> None:
    found = quotations(
        f"{mark}LEE: Where are the boats?",
        f"{mark}CARR: They are gone. All of them.",
        f"{mark}LEE: Since when?",
    )
    assert [words(one) for one in found] == [
        ["Where are the boats?"],
        ["They are gone. All of them."],
        ["Since when?"],
    ]
    assert [one.speaker.passage.exact for one in found if one.speaker and one.speaker.passage] == [
        "LEE",
        "CARR",
        "LEE",
    ]


@pytest.mark.parametrize(
    "lines",
    [
        ("Lee: Where?", "Nobody knew: the boats were gone.", "We like: boats."),
        ("Boats: ten.", "Crew: forty.", "Harbour: Tarn."),
    ],
)
def test_lists_and_sentences_with_colons_are_no_transcript(lines: tuple[str, ...]) -> None:
    assert find_labels(lay_out(article("A", *lines), language("en"))) == ()
