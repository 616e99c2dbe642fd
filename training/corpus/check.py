"""Check every file of the corpus and count what it holds: ``python -m training.corpus.check [FILE …]``.

With files, only those are read (their split is the name of their folder). ``--targets`` fails while
the corpus is short of a target. Exit code 0: all files hold; 1: faults, or short.
"""

from __future__ import annotations

import argparse
import hashlib
import re
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import get_args

from training.corpus.faults import Fault
from training.corpus.overlap import overlap_faults, shared_names
from training.corpus.read import CORPUS, corpus_files, split_of, try_file
from training.corpus.shapes import CorpusPassage, Split
from training.corpus.tally import TARGETS, tables, tally

SHORTEST, LONGEST = 80, 220


def main(arguments: Sequence[str] | None = None) -> int:
    """Read, check, print; the exit code says whether the corpus holds."""
    parser = argparse.ArgumentParser(prog="python -m training.corpus.check", description="Check the corpus.")
    parser.add_argument("files", nargs="*", type=Path, help="only these files (default: the whole corpus)")
    parser.add_argument("--root", type=Path, default=CORPUS, help=argparse.SUPPRESS)
    parser.add_argument("--targets", action="store_true", help="fail while a target is not reached")
    options = parser.parse_args(arguments)
    chosen = [(split_of(path), path) for path in options.files] or corpus_files(options.root)
    passages, faults = _read_all(chosen, options.root)
    for fault in faults:
        print(fault)
    for note in _notes(passages):
        print(f"note: {note}")
    print(tables(passages))
    for split, digest in digests(chosen):
        print(f"sha256 of {split}: {digest}")
    counts = tally(passages)
    short = [name for name, target in TARGETS.items() if counts[name] < target]
    print(
        f"{len(faults)} faults in {len(chosen)} files; {len(short)} of {len(TARGETS)} targets not reached yet"
    )
    return 1 if faults or (options.targets and short) else 0


def digests(chosen: Sequence[tuple[Split, Path]]) -> tuple[tuple[Split, str], ...]:
    """A hash for each split, over its files' names and bytes, so that an edit of a test set is seen."""
    found: list[tuple[Split, str]] = []
    for split in get_args(Split):
        digest = hashlib.sha256()
        paths = sorted((path.name, path) for where, path in chosen if where == split)
        for name, path in paths:
            digest.update(f"{name}\n".encode() + path.read_bytes())
        if paths:
            found.append((split, digest.hexdigest()))
    return tuple(found)


def _read_all(
    chosen: Sequence[tuple[Split, Path]], root: Path
) -> tuple[tuple[CorpusPassage, ...], tuple[Fault, ...]]:
    passages: list[CorpusPassage] = []
    faults: list[Fault] = []
    for split, path in chosen:
        inside = path.resolve().is_relative_to(root.resolve())
        name = path.resolve().relative_to(root.resolve()).as_posix() if inside else path.name
        found, wrong = try_file(path, split, name)
        passages.extend(found)
        faults.extend(wrong)
    faults.extend(overlap_faults(passages))
    return tuple(passages), tuple(sorted(faults))


def _notes(passages: Sequence[CorpusPassage]) -> list[str]:
    notes = [f"{name!r} is named in two splits; rename in train" for name in shared_names(passages)]
    for passage in passages:
        words = len(re.findall(r"\w+", passage.text))
        if not SHORTEST <= words <= LONGEST:
            notes.append(f"{passage.file}:{passage.line}: {passage.id} has {words} words")
    return notes


if __name__ == "__main__":
    sys.exit(main())
