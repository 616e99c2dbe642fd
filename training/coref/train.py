"""Train the ranker of people: ``python -m training.coref.train -o people.npz`` (a few minutes, one core).

    --folds     train nothing to keep: five folds by article of GUM's training part, with their figures

The data are GUM's open articles (training part) with gold coreference, CC BY 4.0, texts CC BY and CC BY-SA,
and the training part of our own corpus: the weights are published under CC BY-SA 4.0 with attribution.
Several fits from different seeds score together: one alone moves by half a point with its seed.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from bench.reader.coref import linker, report

from collatio.annotate.coref.ranker import Ranker
from training.coref.examples import Example, examples_in, examples_of
from training.coref.fit import Settings, fit, stored, together
from training.coref.found import read_passage
from training.corpus.read import read_corpus
from training.sets.chains import ChainArticle, load_chains

FOLDS = 5
SEEDS = 3
#: The beliefs of a fit run ahead of its decisions, which rest on one another; this brings them back. Chosen
#: on the articles of one fold of the training part, followed by a ranker that had not seen them.
HEAT = 1.75


def fitted(articles: Sequence[ChainArticle], seeds: int) -> bytes:
    """The weights that articles of GUM and our corpus teach."""
    examples = [*examples_of(articles), *_of_corpus()]
    rankers = [fit(examples, Settings(seed=seed)) for seed in range(seeds)]
    return stored(together(rankers, HEAT))


def _of_corpus() -> Iterator[Example]:
    for passage in read_corpus(splits=("train",)):
        yield from examples_in(read_passage(passage))


def folds(articles: Sequence[ChainArticle], seeds: int) -> Iterator[tuple[ChainArticle, Ranker]]:
    """Each article with a ranker that has not seen it."""
    ordered = sorted(articles, key=lambda article: article.id)
    for fold in range(FOLDS):
        seen = [article for at, article in enumerate(ordered) if at % FOLDS != fold]
        ranker = Ranker.read(fitted(seen, seeds))
        for article in ordered[fold::FOLDS]:
            yield article, ranker


def main(arguments: Sequence[str] | None = None) -> int:
    """Train and write the weights, or measure by folds."""
    parser = argparse.ArgumentParser(prog="python -m training.coref.train", description=__doc__)
    parser.add_argument("-o", "--out", type=Path, default=Path("people.npz"))
    parser.add_argument("--folds", action="store_true")
    parser.add_argument("--seeds", type=int, default=SEEDS)
    options = parser.parse_args(arguments)
    articles = sorted(load_chains("train"), key=lambda article: article.id)
    if options.folds:
        rankers = {article.id: ranker for article, ranker in folds(articles, options.seeds)}
        told = report(articles, lambda article: linker(rankers[article.id])(article))
        print(json.dumps(told, indent=2))
        return 0
    held = fitted(articles, options.seeds)
    options.out.write_bytes(held)
    digest = hashlib.sha256(held).hexdigest()
    print(f"{options.out.name}: {len(held)} bytes, sha256 {digest}", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
