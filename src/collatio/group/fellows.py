"""The pages of one story, looked up by what they hold: made once, however many pages are set beside them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from collatio.group.features import Bag, speak_alike
from collatio.group.weights import Weighed

#: So many runs of quoted words tell which pages share most of them.
_RUNS = 64

#: Where more pages hold a run than this, the first of them show who shares it.
_MANY = 256

#: What pages hold, by the names of their bags.
Channel = Literal["names", "numbers", "words"]
#: For each key the pages that hold it, by their places in the story and in order.
Holders = Mapping[str, Sequence[int]]


@dataclass(frozen=True, slots=True)
class Fellows:
    """A story's pages, and which of them hold a name, a number, a word, a day or a run of quoted words.

    ``places`` leads from an article's id to its place, ``speaking`` from a language to those who speak it;
    ``found`` remembers what was looked up.
    """

    pages: tuple[Weighed, ...]
    places: Mapping[str, int]
    speaking: Mapping[tuple[str | None, bool], frozenset[int]]
    names: Holders
    numbers: Holders
    words: Holders
    quoted: Holders
    days: Holders
    found: dict[tuple[Channel, str, bool], Mapping[str, frozenset[int]]] = field(
        default_factory=dict, compare=False, repr=False
    )

    @classmethod
    def of(cls, pages: Sequence[Weighed]) -> Fellows:
        """The pages, in the order given."""
        features = [page.features for page in pages]
        speaking: dict[tuple[str | None, bool], list[int]] = {}
        for place, one in enumerate(features):
            speaking.setdefault((one.language, one.comparable_words), []).append(place)
        return cls(
            tuple(pages),
            places={one.article.id: place for place, one in enumerate(features)},
            speaking={speech: frozenset(places) for speech, places in speaking.items()},
            names=_holders(page.names for page in pages),
            numbers=_holders(one.numbers for one in features),
            words=_holders(one.words for one in features),
            quoted=_holders(one.quoted for one in features),
            days=_holders((day.value for day in one.days) for one in features),
        )

    def holders(self, channel: Channel) -> Holders:
        """Which pages hold each name, number or word."""
        return {"names": self.names, "numbers": self.numbers, "words": self.words}[channel]

    def holding(self, channel: Channel, key: str) -> frozenset[int]:
        """The places of the pages that hold a key."""
        known = (channel, key, False)
        if known not in self.found:
            self.found[known] = {"": frozenset(self.holders(channel)[key])}
        return self.found[known][""]

    def forms(self, channel: Channel, key: str) -> Mapping[str, frozenset[int]]:
        """The places of the pages that hold a key, by how they write it first."""
        known = (channel, key, True)
        if known not in self.found:
            forms: dict[str, list[int]] = {}
            for place in self.holders(channel)[key]:
                seen = bag_of(self.pages[place], channel)[key]
                text = self.pages[place].features.article.text
                forms.setdefault(text[seen.start : seen.end], []).append(place)
            self.found[known] = {form: frozenset(places) for form, places in forms.items()}
        return self.found[known]

    def place_of(self, page: Weighed) -> int | None:
        """Where the page is among them; null where it is none of them."""
        place = self.places.get(page.features.article.id)
        if place is None or self.pages[place].features.article is not page.features.article:
            return None
        return place

    def speaking_like(self, page: Weighed) -> frozenset[int]:
        """The places of those whose words can be compared with the page's."""
        alike = [
            places
            for places in self.speaking.values()
            if speak_alike(page.features, self.pages[min(places)].features)
        ]
        return alike[0] if len(alike) == 1 else frozenset[int]().union(*alike)

    def quoting_most(self, page: Weighed, among: frozenset[int], most: int) -> tuple[Weighed, ...]:
        """Of the places ``among``, the ``most`` pages that share most runs of quoted words with ``page``."""
        runs = list(page.features.quoted)
        # In a large story a part of the runs shows who shares most; in a small one all are looked for.
        every = 1 if len(among) <= most else 1 + len(runs) // _RUNS
        shared = Counter(
            place for run in runs[::every] for place in self.quoted.get(run, ())[:_MANY] if place in among
        )
        chosen = sorted(shared, key=lambda place: (-shared[place], place))[:most]
        return tuple(self.pages[place] for place in sorted(chosen))


def bag_of(page: Weighed, channel: Channel) -> Bag:
    """The names, numbers or words of a page."""
    if channel == "names":
        return page.names
    return page.features.numbers if channel == "numbers" else page.features.words


def _holders(bags: Iterable[Iterable[str]]) -> Holders:
    holders: dict[str, list[int]] = {}
    for place, bag in enumerate(bags):
        for key in bag:
            if key in holders:
                holders[key].append(place)
            else:
                holders[key] = [place]
    return holders
