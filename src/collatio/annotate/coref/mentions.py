"""What the resolver reads and what it answers: mentions in, links with their grounds out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from collatio.lang.base import Pronoun
from collatio.records.annotated import EntityKind, MentionForm
from collatio.records.passage import Span

#: How a mention is tied to the one before it: "X, the commander"; "X (the commander)"; "X is the commander";
#: "X serves as commander"; "the commander X".
Tie = Literal["", "apposition", "bracket", "copula", "as", "beside"]
#: What stands before a description: nothing, "the", "a", "this", an owner, a number, "any".
Determiner = Literal["", "definite", "indefinite", "pointing", "owner", "many", "open"]


@dataclass(frozen=True, slots=True)
class Found:
    """A stretch of the text that may stand for somebody, as a detector or a reader model gives it.

    ``form`` and ``kind`` are null where the finder does not know them, ``name`` where it saw none in it.
    """

    span: Span
    kind: EntityKind | None = None
    form: MentionForm | None = None
    name: Span | None = None


@dataclass(frozen=True, slots=True)
class Said:
    """Words in marks (or otherwise reported), and where the text names who says them, if it is known."""

    span: Span
    speaker: Span | None = None


@dataclass(frozen=True, slots=True)
class Shape:
    """What the words of a mention tell by themselves.

    ``name`` is the bare name inside ("John Key"), ``parts`` its folded parts, ``titles`` the words before
    it ("prime", "minister"), of a description the offices that it is another word for; ``head`` the noun or
    last name part, ``modifiers`` the other telling words; ``owner`` whose ("his", "zealand"); ``number`` is
    "one" or "several", ``gender`` "he", "she" or "it".
    """

    form: MentionForm
    head: str
    head_end: int
    pronoun: Pronoun | None = None
    word: str = ""
    name: str = ""
    parts: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()
    modifiers: frozenset[str] = frozenset()
    owner: str = ""
    determiner: Determiner = ""
    number: str = ""
    gender: str = ""


@dataclass(frozen=True, slots=True)
class PersonMention:
    """One mention with its shape and its place; indices count the mentions of the article.

    Mentions stand in the order of their heads: "his" before "his brother", "the man" before the "who" of
    "the man who".

    ``tied`` is the mention it stands in apposition to or is said to be, by ``tie``; ``inside`` the
    innermost mention that holds it, ``behind`` whether it stands behind that one's head; ``stretch``
    the words in marks that hold it, ``speaker`` the mention that says them, ``owner`` the mention before
    its head whose it is; -1 where there is none.  ``called`` says that somebody is spoken to by it ("Ann,
    you …"), ``listed`` that "and" stands beside it, ``answers`` that the sentence before asks.
    """

    span: Span
    kind: EntityKind | None
    shape: Shape
    sentence: int
    block: int
    tied: int = -1
    tie: Tie = ""
    inside: int = -1
    behind: bool = False
    stretch: int = -1
    speaker: int = -1
    first: bool = False
    subject: bool = False
    owning: bool = False
    speaks: bool = False
    asked: bool = False
    owner: int = -1
    called: bool = False
    listed: bool = False
    answers: bool = False

    @property
    def form(self) -> MentionForm:
        """How it stands for somebody: by name, pronoun, role or description."""
        return self.shape.form


@dataclass(frozen=True, slots=True)
class Choice:
    """An entity, by the index of its first mention, that a mention may stand for."""

    entity: int
    score: float


@dataclass(frozen=True, slots=True)
class Link:
    """What became of one mention.

    ``entity`` is the index of the first mention of its entity, its own where it opens one;
    ``candidates`` are named where the link is unsure, best first.
    """

    mention: int
    entity: int
    score: float
    why: str
    candidates: tuple[Choice, ...] = ()
