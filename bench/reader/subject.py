"""The reader under test, and the articles it is given."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from training.sets.statements import GoldArticle, GoldStatement

from bench.articles import article_of
from bench.reader.oracle import GoldQuotation, GoldText, OracleEncoder, paragraphs_of
from collatio.annotate.article import annotate
from collatio.annotate.coref.ranker import Ranker
from collatio.encoder.onnx import OnnxEncoder
from collatio.records.annotated import Annotated
from collatio.records.article import Article, Block
from collatio.records.encoder import Encoder, PartKind, SentenceReading
from collatio.records.passage import Span

#: One article in, everything found in it out.
Reader = Callable[[Article], Annotated]


def reader_under_test(encoder: Encoder | None = None) -> Reader:
    """What ``python -m bench.reader`` measures, with an encoder or by rules alone."""
    if encoder is None:
        return annotate
    people = encoder.people if isinstance(encoder, OnnxEncoder) else b""
    return partial(annotate, encoder=encoder, beliefs=Ranker.read(people) if people else None)


def load_encoder(weights: Path) -> Encoder:
    """The encoder in a file of weights, or in the one such file of a folder."""
    from collatio.encoder.onnx import OnnxEncoder  # the runtime is loaded only where a model is

    return OnnxEncoder(weights_in(weights))


def weights_in(weights: Path) -> Path:
    """A file of weights, or the one such file of a folder."""
    if not weights.is_dir():
        return weights
    found = sorted(weights.glob("*.onnx"))
    if len(found) != 1:
        raise FileNotFoundError(f"{weights} holds {len(found)} .onnx files, not one: name the file")
    return found[0]


def article_for(gold: GoldArticle) -> Article:
    """A gold text as an article in English: its own blocks where its set marks them, else its paragraphs."""
    if gold.blocks:
        blocks = tuple(Block(block.kind, block.span.start, block.span.end) for block in gold.blocks)
    else:
        blocks = paragraphs_of(gold.text)
    return article_of(gold.id, gold.text, blocks)


class GivenStatements:
    """An encoder told by gold who says what in a sentence; names and roles it reads by itself.

    What is left to find is whom a speaker's words mean, so a measure with it asks that alone.
    """

    def __init__(self, gold: GoldArticle, names: Encoder) -> None:
        self._names = names
        self._oracle = OracleEncoder(gold_text(gold))

    @property
    def name(self) -> str:
        """The model that reads the names, and that it is helped."""
        return f"{self._names.name}, statements given"

    @property
    def sha256(self) -> str:
        """The hash of the model that reads the names."""
        return self._names.sha256

    @property
    def languages(self) -> frozenset[str]:
        """The languages it reads."""
        return self._names.languages

    def read(self, sentences: Sequence[str]) -> tuple[SentenceReading, ...]:
        """The gold's cues and parts, the model's names and roles."""
        given, read = self._oracle.read(sentences), self._names.read(sentences)
        return tuple(
            replace(one, names=other.names, roles=other.roles) for one, other in zip(given, read, strict=True)
        )

    def vectors(self, sentences: Sequence[str]) -> Sequence[Sequence[float]]:
        """The model's own vectors."""
        return self._names.vectors(sentences)


def gold_text(gold: GoldArticle) -> GoldText:
    """A gold article as the oracle takes it."""
    return GoldText(text=gold.text, quotations=tuple(map(_gold_quotation, gold.statements)))


def _gold_quotation(one: GoldStatement) -> GoldQuotation:
    places: tuple[tuple[PartKind, Sequence[Span]], ...] = (
        ("content", one.content),
        ("speaker", one.speaker),
        ("addressee", one.addressee),
        ("via", [span for pieces in one.via for span in pieces]),
        ("channel", one.channel_words),
    )
    return GoldQuotation(
        cue=one.cue,
        parts=tuple((kind, span) for kind, spans in places for span in spans),
        attitude=one.act == "attitude",
        denied=bool(one.denied),
    )
