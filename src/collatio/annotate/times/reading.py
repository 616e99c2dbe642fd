"""The words that a rule matched, and what rules share: units, directions, lengths."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, get_args

from collatio.annotate.times.lexing import Word
from collatio.annotate.times.meaning import Base, Meaning, Side
from collatio.records.annotated import Counted

Unit = Literal["D", "W", "M", "Q", "S", "Y", "E", "C"]
UNITS: dict[str, Unit] = {unit: unit for unit in get_args(Unit)}
#: Units smaller than a day tell a length of time, never another day.
_LENGTHS = {
    "Th": "T{}H", "Tm": "T{}M", "Ts": "T{}S", "2W": "{}W", "Q": "{}M", "S": "{}Y", "E": "{}Y", "C": "{}Y",
}  # fmt: skip
_TIMES = {"2W": 2, "Q": 3, "E": 10, "C": 100}
SIDES: dict[str, tuple[int, Base, Side | None]] = {
    "l": (-1, "published", "before"),
    "n": (1, "published", "after"),
    "h": (0, "published", None),
    "f": (1, "told", "after"),
    "p": (-1, "told", "before"),
    "s": (0, "told", None),
}


class Read:
    """The words of one match, asked for by their classes."""

    def __init__(self, words: Sequence[Word]) -> None:
        self.words = words

    def first(self, kinds: str) -> Word | None:
        """The first word of any of ``kinds``."""
        return next((word for word in self.words if word.kind in kinds), None)

    def has(self, kinds: str) -> bool:
        """Whether a word is of any of ``kinds``."""
        return self.first(kinds) is not None

    def value(self, kinds: str) -> str | None:
        """The value of the first word of any of ``kinds``."""
        word = self.first(kinds)
        return None if word is None else word.value

    @property
    def unit(self) -> str:
        """The unit; a fortnight counts as two weeks, a half of a year as no unit that is counted."""
        return self.value("Uu") or ""

    @property
    def count(self) -> int | None:
        """How many; null for "several" and where a plural has no number."""
        word = self.first("Nxa")
        if word is None:
            return None if self.has("u") else 1
        return None if word.kind == "x" else int(word.value or 1)

    @property
    def turn(self) -> tuple[int, Base, Side | None] | None:
        """Which way "last", "next" and their like point; "the next day" counts from a time told before."""
        for at, word in enumerate(self.words):
            if word.kind in SIDES:
                behind = at > 0 and self.words[at - 1].kind == "H"
                if word.kind == "n" and behind and self.unit == "D":
                    return 1, "told", "after"
                by, base, side = SIDES[word.kind]
                return by, "published" if word.kind == "p" and not behind else base, side
        return None


def length(count: int | None, unit: str) -> str:
    """A duration as TIMEX3 writes it; X for some."""
    number = "X" if count is None else str(count * _TIMES.get(unit, 1))
    return "P" + _LENGTHS.get(unit, "{}" + unit).format(number)


def counted(count: int | None, unit: str, sign: int, base: Base) -> Meaning:
    """So many units before or after ``base``; a length where the unit or the number tells no day."""
    weeks = unit == "2W"
    unit = "W" if weeks else unit
    if count is None or unit not in UNITS:
        kind_of = length(count, unit)
        return Meaning(kind="duration", fixed=kind_of, base=base)
    by = sign * count * (2 if weeks else 1)
    return Meaning(
        counts=Counted(UNITS[unit], by),
        base=base,
        side="before" if sign < 0 else "after",
        choice="plain" if unit == "D" else "loose",
    )
