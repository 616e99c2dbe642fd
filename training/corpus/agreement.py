"""How far two people marked the same passages alike: ``python -m training.corpus.agreement``.

Compares ``test/`` with ``test/second/`` (``--first`` and ``--second`` name other folders): the passages that
both hold, quotation by quotation. Contents are paired as the reader's measures pair them; the rest is
counted over the pairs. Entities have different keys for each marker, so one is the other's where they
share the most mentions.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from training.corpus.faults import CorpusError
from training.corpus.public import public_row
from training.corpus.read import CORPUS, read_file, split_of
from training.sets.letters import Letters, Stretches
from training.sets.matching import exact_pairs, pair_up, same_place
from training.sets.statements import GoldArticle, GoldStatement, read_article

#: What is counted over paired quotations, in the order of the table.
PARTS = (
    "form", "act", "polarity", "speaker", "addressee", "via", "channel",
    "cue words", "speaker words", "addressee words", "via words",
)  # fmt: skip


class UnlikeTexts(Exception):
    """The two markings are not of the same words."""


@dataclass(slots=True)
class Agreement:
    """Counts over passages: quotations of each marker, pairs, and how many pairs agree in each part.

    ``asked`` counts the pairs in which at least one marker marked the part at all; ``same`` those of
    them in which both marked it alike.
    """

    passages: int = 0
    first: int = 0
    second: int = 0
    paired: int = 0
    exact: int = 0
    same: Counter[str] = field(default_factory=Counter)
    asked: Counter[str] = field(default_factory=Counter)

    def add(self, one: GoldArticle, other: GoldArticle) -> None:
        """Compare two markings of one passage; raises UnlikeTexts."""
        if one.text != other.text:
            raise UnlikeTexts(f"{one.id}: the two markings are not of the same text")
        letters = Letters(one.text)
        mine = [letters.content(quotation.content) for quotation in one.statements]
        theirs = [letters.content(quotation.content) for quotation in other.statements]
        speakers = [
            [letters.place(quotation.speaker) for quotation in side.statements] for side in (one, other)
        ]
        pairs = pair_up(mine, theirs, *speakers)
        keys = key_of_key(one, other)
        self.passages += 1
        self.first += len(mine)
        self.second += len(theirs)
        self.paired += len(pairs)
        self.exact += exact_pairs(mine, theirs)
        for here, there in pairs:
            self._compare(one.statements[here], other.statements[there], keys, letters)

    def f1(self, hits: int) -> float:
        """Twice the hits over the quotations of both."""
        both = self.first + self.second
        return 2 * hits / both if both else 0.0

    def _compare(
        self, one: GoldStatement, other: GoldStatement, keys: Mapping[str, str], letters: Letters
    ) -> None:
        def renamed(of: Sequence[str]) -> list[str]:
            return [keys.get(key, f"{key} of the first") for key in of]

        answers: Mapping[str, tuple[object, object]] = {
            "form": (one.form, other.form),
            "act": (one.act, other.act),
            "polarity": (one.denied or None, other.denied or None),
            "speaker": (sorted(renamed(one.speakers)), sorted(other.speakers)),
            "addressee": (sorted(renamed(one.addressees)), sorted(other.addressees)),
            "via": (renamed(one.transmitters), list(other.transmitters)),
            "channel": (one.channel, other.channel),
        }
        for part, (first, second) in answers.items():
            self._count(part, bool(first or second), first == second)
        words: Mapping[str, tuple[Stretches, Stretches]] = {
            "cue words": (letters.place(one.cue), letters.place(other.cue)),
            "speaker words": (letters.place(one.speaker), letters.place(other.speaker)),
            "addressee words": (letters.place(one.addressee), letters.place(other.addressee)),
            "via words": (
                letters.place(span for pieces in one.via for span in pieces),
                letters.place(span for pieces in other.via for span in pieces),
            ),
        }
        for part, (here, there) in words.items():
            self._count(part, bool(here or there), same_place(here, there))

    def _count(self, part: str, asked: bool, same: bool) -> None:
        self.asked[part] += asked
        self.same[part] += asked and same


def key_of_key(one: GoldArticle, other: GoldArticle) -> dict[str, str]:
    """The second marker's key for each of the first's: the pair that shares the most mentions first."""
    letters = Letters(one.text)
    shared: Counter[tuple[str, str]] = Counter()
    there: dict[Stretches, set[str]] = {}
    for mention in other.mentions:
        if mention.entity is not None:
            there.setdefault(letters.place([mention.span]), set()).add(mention.entity)
    for mention in one.mentions:
        if mention.entity is not None:
            for key in sorted(there.get(letters.place([mention.span]), set())):
                shared[mention.entity, key] += 1
    keys: dict[str, str] = {}
    for (mine, theirs), _ in sorted(shared.items(), key=lambda pair: (-pair[1], pair[0])):
        if mine not in keys and theirs not in keys.values():
            keys[mine] = theirs
    return keys


def compare_folders(first: Path, second: Path) -> Agreement:
    """Two folders of corpus files; passages that only one of them holds are passed over."""
    agreement = Agreement()
    for path in sorted(second.glob("*.txt")):
        by_id = {passage.id: passage for passage in read_file(first / path.name, split_of(path))}
        for passage in read_file(path, split_of(path)):
            if passage.id in by_id:
                agreement.add(read_article(public_row(by_id[passage.id])), read_article(public_row(passage)))
    return agreement


def table(agreement: Agreement) -> str:
    """The counts for people."""
    lines = [
        f"{agreement.passages} passages, {agreement.first} and {agreement.second} quotations, "
        f"{agreement.paired} pairs",
        f"  {'content, half shared':22} F1 {agreement.f1(agreement.paired):.3f}",
        f"  {'content, exact':22} F1 {agreement.f1(agreement.exact):.3f}",
        f"  {'':22} {'of all pairs':>14} {'where marked':>20}",
    ]
    for part in PARTS:
        asked, same = agreement.asked[part], agreement.same[part]
        alike = agreement.paired - asked + same
        overall = f"{alike / agreement.paired:.3f}" if agreement.paired else "–"
        marked = f"{same / asked:.3f} ({same} of {asked})" if asked else "–"
        lines.append(f"  {part:22} {overall:>14} {marked:>20}")
    return "\n".join(lines)


def main(arguments: Sequence[str] | None = None) -> int:
    """Compare and print; faults of a file go to stderr."""
    parser = argparse.ArgumentParser(
        prog="python -m training.corpus.agreement", description="Compare two markings."
    )
    parser.add_argument("--first", type=Path, default=CORPUS / "test")
    parser.add_argument("--second", type=Path, default=CORPUS / "test" / "second")
    options = parser.parse_args(arguments)
    try:
        print(table(compare_folders(options.first, options.second)))
    except (CorpusError, UnlikeTexts) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
