"""The pages of one story, looked up by what they hold: made once, however many pages are set beside them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from collatio.group.days import Day
from collatio.group.features import Seen
from collatio.group.weights import Weighed

S = TypeVar("S")

#: So many runs of quoted words tell which pages share most of them.
_RUNS = 64

#: For each key the pages that hold it, by their places in the story and in order, with what was seen there.
Holders = Mapping[str, Sequence[tuple[int, S]]]


@dataclass(frozen=True, slots=True)
class Fellows:
    """A story's pages, and which of them hold a name, a number, a word, a day or a run of quoted words."""

    pages: tuple[Weighed, ...]
    names: Holders[Seen]
    numbers: Holders[Seen]
    words: Holders[Seen]
    quoted: Holders[Seen]
    days: Holders[Day]

    @classmethod
    def of(cls, pages: Sequence[Weighed]) -> Fellows:
        """The pages, in the order given."""
        return cls(
            tuple(pages),
            names=_holders(page.names.items() for page in pages),
            numbers=_holders(page.features.numbers.items() for page in pages),
            words=_holders(page.features.words.items() for page in pages),
            quoted=_holders(page.features.quoted.items() for page in pages),
            days=_holders(((day.value, day) for day in page.features.days) for page in pages),
        )

    def quoting_most(self, page: Weighed, among: frozenset[int], most: int) -> tuple[Weighed, ...]:
        """Of the places ``among``, the ``most`` pages that share most runs of quoted words with ``page``."""
        runs = list(page.features.quoted)
        # In a large story a part of the runs shows who shares most; in a small one all are looked for.
        every = 1 if len(among) <= most else 1 + len(runs) // _RUNS
        shared = Counter(
            place for run in runs[::every] for place, _ in self.quoted.get(run, ()) if place in among
        )
        chosen = sorted(shared, key=lambda place: (-shared[place], place))[:most]
        return tuple(self.pages[place] for place in sorted(chosen))


def _holders(bags: Iterable[Iterable[tuple[str, S]]]) -> Holders[S]:
    holders: dict[str, list[tuple[int, S]]] = {}
    for place, bag in enumerate(bags):
        for key, seen in bag:
            holders.setdefault(key, []).append((place, seen))
    return holders
