"""What the words of a segment look like, asked many times and answered once."""

from __future__ import annotations

from functools import lru_cache

from collatio.ingest.plain.shapes import Line, look_at


@lru_cache(maxsize=4096)
def line_of(text: str) -> Line:
    """What a segment's words look like."""
    return look_at(text)
