"""A stretch of words that two pages share, and what kind of sharing it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from collatio.records.passage import Passage, Span

#: How the two wordings differ: not at all; words changed, dropped or put in; parts in another order.
StretchKind = Literal["verbatim", "edited", "reordered"]
#: As in ``SharedSpan.class_``: quoted speech, set phrases anybody prints, the words of one page on another.
StretchClass = Literal["quotation", "stock", "copying"]


@dataclass(frozen=True, slots=True)
class SharedStretch:
    """Words that stand on two pages: from the first shared word to the last, on each of them.

    ``left`` is on the page that comes first in the order of sigla, which says nothing of who copied whom.
    ``words`` counts the words that both passages have, ``share`` is their part of the longer passage.
    ``pieces`` are the runs of the very same words, in the order of the left page; ``pages`` is on how many of
    the pages searched such a run of words stands, taken in the middle of all its runs.
    """

    left: Passage
    right: Passage
    words: int
    share: float
    kind: StretchKind
    pieces: tuple[tuple[Span, Span], ...]
    pages: int


@dataclass(frozen=True, slots=True)
class ClassedStretch:
    """A shared stretch with what kind of sharing it is, and why it is taken for that."""

    stretch: SharedStretch
    class_: StretchClass
    why: str
