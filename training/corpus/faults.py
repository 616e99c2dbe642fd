"""What is wrong in a corpus file: where it stands and how to cure it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """One thing that breaks the format or the guide."""

    file: str
    line: int
    said: str
    cure: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.said}. {self.cure}"


class CorpusError(ValueError):
    """A corpus file cannot be used; ``faults`` lists everything wrong in it."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        super().__init__("\n".join(str(fault) for fault in faults))
        self.faults = tuple(faults)


class LineFault(ValueError):
    """One line cannot be read; the reader adds file and line and goes on to find the other faults."""

    def __init__(self, said: str, cure: str) -> None:
        super().__init__(said, cure)
        self.said = said
        self.cure = cure
