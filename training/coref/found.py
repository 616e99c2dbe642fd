"""Texts as the resolver meets them in reading: mentions found by rule and reader, gold clusters beside.

What is found and means nobody whom people marked is an entity of its own.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from collatio.annotate.coref.detect import detect
from collatio.annotate.coref.mentions import Found, PersonMention, Said
from collatio.annotate.coref.places import PlaceReader
from collatio.records.annotated import EntityKind
from collatio.records.passage import Span
from collatio.text.sentences import find_sentences
from training.coref.gum import ENGLISH, Marked, marked
from training.corpus.shapes import CorpusPassage

_KINDS: Mapping[str, EntityKind | None] = {
    "person": "person",
    "group": "person",
    "organisation": "organisation",
    "other": None,
}


def read_passage(passage: CorpusPassage) -> Marked:
    """A passage of our corpus: its names and roles given, all else found."""
    kinds = {entity.key: entity.kind for entity in passage.entities}
    text = passage.text
    sentences: list[Span] = []
    blocks: list[int] = []
    for number, block in enumerate(passage.blocks):
        found = find_sentences(text, block.span.start, block.span.end, ENGLISH.sentence_habits)
        sentences.extend(found)
        blocks.extend([number] * len(found))
    names = [
        Found(Span(one.span.start, one.span.end), _KINDS[kinds[one.entity]], "name")
        for one in passage.mentions
        if one.form == "name" and one.entity is not None and kinds[one.entity] in _KINDS
    ]
    roles = [Span(one.span.start, one.span.end) for one in passage.mentions if one.form == "role"]
    reader = PlaceReader(text, sentences, blocks, tuple(_said(passage)), ENGLISH)
    mentions = reader.read(detect(text, reader.items, names, roles, ENGLISH))
    return Marked(text, mentions, tuple(_clusters(passage, mentions)))


def _said(passage: CorpusPassage) -> Iterator[Said]:
    told = [
        (Span(piece.start, piece.end), Span(one.speaker_spans[0].start, one.speaker_spans[0].end))
        for one in passage.quotations
        if one.speaker_spans
        for piece in one.content
    ]
    for said in marked(passage.text):
        speaker = next((speaker for piece, speaker in told if piece.meets(said.span)), None)
        yield Said(said.span, speaker)


def _clusters(passage: CorpusPassage, mentions: tuple[PersonMention, ...]) -> Iterator[str]:
    ends = {one.span.end: one.entity for one in passage.mentions if one.entity is not None}
    starts = {(one.span.start, one.form): one.entity for one in passage.mentions if one.entity is not None}
    for index, mention in enumerate(mentions):
        key = ends.get(mention.span.end) or starts.get((mention.span.start, "description"))
        yield key if key is not None else f"found {index}"
