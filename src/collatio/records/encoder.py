"""What the stages need of a reader model, whichever it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, Protocol

from collatio.records.passage import Span

#: What a name stands for; ``group`` is a nationality, faith or party word ("Dutch", "Sunni", "Liberal").
NameKind = Literal["person", "organisation", "place", "group"]
#: What a stretch is to a cue: what was said, who said it, to whom, through whom, on what occasion.
PartKind = Literal["content", "speaker", "addressee", "via", "channel"]


@dataclass(frozen=True, slots=True)
class NameReading:
    """A name in the sentence; ``score`` is the encoder's own belief, 0 to 1."""

    span: Span
    kind: NameKind
    score: float


@dataclass(frozen=True, slots=True)
class RoleReading:
    """A description of people by office, rank, job, kinship or part in the event: "foreign minister"."""

    span: Span
    score: float


@dataclass(frozen=True, slots=True)
class PartReading:
    """One contiguous stretch of a quotation; a content cut in two by its cue is two of these."""

    kind: PartKind
    span: Span
    score: float


@dataclass(frozen=True, slots=True)
class CueReading:
    """Words that report speech or thought ("told", "according to"), with what belongs to them.

    ``attitude`` is the belief, 0 to 1, that a thought is reported, not a statement; ``denied`` that the
    content is what is denied; ``parts`` in the order of the sentence.
    """

    span: Span
    score: float
    attitude: float
    denied: float
    parts: tuple[PartReading, ...]


@dataclass(frozen=True, slots=True)
class SentenceReading:
    """What an encoder sees in one sentence; all spans count code points of that sentence.

    ``words`` are the sentence's words and marks, each with the belief that it stands inside somebody's
    reported words (any cue's, seen in this sentence or not) in ``reported``.
    """

    words: tuple[Span, ...]
    reported: tuple[float, ...]
    names: tuple[NameReading, ...]
    roles: tuple[RoleReading, ...]
    cues: tuple[CueReading, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Meant:
    """A sentence's words and where the model places what each means there, as vectors of unit length.

    Words of two sentences that lie near each other (whose product is near 1) say the same in both; so do two
    sentences by ``whole``, the place of all that is said.  Rows may be those of an array, which can not be
    written to and has no equality of its own.
    """

    words: tuple[Span, ...]
    vectors: Sequence[Sequence[float]]
    whole: Sequence[float]


class Meanings(Protocol):
    """What tells which words of two wordings mean the same; not every reader can."""

    @property
    def languages(self) -> frozenset[str]:
        """The languages it reads, as ISO 639-1 codes; of other words it knows no meaning."""
        ...

    def meant(self, sentences: Sequence[str]) -> tuple[Meant, ...]:
        """Each sentence's words by their meaning; each as if it stood alone."""
        ...


class Encoder(Protocol):
    """Reads one sentence at a time: its result never depends on the sentences beside it."""

    @property
    def name(self) -> str:
        """The model's name, as ``made_by`` prints it."""
        ...

    @property
    def sha256(self) -> str:
        """The hash of the model's file."""
        ...

    @property
    def languages(self) -> frozenset[str]:
        """The languages it reads, as ISO 639-1 codes; of other pages it is not asked."""
        ...

    def read(self, sentences: Sequence[str]) -> tuple[SentenceReading, ...]:
        """Names, roles and parts of quotations, a reading a sentence."""
        ...

    def vectors(self, sentences: Sequence[str]) -> Sequence[Sequence[float]]:
        """One vector a sentence, of unit length."""
        ...
