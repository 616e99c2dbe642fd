"""From one cue's scores to the parts of its quotation: content, speaker, addressee, via, channel."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

import numpy as np
from numpy.typing import NDArray

from collatio.encoder.decode import PART_KINDS, Decoding, Floats, Stretch, Wholes, hundredths, softmax

_CONTENT, _SPEAKER = PART_KINDS.index("content"), PART_KINDS.index("speaker")
_NEVER = -1_000_000


@dataclass(frozen=True, slots=True)
class _Beliefs:
    """A cue's words against all words: probabilities and their logarithms, what is likeliest where.

    ``runs`` are the stretches in which a kind is likeliest, ``sums`` what the words up to a place argue
    for each kind against none.
    """

    shares: NDArray[np.float64]
    logs: Wholes
    runs: Mapping[int, Sequence[tuple[int, int]]]
    sums: Sequence[Sequence[int]]
    cue: range

    def worth(self, kind: int, start: int, end: int) -> int:
        """How much the words argue for the kind against none at all."""
        return self.sums[end][kind] - self.sums[start][kind]

    def against(self, kind: int, start: int, end: int) -> int:
        """How much the words argue for something else than the kind."""
        rows = self.logs[start:end]
        return int((rows.max(axis=1) - rows[:, kind + 1]).sum()) if start < end else 0


def _beliefs(logits: Floats, cue: tuple[int, int], decoding: Decoding) -> _Beliefs:
    shares = softmax(logits)
    logs = hundredths(shares)
    if any(decoding.lean):
        logs[:, 1:] += np.rint(100 * np.array(decoding.lean)).astype(np.int64)
    logs[cue[0] : cue[1], 1:] = _NEVER
    sums = np.zeros((len(logs) + 1, len(PART_KINDS)), dtype=np.int64)
    np.add.accumulate(logs[:, 1:] - logs[:, :1], axis=0, out=sums[1:])
    runs: dict[int, list[tuple[int, int]]] = {}
    at = 0
    for label, group in groupby(logs.argmax(axis=1).tolist()):
        start, at = at, at + len(list(group))
        if label:
            runs.setdefault(label - 1, []).append((start, at))
    return _Beliefs(shares, logs, runs, sums.tolist(), range(*cue))


def parts_of(
    logits: Floats, cue: tuple[int, int], trimmed: Sequence[bool], decoding: Decoding
) -> tuple[Stretch, ...]:
    """What stands to the cue at words ``cue`` in which part, in the order of the sentence.

    ``logits`` [words, 1 + kinds]; ``trimmed`` says which words are marks that no speaker, addressee,
    transmitter or channel begins or ends with.  A content may have two pieces, or three where the cue
    or the speaker parts them; of every other part the best stretch stands.
    """
    beliefs = _beliefs(logits, cue, decoding)
    bridge = round(100 * decoding.bridge)
    found = [
        (kind, *best)
        for kind in range(_SPEAKER, len(PART_KINDS))
        if (best := _best(beliefs, kind, bridge, trimmed))
    ]
    speaker = next((range(start, end) for kind, start, end in found if kind == _SPEAKER), range(0))
    found += [(_CONTENT, start, end) for start, end in _content(beliefs, bridge, trimmed, speaker)]
    return tuple(
        Stretch(kind, start, end, round(float(beliefs.shares[start:end, kind + 1].mean()), 2))
        for kind, start, end in sorted(found, key=lambda one: (one[1], one[2], one[0]))
    )


def _runs(beliefs: _Beliefs, kind: int, bridge: int) -> list[tuple[int, int]]:
    """The stretches of one kind; a gap is closed where both sides outweigh what argues against it."""
    found: list[tuple[int, int]] = []
    for run in beliefs.runs.get(kind, ()):
        if found and _joins(beliefs, kind, bridge, found[-1], run):
            found[-1] = (found[-1][0], run[1])
        else:
            found.append(run)
    return found


def _joins(beliefs: _Beliefs, kind: int, bridge: int, left: tuple[int, int], right: tuple[int, int]) -> bool:
    if left[1] <= beliefs.cue.start < right[0]:
        return False
    against = beliefs.against(kind, left[1], right[0])
    return against <= bridge and against < min(beliefs.worth(kind, *left), beliefs.worth(kind, *right))


def _best(beliefs: _Beliefs, kind: int, bridge: int, trimmed: Sequence[bool]) -> tuple[int, int] | None:
    """The stretch of a kind worth most, its edges trimmed; of equals the first."""
    stretches = [_trim(run, trimmed) for run in _runs(beliefs, kind, bridge)]
    worths = [(beliefs.worth(kind, start, end), -start, end) for start, end in stretches if start < end]
    if not worths or max(worths)[0] <= 0:
        return None
    _, start, end = max(worths)
    return -start, end


def _trim(run: tuple[int, int], trimmed: Sequence[bool]) -> tuple[int, int]:
    start, end = run
    while start < end and trimmed[start]:
        start += 1
    while start < end and trimmed[end - 1]:
        end -= 1
    return start, end


def _content(
    beliefs: _Beliefs, bridge: int, trimmed: Sequence[bool], speaker: range
) -> list[tuple[int, int]]:
    """The two pieces worth most; a third only where the cue or the speaker stands between two of them."""
    runs = [run for run in _runs(beliefs, _CONTENT, bridge) if not all(trimmed[run[0] : run[1]])]
    runs.sort(key=lambda run: (-beliefs.worth(_CONTENT, *run), run))
    three = sorted(runs[:3])
    parted = any(
        left[1] <= stretch.start < right[0]
        for left, right in pairwise(three)
        for stretch in (beliefs.cue, speaker)
        if len(stretch)
    )
    return three if parted else sorted(runs[:2])
