"""Attributed statements of every set in one shape: who said what, to whom, through whom.

``load_statements("gum", "train")`` reads GUM, PolNeAR (``dev``, ``tune``), the question-answer set
``qasrl_gs``, LitBank and our own ``corpus`` alike. Sets differ in what they mark; what a set does not
mark is empty or null, never guessed. Only the sets in ``TRAINS`` may teach weights that ship.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal, get_args

from collatio.records.annotated import EntityKind, MentionForm
from collatio.records.article import BlockKind
from collatio.records.passage import Span
from training.corpus.public import public_row
from training.corpus.read import read_corpus
from training.corpus.shapes import Split
from training.sets.where import data_folder

SetName = Literal["gum", "polnear", "qasrl_gs", "litbank", "corpus"]
GoldForm = Literal["direct", "indirect", "mixed", "unknown"]

#: Each set's parts; ``tune`` and PolNeAR's ``dev`` serve tuning of rules and testing only.
SPLITS: Mapping[SetName, tuple[str, ...]] = {
    "gum": ("train", "dev"),
    "polnear": ("dev", "tune"),
    "qasrl_gs": ("dev", "test"),
    "litbank": ("train", "dev"),
    "corpus": get_args(Split),
}
#: What may train weights that ship (data/README.md).
TRAINS: frozenset[SetName] = frozenset({"gum", "qasrl_gs", "litbank", "corpus"})


@dataclass(frozen=True, slots=True)
class GoldStatement:
    """One attributed stretch as people marked it; every part may lie in several pieces.

    ``act`` and ``denied`` are null where the set does not tell. ``speakers`` holds keys of the article's
    entities; ``speaker_names`` their names where they have one, or the name the set itself gives.
    ``via`` and ``via_words`` have one tuple of pieces a transmitter, nearest to the page first.
    ``inside`` is the id of the statement around it; ``nested`` may be true where a set says no more.
    """

    id: str
    form: GoldForm
    act: Literal["statement", "attitude"] | None
    denied: bool | None
    content: tuple[Span, ...]
    cue: tuple[Span, ...]
    speaker: tuple[Span, ...]
    addressee: tuple[Span, ...]
    via: tuple[tuple[Span, ...], ...]
    via_words: tuple[tuple[Span, ...], ...]
    channel: str | None
    channel_words: tuple[Span, ...]
    speakers: tuple[str, ...]
    speaker_names: tuple[str, ...]
    speaker_kind: str | None
    addressees: tuple[str, ...]
    transmitters: tuple[str, ...]
    nested: bool
    inside: str | None


@dataclass(frozen=True, slots=True)
class GoldBlock:
    """A headline, paragraph, caption … of a text whose set tells them."""

    kind: BlockKind
    span: Span


@dataclass(frozen=True, slots=True)
class GoldEntity:
    """Who or what is named or meant in a text."""

    key: str
    kind: EntityKind
    name: str | None


@dataclass(frozen=True, slots=True)
class GoldMention:
    """One place where an entity is named or meant; ``entity`` is null for nobody in particular."""

    entity: str | None
    form: MentionForm
    span: Span


@dataclass(frozen=True, slots=True)
class GoldArticle:
    """One text with its statements; ``kind`` is GUM's genre, PolNeAR's publisher or our desk.

    ``tokenised`` texts have spaces between words and marks, as their set has them. ``blocks``,
    ``entities`` and ``mentions`` are empty where the set has none.
    """

    id: str
    text: str
    kind: str
    tokenised: bool
    statements: tuple[GoldStatement, ...]
    blocks: tuple[GoldBlock, ...] = ()
    entities: tuple[GoldEntity, ...] = ()
    mentions: tuple[GoldMention, ...] = ()
    insertions: tuple[Span, ...] = ()
    cruxes: tuple[Span, ...] = ()
    unquoted: tuple[Span, ...] = ()


class UnknownSplit(ValueError):
    """A set has no such part."""


def load_statements(set_name: SetName, split: str) -> tuple[GoldArticle, ...]:
    """All texts of a part of a set, in the order of its file; raises SharedAbsent, UnknownSplit."""
    if split not in SPLITS[set_name]:
        raise UnknownSplit(f"{set_name} has no {split!r}: choose one of {', '.join(SPLITS[set_name])}")
    if set_name == "corpus":
        wanted = [one for one in get_args(Split) if one == split]
        return tuple(read_article(public_row(passage)) for passage in read_corpus(splits=wanted))
    lines = (data_folder() / "quotes" / set_name / f"{split}.jsonl").read_text("utf-8").split("\n")
    return tuple(read_article(json.loads(line)) for line in lines if line)


def read_article(row: Mapping[str, Any]) -> GoldArticle:
    """One line of a set in the public shape; a place outside the text is refused."""
    entities = tuple(GoldEntity(one["key"], one["kind"], one["name"]) for one in row.get("entities", ()))
    meta = row.get("meta", {})
    statements = [_statement(str(place), quote, entities) for place, quote in enumerate(row["quotes"])]
    article = GoldArticle(
        id=row["id"],
        text=row["text"],
        kind=row.get("desk") or meta.get("genre") or meta.get("publisher") or meta.get("domain") or "",
        tokenised=bool(meta.get("tokenized", False)),
        statements=tuple(statements),
        blocks=tuple(GoldBlock(one["kind"], Span(*one["span"])) for one in row.get("blocks", ())),
        entities=entities,
        mentions=tuple(
            GoldMention(one["entity"], one["form"], Span(*one["span"])) for one in row.get("mentions", ())
        ),
        insertions=_spans(row.get("insertions")),
        cruxes=_spans(row.get("cruxes")),
        unquoted=tuple(Span(*one["span"]) for one in row.get("unquoted", ())),
    )
    longest = max((span.end for one in article.statements for span in _all_spans(one)), default=0)
    if longest > len(article.text):
        raise ValueError(f"{article.id}: a place ends at {longest}, the text at {len(article.text)}")
    return article


def _statement(place: str, quote: Mapping[str, Any], entities: Sequence[GoldEntity]) -> GoldStatement:
    keys = tuple(quote.get("speaker_keys", ()))
    by_key = {entity.key: entity for entity in entities}
    names = tuple(name for key in keys if (name := by_key[key].name) is not None)
    if not keys and quote.get("speaker"):
        names = (quote["speaker"],)
    inside = quote.get("inside")
    return GoldStatement(
        id=str(quote.get("id", place)),
        form=quote["type"],
        act=_act(quote),
        denied=quote["polarity"] in {"negative", "denied"} if "polarity" in quote else None,
        content=_spans(quote["content"]),
        cue=_spans(quote.get("cue")),
        speaker=_spans(quote.get("source")),
        addressee=_spans(quote.get("addressee")),
        via=tuple(_spans(one) for one in quote.get("via", ())),
        via_words=tuple(_spans(one) for one in quote.get("via_words", ())),
        channel=quote.get("channel"),
        channel_words=_spans(quote.get("channel_spans")),
        speakers=keys,
        speaker_names=names,
        speaker_kind=by_key[keys[0]].kind if keys else quote.get("speaker_type"),
        addressees=tuple(quote.get("addressee_keys", ())),
        transmitters=tuple(quote.get("via_keys", ())),
        nested=bool(quote.get("nested", False)),
        inside=None if inside is None else str(inside),
    )


def _act(quote: Mapping[str, Any]) -> Literal["statement", "attitude"] | None:
    """PolNeAR says ``speech``, our corpus both; the other sets mark beliefs without telling them apart."""
    speech = quote.get("speech")
    if speech is None:
        return None
    return "statement" if speech else "attitude"


def _spans(places: Sequence[Sequence[int]] | None) -> tuple[Span, ...]:
    return tuple(sorted(Span(start, end) for start, end in places or ()))


def _all_spans(statement: GoldStatement) -> tuple[Span, ...]:
    pieces = (statement.content, statement.cue, statement.speaker, statement.addressee)
    return tuple(span for part in (*pieces, *statement.via, statement.channel_words) for span in part)
