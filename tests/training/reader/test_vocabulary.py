"""Which word pieces ship."""

from __future__ import annotations

from training.reader.vocabulary import kept_rows


def test_unused_places_and_other_scripts_are_left_out() -> None:
    pieces = ["[PAD]", "[unused3]", "the", "##ing", "é", "ш", "##ш", "李", "ʼ", "€", "→", "“", "7", "[UNK]"]
    assert [pieces[row] for row in kept_rows(pieces)] == [
        "[PAD]", "the", "##ing", "é", "ʼ", "€", "“", "7", "[UNK]",
    ]  # fmt: skip


def test_the_order_stays_as_published() -> None:
    rows = kept_rows(["b", "[unused1]", "a", "中", "c"])
    assert rows == (0, 2, 4)
