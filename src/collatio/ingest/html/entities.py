"""Character references: "&amp;", "&#8217;", and the old ones that need no semicolon."""

from __future__ import annotations

import html
import re
from html.entities import html5

# Ten digits are more than any character needs; without the limit a page could hand int() a megabyte.
ENTITY = re.compile(r"&(?:#[0-9]{1,10};?|#[xX][0-9a-fA-F]{1,8};?|[A-Za-z][A-Za-z0-9]{1,31};?)")


def resolve(reference: str) -> tuple[str, int]:
    """The characters a reference that :data:`ENTITY` matched stands for, and how much of it they took.

    ``("&", 1)`` where it is no reference at all: "&nosuch" is an ampersand and a word.
    """
    if reference[1] == "#":
        return html.unescape(reference), len(reference)
    name = reference[1:]
    if name in html5:
        return html5[name], len(reference)
    for size in range(min(len(name), 6), 1, -1):  # the old names are at most six letters long
        if name[:size] in html5:
            return html5[name[:size]], size + 1
    return "&", 1


def unescape(text: str) -> str:
    """``text`` with its character references resolved."""

    def replaced(match: re.Match[str]) -> str:
        characters, size = resolve(match[0])
        return characters + match[0][size:]

    return ENTITY.sub(replaced, text) if "&" in text else text
