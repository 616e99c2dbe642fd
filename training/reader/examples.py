"""What the reader learns from: one sentence with whatever its set marks in it, and no more.

Sets mark different things; what a set does not mark is None here and costs nothing in training.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from collatio.lang import language
from collatio.records.encoder import NameKind, PartKind
from collatio.records.passage import Span
from collatio.text.sentences import find_sentences
from training.sets.names import GoldSentence, NameSet, iob2_spans, load_names
from training.sets.statements import GoldArticle, GoldStatement, SetName, load_statements

_NAME_KINDS: dict[str, NameKind] = {"PER": "person", "ORG": "organisation", "LOC": "place"}


@dataclass(frozen=True, slots=True)
class CueExample:
    """A cue with what belongs to it, as far as it stands in the cue's own sentence.

    ``whole`` says that transmitters and channels are marked too; ``attitude`` and ``denied`` are None
    where the set does not tell.
    """

    span: Span
    parts: tuple[tuple[PartKind, Span], ...]
    attitude: bool | None
    denied: bool | None
    whole: bool


@dataclass(frozen=True, slots=True)
class WordExample:
    """A word's part of speech and, where its set has trees, the word it hangs on (itself for the root)."""

    span: Span
    upos: str
    head: Span | None


@dataclass(frozen=True, slots=True)
class Example:
    """One sentence; spans count its own code points.  ``of`` is the set and the text it is from."""

    of: str
    text: str
    names: tuple[tuple[str, Span], ...] | None = None
    groups: bool = False
    roles: tuple[Span, ...] | None = None
    cues: tuple[CueExample, ...] | None = None
    reported: tuple[Span, ...] | None = None
    words: tuple[WordExample, ...] = ()


def statement_examples(name: SetName, split: str) -> Iterator[Example]:
    """The sentences of a set of attributed statements."""
    for article in load_statements(name, split):
        yield from article_examples(name, article)


def article_examples(name: str, article: GoldArticle) -> Iterator[Example]:
    """The sentences of one text, cut as the annotate stage cuts them."""
    own = name == "corpus"
    habits = language("en").sentence_habits
    spans = [block.span for block in article.blocks] or [Span(0, len(article.text))]
    named = [(_kind_of(article, m.entity), m.span) for m in article.mentions if m.form == "name"]
    for block in spans:
        for sentence in find_sentences(article.text, block.start, block.end, habits):
            yield Example(
                of=f"{name}/{article.id}",
                text=article.text[sentence.start : sentence.end],
                names=tuple((kind, _moved(span, sentence)) for kind, span in named if sentence.covers(span))
                if own
                else None,
                groups=own,
                roles=tuple(
                    _moved(m.span, sentence)
                    for m in article.mentions
                    if m.form == "role" and sentence.covers(m.span)
                )
                if own
                else None,
                cues=tuple(_cues(article.statements, sentence, own)),
                reported=tuple(
                    _moved(cut, sentence)
                    for one in article.statements
                    for piece in one.content
                    if (cut := _clipped(piece, sentence)) is not None
                ),
            )


def _kind_of(article: GoldArticle, key: str | None) -> str:
    return next((one.kind for one in article.entities if one.key == key), "other")


def _cues(statements: Sequence[GoldStatement], sentence: Span, whole: bool) -> Iterator[CueExample]:
    for one in statements:
        held = [span for span in one.cue if sentence.covers(span)]
        if not held:
            continue
        parts: list[tuple[PartKind, Span]] = []
        pieces: tuple[tuple[PartKind, Sequence[Span]], ...] = (
            ("content", one.content),
            ("speaker", one.speaker),
            ("addressee", one.addressee),
            ("via", [span for via in one.via for span in via]),
            ("channel", one.channel_words),
        )
        for kind, spans in pieces:
            cuts = (_clipped(span, sentence) for span in spans)
            parts.extend((kind, _moved(cut, sentence)) for cut in cuts if cut is not None)
        yield CueExample(
            span=_moved(max(held, key=lambda span: (len(span), span.start)), sentence),
            parts=tuple(parts),
            attitude=None if one.act is None else one.act == "attitude",
            denied=one.denied,
            whole=whole,
        )


def _clipped(span: Span, sentence: Span) -> Span | None:
    start, end = max(span.start, sentence.start), min(span.end, sentence.end)
    return Span(start, end) if start < end else None


def _moved(span: Span, sentence: Span) -> Span:
    return Span(span.start - sentence.start, span.end - sentence.start)


def name_examples(name: NameSet, split: str) -> Iterator[Example]:
    """The sentences of a set of names, with parts of speech and trees where it has them."""
    for sentence in load_names(name, split):
        yield Example(
            of=f"{name}/{sentence.article}",
            text=sentence.text,
            names=tuple(
                (_NAME_KINDS[kind], Span(sentence.words[first].start, sentence.words[end - 1].end))
                for first, end, kind in iob2_spans(sentence.names)
                if kind in _NAME_KINDS
            ),
            words=tuple(_words(sentence)),
        )


def _words(sentence: GoldSentence) -> Iterator[WordExample]:
    for at, (span, upos) in enumerate(zip(sentence.words, sentence.upos, strict=bool(sentence.upos))):
        head = None
        if sentence.heads:
            head = span if sentence.heads[at] == 0 else sentence.words[sentence.heads[at] - 1]
        yield WordExample(span, upos, head)
