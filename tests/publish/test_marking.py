from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup

from collatio.publish.marking import (
    Layer,
    clipped,
    direction,
    layers_by_piece,
    marked,
    printable,
    shown,
)
from tests.publish.reading import read

TEXT = st.text(st.sampled_from("ab <>&\"'\u202e\u202dé\u0627\n"), min_size=1, max_size=60)


@st.composite
def layered(draw: st.DrawFn) -> tuple[str, int, int, list[Layer]]:
    """A text, a stretch of it and layers that meet the stretch, crossing as they like."""
    text = draw(TEXT)
    start = draw(st.integers(0, len(text) - 1))
    end = draw(st.integers(start + 1, len(text)))
    layers = []
    for number in range(draw(st.integers(0, 6))):
        first = draw(st.integers(0, end - 1))
        last = draw(st.integers(max(first, start) + 1, len(text)))
        layers.append(
            Layer(
                first,
                last,
                f"k{number}",
                "<t>",
                f"w{number}",
                number % 2 == 0,
                Markup('<i class="aside">!</i>'),
            )
        )
    return text, start, end, layers


@given(layered())
def test_marked_text_is_the_text_and_nests(made: tuple[str, int, int, list[Layer]]) -> None:
    text, start, end, layers = made
    root, faults = read(str(marked(text, start, end, layers)))
    assert faults == []
    assert root.text(leave_out="aside") == text[start:end]


@given(layered())
def test_each_layer_covers_its_own_characters(made: tuple[str, int, int, list[Layer]]) -> None:
    text, start, end, layers = made
    root, _ = read(str(marked(text, start, end, layers)))
    for layer in layers:
        pieces = root.find(css=layer.css)
        covered = "".join(piece.text(leave_out="aside") for piece in pieces)
        assert covered == text[max(layer.start, start) : min(layer.end, end)]


@given(layered())
def test_an_anchor_stands_once(made: tuple[str, int, int, list[Layer]]) -> None:
    text, start, end, layers = made
    root, _ = read(str(marked(text, start, end, layers)))
    ids = [e.attributes["id"] for e in root.walk() if "id" in e.attributes]
    assert len(ids) == len(set(ids))
    spans = {(one.start, one.end) for one in layers if one.start >= start}
    assert len(ids) == len(spans)


def test_crossing_layers_are_split() -> None:
    html = marked("abcdef", 0, 6, [Layer(0, 4, "x"), Layer(2, 6, "y")])
    assert html == '<span class="x">ab<span class="y">cd</span></span><span class="y">ef</span>'


def test_layers_on_one_stretch_are_one_element() -> None:
    html = marked("abc", 0, 3, [Layer(0, 3, "x", "one"), Layer(0, 3, "y", "two", "w", quoted=True)])
    assert html == '<mark id="w" class="x y" title="one; two">abc</mark>'


def test_a_layer_over_two_blocks_has_its_anchor_in_the_first_and_its_way_back_in_the_last() -> None:
    text = "first block\n\nsecond block"
    layer = Layer(6, 19, "x", "", "w", behind=Markup("<b>^</b>"))
    one, two = (
        marked(text, start, end, layers)
        for (start, end), layers in zip(
            [(0, 11), (13, 25)], layers_by_piece([(0, 11), (13, 25)], [layer]), strict=True
        )
    )
    assert one == 'first <span id="w" class="x">block</span>'
    assert two == '<span class="x">second</span><b>^</b> block'


@pytest.mark.parametrize("span", [(11, 12), (11, 15), (8, 12), (25, 26)])
def test_a_layer_that_begins_or_ends_between_blocks_keeps_its_anchor(span: tuple[int, int]) -> None:
    text = "first block\n\nsecond block\n"
    pieces = [(0, 11), (13, 25)]
    found = layers_by_piece(pieces, [Layer(*span, "x", "", "w")])
    html = "".join(marked(text, s, e, layers) for (s, e), layers in zip(pieces, found, strict=True))
    assert html.count('id="w"') == 1


@given(TEXT)
def test_shown_text_is_the_text(text: str) -> None:
    root, faults = read(str(shown(text)))
    assert faults == []
    assert root.text() == text


def test_overrides_are_held_apart() -> None:
    assert shown("a\u202eb") == 'a<bdi class="override">\u202e</bdi>b'


def test_what_html_cannot_hold_is_shown_as_damaged() -> None:
    assert printable("a\x00\x1b[31m\ud800\tb\n") == "a\ufffd\ufffd[31m\ufffd\tb\n"


@pytest.mark.parametrize(
    ("text", "language", "way"),
    [
        ("Marrow said", "en", "ltr"),
        ("قالت مارو", "ar", "rtl"),
        ("قالت Marrow رئيسة النقابة", "en", "rtl"),
        ("Marrow قالت, she said", "ar", "ltr"),
        ("41", "fa", "rtl"),
        ("41", None, "ltr"),
    ],
)
def test_direction_follows_the_letters(text: str, language: str | None, way: str) -> None:
    assert direction(text, language) == way


@given(st.text(st.sampled_from("ab  "), max_size=80), st.integers(4, 40))
def test_a_clipped_passage_fits(text: str, limit: int) -> None:
    end = clipped(text, 0, len(text), limit)
    assert end <= max(limit, 0) or end == len(text) <= limit
    assert end == len(text) or end >= limit // 2


def test_a_clipped_passage_ends_with_a_word() -> None:
    assert "one two three four"[: clipped("one two three four", 0, 18, 12)] == "one two"
