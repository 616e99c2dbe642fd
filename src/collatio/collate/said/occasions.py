"""The letters, speeches and interviews that a story's words come from, as far as the pages name them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, get_args

from collatio.collate.said.order import order_of
from collatio.collate.said.statements import Statement
from collatio.records.annotated import Annotated, Quotation
from collatio.records.grouped import EventDate
from collatio.records.ids import content_id
from collatio.records.passage import Passage
from collatio.records.story import Occasion

Kind = Literal["letter", "speech", "interview", "press-conference", "post", "report", "unknown"]
#: An utterance's occasion before it has an id: who spoke, and the channel a page names.
Key = tuple[str, str]


def occasion_key(statements: Sequence[Statement]) -> Key | None:
    """The speaker and channel of an utterance; null where no page names both, or pages name two channels."""
    speakers = sorted({one.speaker for one in statements if one.speaker is not None})
    channels = sorted({one.quotation.channel for one in statements if one.quotation.channel is not None})
    return (speakers[0], channels[0]) if speakers and len(channels) == 1 else None


def occasions_of(
    gathered: Mapping[str, Sequence[Statement]], found: Sequence[Annotated]
) -> tuple[Occasion, ...]:
    """One occasion for each speaker and channel; ``gathered`` holds the statements of each utterance.

    Two letters of one man are not told apart yet: the story's ``measured`` says so.
    """
    pages = {one.article.id: one for one in found}
    by_key: dict[Key, list[str]] = {}
    for utterance, statements in gathered.items():
        key = occasion_key(statements)
        if key is not None:
            by_key.setdefault(key, []).append(utterance)
    return tuple(_occasion(key, by_key[key], gathered, pages) for key in sorted(by_key))


def _occasion(
    key: Key,
    utterances: Sequence[str],
    gathered: Mapping[str, Sequence[Statement]],
    pages: Mapping[str, Annotated],
) -> Occasion:
    statements = [one for utterance in utterances for one in gathered[utterance]]
    naming = [one.quotation for one in statements if one.quotation.channel is not None]
    addressees = {q.addressee.entity for q in naming if q.addressee is not None and q.addressee.entity}
    cues: dict[Passage, None] = {q.cue: None for q in naming if q.cue is not None}
    return Occasion(
        id=occasion_id(key),
        kind=_kind(key[1]),
        speaker=key[0],
        addressees=tuple(sorted(addressees)),
        when=_when(naming, pages),
        where=None,
        utterances=tuple(utterances),
        order=order_of({utterance: gathered[utterance] for utterance in utterances}, pages),
        passages=tuple(sorted(cues, key=lambda passage: passage.order)),
    )


def _when(naming: Sequence[Quotation], pages: Mapping[str, Annotated]) -> EventDate | None:
    """The one day that pages name in the sentence that tells who spoke; null where they differ."""
    days: dict[str, dict[Passage, None]] = {}
    for quotation in naming:
        page, cue = pages[quotation.article], quotation.cue
        if cue is None:
            continue
        sentence = next((s for s in page.sentences if s.start <= cue.start < s.end), None)
        for time in page.times:
            inside = sentence is not None and sentence.covers(time.passage.span)
            quoted = any(p.start <= time.passage.start < p.end for p in quotation.content)
            if inside and not quoted and time.value is not None and time.precision == "day":
                days.setdefault(time.value, {})[time.passage] = None
    if len(days) != 1:
        return None
    ((value, passages),) = days.items()
    return EventDate(value, "day", tuple(sorted(passages, key=lambda passage: passage.order)))


def occasion_id(key: Key) -> str:
    """The id of the occasion of a speaker and a channel."""
    return content_id("occ", *key)


def _kind(channel: str) -> Kind:
    known: dict[str, Kind] = {kind: kind for kind in get_args(Kind)}
    return known.get(channel, "unknown")
