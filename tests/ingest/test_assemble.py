"""Segments become one text: headline first, blocks parted, a given text left as it is."""

from __future__ import annotations

from collatio.ingest.assemble import assemble, in_place, whole_file
from collatio.ingest.segments import Segment
from collatio.records.article import Block

SEGMENTS = [
    Segment("Home", ((0, 4, 10, 14),), "li"),
    Segment("Quay opens", ((0, 10, 20, 30),), "h1"),
    Segment("It does.", ((0, 3, 40, 43), (3, 8, 50, 55)), "p"),
]


def test_the_headline_comes_first_and_the_rest_in_its_order() -> None:
    made = assemble(SEGMENTS, ["link", "headline", "paragraph"])
    assert made.text == "Quay opens\n\nHome\n\nIt does."
    assert made.blocks == (Block("headline", 0, 10), Block("link", 12, 16), Block("paragraph", 18, 26))
    assert made.trace == ((0, 10, 20, 30), (12, 16, 10, 14), (18, 21, 40, 43), (21, 26, 50, 55))
    assert made.places == (12, 0, 18)
    assert made.own_words() == "Quay opens\nIt does."


def test_without_a_headline_nothing_moves() -> None:
    assert assemble(SEGMENTS, ["link", "boilerplate", "paragraph"]).places == (0, 6, 18)


def test_a_given_text_is_marked_in_place() -> None:
    text = " Quay opens \n It does.\n"
    segments = [
        Segment("Quay opens", ((0, 10, 1, 11),), "text"),
        Segment("It does.", ((0, 8, 14, 22),), "text"),
    ]
    made = in_place(text, segments, ["headline", "paragraph"], 23)
    assert made.text == text
    assert [text[block.start : block.end] for block in made.blocks] == ["Quay opens", "It does."]
    assert made.trace == ((0, 23, 0, 23),)


def test_a_file_that_cannot_be_traced_is_one_run() -> None:
    made = whole_file(assemble(SEGMENTS, ["paragraph"] * 3), 900)
    assert made.trace == ((0, len(made.text), 0, 900),)
