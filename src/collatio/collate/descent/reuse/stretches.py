"""From tiles to stretches: wordings that go on over changed, dropped and added words, or in another order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from rapidfuzz.distance import LCSseq

from collatio.collate.descent.reuse.shared import StretchKind
from collatio.collate.descent.reuse.tiles import Ranked, Tile, tiles
from collatio.collate.descent.reuse.worded import Words

#: Over so many other words, on either page, a wording goes on.
_GAP = 15
#: Parts that stand no further apart on one of the pages may be one stretch.
_APART = 30
#: The least words that are a stretch: in one piece; with changes; and the least that is a part of one.
_WHOLE, _EDITED, _PART = 12, 16, 8
#: So much of the longer passage is shared: of an edited stretch, and of one in several parts.
_SHARE, _DENSE = 0.5, 0.6


@dataclass(frozen=True, slots=True)
class Found:
    """A stretch in words: its tiles in the order of the left page, and how many words both passages have."""

    pieces: tuple[Tile, ...]
    shared: int
    kind: StretchKind

    @property
    def left(self) -> tuple[int, int]:
        """The first and one past the last word on the left page."""
        return self.pieces[0].left, max(tile.left + tile.size for tile in self.pieces)

    @property
    def right(self) -> tuple[int, int]:
        """The first and one past the last word on the right page."""
        return min(tile.right for tile in self.pieces), max(tile.right + tile.size for tile in self.pieces)

    @property
    def longer(self) -> int:
        """How many words the longer of the two passages has."""
        return max(self.left[1] - self.left[0], self.right[1] - self.right[0])


def stretches(ranked: Ranked, right: Words) -> tuple[Found, ...]:
    """All stretches of words that two pages share, in the order of the left page."""
    left = ranked.words
    parts = [_part(_trimmed(line), left, right) for line in _lines(tiles(ranked, right))]
    parts = sorted((part for part in parts if part.shared >= _PART), key=lambda part: part.pieces)
    made = [one for group in _neighbours(parts) for one in _joined(group)]
    kept = (stretch for one in made for stretch in _kept(one))
    return tuple(sorted(kept, key=lambda one: one.pieces))


def _lines(laid: Sequence[Tile]) -> list[list[Tile]]:
    """Tiles that follow one another closely on both pages."""
    lines: list[list[Tile]] = []
    open_lines: list[list[Tile]] = []
    for tile in laid:
        open_lines = [line for line in open_lines if tile.left - _end(line[-1])[0] <= _GAP]
        fitting = [line for line in open_lines if 0 <= tile.right - _end(line[-1])[1] <= _GAP]
        if fitting:
            max(fitting, key=lambda line: _end(line[-1])).append(tile)
        else:
            line = [tile]
            lines.append(line)
            open_lines.append(line)
    return lines


def _trimmed(line: list[Tile]) -> list[Tile]:
    """A line without the few words at its ends that are further away than they are worth."""
    first, last = 0, len(line)
    while last - first > 1 and 3 * line[last - 1].size < _distance(line[last - 2], line[last - 1]):
        last -= 1
    while last - first > 1 and 3 * line[first].size < _distance(line[first], line[first + 1]):
        first += 1
    return line[first:last]


def _end(tile: Tile) -> tuple[int, int]:
    return tile.left + tile.size, tile.right + tile.size


def _distance(one: Tile, other: Tile) -> int:
    """How many words lie between two tiles, on the page where they are more."""
    return max(other.left - one.left, other.right - one.right) - one.size


def _part(line: Sequence[Tile], left: Words, right: Words) -> Found:
    """A line with the single words counted that it shares between its tiles."""
    shared = sum(tile.size for tile in line)
    whole = True
    for one, other in pairwise(line):
        here, there = _end(one)
        between, against = left[here : other.left], right[there : other.right]
        whole = whole and not len(between) and not len(against)
        if len(between) and len(against):
            shared += LCSseq.similarity(between.tolist(), against.tolist())
    return Found(tuple(line), shared, "verbatim" if whole else "edited")


def _neighbours(parts: Sequence[Found]) -> list[list[Found]]:
    """Parts that stand beside one another on one of the pages, each group in the order of the left page."""
    first = list(range(len(parts)))
    for places in ([part.left for part in parts], [part.right for part in parts]):
        order = sorted(range(len(parts)), key=lambda number: places[number])
        for before, number in pairwise(order):
            if places[number][0] - places[before][1] <= _APART:
                one, other = _root(first, before), _root(first, number)
                first[max(one, other)] = min(one, other)
    groups: dict[int, list[Found]] = {}
    for number, part in enumerate(parts):
        groups.setdefault(_root(first, number), []).append(part)
    return list(groups.values())


def _root(first: list[int], number: int) -> int:
    while first[number] != number:
        first[number] = first[first[number]]
        number = first[number]
    return number


def _joined(group: Sequence[Found]) -> list[Found]:
    """The group as one stretch where little else stands between its parts; else its parts alone."""
    if len(group) == 1:
        return list(group)
    pieces = tuple(sorted(tile for part in group for tile in part.pieces))
    in_order = all(_end(one)[1] <= other.right for one, other in pairwise(pieces))
    one = Found(pieces, sum(part.shared for part in group), "edited" if in_order else "reordered")
    return [one] if one.shared >= _DENSE * one.longer else list(group)


def _kept(one: Found) -> list[Found]:
    """The stretch where enough words are shared closely enough to be no chance; else its long tiles."""
    close = one.shared >= _SHARE * one.longer
    if close and one.shared >= (_WHOLE if one.kind == "verbatim" else _EDITED):
        return [one]
    return [Found((tile,), tile.size, "verbatim") for tile in one.pieces if tile.size >= _WHOLE]
