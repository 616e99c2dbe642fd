"""What sets a page apart from a story besides its days: addressees, named operations, counted things.

Nothing here decides; it shows what a reader would point at.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from collatio.group.features import Features
from collatio.group.onlyin import ToldWords, longest_first, only_in
from collatio.group.operations import MOST_OPERATIONS, Operation, named_operations, told_operation
from collatio.lang import language
from collatio.lang.timewords import TimeWords
from collatio.records.annotated import Figure
from collatio.records.grouped import Apart
from collatio.records.passage import Passage

#: A story counts a thing when this share of its pages that count it agree.
_MOST = 0.6
#: The classes of words for lengths of time: how long and how old tells events apart only by accident.
_OF_TIME = frozenset("Uu")


@dataclass(frozen=True, slots=True)
class Side:
    """A story as pages are set beside it, gathered once however many those are.

    ``counted`` holds, by what is counted, the first such figure of each page.
    """

    pages: tuple[Features, ...]
    words: ToldWords
    addressees: tuple[Passage, ...]
    operations: tuple[Operation, ...]
    counted: Mapping[str, tuple[Figure, ...]]

    @classmethod
    def of(cls, pages: Sequence[Features]) -> Side:
        """The pages, in the order given."""
        addressees = [passage for one in pages for passage in one.addressees]
        operations: dict[frozenset[str], Operation] = {}
        counted: dict[str, list[Figure]] = {}
        for one in pages:
            for operation in named_operations(one.article):
                operations.setdefault(operation.name, operation)
            for unit, figures in _counted(one).items():
                counted.setdefault(unit, []).append(figures[0])
        return cls(
            tuple(pages),
            ToldWords.of(one.article for one in pages),
            tuple(sorted(addressees, key=longest_first)),
            tuple(operations.values())[:MOST_OPERATIONS],
            {unit: tuple(figures) for unit, figures in counted.items()},
        )


def addressees_apart(page: Features, story: Side) -> tuple[Apart, ...]:
    """Those to whom words are said or written here, and who are named nowhere there."""
    here = only_in(story.addressees, [page.article])
    there = only_in(page.addressees, story.words)
    if not here and not there:
        return ()
    said = _both("addressed only here", here, "addressed only there", there)
    return (Apart("participant", said, here, there),)


def operations_apart(page: Features, story: Side) -> tuple[Apart, ...]:
    """Operations named in the story and not in the page, or the other way round."""
    there = [one for one in named_operations(page.article) if not any(_tells(s, one) for s in story.pages)]
    here = [one for one in story.operations if not _tells(page, one)]
    if not here and not there:
        return ()
    told = (told_operation(operation, one.article) for one in story.pages for operation in here)
    theirs = tuple(one.passage for one in there)
    said = _both("the operation named here", [op.passage for op in here], "there", theirs)
    return (Apart("name", said, tuple(place for place in told if place is not None), theirs),)


def _tells(features: Features, operation: Operation) -> bool:
    return told_operation(operation, features.article) is not None


def figures_apart(page: Features, story: Side) -> tuple[Apart, ...]:
    """The first thing that the story counts alike and the page otherwise."""
    theirs = _counted(page)
    for unit in sorted(theirs.keys() & story.counted.keys()):
        ours = story.counted[unit]
        values = Counter(figure.value for figure in ours)
        common = min(values, key=lambda value: (-values[value], value))
        if len(ours) < min(2, len(story.pages)) or values[common] < _MOST * len(ours):
            continue
        if any(figure.value in values for figure in theirs[unit]):
            continue
        here = tuple(figure.passage for figure in ours if figure.value == common)
        there = (theirs[unit][0].passage,)
        return (Apart("figure", _both("counted here", here[:1], "counted there", there), here, there),)
    return ()


def _counted(features: Features) -> dict[str, list[Figure]]:
    """What a page counts, by what is counted; lengths of time, shares and amounts of money say too little."""
    found: dict[str, list[Figure]] = {}
    times = language(features.language).times
    for figure in features.figures:
        unit = (figure.unit or "").casefold()
        if unit.replace(" ", "").isalpha() and not any(_is_of_time(word, times) for word in unit.split()):
            found.setdefault(unit, []).append(figure)
    return found


def _is_of_time(word: str, times: TimeWords) -> bool:
    kind, _ = times.words.get(word, ("", ""))
    return kind in _OF_TIME


def _both(first: str, here: Sequence[Passage], second: str, there: Sequence[Passage]) -> str:
    return "; ".join(_parts(((first, here), (second, there))))


def _parts(told: Sequence[tuple[str, Sequence[Passage]]]) -> Iterator[str]:
    for said, passages in told:
        if passages:
            yield f"{said}: " + ", ".join(f"“{passage.exact}”" for passage in passages)
