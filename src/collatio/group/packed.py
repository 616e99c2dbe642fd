"""A weighed page in a tenth of its room: an archive's pages wait like this until they are looked at."""

from __future__ import annotations

import zlib
from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import islice

from collatio.group.features import Bag, Features, Seen
from collatio.group.weights import Vector, Weighed, Worth

#: Fast rather than small: a page is unpacked several times.
_LEVEL = 1
_EMPTY: Bag = {}
#: Makes what was seen of its three numbers, without a call in Python for each of a page's hundreds.
_SEEN = partial(tuple.__new__, Seen)


@dataclass(frozen=True, slots=True)
class PackedBags:
    """Some bags as bytes: how many keys each has, the keys, and for each what was seen."""

    sizes: tuple[int, ...]
    held: bytes

    @classmethod
    def of(cls, bags: Sequence[Bag]) -> PackedBags:
        """The bags; their keys are words, so no key has a line end."""
        seen = array("I", [number for bag in bags for one in bag.values() for number in one])
        keys = "\n".join(key for bag in bags for key in bag)
        return cls(tuple(map(len, bags)), zlib.compress(seen.tobytes() + keys.encode(), _LEVEL))

    def unpacked(self) -> list[dict[str, Seen]]:
        """The bags as they were, in the same order."""
        held = zlib.decompress(self.held)
        seen = array("I")
        end = sum(self.sizes) * 3 * seen.itemsize
        seen.frombytes(held[:end])
        made = map(_SEEN, zip(seen[::3], seen[1::3], seen[2::3], strict=True))
        pairs = zip(held[end:].decode().split("\n"), made, strict=False)
        return [dict(islice(pairs, size)) for size in self.sizes]


@dataclass(frozen=True, slots=True)
class PackedFeatures:
    """An article's features, what is large of them packed."""

    shell: Features
    bags: PackedBags

    @classmethod
    def of(cls, features: Features) -> PackedFeatures:
        """The features, to be unpacked as they are."""
        bags = (features.words, features.names, features.numbers, features.quoted)
        shell = replace(features, words=_EMPTY, names=_EMPTY, numbers=_EMPTY, quoted=_EMPTY)
        return cls(shell, PackedBags.of(bags))

    def unpacked(self) -> Features:
        """The features as they were."""
        words, names, numbers, quoted = self.bags.unpacked()
        return replace(self.shell, words=words, names=names, numbers=numbers, quoted=quoted)


@dataclass(frozen=True, slots=True)
class Packed:
    """A weighed page, packed.

    ``names`` are the names that count where they are not all, ``vectors`` the values of the vectors whose
    keys are those of a bag in order, ``holders`` how many pages have each word and name.
    """

    features: PackedFeatures
    shell: Weighed
    names: tuple[str, ...] | None
    vectors: tuple[bytes, ...]
    holders: bytes

    @classmethod
    def of(cls, page: Weighed, features: PackedFeatures, words: Worth, names: Worth) -> Packed:
        """The page and its features, with what the words and names of its pile are worth."""
        counted = page.features.names is page.names
        holders = array("I", [words.counts.get(key, 0) for key in page.features.words])
        holders.extend(names.counts.get(key, 0) for key in page.names)
        return cls(
            features=features,
            shell=replace(
                page, features=features.shell, names=_EMPTY, by_words={}, by_names={}, by_numbers={}
            ),
            names=None if counted else tuple(page.names),
            vectors=tuple(
                array("d", vector.values()).tobytes()
                for vector in (page.by_words, page.by_names, page.by_numbers)
            ),
            holders=zlib.compress(holders.tobytes(), _LEVEL),
        )

    def unpacked(self) -> Weighed:
        """The page as it was."""
        features = self.features.unpacked()
        names = self._names(features)
        vectors = (
            _vector(bag, values)
            for bag, values in zip((features.words, names, features.numbers), self.vectors, strict=True)
        )
        by_words, by_names, by_numbers = vectors
        return replace(
            self.shell,
            features=features,
            names=names,
            by_words=by_words,
            by_names=by_names,
            by_numbers=by_numbers,
        )

    def _names(self, features: Features) -> Bag:
        return features.names if self.names is None else {key: features.names[key] for key in self.names}

    def held_by(self, page: Weighed) -> tuple[dict[str, int], dict[str, int]]:
        """How many pages of the pile have each of the words and of the names of the page, unpacked."""
        holders = array("I")
        holders.frombytes(zlib.decompress(self.holders))
        counts = iter(holders)
        words = dict(zip(page.features.words, counts, strict=False))
        return words, dict(zip(page.names, counts, strict=False))


def _vector(bag: Bag, values: bytes) -> Vector:
    """A vector whose keys are those of a bag in order; empty where the page has none."""
    found = array("d")
    found.frombytes(values)
    return dict(zip(sorted(bag), found, strict=True)) if found else {}


def worths(pages: Iterable[tuple[Packed, Weighed]], of: int) -> tuple[Worth, Worth]:
    """What the words and the names of some pages are worth in their pile ``of`` so many pages."""
    words: dict[str, int] = {}
    names: dict[str, int] = {}
    for packed, page in pages:
        held = packed.held_by(page)
        words.update(held[0])
        names.update(held[1])
    return Worth(words, of), Worth(names, of)
