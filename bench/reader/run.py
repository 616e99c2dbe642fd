"""Which sets the reader is measured on, and how each is read.

- **PolNeAR dev**: American political news, for tuning of rules and testing only. Its guide marks nothing
  inside other words; a second view leaves out what the reader found there.
- **GUM**: train and dev in five folds by document, each read by the model that never saw it; news alone
  and all genres. Without fold models one reader reads all: then it must not have learnt from GUM.
- **Our corpus**: dev always, test only for a release.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from training.corpus.check import digests
from training.corpus.read import corpus_files
from training.corpus.shapes import Split
from training.sets.folds import FOLDS, fold_of, gum_articles
from training.sets.statements import GoldArticle, load_statements

from bench.reader.found import FoundStatement
from bench.reader.speed import measure_speed
from bench.reader.statement_metrics import F1S, Tally, add_up, tally
from bench.reader.statement_sets import figures, finder_of, measure
from bench.reader.subject import GivenStatements, Reader, reader_under_test
from collatio.records.encoder import Encoder

#: The least scores that GUM's folds choose from.
_LEAST = (0.0, 0.3, 0.4, 0.5, 0.6, 0.65, 0.7, 0.75, 0.8)


class WrongTest(Exception):
    """The test part of the corpus is not the one that was written down."""


def polnear(reader: Reader) -> dict[str, Any]:
    """PolNeAR dev, as it is and without what the reader found inside other words."""
    articles = load_statements("polnear", "dev")
    find = finder_of(reader)
    return {
        "polnear dev": measure(articles, find),
        "polnear dev, nothing inside": measure(articles, find, inside=False),
    }


def gum(readers: Mapping[int, Reader]) -> dict[str, Any]:
    """GUM's documents, each by the reader of its fold: all that is found, and from a least score on.

    GUM marks fewer kinds of statements than our guide.  The least score of a fold's documents is the one
    that does best on the documents of the other four.
    """
    if sorted(readers) != list(range(FOLDS)):
        raise ValueError(f"a reader for each of the folds 0 to {FOLDS - 1} is needed, not {sorted(readers)}")
    finders = {fold: finder_of(readers[fold]) for fold in readers}
    articles = gum_articles()
    found = {gold.id: finders[fold_of(gold.id)](gold) for gold in articles}
    least = least_scores(articles, found)

    def sure(gold: GoldArticle) -> Sequence[FoundStatement]:
        return [one for one in found[gold.id] if one.score >= least[fold_of(gold.id)]]

    news = [article for article in articles if article.kind == "news"]
    return {
        "gum news": measure(news, lambda gold: found[gold.id]),
        "gum news, from a score on": {**measure(news, sure), "least": [least[fold] for fold in range(FOLDS)]},
        "gum all": measure(articles, lambda gold: found[gold.id]),
        "gum all, from a score on": measure(articles, sure),
    }


def least_scores(
    articles: Sequence[GoldArticle], found: Mapping[str, Sequence[FoundStatement]]
) -> dict[int, float]:
    """For each fold the least score with the best joint F1 on the other folds' documents of all genres."""
    counts = {
        (gold.id, least): tally(gold, [one for one in found[gold.id] if one.score >= least])
        for gold in articles
        for least in _LEAST
    }

    def joint(fold: int, least: float) -> float:
        others = [counts[gold.id, least] for gold in articles if fold_of(gold.id) != fold]
        return F1S["joint"].of(add_up(others))[2] or 0.0

    chosen: dict[int, float] = {}
    for fold in range(FOLDS):
        _, less = max((joint(fold, least), -least) for least in _LEAST)
        chosen[fold] = -less
    return chosen


def corpus(reader: Reader, split: Split) -> dict[str, Any]:
    """A part of our own corpus, with the hash of its files."""
    told = measure(load_statements("corpus", split), finder_of(reader))
    return {f"corpus {split}": {**told, "sha256": corpus_digest(split)}}


def corpus_test(reader: Reader, folder: Path) -> dict[str, Any]:
    """The corpus's test part; raises WrongTest where it is not the one PLAN.md writes down."""
    written = written_digest((folder / "PLAN.md").read_text("utf-8"))
    if corpus_digest("test") != written:
        raise WrongTest(f"the test part hashes to {corpus_digest('test')}, PLAN.md says {written}")
    return corpus(reader, "test")


def speakers(encoder: Encoder, folds: Mapping[int, Encoder]) -> dict[str, Any]:
    """Who is meant where gold says what was said and in which words the speaker stands; names are read.

    GUM by the models of its folds where they are given; our corpus dev by the shipped one.
    """
    told = {"speakers, corpus dev, statements given": _given(load_statements("corpus", "dev"), encoder)}
    if folds:
        articles = gum_articles()
        for name, chosen in (("news", [one for one in articles if one.kind == "news"]), ("all", articles)):
            tallies = [_given_tally(gold, folds[fold_of(gold.id)]) for gold in chosen]
            told[f"speakers, gum {name}, statements given"] = _speaker_figures(tallies)
    return told


def speed(weights: Path) -> dict[str, Any]:
    """What reading PolNeAR dev costs with the model in a file."""
    return {"speed": measure_speed(weights, load_statements("polnear", "dev"))}


def _given(articles: Sequence[GoldArticle], encoder: Encoder) -> dict[str, Any]:
    return _speaker_figures([_given_tally(gold, encoder) for gold in articles])


def _given_tally(gold: GoldArticle, encoder: Encoder) -> Tally:
    reader = reader_under_test(GivenStatements(gold, encoder))
    return tally(gold, finder_of(reader)(gold))


def _speaker_figures(tallies: Sequence[Tally]) -> dict[str, Any]:
    told = figures(tallies)
    kept = ("articles", "gold", "found", "iou50", "source", "speaker", "speaker told", "speaker told of all")
    return {name: told[name] for name in kept if name in told}


def corpus_digest(split: Split) -> str:
    """The hash of a part of the corpus as ``training.corpus.check`` prints it."""
    files = [(where, path) for where, path in corpus_files() if where == split]
    return dict(digests(files))[split]


def written_digest(plan: str) -> str:
    """The hash of the test part that PLAN.md writes down; raises WrongTest where it has none."""
    for line in plan.splitlines():
        _, said, rest = line.partition("sha256 of test: `")
        if said:
            return rest.partition("`")[0]
    raise WrongTest("PLAN.md of the corpus writes down no sha256 of test")
