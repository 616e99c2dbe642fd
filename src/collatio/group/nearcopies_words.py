"""Texts as runs of three words, hashed: whole batches at a time, in numpy.

Case, accents, punctuation and apostrophes make no difference, so that an outlet's typography hides no copy.
A script without spaces is read a character a word.  Hashing in SQL or word by word in Python takes many
times as long.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

#: So many words make a run.
RUN = 3
#: A batch holds at most so many texts and, unless one text alone is longer, so many characters: its arrays
#: then stay in the processor's cache.
_TEXTS, _CHARACTERS = 1024, 1 << 18
#: So much of a text is read; what is longer is no news page.
_LONGEST = 1 << 20
#: Odd, so that each power has an inverse and a word's hash can be moved to the beginning of the batch.
_BASE = 0x9E3779B97F4A7C15
_INVERSE = pow(_BASE, -1, 1 << 64)
_MIX, _STIR = np.uint64(0xBF58476D1CE4E5B9), np.uint64(0x94D049BB133111EB)
_PLACES = tuple(np.uint64(odd) for odd in (0xD6E8FEB86659FD93, 0xA0761D6478BD642F, 0xE7037ED1A0B428DB))
_PLANE = 1 << 16
#: What a character is to a word: its end, a part of it, a word alone, nothing at all.
_END, _PART, _ALONE, _NOTHING = range(4)
_UNSPACED = ((0x3005, 0x3005), (0x3040, 0x30FF), (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF))
_APOSTROPHES = frozenset("'’ʼ‘`´")

Hashes = NDArray[np.uint64]
Counts = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Runs:
    """The hashed runs of each text of a batch, text after text and in the order of the text.

    ``words`` and ``runs`` count each text's words and runs; ``whole`` is the hash of all its words.
    """

    hashes: Hashes
    runs: Counts
    words: Counts
    whole: Hashes


def hashed_runs(texts: Sequence[str]) -> Iterator[Runs]:
    """The runs of all texts, a batch at a time; equal words give equal hashes on every machine."""
    batch: list[str] = []
    size = 0
    for text in texts:
        folded = _folded(text[:_LONGEST])
        if batch and (len(batch) == _TEXTS or size + len(folded) > _CHARACTERS):
            yield _runs(batch)
            batch, size = [], 0
        batch.append(folded)
        size += len(folded)
    if batch:
        yield _runs(batch)


def stirred(hashes: Hashes) -> Hashes:
    """Hashes whose every bit hangs on every bit of what they were (the end of splitmix64)."""
    hashes = (hashes ^ (hashes >> np.uint64(30))) * _MIX
    hashes = (hashes ^ (hashes >> np.uint64(27))) * _STIR
    return hashes ^ (hashes >> np.uint64(31))


def _folded(text: str) -> str:
    return text.lower() if text.isascii() else unicodedata.normalize("NFKD", text).casefold()


def _runs(texts: Sequence[str]) -> Runs:
    words, count = _words(texts)
    of_text = np.repeat(np.arange(len(texts)), count)
    first, second, third = _PLACES
    if len(words) < RUN:
        hashes, starts_in = np.empty(0, np.uint64), np.empty(0, np.int64)
    else:
        within = of_text[: 1 - RUN] == of_text[RUN - 1 :]
        mixed = stirred(words[:-2] * first + words[1:-1] * second + words[2:] * third)
        hashes, starts_in = mixed[within], of_text[: 1 - RUN][within]
    # The hash of the whole: each word by its place in its own text, added up.
    place = np.arange(len(words)) - np.repeat(np.cumsum(count) - count, count)
    whole = np.zeros(len(texts), np.uint64)
    np.add.at(whole, of_text, stirred(words + place.astype(np.uint64) * first))
    return Runs(hashes, np.bincount(starts_in, minlength=len(texts)), count, whole)


def _words(texts: Sequence[str]) -> tuple[Hashes, Counts]:
    """The hashes of all words, and how many words each text has."""
    codes = np.frombuffer("".join(texts).encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
    lengths = np.fromiter((len(text) for text in texts), np.int64, len(texts))
    kinds = _kinds_of(codes)
    ends_of_texts = np.cumsum(lengths)
    left_out = kinds == _NOTHING
    if left_out.any():
        ends_of_texts -= np.concatenate(([0], np.cumsum(left_out)))[ends_of_texts]
        codes, kinds = codes[~left_out], kinds[~left_out]
    heads = np.zeros(len(codes) + 1, np.bool_)  # where a text begins, a word begins
    heads[ends_of_texts] = True
    part = kinds != _END
    alone = kinds == _ALONE
    before, alone_before = np.zeros_like(part), np.zeros_like(part)
    before[1:], alone_before[1:] = part[:-1], alone[:-1]
    starts = np.flatnonzero(part & (~before | alone | alone_before | heads[:-1]))
    ends = np.empty_like(starts)
    last = np.flatnonzero(~part)  # a word ends before the next sign, or where the next word starts
    following = np.append(last, len(codes))[np.searchsorted(last, starts)]
    ends[:-1], ends[-1:] = np.minimum(following[:-1], starts[1:]), following[-1:]
    powers, inverses = _powers(max(_CHARACTERS, 1 << len(codes).bit_length()))
    sums = np.zeros(len(codes) + 1, np.uint64)
    np.cumsum(_letters(codes) * powers[: len(codes)], out=sums[1:])
    words = stirred((sums[ends] - sums[starts]) * inverses[starts])
    count = np.diff(np.searchsorted(starts, ends_of_texts), prepend=0)
    return words, count.astype(np.int64)


def _letters(codes: NDArray[np.uint32]) -> Hashes:
    spread: Hashes = (codes.astype(np.uint64) + np.uint64(1)) * _MIX
    return spread ^ (spread >> np.uint64(29))


@lru_cache(maxsize=2)
def _powers(size: int) -> tuple[Hashes, Hashes]:
    """The powers of the base and of its inverse; whole numbers wrap around, so the hashes are exact."""
    powers = [np.full(size, np.uint64(base)) for base in (_BASE, _INVERSE)]
    for power in powers:
        power[0] = 1
    return np.multiply.accumulate(powers[0]), np.multiply.accumulate(powers[1])


def _kinds_of(codes: NDArray[np.uint32]) -> NDArray[np.uint8]:
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
