"""Mentions of invented texts: each stands in square brackets, {…} hold words in marks."""

from __future__ import annotations

from collections.abc import Sequence

from collatio.annotate.coref.mentions import Found, Link, PersonMention, Said
from collatio.annotate.coref.places import PlaceReader
from collatio.annotate.coref.resolve import Beliefs, resolve
from collatio.lang import language
from collatio.records.annotated import EntityKind
from collatio.records.passage import Span
from collatio.text.sentences import find_sentences

ENGLISH = language("en")


def plain(marked: str) -> tuple[str, list[Span], list[Span]]:
    """The text without its signs, the places of mentions, and those of words in marks."""
    text: list[str] = []
    opened: list[tuple[str, int]] = []
    mentions: list[Span] = []
    said: list[Span] = []
    for sign in marked:
        if sign in "[{":
            opened.append((sign, len(text)))
        elif sign in "]}":
            begun, start = opened.pop()
            (mentions if begun == "[" else said).append(Span(start, len(text)))
        else:
            text.append(sign)
    return "".join(text), mentions, said


def read(marked: str, kinds: Sequence[EntityKind | None] = ()) -> tuple[str, tuple[PersonMention, ...]]:
    """The text and its mentions, in the order in which they close where ``kinds`` are given."""
    text, spans, said = plain(marked)
    told = list(kinds) or ["person"] * len(spans)
    sentences = find_sentences(text, 0, len(text), ENGLISH.sentence_habits)
    found = [Found(span, kind) for span, kind in zip(spans, told, strict=True)]
    reader = PlaceReader(text, sentences, [0] * len(sentences), [Said(one) for one in said], ENGLISH)
    return text, reader.read(found)


def links(
    marked: str, kinds: Sequence[EntityKind | None] = (), beliefs: Beliefs | None = None
) -> tuple[Link, ...]:
    """What becomes of the mentions."""
    text, mentions = read(marked, kinds)
    return resolve(text, mentions, ENGLISH.people, beliefs)


def clusters(marked: str, kinds: Sequence[EntityKind | None] = ()) -> set[frozenset[str]]:
    """The mentions put together, by their words and places in the order of mentions: "he 2"."""
    text, mentions = read(marked, kinds)
    grouped: dict[int, set[str]] = {}
    for one in resolve(text, mentions, ENGLISH.people):
        span = mentions[one.mention].span
        grouped.setdefault(one.entity, set()).add(text[span.start : span.end])
    return {frozenset(words) for words in grouped.values()}
