"""Sentences that belong to one utterance because they follow each other in the pages that have them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from collatio.collate.said.matching import match
from collatio.collate.said.statements import Statement, joined

#: A neighbouring sentence joins a rendering when this share (in hundredths) of it is in another page's
#: rendering, and at least two telling words and a little.
_REGAINED, _LEAST = 40, 24

#: Compared with so many other pages' renderings.
_COMPARED = 12

#: A sentence of a quotation: the article, the quotation, the sentence's number there.
Part = tuple[str, str, int]


def join_neighbours(groups: Sequence[Sequence[Statement]]) -> tuple[tuple[Statement, ...], ...]:
    """The utterances, with sentences joined that one page parts and another does not, or that none parts."""
    return _joined_throughout(_completed(groups))


def _first(one: Statement) -> Part:
    return (one.article, one.quotation.id, one.parts[0])


def _last(one: Statement) -> Part:
    return (one.article, one.quotation.id, one.parts[1])


def _next(part: Part, step: int) -> Part:
    return (part[0], part[1], part[2] + step)


def _completed(groups: Sequence[Sequence[Statement]]) -> list[list[Statement]]:
    """Each rendering with the neighbouring sentences whose words another page has in its one sentence.

    Without them a page would be called silent where it has the words one sentence further on.
    """
    shared = [list(group) for group in groups if len(group) > 1]
    alone = {_first(group[0]): group[0] for group in groups if len(group) == 1}
    for group in shared:
        for row in range(len(group)):
            while True:
                before = alone.get(_next(_first(group[row]), -1))
                after = alone.get(_next(_last(group[row]), 1))
                if before is not None and _regains(joined(before, group[row]), before, row, group):
                    group[row] = joined(before, group[row])
                    del alone[_first(before)]
                elif after is not None and _regains(joined(group[row], after), after, row, group):
                    group[row] = joined(group[row], after)
                    del alone[_first(after)]
                else:
                    break
    return shared + [[one] for one in alone.values()]


def _regains(longer: Statement, neighbour: Statement, row: int, group: Sequence[Statement]) -> bool:
    """Whether the rendering with its neighbour has clearly more of some other page's words."""
    others = [one for one in group if one.article != neighbour.article][:_COMPARED]
    gains = [match(longer, other).common - match(group[row], other).common for other in others]
    worth = match(neighbour, neighbour).common
    return any(gain >= _LEAST and 100 * gain >= _REGAINED * worth for gain in gains)


def _joined_throughout(groups: Sequence[Sequence[Statement]]) -> tuple[tuple[Statement, ...], ...]:
    """Utterances whose renderings follow each other in every page that has them, made one."""
    merged = {index: list(group) for index, group in enumerate(groups)}
    starts = {_first(one): index for index, group in merged.items() for one in group}
    for index in sorted(merged, key=lambda index: merged[index][0].order):
        while index in merged:
            following = _common_follower(merged[index], starts, merged)
            if following is None:
                break
            pairs = zip(merged[index], merged.pop(following), strict=True)
            merged[index] = [joined(one, other) for one, other in pairs]
    return tuple(tuple(group) for group in merged.values())


def _common_follower(
    group: Sequence[Statement], starts: Mapping[Part, int], merged: Mapping[int, Sequence[Statement]]
) -> int | None:
    """The utterance that follows this one in every page, rendering by rendering, if there is one."""
    wanted = [_next(_last(one), 1) for one in group]
    found = {starts.get(part) for part in wanted}
    if len(found) != 1:
        return None
    (index,) = found
    if index is None or index not in merged or [_first(one) for one in merged[index]] != wanted:
        return None
    return index
