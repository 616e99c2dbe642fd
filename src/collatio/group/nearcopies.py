"""Texts that are near copies of one another: one wire's words, clipped, touched up or put in another order.

Where wire copy is most of the news, grouping compares each text once for all its copies.  Candidates come
from a few hashed runs of words of each text, joined in SQL; every copy is then verified on all its runs.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from importlib import resources
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from collatio.group.nearcopies_words import RUN, hashed_runs
from collatio.records.engine import Engine
from collatio.text.wordhashes import Counts, Hashes

#: So many of a text's runs, those of least hash, stand for it in the search.
_SKETCH = 24
#: The words that a copy and the text it is a copy of share in runs: so many hundredths of the shorter and of
#: the fuller.  A shared background paragraph makes no copy.
_COPY = (55, 50)
#: What two texts share to be of one family, in which each may turn out to be a copy of a third.
_KIN = (45, 40)
#: A shorter text is a copy only of the very same words: a headline's few words are many pages'.
_SHORT = 20
#: What one central text after another does not cover is looked at so often, then left alone.
_ROUNDS = 24
#: So many runs are verified at a time; bounds the memory.
_AT_ONCE = 1_000_000

_RUN_BITS = np.uint64(32)
_TWO = np.array([1 << 53, 1 << 54], np.uint64)

#: Whole numbers that fit in 32 bits: half the memory.
Places = NDArray[np.uint32]
T = TypeVar("T", bound=np.generic)


@dataclass(frozen=True, slots=True)
class _Hashed:
    """All texts' runs, text after text: in the order of the text, and sorted."""

    in_order: Places
    in_rank: Places
    starts: Counts
    words: Counts
    whole: Hashes


def near_copies(texts: Sequence[str], engine: Engine) -> tuple[tuple[int, ...], ...]:
    """Groups of near copies as places in ``texts``, the most central text of each group first, then in order.

    Every text of a group is verified as a copy of that first one: no chain of small changes leads from
    one text to quite another.  Texts that have no copy are in no group.  The groups depend on the texts
    alone, not on their order or on the engine.
    """
    if not texts:
        return ()
    hashed, terms = _hash(texts)
    shared, met = _shared(terms, len(texts))
    # Numbered by what they say, so the order in which they come changes nothing; first those whose terms
    # most others have, so that the wire rather than a page with the same background is in the middle.
    order = np.lexsort((hashed.whole, -hashed.words, -met))
    number = np.empty(len(order), np.int64)
    number[order] = np.arange(len(order))
    ones, others = _candidates(shared, number, engine)
    ones, others = order[ones], order[others]
    kin = _are_alike(hashed, ones, others, _KIN)
    families = _families(len(texts), ones[kin], others[kin])
    groups = _with_leaders(hashed, families, number)
    return tuple(sorted(groups, key=lambda group: group[0]))


def _hash(texts: Sequence[str]) -> tuple[_Hashed, tuple[Places, Hashes]]:
    """The texts' runs, and the search terms of each: its least runs and the hash of the whole."""
    in_order, in_rank, of_terms, terms, runs, words, whole = [], [], [], [], [], [], []
    done = 0
    for batch in hashed_runs(texts):
        count = len(batch.runs)
        in_order.append((batch.hashes >> _RUN_BITS).astype(np.uint32))
        # One sort by text and hash: the text in the upper bits, 53 bits of the hash below.
        keys = (np.repeat(np.arange(count, dtype=np.uint64), batch.runs) << np.uint64(53)) | (
            batch.hashes >> np.uint64(11)
        )
        keys.sort()
        local, low = (keys >> np.uint64(53)).astype(np.int64), keys & np.uint64((1 << 53) - 1)
        in_rank.append((low >> np.uint64(21)).astype(np.uint32))
        fresh = np.ones(len(keys), np.bool_)
        fresh[1:] = keys[1:] != keys[:-1]
        local, low = local[fresh], low[fresh]
        place = np.arange(len(local)) - np.searchsorted(local, np.arange(count))[local]
        least = place < _SKETCH
        # The hash of the whole counts as two terms, so that texts of the same words always meet.
        holders = (local[least] + done, np.arange(done, done + count).repeat(2))
        of_terms.append(np.concatenate(holders).astype(np.uint32))
        terms += [low[least], (batch.whole.repeat(2) >> np.uint64(11)) ^ np.tile(_TWO, count)]
        runs.append(batch.runs)
        words.append(batch.words)
        whole.append(batch.whole)
        done += count
    starts = np.concatenate(([0], np.cumsum(_joined(runs))))
    hashed = _Hashed(_joined(in_order), _joined(in_rank), starts, _joined(words), _joined(whole))
    return hashed, (_joined(of_terms), _joined(terms))


def _joined(parts: list[NDArray[T]]) -> NDArray[T]:
    """The parts as one, and no longer as parts: both together would double the memory."""
    whole = np.concatenate(parts)
    parts.clear()
    return whole


def _shared(terms: tuple[Places, Hashes], count: int) -> tuple[tuple[Places, Places], Counts]:
    """The search terms that several texts have, numbered; and how many texts have each text's, added up."""
    order = np.argsort(terms[1]).astype(np.uint32)
    by_term = terms[1][order]
    fresh = np.ones(len(by_term), np.bool_)
    fresh[1:] = by_term[1:] != by_term[:-1]
    del by_term
    place = np.cumsum(fresh, dtype=np.uint32) - np.uint32(1)
    of_text = terms[0][order]
    holders = np.bincount(place).astype(np.uint32)[place]
    met = np.bincount(of_text, weights=holders, minlength=count).astype(np.int64)  # exact: far below 2**53
    several = holders > 1
    return (of_text[several], place[several]), met


def _candidates(shared: tuple[Places, Places], number: Counts, engine: Engine) -> tuple[Counts, Counts]:
    """Pairs of texts by number that share two terms with the first text that has them."""
    sql = resources.files("collatio.group").joinpath("nearcopies.sql").read_text("utf-8")
    found = engine.query(sql, {"postings": {"text": _column(number[shared[0]]), "term": _column(shared[1])}})
    return np.array(found["one"], np.int64), np.array(found["other"], np.int64)


def _column(values: Counts | Places) -> array[int]:
    column = array("q")
    column.frombytes(values.astype(np.int64).tobytes())
    return column


def _are_alike(hashed: _Hashed, ones: Counts, others: Counts, least: tuple[int, int]) -> NDArray[np.bool_]:
    """Whether the texts of each pair share at least so much of the shorter and of the fuller one."""
    swap = hashed.words[ones] < hashed.words[others]
    fuller, copy = np.where(swap, others, ones), np.where(swap, ones, others)
    sizes = hashed.starts[copy + 1] - hashed.starts[copy]
    batches = np.cumsum(sizes) // _AT_ONCE
    covered = [
        _covered(hashed, fuller[batches == batch], copy[batches == batch]) for batch in np.unique(batches)
    ]
    words, full = hashed.words[copy], hashed.words[fuller]
    shared = np.concatenate(covered) if covered else np.empty(0, np.int64)
    enough = (100 * shared >= least[0] * words) & (100 * shared >= least[1] * full)
    same = (words > 0) & (words == full) & (hashed.whole[copy] == hashed.whole[fuller])
    alike: NDArray[np.bool_] = same | (enough & (words >= _SHORT))
    return alike


def _covered(hashed: _Hashed, fuller: Counts, copy: Counts) -> Counts:
    """How many words of each copy stand in a run that the fuller text has too."""
    fuller, slot = np.unique(fuller, return_inverse=True)
    _, owners, known = _runs_of(hashed.in_rank, hashed, fuller)
    ends, owner, runs = _runs_of(hashed.in_order, hashed, copy)
    known |= owners << _RUN_BITS
    wanted = (slot.astype(np.uint64)[owner] << _RUN_BITS) | runs
    at = np.searchsorted(known, wanted)
    at[at == len(known)] = 0
    # Each text's runs with room for the words that the last run reaches over.
    room = np.zeros(len(runs) + (RUN - 1) * len(copy), np.bool_)
    begins = np.concatenate(([0], ends[:-1])) + (RUN - 1) * np.arange(len(copy))
    room[np.arange(len(runs)) + (RUN - 1) * owner.astype(np.int64)] = known[at] == wanted
    words = room.copy()
    for reach in range(1, RUN):
        words[reach:] |= room[:-reach]
    return np.add.reduceat(words, begins, dtype=np.int64)


def _runs_of(stored: Places, hashed: _Hashed, places: Counts) -> tuple[Counts, Hashes, Hashes]:
    """The runs of some texts: where each text's end among them, whose each run is, and the runs."""
    sizes = hashed.starts[places + 1] - hashed.starts[places]
    ends = np.cumsum(sizes)
    owner = np.repeat(np.arange(len(places)), sizes)
    at = np.arange(len(owner)) + (hashed.starts[places] - ends + sizes)[owner]
    return ends, owner.astype(np.uint64), stored[at].astype(np.uint64)


def _families(count: int, ones: Counts, others: Counts) -> dict[int, list[int]]:
    """Texts that pairs lead from one to another, by the smallest place of each family."""
    parent = list(range(count))
    for one, other in zip(ones.tolist(), others.tolist(), strict=True):
        roots = [_root(parent, one), _root(parent, other)]
        parent[max(roots)] = min(roots)
    families: dict[int, list[int]] = {}
    for place in sorted({*ones.tolist(), *others.tolist()}):
        families.setdefault(_root(parent, place), []).append(place)
    return families


def _root(parent: list[int], place: int) -> int:
    while parent[place] != place:
        parent[place] = parent[parent[place]]
        place = parent[place]
    return place


def _with_leaders(hashed: _Hashed, families: dict[int, list[int]], number: Counts) -> list[tuple[int, ...]]:
    """Each family's first text with the copies of it, then the first of the rest with its own, and so on."""
    order = number.tolist()
    central = _central(hashed, tuple(families.values()))
    waiting = [
        sorted(family, key=lambda place: (-central[place], order[place])) for family in families.values()
    ]
    groups: list[tuple[int, ...]] = []
    for _ in range(_ROUNDS):
        waiting = [family for family in waiting if len(family) > 1]
        if not waiting:
            break
        leaders = np.concatenate([np.repeat(family[0], len(family) - 1) for family in waiting])
        rest = np.concatenate([np.array(family[1:]) for family in waiting])
        copies = iter(_are_alike(hashed, leaders, rest, _COPY).tolist())
        left = []
        for family in waiting:
            marked = [(place, next(copies)) for place in family[1:]]
            group = sorted(place for place, is_copy in marked if is_copy)
            if group:
                groups.append((family[0], *group))
            left.append([place for place, is_copy in marked if not is_copy])
        waiting = left
    return groups


def _central(hashed: _Hashed, families: Sequence[Sequence[int]]) -> dict[int, int]:
    """How often the runs of each text stand in its family, added up: changed words are one outlet's own.

    The most central text is the wire's own, or the version nearest to it.
    """
    central: dict[int, int] = {}
    for family in families:
        runs = [hashed.in_order[hashed.starts[place] : hashed.starts[place + 1]] for place in family]
        _, at, times = np.unique(np.concatenate(runs), return_inverse=True, return_counts=True)
        sums = np.concatenate(([0], np.cumsum(times[at])))
        ends = np.cumsum([len(run) for run in runs])
        totals = sums[ends] - sums[ends - [len(run) for run in runs]]
        central.update(zip(family, totals.tolist(), strict=True))
    return central
