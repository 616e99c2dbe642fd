"""Names as an encoder saw them, with the offices that the rules see beside them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from collatio.annotate.capitals import POSSESSIVE
from collatio.annotate.entities import Entities
from collatio.annotate.names import NameRun
from collatio.annotate.reported.placed import Readings
from collatio.records.annotated import Entity, EntityKind
from collatio.records.encoder import NameReading
from collatio.records.passage import Span

#: A name that the encoder believes in less is none.
_ACCEPTED = 0.5
#: "U.S": the last stop of letters with stops belongs to them.
_STOPPED = re.compile(r"(?:\w\.)+\w$")


def names_read(readings: Readings, by_rule: Sequence[NameRun]) -> tuple[NameRun, ...]:
    """The article's names in order, not overlapping; the rules' where the encoder sees none at all."""
    kept = _apart(_runs(readings, by_rule))
    return _apart([*kept, *_missed(kept, readings, by_rule)]) if kept else tuple(by_rule)


def _apart(runs: Iterable[NameRun]) -> tuple[NameRun, ...]:
    """The runs in order without those that reach into one before them."""
    kept: list[NameRun] = []
    for run in sorted(runs, key=lambda run: (run.start, -run.end)):
        if not kept or run.start >= kept[-1].end:
            kept.append(run)
    return tuple(kept)


def _missed(kept: Sequence[NameRun], readings: Readings, by_rule: Sequence[NameRun]) -> Iterator[NameRun]:
    """Names by rule where the encoder saw none, that it saw elsewhere or that it takes for who speaks.

    A name read once is that name wherever it stands, and so is a person's surname.
    """
    known = {run.name: run for run in kept}
    lasts = {run.name.split()[-1] for run in kept if " " in run.name and not run.body and not run.in_place}
    starts = [run.start for run in kept]
    for run in by_rule:
        at = bisect_left(starts, run.end)
        if run.thing or (at and kept[at - 1].end > run.start):
            continue
        seen = known.get(run.name)
        if seen is not None:
            yield replace(run, body=seen.body, in_place=seen.in_place)
        elif (run.name in lasts and not run.in_place) or (
            _speaks(run, readings) and not _opens(run, readings)
        ):
            yield run


def _opens(run: NameRun, readings: Readings) -> bool:
    """Whether a word has its capital from the sentence it begins: "Others said", "Women say"."""
    sentence, low = readings.at(run.start), run.name.lower()
    if sentence is None or sentence.span.start != run.start:
        return False
    language = readings.layout.language
    people = language.people.several | language.people.nouns | language.people.pronouns.keys()
    known = people | language.names.roles | language.names.several | language.names.parties
    return low in known or low.removesuffix("s") in known or low in language.small_words


def _speaks(run: NameRun, readings: Readings) -> bool:
    """Whether a name stands in words that the encoder takes for who says something."""
    sentence = readings.at(run.start)
    cues = [cue for cue in sentence.cues if cue.score >= _ACCEPTED] if sentence is not None else []
    held = Span(run.start, run.end)
    return any(
        part.kind == "speaker" and part.score >= _ACCEPTED and part.span.covers(held)
        for cue in cues
        for part in cue.parts
    )


def _runs(readings: Readings, by_rule: Sequence[NameRun]) -> Iterator[NameRun]:
    starts, text = [run.start for run in by_rule], readings.layout.text
    for sentence in readings.sentences:
        for name in sentence.names:
            start, end = _bare(text, name.span, readings.layout.language.names.outlets)
            written = text[start:end]
            if name.score < _ACCEPTED or not any(character.isalpha() for character in written):
                continue
            made = NameRun(
                start,
                end,
                written,
                sentence.block,
                body=name.kind == "organisation",
                in_place=name.kind in {"place", "group"},
            )
            at = bisect_left(starts, start)
            near = [
                run for run in by_rule[max(0, at - 1) : at + 2] if run.start < end and run.end > made.start
            ]
            yield _with_office(made, near[0], name) if near else made


def _bare(text: str, span: Span, media: frozenset[str]) -> tuple[int, int]:
    """Where a name stands without the signs around it, its possessive ending, and its trade.

    In "the Farwater news agency" the small letters tell what Farwater is, not how it is called.
    """
    start, end = span.start, span.end
    while start < end and not text[start].isalnum():
        start += 1
    while end > start and not text[end - 1].isalnum():
        end -= 1
    if text[end : end + 1] == "." and _STOPPED.match(text, start, end):
        return start, end + 1
    words = POSSESSIVE.sub("", text[start:end]).split(" ")
    while len(words) > 1 and words[-1] in media:
        words.pop()
    return start, start + len(" ".join(words))


def _with_office(made: NameRun, rule: NameRun, name: NameReading) -> NameRun:
    """A name with what the rules know of it; an office is a person's."""
    made = replace(made, determined=rule.determined)
    if name.kind != "person":
        return made
    role = rule.role if rule.role is not None and rule.role.end <= made.start else None
    return replace(made, role=role, apposed=rule.apposed)


def with_kinds(entities: Entities, readings: Readings) -> Entities:
    """The entities with the kinds that the encoder saw most often at their names."""
    text, media = readings.layout.text, readings.layout.language.names.outlets
    seen: dict[int, EntityKind] = {
        _bare(text, name.span, media)[0]: name.kind
        for sentence in readings.sentences
        for name in sentence.names
        if name.score >= _ACCEPTED
    }
    if not seen:
        return entities
    told: dict[str, EntityKind | None] = {one.id: _told(one, seen) for one in entities.entities}
    changed: Mapping[str, Entity] = {
        one.id: replace(one, kind=told[one.id] or one.kind) for one in entities.entities
    }
    return Entities(
        tuple(changed.values()),
        {start: changed[one.id] for start, one in entities.at.items()},
        frozenset(one for one in entities.things if told[one] != "person"),
        entities.apart,
    )


def _told(entity: Entity, seen: Mapping[int, EntityKind]) -> EntityKind | None:
    kinds = Counter(seen.get(mention.passage.start, "other") for mention in entity.mentions)
    del kinds["other"]
    best: EntityKind = min(sorted(kinds), key=lambda kind: -kinds[kind], default="other")
    return best if kinds else None
