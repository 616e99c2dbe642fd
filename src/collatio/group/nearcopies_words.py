"""Texts as runs of three words, hashed: whole batches at a time, in numpy."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from collatio.text.wordhashes import Counts, Hashes, batches, hashed_words, stirred

#: So many words make a run.
RUN = 3
_PLACES = tuple(np.uint64(odd) for odd in (0xD6E8FEB86659FD93, 0xA0761D6478BD642F, 0xE7037ED1A0B428DB))


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
    return map(_runs, batches(texts))


def _runs(texts: Sequence[str]) -> Runs:
    read = hashed_words(texts)
    words, count = read.hashes, read.counts
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
