"""The pages of a large pile, each unpacked when it is looked at; those looked at last stay unpacked."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from typing import Generic, TypeVar, overload

P = TypeVar("P")
R = TypeVar("R")

#: So many pages lie unpacked at a time: those of a day or two, which are looked at together.
UNPACKED = 4096


class Shelf(Sequence[R], Generic[P, R]):
    """Pages by their places; ``unpack`` makes one of what is ``packed``, the same each time."""

    def __init__(
        self, packed: Mapping[int, P] | Sequence[P], unpack: Callable[[P], R], most: int = UNPACKED
    ) -> None:
        self.packed = packed
        self._unpack = unpack
        self._most = most
        self._unpacked: OrderedDict[int, R] = OrderedDict()

    def __len__(self) -> int:
        return len(self.packed)

    @overload
    def __getitem__(self, place: int) -> R: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[R]: ...
    def __getitem__(self, place: int | slice) -> R | Sequence[R]:
        if isinstance(place, slice):
            return [self[at] for at in range(*place.indices(len(self)))]
        found = self._unpacked.get(place)
        if found is None:
            found = self._unpacked[place] = self._unpack(self.packed[place])
            if len(self._unpacked) > self._most:
                self._unpacked.popitem(last=False)
        else:
            self._unpacked.move_to_end(place)
        return found
