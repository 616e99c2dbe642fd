"""Invented running text of any length: the words are picked by a seed, so no two texts share a wording."""

from __future__ import annotations

import random

from collatio.records.article import Article
from collatio.records.passage import Passage
from tests.builders import article

_WORDS = [
    "the",
    "the",
    "the",
    "of",
    "of",
    "a",
    "in",
    "and",
    "to",
    "harbour",
    "ferry",
    "guild",
    "baker",
    "lantern",
    "council",
    "bridge",
    "river",
    "strike",
    "flour",
    "barge",
    "coats",
    "cook",
    "mayor",
    "valley",
    "orchard",
    "pumpkin",
    "railway",
    "depot",
    "fair",
    "night",
    "morning",
    "winter",
    "market",
    "keeper",
    "tower",
    "bell",
    "said",
    "asked",
    "went",
    "came",
    "sent",
    "carried",
    "opened",
    "closed",
    "promised",
    "counted",
    "painted",
    "repaired",
    "borrowed",
    "old",
    "new",
    "heavy",
    "quiet",
    "brass",
    "wooden",
    "narrow",
    "second",
    "seven",
    "eleven",
    "after",
    "before",
    "under",
    "near",
    "without",
    "against",
    "because",
    "while",
]


def prose(seed: int, size: int) -> list[str]:
    """``size`` words."""
    chosen = random.Random(seed)
    return [chosen.choice(_WORDS) for _ in range(size)]


def told(*parts: list[str]) -> str:
    """The parts as one paragraph in sentences of twelve words."""
    words = [word for part in parts for word in part]
    sentences = [" ".join(words[at : at + 12]) for at in range(0, len(words), 12)]
    return " ".join(f"{sentence.capitalize()}." for sentence in sentences)


def page(outlet: str, *parts: list[str], day: str | None = None) -> Article:
    """A page of one paragraph."""
    return article(outlet, told(*parts), published=day)


def folded(passage: Passage) -> list[str]:
    """The words of a passage without case and full stops."""
    return passage.exact.lower().replace(".", "").split()
