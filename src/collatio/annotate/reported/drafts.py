"""A quotation while its pieces are gathered, before it is written down."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal

from collatio.annotate.attribution import Attribution
from collatio.records.encoder import PartKind, PartReading
from collatio.records.passage import Span

#: A cue or a part that the encoder believes in less than this is not taken; where its content stands in
#: marks, the marks speak for a cue too.
ACCEPTED_CUE, MARKED_CUE, ACCEPTED_PART = 0.3, 0.2, 0.3

Maker = Literal["encoder+marks", "encoder", "marks"]


@dataclass(slots=True)
class Draft:
    """One attributed stretch: what is known of it from its cue's sentence, and the pieces it grew.

    ``belief`` is the encoder's in the cue, ``score`` in all of it; ``stretches`` are the stretches in
    marks that are pieces as a whole; ``sentence`` is where its cue stands, or its first words;
    ``unmarked`` says that it gives somebody's very words without marks (a turn of an interview, a post),
    ``turn`` that it is a labelled one; ``rule`` is what the rules saw beside its marks; ``why`` what it
    rests on where it has no cue.
    """

    sentence: int
    cue: Span | None
    score: float
    made_by: Maker
    belief: float = 1.0
    pieces: list[Span] = field(default_factory=list)
    stretches: list[int] = field(default_factory=list)
    parts: tuple[PartReading, ...] = ()
    attitude: float = 0.0
    denied: float = 0.0
    unmarked: bool = False
    turn: bool = False
    rule: Attribution | None = None
    why: str = ""

    @property
    def start(self) -> int:
        """Where its first words stand."""
        return self.pieces[0].start

    @property
    def end(self) -> int:
        """Where its last words end."""
        return self.pieces[-1].end

    def spans(self, kind: PartKind) -> tuple[Span, ...]:
        """The parts of one kind, in the order of the text."""
        return tuple(part.span for part in self.parts if part.kind == kind)

    def drop(self, pieces: Iterable[Span]) -> None:
        """Lets pieces go that are somebody else's."""
        gone = frozenset(pieces)
        self.pieces = [piece for piece in self.pieces if piece not in gone]

    def add(self, spans: Iterable[Span], stretch: int | None = None) -> None:
        """Takes further pieces; those it holds already are swallowed."""
        for span in spans:
            if not len(span):
                continue
            if not self.pieces or span.start >= self.pieces[-1].end:
                self.pieces.append(span)
                continue
            apart = [piece for piece in self.pieces if not piece.meets(span)]
            met = [piece for piece in self.pieces if piece.meets(span)]
            start = min([span.start, *(piece.start for piece in met)])
            end = max([span.end, *(piece.end for piece in met)])
            self.pieces = sorted([*apart, Span(start, end)])
        if stretch is not None and (not self.stretches or stretch > self.stretches[-1]):
            self.stretches.append(stretch)
        elif stretch is not None and stretch not in self.stretches:
            self.stretches = sorted([*self.stretches, stretch])
