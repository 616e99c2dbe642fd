"""What a comparison of two names says, and what it rests on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Verdict = Literal["same", "different", "open"]


@dataclass(frozen=True, slots=True, order=True)
class Reason:
    """One thing that speaks for or against two names being one person's, with the words it rests on."""

    kind: str
    note: str
    one: str
    other: str


@dataclass(frozen=True, slots=True)
class NameMatch:
    """How two names stand to each other.

    ``open`` says that too little is written to tell: a family name alone beside a full name.
    """

    score: float
    verdict: Verdict
    for_: tuple[Reason, ...]
    against: tuple[Reason, ...]
