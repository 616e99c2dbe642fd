"""Markup into tags and texts: whatever stands in a page, and never more than once over it."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collatio.ingest.html.tokens import Characters, EndTag, RawContent, StartTag, tokens


def read(markup: str) -> list[str]:
    """The tokens of a page in short: "<p>", "</p>", "text", "[raw]"."""
    short = []
    for token in tokens(markup):
        if isinstance(token, StartTag):
            short.append(
                "<" + " ".join([token.name, *(f"{k}={v}" for k, v in token.attributes.items())]) + ">"
            )
        elif isinstance(token, EndTag):
            short.append(f"</{token.name}>")
        elif isinstance(token, Characters):
            short.append(markup[token.start : token.end])
        else:
            short.append(f"[{markup[token.start : token.end]}]")
    return short


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("a<b>c</b>d", ["a", "<b>", "c", "</b>", "d"]),
        ("<P Class=X>", ["<p class=X>"]),
        ("""<p a="1" b='2' c=3 d>""", ["<p a=1 b=2 c=3 d=>"]),
        ("""<p a="x>y" b='"'>z""", ["""<p a=x>y b=">""", "z"]),
        ("<p a=it's>z", ["<p a=it's>", "z"]),
        ("<p a=1 A=2>", ["<p a=1>"]),
        ("<a href='?x=1&amp;y=2'>", ["<a href=?x=1&y=2>"]),
        ("3 < 4 & 5 > 2", ["3 < 4 & 5 > 2"]),
        ("a<!-- <b> -->c", ["a", "c"]),
        ("a<!-->c", ["a", "c"]),
        ("a<!doctype html>b<?php x ?>c</ d>e", ["a", "b", "c", "e"]),
        ("<script>a<b>'</p>'</script >c", ["<script>", "[a<b>'</p>']", "c"]),
        ("<title>a<b>c", ["<title>", "[a<b>c]"]),
        ("<svg><title>no</title></svg>yes", ["<svg>", "[<title>no</title>]", "yes"]),
        ("<svg/>yes", ["<svg>", "[]", "yes"]),
        ("<svg>yes", ["<svg>", "[]", "yes"]),
        ("<p", []),
        ('<p a="', []),
        ("a<p class='", ["a"]),
        ("</p", ["</p>"]),
    ],
)
def test_tokens(markup: str, expected: list[str]) -> None:
    assert read(markup) == expected


@given(st.text(alphabet="<>/='\"!-ab &;\nsvgcript", max_size=60))
def test_any_characters_are_read_in_order(markup: str) -> None:
    at = 0
    for token in tokens(markup):
        start = token.tag.end if isinstance(token, RawContent) else token.start
        assert at <= start <= token.end <= len(markup)
        at = token.end if not isinstance(token, RawContent) else at


@pytest.mark.parametrize(
    "piece",
    ["<", "<a b='", '<a b="', "<svg>", "<!--", "</", "<script", "<title ", "&#", "<p a = ", "<a b=\"'>"],
)
def test_reading_takes_time_in_proportion(piece: str) -> None:
    started = time.process_time()
    for _ in tokens(piece * 100_000):
        pass
    assert time.process_time() - started < 5
