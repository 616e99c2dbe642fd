"""Folds by document: which texts a model may not have seen when it is measured on them.

A document's fold hangs on its name alone, so training and benchmarks agree without a list, and a set
that grows moves no document from one fold to another.
"""

from __future__ import annotations

import hashlib

from training.sets.statements import GoldArticle, load_statements

FOLDS = 5


def fold_of(document: str) -> int:
    """The fold, 0 to 4, a document is held back in."""
    return int(hashlib.sha256(document.encode()).hexdigest(), 16) % FOLDS


def gum_articles() -> tuple[GoldArticle, ...]:
    """GUM's train and dev documents together, by id: what the folds are cut from."""
    both = [*load_statements("gum", "train"), *load_statements("gum", "dev")]
    return tuple(sorted(both, key=lambda article: article.id))


def gum_fold(fold: int) -> tuple[tuple[GoldArticle, ...], tuple[GoldArticle, ...]]:
    """What fold ``fold`` trains on, and what it is measured on."""
    if fold not in range(FOLDS):
        raise ValueError(f"there is no fold {fold}: choose 0 to {FOLDS - 1}")
    articles = gum_articles()
    trained = tuple(article for article in articles if fold_of(article.id) != fold)
    held_back = tuple(article for article in articles if fold_of(article.id) == fold)
    return trained, held_back
