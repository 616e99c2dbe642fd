"""Names an encoder finds in single sentences, held against gold names of people, bodies and places."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from training.sets.names import GoldSentence, NameSet, iob2_spans, load_names

from bench.intervals import quotient_interval
from collatio.annotate.reported.agreed import agreed_names
from collatio.records.encoder import Encoder, NameKind, NameReading

#: The kinds that every set marks; an encoder's nationalities and a set's other names are passed over.
KINDS: Mapping[str, NameKind] = {"PER": "person", "ORG": "organisation", "LOC": "place"}
#: The tests of the table: set, part.
NAME_TESTS: tuple[tuple[NameSet, str], ...] = (("uner_ewt", "test"), ("wikigold", "test"))

#: First word, word after the last, kind.
Named = frozenset[tuple[int, int, NameKind]]


def measure_names(
    encoder: Encoder, sentences: Sequence[GoldSentence], *, alone: bool = False
) -> dict[str, Any]:
    """Entity F1 of exact places and kinds, over all and for each kind; interval by document.

    Names are those the annotate stage keeps, which agree over an article's sentences; with ``alone`` all
    that the encoder sees in each sentence by itself.
    """
    tallies: dict[str, Counter[str]] = {}
    for article, held in _by_article(sentences).items():
        texts = [sentence.text for sentence in held]
        readings = encoder.read(texts)
        names = [one.names for one in readings] if alone else agreed_names(texts, readings)
        for sentence, told_of in zip(held, names, strict=True):
            counts = compare_names(gold_names(sentence), found_names(sentence, told_of))
            tallies.setdefault(article, Counter()).update(counts)
    total = sum(tallies.values(), Counter[str]())
    told: dict[str, Any] = {"sentences": len(sentences), "gold": total["gold"]}
    for name, kind in (("all", ""), *((kind, f" {kind}") for kind in KINDS.values())):
        columns = (f"hit{kind}", f"found{kind}", f"gold{kind}")
        rows = [[float(counts[column]) for column in columns] for counts in tallies.values()]
        hit, found, gold = (total[column] for column in columns)
        told[name] = {
            "f1": _rounded(_f1((hit, found, gold))),
            "precision": _rounded(hit / found if found else None),
            "recall": _rounded(hit / gold if gold else None),
            "interval": quotient_interval(rows, _f1),
        }
    return told


def measure_name_sets(encoder: Encoder) -> dict[str, Any]:
    """The figures of every test in the table, as the stage keeps names and as the encoder sees them."""
    told: dict[str, Any] = {}
    for name, part in NAME_TESTS:
        sentences = load_names(name, part)
        told[f"{name} {part}"] = measure_names(encoder, sentences)
        told[f"{name} {part}, each sentence alone"] = measure_names(encoder, sentences, alone=True)
    return told


def _by_article(sentences: Sequence[GoldSentence]) -> dict[str, list[GoldSentence]]:
    """Where a set does not tell its articles, each sentence is one."""
    held: dict[str, list[GoldSentence]] = {}
    for sentence in sentences:
        held.setdefault(sentence.article, []).append(sentence)
    return held


def gold_names(sentence: GoldSentence) -> Named:
    """A sentence's gold names of the kinds that count, by word."""
    spans = iob2_spans(sentence.names)
    return frozenset((start, end, KINDS[tag]) for start, end, tag in spans if tag in KINDS)


def found_names(sentence: GoldSentence, names: Sequence[NameReading]) -> Named:
    """A sentence's names as words of the gold: all words that a name touches."""
    found: set[tuple[int, int, NameKind]] = set()
    for name in names:
        touched = [at for at, word in enumerate(sentence.words) if word.meets(name.span)]
        if touched and name.kind in KINDS.values():
            found.add((touched[0], touched[-1] + 1, name.kind))
    return frozenset(found)


def compare_names(gold: Named, found: Named) -> Counter[str]:
    """Hits, found and gold, over all and by kind."""
    counts: Counter[str] = Counter()
    for label, names in (("gold", gold), ("found", found), ("hit", gold & found)):
        counts[label] += len(names)
        counts.update(f"{label} {kind}" for _, _, kind in names)
    return counts


def _f1(sums: Sequence[float]) -> float | None:
    hit, found, gold = sums
    return 2 * hit / (found + gold) if found + gold else None


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 4)
