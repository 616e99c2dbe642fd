"""How large a page may be before it is refused; counts, so that a refusal is reproducible."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """Limits on one page: bytes (after unpacking), elements, nesting depth, and seconds as last resort."""

    page_bytes: int = 20_000_000
    elements: int = 200_000
    depth: int = 2_000
    seconds: float = 60.0


DEFAULT_LIMITS = Limits()
