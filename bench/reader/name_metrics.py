"""Names an encoder finds in single sentences, held against gold names of people, bodies and places."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from training.sets.names import GoldSentence, NameSet, iob2_spans, load_names

from bench.intervals import quotient_interval
from collatio.records.encoder import Encoder, NameKind, SentenceReading

#: The kinds that every set marks; an encoder's nationalities and a set's other names are passed over.
KINDS: Mapping[str, NameKind] = {"PER": "person", "ORG": "organisation", "LOC": "place"}
#: The tests of the table: set, part.
NAME_TESTS: tuple[tuple[NameSet, str], ...] = (("uner_ewt", "test"), ("wikigold", "test"))
_TOGETHER = 64

#: First word, word after the last, kind.
Named = frozenset[tuple[int, int, NameKind]]


def measure_names(encoder: Encoder, sentences: Sequence[GoldSentence]) -> dict[str, Any]:
    """Entity F1 of exact places and kinds, over all and for each kind; interval by document."""
    tallies: dict[str, Counter[str]] = {}
    for first in range(0, len(sentences), _TOGETHER):
        batch = sentences[first : first + _TOGETHER]
        readings = encoder.read([sentence.text for sentence in batch])
        for sentence, reading in zip(batch, readings, strict=True):
            counts = compare_names(gold_names(sentence), found_names(sentence, reading))
            tallies.setdefault(sentence.article, Counter()).update(counts)
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
    """The figures of every test in the table."""
    return {f"{name} {part}": measure_names(encoder, load_names(name, part)) for name, part in NAME_TESTS}


def gold_names(sentence: GoldSentence) -> Named:
    """A sentence's gold names of the kinds that count, by word."""
    spans = iob2_spans(sentence.names)
    return frozenset((start, end, KINDS[tag]) for start, end, tag in spans if tag in KINDS)


def found_names(sentence: GoldSentence, reading: SentenceReading) -> Named:
    """An encoder's names as words of the gold: all words that a name touches."""
    found: set[tuple[int, int, NameKind]] = set()
    for name in reading.names:
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
