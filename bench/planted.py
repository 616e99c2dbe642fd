"""Invented pages that print each other's words, with what was copied where: any number, equal for a seed.

The words fall off as Zipf's do; topics have words and set phrases of their own and paragraphs of background;
outlets end their pages alike, and everybody uses the same phrases.  Of every hundred pages some are copies:
near duplicates; others that take over the lead, a hundred words, or two sentences, and tell the rest in words
of their own; whole pages with three words in ten edited.  Every word but the commonest is invented.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from bench.articles import article_of
from bench.invented import COMMON_WORDS, invented_words, zipf_ranks
from collatio.records.article import Article, Block

KINDS = ("near duplicate", "copied lead", "100-word block", "two sentences", "30 % edited")
#: The kinds that take over the whole of a page.
WHOLE = ("near duplicate", "30 % edited")
#: How many pages of a hundred are copies of each kind.
_COPIES = 2
_TOPICS, _OUTLETS, _PAGES_A_DAY = 400, 150, 2000
_PHRASES, _TOPIC_PHRASES, _BACKGROUND = 3000, 30, 4
#: So many sentences stand before the background.
_BEFORE = 8
_FIRST_DAY = datetime.date(2031, 1, 1)

Chance = np.random.Generator
#: A sentence as numbers of words.
Sentence = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Planted:
    """A page and, where it is a copy, of which page, of what kind, and how many words it has from there.

    Pages of one topic may have the same background, pages of one outlet end alike.
    """

    article: Article
    kind: str | None
    parent: int
    words: int
    topic: int


@dataclass(frozen=True, slots=True)
class _Topic:
    words: tuple[int, ...]
    phrases: tuple[Sentence, ...]
    background: tuple[tuple[Sentence, ...], ...]


@dataclass(frozen=True, slots=True)
class _Text:
    """A page as it is written: the first two sentences are its lead."""

    topic: int
    sentences: tuple[Sentence, ...]


def planted(count: int, seed: int = 0) -> Iterator[Planted]:
    """``count`` pages; a copy comes after its parent, which is any page that is no copy."""
    chance = np.random.default_rng([seed, count])
    kinds = chance.integers(100, size=count) // _COPIES
    originals: list[int] = []
    written: list[_Text] = []
    for number in range(count):
        kind = KINDS[int(kinds[number])] if kinds[number] < len(KINDS) and len(originals) > 9 else None
        if kind is None:
            text, parent, shared = _fresh(chance), number, 0
            originals.append(number)
            written.append(text)
        else:
            # Most parents are recent and copied once or twice; some a dozen times.
            back = zipf_ranks(chance, min(len(originals), _PAGES_A_DAY), 1)[0]
            parent = originals[-1 - back]
            text, shared = _copied(written[-1 - back], kind, chance)
        yield Planted(_article(number, text, chance), kind, parent, shared, text.topic)


def _copied(parent: _Text, kind: str, chance: Chance) -> tuple[_Text, int]:
    """A page that has something of its parent, and how many words."""
    if kind == "near duplicate":
        sentences = tuple(_changed(sentence, 0.03, chance) for sentence in parent.sentences)
        return _Text(parent.topic, sentences), _size(sentences)
    if kind == "30 % edited":
        sentences = tuple(_changed(sentence, 0.3, chance) for sentence in parent.sentences)
        return _Text(parent.topic, sentences), _size(sentences) * 7 // 10
    own = _fresh(chance, parent.topic).sentences
    if kind == "copied lead":
        return _Text(parent.topic, (*parent.sentences[:2], *own[2:])), _size(parent.sentences[:2])
    first = int(chance.integers(2, len(parent.sentences) - 6))
    if kind == "two sentences" and first >= _BEFORE - 1:
        first = int(chance.integers(2, _BEFORE - 1))  # background is nobody's own
    taken = parent.sentences[first : first + 2]
    while kind == "100-word block" and _size(taken) < 100:
        taken = parent.sentences[first : first + len(taken) + 1]
        first -= len(taken) + first > len(parent.sentences) - 1
    if kind == "100-word block":
        taken = _cut(taken, 100)
    at = int(chance.integers(2, len(own)))
    return _Text(parent.topic, (*own[:at], *taken, *own[at:])), _size(taken)


def _size(sentences: Sequence[Sentence]) -> int:
    return sum(map(len, sentences))


def _cut(sentences: Sequence[Sentence], words: int) -> tuple[Sentence, ...]:
    kept: list[Sentence] = []
    for sentence in sentences:
        part = sentence[: words - _size(kept)]
        kept += [part] if part else []
    return tuple(kept)


def _changed(sentence: Sentence, share: float, chance: Chance) -> Sentence:
    """The sentence with some of its words changed (half of them), dropped or followed by another one."""
    fresh = iter(_drawn(chance, len(sentence), _common()))
    words: list[int] = []
    for word, draw in zip(sentence, chance.random(len(sentence)).tolist(), strict=True):
        if draw >= share:
            words.append(word)
        elif draw < share / 2:
            words.append(next(fresh))
        elif draw < 3 * share / 4:
            words += [word, next(fresh)]
    return tuple(words) or sentence


def _fresh(chance: Chance, topic: int | None = None) -> _Text:
    """A page told in words of its own, now and then with its topic's background."""
    of = zipf_ranks(chance, _TOPICS, 1)[0] if topic is None else topic
    about = _topic(of)
    lengths = [
        *chance.integers(20, 31, 2).tolist(),
        *chance.integers(9, 33, chance.integers(12, 24)).tolist(),
    ]
    units = _drawn(chance, sum(lengths), _common(), about)
    sentences, at = [], 0
    for length in lengths:
        sentences.append(tuple(units[at : at + length]))
        at += length
    if chance.random() < 0.25:
        paragraph = about.background[int(chance.integers(_BACKGROUND))]
        sentences[_BEFORE:_BEFORE] = paragraph
    return _Text(of, tuple(sentences))


def _drawn(
    chance: Chance, length: int, phrases: Sequence[Sentence], topic: _Topic | None = None
) -> list[int]:
    """Running words: common ones, rarer ones, those of the topic, and now and then a phrase."""
    vocabulary = len(invented_words())
    kinds, ranks = chance.random(length).tolist(), zipf_ranks(chance, vocabulary, length)
    words: list[int] = []
    for kind, rank in zip(kinds, ranks, strict=True):
        if kind < 0.4:
            words.append(-1 - rank % len(COMMON_WORDS))
        elif kind < 0.7 or topic is None:
            words.append(rank)
        elif kind < 0.93:
            words.append(topic.words[rank % len(topic.words)])
        elif kind < 0.98:
            words += phrases[rank % len(phrases)]
        else:
            words += topic.phrases[rank % len(topic.phrases)]
        if len(words) >= length:
            break
    return words[:length]


@lru_cache(maxsize=1)
def _common() -> tuple[Sentence, ...]:
    chance = np.random.default_rng(23)
    return tuple(tuple(_drawn(chance, int(chance.integers(2, 8)), ((),))) for _ in range(_PHRASES))


@lru_cache(maxsize=_TOPICS)
def _topic(number: int) -> _Topic:
    chance = np.random.default_rng([29, number])
    words = tuple(chance.integers(50, len(invented_words()), 200).tolist())
    bare = _Topic(words, ((),), ())
    phrases = tuple(
        tuple(_drawn(chance, int(chance.integers(3, 10)), ((),), bare)) for _ in range(_TOPIC_PHRASES)
    )
    named = _Topic(words, phrases, ())
    background = tuple(
        tuple(tuple(_drawn(chance, int(chance.integers(15, 28)), _common(), named)) for _ in range(2))
        for _ in range(_BACKGROUND)
    )
    return _Topic(words, phrases, background)


@lru_cache(maxsize=_OUTLETS)
def _closing(outlet: int) -> Sentence:
    chance = np.random.default_rng([31, outlet])
    return tuple(_drawn(chance, int(chance.integers(14, 30)), _common()))


def _article(number: int, text: _Text, chance: Chance) -> Article:
    """The text as one outlet's page, with its closing line on two pages of three."""
    outlet = zipf_ranks(chance, _OUTLETS, 1)[0]
    closing = [_closing(outlet)] if chance.random() < 0.66 else []
    parts = [_written(text.sentences[:2])]
    parts += [_written(text.sentences[at : at + 3]) for at in range(2, len(text.sentences), 3)]
    parts += [_written(closing)] if closing else []
    blocks, at = [], 0
    for part in parts:
        blocks.append(Block("paragraph", at, at + len(part)))
        at += len(part) + 2
    day = _FIRST_DAY + datetime.timedelta(days=number // _PAGES_A_DAY)
    return article_of(f"p{number}", "\n\n".join(parts), blocks, f"Outlet {outlet}", day=day.isoformat())


def _written(sentences: Sequence[Sentence]) -> str:
    known = invented_words()
    told = (
        " ".join([known[word] if word >= 0 else COMMON_WORDS[-1 - word] for word in sentence])
        for sentence in sentences
    )
    return " ".join([f"{one[0].upper()}{one[1:]}." for one in told])
