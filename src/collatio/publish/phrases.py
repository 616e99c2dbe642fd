"""Counts, lists, ranges and languages in words."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from babel import Locale


def count(number: int, one: str, many: str | None = None) -> str:
    """``1 page``, ``5 pages``: a number with its noun."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def listed(parts: list[str]) -> str:
    """``a``, ``a and b``, ``a, b and c``."""
    if len(parts) < 2:
        return "".join(parts)
    return f"{', '.join(parts[:-1])} and {parts[-1]}"


def range_words(pages: int, at_least: int, at_most: int) -> str:
    """How many origins stand behind something, in words: never one number where two are honest."""
    if at_least == at_most:
        span = count(at_least, "origin")
    else:
        span = f"at least {at_least}, at most {count(at_most, 'origin')}"
    return f"{count(pages, 'page')}, {span}"


@cache
def _languages() -> Mapping[str, str]:
    return {str(code): str(name) for code, name in Locale("en").languages.items()}


def language_words(code: str | None) -> str:
    """``Persian`` for ``fa``; the code itself where no name is known."""
    if code is None:
        return "not known"
    return _languages().get(code.split("-")[0].lower(), code)
