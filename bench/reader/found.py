"""What a reader found, in the shape the measures compare: places and names, no records."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from collatio.records.annotated import Annotated, Party, Quotation
from collatio.records.passage import Passage, Span


@dataclass(frozen=True, slots=True)
class FoundStatement:
    """One statement a reader found; ``speaker_name`` is null where it abstains.

    ``denied`` says that the content is what the speaker says is not so; ``score`` is how sure it is.
    """

    form: Literal["direct", "indirect", "mixed"]
    act: Literal["statement", "attitude"]
    content: tuple[Span, ...]
    cue: tuple[Span, ...]
    speaker: tuple[Span, ...]
    speaker_name: str | None
    addressee: tuple[Span, ...]
    via: tuple[Span, ...]
    inside: bool
    denied: bool = False
    score: float = 1.0


def found_statements(annotated: Annotated) -> tuple[FoundStatement, ...]:
    """A reader's quotations of one article, in the order of the text."""
    return tuple(_found(quotation) for quotation in annotated.quotations)


def _found(quotation: Quotation) -> FoundStatement:
    return FoundStatement(
        form=quotation.form,
        act=quotation.act,
        content=_spans(quotation.content),
        cue=_spans([quotation.cue] if quotation.cue else []),
        speaker=_place(quotation.speaker),
        speaker_name=quotation.speaker.name if quotation.speaker else None,
        addressee=_place(quotation.addressee),
        via=tuple(via.passage.span for via in quotation.via),  # nearest to the page first
        inside=quotation.inside is not None,
        denied=quotation.polarity == "denied",
        score=quotation.score,
    )


def _place(party: Party | None) -> tuple[Span, ...]:
    return _spans([party.passage] if party is not None and party.passage is not None else [])


def _spans(passages: Iterable[Passage]) -> tuple[Span, ...]:
    return tuple(sorted(passage.span for passage in passages))
