"""Passages without their marks, for a second marker who must not see the first one's answers.

``python -m training.corpus.plain training/corpus/test/wire.txt --every 5`` prints every fifth passage,
headers and blocks as written, tags and lines of marks left out.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from training.corpus.faults import CorpusError
from training.corpus.read import read_file, split_of
from training.corpus.shapes import CorpusPassage


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the chosen passages bare; faults of the file go to stderr."""
    parser = argparse.ArgumentParser(
        prog="python -m training.corpus.plain", description="Print passages without marks."
    )
    parser.add_argument("file", type=Path)
    parser.add_argument("--every", type=int, default=1, help="print only every n-th passage")
    options = parser.parse_args(arguments)
    try:
        passages = read_file(options.file, split_of(options.file))
    except CorpusError as error:
        print(error, file=sys.stderr)
        return 1
    for passage in passages[:: options.every]:
        print("\n".join(bare_lines(passage)))
    return 0


def bare_lines(passage: CorpusPassage) -> Iterator[str]:
    """A passage in the corpus's own format with nothing marked in it."""
    yield f"== {passage.id}"
    yield f"desk: {passage.desk}"
    if passage.outlet is not None:
        yield f"outlet: {passage.outlet}"
    yield "--"
    for block in passage.blocks:
        label = "" if block.kind == "paragraph" else f"⟦{block.kind}⟧ "
        yield f"{label}{passage.cut(block.span)}"
        yield ""
    yield "--"
    yield ""


if __name__ == "__main__":
    sys.exit(main())
