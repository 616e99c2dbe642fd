"""Places of an utterance made fit to read: what all say alike in one piece, what was moved marked."""

from __future__ import annotations

from collections.abc import Sequence

from collatio.collate.apparatus.gather import Place, Stretch
from collatio.collate.apparatus.wording import Wording


def words_in(wordings: Sequence[Wording], place: Place) -> dict[int, tuple[str, ...]]:
    """The words that each wording has in a place."""
    return {row: wordings[row].words[start:end] for row, (start, end) in place.items()}


def arranged(wordings: Sequence[Wording], places: Sequence[Place]) -> tuple[Place, ...]:
    """The places as a reader sees them: what is said alike set off, and joined while it goes on alike.

    Nothing is hidden by that, and "we shall do | everything, whatever" reads better than one or the other.
    """
    found: list[Place] = []
    places = _led(wordings, places)
    for at, place in enumerate(places):
        after = places[at + 1] if at + 1 < len(places) else None
        for piece in _set_off(wordings, place, found[-1] if found else None, after):
            if found and _goes_on(wordings, found[-1], piece):
                found[-1] = {row: (found[-1][row][0], end) for row, (_, end) in piece.items()}
            else:
                found.append(piece)
    return tuple(found)


def _led(wordings: Sequence[Wording], places: Sequence[Place]) -> list[Place]:
    """The places without those of small words alone, each of which now leads the variant behind it.

    "it" is no place before "takes", where others have "whatever | necessary" for "whatever it takes".
    """
    kept: list[Place | None] = list(places)
    beginning = {(row, start): at for at, place in enumerate(places) for row, (start, _) in place.items()}
    for at in reversed(range(len(places))):
        place = places[at]
        behind = {beginning.get((row, end)) for row, (_, end) in place.items()}
        to = next(iter(behind)) if len(behind) == 1 else None
        variant = None if to is None else kept[to]
        if to is None or variant is None or not _leads(wordings, place, variant):
            continue
        kept[to] = variant | {row: (start, variant[row][1]) for row, (start, _) in place.items()}
        kept[at] = None
        beginning |= {(row, start): to for row, (start, _) in place.items()}
    return [place for place in kept if place is not None]


def _leads(wordings: Sequence[Wording], place: Place, variant: Place) -> bool:
    """Whether a place holds small words only, before words that other wordings say otherwise."""
    if not place.keys() < variant.keys():
        return False
    for row, (start, end) in place.items():
        if any(wordings[row].telling[start:end]) or wordings[row].is_border(end):
            return False
    said = words_in(wordings, variant)
    return not {said[row] for row in place} & {said[row] for row in variant.keys() - place.keys()}


def _set_off(
    wordings: Sequence[Wording], place: Place, before: Place | None, after: Place | None
) -> list[Place]:
    """The place with the words that its wordings begin or end alike as places of their own.

    A lone small word is set off only where it continues what is said alike beside it.
    """
    pieces: list[Place] = []
    end: list[Place] = []
    for is_front, beside in ((True, before), (False, after)):
        common = _common(wordings, place, is_front=is_front)
        if common and (
            _tells(wordings, common) or _is_continued(wordings, common, beside, is_front=is_front)
        ):
            (pieces if is_front else end).append(common)
            place = {row: _without(stretch, common.get(row)) for row, stretch in place.items()}
    return [*pieces, place, *end]


def _common(wordings: Sequence[Wording], place: Place, *, is_front: bool) -> Place:
    """The words that different wordings begin (or end) a place with, where that leaves each of them some.

    Wordings without those words must say the rest as one that has them does; else the rest might answer them.
    """
    said = {
        row: words if is_front else words[::-1] for row, words in sorted(words_in(wordings, place).items())
    }
    for first in sorted({words[0] for words in said.values()}):
        rows = [row for row, words in said.items() if words[0] == first]
        columns = list(zip(*(said[row] for row in rows), strict=False))
        alike = next((at for at, column in enumerate(columns) if len(set(column)) > 1), len(columns))
        if alike == len(columns):  # one of them has nothing else, or all are the same
            continue
        rest = {said[row][alike:] for row in rows}
        if all(words in rest for row, words in said.items() if row not in rows):
            return {row: _edge(place[row], alike, is_front=is_front) for row in rows}
    return {}


def _edge(stretch: Stretch, count: int, *, is_front: bool) -> Stretch:
    start, end = stretch
    return (start, start + count) if is_front else (end - count, end)


def _without(stretch: Stretch, part: Stretch | None) -> Stretch:
    if part is None:
        return stretch
    return (part[1], stretch[1]) if part[0] == stretch[0] else (stretch[0], part[0])


def _tells(wordings: Sequence[Wording], common: Place) -> bool:
    row, (start, end) = next(iter(common.items()))
    return end - start > 1 or wordings[row].telling[start]


def _is_continued(
    wordings: Sequence[Wording], common: Place, beside: Place | None, *, is_front: bool
) -> bool:
    if beside is None:
        return False
    return _goes_on(wordings, beside, common) if is_front else _goes_on(wordings, common, beside)


def _goes_on(wordings: Sequence[Wording], before: Place, place: Place) -> bool:
    if before.keys() != place.keys():
        return False
    if any(len(set(words_in(wordings, one).values())) > 1 for one in (before, place)):
        return False
    return all(
        before[row][1] == start and not wordings[row].is_border(start) for row, (start, _) in place.items()
    )


def moved(places: Sequence[Place]) -> frozenset[tuple[int, int]]:
    """The (place, wording) pairs whose words the wording has elsewhere than most others do.

    Of each wording as many words as can be are taken to be where they belong; the others have moved.
    """
    by_row: dict[int, list[tuple[Stretch, int]]] = {}
    for at, place in enumerate(places):
        for row, stretch in place.items():
            by_row.setdefault(row, []).append((stretch, at))
    return frozenset(
        (at, row)
        for row, held in sorted(by_row.items())
        for at in _out_of_order([(at, end - start) for (start, end), at in sorted(held)])
    )


def _out_of_order(numbers: Sequence[tuple[int, int]]) -> list[int]:
    """The numbers outside the heaviest rising sequence; each comes with its weight; the first stay."""
    weights: list[int] = []
    came: list[int | None] = []
    for place, (number, weight) in enumerate(numbers):
        before = max(
            (earlier for earlier in range(place) if numbers[earlier][0] < number),
            key=lambda earlier: (weights[earlier], -earlier),
            default=None,
        )
        weights.append(weight + (0 if before is None else weights[before]))
        came.append(before)
    kept: set[int] = set()
    at = max(range(len(numbers)), key=lambda place: (weights[place], -place), default=None)
    while at is not None:
        kept.add(at)
        at = came[at]
    return [number for place, (number, _) in enumerate(numbers) if place not in kept]
