"""Texts and weights as the printable text that a model file's metadata holds, made small."""

from __future__ import annotations

import zlib
from base64 import b85decode, b85encode

#: More than any file of ours unpacks to; a file that claims more is refused.
_MOST = 50_000_000


def packed(content: bytes) -> str:
    """``content`` as printable text."""
    return b85encode(zlib.compress(content, 9)).decode("ascii")


def unpacked(text: str) -> bytes:
    """What :func:`packed` was given; raises ValueError for any other text."""
    try:
        inflating = zlib.decompressobj()
        content = inflating.decompress(b85decode(text), _MOST)
    except zlib.error as error:
        raise ValueError(f"damaged: {error}") from error
    if not inflating.eof:
        raise ValueError("cut short, or larger than any reader model's")
    return content
