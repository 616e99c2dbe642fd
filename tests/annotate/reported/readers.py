"""Readers for tests: one that sees what a test has tagged, one that sees anything at random."""

from __future__ import annotations

import hashlib
import random
from collections.abc import Sequence

from bench.reader.oracle import GoldQuotation, GoldText, OracleEncoder
from training.corpus.markup import strip_tags

from collatio.annotate.article import annotate
from collatio.records.annotated import Annotated, Quotation
from collatio.records.article import Article, BlockKind
from collatio.records.encoder import (
    CueReading,
    NameKind,
    NameReading,
    PartKind,
    PartReading,
    RoleReading,
    SentenceReading,
)
from collatio.records.passage import Span
from collatio.text.words import items_of
from tests.builders import article

_PARTS: dict[str, PartKind] = {
    "c": "content",
    "s": "speaker",
    "a": "addressee",
    "v": "via",
    "ch": "channel",
}


def tagged(
    *blocks: str | tuple[BlockKind, str], names: Sequence[tuple[NameKind, str]] = ()
) -> tuple[Article, OracleEncoder]:
    """An article of blocks tagged as the corpus is (⟦c1|…⟧ ⟦cue1|…⟧ ⟦s1|…⟧), and a reader that sees the tags.

    It sees each of ``names`` at its first place.
    """
    plain: list[str | tuple[BlockKind, str]] = []
    parts: dict[int, list[tuple[PartKind, Span]]] = {}
    cues: dict[int, list[Span]] = {}
    at = 0
    for block in blocks:
        kind, written = ("paragraph", block) if isinstance(block, str) else block
        text, tags = strip_tags(written, at)
        plain.append((kind, text))  # type: ignore[arg-type]  # the default is a literal
        for tag in tags:
            span = Span(tag.span.start, tag.span.end)
            if tag.label.letters == "cue":
                cues.setdefault(tag.label.number, []).append(span)
            elif tag.label.letters in _PARTS:
                parts.setdefault(tag.label.number, []).append((_PARTS[tag.label.letters], span))
        at += len(text) + 2
    made = article("A", *plain)
    gold = GoldText(
        made.text,
        tuple(
            GoldQuotation(tuple(cues.get(number, [])), tuple(parts.get(number, [])))
            for number in sorted({*parts, *cues})
        ),
        names=tuple((kind, _first(made.text, name)) for kind, name in names),
    )
    return made, OracleEncoder(gold)


def _first(text: str, name: str) -> Span:
    at = text.index(name)
    return Span(at, at + len(name))


def read(*blocks: str | tuple[BlockKind, str], names: Sequence[tuple[NameKind, str]] = ()) -> Annotated:
    """What the stage makes of tagged blocks."""
    made, encoder = tagged(*blocks, names=names)
    return annotate(made, encoder)


def quotations(
    *blocks: str | tuple[BlockKind, str], names: Sequence[tuple[NameKind, str]] = ()
) -> tuple[Quotation, ...]:
    """The quotations of tagged blocks."""
    return read(*blocks, names=names).quotations


def only(*blocks: str | tuple[BlockKind, str], names: Sequence[tuple[NameKind, str]] = ()) -> Quotation:
    """The one quotation of tagged blocks."""
    (quotation,) = quotations(*blocks, names=names)
    return quotation


def words(quotation: Quotation) -> list[str]:
    """A quotation's pieces as they stand."""
    return [passage.exact for passage in quotation.content]


class AnyReader:
    """Sees names, cues and parts anywhere, the same in the same sentence: nothing it sees makes sense."""

    name = "any"
    sha256 = "f" * 64
    languages = frozenset({"en"})

    def __init__(self, seed: int = 0) -> None:
        self._seed = seed

    def read(self, sentences: Sequence[str]) -> tuple[SentenceReading, ...]:
        """One senseless reading a sentence."""
        return tuple(self._one(sentence) for sentence in sentences)

    def vectors(self, sentences: Sequence[str]) -> Sequence[Sequence[float]]:
        """The same vector for all."""
        return tuple((1.0,) for _ in sentences)

    def _one(self, sentence: str) -> SentenceReading:
        dice = random.Random(hashlib.sha256(f"{self._seed} {sentence}".encode("utf-8", "replace")).digest())
        items = [Span(item.start, item.end) for item in items_of(sentence, 0, len(sentence))]
        if not items:
            return SentenceReading((), (), (), (), ())

        def somewhere() -> Span:
            first = dice.randrange(len(items))
            return Span(items[first].start, items[min(len(items) - 1, first + dice.randrange(9))].end)

        kinds: tuple[PartKind, ...] = ("content", "content", "speaker", "addressee", "via", "channel")
        names: tuple[NameKind, ...] = ("person", "organisation", "place", "group")
        cues = tuple(
            CueReading(
                somewhere(),
                dice.random(),
                dice.random(),
                dice.random(),
                tuple(
                    PartReading(dice.choice(kinds), somewhere(), dice.random())
                    for _ in range(dice.randrange(6))
                ),
            )
            for _ in range(dice.randrange(4))
        )
        return SentenceReading(
            tuple(items),
            tuple(dice.random() for _ in items),
            tuple(
                NameReading(somewhere(), dice.choice(names), dice.random()) for _ in range(dice.randrange(3))
            ),
            tuple(RoleReading(somewhere(), dice.random()) for _ in range(dice.randrange(3))),
            tuple(sorted(cues, key=lambda cue: cue.span)),
        )
