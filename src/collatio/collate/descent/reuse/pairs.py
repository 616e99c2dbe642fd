"""Which pages are compared word by word: those that share enough rare runs of words."""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from importlib import resources
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from collatio.collate.descent.reuse.runs import SharedRuns
from collatio.records.engine import Engine
from collatio.text.wordhashes import Counts

#: Pages that share so many runs are a pair; stands in ``pairs.sql`` too.
LEAST_RUNS = 5
#: So many rows are joined at a time; bounds the memory.
_AT_ONCE = 4_000_000

#: Two columns of page numbers, the lower one first; pairs are in order.
Pairs = tuple[Counts, Counts]


def joined_by(engine: Engine, shared: SharedRuns) -> Pairs:
    """The pairs, joined in SQL, some of the hubs at a time."""
    sql = resources.files("collatio.collate.descent.reuse").joinpath("pairs.sql").read_text("utf-8")
    postings = {"page": _column(shared.page), "term": _column(shared.term)}
    ones, others = [np.empty(0, np.int64)], [np.empty(0, np.int64)]
    for rows in _portions(shared):
        hubs = {"page": _column(shared.page[rows]), "term": _column(shared.term[rows])}
        found = engine.query(sql, {"hubs": hubs, "postings": postings})
        ones.append(np.array(found["one"], np.int64))
        others.append(np.array(found["other"], np.int64))
    return np.concatenate(ones), np.concatenate(others)


def joined_here(shared: SharedRuns) -> Pairs:
    """The same pairs without an engine: for one story's pages."""
    rows = np.flatnonzero(shared.hub)
    later = _reach(shared)[rows]
    portion = np.cumsum(later) // _AT_ONCE
    keys, counts = np.empty(0, np.int64), np.empty(0, np.int64)
    for begin, end in pairwise([*np.unique(portion, return_index=True)[1].tolist(), len(rows)]):
        more, times = np.unique(_leading(shared, rows[begin:end], later[begin:end]), return_counts=True)
        keys, slot = np.unique(np.concatenate([keys, more]), return_inverse=True)
        counts = np.bincount(slot, weights=np.concatenate([counts, times])).astype(np.int64)  # exact: small
    keys = keys[counts >= LEAST_RUNS]
    return keys >> 32, keys & ((1 << 32) - 1)


def _leading(shared: SharedRuns, rows: Counts, later: Counts) -> Counts:
    """Each hub's page in the upper bits, and in the lower those of the pages it leads to."""
    within = np.arange(int(later.sum())) - np.repeat(np.cumsum(later) - later, later)
    right = shared.page[np.repeat(rows, later) + 1 + within].astype(np.int64)
    pairs: Counts = (np.repeat(shared.page[rows], later).astype(np.int64) << 32) | right
    return pairs


def _portions(shared: SharedRuns) -> Iterator[NDArray[np.int64]]:
    """The hubs' rows in the order of their pages, all of a page together, some pages at a time."""
    rows = np.flatnonzero(shared.hub)
    rows = rows[np.argsort(shared.page[rows], kind="stable")]
    if not len(rows):
        return
    joined = np.cumsum(_reach(shared)[rows])
    pages = shared.page[rows]
    ends = np.flatnonzero(np.append(pages[1:] != pages[:-1], True)) + 1
    begin = 0
    for portion in np.unique(joined[ends - 1] // _AT_ONCE).tolist():
        end = int(ends[np.searchsorted(joined[ends - 1] // _AT_ONCE, portion, side="right") - 1])
        yield rows[begin:end]
        begin = end


def _reach(shared: SharedRuns) -> Counts:
    """How many pages each row's run has after it."""
    if not len(shared.term):
        return np.empty(0, np.int64)
    size = np.bincount(shared.term)
    return np.repeat(np.cumsum(size), size) - 1 - np.arange(len(shared.term))


def _column(values: NDArray[np.uint32]) -> array[int]:
    column = array("q")
    column.frombytes(values.astype(np.int64).tobytes())
    return column
