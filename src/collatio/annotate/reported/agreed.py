"""Names on which the sentences of an article agree, after an encoder has read each of them alone.

A sentence can leave open what its neighbours settle: "Harrow" in a headline is a town or a firm until the
second paragraph says "Harrow plc".  So what an article writes more than once is one kind of name wherever
it is written, is found where a sentence alone did not give it away, and counts only where some sentence
is sure of it.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from collatio.annotate.capitals import POSSESSIVE
from collatio.records.encoder import NameKind, NameReading, SentenceReading
from collatio.records.passage import Span

#: Names that a sentence believes in less are left out; other sentences may bring them back.
LEAST = 0.7
#: So much is enough within the words that name a speaker, an addressee or a go-between.
VOUCHED = 0.5
#: A word with the marks inside it, as far as a writing's first word could go.
_STRETCH = re.compile(r"\S{0,80}\w")
#: What a writing's sentences must believe on average before it is a name where none of them saw one.
_SURE = 0.75
#: Shorter writings stand for too many things to be looked for; longer ones are no names.
_SHORTEST, _LONGEST = 3, 80
#: How much a person's full name says of his last name standing alone.
_OF_FULL = 0.5


def agreed_names(
    texts: Sequence[str], readings: Sequence[SentenceReading]
) -> tuple[tuple[NameReading, ...], ...]:
    """The names of each sentence of one article, in order, in the offsets of its own text."""
    believed = [list(_believed(reading)) for reading in readings]
    known = _known(texts, believed)
    return tuple(
        tuple(_names(text, reading.words, names, known))
        for text, reading, names in zip(texts, readings, believed, strict=True)
    )


def _believed(reading: SentenceReading) -> Iterator[NameReading]:
    """The names a sentence is sure of; who is seen to speak need not be so sure a name."""
    parties = [
        part.span
        for cue in reading.cues
        if round(cue.score, 2) >= VOUCHED
        for part in cue.parts
        if part.kind != "content" and round(part.score, 2) >= VOUCHED
    ]
    for name in reading.names:
        vouched = round(name.score, 2) >= VOUCHED and any(span.covers(name.span) for span in parties)
        if vouched or round(name.score, 2) >= LEAST:
            yield name


@dataclass(frozen=True, slots=True)
class _Known:
    """What the article says of each writing: its kind, and the score of those that may be looked for.

    ``lengths`` holds for the first word of these how long they are, the longest first: a page of a thousand
    names with one first word is looked through by a few lengths, not by a thousand names.
    """

    kinds: dict[str, NameKind]
    scores: dict[str, float]
    lengths: dict[str, tuple[int, ...]]


def _known(texts: Sequence[str], believed: Sequence[Sequence[NameReading]]) -> _Known:
    votes: dict[str, Counter[NameKind]] = defaultdict(Counter)
    seen: Counter[str] = Counter()
    for text, names in zip(texts, believed, strict=True):
        for name in names:
            written, belief = text[name.span.start : name.span.end], round(100 * name.score)
            seen[written] += 1
            votes[written][name.kind] += belief
            if name.kind == "person" and " " in written:
                votes[written.rsplit(" ", 1)[1]]["person"] += round(_OF_FULL * belief)
    kinds = {written: max(kinds, key=lambda kind: (kinds[kind], kind)) for written, kinds in votes.items()}
    scores = {
        written: min(1.0, round(votes[written][kinds[written]] / times / 100, 2))
        for written, times in seen.items()
        if len(written) >= _SHORTEST and written[0].isupper()
    }
    lengths: dict[str, set[int]] = defaultdict(set)
    for written, score in scores.items():
        if score >= _SURE and len(written) <= _LONGEST:
            lengths[written.split(" ", 1)[0]].add(len(written))
    return _Known(
        kinds, scores, {first: tuple(sorted(found, reverse=True)) for first, found in lengths.items()}
    )


def _names(
    text: str, words: Sequence[Span], names: Sequence[NameReading], known: _Known
) -> Iterator[NameReading]:
    kept = [
        replace(name, kind=known.kinds[text[name.span.start : name.span.end]])
        for name in sorted(names, key=lambda name: (name.span.start, name.span.end))
    ]
    yield from sorted([*kept, *_missed(text, words, kept, known)], key=lambda name: name.span.start)


def _missed(
    text: str, words: Sequence[Span], kept: Sequence[NameReading], known: _Known
) -> Iterator[NameReading]:
    """Known writings in the sentence that share no character with its own names or with one another."""
    after, at = 0, 0
    for word in words:
        while at < len(kept) and kept[at].span.end <= word.start:
            at += 1
        if word.start < after:
            continue
        room = kept[at].span.start if at < len(kept) else len(text)
        for length in _lengths(text, word, known):
            end = word.start + length
            written = text[word.start : end]
            if end <= room and known.scores.get(written, 0.0) >= _SURE and _ends(text, end):
                yield NameReading(Span(word.start, end), known.kinds[written], known.scores[written])
                after = end
                break


def _lengths(text: str, word: Span, known: _Known) -> tuple[int, ...]:
    """How long the writings are that could begin here; one may go on past a mark ("U.S.", "al-Nour")."""
    stretch = _STRETCH.match(text, word.start)
    run = stretch.group() if stretch else ""
    for first in (run, POSSESSIVE.sub("", run), text[word.start : word.end]):
        if first in known.lengths:
            return known.lengths[first]
    return ()


def _ends(text: str, end: int) -> bool:
    return end >= len(text) or not text[end].isalnum()
