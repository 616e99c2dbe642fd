"""Train the ranker of people: ``python -m training.coref.train -o people.npz`` (a few minutes, one core).

    --folds     train nothing to keep: five folds by article of the training part, with their figures

The data are GUM's open articles (training part) with gold coreference, CC BY 4.0, texts CC BY and CC BY-SA:
the weights are published under CC BY-SA 4.0 with attribution.
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
from training.coref.examples import examples_of
from training.coref.fit import Settings, fit, stored
from training.sets.chains import ChainArticle, load_chains

FOLDS = 5


def folds(articles: Sequence[ChainArticle], settings: Settings) -> Iterator[tuple[ChainArticle, Ranker]]:
    """Each article with a ranker that has not seen it."""
    ordered = sorted(articles, key=lambda article: article.id)
    for fold in range(FOLDS):
        seen = [article for at, article in enumerate(ordered) if at % FOLDS != fold]
        ranker = Ranker.read(stored(fit(list(examples_of(seen)), settings)))
        for article in ordered[fold::FOLDS]:
            yield article, ranker


def main(arguments: Sequence[str] | None = None) -> int:
    """Train and write the weights, or measure by folds."""
    parser = argparse.ArgumentParser(prog="python -m training.coref.train", description=__doc__)
    parser.add_argument("-o", "--out", type=Path, default=Path("people.npz"))
    parser.add_argument("--folds", action="store_true")
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args(arguments)
    settings = Settings(seed=options.seed)
    articles = load_chains("train")
    if options.folds:
        rankers = {article.id: ranker for article, ranker in folds(articles, settings)}
        told = report(articles, lambda article: linker(rankers[article.id])(article))
        print(json.dumps(told, indent=2))
        return 0
    held = stored(fit(list(examples_of(articles)), settings))
    options.out.write_bytes(held)
    digest = hashlib.sha256(held).hexdigest()
    print(f"{options.out.name}: {len(held)} bytes, sha256 {digest}", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
