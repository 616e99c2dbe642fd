"""Copies of sentences with other names."""

from __future__ import annotations

import random

from training.reader.examples import Example
from training.reader.swapped import swapped

from collatio.records.encoder import NameKind
from collatio.records.passage import Span


def _example(text: str, *names: tuple[NameKind, str]) -> Example:
    spans = [(kind, Span(text.index(name), text.index(name) + len(name))) for kind, name in names]
    return Example("set/1", text, names=tuple(spans))


def test_names_give_way_to_others_of_their_kind_and_keep_their_places() -> None:
    examples = [
        _example("Ann Lee left Tarn for good.", ("person", "Ann Lee"), ("place", "Tarn")),
        _example("In Sedgeholm Bo Alder joined Harrow Mills.", ("place", "Sedgeholm"), ("person", "Bo Alder"),
                 ("organisation", "Harrow Mills")),
    ]  # fmt: skip
    pool = {
        "person": {"Ann Lee", "Bo Alder"},
        "place": {"Tarn", "Sedgeholm"},
        "organisation": {"Harrow Mills"},
    }
    copies = [copy for seed in range(8) for copy in swapped(examples, random.Random(seed))]
    assert copies
    for copy in copies:
        assert copy.names
        assert all(copy.text[span.start : span.end] in pool[kind] for kind, span in copy.names)
        assert copy.text.endswith((" for good.", " joined Harrow Mills."))
    assert {copy.text for copy in copies} - {example.text for example in examples}


def test_a_sentence_without_names_or_with_nested_ones_has_no_copy() -> None:
    nested = _example("Bank of Tarn fell.", ("organisation", "Bank of Tarn"), ("place", "Tarn"))
    assert list(swapped([_example("It rained."), nested], random.Random(1))) == []
