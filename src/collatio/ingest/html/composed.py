"""NFC with the way back: which characters of a text became which composed ones."""

from __future__ import annotations

import unicodedata

#: ``(characters, start, end, verbatim)``: what is shown, and the decoded page's characters it came from.
Piece = tuple[str, int, int, bool]


def composed(pieces: list[Piece]) -> list[Piece]:
    """The pieces in NFC: each composed character a piece of its own, over all it was composed from."""
    text = "".join(piece[0] for piece in pieces)
    if unicodedata.is_normalized("NFC", text):
        return pieces
    single = [one for piece in pieces for one in _singles(piece)]
    groups: list[list[Piece]] = []
    for one in single:
        if groups and _joins(one[0]):
            groups[-1].append(one)
        else:
            groups.append([one])
    made = [piece for group in groups for piece in _compose(group)]
    if "".join(piece[0] for piece in made) == unicodedata.normalize("NFC", text):
        return made
    return _compose(single)  # a composition over a border that _joins does not know


def _singles(piece: Piece) -> list[Piece]:
    characters, start, end, verbatim = piece
    if verbatim:
        return [(char, start + at, start + at + 1, True) for at, char in enumerate(characters)]
    return [(char, start, end, False) for char in characters]


def _joins(char: str) -> bool:
    """Whether a character may be composed with the one before it."""
    if char.isascii():
        return False
    return unicodedata.category(char).startswith("M") or "\u1160" <= char <= "\u11ff"


def _compose(group: list[Piece]) -> list[Piece]:
    text = "".join(piece[0] for piece in group)
    made = unicodedata.normalize("NFC", text)
    if made == text:
        return group
    start, end = min(piece[1] for piece in group), max(piece[2] for piece in group)
    return [(char, start, end, False) for char in made]


def rejoined(pieces: list[Piece]) -> list[Piece]:
    """Neighbouring verbatim characters as one piece again."""
    out: list[Piece] = []
    run: list[str] = []
    begin = upto = -1
    for characters, start, end, verbatim in pieces:
        if run and (not verbatim or start != upto):
            out.append(("".join(run), begin, upto, True))
            run = []
        if not verbatim:
            out.append((characters, start, end, False))
            continue
        if not run:
            begin = start
        run.append(characters)
        upto = end
    if run:
        out.append(("".join(run), begin, upto, True))
    return out
