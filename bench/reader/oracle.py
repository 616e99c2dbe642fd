"""A perfect sentence reader, made from gold annotation: what the stage over sentences can reach at best.

It sees what any encoder may see and no more: the parts of a quotation that stand in the sentence of its
cue.  With ``Faults`` it errs as a real encoder does, in the same way every time.
"""

from __future__ import annotations

import hashlib
import random
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from training.corpus.shapes import CorpusPassage

from bench.articles import article_of
from collatio.records.article import Article, Block
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

_NAME_KINDS: Mapping[str, NameKind] = {
    "person": "person",
    "organisation": "organisation",
    "place": "place",
    "group": "group",
}
#: A cue in several pieces ("was … quoted as saying") is read as one where no more than this parts them.
_CUE_GAP = 12


@dataclass(frozen=True, slots=True)
class GoldQuotation:
    """One gold statement: its spans in the text, by part; the cue in as many pieces as it has."""

    cue: tuple[Span, ...]
    parts: tuple[tuple[PartKind, Span], ...]
    attitude: bool = False
    denied: bool = False

    @property
    def content(self) -> tuple[Span, ...]:
        """The pieces of what was said."""
        return tuple(span for kind, span in self.parts if kind == "content")


@dataclass(frozen=True, slots=True)
class GoldText:
    """A text with what is marked in it."""

    text: str
    quotations: tuple[GoldQuotation, ...]
    names: tuple[tuple[NameKind, Span], ...] = ()
    roles: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Faults:
    """How an encoder errs: shares of cues lost, parts lost, edges moved by a word, and of false cues.

    ``blurred`` is the share of words whose ``reported`` is drawn by lot.
    """

    seed: int = 0
    lost_cues: float = 0.1
    lost_parts: float = 0.05
    moved_edges: float = 0.12
    false_cues: float = 0.02
    blurred: float = 0.1


class OracleEncoder:
    """Reads the sentences of one gold text, in their order."""

    name = "oracle"
    sha256 = "0" * 64
    languages = frozenset({"en"})

    def __init__(self, gold: GoldText, faults: Faults | None = None) -> None:
        self._gold, self._faults = gold, faults

    def read(self, sentences: Sequence[str]) -> tuple[SentenceReading, ...]:
        """What stands in each sentence; the sentences must come as they stand in the text."""
        made, at = [], 0
        for sentence in sentences:
            start = self._gold.text.find(sentence, at)
            if start < 0:
                raise ValueError("a sentence is not in the gold text, or not in its place")
            at = start + len(sentence)
            reading = _reading(self._gold, Span(start, at))
            made.append(reading if self._faults is None else _blur(reading, sentence, self._faults))
        return tuple(made)

    def vectors(self, sentences: Sequence[str]) -> Sequence[Sequence[float]]:
        """One number a sentence: the oracle knows nothing of likeness."""
        return tuple((1.0,) for _ in sentences)


def _reading(gold: GoldText, sentence: Span) -> SentenceReading:
    words = tuple(Span(i.start, i.end) for i in items_of(gold.text, sentence.start, sentence.end))
    contents = [span for one in gold.quotations for span in one.content]
    return SentenceReading(
        words=tuple(_moved(word, sentence) for word in words),
        reported=tuple(float(any(c.covers(word) for c in contents)) for word in words),
        names=tuple(
            NameReading(_moved(span, sentence), kind, 1.0)
            for kind, span in gold.names
            if sentence.covers(span)
        ),
        roles=tuple(RoleReading(_moved(span, sentence), 1.0) for span in gold.roles if sentence.covers(span)),
        cues=tuple(sorted(_cues(gold, sentence), key=lambda cue: (cue.span.start, cue.span.end))),
    )


def _cues(gold: GoldText, sentence: Span) -> Iterator[CueReading]:
    for one in gold.quotations:
        cue = _cue_in(one.cue, sentence)
        if cue is None:
            continue
        parts = [
            PartReading(kind, _moved(_clip(span, sentence), sentence), 1.0)
            for kind, span in one.parts
            if span.meets(sentence)
        ]
        parts.sort(key=lambda part: (part.span.start, part.span.end, part.kind))
        yield CueReading(_moved(cue, sentence), 1.0, float(one.attitude), float(one.denied), tuple(parts))


def _cue_in(pieces: Sequence[Span], sentence: Span) -> Span | None:
    """The cue as one stretch: pieces close together as a whole, else the longest."""
    inside = [piece for piece in pieces if sentence.covers(piece)]
    if not inside:
        return None
    first, last = min(p.start for p in inside), max(p.end for p in inside)
    if last - first - sum(len(p) for p in inside) <= _CUE_GAP:
        return Span(first, last)
    return max(inside, key=lambda piece: (len(piece), -piece.start))


def _clip(span: Span, sentence: Span) -> Span:
    return Span(max(span.start, sentence.start), min(span.end, sentence.end))


def _moved(span: Span, sentence: Span) -> Span:
    return Span(span.start - sentence.start, span.end - sentence.start)


def _blur(reading: SentenceReading, sentence: str, faults: Faults) -> SentenceReading:
    """The reading as a weaker encoder would give it; the same sentence errs alike each time."""
    dice = random.Random(hashlib.sha256(f"{faults.seed} {sentence}".encode()).digest())
    cues = []
    for cue in reading.cues:
        if dice.random() < faults.lost_cues:
            continue
        parts = [
            replace(part, span=_jolted(part.span, reading.words, faults, dice), score=_score(dice))
            for part in cue.parts
            if dice.random() >= faults.lost_parts
        ]
        cues.append(replace(cue, score=_score(dice), parts=tuple(parts)))
    if reading.words and dice.random() < faults.false_cues:
        at = dice.randrange(len(reading.words))
        rest = Span(reading.words[at].end, reading.words[-1].end)
        false = (PartReading("content", rest, 0.5),) if len(rest) else ()
        cues.append(CueReading(reading.words[at], dice.uniform(0.2, 0.6), 0.0, 0.0, false))
    reported = [dice.random() if dice.random() < faults.blurred else belief for belief in reading.reported]
    cues.sort(key=lambda cue: (cue.span.start, cue.span.end))
    return replace(reading, cues=tuple(cues), reported=tuple(reported))


def _score(dice: random.Random) -> float:
    return dice.betavariate(6, 1)


def _jolted(span: Span, words: Sequence[Span], faults: Faults, dice: random.Random) -> Span:
    """The span with an edge moved to the edge of a word near it."""
    start, end = span.start, span.end
    if dice.random() < faults.moved_edges:
        near = [w.start for w in words if abs(w.start - start) <= 15 and w.start < end]
        start = dice.choice(near) if near else start
    if dice.random() < faults.moved_edges:
        near = [w.end for w in words if abs(w.end - end) <= 15 and w.end > start]
        end = dice.choice(near) if near else end
    return Span(start, end)


def gold_of_passage(passage: CorpusPassage) -> GoldText:
    """A passage of our own corpus as gold."""
    kinds = {entity.key: entity.kind for entity in passage.entities}
    return GoldText(
        text=passage.text,
        quotations=tuple(
            GoldQuotation(
                cue=_spans((span.start, span.end) for span in one.cue),
                parts=(
                    *_parts("content", ((s.start, s.end) for s in one.content)),
                    *_parts("speaker", ((s.start, s.end) for s in one.speaker_spans)),
                    *_parts("addressee", ((s.start, s.end) for s in one.addressee_spans)),
                    *_parts("via", ((s.start, s.end) for via in one.via for s in via.spans)),
                    *_parts("channel", ((s.start, s.end) for s in one.channel_spans)),
                ),
                attitude=one.act == "attitude",
                denied=one.polarity == "denied",
            )
            for one in passage.quotations
        ),
        names=tuple(
            (_NAME_KINDS[kinds[mention.entity]], Span(mention.span.start, mention.span.end))
            for mention in passage.mentions
            if mention.form == "name" and mention.entity and kinds[mention.entity] in _NAME_KINDS
        ),
        roles=_spans((m.span.start, m.span.end) for m in passage.mentions if m.form == "role"),
    )


def gold_of_row(row: Mapping[str, Any]) -> GoldText:
    """A row of a public set of quotations as gold; names are not marked in them."""
    return GoldText(
        text=row["text"],
        quotations=tuple(
            GoldQuotation(
                cue=_spans(one["cue"]),
                parts=(
                    *_parts("content", one["content"]),
                    *_parts("speaker", one["source"]),
                ),
                attitude=not one.get("speech", True),
            )
            for one in row["quotes"]
        ),
    )


def _spans(pairs: Iterable[Sequence[int]]) -> tuple[Span, ...]:
    return tuple(Span(pair[0], pair[1]) for pair in pairs)


def _parts(kind: PartKind, pairs: Iterable[Sequence[int]]) -> tuple[tuple[PartKind, Span], ...]:
    return tuple((kind, span) for span in _spans(pairs))


def article_of_passage(passage: CorpusPassage) -> Article:
    """A passage of our own corpus as an article, its blocks as they are marked."""
    blocks = [Block(block.kind, block.span.start, block.span.end) for block in passage.blocks]
    return article_of(passage.id, passage.text, blocks, passage.outlet)


def paragraphs_of(text: str) -> tuple[Block, ...]:
    """A text's paragraphs as blocks, for sets that mark no headlines."""
    blocks, at = [], 0
    for lines in text.split("\n\n"):
        start, end = at, at + len(lines)
        while start < end and text[start].isspace():
            start += 1
        while end > start and text[end - 1].isspace():
            end -= 1
        if start < end:
            blocks.append(Block("paragraph", start, end))
        at += len(lines) + 2
    return tuple(blocks)
