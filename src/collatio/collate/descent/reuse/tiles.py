"""The same words on two pages, wherever they stand: two texts laid out with the longest tiles first."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from collatio.collate.descent.reuse.worded import Words
from collatio.text.wordhashes import Counts, Hashes

#: So many words in a row are a tile at least.
_LEAST = 3
#: What stands oftener on a page is no sign of where its words come from; it bounds the work, too.
_OFTENEST = 4
_ODD = tuple(np.uint64(odd) for odd in (0xD6E8FEB86659FD93, 0xA0761D6478BD642F, 0xE7037ED1A0B428DB))


class Tile(NamedTuple):
    """``size`` words that are the same from word ``left`` of one page and word ``right`` of the other."""

    left: int
    right: int
    size: int


def tiles(left: Words, right: Words) -> list[Tile]:
    """The longest stretches of the very same words, none over another, in the order of the left page."""
    laid: list[Tile] = []
    taken_left, taken_right = bytearray(len(left)), bytearray(len(right))
    for one in _longest_first(left, right):
        tile = _free(one, taken_left, taken_right)
        if tile is not None:
            laid.append(tile)
            taken_left[tile.left : tile.left + tile.size] = b"\x01" * tile.size
            taken_right[tile.right : tile.right + tile.size] = b"\x01" * tile.size
    return sorted(laid)


def _longest_first(left: Words, right: Words) -> list[Tile]:
    """All maximal runs of the same words, the longest first."""
    if min(len(left), len(right)) < _LEAST:
        return []
    starts, others = _meeting(_threes(left), _threes(right))
    if not len(starts):
        return []
    # On one diagonal lie the pairs of places that are equally far apart.
    width = len(left) + 1
    keys = np.sort((starts - others + len(right)) * width + starts)
    first = np.flatnonzero(np.append(True, keys[1:] != keys[:-1] + 1))
    sizes = np.diff(first, append=len(keys)) + _LEAST - 1
    begins = keys[first] % width
    rights = begins + len(right) - keys[first] // width
    order = np.lexsort((rights, begins, -sizes))
    rows = zip(begins[order].tolist(), rights[order].tolist(), sizes[order].tolist(), strict=True)
    return [Tile(*row) for row in rows]


def _meeting(left: Hashes, right: Hashes) -> tuple[Counts, Counts]:
    """The places that have the same three words, unless the three stand too often on a page."""
    order = np.argsort(right, kind="stable")
    ranked = right[order]
    low = np.searchsorted(ranked, left)
    times = np.searchsorted(ranked, left, side="right") - low
    here = np.flatnonzero((times > 0) & (times <= _OFTENEST))
    mine = np.sort(left[here])
    often = np.searchsorted(mine, left[here], side="right") - np.searchsorted(mine, left[here])
    here = here[often <= _OFTENEST]
    times = times[here]
    within = np.arange(int(times.sum())) - np.repeat(np.cumsum(times) - times, times)
    return np.repeat(here, times), order[np.repeat(low[here], times) + within]


def _threes(words: Words) -> Hashes:
    wide = words.astype(np.uint64)
    first, second, third = _ODD
    mixed: Hashes = wide[:-2] * first + wide[1:-1] * second + wide[2:] * third
    return mixed


def _free(tile: Tile, left: bytearray, right: bytearray) -> Tile | None:
    """The first longest part of a tile that no longer tile covers; none if it is too short."""
    here, there = left[tile.left : tile.left + tile.size], right[tile.right : tile.right + tile.size]
    if b"\x01" not in here and b"\x01" not in there:
        return tile
    taken = bytes(one | other for one, other in zip(here, there, strict=True))
    best, at = 0, 0
    begin = 0
    for part in taken.split(b"\x01"):
        if len(part) > best:
            best, at = len(part), begin
        begin += len(part) + 1
    return Tile(tile.left + at, tile.right + at, best) if best >= _LEAST else None
