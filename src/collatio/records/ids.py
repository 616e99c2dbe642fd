"""Identifiers made from content, so that any worker and any rerun agrees on them."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence


def sha256(content: bytes) -> str:
    """The SHA-256 of ``content`` in hexadecimal."""
    return hashlib.sha256(content).hexdigest()


def content_id(prefix: str, *parts: str | int | bytes) -> str:
    """``prefix`` and sixteen hexadecimal digits that depend on every part and on their borders."""
    digest = hashlib.sha256()
    for part in parts:
        raw = part if isinstance(part, bytes) else str(part).encode("utf-8", "surrogatepass")
        digest.update(len(raw).to_bytes(8, "big"))
        digest.update(raw)
    return f"{prefix}-{digest.hexdigest()[:16]}"


def article_id(name: str, content: bytes) -> str:
    """An article's id: its name (URL, else key, else path) and its page's bytes or given text."""
    return content_id("art", name, content)


def siglum(index: int) -> str:
    """The short letter of a witness: A … Z, AA, AB … in the order of ``index`` from 0."""
    letters = ""
    index += 1
    while index:
        index, digit = divmod(index - 1, 26)
        letters = chr(ord("A") + digit) + letters
    return letters


def sigla(articles: Sequence[str]) -> dict[str, str]:
    """Siglum to article id, in the order given."""
    return {siglum(i): article for i, article in enumerate(articles)}
