"""Where the characters of an extracted text stand in the bytes of its page."""

from __future__ import annotations

from collections.abc import Sequence

from collatio.ingest.decode import Decoded
from collatio.ingest.segments import Run


def byte_runs(words: str, runs: Sequence[Run], decoded: Decoded) -> tuple[Run, ...]:
    """Runs that count characters of a decoded page, as runs that count its bytes.

    For texts that were split after decoding: a stretch of ``words`` that is no longer what stands in
    the page (folded, composed, damaged) gets a run of its own.
    """
    out: list[Run] = []
    for start, end, first, last in runs:
        if end - start != last - first:
            out.append((start, end, *decoded.bytes_of(first, last)))
            continue
        begun = start
        for at in range(start, end + 1):
            there = first + at - start
            if at < end and words[at] == decoded.text[there] and decoded.one_for_one(there, there + 1):
                continue
            if begun < at:
                out.append((begun, at, *decoded.bytes_of(first + begun - start, there)))
            if at < end:
                out.append((at, at + 1, *decoded.bytes_of(there, there + 1)))
            begun = at + 1
    return tuple(out)
