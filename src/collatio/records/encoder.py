"""What the stages need of a reader model, whichever it is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol


class Encoder(Protocol):
    """Reads one sentence at a time: its result never depends on the sentences beside it.

    Part 2 ships one; until then the stages run on rules and say so in ``measured``.
    """

    @property
    def name(self) -> str:
        """The model's name, as ``made_by`` prints it."""
        ...

    @property
    def sha256(self) -> str:
        """The hash of the model's file."""
        ...

    def vectors(self, sentences: Sequence[str]) -> Sequence[Sequence[float]]:
        """One vector a sentence, of unit length."""
        ...
