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


class Ranked:
    """A page's words, made ready to be compared with those of many others."""

    def __init__(self, words: Words) -> None:
        self.words = words
        threes = _threes(words)
        self.order = np.argsort(threes, kind="stable")
        self.threes = threes[self.order]


def tiles(left: Ranked, right: Words) -> list[Tile]:
    """The longest stretches of the very same words, none over another, in the order of the left page."""
    laid: list[Tile] = []
    taken_left, taken_right = bytearray(len(left.words)), bytearray(len(right))
    for one in _longest_first(left, right):
        tile = _free(one, taken_left, taken_right)
        if tile is not None:
            laid.append(tile)
            taken_left[tile.left : tile.left + tile.size] = b"\x01" * tile.size
            taken_right[tile.right : tile.right + tile.size] = b"\x01" * tile.size
    return sorted(laid)


def _longest_first(left: Ranked, right: Words) -> list[Tile]:
    """All maximal runs of the same words, the longest first."""
    starts, others = _meeting(left, _threes(right))
    if not len(starts):
        return []
    # On one diagonal lie the pairs of places that are equally far apart.
    width = len(left.words) + 1
    keys = np.sort((starts - others + len(right)) * width + starts)
    first = np.append(0, np.flatnonzero(keys[1:] != keys[:-1] + 1) + 1)
    sizes = np.append(first[1:], len(keys)) - first + _LEAST - 1
    begins = keys[first] % width
    rights = begins + len(right) - keys[first] // width
    rows = zip((-sizes).tolist(), begins.tolist(), rights.tolist(), strict=True)
    return [Tile(begin, there, -size) for size, begin, there in sorted(rows)]


def _meeting(left: Ranked, right: Hashes) -> tuple[Counts, Counts]:
    """The places that have the same three words, unless the three stand too often on a page."""
    low = np.searchsorted(left.threes, right)
    there = np.flatnonzero(np.append(left.threes, 0)[low] == right)
    low, met = low[there], right[there]
    times = np.searchsorted(left.threes, met, side="right") - low
    ranked = np.sort(met)
    often = np.searchsorted(ranked, met, side="right") - np.searchsorted(ranked, met)
    rare = (times <= _OFTENEST) & (often <= _OFTENEST)
    there, low, times = there[rare], low[rare], times[rare]
    within = np.arange(int(times.sum())) - np.repeat(np.cumsum(times) - times, times)
    return left.order[np.repeat(low, times) + within], np.repeat(there, times)


def _threes(words: Words) -> Hashes:
    if len(words) < _LEAST:
        return np.empty(0, np.uint64)
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
