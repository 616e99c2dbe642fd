"""The parts of one name laid beside those of another, in order, each at most once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from collatio.text.naming.meeting import Meeting, Role, meet, meet_joined
from collatio.text.naming.parts import Part

#: How many parts may meet how many: one each, or several that are written as one on the other side.
_SIZES = ((1, 1), (2, 1), (1, 2), (3, 1), (1, 3))


@dataclass(frozen=True, slots=True)
class Pairing:
    """Parts of both names that stand for each other, by their places."""

    left: range
    right: range
    role: Role
    meeting: Meeting


@dataclass(frozen=True, slots=True)
class Alignment:
    """Which parts meet, and for each gap between them what either side has there alone."""

    pairings: tuple[Pairing, ...]
    gaps: tuple[tuple[range, range], ...]


def align(left: Sequence[Part], right: Sequence[Part]) -> Alignment:
    """The alignment in which most is alike."""
    best: list[list[float]] = [[0.0] * (len(right) + 1) for _ in range(len(left) + 1)]
    came: dict[tuple[int, int], Pairing | None] = {}
    for i in range(len(left) + 1):
        for j in range(len(right) + 1):
            if not i and not j:
                continue
            skipped = [(best[i - 1][j], 0)] if i else []
            skipped += [(best[i][j - 1], 1)] if j else []
            best[i][j], came[i, j] = max(skipped)[0], None
            for pairing in _ending(left, right, i, j):
                size = len(pairing.left) + len(pairing.right)
                value = best[pairing.left.start][pairing.right.start] + pairing.meeting.score * size / 2
                if value > best[i][j]:
                    best[i][j], came[i, j] = value, pairing
    return _traced(best, came, len(left), len(right))


def _ending(left: Sequence[Part], right: Sequence[Part], i: int, j: int) -> list[Pairing]:
    """The pairings that end before the places ``i`` and ``j``."""
    found = []
    for k, m in _SIZES:
        if k > i or m > j:
            continue
        role = _role(range(i - k, i), range(j - m, j), len(left), len(right))
        if k == m == 1:
            meeting = meet(left[i - 1], right[j - 1], role)
        else:
            meeting = meet_joined(left[i - k : i], right[j - m : j])
        if meeting.score:
            found.append(Pairing(range(i - k, i), range(j - m, j), role, meeting))
    return found


def _role(left: range, right: range, left_size: int, right_size: int) -> Role:
    """What a place is in a name: first the given name, last the family's."""
    if left.stop == left_size and right.stop == right_size:
        return "family"
    if left.start == 0 and right.start == 0:
        return "given"
    return "middle" if left_size > 1 and right_size > 1 else "family"


def _traced(
    best: Sequence[Sequence[float]], came: dict[tuple[int, int], Pairing | None], i: int, j: int
) -> Alignment:
    pairings: list[Pairing] = []
    gaps: list[tuple[range, range]] = []
    end = i, j
    while i or j:
        pairing = came[i, j]
        if pairing is not None:
            gaps.append((range(i, end[0]), range(j, end[1])))
            pairings.append(pairing)
            i, j = pairing.left.start, pairing.right.start
            end = i, j
        elif i and best[i][j] == best[i - 1][j]:
            i -= 1
        else:
            j -= 1
    gaps.append((range(0, end[0]), range(0, end[1])))
    return Alignment(tuple(reversed(pairings)), tuple(reversed(gaps)))
