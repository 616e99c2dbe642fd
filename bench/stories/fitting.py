"""Fit the constants that decide on stories: ``python -m bench.stories.fitting``.

    --reader NAME      the reader that the command line names so; the shipped one without it
    --only NAME …      the constants to try; all without it

Each constant is set to each value of its row, all others left as the code has them, and the piles are
grouped anew: ECB+ in its folds and the AllSides pages before 26 July 2017, for choosing; BASIL and GVC, which
no choice may break.  The later half of AllSides is never looked at here.  Every figure is the mean over three
thresholds, a hundredth apart: a gain that needs one of them is luck.  At the end stands what four folds
choose for each constant, scored on the fifth.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from types import ModuleType

from bench.shared_data import ABSENT, shared
from bench.stories.metrics import b_cubed
from bench.stories.sets import NAMES, StorySet, load
from collatio.engine.inprocess import InProcessEngine
from collatio.group import likeness as comparing_pairs
from collatio.group import newsdays, stories
from collatio.group.comparing import Comparison, compare
from collatio.pipeline.readers import SHIPPED

#: AllSides from this day on is scored at the end alone.
UNTIL = "2017-07-26"
_SHIFTS = (-1, 0, 1)
#: What a set that no choice may break must keep.
_KEEP = {"basil": 0.99, "gvc": 0.97}


@dataclass(frozen=True, slots=True)
class Constant:
    """A number in the code and the values tried for it."""

    module: ModuleType
    name: str
    values: tuple[float, ...]


CONSTANTS = (
    Constant(comparing_pairs, "_OTHER_NEWS", (15, 20, 25, 30, 35)),
    Constant(comparing_pairs, "_UNLIKE", (0.03, 0.05, 0.07, 0.1)),
    Constant(comparing_pairs, "_SAME_DAY", (10.0, 15.0, 20.0)),
    Constant(comparing_pairs, "_FADING", (1.5, 2.0, 3.0)),
    Constant(comparing_pairs, "_DAYS_LATER", (5.0, 10.0, 15.0, 20.0)),
    Constant(comparing_pairs, "_LATER_NEWS", (3, 5, 8)),
    Constant(newsdays, "LEAST_ON_OTHER_DAYS", (0, 45, 48, 50, 52, 55)),
)


@dataclass(frozen=True, slots=True)
class Pile:
    """Pages that are grouped together, compared once, with the event of each."""

    name: str
    events: tuple[str, ...]
    found: Comparison


def piles_of(piles: StorySet) -> Iterator[Pile]:
    """The piles of a set that may be used for choosing."""
    for number, part in enumerate(piles.parts):
        chosen = [at for at in part if piles.name != "allsides" or piles.pages[at]["date"][:10] < UNTIL]
        ordered = sorted(chosen, key=lambda at: piles.read[at].article.id)
        found = compare([piles.read[at] for at in ordered], InProcessEngine())
        name = f"{piles.name} {number}" if len(piles.parts) > 1 else piles.name
        yield Pile(name, tuple(piles.events[at] for at in ordered), found)


def figure(pile: Pile) -> float:
    """B³ of a pile as the constants now stand, the mean over thresholds."""
    pages = pile.found.pile.articles
    alike = {
        (one, other): comparing_pairs.likeness(pages[one], pages[other]) for one, other in pile.found.pairs
    }
    scored = []
    for shift in _SHIFTS:
        moved = {pair: replace(found, score=found.score - shift) for pair, found in alike.items()}
        labels = [""] * len(pile.events)
        for number, members in enumerate(stories.together(pile.found.pile, moved)):
            if pile.found.copies.stands_alone(members[0]):
                for place in pile.found.copies.with_copies(members):
                    labels[place] = str(number)
        scored.append(b_cubed(labels, pile.events))
    return sum(scored) / len(scored)


@contextmanager
def standing_at(constant: Constant, value: float) -> Iterator[None]:
    """The constant at another value."""
    before = getattr(constant.module, constant.name)
    setattr(constant.module, constant.name, value)
    try:
        yield
    finally:
        setattr(constant.module, constant.name, before)


def worth(figures: Mapping[str, float], without: str | None = None) -> float:
    """What a choice is worth: AllSides and the mean of ECB+'s folds, less what it breaks."""
    folds = [b3 for name, b3 in figures.items() if name.startswith("ecbplus") and name != without]
    broken = sum(max(0.0, least - figures.get(name, 1.0)) for name, least in _KEEP.items())
    return round(sum(folds) / max(len(folds), 1) + figures.get("allsides", 0.0) - 2 * broken, 6)


def held_out(tried: Mapping[float, Mapping[str, float]]) -> float:
    """The mean over ECB+'s folds of each at the value that the other piles choose."""
    folds = [name for name in next(iter(tried.values())) if name.startswith("ecbplus")]
    chosen = [max(sorted(tried), key=lambda value: worth(tried[value], fold)) for fold in folds]
    return sum(tried[value][fold] for value, fold in zip(chosen, folds, strict=True)) / max(len(folds), 1)


def fit(piles: Sequence[Pile], constants: Sequence[Constant]) -> None:
    """Try every constant and print what each value is worth."""
    for constant in constants:
        tried: dict[float, dict[str, float]] = {}
        print(f"{constant.name}, now {getattr(constant.module, constant.name)}")
        for value in constant.values:
            with standing_at(constant, value):
                tried[value] = {pile.name: figure(pile) for pile in piles}
            told = ", ".join(f"{name} {b3:.4f}" for name, b3 in tried[value].items())
            print(f"  {value:>5}: {worth(tried[value]):.4f}  ({told})", flush=True)
        best = max(sorted(tried), key=lambda value: worth(tried[value]))
        print(f"  best {best}; ECB+ at what the others choose {held_out(tried):.4f}", flush=True)


def main(arguments: Sequence[str] | None = None) -> int:
    """Fit what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--reader", default=SHIPPED)
    parser.add_argument("--only", nargs="+", choices=[constant.name for constant in CONSTANTS])
    options = parser.parse_args(arguments)
    folder: Path | None = shared()
    if folder is None:
        print(ABSENT, file=sys.stderr)
        return 1
    piles = [pile for name in NAMES for pile in piles_of(load(folder, name, options.reader))]
    fit(piles, [one for one in CONSTANTS if options.only is None or one.name in options.only])
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
