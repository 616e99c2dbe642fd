"""The words of many texts as numbers, with their places: whole batches at a time, in numpy.

Case, accents, punctuation and apostrophes make no difference, so that an outlet's typography hides no copy.
A script without spaces is read a character a word.  Hashing in SQL or word by word in Python takes many
times as long.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

#: A batch holds at most so many texts and, unless one text alone is longer, so many characters: its arrays
#: then stay in the processor's cache.
BATCH_TEXTS, BATCH_CHARACTERS = 1024, 1 << 18
#: So much of a text is read; what is longer is no news page.
LONGEST = 1 << 20
#: Odd, so that each power has an inverse and a word's hash can be moved to the beginning of the batch.
_BASE = 0x9E3779B97F4A7C15
_INVERSE = pow(_BASE, -1, 1 << 64)
_MIX, _STIR = np.uint64(0xBF58476D1CE4E5B9), np.uint64(0x94D049BB133111EB)
_PLANE = 1 << 16
#: What a character is to a word: its end, a part of it, a word alone, nothing at all.
_END, _PART, _ALONE, _NOTHING = range(4)
_UNSPACED = ((0x3005, 0x3005), (0x3040, 0x30FF), (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF))
_APOSTROPHES = frozenset("'’ʼ‘`´")

Hashes = NDArray[np.uint64]
Counts = NDArray[np.int64]
Codes = NDArray[np.uint32]


@dataclass(frozen=True, slots=True)
class HashedWords:
    """The words of a batch of texts, text after text; ``counts`` has how many words each text has.

    ``starts`` and ``ends`` are places in each word's own text, as it was handed in.
    """

    hashes: Hashes
    starts: Counts
    ends: Counts
    counts: Counts


def batches(texts: Iterable[str]) -> Iterator[tuple[str, ...]]:
    """The texts in batches of a size that is quickly read, none longer than what is read of a text."""
    batch: list[str] = []
    size = 0
    for text in texts:
        read = text[:LONGEST]
        if batch and (len(batch) == BATCH_TEXTS or size + len(read) > BATCH_CHARACTERS):
            yield tuple(batch)
            batch, size = [], 0
        batch.append(read)
        size += len(read)
    if batch:
        yield tuple(batch)


def stirred(hashes: Hashes) -> Hashes:
    """Hashes whose every bit hangs on every bit of what they were (the end of splitmix64)."""
    hashes = (hashes ^ (hashes >> np.uint64(30))) * _MIX
    hashes = (hashes ^ (hashes >> np.uint64(27))) * _STIR
    return hashes ^ (hashes >> np.uint64(31))


def hashed_words(texts: Sequence[str]) -> HashedWords:
    """The words of a batch of texts; equal words give equal hashes on every machine."""
    codes, origin = _folded("".join(texts))
    kinds = _kinds_of(codes)
    lengths = np.fromiter((len(text) for text in texts), np.int64, len(texts))
    limits = np.cumsum(lengths)  # where each text ends
    left_out = kinds == _NOTHING
    if left_out.any():
        kept = ~left_out
        codes, kinds, origin = codes[kept], kinds[kept], origin[kept]
    ends_of_texts = np.searchsorted(origin, limits)
    starts, ends = _bounds(kinds, ends_of_texts)
    powers, inverses = _powers(max(BATCH_CHARACTERS, 1 << len(codes).bit_length()))
    sums = np.zeros(len(codes) + 1, np.uint64)
    np.cumsum(_letters(codes) * powers[: len(codes)], out=sums[1:])
    counts = np.diff(np.searchsorted(starts, ends_of_texts), prepend=0).astype(np.int64)
    before = np.repeat(limits - lengths, counts)
    return HashedWords(
        hashes=stirred((sums[ends] - sums[starts]) * inverses[starts]),
        starts=origin[starts] - before,
        ends=origin[ends - 1] + 1 - before,
        counts=counts,
    )


def _bounds(kinds: NDArray[np.uint8], ends_of_texts: NDArray[Any]) -> tuple[Counts, Counts]:
    """Where words start and end: at a sign that is no part of a word, and where a text begins."""
    heads = np.zeros(len(kinds) + 1, np.bool_)
    heads[ends_of_texts] = True
    part = kinds != _END
    alone = kinds == _ALONE
    before, alone_before = np.zeros_like(part), np.zeros_like(part)
    before[1:], alone_before[1:] = part[:-1], alone[:-1]
    starts = np.flatnonzero(part & (~before | alone | alone_before | heads[:-1]))
    ends = np.empty_like(starts)
    last = np.flatnonzero(~part)  # a word ends before the next sign, or where the next word starts
    following = np.append(last, len(kinds))[np.searchsorted(last, starts)]
    ends[:-1], ends[-1:] = np.minimum(following[:-1], starts[1:]), following[-1:]
    return starts, ends


def _folded(text: str) -> tuple[Codes, Counts]:
    """The characters of a text without case and accents, and the place each comes from."""
    if text.isascii():
        plain = np.frombuffer(text.lower().encode("ascii"), np.uint8).astype(np.uint32)
        return plain, np.arange(len(plain))
    codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32)
    flat, first, size = _folds()
    low = np.minimum(codes, _PLANE - 1)
    sizes = np.where(codes < _PLANE, size[low], 1)
    origin = np.repeat(np.arange(len(codes)), sizes)
    within = np.arange(len(origin)) - np.repeat(np.cumsum(sizes) - sizes, sizes)
    folded = flat[np.minimum(first[low][origin] + within, len(flat) - 1)]
    return np.where(codes[origin] < _PLANE, folded, codes[origin]), origin


@lru_cache(maxsize=1)
def _folds() -> tuple[Codes, Counts, Counts]:
    """What each character of the first plane is folded to: all in a row, where each begins, its length."""
    folded = [unicodedata.normalize("NFKD", chr(code)).casefold() for code in range(_PLANE)]
    sizes = np.fromiter((len(one) for one in folded), np.int64, _PLANE)
    flat = np.frombuffer("".join(folded).encode("utf-32-le", "surrogatepass"), np.uint32)
    return flat, np.cumsum(sizes) - sizes, sizes


def _letters(codes: Codes) -> Hashes:
    spread: Hashes = (codes.astype(np.uint64) + np.uint64(1)) * _MIX
    return spread ^ (spread >> np.uint64(29))


@lru_cache(maxsize=2)
def _powers(size: int) -> tuple[Hashes, Hashes]:
    """The powers of the base and of its inverse; whole numbers wrap around, so the hashes are exact."""
    powers = [np.full(size, np.uint64(base)) for base in (_BASE, _INVERSE)]
    for power in powers:
        power[0] = 1
    return np.multiply.accumulate(powers[0]), np.multiply.accumulate(powers[1])


def _kinds_of(codes: Codes) -> NDArray[np.uint8]:
    if not len(codes) or int(codes.max()) < _PLANE:
        return _kinds()[codes]
    kinds = _kinds()[np.minimum(codes, _PLANE - 1)]
    for code in np.unique(codes[codes >= _PLANE]).tolist():
        kinds[codes == code] = _kind(code)
    return kinds


@lru_cache(maxsize=1)
def _kinds() -> NDArray[np.uint8]:
    return np.fromiter((_kind(code) for code in range(_PLANE)), np.uint8, _PLANE)


def _kind(code: int) -> int:
    if any(low <= code <= high for low, high in _UNSPACED):
        return _ALONE
    sign = chr(code)
    if sign.isalnum():
        return _PART
    category: Any = unicodedata.category(sign)
    return _NOTHING if category in ("Mn", "Me", "Cf") or sign in _APOSTROPHES else _END
