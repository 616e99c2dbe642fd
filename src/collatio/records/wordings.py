"""How many wordings an utterance has: counted in one place, so that no two parts of a report differ."""

from __future__ import annotations

from collatio.records.story import Rendering, Utterance


def readings_of(utterance: Utterance) -> dict[str, list[int | None]]:
    """For each rendering, which reading it has in each unit; null where it has none."""
    which: dict[str, list[int | None]] = {
        rendering.id: [None] * len(utterance.units) for rendering in utterance.renderings
    }
    for number, unit in enumerate(utterance.units):
        for index, reading in enumerate(unit.readings):
            for rendering in reading.renderings:
                if rendering in which:
                    which[rendering][number] = index
    return which


def wordings(utterance: Utterance) -> tuple[tuple[Rendering, ...], ...]:
    """The renderings by wording: those that read alike throughout stand together, in the order given.

    A rendering of a part of the words is a wording of its own: a reader sees other words there.  Where
    nothing was aligned, only the very same characters are one wording.
    """
    which = readings_of(utterance)
    alike: dict[tuple[object, ...], list[Rendering]] = {}
    for rendering in utterance.renderings:
        wording: tuple[object, ...] = tuple(which[rendering.id])
        if not utterance.units:
            wording = tuple(passage.exact for passage in rendering.content)
        alike.setdefault(wording, []).append(rendering)
    return tuple(tuple(group) for group in alike.values())
