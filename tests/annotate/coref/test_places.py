"""Where a mention stands: what it is tied to, who holds it, in whose words it is."""

from __future__ import annotations

import pytest

from tests.annotate.coref.reading import read


@pytest.mark.parametrize(
    ("marked", "tie"),
    [
        ("[Ana Kolar], [the minister], left.", "apposition"),
        ("[The minister], [Ana Kolar], left.", "apposition"),
        ("[Ana Kolar] ([the minister]) left.", "bracket"),
        ("[Ana Kolar] is now [the minister].", "copula"),
        ("[Ana Kolar] worked as [a nurse].", "as"),
        ("[his aide] [Ana Kolar] left.", "beside"),
        ("[Ana Kolar] met [the minister].", ""),
        ("[Ana Kolar] left. [The minister] stayed.", ""),
    ],
)
def test_ties(marked: str, tie: str) -> None:
    _, mentions = read(marked)
    assert mentions[1].tie == tie
    assert mentions[1].tied == (0 if tie else -1)


def test_as_may_point_ahead() -> None:
    _, mentions = read("As [a guest], [you] may stay.")
    assert (mentions[0].tie, mentions[0].tied) == ("as", 1)


def test_an_owner_stands_before_whose_it_is() -> None:
    text, mentions = read("[[his] brother] left, and [the man who sold [his] car] too.")
    words = [text[one.span.start : one.span.end] for one in mentions]
    assert words == ["his", "his brother", "the man who sold his car", "his"]
    assert mentions[1].owner == 0
    assert (mentions[0].behind, mentions[3].behind) == (False, True)


def test_who_stands_beside_the_cue_says_the_words_in_marks() -> None:
    _, mentions = read("{“[I] will stay,”} said [Ana Kolar]. [Peter Broc] heard it.")
    assert [one.speaker for one in mentions] == [1, -1, -1]
    assert [one.stretch for one in mentions] == [0, -1, -1]


def test_of_two_mentions_with_one_place_one_is_read() -> None:
    assert len(read("[[Ana Kolar]] left.")[1]) == 1
