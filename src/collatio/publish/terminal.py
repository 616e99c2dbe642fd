"""Lines for a terminal: page text made harmless, cut and wrapped by the columns it takes."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

WIDTH = 88


def clean(text: str) -> str:
    """``text`` on one line without control, direction and other invisible characters.

    A page may hold escape sequences that recolour or rewrite a terminal; none gets through.
    """
    kept = (
        " " if character.isspace() else character
        for character in text
        if character.isspace() or unicodedata.category(character) not in ("Cc", "Cf", "Cs", "Co", "Cn")
    )
    return " ".join("".join(kept).split())


def columns(text: str) -> int:
    """How many columns of a terminal ``text`` takes."""
    taken = 0
    for character in text:
        if unicodedata.combining(character):
            continue
        taken += 2 if unicodedata.east_asian_width(character) in "WF" else 1
    return taken


def clip(text: str, width: int) -> str:
    """``text`` cut to ``width`` columns, an ellipsis where something was cut."""
    if columns(text) <= width:
        return text
    kept, taken = [], 1
    for character in text:
        taken += columns(character)
        if taken > width:
            break
        kept.append(character)
    return "".join(kept).rstrip() + "…"


def pad(text: str, width: int) -> str:
    """``text`` cut or filled to exactly ``width`` columns."""
    cut = clip(text, width)
    return cut + " " * (width - columns(cut))


def wrap(text: str, first: str = "", rest: str | None = None, most: int = 3) -> list[str]:
    """``text`` in lines of :data:`WIDTH`, the first after ``first``, the others after ``rest``.

    At most ``most`` lines; where more were needed, the last ends with an ellipsis.
    """
    rest = " " * columns(first) if rest is None else rest
    lines, line, empty = [], first, True
    for word in _words(text, WIDTH - columns(rest)):
        if not empty and columns(line) + 1 + columns(word) > WIDTH:
            lines.append(line)
            line, empty = rest, True
        line, empty = (line + word if empty else f"{line} {word}"), False
    lines.append(line)
    if len(lines) > most:
        last = lines[most - 1]
        lines = [*lines[: most - 1], clip(last, WIDTH - 2) + " …"]
    return [one.rstrip() for one in lines]


def _words(text: str, width: int) -> Iterable[str]:
    for word in text.split(" "):
        yield clip(word, width)
