"""Runs of five words that several pages have: the rare ones lead to what the pages share.

The runs are looked at in parts, by their hashes, so that the memory does not grow with the pile.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from collatio.collate.descent.reuse.worded import Worded, Words
from collatio.text.wordhashes import Counts, Hashes, stirred

#: So many words make a run.
RUN = 5
#: What is on more pages than this, and on more than this share of the pile, is stock text: it leads nowhere.
FREQUENT, FREQUENT_SHARE = 200, 0.01
#: In a story of so many pages a run leads from each of its pages to each other; in a larger pile where it is
#: on few, a dozen at least, as long as that joins no more than so many rows.  Else it leads from the first of
#: its pages to the others.
_STORY, _FEW, _ROWS = 200, 12, 16_000_000
#: So many words are hashed at a time, and so many runs sorted.
_CHUNK, _PART = 1 << 20, 1 << 23
_ODD = tuple(
    np.uint64(odd)
    for odd in (
        0xD6E8FEB86659FD93,
        0xA0761D6478BD642F,
        0xE7037ED1A0B428DB,
        0x8EBC6AF09C88C6E3,
        0x589965CC75374CC3,
    )
)

Places = NDArray[np.uint32]


@dataclass(frozen=True, slots=True)
class SharedRuns:
    """The runs that several pages have, each on which pages.

    ``page``, ``term`` and ``hub`` are a row for each run on each page, a run's rows together and its pages in
    order; a hub leads to the pages after it.  ``runs`` are the hashes of all runs, frequent ones too, sorted,
    and ``holders`` on how many pages each is.
    """

    page: Places
    term: Places
    hub: NDArray[np.bool_]
    runs: Hashes
    holders: Places
    bits: int

    def pages_of(self, words: Words) -> Counts:
        """On how many pages each run of ``words`` is; one for a run that is on one page only."""
        if len(words) < RUN or not len(self.runs):
            return np.ones(max(0, len(words) - RUN + 1), np.int64)
        wanted = run_hashes(words) >> np.uint64(self.bits)
        at = np.minimum(np.searchsorted(self.runs, wanted), len(self.runs) - 1)
        return np.where(self.runs[at] == wanted, self.holders[at], 1).astype(np.int64)


def run_hashes(words: Words) -> Hashes:
    """The hashes of all runs of ``words``, in order."""
    count = len(words) - RUN + 1
    mixed = np.zeros(max(0, count), np.uint64)
    for place, odd in enumerate(_ODD if count > 0 else ()):
        mixed += words[place : place + count].astype(np.uint64) * odd
    return stirred(mixed)


def shared_runs(pile: Worded) -> SharedRuns:
    """The runs that several pages have."""
    bits = max(1, (len(pile) - 1).bit_length())
    parts = 1 << max(0, (len(pile.words) // _PART).bit_length())
    most = max(FREQUENT, int(FREQUENT_SHARE * len(pile)))
    pages, terms, sizes, runs, holders = [], [], [], [], []
    done = 0
    for part in range(parts):
        keys = np.concatenate([np.empty(0, np.uint64), *_keys(pile, bits, part, parts)])
        keys.sort()
        keys = keys[_fresh(keys)]
        first = np.flatnonzero(_fresh(keys >> np.uint64(bits)))
        size = np.diff(first, append=len(keys))
        several = size > 1
        runs.append((keys[first] >> np.uint64(bits))[several])
        holders.append(size[several].astype(np.uint32))
        rare = np.where(several & (size <= most), size, 0)
        keys = keys[np.repeat(rare > 0, size)]
        rare = rare[rare > 0]
        pages.append((keys & np.uint64((1 << bits) - 1)).astype(np.uint32))
        terms.append(np.repeat(np.arange(done, done + len(rare), dtype=np.uint32), rare))
        sizes.append(rare)
        done += len(rare)
    size = np.concatenate(sizes)
    return SharedRuns(
        page=np.concatenate(pages),
        term=np.concatenate(terms),
        hub=_hubs(size, len(pile)),
        runs=np.concatenate(runs),
        holders=np.concatenate(holders),
        bits=bits,
    )


def _keys(pile: Worded, bits: int, part: int, parts: int) -> Iterator[Hashes]:
    """The runs whose hashes lie in one part: the page in the lowest bits, the hash in the others."""
    low = np.uint64((1 << bits) - 1)
    shift = np.uint64(64 - (parts.bit_length() - 1))
    cuts = np.searchsorted(pile.starts, np.arange(0, len(pile.words) + _CHUNK, _CHUNK)).tolist()
    for begin, end in zip(cuts, [*cuts[1:], len(pile)], strict=True):
        end = min(end, len(pile))
        if begin >= end:
            continue
        here = pile.words[pile.starts[begin] : pile.starts[end]]
        owner = np.repeat(np.arange(begin, end, dtype=np.uint64), np.diff(pile.starts[begin : end + 1]))
        hashes = run_hashes(here)
        wanted = owner[: len(hashes)] == owner[len(owner) - len(hashes) :]
        if parts > 1:
            wanted &= (hashes >> shift) == np.uint64(part)
        yield (hashes[wanted] & ~low) | owner[: len(hashes)][wanted]


def _fresh(values: Hashes) -> NDArray[np.bool_]:
    """Whether each of sorted values is another than the one before."""
    fresh = np.ones(len(values), np.bool_)
    fresh[1:] = values[1:] != values[:-1]
    return fresh


def _hubs(size: Counts, pages: int) -> NDArray[np.bool_]:
    """Which rows lead to the later pages of their run: the first, and every one where the pages are few."""
    most = max(_FEW, _STORY * _STORY // max(pages, 1))
    by_size = np.bincount(np.minimum(size, most + 1), minlength=most + 1)[: most + 1]
    sizes = np.arange(most + 1)
    rows = np.cumsum(by_size * sizes * (sizes - 1) // 2)
    few = int(np.searchsorted(rows, _ROWS, side="right")) - 1
    hub = np.repeat(size <= few, size)
    hub[np.cumsum(size) - size] = True
    return hub
