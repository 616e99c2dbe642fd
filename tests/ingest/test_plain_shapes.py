"""What a line of plain text gives away by its looks alone."""

from __future__ import annotations

import pytest

from collatio.ingest.plain.shapes import (
    count_words,
    ends_with_stop,
    find_label,
    is_address,
    is_credit,
    is_date_line,
    is_way,
)


@pytest.mark.parametrize(
    "line",
    ["Tuesday, July 16, 2024", "Updated 17/11/2023 14:05 GMT", "date 2023-11-17 loading…", "16 mars 2031"],
)
def test_lines_that_only_tell_the_day(line: str) -> None:
    assert is_date_line(line)


@pytest.mark.parametrize("line", ["1 of 12", "3 min", "In 2031 the bridge fell", "May", "16 bridges", ""])
def test_lines_that_do_not(line: str) -> None:
    assert not is_date_line(line)


def test_ways_and_addresses() -> None:
    assert is_way("News \u00a0 / \u00a0 Region \u00a0 / \u00a0 Merrow")
    assert is_way("Home › World")
    assert not is_way(
        "Rain and/or snow expected in Merrow on Tuesday evening / council to meet again next week"
    )
    assert is_address("www.merrow.example mirror@merrow.example")
    assert not is_address("Write to mirror@merrow.example")


def test_labels() -> None:
    assert find_label("Comments by the mayor draw fire") is None
    assert find_label("Comments (12)") == "comments"
    assert find_label("Kommentar: Die Brücke musste fallen") is None
    assert find_label("* * *") == "whole"
    assert find_label("More than a hundred people came to see the bridge.") is None


def test_stops_and_words() -> None:
    assert ends_with_stop("„Sie hielt.“")
    assert ends_with_stop("それは落ちた。」")
    assert not ends_with_stop("It held")
    assert count_words("two words") == 2
    assert count_words("市议会周二") == 2


def test_a_sentence_about_pictures_is_no_caption() -> None:
    assert not is_credit("The photo shows the mayor on the bridge, the council said in its answer.")
    assert not is_credit("He sent a picture to the council.")
