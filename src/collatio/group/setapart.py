"""What sets a page apart from a story besides its days: addressees, named operations, counted things.

Nothing here decides; it shows what a reader would point at.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from collatio.group.features import Features
from collatio.group.onlyin import only_in
from collatio.group.operations import Operation, named_operations, told_operation
from collatio.records.annotated import Figure
from collatio.records.grouped import Apart
from collatio.records.passage import Passage

#: A story counts a thing when this share of its pages that count it agree.
_MOST = 0.6
#: How long and how old tells events apart only by accident.
_OF_TIME = frozenset(
    {"year", "years", "month", "months", "week", "weeks", "day", "days"}
    | {"hour", "hours", "minute", "minutes", "second", "seconds"}
)


def addressees_apart(page: Features, story: Sequence[Features]) -> tuple[Apart, ...]:
    """Those to whom words are said or written here, and who are named nowhere there."""
    here = only_in([passage for one in story for passage in one.addressees], [page.article])
    there = only_in(page.addressees, [one.article for one in story])
    if not here and not there:
        return ()
    said = _both("addressed only here", here, "addressed only there", there)
    return (Apart("participant", said, here, there),)


def operations_apart(page: Features, story: Sequence[Features]) -> tuple[Apart, ...]:
    """Operations named in the story and not in the page, or the other way round."""
    there = [one for one in named_operations(page.article) if not any(_tells(s, one) for s in story)]
    ours: dict[frozenset[str], Operation] = {}
    for one in story:
        for operation in named_operations(one.article):
            ours.setdefault(operation.name, operation)
    here = [one for one in ours.values() if told_operation(one, page.article) is None]
    if not here and not there:
        return ()
    told = [place for one in story for op in here if (place := told_operation(op, one.article)) is not None]
    theirs = tuple(one.passage for one in there)
    said = _both("the operation named here", [op.passage for op in here], "there", theirs)
    return (Apart("name", said, tuple(told), theirs),)


def _tells(features: Features, operation: Operation) -> bool:
    return told_operation(operation, features.article) is not None


def figures_apart(page: Features, story: Sequence[Features]) -> tuple[Apart, ...]:
    """The first thing that the story counts alike and the page otherwise."""
    theirs = _counted(page)
    for unit in sorted(theirs):
        ours = [figure for one in story for figure in _counted(one).get(unit, ())[:1]]
        values = [figure.value for figure in ours]
        common = max(sorted(set(values)), key=values.count, default=None)
        if common is None or len(values) < min(2, len(story)) or values.count(common) < _MOST * len(values):
            continue
        if any(figure.value in values for figure in theirs[unit]):
            continue
        here = tuple(figure.passage for figure in ours if figure.value == common)
        there = (theirs[unit][0].passage,)
        return (Apart("figure", _both("counted here", here[:1], "counted there", there), here, there),)
    return ()


def _counted(features: Features) -> dict[str, tuple[Figure, ...]]:
    """What a page counts, by what is counted; lengths of time, shares and amounts of money say too little."""
    found: dict[str, tuple[Figure, ...]] = {}
    for figure in features.figures:
        unit = (figure.unit or "").casefold()
        if unit.replace(" ", "").isalpha() and not _OF_TIME & frozenset(unit.split()):
            found[unit] = (*found.get(unit, ()), figure)
    return found


def _both(first: str, here: Sequence[Passage], second: str, there: Sequence[Passage]) -> str:
    return "; ".join(_parts(((first, here), (second, there))))


def _parts(told: Sequence[tuple[str, Sequence[Passage]]]) -> Iterator[str]:
    for said, passages in told:
        if passages:
            yield f"{said}: " + ", ".join(f"“{passage.exact}”" for passage in passages)
