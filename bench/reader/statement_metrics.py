"""The measures of attributed statements, as data/README.md of the public sets states them.

*speaker* is the share of right names among the speakers told, as README says ("abstentions counted
apart"); *speaker told* is the share told of the statements that were found, *speaker told of all* of all
whose speaker the gold names. The three belong together: who abstains more is right more often.

An article becomes a tally of counts; tallies add up; a figure is a quotient of sums. So the bootstrap by
article can draw tallies and no text is read twice.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from training.sets.letters import Letters, Stretches, likeness
from training.sets.matching import HALF, covered, exact_pairs, pair_up, same_place
from training.sets.statements import GoldArticle, GoldStatement

from bench.reader.found import FoundStatement
from bench.reader.persons import called, same_name

#: Counts by name; the values of ``soft`` are sums of shares.
Tally = Mapping[str, float]


@dataclass(frozen=True, slots=True)
class F1:
    """A figure from hits against what was found and what is gold."""

    hits: str
    found: str = "found"
    gold: str = "gold"
    given: str | None = None  # hits counted on the found side, where they differ

    def of(self, tally: Tally) -> tuple[float | None, float | None, float | None]:
        """Precision, recall and F1; null where there is nothing to divide by."""
        precision = _share(tally.get(self.given or self.hits, 0), tally.get(self.found, 0))
        recall = _share(tally.get(self.hits, 0), tally.get(self.gold, 0))
        if precision is None or recall is None:
            return precision, recall, None
        both = precision + recall
        return precision, recall, 2 * precision * recall / both if both else 0.0


@dataclass(frozen=True, slots=True)
class Share:
    """A figure that is one count's share of another."""

    hits: str
    of_all: str

    def of(self, tally: Tally) -> float | None:
        """The share; null where there is nothing to divide by."""
        return _share(tally.get(self.hits, 0), tally.get(self.of_all, 0))


#: The figures with precision and recall.
F1S: Mapping[str, F1] = {
    "exact": F1("exact"),
    "soft": F1("soft recall", given="soft precision"),
    "iou50": F1("iou50"),
    "joint": F1("joint"),
    "speech view": F1("iou50 speech", gold="gold speech", given="iou50"),
    "addressee": F1("addressee", found="found addressee", gold="gold addressee"),
    "denied": F1("denied", found="found denied", gold="gold denied"),
}
#: The figures that are one share: recall and precision per form, then what hangs on a match.
SHARES: Mapping[str, Share] = {
    "recall direct": Share("iou50 direct", "gold direct"),
    "recall indirect": Share("iou50 indirect", "gold indirect"),
    "recall indirect speech": Share("iou50 indirect speech", "gold indirect speech"),
    "recall mixed": Share("iou50 mixed", "gold mixed"),
    "precision direct": Share("given direct", "found direct"),
    "precision indirect": Share("given indirect", "found indirect"),
    "precision mixed": Share("given mixed", "found mixed"),
    "source": Share("source", "iou50 with source"),
    "speaker": Share("speaker right", "speaker told"),
    "speaker told": Share("speaker told", "speaker asked"),
    "speaker told of all": Share("speaker told", "speaker named"),
    "form": Share("form", "iou50 with form"),
    "act": Share("act", "iou50 with act"),
    "chain": Share("chain", "iou50 with chain"),
    "no chain": Share("no chain", "iou50 without chain"),
    "cue": Share("cue", "iou50 with cue"),
}


def tally(gold: GoldArticle, found: Sequence[FoundStatement]) -> Tally:
    """One article's counts."""
    letters = Letters(gold.text)
    wanted = [letters.content(one.content) for one in gold.statements]
    given = [letters.content(one.content) for one in found]
    heard = [letters.place(one.speaker) for one in gold.statements]
    named = [letters.place(one.speaker) for one in found]
    pairs = pair_up(wanted, given, heard, named)
    counts: Counter[str] = Counter()
    counts["gold"] = len(wanted)
    counts["found"] = len(given)
    counts["exact"] = exact_pairs(wanted, given)
    counts.update(_forms(gold.statements, found))
    totals: dict[str, float] = dict(counts)
    totals["soft recall"] = covered(wanted, given)
    totals["soft precision"] = covered(given, wanted)
    names = called(gold)
    everyone = sorted({name for held in names.values() for name in held})
    totals["speaker named"] = sum(bool(held) for held in names.values())
    hits: Counter[str] = Counter()
    for mine, theirs in pairs:
        hits.update(_hits(gold.statements[mine], found[theirs], heard[mine], named[theirs]))
        hits.update(_speaker(names[gold.statements[mine]], found[theirs], everyone))
        hits.update(_parts(letters, gold.statements[mine], found[theirs]))
        if gold.entities:  # only our corpus marks transmitters; elsewhere none marked is none known
            hits.update(_chain(letters, gold.statements[mine], found[theirs]))
    return totals | dict(hits)


def add_up(tallies: Sequence[Tally]) -> Tally:
    """The counts of many articles."""
    total: dict[str, float] = {}
    for one in tallies:
        for name in one:
            total[name] = total.get(name, 0) + one[name]
    return total


def _share(part: float, whole: float) -> float | None:
    return part / whole if whole else None


def _forms(gold: Sequence[GoldStatement], found: Sequence[FoundStatement]) -> Counter[str]:
    counts: Counter[str] = Counter()
    for one in gold:
        counts.update(f"gold {form}" for form in _form_names(one))
        counts["gold speech"] += one.act == "statement"
        counts["gold addressee"] += bool(one.addressee)
        counts["gold denied"] += bool(one.denied)
    for other in found:
        counts[f"found {other.form}"] += 1
        counts["found addressee"] += bool(other.addressee)
        counts["found denied"] += other.denied and any(one.denied is not None for one in gold)
    return counts


def _form_names(one: GoldStatement) -> tuple[str, ...]:
    speech = one.form == "indirect" and one.act == "statement"
    return (one.form, "indirect speech") if speech else (one.form,)


def _hits(one: GoldStatement, other: FoundStatement, heard: Stretches, named: Stretches) -> Counter[str]:
    right = same_place(heard, named)
    counts = Counter({"iou50": 1, "joint": int(right), f"given {other.form}": 1})
    counts.update(f"iou50 {form}" for form in _form_names(one))
    counts["iou50 speech"] += one.act == "statement"
    counts["denied"] += bool(one.denied) and other.denied
    if heard:
        counts["iou50 with source"] += 1
        counts["source"] += right
    if one.form != "unknown":
        counts["iou50 with form"] += 1
        counts["form"] += one.form == other.form
    if one.act is not None:
        counts["iou50 with act"] += 1
        counts["act"] += one.act == other.act
    return counts


def _speaker(names: Sequence[str], other: FoundStatement, everyone: Sequence[str]) -> Counter[str]:
    """Who is meant, where the gold has a name for it; who abstains has told nothing, right or wrong."""
    counts: Counter[str] = Counter()
    if names:
        counts["speaker asked"] = 1
        if other.speaker_name is not None:
            counts["speaker told"] = 1
            said, others = other.speaker_name, [name for name in everyone if name not in names]
            counts["speaker right"] = int(any(same_name(said, name, others) for name in names))
    return counts


def _parts(letters: Letters, one: GoldStatement, other: FoundStatement) -> Counter[str]:
    counts: Counter[str] = Counter()
    if one.cue:
        counts["iou50 with cue"] += 1
        counts["cue"] += likeness(letters.place(one.cue), letters.place(other.cue)) >= HALF
    if one.addressee and other.addressee:
        counts["addressee"] += same_place(letters.place(one.addressee), letters.place(other.addressee))
    return counts


def _chain(letters: Letters, one: GoldStatement, other: FoundStatement) -> Counter[str]:
    """Whether the transmitters are those of the gold, all of them and in their order."""
    counts: Counter[str] = Counter()
    chain = [letters.place(pieces) for pieces in one.via]
    given = [letters.place([span]) for span in other.via]
    if chain:
        counts["iou50 with chain"] += 1
        counts["chain"] += len(chain) == len(given) and all(map(same_place, chain, given))
    else:
        counts["iou50 without chain"] += 1
        counts["no chain"] += not given
    return counts
