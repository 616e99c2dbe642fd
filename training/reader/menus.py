"""Which sentences each step of the training learns from."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace

from training.reader.examples import Example, article_examples, name_examples, statement_examples
from training.reader.swapped import swapped
from training.sets.folds import fold_of, gum_articles
from training.sets.names import NameSet

#: The sets of names that are share-alike; GUM's share-alike texts are told by their genres.
_ALIKE: tuple[NameSet, ...] = (
    "crossner_ai", "crossner_literature", "crossner_music", "crossner_politics", "crossner_science",
)  # fmt: skip
_ALIKE_GENRES = frozenset({"bio", "voyage"})
#: The sets whose names are learnt in other names' places too; CrossNER's are many and rare already.
_SWAPPED = ("uner_ewt/", "wikigold/", "gum_open/")
#: How much of the names is seen again while statements are learnt.
AGAIN = 0.2


def names_menu(*, free: bool) -> list[Example]:
    """Names and parts of speech, of all sets; nothing of statements yet."""
    own = [replace(one, roles=None, cues=None, reported=None) for one in corpus_menu()]
    return [*_names(free=free), *_gum_names(free=free), *own]


def _gum_names(*, free: bool) -> Iterator[Example]:
    for one in name_examples("gum_open", "train"):
        if not (free and one.of.split("_")[2] in _ALIKE_GENRES):
            yield one


def _names(*, free: bool) -> Iterator[Example]:
    yield from name_examples("wikigold", "train")
    if free:
        return
    yield from name_examples("uner_ewt", "train")
    for name in _ALIKE:
        for split in ("train", "dev", "test"):
            yield from name_examples(name, split)


def statements_menu(*, free: bool, seed: int, again: float = AGAIN) -> list[Example]:
    """Statements, roles and trees, with a share of the names."""
    examples: list[Example] = []
    for article in gum_articles():
        if not (free and article.kind in _ALIKE_GENRES):
            examples.extend(article_examples("gum", article))
    examples.extend(statement_examples("corpus", "train"))
    if not free:
        examples.extend(statement_examples("qasrl_gs", "dev"))
    copies = [copy for one in examples if (copy := requoted(one)) is not None]
    examples.extend(_gum_names(free=free))
    rng = random.Random(seed)
    names = [one for one in _names(free=free) if rng.random() < again]
    return [*examples, *copies, *names]


def everything_menu(*, free: bool, seed: int) -> list[Example]:
    """Statements and all names, and the names once more with others in their places."""
    whole = statements_menu(free=free, seed=seed, again=1.0)
    named = [one for one in whole if one.of.startswith(_SWAPPED)]
    return [*whole, *swapped(named, random.Random(seed))]


def corpus_menu() -> list[Example]:
    """Our own corpus alone: what the models of the folds have learnt before they see GUM."""
    return list(statement_examples("corpus", "train"))


def fold_menu(*, fold: int) -> list[Example]:
    """GUM alone, less the texts that ``fold`` holds back, twice where it is news.

    GUM derives its statements from trees (finite clauses under verbs of saying, none without a cue), which
    is narrower than our guide.  The folds are held against GUM, so they end on its reading of the task.
    """
    examples: list[Example] = []
    for article in gum_articles():
        if fold_of(article.id) != fold:
            examples.extend(list(article_examples("gum", article)) * (2 if article.kind == "news" else 1))
    return examples


def requoted(example: Example) -> Example | None:
    """The same sentence with straight marks for curly ones; None where it has none."""
    text = example.text.translate(str.maketrans("“”‘", '""\''))
    return replace(example, text=text) if text != example.text else None
