"""Texts and weights in a model file's metadata."""

from __future__ import annotations

import zlib
from base64 import b85encode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collatio.encoder import packed as module
from collatio.encoder.packed import packed, unpacked


@given(st.binary(max_size=400))
def test_what_is_packed_is_unpacked(content: bytes) -> None:
    assert unpacked(packed(content)) == content


@pytest.mark.parametrize("text", ["the", "!", '"', packed(b"harbour" * 9)[:-4]])
def test_other_text_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"damaged|cut short|base85"):
        unpacked(text)


def test_what_would_fill_the_memory_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_MOST", 1000)
    with pytest.raises(ValueError, match="larger"):
        unpacked(b85encode(zlib.compress(bytes(5000))).decode("ascii"))
