"""An invented news archive of any size: annotated records with realistic duplication, the same for a seed.

A desk sees some 2,000 pages a day, so a larger archive is a longer one, not one of larger stories.  Stories
are of Zipf's sizes; most pages of a story are wire copy, clipped and touched up, the rest tell the same in
words of their own.  Beats have their standing people, places and background paragraphs, and events come
back a while later with other days and figures: those are the look-alikes.  Every word but the commonest
is invented.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

import numpy as np

from bench.articles import article_of
from collatio.records.annotated import Annotated, Entity, Mention, Party, Quotation, TimeExpression
from collatio.records.article import Article, Block
from collatio.records.ids import content_id
from collatio.records.passage import Span

PAGES_A_DAY = 2000
_FIRST_DAY = datetime.date(2031, 1, 1)
_BEATS, _WORDS, _SHORT, _NAMES = 400, 40_000, 4_000, 6_000
#: Sizes of stories follow this power of their rank, up to the largest.
_POWER, _LARGEST = 1.9, 250
_WIRE, _LOOK_ALIKE, _BACKGROUND, _DATED = 0.6, 0.15, 0.35, 0.4
#: The commonest words of English.
_ENGLISH = (
    "the of to in a and that was for on with by has at as it from had were an be which this after not is his "
    "their been its would have who will more about than other he into they all when over where while during"
)
COMMON_WORDS = tuple(_ENGLISH.split())
_SYLLABLE = (
    "b br d dr f fl g gr h k kl l m n p pr r s sk st t tr v w z",
    "a e i o u ai ea ou",
    "d k l m n nd r rn s st t x",
)

_MONTHS = tuple(datetime.date(2031, month, 1).strftime("%B") for month in range(1, 13))

Chance = np.random.Generator


@dataclass(frozen=True, slots=True)
class Written:
    """One text before it is a page: its paragraphs as words, with who speaks in which."""

    headline: tuple[str, ...]
    paragraphs: tuple[tuple[str, ...], ...]
    speakers: tuple[str | None, ...]


@dataclass(frozen=True, slots=True)
class Event:
    """What the pages of one story tell of."""

    beat: int
    day: datetime.date
    people: tuple[str, ...]
    places: tuple[str, ...]
    words: tuple[str, ...]
    figures: tuple[str, ...]


@dataclass(slots=True)
class _Page:
    """A text as it grows, with the places of what is found in it."""

    parts: list[str] = field(default_factory=list)
    blocks: list[tuple[Any, int, int]] = field(default_factory=list)
    at: int = 0


def records(count: int, seed: int = 0) -> Iterator[tuple[str, Annotated]]:
    """``count`` annotated articles, each with the name of the event it tells of; equal for equal seeds."""
    made = story = 0
    while made < count:
        chance = np.random.default_rng([seed, story])
        size = min(_story_size(chance), count - made)
        again = story > 20 and chance.random() < _LOOK_ALIKE
        event = _event(seed, story, made // PAGES_A_DAY, chance)
        if again:
            event = _come_back(_event(seed, story - 1 - int(chance.integers(20)), 0, None), event)
        for annotated in _pages(event, size, story, chance):
            yield f"e{story}", annotated
        made += size
        story += 1


@lru_cache(maxsize=1)
def invented_words() -> tuple[str, ...]:
    """All words of the archive, the commonest first, then those that are parts of names."""
    chance = np.random.default_rng(7)
    found: dict[str, None] = {}
    sounds = [part.split() for part in _SYLLABLE]
    for chosen in chance.integers(1 << 16, size=(3 * _WORDS, 7)).tolist():
        letters = [sounds[at % 3][number % len(sounds[at % 3])] for at, number in enumerate(chosen)]
        # Common words are short.
        found["".join(letters[: 4 if len(found) < _SHORT else 6 + len(found) % 2])] = None
    return tuple(found)[: _WORDS + _NAMES]


def _name(rank: int) -> str:
    return invented_words()[_WORDS + rank % _NAMES].capitalize()


def zipf_ranks(chance: Chance, below: int, size: int) -> list[int]:
    """Ranks whose chance falls as one over the rank, as that of words and names does."""
    found: list[int] = (np.exp(chance.random(size) * np.log(below)).astype(int) - 1).tolist()
    return found


def _story_size(chance: Chance) -> int:
    return int(min(_LARGEST, chance.zipf(_POWER)))


def _event(seed: int, story: int, day: int, chance: Chance | None) -> Event:
    chance = np.random.default_rng([seed, story]) if chance is None else chance
    beat = zipf_ranks(chance, _BEATS, 1)[0]
    standing = np.random.default_rng([11, beat])
    people, passing = _people(standing, 8), _people(chance, 2)
    places = tuple(_name(rank) for rank in standing.integers(_NAMES, size=5).tolist())
    own = tuple(invented_words()[rank] for rank in chance.integers(300, _WORDS, 12).tolist())
    topic = tuple(invented_words()[rank] for rank in standing.integers(50, _WORDS, 150).tolist())
    chosen = chance.permutation(150)[:40].tolist()
    return Event(
        beat,
        _FIRST_DAY + datetime.timedelta(days=day),
        (*(people[i] for i in chance.permutation(8)[:2].tolist()), *passing),
        tuple(places[i] for i in chance.permutation(5)[:2].tolist()),
        (*own, *(topic[i] for i in chosen)),
        tuple(str(figure) for figure in chance.integers(11, 900, 4).tolist()),
    )


def _people(chance: Chance, count: int) -> tuple[str, ...]:
    ranks = chance.integers(_NAMES, size=(count, 2)).tolist()
    return tuple(f"{_name(given)} {_name(family)}" for given, family in ranks)


def _come_back(old: Event, new: Event) -> Event:
    """The same people at the same kind of thing, another time: other days, figures and a few other words."""
    people, words = (*old.people[:3], new.people[3]), (*new.words[:12], *old.words[12:])
    return Event(old.beat, new.day, people, old.places, words, new.figures)


def _pages(event: Event, size: int, story: int, chance: Chance) -> Iterator[Annotated]:
    wires = [_write(event, chance) for _ in range(1 + (size > 12) + (size > 60))]
    for number in range(size):
        copied = size > 1 and chance.random() < _WIRE
        wire = wires[int(chance.integers(len(wires)))]
        written = _touched(wire, chance) if copied else _write(event, chance)
        if chance.random() < _BACKGROUND:
            written = _with_background(written, event.beat, int(chance.integers(3)))
        late = datetime.timedelta(days=int(chance.integers(3)))
        yield _annotated(written, event, event.day + late, f"p{story}-{number}")


def _write(event: Event, chance: Chance) -> Written:
    """The event told in fresh words."""
    paragraphs, speakers = [], []
    for number in range(int(chance.integers(4, 10))):
        speaker = event.people[int(chance.integers(len(event.people)))] if chance.random() < 0.4 else None
        told = _sentence(event, chance, int(chance.integers(25, 55)))
        if number == 0 and chance.random() < _DATED:
            told = (*event.people[0].split(), *told, "on", *_written(event.day).split())
        paragraphs.append(told)
        speakers.append(speaker)
    return Written(_sentence(event, chance, 9), tuple(paragraphs), tuple(speakers))


def _sentence(event: Event, chance: Chance, length: int) -> tuple[str, ...]:
    kinds = chance.random(length).tolist()
    ranks = zipf_ranks(chance, _WORDS, length)
    words: list[str] = []
    for kind, rank in zip(kinds, ranks, strict=True):
        if kind < 0.42:
            words.append(COMMON_WORDS[rank % len(COMMON_WORDS)])
        elif kind < 0.72:
            words.append(invented_words()[rank])
        elif kind < 0.88:
            words.append(event.words[rank % len(event.words)])
        elif kind < 0.94:
            words.extend(event.people[rank % len(event.people)].split())
        elif kind < 0.97:
            words.append(event.places[rank % len(event.places)])
        elif kind < 0.985:
            words.append(event.figures[rank % len(event.figures)])
        else:
            words.append(_name(rank))
    return tuple(words)


def _touched(wire: Written, chance: Chance) -> Written:
    """The wire's text as an outlet prints it: clipped from the end, some words changed, its own headline."""
    kept = max(2, round(len(wire.paragraphs) * float(chance.uniform(0.6, 1.0))))
    share = float(chance.choice([0.0, 0.0, 0.02, 0.1]))
    headline = wire.headline if chance.random() < 0.5 else tuple(reversed(wire.headline))
    paragraphs = []
    for paragraph in wire.paragraphs[:kept]:
        changed = (chance.random(len(paragraph)) < share).tolist()
        ranks = zipf_ranks(chance, _WORDS, len(paragraph))
        paragraphs.append(
            tuple(
                invented_words()[rank] if other and word.islower() else word
                for word, other, rank in zip(paragraph, changed, ranks, strict=True)
            )
        )
    return Written(headline, tuple(paragraphs), wire.speakers[:kept])


@lru_cache(maxsize=4096)
def _background(beat: int, which: int) -> tuple[str, ...]:
    chance = np.random.default_rng([13, beat, which])
    old = _event(17, beat * 8 + which, 0, None)
    return _sentence(Event(beat, old.day, old.people, old.places, old.words, old.figures), chance, 60)


def _with_background(written: Written, beat: int, which: int) -> Written:
    return Written(
        written.headline, (*written.paragraphs, _background(beat, which)), (*written.speakers, None)
    )


def _annotated(written: Written, event: Event, published: datetime.date, key: str) -> Annotated:
    page = _Page()
    _add(page, "headline", " ".join(written.headline).capitalize())
    places = [
        _add(page, "paragraph", _paragraph(words, speaker))
        for words, speaker in zip(written.paragraphs, written.speakers, strict=True)
    ]
    text = "\n\n".join(page.parts)
    blocks = [Block(kind, start, end) for kind, start, end in page.blocks]
    article = article_of(key, text, blocks, key, day=published.isoformat(), path=key)
    entities = tuple(_entities(article, event))
    return Annotated(
        article=article,
        sentences=tuple(Span(start, end) for _, start, end in page.blocks),
        entities=entities,
        quotations=tuple(_quotations(article, places, written.speakers)),
        times=tuple(_times(article, event.day)),
        figures=(),
        citations=(),
    )


def _add(page: _Page, kind: str, words: str) -> int:
    """Put a block to the page; where it starts."""
    start = page.at
    page.parts.append(words)
    page.blocks.append((kind, start, start + len(words)))
    page.at += len(words) + 2
    return start


def _paragraph(words: tuple[str, ...], speaker: str | None) -> str:
    told = " ".join(words)
    told = told[0].upper() + told[1:] + "."
    return told if speaker is None else f"“{told}” said {speaker}."


def _entities(article: Article, event: Event) -> Iterator[Entity]:
    for kind, names in (("person", event.people), ("place", event.places)):
        for name in names:
            at = article.text.find(name)
            if at >= 0:
                mention = Mention(article.passage(at, at + len(name)), "name", 1.0, "named")
                yield Entity(content_id("ent", article.id, name), name, kind, (name,), (), (mention,))  # type: ignore[arg-type]  # a literal


def _quotations(article: Article, places: list[int], speakers: tuple[str | None, ...]) -> Iterator[Quotation]:
    for start, speaker in zip(places, speakers, strict=True):
        if speaker is None:
            continue
        end = article.text.index("”", start)
        named = end + len("” said ")
        yield Quotation(
            id=content_id("quo", article.id, start),
            article=article.id,
            form="direct",
            act="statement",
            place="body",
            content=(article.passage(start + 1, end),),
            cue=article.passage(end + 2, end + 6),
            inside=None,
            channel=None,
            score=0.9,
            made_by="invented",
            speaker=Party(
                content_id("ent", article.id, speaker),
                speaker,
                article.passage(named, named + len(speaker)),
                0.9,
                "named beside it",
            ),
            addressee=None,
        )


def _written(day: datetime.date) -> str:
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def _times(article: Article, day: datetime.date) -> Iterator[TimeExpression]:
    written = _written(day)
    at = article.text.find(written)
    if at >= 0:
        value = day.isoformat()
        yield TimeExpression(
            article.passage(at, at + len(written)), value, value, value, "day", None, "a date in full"
        )
