"""Measure the reader: ``python -m bench.reader`` (``make bench-reader``).

    --encoder FILE     the model to read with; without it the rules alone
    --folds DIR        GUM by five models, DIR/0 … DIR/4, each trained without the documents of its fold
    --only NAME …      polnear, gum, corpus, people, names, speakers, speed
    --final            the corpus's test part too: once for each release
    --json             the figures as JSON instead of tables

GUM is left out with --encoder and without --folds: the shipped model learnt from its documents.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from training.corpus.read import CORPUS
from training.sets.chains import load_chains
from training.sets.folds import FOLDS

from bench.reader import run
from bench.reader.name_metrics import measure_name_sets
from bench.reader.people import measure_reading
from bench.reader.subject import Reader, load_encoder, reader_under_test, weights_in
from bench.reader.tables import table
from bench.shared_data import ABSENT, shared
from collatio.records.encoder import Encoder

PARTS = ("polnear", "gum", "corpus", "people", "names", "speakers", "speed")
_PUBLIC = frozenset(PARTS) - {"corpus"}
Measure = Callable[[], dict[str, Any]]


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure what was asked for, print it, set by set."""
    options = _options(arguments)
    encoder = load_encoder(options.encoder) if options.encoder else None
    folds = {fold: load_encoder(options.folds / str(fold)) for fold in range(FOLDS)} if options.folds else {}
    wanted = set(options.only or PARTS)
    if shared() is None:
        print(ABSENT, file=sys.stderr)
        wanted -= _PUBLIC
    told: dict[str, Any] = {}
    print(f"reader: {encoder.name + ' ' + encoder.sha256[:12] if encoder else 'rules'}", file=sys.stderr)
    for part, measure in _measures(options, encoder, folds):
        if part in wanted:
            began = time.monotonic()
            found = measure()
            told |= found
            print(f"{part}: {time.monotonic() - began:.0f} s", file=sys.stderr)
            if not options.json:
                print("\n\n".join(f"{name}: {table(figures)}" for name, figures in found.items()), end="\n\n")
    if options.json:
        print(json.dumps(told, indent=2))
    return 0


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m bench.reader", description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--encoder", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--folds", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--only", nargs="+", choices=PARTS, help=argparse.SUPPRESS)
    parser.add_argument("--final", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--json", action="store_true", help=argparse.SUPPRESS)
    return parser.parse_args(arguments)


def _measures(
    options: argparse.Namespace, encoder: Encoder | None, folds: dict[int, Encoder]
) -> Iterator[tuple[str, Measure]]:
    """What can be measured with these models, in the order of the table."""
    reader = reader_under_test(encoder)
    yield "polnear", lambda: run.polnear(reader)
    fold_readers = _fold_readers(encoder, folds)
    if fold_readers:
        yield "gum", lambda: run.gum(fold_readers)
    yield (
        "corpus",
        lambda: run.corpus(reader, "dev") | (run.corpus_test(reader, CORPUS) if options.final else {}),
    )
    yield "people", lambda: {"people, end to end (GUM open dev)": measure_reading(load_chains("dev"), reader)}
    if encoder is not None:
        yield "names", lambda: measure_name_sets(encoder)
        yield "speakers", lambda: run.speakers(encoder, folds)
        yield "speed", lambda: run.speed(weights_in(options.encoder))


def _fold_readers(encoder: Encoder | None, folds: dict[int, Encoder]) -> dict[int, Reader]:
    if folds:
        return {fold: reader_under_test(one) for fold, one in folds.items()}
    return {fold: reader_under_test() for fold in range(FOLDS)} if encoder is None else {}


if __name__ == "__main__":
    raise SystemExit(main())
